"""RUM retention quotas: how many sessions of an application are kept a day, and what then."""

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="ddx_rum_retention_quota",
    path="/api/v2/rum/config/retention-quota/{scope_type}/{scope_id}",
    query={"scope_type": "application"},  # There is no other.
    parents={"rum_applications": "{id}"},
    rename={"id": "scope_id"},
    url="/rum/application/{id}",
)
