"""RUM operations: what users do in several steps, such as paying, and how it ends."""

from datadog_api_client.v2.api.rum_operations_api import RUMOperationsApi

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    name="rum_operations",
    resource_type="ddx_rum_operation",
    list=RUMOperationsApi.list_rum_operations,
    get=RUMOperationsApi.get_rum_operation,
    create=RUMOperationsApi.create_rum_operation,
    update=RUMOperationsApi.update_rum_operation,
    delete=RUMOperationsApi.delete_rum_operation,
    refs={"application_id": Ref("rum_applications")},
)
