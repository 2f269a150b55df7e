"""Unit costs: what one customer, order or the like costs, as one query divided by another."""

from datadog_api_client.v2.api.cloud_cost_management_api import CloudCostManagementApi

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="ddx_unit_cost",
    list=CloudCostManagementApi.list_unit_costs,
    ignore=("denominator_type",),  # It follows from the queries.
)
