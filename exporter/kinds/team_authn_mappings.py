"""AuthN mappings to teams: the team that an attribute of a SAML assertion puts a user in.

Those to roles are of the kind authn_mappings: the list gives the ones or the others.
"""

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="datadog_authn_mapping",
    path="/api/v2/authn_mappings",
    query={"resource_type": "team"},
    title=("attribute_key", "attribute_value"),
    url="/organization-settings/mappings",
    where=lambda o: "team" in o.get("relationships", {}),
    refs={"relationships.team.data.id": Ref("teams")},
    rename={"attribute_key": "key", "attribute_value": "value"},
    ignore=("relationships.saml_assertion_attribute", "saml_assertion_attribute_id"),
)
