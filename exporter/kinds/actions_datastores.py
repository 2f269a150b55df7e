"""Datastores: tables that workflows and apps read and write."""

from datadog_api_client.v2.api.actions_datastores_api import ActionsDatastoresApi

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="datadog_datastore",
    list=ActionsDatastoresApi.list_datastores,
    url="/actions/datastores/{id}",
    uneditable=dict.fromkeys(
        ("primary_column_name", "primary_key_generation_strategy"),
        "no request changes it, and the provider fails: make a new datastore",
    ),
)
