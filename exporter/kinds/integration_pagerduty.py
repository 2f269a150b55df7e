"""The PagerDuty integration: its account and schedules.

The services that messages name with @pagerduty- are integration_pagerduty_services, each a resource
of its own, although this endpoint lists them too. The client library has no operation for it; the
provider asks it all the same.
"""

from exporter.kinds._shared.empty_members import without_empty
from exporter.model.declaration import Get, Kind, holds

KIND = Kind(
    resource_type="datadog_integration_pagerduty",
    get=Get("/api/v1/integration/pagerduty"),
    singleton="pagerduty",
    import_id="{subdomain}",
    url="/integrations/pagerduty",
    ignore=("services",),
    secrets={"api_token": holds("api_token")},
    prepare=without_empty("filter_services", "show_all_incidents"),
)
