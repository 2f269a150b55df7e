"""Private locations: workers of the org's own that synthetics tests run from."""

from datadog_api_client.v1.api.synthetics_api import SyntheticsApi

from exporter.model.declaration import Kind, Object, Ref


def prepare(location: Object) -> Object:
    """The location itself, out of the answer of a creation, which also holds its worker's keys."""
    location = location.get("private_location", location)
    metadata = location.get("metadata") or {}
    return {**location, "metadata": metadata if "restricted_roles" in metadata else None}


KIND = Kind(
    resource_type="datadog_synthetics_private_location",
    path="/api/v1/synthetics/locations",
    get=SyntheticsApi.get_private_location,
    create=SyntheticsApi.create_private_location,
    update=SyntheticsApi.update_private_location,
    delete=SyntheticsApi.delete_private_location,
    summary=True,
    skip={"a location of Datadog's": lambda o: not str(o.get("id", "pl:")).startswith("pl:")},
    url="/synthetics/settings/private-locations",
    refs={"metadata.restricted_roles[]": Ref("roles")},
    restricts=("metadata.restricted_roles[]",),
    ignore=("config", "private_location.config", "private_location.secrets", "secrets"),
    prepare=prepare,
)
