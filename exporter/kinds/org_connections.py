"""Org connections: orgs that may query the data of this one."""

from exporter.model.declaration import Kind, Object, Others, Ref, holds
from exporter.model.json_path import get


def join(connection: Object, objects: Others) -> Object:
    """The connection, and whether it gives data of another org to this one."""
    source = get(connection, "relationships.source_org.data.id")
    own = [get(o, "relationships.org.data.id") for o in objects("current_org")]
    return connection | {"incoming": bool(own) and source not in own}


KIND = Kind(
    resource_type="datadog_org_connection",
    path="/api/v2/org_connections",
    page_size=1000,
    title="relationships.sink_org.data.name",
    join=join,
    skip={"another org's, which shares its data with this one": holds("incoming")},
    refs={"relationships.source_org.data.id": Ref("current_org")},
    # The provider never reads them, and a change of the sink is a replacement.
    ignore_changes=("connection_types", "sink_org_id"),
    undivided=True,
    ignore=("incoming",),
    guarded="it shows the org's data to another org: who may see a copy's data is to be said anew",
    url="/organization-settings/cross-org-visibility",
)
