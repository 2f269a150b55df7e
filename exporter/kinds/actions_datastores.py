"""Datastores: tables that workflows and apps read and write."""

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="datadog_datastore",
    path="/api/v2/actions-datastores",
    url="/actions/datastores/{id}",
    uneditable=dict.fromkeys(
        ("primary_column_name", "primary_key_generation_strategy"),
        "no request changes it, and the provider fails: make a new datastore",
    ),
)
