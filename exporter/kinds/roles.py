"""Roles: sets of permissions. Those that Datadog manages exist in every org."""

from exporter.model.declaration import Kind, Lookup, Object, Others, Ref, holds

OUT_OF_CATALOGUE = "permissions_out_of_catalogue"
"""Whether a role has permissions that the org's catalogue lacks. Datadog's provider checks each
by the catalogue unless told not to, and reads those of it alone (resource_datadog_role.go)."""


def join(role: Object, objects: Others) -> Object:
    """The role without the permissions that every role has by default.

    The provider takes these for granted unless the role opts out of them. One that lacks any of
    them must opt out, or its copy could do more than it.
    """
    catalogue = {p["id"]: bool(p.get("restricted")) for p in objects("permissions")}
    relationships = role.get("relationships") or {}
    held = (relationships.get("permissions") or {}).get("data") or []
    by_default = {id for id, restricted in catalogue.items() if restricted}
    opted_out = not by_default <= {p["id"] for p in held}
    kept = held if opted_out else [p for p in held if p["id"] not in by_default]
    return role | {
        "relationships": relationships | {"permissions": {"data": kept}},
        "default_permissions_opt_out": opted_out or None,
        OUT_OF_CATALOGUE: bool(catalogue) and any(p["id"] not in catalogue for p in held),
    }


def ignored(role: Object) -> tuple[str, ...]:
    """What the provider reads otherwise before it knows that a role opted out; and what it never
    reads: permissions that the org's catalogue lacks."""
    if role["default_permissions_opt_out"]:
        return ("default_permissions_opt_out", "permission")
    return ("permission",) if role[OUT_OF_CATALOGUE] else ()


KIND = Kind(
    resource_type="datadog_role",
    path="/api/v2/roles",
    skip={"managed by Datadog, in every org": holds("managed")},
    # Not by its `filter`: it fails where nothing matches that.
    lookup=Lookup("datadog_roles", by=("name",)),
    join=join,
    ignore_changes=ignored,
    refs={"relationships.permissions.data[].id": Ref("permissions")},
    rename={"relationships.permissions.data": "permission"},
    ignore=(
        OUT_OF_CATALOGUE,
        "managed",
        "receives_permissions_from",
        "relationships.permissions.data[].type",
        "team_count",
    ),
    url="/organization-settings/roles?roleId={id}",
)
