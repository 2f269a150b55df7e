"""RUM operations: what users do in several steps, such as paying, and how it ends."""

from datadog_api_client.v2.api.rum_operations_api import RUMOperationsApi

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="ddx_rum_operation",
    list=RUMOperationsApi.list_rum_operations,
    refs={"application_id": Ref("rum_applications")},
)
