"""The PagerDuty integration: its account and schedules.

The services that messages name with @pagerduty- are integration_pagerduty_services, each a resource
of its own, although this endpoint lists them too. The client library has no operation for it; the
provider asks it all the same.
"""

from exporter.model.declaration import Get, Kind, Object, holds


def prepared(integration: Object) -> Object:
    """The integration without switches that are off: the provider knows none of them."""
    unset = ("filter_services", "show_all_incidents")
    return integration | {k: integration.get(k) or None for k in unset}


KIND = Kind(
    resource_type="datadog_integration_pagerduty",
    get=Get("/api/v1/integration/pagerduty"),
    singleton="pagerduty",
    import_id="{subdomain}",
    url="/integrations/pagerduty",
    ignore=("services",),
    secrets={"api_token": holds("api_token")},
    prepare=prepared,
)
