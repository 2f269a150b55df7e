"""Log archives: where logs are kept for good."""

from datadog_api_client.v2.api.logs_archives_api import LogsArchivesApi

from exporter.model.declaration import Kind, Object, Ref, TextRef
from exporter.model.json_path import get

BLOCKS = ("azure_archive", "gcs_archive", "s3_archive")


def prepared(archive: Object) -> Object:
    """The archive with its destination as the block of its type."""
    place = dict(archive.get("destination") or {})
    block = f"{place.pop('type', None)}_archive"
    if block not in BLOCKS:
        raise ValueError("its destination is new, or hidden from who lacks logs_read_archives")
    place |= place.pop("integration", None) or {}
    place |= {f"encryption_{k}": v for k, v in (place.pop("encryption", None) or {}).items()}
    return {k: v for k, v in archive.items() if k != "destination"} | {block: place}


def unset_in_s3(archive: Object) -> tuple[str, ...]:
    """Settings with defaults in the provider that an S3 archive older than they are lacks."""
    if get(archive, "destination.type") != "s3":
        return ()
    unset = {
        "s3_archive[0].encryption_type": get(archive, "destination.encryption.type"),
        "s3_archive[0].storage_class": get(archive, "destination.storage_class"),
    }
    return tuple(path for path, value in unset.items() if not value)


KIND = Kind(
    name="logs_archives",
    resource_type="datadog_logs_archive",
    list=LogsArchivesApi.list_logs_archives,
    get=LogsArchivesApi.get_logs_archive,
    create=LogsArchivesApi.create_logs_archive,
    update=LogsArchivesApi.update_logs_archive,
    delete=LogsArchivesApi.delete_logs_archive,
    url="/logs/pipelines/archives",
    ordered={"partitioning_attributes": "the one that is queried most is to be the first"},
    refs={
        "destination.integration.account_id": TextRef(
            r"^(?P<id>\d{12})$",
            Ref("integration_aws_accounts", key="aws_account_id", attribute="aws_account_id"),
            hint=True,
        ),
        "destination.integration.client_email": TextRef(
            r"^(?P<id>.+)$",
            Ref(
                "integration_gcp_sts_accounts",
                "integration_gcp_accounts",
                key="client_email",
                attribute="client_email",
            ),
            hint=True,
        ),
        "destination.integration.client_id": TextRef(
            r"^(?P<id>.+)$",
            Ref("integration_azure_accounts", key="client_id", attribute="client_id"),
            hint=True,
        ),
    },
    ignore=("state",),
    default={"compression_method": "GZIP"},
    prepare=prepared,
    ignore_changes=unset_in_s3,
)
