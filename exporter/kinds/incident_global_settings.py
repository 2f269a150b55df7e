"""Incident settings of the whole org: the dashboard that incidents are analysed with."""

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="ddx_incident_global_settings",
    path="/api/v2/incidents/config/global/settings",
    singleton="incident_global_settings",
    refs={"analytics_dashboard_id": Ref("dashboards")},
    url="/incidents/settings",
)
