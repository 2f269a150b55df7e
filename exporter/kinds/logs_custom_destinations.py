"""Log forwarding: other systems that Datadog sends logs on to."""

from exporter.kinds._shared.tagged_unions import tagged
from exporter.model.declaration import Kind, Object, holds, lacks
from exporter.model.json_path import without
from exporter.schema import provider_schema
from exporter.schema.schema_fit import LeftAlone

RESOURCE_TYPE = "datadog_logs_custom_destination"


def prepare(destination: Object) -> Object:
    """The destination as the block of its type, its credentials as the block of theirs."""
    place = without(destination["forwarder_destination"], "auth")
    if auth := destination["forwarder_destination"].get("auth"):
        header = auth.get("type") == "custom_header"
        auth = without(auth, "type")
        # Which the provider reads nothing of.
        place |= {"custom_header_auth": auth} if header else {"basic_auth": LeftAlone(auth)}
    if "sourcetype" in place:
        # Null sends logs without one; only where the member is missing, Splunk gets the default.
        place["sourcetype"] = {"value": place["sourcetype"]}
    names = {"splunk_hec": "splunk_destination"}
    schema = provider_schema.resource(RESOURCE_TYPE)
    block = tagged(place, schema, "{}_destination", names, "destination")
    return without(destination, "forwarder_destination") | block


KIND = Kind(
    resource_type=RESOURCE_TYPE,
    path="/api/v2/logs/config/custom-destinations",
    secrets={
        "forwarder_destination.access_token": holds("type", "splunk_hec"),
        "forwarder_destination.auth.username": lacks("type", "custom_header"),
        "forwarder_destination.auth.password": lacks("type", "custom_header"),
        "forwarder_destination.auth.header_value": holds("type", "custom_header"),
    },
    prepare=prepare,
    unadoptable={
        "the provider crashes when it imports one that sends its credentials in a header": holds(
            "forwarder_destination.auth.type", "custom_header"
        )
    },
    url="/logs/pipelines/log-forwarding/custom-destinations",
)
