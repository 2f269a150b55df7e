"""What Agentless Scanning looks at in each AWS account."""

from exporter.kinds._shared.empty_members import off_where_absent
from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="datadog_agentless_scanning_aws_scan_options",
    path="/api/v2/agentless_scanning/accounts/aws",
    url="/security/configuration/vm",
    rename={"id": "aws_account_id"},
    prepare=off_where_absent(
        "compliance_host", "lambda", "sensitive_data", "vuln_containers_os", "vuln_host_os"
    ),
)
