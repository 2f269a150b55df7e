"""Private locations: workers of the org's own that synthetics tests run from."""

from exporter.model.declaration import Kind, Object, Ref


def prepare(location: Object) -> Object:
    """The location itself, out of the answer of a creation, which also holds its worker's keys."""
    location = location.get("private_location", location)
    metadata = location.get("metadata") or {}
    return {**location, "metadata": metadata if "restricted_roles" in metadata else None}


KIND = Kind(
    resource_type="datadog_synthetics_private_location",
    path="/api/v1/synthetics/locations",
    collection="/api/v1/synthetics/private-locations",
    summary=True,
    skip={"a location of Datadog's": lambda o: not str(o.get("id", "pl:")).startswith("pl:")},
    url="/synthetics/settings/private-locations",
    refs={"metadata.restricted_roles[]": Ref("roles")},
    restricts=("metadata.restricted_roles[]",),
    ignore=("config", "private_location.config", "private_location.secrets", "secrets"),
    prepare=prepare,
)
