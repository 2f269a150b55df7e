"""Log restriction queries: which logs a role may read."""

from exporter.model.declaration import Kind, Object, Ref
from exporter.model.json_path import every


def prepare(query: Object) -> Object:
    """The query with the ids of its roles."""
    rest = {k: v for k, v in query.items() if k != "relationships"}
    return rest | {"role_ids": list(every(query, "relationships.roles.data[].id"))}


KIND = Kind(
    resource_type="datadog_logs_restriction_query",
    path="/api/v2/logs/config/restriction_queries",
    summary=True,
    title="restriction_query",
    refs={"relationships.roles.data[].id": Ref("roles")},
    restricts=("relationships.roles.data[].id",),
    prepare=prepare,
    # Numbers that only the list has.
    ignore=("role_count", "user_count", "last_modifier_email", "last_modifier_name"),
    url="/logs/pipelines/data-access",
)
