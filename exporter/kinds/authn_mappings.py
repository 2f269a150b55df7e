"""AuthN mappings: the role that an attribute of a SAML assertion gives to a user.

Those to teams are of the kind team_authn_mappings: the list gives the ones or the others.
"""

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="datadog_authn_mapping",
    path="/api/v2/authn_mappings",
    query={"resource_type": "role"},
    title=("attribute_key", "attribute_value"),
    url="/organization-settings/mappings",
    where=lambda o: "team" not in o.get("relationships", {}),
    refs={"relationships.role.data.id": Ref("roles")},
    rename={"attribute_key": "key", "attribute_value": "value"},
    ignore=("relationships.saml_assertion_attribute", "saml_assertion_attribute_id"),
)
