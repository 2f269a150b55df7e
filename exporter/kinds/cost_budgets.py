"""Cost budgets: what may be spent in each month, by tag."""

from exporter.model.declaration import Kind, lacks

KIND = Kind(
    resource_type="datadog_cost_budget",
    path="/api/v2/cost/budgets",
    get="GET /api/v2/cost/budget/{budget_id}",
    create="PUT /api/v2/cost/budget",
    update="PUT /api/v2/cost/budget",
    delete="DELETE /api/v2/cost/budget/{budget_id}",
    summary=True,
    stamp="updated_at",
    # A custom forecast of a budget is an object of its own.
    where=lacks("budget_uid"),
    url="/cost/budgets/{id}",
    ignore=("total_amount",),
    ordered={"tags": "of a hierarchical budget, the first key is the parent of the second"},
    remakes="its forecasts",
)
