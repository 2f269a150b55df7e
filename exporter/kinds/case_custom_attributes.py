"""Custom attributes of a case type: what is asked of each case of it."""

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="ddx_case_custom_attribute",
    path="/api/v2/cases/types/custom_attributes",
    collection="/api/v2/cases/types/{case_type_id}/custom_attributes",
    title=("case_type_id", "display_name"),
    identity_fields=("key",),
    import_id="{case_type_id}:{id}",
    refs={"case_type_id": Ref("case_types")},
    # `map_from` moves the values of another attribute, once. `case_type` was replaced by the id.
    ignore=("case_type", "map_from"),
)
