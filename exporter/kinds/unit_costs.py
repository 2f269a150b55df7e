"""Unit costs: what one customer, order or the like costs, as one query divided by another."""

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="ddx_unit_cost",
    path="/api/v2/cost/unit_costs",
    ignore=("denominator_type",),  # It follows from the queries.
)
