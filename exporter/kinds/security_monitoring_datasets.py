"""Security datasets: logs, tables and resources that detection rules join by name."""

from exporter.kinds._shared.reference_patterns import LOGS_INDEX
from exporter.model.declaration import Kind, Ref, TextRef, holds

KIND = Kind(
    resource_type="ddx_security_monitoring_dataset",
    path="/api/v2/security_monitoring/datasets",
    skip={"one of Datadog's": holds("isDefault"), "deprecated": holds("isDeprecated")},
    refs={
        "definition.indexes[]": LOGS_INDEX,
        "definition.table_name": TextRef(
            r"^(?P<id>\w+)$", Ref("reference_tables", key="table_name"), hint=True
        ),
    },
    ignore=(
        "isDefault",
        "isDeprecated",
        "version",
        "name",  # The definition's.
    ),
)
