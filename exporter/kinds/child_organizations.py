"""Child orgs of the org: listed, but not exported. The provider can create one, never adopt it."""

from exporter.model.declaration import Kind, Object, Others, always, holds


def join(org: Object, objects: Others) -> Object:
    """The org, and whether it is the one of the keys: that comes first in the list."""
    return {**org, "is_own": org is next(iter(objects("child_organizations")), None)}


KIND = Kind(
    resource_type="datadog_child_organization",
    path="/api/v1/org",
    get=None,
    update=None,
    id="public_id",
    join=join,
    skip={
        "the org itself": holds("is_own"),
        "an org of its own: to move what is in it, export it with its own keys": always,
    },
)
