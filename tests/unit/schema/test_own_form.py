"""Objects in the form of their own API: which take it, and what of them is left to a person."""

from __future__ import annotations

import json
from typing import Any

import pytest

from exporter.api.catalogue import kinds
from exporter.model.declaration import Place
from exporter.model.ir import JsonText
from exporter.model.ledger import Entry, Outcome
from exporter.model.record import Record
from exporter.read.selection import Selection
from exporter.schema import companion_schema, provider_schema
from exporter.schema.own_form import RESERVED, own_form
from exporter.translate.pipeline import Export, translate
from tests.support.exports import WITH_COMPANION, by_kind, demo_read


def translated(*records: Record, companion: bool = True) -> Export:
    reads = by_kind(records)
    return translate(Selection(kinds(), companion=companion), reads)


def demo(kind: str, id: str = "") -> Record:
    return next(r for r in demo_read(kind)[kind].records if id in ("", r.id))


def changed(record: Record, **members: Any) -> Record:
    """A record with other members, None for those that it is to lack."""
    body = json.loads(json.dumps(record.body))
    data = body.get("data", body)
    obj = data.get("attributes", data)
    for name, value in members.items():
        obj[name] = value
        if value is None:
            del obj[name]
    return Record(record.kind, record.id, record.path, body, record.list_key)


def only(export: Export) -> tuple[Entry, str]:
    """The only object's entry and the type of its resource."""
    (entry,), (made,) = export.ledger.entries, export.resources
    return entry, made.resource.address.type


def test_what_datadogs_resource_has_no_place_for_goes_out_as_the_api_has_it() -> None:
    pipeline = changed(
        demo("logs_custom_pipelines"),
        processors=[
            {
                "type": "geo-ip-parser",
                "sources": ["ip"],
                "target": "geo",
                "is_enabled": True,
                "name": "",
                "ip_processing_behavior": "do-nothing-much",
            }
        ],
    )
    export = translated(pipeline)
    entry, type = only(export)
    assert type == "ddx_logs_custom_pipeline"
    assert entry.outcome is Outcome.EXPORTED
    (made,) = export.resources
    assert made.resource.comments[-1].startswith("datadog_logs_custom_pipeline has no place for")
    processors = made.resource.body.attributes["processors"]
    assert isinstance(processors, JsonText)
    assert "do-nothing-much" in repr(processors)
    entry, type = only(translated(pipeline, companion=False))
    assert type == "datadog_logs_custom_pipeline"
    assert entry.outcome is Outcome.PARTLY


def test_what_it_holds_whole_stays_its_own() -> None:
    for kind in ("monitors", "teams", "service_level_objectives"):
        _, type = only(translated(demo(kind)))
        assert type == kinds()[kind].resource_type


def test_what_it_cannot_hold_at_all_goes_out_too() -> None:
    policy = demo("monitor_config_policies")
    body = changed(policy, policy_type="downtime", policy={"required_tags": ["team"]})
    entry, type = only(translated(body))
    assert (type, entry.outcome) == ("ddx_monitor_config_policy", Outcome.EXPORTED)
    entry = translated(body, companion=False).ledger.entries[0]
    assert entry.outcome is Outcome.FAILED
    assert "can't be" in (own := translated(body).resources[0].resource.comments[-1]), own


def test_what_it_cannot_import_is_adopted() -> None:
    record = demo("security_monitoring_suppressions", "kst-dat-a03")
    entry, type = only(translated(record))
    assert (type, entry.module) == ("ddx_security_monitoring_suppression", "org")
    entry, type = only(translated(record, companion=False))
    assert (type, entry.module) == ("datadog_security_monitoring_suppression", "unadoptable")


def test_datadogs_own_rule_stays_what_no_other_org_is_given() -> None:
    rule = changed(
        demo("security_monitoring_rules", "wjh-qtz-cij"),
        isDefault=True,
        isEnabled=False,
        type="signal_correlation",
    )
    entry, type = only(translated(rule))
    assert (type, entry.module) == ("ddx_security_monitoring_rule", Place.ADOPTABLE.value)


@pytest.mark.parametrize(
    ("kind", "member", "attribute"),
    [("workflows", "spec", "spec"), ("synthetics_tests", "message", "message")],
)
def test_an_object_without_what_the_api_requires_of_a_new_one_is_adopted_only(
    kind: str, member: str, attribute: str
) -> None:
    entry, type = only(translated(changed(demo(kind), **{member: None})))
    assert provider_schema.of_companion(type) or entry.outcome is Outcome.EXPORTED
    if provider_schema.of_companion(type):
        assert entry.module == Place.ADOPTABLE.value
        assert f"without {attribute}" in entry.reason


def test_an_answer_that_is_no_object_fails_all_the_same() -> None:
    record = Record("synthetics_tests", "x", "/x", {"results": [], "triggered_check_ids": []})
    (entry,) = translated(record).ledger.entries
    assert entry.outcome is Outcome.FAILED


def test_a_definition_of_the_first_schema_is_found_by_its_name() -> None:
    export = translated(demo("service_definitions", "e1ccf77ac5725cb38092e180b7b92d1c"))
    (made,) = export.resources
    assert made.resource.address.type == "ddx_service_definition"
    assert made.resource.import_id == "legacy-till"


def test_rules_of_a_gate_are_resources_where_one_watches_monitors_by_id() -> None:
    reads = demo_read("deployment_gates", "deployment_gate_rules", "monitors")
    export = translate(WITH_COMPANION, reads)
    types = {m.resource.address.type for m in export.resources if m.kind != "monitors"}
    assert types == {
        "datadog_deployment_gate",
        "ddx_deployment_gate",
        "ddx_deployment_gate_rule",
    }
    rules = [m.resource for m in export.resources if m.kind == "deployment_gate_rules"]
    assert all("datadog_monitor." in repr(r) or "ddx_deployment_gate" in repr(r) for r in rules)


def test_what_a_request_of_its_own_sets_is_an_attribute() -> None:
    block = provider_schema.resource("ddx_report_schedule")["attributes"]
    assert block["status"] == {"computed": True, "optional": True, "type": "string"}
    facts = provider_schema.requests("ddx_app_builder_app")
    assert facts["settings"]["published"] == {"by": "published", "to": ["False", "True"]}
    assert facts["settings"]["self_service"]["attributes"] == {"self_service": "selfService"}


def test_each_form_has_a_name_of_its_own_and_attributes_that_terraform_leaves_free() -> None:
    names = [own.resource_type for k in kinds().values() if (own := own_form(k))]
    known = provider_schema.provider(provider_schema.COMPANION)["requests"]
    shared = {n for n in names if names.count(n) > 1 and n in known}
    assert {known[n]["kind"] for n in shared} <= {"authn_mappings"}
    for kind in companion_schema.companions():
        assert not RESERVED & provider_schema.resource(kind.resource_type)["attributes"].keys()


def test_a_form_requires_only_what_names_the_object() -> None:
    block = provider_schema.resource("ddx_powerpack")["attributes"]
    assert not [n for n, a in block.items() if a.get("required")]
    assert provider_schema.requests("ddx_powerpack")["needed"] == ["group_widget", "name"]
