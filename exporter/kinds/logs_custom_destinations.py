"""Log forwarding: other systems that Datadog sends logs on to."""

from datadog_api_client.v2.api.logs_custom_destinations_api import LogsCustomDestinationsApi

from exporter.model.declaration import Kind, Object, Place, Variant
from exporter.model.json_path import get

BLOCKS = {
    "elasticsearch": "elasticsearch_destination",
    "http": "http_destination",
    "microsoft_sentinel": "microsoft_sentinel_destination",
    "splunk_hec": "splunk_destination",
}


def prepare(destination: Object) -> Object:
    """The destination as the block of its type, its credentials as the block of theirs."""
    place = dict(destination["forwarder_destination"])
    block = BLOCKS.get(place.pop("type"))
    if block is None:
        raise ValueError("forwards to a system that the provider doesn't know")
    if "auth" in place:
        auth = dict(place.pop("auth"))
        custom = auth.pop("type", "basic") == "custom_header"
        place["custom_header_auth" if custom else "basic_auth"] = auth
    if "sourcetype" in place:
        # Null sends logs without one; only where the member is missing, Splunk gets the default.
        place["sourcetype"] = {"value": place["sourcetype"]}
    return {k: v for k, v in destination.items() if k != "forwarder_destination"} | {block: place}


def by_header(destination: Object) -> bool:
    """Whether it sends its credentials in a header of its own."""
    return bool(get(destination, "forwarder_destination.auth.type") == "custom_header")


def unread(destination: Object) -> tuple[str, ...]:
    """The block of credentials, which the provider reads nothing of."""
    place = destination["forwarder_destination"]
    return (f"{BLOCKS.get(place['type'])}[0].basic_auth",) if "auth" in place else ()


KIND = Kind(
    name="logs_custom_destinations",
    resource_type="datadog_logs_custom_destination",
    list=LogsCustomDestinationsApi.list_logs_custom_destinations,
    get=LogsCustomDestinationsApi.get_logs_custom_destination,
    create=LogsCustomDestinationsApi.create_logs_custom_destination,
    update=LogsCustomDestinationsApi.update_logs_custom_destination,
    delete=LogsCustomDestinationsApi.delete_logs_custom_destination,
    secrets={
        "forwarder_destination.access_token": lambda o: o.get("type") == "splunk_hec",
        "forwarder_destination.auth.username": lambda o: o.get("type") != "custom_header",
        "forwarder_destination.auth.password": lambda o: o.get("type") != "custom_header",
        "forwarder_destination.auth.header_value": lambda o: o.get("type") == "custom_header",
    },
    prepare=prepare,
    ignore_changes=unread,
    variants=(
        Variant(
            resource_type="datadog_logs_custom_destination",
            when=by_header,
            place=Place.UNADOPTABLE,
            why="the provider crashes when it imports one that sends its credentials in a header",
            prepare=prepare,
        ),
    ),
    url="/logs/pipelines/log-forwarding/custom-destinations",
)
