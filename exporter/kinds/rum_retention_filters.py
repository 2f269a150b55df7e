"""RUM retention filters: which sessions of an application are kept."""

from exporter.kinds._shared.reference_patterns import APPLICATION
from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="datadog_rum_retention_filter",
    path="/api/v2/rum/applications/{app_id}/retention_filters",
    parents={"rum_applications": "{id}"},
    title=("app_id", "name"),
    skip={"built-in: every application has it": lambda o: str(o.get("id")).startswith("default_")},
    url="/rum/application/{app_id}",
    refs={"query": APPLICATION},
    rename={"app_id": "application_id"},
)
