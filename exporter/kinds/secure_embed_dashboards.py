"""Secure embeds: dashboards shown in pages of the org's own. Each org gives them tokens of its own.

The other ways to share a dashboard stand in the same list: shared_dashboards.
"""

from exporter.kinds._shared.empty_members import without_empty
from exporter.model.declaration import Kind, Object
from exporter.model.json_path import edit
from exporter.schema.schema_fit import LeftAlone


def prepare(embed: Object) -> Object:
    """The embed without empty members in its variables, which the provider never sends. For a time
    span that it doesn't read it has a default."""
    made = edit(embed, "selectable_template_vars[]", without_empty())
    return {"global_time_live_span": LeftAlone(None)} | made


KIND = Kind(
    resource_type="datadog_secure_embed_dashboard",
    path="/api/v2/dashboard/{dashboard_id}/shared",
    collection="secure-embed",
    parents={"dashboards": "{id}"},
    id="token",
    title="title",
    # The list writes the type with a hyphen.
    where=lambda o: o.get("share_type", "secure_embed") in ("secure_embed", "secure-embed"),
    url="/dashboard/{dashboard_id}",
    prepare=prepare,
    rename={
        "global_time.live_span": "global_time_live_span",
        "viewing_preferences.high_density": "viewing_preferences_high_density",
        "viewing_preferences.theme": "viewing_preferences_theme",
    },
    ignore=(
        "credential_suffix",
        "embeddable_domains",
        "expiration",
        "global_time.selectable",
        "invitees",
        "last_accessed",
        "relationships",
        "selectable_template_vars[].allow_any_value",
        "share_type",
        "sharer_disabled",
    ),
)
