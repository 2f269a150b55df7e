"""The order in which spans are tried against the retention filters."""

from exporter.kinds._shared.orders import ids_of_list
from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="datadog_apm_retention_filter_order",
    path="/api/v2/apm/config/retention-filters",
    update="PUT /api/v2/apm/config/retention-filters-execution-order",
    singleton="apm_retention_filters_order",
    import_id="filtersOrderID",
    refs={"data[].id": Ref("apm_retention_filters")},
    prepare=ids_of_list("filter_ids"),
    adoptable="it names the filters that every org has, under ids of its own that nothing looks up",
    url="/apm/traces/retention-filters",
)
