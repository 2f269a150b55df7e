"""The companion provider's schema: derived from the kinds and the client's models."""

from __future__ import annotations

from exporter import ddx, schema
from exporter.kind import kinds

COMPANIONS = [k for k in kinds().values() if schema.of_companion(k.resource_type)]


def test_the_file_is_what_the_kinds_and_the_client_say() -> None:
    made = schema.text(ddx.companion())
    assert schema.text(schema.provider(schema.COMPANION)) == made, "run `ddexport schema`"


def test_members_become_attributes_and_deeper_ones_json() -> None:
    block = schema.resource("ddx_notebook")["attributes"]
    assert block["id"] == {"computed": True, "type": "string"}
    assert block["name"] == {"required": True, "type": "string"}
    assert block["cells"] == {"required": True, "type": "string"}
    assert block["status"] == {"optional": True, "computed": True, "type": "string"}
    facts = schema.provider(schema.COMPANION)["requests"]["ddx_notebook"]
    assert "cells" in facts["json"]
    assert facts["create"]["type"] == "notebooks"


def test_what_no_update_takes_is_immutable_and_what_no_answer_has_sensitive() -> None:
    attributes, facts = ddx.resource(kinds()["case_projects"])
    assert facts["immutable"] == ["key"]
    assert facts["unread"] == ["team_uuid"]
    assert attributes["team_uuid"] == {"optional": True, "sensitive": True, "type": "string"}
    assert attributes["enabled_custom_case_types"]["type"] == ["list", "string"]


def test_an_id_that_its_maker_chooses_is_required_and_immutable() -> None:
    attributes, facts = ddx.resource(kinds()["integration_oci_tenancies"])
    assert attributes["id"] == {"required": True, "type": "string"}
    assert facts["immutable"][0] == "id"
    attributes, _ = ddx.resource(kinds()["integration_okta_accounts"])
    assert attributes["id"] == {"computed": True, "type": "string"}


def test_a_reference_says_of_which_type_a_relationship_is_where_the_client_does_not() -> None:
    _, facts = ddx.resource(kinds()["incident_global_handles"])
    assert facts["create"]["relationships"] == {
        "commander_user_id": ["commander_user", "users"],
        "incident_type_id": ["incident_type", "incident_types"],
    }


def test_a_member_that_names_the_object_is_its_id() -> None:
    attributes, facts = ddx.resource(kinds()["static_analysis_custom_rulesets"])
    assert attributes["id"] == {"computed": True, "type": "string"}
    assert (facts["named"], facts["immutable"]) == ("name", ["name"])
    _, facts = ddx.resource(kinds()["rum_operation_strong_links"])
    assert facts["parents"] == ["operation_id", "feature_id"], "its update's URL has both"


def test_its_maker_names_what_no_answer_names() -> None:
    attributes, facts = ddx.resource(kinds()["rum_audience_connections"])
    assert attributes["id"] == {"required": True, "type": "string"}
    assert "id" in facts["immutable"]


def test_a_variable_that_the_declaration_gives_is_no_attribute() -> None:
    attributes, facts = ddx.resource(kinds()["rum_retention_quotas"])
    assert facts["parents"] == ["scope_id"]
    assert "scope_type" not in attributes


def test_what_an_update_wraps_and_what_a_delete_lists() -> None:
    _, facts = ddx.resource(kinds()["forms"])
    assert facts["update"]["within"] == "form_update"
    assert "name" not in facts["immutable"]
    _, facts = ddx.resource(kinds()["llm_obs_projects"])
    assert facts["delete"]["attributes"] == {"project_ids": "project_ids"}
