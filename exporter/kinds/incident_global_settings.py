"""Incident settings of the whole org: the dashboard that incidents are analysed with."""

from datadog_api_client.v2.api.incidents_api import IncidentsApi

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="ddx_incident_global_settings",
    get=IncidentsApi.get_global_incident_settings,
    singleton="incident_global_settings",
    refs={"analytics_dashboard_id": Ref("dashboards")},
    url="/incidents/settings",
)
