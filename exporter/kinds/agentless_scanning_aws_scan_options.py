"""What Agentless Scanning looks at in each AWS account."""

from datadog_api_client.v2.api.agentless_scanning_api import AgentlessScanningApi

from exporter.model.declaration import Kind

OFF = dict.fromkeys(
    ("compliance_host", "lambda", "sensitive_data", "vuln_containers_os", "vuln_host_os"), False
)
"""What is looked at only where the API says so."""

KIND = Kind(
    resource_type="datadog_agentless_scanning_aws_scan_options",
    list=AgentlessScanningApi.list_aws_scan_options,
    title="id",
    url="/security/configuration/vm",
    rename={"id": "aws_account_id"},
    prepare=lambda options: OFF | options,
)
