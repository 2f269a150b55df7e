"""APM retention filters: which spans are kept."""

from decimal import Decimal

from exporter.model.declaration import Kind, Object


def prepared(retention: Object) -> Object:
    """The filter with its rates as the provider reads them: plain decimals, no trace rate of 0.

    The provider rounds a new filter's trace rate to as many decimals as its rate is written with,
    and then finds that it isn't what was asked for. So the rate has no fewer.
    """
    rest = {k: v for k, v in retention.items() if k not in ("rate", "trace_rate")}
    rate, trace_rate = (decimal(retention.get(k)) for k in ("rate", "trace_rate"))
    if trace_rate in ("", "0"):
        return rest | {"rate": rate}
    if ignored(retention):
        whole, _, decimals = rate.partition(".")
        rate = f"{whole}.{decimals:0<{len(trace_rate.partition('.')[2])}}"
    return rest | {"rate": rate, "trace_rate": trace_rate}


def decimal(rate: float | None) -> str:
    """A rate as text: `0.5`, "" for none."""
    return "" if rate is None else format(Decimal(str(rate)).normalize(), "f")


def ignored(retention: Object) -> tuple[str, ...]:
    """Both rates, of a filter that the provider reads otherwise once it is adopted."""
    decimals = [len(decimal(retention.get(k)).partition(".")[2]) for k in ("rate", "trace_rate")]
    return ("rate", "trace_rate") if decimals[1] > decimals[0] else ()


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
    ignore_changes=ignored,
)
