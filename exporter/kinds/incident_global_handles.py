"""Incident handles: names by which an incident is declared, with its type and first values."""

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="ddx_incident_global_handle",
    path="/api/v2/incidents/config/global/incident-handles",
    delete=None,  # The client's says of no handle that it is the one.
    refs={
        "relationships.commander_user.data.id": Ref("users"),
        "relationships.incident_type.data.id": Ref("incident_types"),
    },
    url="/incidents/settings",
)
