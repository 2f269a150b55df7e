"""The on-demand concurrency cap: how many synthetic tests may run at once."""

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="datadog_synthetics_concurrency_cap",
    path="/api/v2/synthetics/settings/on_demand_concurrency_cap",
    singleton="synthetics-concurrency-cap",
    adoptable="what runs at once is billed: another org sets its own cap",
    url="/synthetics/settings/continuous-testing",
)
