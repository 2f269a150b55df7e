"""APM retention filters: which spans are kept."""

from decimal import Decimal

from exporter.model.declaration import Kind, Object
from exporter.model.json_path import without
from exporter.schema.schema_fit import LeftAlone


def prepared(retention: Object) -> Object:
    """The filter with its rates as the provider reads them: plain decimals, no trace rate of 0.

    The provider rounds a new filter's trace rate to as many decimals as its rate is written with,
    and then finds that it isn't what was asked for. So the rate has no fewer.
    """
    rest = without(retention, "rate", "trace_rate")
    rate, trace_rate = (decimal(retention.get(k)) for k in ("rate", "trace_rate"))
    if trace_rate in ("", "0"):
        return rest | {"rate": rate}
    (whole, _, decimals), (_, _, more) = rate.partition("."), trace_rate.partition(".")
    if len(more) > len(decimals):
        # The provider reads such rates otherwise once the filter is adopted.
        longer = f"{whole}.{decimals:0<{len(more)}}"
        return rest | {"rate": LeftAlone(longer), "trace_rate": LeftAlone(trace_rate)}
    return rest | {"rate": rate, "trace_rate": trace_rate}


def decimal(rate: float | None) -> str:
    """A rate as text: `0.5`, "" for none."""
    return "" if rate is None else format(Decimal(str(rate)).normalize(), "f")


KIND = Kind(
    resource_type="datadog_apm_retention_filter",
    path="/api/v2/apm/config/retention-filters",
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
