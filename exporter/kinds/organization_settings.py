"""The org's own name and settings. Child orgs stand in the same list, and are another kind."""

from exporter.model.declaration import Kind, Object, Others, holds


def join(org: Object, objects: Others) -> Object:
    """The org, out of its envelope if it has one, and whether it is another than the keys' own.

    That one comes first in the list, which is what the provider goes by too.
    """
    own = next(iter(objects("organization_settings")), org)
    return {**org.get("org", org), "is_child": org is not own}


KIND = Kind(
    resource_type="datadog_organization_settings",
    path="/api/v1/org",
    get=None,
    create=None,
    id="public_id",
    url="/organization-settings/preferences",
    join=join,
    skip={"a child org": holds("is_child")},
    ignore=(
        "billing",
        "is_child",
        # No API takes these.
        "settings.custom_landing_page",
        "settings.default_landing_page",
        "settings.manage_reports",
        "settings.saml_idp_metadata_valid_until",
        "subscription",
        "trial",
    ),
    guarded="another org has its own name and its own way to sign in",
)
