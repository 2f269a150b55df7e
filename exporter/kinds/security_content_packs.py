"""Content packs of Cloud SIEM: rules, dashboards and filters for one source of logs, switched on or
off as one."""

from exporter.model.declaration import ByField, Kind, Object, lacks
from exporter.model.json_path import get

PACK = "/api/v2/security_monitoring/content_packs/{content_pack_id}"


def prepare(pack: Object) -> Object:
    """The pack and whether it is switched on: the rest is how its logs flow."""
    return {"id": pack["id"], "activation": get(pack, "details.cp_activation")}


KIND = Kind(
    resource_type="ddx_security_content_pack",
    path="/api/v2/security_monitoring/content_packs/states",
    update=ByField(
        "activation",
        {"activated": f"PUT {PACK}/activate", "deactivated": f"PUT {PACK}/deactivate"},
    ),
    skip={"never switched on": lacks("details.cp_activation", "activated", "deactivated")},
    ignore=("status",),
    prepare=prepare,
    rename={"id": "content_pack_id"},
    url="/security/content-packs/{id}",
)
