"""The companion provider's schema: derived from the kinds and the client's models."""

from __future__ import annotations

import re

import pytest

from exporter.api.catalogue import kinds
from exporter.model import json_path
from exporter.model.declaration import Kind, Object
from exporter.schema import companion_schema, provider_schema
from exporter.schema.mapping import shaped
from exporter.schema.schema_fit import snake
from tests.support.samples import known_members, sent_members

COMPANIONS = [k for k in kinds().values() if provider_schema.of_companion(k.resource_type)]


def test_the_file_is_what_the_kinds_and_the_client_say() -> None:
    made = provider_schema.text(companion_schema.companion())
    assert provider_schema.text(provider_schema.provider(provider_schema.COMPANION)) == made, (
        "run `ddexport schema`"
    )


def test_members_become_attributes_and_deeper_ones_json() -> None:
    block = provider_schema.resource("ddx_notebook")["attributes"]
    assert block["id"] == {"computed": True, "type": "string"}
    assert block["name"] == {"required": True, "type": "string"}
    assert block["cells"] == {"required": True, "type": "string"}
    assert block["status"] == {"optional": True, "computed": True, "type": "string"}
    facts = provider_schema.provider(provider_schema.COMPANION)["requests"]["ddx_notebook"]
    assert "cells" in facts["json"]
    assert facts["create"]["type"] == "notebooks"


@pytest.mark.parametrize("kind", companion_schema.companions(), ids=lambda k: k.resource_type)
def test_what_answers_alone_have_is_no_attribute(kind: Kind) -> None:
    """An object's member without an attribute is lost, and the ledger says so; but for what others
    refer to."""
    attributes, _ = companion_schema.resource(kind)
    alone = {n for n, a in attributes.items() if not (a.get("required") or a.get("optional"))}
    assert alone <= {"id", *companion_schema.referred(kind)}


def test_of_what_no_request_takes_only_what_a_new_object_has_is_not_lost() -> None:
    kind = kinds()["status_pages"]
    page = {"name": "n", "custom_domain": None, "custom_domain_enabled": False, "page_url": "/x"}
    assert lost(kind, page) == []
    own = {"custom_domain_enabled": True, "custom_domain": "status.example.com"}
    assert lost(kind, {**page, **own}) == ["custom_domain", "custom_domain_enabled"]


def lost(kind: Kind, obj: Object) -> list[str]:
    """The paths of an object that its resource has no place for."""
    return sorted(shaped(json_path.without(obj, *kind.ignore), kind)[0].leftover)


def test_what_no_update_takes_is_immutable_and_what_no_answer_has_unread() -> None:
    attributes, facts = companion_schema.resource(kinds()["case_projects"])
    assert facts["immutable"] == ["key"]
    assert facts["unread"] == ["team_uuid"]
    assert attributes["team_uuid"] == {"optional": True, "type": "string"}
    assert attributes["enabled_custom_case_types"]["type"] == ["set", "string"]


SECRET = re.compile(r"auth|cert|credential|key|pass|private|secret|token|webhook_url")
NO_SECRETS = {
    ("actions_datastore_items", "item_key"): "what an item is found by",
    ("feature_flags", "default_variant_key"): "a variant's name",
    ("integration_azure_accounts", "secretless_auth_enabled"): "whether there is one",
    ("integration_databricks_accounts", "token"): "an account with one is skipped",
    ("integration_oci_tenancies", "private_key"): "it stands in auth_credentials, which is one",
    **{
        ("security_monitoring_integration_configs", n): "it stands in secrets, which is one"
        for n in ("api_token", "client_secret", "private_key")
    },
}
"""What no answer has, is named as if it were a secret, and isn't declared as one."""


@pytest.mark.parametrize("kind", companion_schema.companions(), ids=lambda k: k.resource_type)
def test_a_secret_that_no_answer_has_is_declared_and_sensitive(kind: Kind) -> None:
    """Also where it stands below an attribute: an answer that leaves it out says what it is."""
    attributes, facts = companion_schema.resource(kind)
    sent = {n for n in sent_members(kind) if not n.startswith("_")}  # Else the client's own.
    unread = {snake(n) for n in sent - known_members(kind)}
    named = {n for n in {*unread, *facts.get("unread", ())} if SECRET.search(n)}
    declared = {snake(step) for path in kind.secrets for step in json_path.steps(path)}
    assert {n for n in named - declared if (kind.name, n) not in NO_SECRETS} == set()
    sensitive = {n for n, a in attributes.items() if a.get("sensitive")}
    firsts = {json_path.steps(path)[0] for path in kind.secrets}
    wanted = {snake(kind.rename.get(first, first)) for first in firsts - {"**"}}
    assert sensitive == wanted | {n for n in facts.get("json", ()) if "**" in firsts}


def test_an_id_that_its_maker_chooses_is_required_and_immutable() -> None:
    attributes, facts = companion_schema.resource(kinds()["integration_oci_tenancies"])
    assert attributes["id"] == {"required": True, "type": "string"}
    assert facts["immutable"][0] == "id"
    attributes, _ = companion_schema.resource(kinds()["integration_okta_accounts"])
    assert attributes["id"] == {"computed": True, "type": "string"}


def test_a_reference_says_of_which_type_a_relationship_is_where_the_client_does_not() -> None:
    _, facts = companion_schema.resource(kinds()["incident_global_handles"])
    assert facts["create"]["relationships"] == {
        "commander_user_id": ["commander_user", "users"],
        "incident_type_id": ["incident_type", "incident_types"],
    }


def test_a_request_of_identifiers_takes_a_list_of_ids() -> None:
    attributes, facts = companion_schema.resource(kinds()["security_findings_inbox_rules_order"])
    assert attributes == {
        "id": {"computed": True, "type": "string"},
        "rule_ids": {"required": True, "type": ["list", "string"]},
    }
    assert facts["update"]["identifiers"] == ["rule_ids", "inbox_rules"]


def test_what_is_made_of_an_identifier_is_deleted_by_it() -> None:
    attributes, facts = companion_schema.resource(kinds()["logs_archive_readers"])
    assert {n for n, a in attributes.items() if a.get("required")} == {"archive_id", "id"}
    assert facts["create"] == facts["delete"] == {"type": "roles", "id": True}


def test_an_update_without_a_body_is_chosen_by_the_attribute_it_changes() -> None:
    attributes, facts = companion_schema.resource(kinds()["security_findings_default_inbox_rules"])
    assert facts["update"] == {"by": "enabled"}
    assert attributes["enabled"] == {"required": True, "type": "bool"}
    assert facts["parents"] == ["rule_id"]


def test_what_every_org_has_by_name_is_named_and_by_id_is_not() -> None:
    _, facts = companion_schema.resource(kinds()["org_configs"])
    assert facts["parents"] == ["name"]
    _, facts = companion_schema.resource(kinds()["identity_providers"])
    assert "parents" not in facts


def test_a_member_that_names_the_object_is_its_id() -> None:
    attributes, facts = companion_schema.resource(kinds()["static_analysis_custom_rulesets"])
    assert attributes["id"] == {"computed": True, "type": "string"}
    assert (facts["named"], facts["immutable"]) == ("name", ["name"])
    _, facts = companion_schema.resource(kinds()["rum_operation_strong_links"])
    assert facts["parents"] == ["operation_id", "feature_id"], "its update's URL has both"


def test_its_maker_names_what_no_answer_names() -> None:
    attributes, facts = companion_schema.resource(kinds()["rum_audience_connections"])
    assert attributes["id"] == {"required": True, "type": "string"}
    assert "id" in facts["immutable"]


def test_a_variable_that_the_declaration_gives_is_no_attribute() -> None:
    attributes, facts = companion_schema.resource(kinds()["rum_retention_quotas"])
    assert facts["parents"] == ["scope_id"]
    assert "scope_type" not in attributes


def test_what_an_update_wraps_and_what_a_delete_lists() -> None:
    _, facts = companion_schema.resource(kinds()["forms"])
    assert facts["update"]["within"] == "form_update"
    assert "name" not in facts["immutable"]
    _, facts = companion_schema.resource(kinds()["llm_obs_projects"])
    assert facts["delete"]["attributes"] == {"project_ids": "project_ids"}


def test_secrets_inside_json_are_hidden_from_its_answers() -> None:
    attributes, facts = companion_schema.resource(kinds()["integration_twilio_accounts"])
    assert facts["hidden"] == {"authentication": ["password"]}
    assert attributes["authentication"]["sensitive"]
    assert "unread" not in facts


def test_an_id_of_attributes_makes_them_required_and_immutable() -> None:
    attributes, facts = companion_schema.resource(kinds()["cost_tag_descriptions"])
    assert facts["id"] == "{tag_key}:{cloud}"
    assert attributes["cloud"] == {"required": True, "type": "string"}
    assert facts["immutable"] == ["cloud"]
    assert facts["parents"] == ["tag_key"]
    _, facts = companion_schema.resource(kinds()["ci_github_accounts"])
    assert facts["immutable"] == facts["update"]["required"] == ["account", "host"]


def test_a_type_beside_data_stays_there() -> None:
    _, facts = companion_schema.resource(kinds()["integration_google_chat_handles"])
    assert facts["create"]["beside"] == "google-chat-organization-handle"
    assert "type" not in facts["create"]


def test_an_object_of_nothing_but_its_id_is_named_by_its_maker() -> None:
    attributes, facts = companion_schema.resource(kinds()["historical_metrics_configurations"])
    assert attributes == {"id": {"required": True, "type": "string"}}
    assert facts["create"] == {"type": "historical_metrics_configurations", "id": True}
