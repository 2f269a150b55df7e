"""What Agentless Scanning looks at in each Azure subscription."""

from exporter.kinds._shared.empty_members import off_where_absent
from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="datadog_agentless_scanning_azure_scan_options",
    path="/api/v2/agentless_scanning/accounts/azure",
    url="/security/configuration/vm",
    rename={"id": "azure_subscription_id"},
    prepare=off_where_absent("compliance_host", "function", "vuln_containers_os", "vuln_host_os"),
)
