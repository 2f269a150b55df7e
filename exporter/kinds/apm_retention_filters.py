"""APM retention filters: which spans are kept."""

from decimal import Decimal

from datadog_api_client.v2.api.apm_retention_filters_api import APMRetentionFiltersApi

from exporter.kind import Kind, Object


def prepared(retention: Object) -> Object:
    """The filter with its rates as the provider reads them: plain decimals, no trace rate of 0."""
    rates = {k: retention[k] for k in ("rate", "trace_rate") if retention.get(k) is not None}
    if not rates.get("trace_rate"):
        rates.pop("trace_rate", None)
    rest = {k: v for k, v in retention.items() if k not in ("rate", "trace_rate")}
    return rest | {k: format(Decimal(str(v)).normalize(), "f") for k, v in rates.items()}


KIND = Kind(
    name="apm_retention_filters",
    resource_type="datadog_apm_retention_filter",
    list=APMRetentionFiltersApi.list_apm_retention_filters,
    get=APMRetentionFiltersApi.get_apm_retention_filter,
    create=APMRetentionFiltersApi.create_apm_retention_filter,
    update=APMRetentionFiltersApi.update_apm_retention_filter,
    delete=APMRetentionFiltersApi.delete_apm_retention_filter,
    skip={
        "built-in: every org has it": lambda o: (
            o.get("filter_type", "spans-sampling-processor") != "spans-sampling-processor"
            or o.get("editable") is False
        )
    },
    url="/apm/traces/retention-filters",
    # The order of the filters is an object of its own (datadog_apm_retention_filter_order).
    ignore=("editable", "execution_order"),
    prepare=prepared,
)
