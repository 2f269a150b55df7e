"""AWS cost and usage reports that cloud costs are read from."""

from exporter.kinds._shared.empty_members import filled
from exporter.kinds._shared.reference_patterns import AWS_ACCOUNT
from exporter.model.declaration import Kind, Object


def prepare(config: Object) -> Object:
    """The report without account filters that filter nothing: the provider reads none."""
    return config | {"account_filters": filled(config.get("account_filters")) or None}


KIND = Kind(
    resource_type="datadog_aws_cur_config",
    path="/api/v2/cost/aws_cur_config",
    title=("account_id", "report_name"),
    url="/cost/settings/accounts",
    refs={"account_id": AWS_ACCOUNT},
    prepare=prepare,
    ignore=("min_report_date", "months"),
)
