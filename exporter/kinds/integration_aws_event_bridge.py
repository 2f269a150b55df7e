"""EventBridge sources: where Datadog's events go in an AWS account."""

from exporter.kinds._shared.reference_patterns import AWS_ACCOUNT
from exporter.model.declaration import Kind, Object, Objects, Others, OwnForm, Sent


def split(sources: Object) -> Objects:
    """The answer holds the sources of every account. Datadog adds to the name that a maker gave."""
    for account in sources["accounts"]:
        for hub in account.get("event_hubs") or ():
            made = hub["name"].rpartition("-")[0] or hub["name"]
            yield {
                "id": hub["name"],
                "account_id": account["account_id"],
                "event_generator_name": made,
                "region": hub["region"],
            }


def join(source: Object, _: Others) -> Object:
    """The source by its name, which the answer of its creation calls otherwise."""
    return {**source, "id": source.get("event_source_name", source.get("id"))}


GIVEN = ("account_id", "event_generator_name", "region")

KIND = Kind(
    resource_type="datadog_integration_aws_event_bridge",
    get="GET /api/v2/integration/aws/event_bridge",
    create="POST /api/v2/integration/aws/event_bridge",
    explode=split,
    join=join,
    title=("account_id", "event_generator_name"),
    refs={"account_id": AWS_ACCOUNT},
    unadoptable="the provider reads two members that can't change, the bus and the name, as if "
    "unset, and would replace it",
    variants=(
        OwnForm(
            resource_type="ddx_integration_aws_event_bridge",
            sends={
                **{name: Sent(create=name, delete=name) for name in GIVEN},
                # It is deleted by the name that Datadog made of the given one.
                "id": Sent(delete="event_generator_name"),
            },
            ignore=("event_source_name",),
        ),
    ),
    url="/integrations/amazon-web-services",
)
