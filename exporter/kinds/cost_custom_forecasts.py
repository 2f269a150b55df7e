"""Custom forecasts of cost budgets: what the org itself expects to spend in each month."""

from exporter.model.declaration import Kind, holds

KIND = Kind(
    resource_type="datadog_cost_custom_forecast",
    get="GET /api/v2/cost/budget/{budget_id}/custom-forecast",
    update="PUT /api/v2/cost/budget/custom-forecast",
    parents={"cost_budgets": "{id}"},
    id="budget_uid",
    where=holds("entries"),
    url="/cost/budgets/{budget_uid}",
)
