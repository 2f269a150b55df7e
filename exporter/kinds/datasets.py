"""Datasets of Data Access Control: telemetry that only some roles and teams may see."""

from exporter.kinds._shared.reference_patterns import PRINCIPALS
from exporter.model.declaration import Kind, Ref, TextRef

KIND = Kind(
    resource_type="datadog_dataset",
    path="/api/v2/datasets",
    refs={
        "principals[]": PRINCIPALS,
        "product_filters[].filters[]": TextRef(
            r"@application\.id:(?P<id>[0-9a-f-]{36})", Ref("rum_applications")
        ),
    },
    restricts=("principals[]",),
    url="/organization-settings/data-access-controls",
)
