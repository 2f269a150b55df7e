"""Reference tables: columns that enrich logs and costs, read from a file in a bucket."""

from exporter.kinds._shared.empty_members import without_empty
from exporter.kinds._shared.reference_patterns import AWS_ACCOUNT
from exporter.model.declaration import Kind, lacks

KIND = Kind(
    resource_type="datadog_reference_table",
    path="/api/v2/reference-tables/tables",
    title="table_name",
    url="/reference-tables",
    skip={
        "its rows were uploaded, or come from another service: the provider reads buckets only": (
            lacks("source", "AZURE", "GCS", "S3")
        )
    },
    refs={"file_metadata.access_details.aws_detail.aws_account_id": AWS_ACCOUNT},
    ignore=("row_count", "status"),
    prepare=without_empty("description", "tags"),
    # A table that isn't kept in step with its file lacks it.
    default={"file_metadata.sync_enabled": False},
    uneditable={"table_name": "no request renames a table, and the provider fails: make a new one"},
)
