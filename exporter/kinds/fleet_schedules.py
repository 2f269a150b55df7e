"""Fleet schedules: when Agents are brought to a newer version, and which."""

from datadog_api_client.v2.api.fleet_automation_api import FleetAutomationApi

from exporter.model.declaration import Kind, holds

KIND = Kind(
    resource_type="ddx_fleet_schedule",
    path="/api/v2/fleet/schedules",
    create=FleetAutomationApi.create_fleet_schedule,
    update=FleetAutomationApi.update_fleet_schedule,
    delete=FleetAutomationApi.delete_fleet_schedule,
    skip={"built-in: every org has it": holds("is_default")},
    ignore=("created_at_unix", "is_default", "next_run", "updated_at_unix"),
    url="/fleet/schedules",
)
