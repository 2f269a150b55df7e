"""RUM operations: what users do in several steps, such as paying, and how it ends."""

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="ddx_rum_operation",
    path="/api/v2/rum/operations/search",
    refs={"application_id": Ref("rum_applications")},
)
