"""What Agentless Scanning looks at in each AWS account."""

from datadog_api_client.v2.api.agentless_scanning_api import AgentlessScanningApi

from exporter.kinds._shared.empty_members import off_where_absent
from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="datadog_agentless_scanning_aws_scan_options",
    list=AgentlessScanningApi.list_aws_scan_options,
    title="id",
    url="/security/configuration/vm",
    rename={"id": "aws_account_id"},
    prepare=off_where_absent(
        "compliance_host", "lambda", "sensitive_data", "vuln_containers_os", "vuln_host_os"
    ),
)
