"""What Agentless Scanning looks at in each Google Cloud project."""

from datadog_api_client.v2.api.agentless_scanning_api import AgentlessScanningApi

from exporter.model.declaration import Kind

OFF = dict.fromkeys(
    ("cloud_function", "compliance_host", "vuln_containers_os", "vuln_host_os"), False
)
"""What is looked at only where the API says so."""

KIND = Kind(
    resource_type="datadog_agentless_scanning_gcp_scan_options",
    list=AgentlessScanningApi.list_gcp_scan_options,
    title="id",
    url="/security/configuration/vm",
    rename={"id": "gcp_project_id"},
    prepare=lambda options: OFF | options,
)
