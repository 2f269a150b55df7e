"""The order in which data is tried against the Sensitive Data Scanner's groups."""

from exporter.model.declaration import Kind, Object, Ref
from exporter.model.json_path import every


def prepare(order: Object) -> Object:
    """The ids of the groups, in their order."""
    return {"group_ids": list(every(order, "relationships.groups.data[].id"))}


KIND = Kind(
    resource_type="datadog_sensitive_data_scanner_group_order",
    path="/api/v2/sensitive-data-scanner/config",
    singleton="sensitive_data_scanner_groups_order",
    # The provider takes any text.
    import_id="order",
    refs={"relationships.groups.data[].id": Ref("sensitive_data_scanner_groups")},
    prepare=prepare,
    url="/sensitive-data-scanner/configuration/telemetry",
)
