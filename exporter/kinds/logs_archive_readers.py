"""Readers of log archives: the roles that may bring logs back from one. Without any, all that may
read archives may."""

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="ddx_logs_archive_reader",
    path="/api/v2/logs/config/archives/{archive_id}/readers",
    parents={"logs_archives": "{id}"},
    id="{archive_id}:{id}",
    refs={"id": Ref("roles")},
    restricts=("archive_id", "id"),
    ignore=(
        "managed",
        "name",
        "receives_permissions_from",
        "relationships.permissions",
        "team_count",
        "user_count",
    ),
    url="/logs/pipelines/archives",
)
