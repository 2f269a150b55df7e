"""Publications of status pages: which pages their users can see."""

from exporter.model.declaration import ByField, Kind, Object, Ref, lacks


def prepare(page: Object) -> Object:
    """The page's state alone: all else of it is its own resource's."""
    return {k: page[k] for k in ("id", "enabled")}


KIND = Kind(
    resource_type="ddx_status_page_publication",
    path="/api/v2/statuspages",
    title="name",
    update=ByField(
        "enabled",
        {
            "True": "POST {page_id}/publish",
            "False": "POST {page_id}/unpublish",
        },
    ),
    create=None,
    delete=None,
    skip={"not published": lacks("enabled")},
    prepare=prepare,
    rename={"id": "page_id"},
    refs={"id": Ref("status_pages")},
    guarded="whoever has its address would see the copy: publish it once it is as it should be",
    url="/status-pages/{id}/view",
)
