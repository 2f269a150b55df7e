"""Resource filters: which resources of a cloud account are checked for misconfigurations."""

from exporter.kinds._shared.reference_patterns import AWS_ACCOUNT
from exporter.model.declaration import Kind, Object, Objects


def split(filters: Object) -> Objects:
    """The answer holds the tags of every account of every cloud."""
    for provider, accounts in filters["cloud_provider"].items():
        for account, tags in accounts.items():
            id = f"{provider}:{account}"
            yield {"id": id, "cloud_provider": provider, "resource_id": account, "tags": tags}


KIND = Kind(
    resource_type="datadog_compliance_resource_evaluation_filter",
    get="GET /api/v2/cloud_security_management/resource_filters",
    explode=split,
    title=("cloud_provider", "resource_id"),
    refs={"resource_id": AWS_ACCOUNT},
    url="/security/compliance/settings",
)
