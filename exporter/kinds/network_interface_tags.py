"""Tags of network devices' interfaces that users set."""

from exporter.model.declaration import Kind, holds

KIND = Kind(
    resource_type="ddx_network_interface_tags",
    path="/api/v2/ndm/tags/interfaces/{interface_id}",
    parents={"network_interfaces": "{id}"},
    where=holds("tags"),
    rename={"id": "interface_id"},
    ignore=("by_source",),
    url="/devices",
    adoptable="an interface has tags where its device is monitored: in another org only once "
    "it is there",
)
