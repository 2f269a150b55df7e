"""Links of RUM operations: which journey belongs to which operation."""

from exporter.model.declaration import Kind, Ref, holds

KIND = Kind(
    resource_type="ddx_rum_operation_strong_link",
    path="/api/v2/rum/operations/strong_links",
    update="PUT {rum_operation_id}/{feature_id}",
    delete="DELETE {rum_operation_id}/{feature_id}",
    parents={"rum_operations": "{id}"},
    id="{operation_id}:{feature_id}",
    skip={"a suggestion that nobody has confirmed": holds("status", "DRAFT")},
    refs={"operation_id": Ref("rum_operations"), "feature_id": Ref("dem_journeys")},
    # The operation is named by its id; these are for one that is yet to be made.
    ignore=("application_id", "operation_name"),
    rename={"rum_operation_id": "operation_id"},
)
