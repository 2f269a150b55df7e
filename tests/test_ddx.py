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


def test_secrets_inside_json_are_hidden_from_its_answers() -> None:
    attributes, facts = ddx.resource(kinds()["integration_twilio_accounts"])
    assert facts["hidden"] == {"authentication": ["password"]}
    assert attributes["authentication"]["sensitive"]
    assert "unread" not in facts


def test_an_id_of_attributes_makes_them_required_and_immutable() -> None:
    attributes, facts = ddx.resource(kinds()["cost_tag_descriptions"])
    assert facts["id"] == "{tag_key}:{cloud}"
    assert attributes["cloud"] == {"required": True, "type": "string"}
    assert facts["immutable"] == ["cloud"]
    assert facts["parents"] == ["tag_key"]
    _, facts = ddx.resource(kinds()["ci_github_accounts"])
    assert facts["immutable"] == facts["update"]["required"] == ["account", "host"]


def test_a_type_beside_data_stays_there() -> None:
    _, facts = ddx.resource(kinds()["integration_google_chat_handles"])
    assert facts["create"]["beside"] == "google-chat-organization-handle"
    assert "type" not in facts["create"]


def test_an_object_of_nothing_but_its_id_is_named_by_its_maker() -> None:
    attributes, facts = ddx.resource(kinds()["historical_metrics_configurations"])
    assert attributes == {"id": {"required": True, "type": "string"}}
    assert facts["create"] == {"type": "historical_metrics_configurations", "id": True}
