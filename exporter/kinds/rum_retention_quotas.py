"""RUM retention quotas: how many sessions of an application are kept a day, and what then."""

from datadog_api_client.v2.api.rum_retention_quotas_api import RUMRetentionQuotasApi

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="ddx_rum_retention_quota",
    get=RUMRetentionQuotasApi.get_rum_quota_config,
    query={"scope_type": "application"},  # There is no other.
    parents={"rum_applications": "{id}"},
    title="id",
    rename={"id": "scope_id"},
    url="/rum/application/{id}",
)
