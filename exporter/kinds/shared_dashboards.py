"""Shared dashboards: what people outside the org see, by a link, an invitation or embedded."""

from exporter.model.declaration import Kind, holds

KIND = Kind(
    resource_type="ddx_shared_dashboard",
    path="/api/v2/dashboard/{dashboard_id}/shared",
    collection="/api/v1/dashboard/public",
    parents={"dashboards": "{id}"},
    # The list has other names for some members, and is for secure embeds too.
    summary=True,
    id="token",
    title="title",
    where=holds("share_type", "embed", "invite", "open"),
    import_id="{dashboard_id}:{id}",
    ignore=(
        "author",
        "created",
        "invitees[].created_at",
        "last_accessed",
        "public_url",
        # No request takes it, and `invitees` took the list's place.
        "session_duration_in_days",
        "share_list",
        "token",
    ),
    guarded="it shows another org's data to people outside that org",
    url="/dashboard/{dashboard_id}",
)
