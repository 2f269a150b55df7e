"""RUM SDK configurations: what the SDK of an application fetches when it starts, such as how many
sessions it samples. No list has their ids, but their applications do."""

from exporter.model.declaration import Kind, Mention, Ref

KIND = Kind(
    resource_type="ddx_rum_sdk_config",
    path="/api/v2/remote_config/products/rum/configs/{config_id}",
    mention=(Mention("rum_applications", path="remote_config_id"),),
    title="rum.application_id",
    refs={"rum.application_id": Ref("rum_applications")},
    rename={"id": "config_id"},
    ignore=("rum.application_id",),
    adoptable="no API makes one: it comes when remote configuration is switched on for an "
    "application",
)
