"""Components of status pages, alone or in groups."""

from exporter.model.declaration import Kind, Object, Objects, Ref


def split(answer: Object) -> Objects:
    """Components, and those in each that is a group, which the list gives within it."""
    for component in answer["data"]:
        yield component
        for member in component["attributes"].get("components") or ():
            group = {"group": {"data": {"id": component["id"], "type": "components"}}}
            yield member | {"relationships": group}


KIND = Kind(
    resource_type="ddx_status_page_component",
    path="/api/v2/statuspages/{page_id}/components",
    parents={"status_pages": "{id}"},
    explode=split,
    refs={"relationships.group.data.id": Ref("status_page_components")},
    ignore=("components", "relationships.status_page", "status"),
    url="/status-pages/{page_id}/view",
)
