"""The org itself, which restrictions name as `org:<id>`."""

from exporter.model.declaration import Get, Kind, Lookup, always

KIND = Kind(
    get=Get("/api/v2/current_user"),
    id="relationships.org.data.id",
    title="relationships.org.data.id",
    skip={"the org itself": always},
    lookup=Lookup("datadog_current_user", "{data}.org_id"),
)
