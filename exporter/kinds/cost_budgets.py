"""Cost budgets: what may be spent in each month, by tag."""

from datadog_api_client.v2.api.cloud_cost_management_api import CloudCostManagementApi

from exporter.model.declaration import Kind, lacks

KIND = Kind(
    resource_type="datadog_cost_budget",
    path="/api/v2/cost/budgets",
    get=CloudCostManagementApi.get_budget,
    create=CloudCostManagementApi.upsert_budget,
    update=CloudCostManagementApi.upsert_budget,
    delete=CloudCostManagementApi.delete_budget,
    summary=True,
    # A custom forecast of a budget is an object of its own.
    where=lacks("budget_uid"),
    url="/cost/budgets/{id}",
    ignore=("total_amount",),
    ordered={"tags": "of a hierarchical budget, the first key is the parent of the second"},
    uneditable={
        "": "the provider doesn't know the id of what it changes, and makes "
        "its forecasts anew: edit it in the app and export again, or heed what the "
        "plan destroys"
    },
)
