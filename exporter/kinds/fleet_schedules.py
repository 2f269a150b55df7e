"""Fleet schedules: when Agents are brought to a newer version, and which."""

from exporter.model.declaration import Kind, holds

KIND = Kind(
    resource_type="ddx_fleet_schedule",
    path="/api/v2/fleet/schedules",
    get="GET {id}",
    collection="/api/unstable/fleet/schedules",
    skip={"built-in: every org has it": holds("is_default")},
    ignore=("created_at_unix", "is_default", "next_run", "updated_at_unix"),
    url="/fleet/schedules",
)
