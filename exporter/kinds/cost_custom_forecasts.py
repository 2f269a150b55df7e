"""Custom forecasts of cost budgets: what the org itself expects to spend in each month."""

from datadog_api_client.v2.api.cloud_cost_management_api import CloudCostManagementApi

from exporter.model.declaration import Kind, holds

KIND = Kind(
    resource_type="datadog_cost_custom_forecast",
    get=CloudCostManagementApi.get_custom_forecast,
    update=CloudCostManagementApi.upsert_custom_forecast,
    parents={"cost_budgets": "{id}"},
    id="budget_uid",
    title="budget_uid",
    where=holds("entries"),
    url="/cost/budgets/{budget_uid}",
)
