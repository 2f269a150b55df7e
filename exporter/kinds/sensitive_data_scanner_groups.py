"""Sensitive Data Scanner groups: which data is scanned. Rules in them say what for."""

from exporter.model.declaration import Kind, Object


def prepare(group: Object) -> Object:
    """The group without rates of 100, which go without saying: the provider doesn't read them."""
    rates = [s for s in group.get("samplings") or () if s.get("rate") != 100]
    return group | {"samplings": rates, "filter": group.get("filter") or {"query": "*"}}


KIND = Kind(
    resource_type="datadog_sensitive_data_scanner_group",
    path="/api/v2/sensitive-data-scanner/config",
    collection="groups",
    items="included",
    # The one list has groups and rules.
    where=lambda o: "product_list" in o,
    prepare=prepare,
    ignore=("relationships",),
    url="/sensitive-data-scanner/configuration/telemetry",
)
