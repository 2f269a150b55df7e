"""What Agentless Scanning looks at in each Google Cloud project."""

from exporter.kinds._shared.empty_members import off_where_absent
from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="datadog_agentless_scanning_gcp_scan_options",
    path="/api/v2/agentless_scanning/accounts/gcp",
    url="/security/configuration/vm",
    rename={"id": "gcp_project_id"},
    prepare=off_where_absent(
        "cloud_function", "compliance_host", "vuln_containers_os", "vuln_host_os"
    ),
)
