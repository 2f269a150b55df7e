"""Log archives: where logs are kept for good."""

from exporter.kinds._shared.reference_patterns import AWS_ACCOUNT
from exporter.kinds._shared.tagged_unions import tagged
from exporter.model.declaration import Kind, Object, hint
from exporter.model.json_path import without
from exporter.schema import provider_schema
from exporter.schema.schema_fit import unset

RESOURCE_TYPE = "datadog_logs_archive"


def prepare(archive: Object) -> Object:
    """The archive with its destination as the block of its type."""
    place = archive.get("destination")
    if not place:
        raise ValueError("its destination is hidden from who lacks logs_read_archives")
    place = place | (place.get("integration") or {})
    place |= {f"encryption_{k}": v for k, v in (place.get("encryption") or {}).items()}
    if place["type"] == "s3":
        place = unset(place, "encryption_type", "storage_class")  # Older archives lack them.
    place = without(place, "integration", "encryption")
    block = tagged(place, provider_schema.resource(RESOURCE_TYPE), "{}_archive", what="archive")
    return without(archive, "destination") | block


KIND = Kind(
    resource_type=RESOURCE_TYPE,
    path="/api/v2/logs/config/archives",
    url="/logs/pipelines/archives",
    ordered={"partitioning_attributes": "the one that is queried most is to be the first"},
    refs={
        "destination.integration.account_id": AWS_ACCOUNT,
        "destination.integration.client_email": hint(
            "integration_gcp_sts_accounts",
            "integration_gcp_accounts",
            key="client_email",
        ),
        "destination.integration.client_id": hint("integration_azure_accounts", key="client_id"),
    },
    ignore=("state",),
    default={"compression_method": "GZIP"},
    prepare=prepare,
)
