"""The demo org, exported: every reference, trap and secret of it comes out as it should."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import hcl2
import pytest

from exporter.api.catalogue import kinds
from exporter.export import Written
from exporter.layout import next_occurrences
from exporter.model import json_path, secret_members
from exporter.model.declaration import Kind
from exporter.model.errors import OutputError
from exporter.model.ir import (
    ALL,
    Body,
    Compact,
    DataRef,
    JsonText,
    MapRef,
    Module,
    Number,
    OutputRef,
    Reference,
    Resource,
    Template,
    Text,
    Until,
    VariableRef,
)
from exporter.model.ledger import Ledger
from exporter.model.record import KindRead, Record, unwrap
from exporter.read.selection import Selection, select
from exporter.state.export_state import by_member
from exporter.translate.pipeline import Export, translate
from exporter.write import hcl
from exporter.write.hcl_values import link
from tests.support.demo import CIRCULAR, LOST
from tests.support.exports import block, demo_reads, files, resource, whole, write
from tests.support.hcl_reading import read as read_text

# In one process, for its fixtures are whole exports.
pytestmark = pytest.mark.xdist_group("demo_export")

PROSE = {"21400101", "28d0740cb87e52579dbe30f2c1dae6eb"}
"""Ids that monitor 21400103 holds as plain text, not as a link: nothing says what they are of."""
INPUTS = {"1169d016-5ca5-5962-bac3-c5256a788055"}
"""The datastore that a query of an app takes: the inputs of an action are of no declared form."""
LITERAL = {"756-8eh-imu", "ze6-emz-4js", "21401003"}
"""Ids of objects of the demo org that stay literal, because a reference would close a cycle."""
EVERYWHERE = {"default_errors", "default_replays", "default_sessions", "recommended"}
"""Ids that objects have in every org."""


FAILED = {
    "monitor_config_policies/d9d7e944-f84e-546c-824f-1275db536ced": "no resource takes its type",
    "service_definitions/e1ccf77ac5725cb38092e180b7b92d1c": "no resource takes its version",
}
"""Objects of the demo org that the provider can't hold, and why."""
ORDERED = ("child_organizations", "organization_settings")
"""Kinds of which the order of the answer says something: the org itself comes first."""
FOREIGN = ("governance_controls", "integration_confluent_resources", "integration_gcp_accounts")
"""Kinds whose ids no org gives: they are the same in every one."""


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("demo") / "stacks"


@pytest.fixture(scope="module")
def written(out: Path) -> Written:
    return write(out, demo_reads())


@pytest.fixture(scope="module")
def tree(out: Path, written: Written) -> dict[str, str]:
    """Every file of the export but our own list of them."""
    found = files(out)
    del found[".ddexport/files.json"]
    return found


@pytest.fixture(scope="module")
def export() -> Export:
    made = translate(Selection(select(kinds()).kinds), demo_reads())
    next_occurrences.apply(made, {}, datetime.now(UTC))
    return made


@pytest.fixture(scope="module")
def objects(tree: dict[str, str]) -> dict[str, dict[str, Any]]:
    """The ledger's lines by `kind/id`."""
    return {f"{o['kind']}/{o['id']}": o for o in json.loads(tree["ledger.json"])["objects"]}


@pytest.fixture(scope="module")
def at(tree: dict[str, str], objects: dict[str, dict[str, Any]]) -> Any:
    """The block of an object, by `kind/id`."""

    def found(key: str) -> str:
        entry = objects[key]
        file = f"{entry['module']}/{entry['kind']}.tf"
        return resource(tree[file], entry["address"])

    return found


def notes(entry: dict[str, Any]) -> list[tuple[str, str]]:
    return [(d["path"], d["what"]) for d in entry.get("diagnostics", [])]


# The files


def test_the_layout(tree: dict[str, str], written: Written) -> None:
    assert {path for path in tree if "/" not in path} == {
        "README.md",
        "addresses.json",
        "ledger.json",
    }
    for module in ("org", "unadoptable", "adoptable"):
        assert f"{module}/versions.tf" in tree
        assert f"{module}/variables.tf" in tree
        assert not [p for p, t in tree.items() if p.startswith(module) and "\nprovider " in t]
    assert {p for p in tree if p.startswith("source/")} == {
        "source/main.tf",
        "source/variables.tf",
        "source/imports.tf",
    }
    assert {p for p in tree if p.startswith("destination/")} == {
        "destination/main.tf",
        "destination/variables.tf",
        "destination/terraform.tfvars.example",
        *(f"destination/{p}" for p in tree if p.startswith("org/") and "override" not in p),
    }
    placed = {f"{e.module}/{e.kind}.tf" for e in written.ledger.entries if e.address}
    assert placed <= set(tree)
    assert len(placed) > 25
    assert tree["source/imports.tf"].count("import {") == written.imports
    assert f"{written.imports} to import" in tree["README.md"]


def test_the_roots_use_their_modules(tree: dict[str, str]) -> None:
    source, destination = tree["source/main.tf"], tree["destination/main.tf"]
    assert re.findall(r'^module "(\w+)"', source, re.MULTILINE) == [
        "org",
        "adoptable",
        "guarded",
    ]
    assert re.findall(r'^module "(\w+)"', destination, re.MULTILINE) == ["org", "unadoptable"]
    for root in ("source", "destination"):
        url = block(tree[f"{root}/variables.tf"], 'variable "datadog_api_url"')
        assert '"https://api.datadoghq.com/"' in url
        assert "api_url = var.datadog_api_url" in tree[f"{root}/main.tf"]


def test_every_resource_that_can_be_is_imported(tree: dict[str, str], export: Export) -> None:
    imported = set(re.findall(r"to = module\.\w+\.(\S+)", tree["source/imports.tf"]))
    places = {str(m.resource.address): m.shape.place.value for m in export.resources}
    assert imported == {a for a, place in places.items() if place != "unadoptable"}
    assert set(places.values()) == {"org", "adoptable", "unadoptable", "guarded"}


def _objects(kind: Kind, read: KindRead) -> int:
    """The number of objects in what was read: an answer may hold several."""
    if kind.explode and not kind.list:
        return sum(len(list(kind.explode(unwrap(r.body)))) for r in read.records)
    return len({r.id for r in read.records})


def test_every_object_that_was_read_stands_in_the_ledger(tree: dict[str, str]) -> None:
    ledger = json.loads(tree["ledger.json"])
    counted: dict[str, int] = {}
    for entry in ledger["objects"]:
        counted[entry["kind"]] = counted.get(entry["kind"], 0) + 1
        assert entry["outcome"] == "exported" or entry.get("reason") or entry.get("diagnostics")
    # Read for what stands below them or names them.
    below = {n for n, k in kinds().items() if not (k.resource_type or k.lookup or k.skip)}
    assert counted == {
        name: _objects(kinds()[name], read)
        for name, read in demo_reads().items()
        if read.records and name not in below
    }
    assert sum(ledger["counts"].values()) == len(ledger["objects"])
    failed = {f"{o['kind']}/{o['id']}" for o in ledger["objects"] if o["outcome"] == "failed"}
    assert failed == set(FAILED)


def test_the_ledger_names_every_lost_member(objects: dict[str, dict[str, Any]]) -> None:
    partly = {k: o["diagnostics"] for k, o in objects.items() if o["outcome"] == "partly"}
    lost = {k: [d["path"] for d in ds if d.get("lost")] for k, ds in partly.items()}
    assert lost == LOST | CIRCULAR


def test_no_id_of_the_source_org_in_what_creates_another(
    tree: dict[str, str], export: Export, objects: dict[str, dict[str, Any]]
) -> None:
    text = "".join(
        re.sub(r"(?m)^(#|  description).*$", "", content)
        for path, content in tree.items()
        if path.split("/")[0] in ("org", "unadoptable", "destination")
    )
    ids = {
        e.id
        for e in export.ledger.entries
        # Where the id is the title, it is a name that the user gave: of an index, a metric.
        if not kinds()[e.kind].singleton
        and e.kind not in FOREIGN
        and (e.id != e.title or e.kind == "current_org")
    }
    assert len(ids) > 300
    found = {
        i
        for i in ids
        if i in text and re.search(rf"(?<![0-9A-Za-z]){re.escape(i)}(?![0-9A-Za-z])", text)
    }
    noted = {
        what.partition(" is not a reference")[0] for o in objects.values() for _, what in notes(o)
    }
    assert found - PROSE - INPUTS - EVERYWHERE == LITERAL
    assert noted >= LITERAL


def test_a_resource_stands_under_the_path_of_its_page(at: Any) -> None:
    assert at("monitors/21400107").startswith("# /monitors/21400107\nresource ")
    assert at("dashboards/ze6-emz-4js").startswith("# /dashboard/ze6-emz-4js\nresource ")


# References


def test_composite_queries_take_whole_ids(at: Any) -> None:
    stale = at("monitors/21400104")
    assert (
        'query               = "${datadog_monitor.stock_sync_lag.id} && '
        '!${datadog_monitor.stock_sync_lag_2.id}"' in stale
    )
    assert '"( ${datadog_monitor.monitor_5xx_rate_on_checkout.id} || ' in at("monitors/21400106")


def test_slo_alerts_name_their_slo(at: Any) -> None:
    slo = "${datadog_service_level_objective.checkout_availability.id}"
    assert rf'query               = "error_budget(\"{slo}\").over(\"7d\") > 75"' in at(
        "monitors/21400107"
    )
    assert r"burn_rate(\"${datadog_service_level_objective.payments_accepted.id}\")" in at(
        "monitors/21400108"
    )


def test_links_become_references(at: Any) -> None:
    payments = at("dashboards/ze6-emz-4js")
    for target in (
        "/dashboard/${datadog_dashboard_json.margin_per_bag_finance_only.id}",
        "/monitors/${datadog_monitor_json.card_declines_above_normal.id}",
        "/slo?slo_id=${datadog_service_level_objective.payments_accepted.id}",
        "/synthetics/details/${datadog_synthetics_test.login_api.id}",
    ):
        assert target in payments
    stale = at("monitors/21400104")
    assert "/monitors/${datadog_monitor.stock_sync_lag.id} first" in stale
    assert "/monitors/${datadog_monitor.stock_sync_lag_2.id}, then /monitors#${" in stale
    assert "alert_id = datadog_monitor.monitor_5xx_rate_on_checkout.id" in at(
        "dashboards/756-8eh-imu"
    )


def test_handles_become_references(at: Any) -> None:
    declines = at("monitors/21400103")
    assert (
        "@webhook-${datadog_webhook.order_desk.name} @team-${datadog_team.payments.handle} "
        "@${datadog_user.ayesha_rahman_example_com.email}\n" in declines
    )
    assert "@slack-kestrel-alerts" in at("monitors/21400102")
    assert "@webhook-${datadog_webhook.legacy_bus_2.name}\n" in at("monitors/21400104")


def test_the_monitor_of_a_test_is_an_attribute_of_the_test(
    tree: dict[str, str], at: Any, objects: dict[str, dict[str, Any]]
) -> None:
    own = "datadog_synthetics_test.login_api.monitor_id"
    assert f"|| ${{{own}}} )" in at("monitors/21400106")
    assert f", {own}]" in at("service_level_objectives/6f296756cb365ff598bba5c14b83a6a5")
    widget = "alert_id = tostring(datadog_synthetics_test.certificate_of_the_shop.monitor_id)"
    assert widget in tree["org/dashboards.tf"]
    monitor = objects["monitors/21401001"]
    assert (monitor["outcome"], monitor["reason"]) == ("left out", "made by its synthetic test")


def test_cycles_are_cut_and_reported(at: Any, objects: dict[str, dict[str, Any]]) -> None:
    cycle = "is not a reference: it would close a cycle"
    content = "dashboard.widgets.definition.content"
    assert "[This dashboard](/dashboard/ze6-emz-4js)" in at("dashboards/ze6-emz-4js")
    assert (content, f"ze6-emz-4js {cycle}") in notes(objects["dashboards/ze6-emz-4js"])
    forth, back = at("dashboards/756-8eh-imu"), at("dashboards/hcp-4n3-fyd")
    assert "/dashboard/${datadog_dashboard_json.checkout_overview_2.id}" in forth
    assert "/dashboard/756-8eh-imu" in back
    assert (content, f"756-8eh-imu {cycle}") in notes(objects["dashboards/hcp-4n3-fyd"])
    assert ("message", f"756-8eh-imu {cycle}") in notes(objects["monitors/21400101"])
    assert "alert_id = datadog_monitor.monitor_5xx_rate_on_checkout.id" in forth


def test_what_is_not_there_stays_with_a_note(at: Any, objects: dict[str, dict[str, Any]]) -> None:
    assert "@webhook-old-pager" in at("monitors/21400105")
    assert notes(objects["monitors/21400105"]) == [
        ("message", "old-pager is not a reference: the org has no such object among its webhooks")
    ]
    fresh = "service_level_objectives/abebedafbf7d58ae959c90174c996044"
    gone = 'lookup(var.absent, "monitors/21400999", "")'
    ids = f"compact([{gone}, datadog_monitor.stock_sync_lag.id])"
    assert f"monitor_ids      = {ids}" in at(fresh)
    assert "validate         = false" in at(fresh), "or the provider asks for the deleted monitor"
    [(path, what)] = notes(objects[fresh])
    assert (path, what.split()[0]) == ("monitor_ids[]", "21400999")


def test_restricted_roles_and_principals(at: Any) -> None:
    both = "[datadog_role.payments_pci_scope.id, local.role_datadog_admin_role]"
    assert f"restricted_roles = {both}" in at("monitors/21400103")
    assert "[datadog_role.finance_margins_only.id, local." in at("dashboards/dxd-ixr-eaj")
    policy = at("restriction_policies/monitor:21400103")
    assert '"datadog_restriction_policy" "monitor_card_declines_above_normal"' in policy
    assert '"monitor:${datadog_monitor_json.card_declines_above_normal.id}"' in policy
    assert '"org:${data.datadog_current_user.all.org_id}"' in policy
    assert '"user:${datadog_service_account.deploy_bot.id}"' in policy


def test_what_every_org_has_is_looked_up(tree: dict[str, str], at: Any) -> None:
    lookups = tree["org/lookups.tf"]
    found = dict(re.findall(r"^  (\w+) += (.*)$", block(lookups, "locals"), re.MULTILINE))
    assert found["role_datadog_admin_role"] == (
        'try(var.ids["roles/Datadog Admin Role"], one({ for r in data.datadog_roles.all.roles : '
        'r.name => r.id... }["Datadog Admin Role"]))'
    )
    assert 'resource "datadog_role" "datadog_admin_role"' not in tree["org/roles.tf"]
    sre = at("roles/b21a53fa-2c61-5856-b695-730861f306e4")
    assert "id = local.permission_monitors_downtime" in sre
    assert found["permission_monitors_downtime"] == (
        'try(var.ids["permissions/monitors_downtime"], '
        'data.datadog_permissions.all.permissions["monitors_downtime"])'
    )
    assert lookups.count('data "datadog_permissions"') == 1
    order = tree["org/logs_pipelines_order.tf"]
    # An org may lack an integration's pipeline, and there is then nothing to order.
    assert (
        "pipelines = compact([\n"
        "    local.logs_pipeline_nginx,\n"
        "    datadog_logs_custom_pipeline.checkout.id,\n" in order
    )
    assert found["logs_pipeline_nginx"] == (
        'try(var.ids["logs_pipelines/Nginx"], one([for p in '
        'data.datadog_logs_pipelines.all.logs_pipelines : p.id if p.name == "Nginx"]))'
    )
    example = tree["destination/terraform.tfvars.example"]
    assert re.search(r'^  # "roles/Datadog Admin Role" += ""$', example, re.MULTILINE)


def test_modules_hand_each_other_what_they_need(tree: dict[str, str], at: Any) -> None:
    rule = at("security_monitoring_rules/tqj-izp-nfa")
    assert "/dashboard/${var.dashboard_json_checkout_overview_id}" in rule
    assert "rule_id              = datadog_security_monitoring_rule.password_guessing" in at(
        "security_monitoring_rules/wjh-qtz-cij"
    )
    output = block(tree["org/outputs.tf"], 'output "dashboard_json_checkout_overview_id"')
    assert "value       = datadog_dashboard_json.checkout_overview.id" in output
    for root in ("source", "destination"):
        wanted = "adoptable" if root == "source" else "unadoptable"
        names = re.findall(r'variable "(\w+)"', tree[f"{wanted}/variables.tf"])
        call = block(tree[f"{root}/main.tf"], f'module "{wanted}"')
        handed = re.findall(r"(\w+) += module\.org\.(\w+)\n", call)
        assert handed
        assert all(name == output for name, output in handed)
        # The rest are secrets, and what the other org alone can say: whoever applies it does.
        given = re.findall(r"(\w+) += (?:var\.\w+|\"[^.].*\")\n", call)
        assert sorted(names) == sorted((*(n for n, _ in handed), *given))


def test_another_org_is_asked_for_what_is_not_created_there(tree: dict[str, str], at: Any) -> None:
    name, id = "case_project_security_cases_id", "3b1de0a4-6a3c-4f6b-9a53-0c6f2d0c1a04"
    rule = at("security_findings_ticket_creation_rules/260e5b36-c901-5014-9797-60c0fbc655fc")
    assert f"project_id          = var.{name}\n" in rule
    assert re.search(rf'{name} += "{id}"\n', tree["source/main.tf"])
    assert re.search(rf"{name} += var\.{name}\n", tree["destination/main.tf"])
    assert id in block(tree["destination/variables.tf"], f'variable "{name}"')
    assert f'\n{name} = ""\n' in tree["destination/terraform.tfvars.example"]
    assert f"- `{name}`: " in tree["README.md"]


def test_places(tree: dict[str, str], objects: dict[str, dict[str, Any]]) -> None:
    places = {
        key: objects[key]["module"]
        for key in (
            "logs_indexes/main",
            "logs_pipelines/TfqBodHoa1jSk8UJVrBGVg",
            "security_monitoring_rules/def-000-k02",
            "security_monitoring_rules/kvy-2pj-dzp",
            "security_monitoring_rules/tqj-izp-nfa",
            "monitors/123456",
        )
    }
    assert list(places.values()) == [*["adoptable"] * 3, *["unadoptable"] * 2, "org"]
    assert all(objects[k]["reason"] for k, place in places.items() if place != "org")
    assert objects["security_monitoring_rules/def-000-k01"]["outcome"] == "left out"


# Traps


def test_two_objects_of_one_name_are_numbered(objects: dict[str, dict[str, Any]]) -> None:
    addresses = [
        objects[key]["address"].partition(".")[2]
        for key in (
            "monitors/123456",
            "monitors/1234567",
            "service_level_objectives/85c4e6bffde75102becea36bdf67cb05",
            "service_level_objectives/9c006501e8105d329e191394ef561b75",
            "dashboards/756-8eh-imu",
            "dashboards/hcp-4n3-fyd",
            "monitors/21400111",
            "monitors/21400112",
            "monitors/21400101",
        )
    ]
    assert addresses == [
        "stock_sync_lag",
        "stock_sync_lag_2",
        "checkout_availability",
        "checkout_availability_2",
        "checkout_overview",
        "checkout_overview_2",
        "ri_ben_yu",
        "monitor",
        "monitor_5xx_rate_on_checkout",
    ]


def test_no_two_resources_share_an_address(export: Export) -> None:
    addresses = [m.resource.address for m in export.resources]
    assert len(set(addresses)) == len(addresses)


def test_templates_of_terraform_in_text_are_escaped(tree: dict[str, str], at: Any) -> None:
    latency = at("monitors/21400102")
    assert r"\r\n  export RANGE=$${RANGE:-15m}; echo \"$${RANGE}\" %%{if prod}\r\n" in latency
    assert 'value       = "$${region} %%{if eu} 東京"' in tree["org/synthetics_global_variables.tf"]
    live = {
        name
        for path, content in tree.items()
        if path.endswith(".tf")
        for name in re.findall(r"(?<![$%])[$%]\{([^}\n]*)\}", content)
    }
    assert live
    assert not {n for n in live if not re.match(r"(data\.)?datadog_|var\.|local\.|\"\$\"$", n)}


def test_json_where_the_typed_resource_cannot_hold_a_monitor(at: Any) -> None:
    lossy, unknown = at("monitors/21400103"), at("monitors/21400114")
    assert "# as JSON: datadog_monitor has no place for all of its members\nresource" in lossy
    assert "monitor = jsonencode({\n    name = " in lossy
    assert "      locked                 = true\n" in lossy
    assert "# datadog_monitor can't read type: a value that it doesn't know\nresource" in unknown


def test_text_stays_as_it_is(at: Any) -> None:
    fire = at("monitors/21400110")
    assert "مرحبا — roaster {{roaster.name}} reports fire." in fire
    assert 'name = "🔥🔥 Roaster fire alarm — 焙煎 ☕"' in fire
    assert "    Declines from {{@payment.provider.name}} are up.   \n" in at("monitors/21400103")
    assert len(at("dashboards/yaa-jk6-sth")) > 300_000
    assert '"flavor_wheel"' in at("dashboards/hha-6ua-bat")
    assert "new_host_delay      = 600" in at("monitors/21400102")


def test_the_page_boundary_lost_no_one(objects: dict[str, dict[str, Any]]) -> None:
    last = objects["users/5e7a0000-0000-4000-8000-000000000110"]
    assert last["address"] == "datadog_user.barista_110_example_com"
    assert objects["users/825594bc-d0c8-5c52-9a0c-3b795264d930"]["reason"] == "disabled"


# Secrets


def secret_values() -> Iterator[str]:
    """Every text that stands where a declaration says that a secret does."""
    found: list[Any] = []

    def note(path: str, value: Any) -> Any:
        found.append(value)
        return value

    for name, read in demo_reads().items():
        for record in read.records:
            secret_members.replace(kinds()[name], unwrap(record.body), note, hidden=False)
    return (v for v in found if isinstance(v, str) and v)


def test_no_secret_is_in_any_file(tree: dict[str, str]) -> None:
    values = set(secret_values())
    assert len([v for v in values if "not-a-real" in v]) >= 4
    for path, content in tree.items():
        assert "not-a-real" not in content, path
        for value in values:
            assert value not in content, path
            assert json.dumps(value)[1:-1] not in content, path


def test_each_secret_is_a_sensitive_variable(
    tree: dict[str, str], at: Any, objects: dict[str, dict[str, Any]]
) -> None:
    name = "webhook_kestrel_pager_custom_headers"
    for path in ("org/variables.tf", "destination/variables.tf"):
        assert "sensitive   = true" in block(tree[path], f'variable "{name}"')
    assert re.search(rf"{name} += var\.{name}\n", tree["destination/main.tf"])
    assert re.search(rf'{name} += "kept-as-it-is', tree["source/main.tf"])
    assert f'{name} = ""' in tree["destination/terraform.tfvars.example"]
    assert name in tree["README.md"]
    assert name not in tree["source/variables.tf"]
    pager = at("webhooks/kestrel-pager")
    assert f"custom_headers = var.{name}\n" in pager
    kept = tree["org/source_override.tf"]
    assert "ignore_changes = all\n" in resource(kept, objects["webhooks/kestrel-pager"]["address"])
    login = at("synthetics_tests/s3p-e4s-tm3")
    assert "password = var.synthetics_test_login_api_password" in login
    assert "request_basicauth[0].password" in resource(
        kept, objects["synthetics_tests/s3p-e4s-tm3"]["address"]
    )
    assert "lifecycle" not in pager + login


def test_a_difference_in_a_secret_is_ignored_wherever_one_stands(export: Export) -> None:
    used = set()
    for made in export.resources:
        names = set(re.findall(r"VariableRef\(name='(\w+)'\)", repr(made.resource.body)))
        asked = names & export.asked.keys()
        assert names == asked or made.resource.ignore_changes, made.resource.address
        used |= names
    assert used == set(export.variables)


# The same org, again


def shuffled(value: Any, chance: random.Random) -> Any:
    """The value with the members of its objects in another order."""
    if isinstance(value, dict):
        keys = list(value)
        chance.shuffle(keys)
        return {k: shuffled(value[k], chance) for k in keys}
    return [shuffled(v, chance) for v in value] if isinstance(value, list) else value


@pytest.mark.parametrize("seed", [1, 2])
def test_the_order_of_answers_changes_nothing(
    seed: int, tree: dict[str, str], tmp_path: Path
) -> None:
    chance = random.Random(seed)
    names = list(demo_reads())
    chance.shuffle(names)
    reads = {}
    for name in names:
        records = [replace(r, body=shuffled(r.body, chance)) for r in demo_reads()[name].records]
        place = {r.id: 0.0 if name in ORDERED else chance.random() for r in records}
        records.sort(key=lambda r, place=place: place[r.id])  # type: ignore[misc]
        if name in ("roles", "users"):
            for record in records:
                for related in unwrap(record.body).get("relationships", {}).values():
                    if isinstance(related.get("data"), list):
                        chance.shuffle(related["data"])
        reads[name] = replace(demo_reads()[name], records=records)
    write(tmp_path, reads)
    again = files(tmp_path)
    assert {path for path in tree if again.get(path) != tree[path]} == set()
    assert set(again) - set(tree) == {".ddexport/files.json"}


def changed(kind: str, id: str, path: str, value: Any) -> dict[str, KindRead]:
    """What is read of the demo org after a change to one object."""
    reads = dict(demo_reads())

    def record(of: Record) -> Record:
        if of.id != id:
            return of
        return replace(of, body=json_path.put(deepcopy(of.body), path, value))

    reads[kind] = replace(reads[kind], records=[record(r) for r in reads[kind].records])
    return reads


def test_the_ledger_is_read_again(written: Written, tree: dict[str, str]) -> None:
    plain = json.loads(tree["ledger.json"])
    found = Ledger.parse(plain)
    assert "".join(by_member(found.plain() | {"beyond": plain["beyond"]})) == tree["ledger.json"]
    short = [e for e in written.ledger.entries if e.is_short]
    assert [found.entries[number] for number in written.ledger.told] == short
    assert len(short) > 5


def test_an_unchanged_org_writes_nothing(tmp_path: Path) -> None:
    write(tmp_path, demo_reads())
    again = write(tmp_path, demo_reads()).changes
    assert (again.written, again.removed, again.edited) == ((), (), ())


def test_a_renamed_object_keeps_its_address(tmp_path: Path) -> None:
    write(tmp_path, demo_reads())
    # The bare name goes, and yet the other of this name keeps its number.
    write(tmp_path, changed("monitors", "123456", "name", "Warehouse sync"))
    monitors = (tmp_path / "org" / "monitors.tf").read_text()
    assert '"Warehouse sync"' in resource(monitors, "datadog_monitor.stock_sync_lag")
    assert '"Stock sync lag"' in resource(monitors, "datadog_monitor.stock_sync_lag_2")
    assert "warehouse_sync" not in monitors


def test_what_vanished_is_removed_and_whats_not_ours_is_not(tmp_path: Path) -> None:
    write(tmp_path, demo_reads())
    before = (tmp_path / "addresses.json").read_text()
    (tmp_path / "org" / "mine.tf").write_text("# mine\n")
    (tmp_path / "destination" / "terraform.tfvars").write_text("mine = 1\n")
    assert not (tmp_path / "destination" / "org" / "mine.tf").exists()
    reads = dict(demo_reads())
    reads["slo_corrections"] = KindRead("slo_corrections")
    reads["monitors"] = replace(
        reads["monitors"], records=[r for r in reads["monitors"].records if r.id != "21400116"]
    )
    changes = write(tmp_path, reads).changes
    assert changes.removed == ("destination/org/slo_corrections.tf", "org/slo_corrections.tf")
    assert (tmp_path / "destination" / "org" / "mine.tf").read_text() == "# mine\n", "linked"
    assert "Refunds this month" not in (tmp_path / "org" / "monitors.tf").read_text()
    assert "slo_correction" not in (tmp_path / "source" / "imports.tf").read_text()
    assert (tmp_path / "addresses.json").read_text() == before, "they stay taken"
    assert (tmp_path / "org" / "mine.tf").read_text() == "# mine\n"
    assert (tmp_path / "destination" / "terraform.tfvars").read_text() == "mine = 1\n"


def test_a_kind_that_failed_keeps_its_addresses(tmp_path: Path) -> None:
    write(tmp_path, demo_reads())
    write(tmp_path, {**demo_reads(), "monitors": KindRead("monitors", [], False, "403")})
    assert "monitors" in json.loads((tmp_path / "addresses.json").read_text())


def test_a_file_in_the_way_is_refused(tmp_path: Path) -> None:
    (tmp_path / "org").mkdir()
    (tmp_path / "org" / "webhooks.tf").write_text("# mine\n")
    with pytest.raises(OutputError, match=r"org/webhooks\.tf is in the way"):
        write(tmp_path, demo_reads())
    assert files(tmp_path) == {"org/webhooks.tf": "# mine\n"}


def test_addresses_that_cannot_be_read_stop_the_run(tmp_path: Path) -> None:
    write(tmp_path, demo_reads())
    for text in ("{", "[]", '{"monitors": {"1": 2}}', '{"monitors": {"1": "no_dot"}}'):
        (tmp_path / "addresses.json").write_text(text)
        with pytest.raises(OutputError, match=r"addresses\.json is (empty|damaged|not of)"):
            write(tmp_path, demo_reads())


# What python-hcl2 reads


def opened(text: str) -> str:
    """The text with `jsonencode({ ... })` as a plain object, which python-hcl2 reads as one."""
    lines = text.split("\n")
    closing: list[str] = []
    for number, line in enumerate(lines):
        if match := re.fullmatch(r"( *)(\w+ += )jsonencode\(\{", line):
            lines[number] = f"{match[1]}{match[2]}{{"
            closing.append(f"{match[1]}}})")
        elif closing and line == closing[-1]:
            lines[number] = closing.pop()[:-1]
    return "\n".join(lines)


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def agrees(value: Any, read: Any) -> bool:
    """Whether python-hcl2's reading of an expression is a value of the representation."""
    match value:
        case Reference() | DataRef() | VariableRef() | OutputRef() | MapRef():
            return _is_expression(read, link(value))
        case Number(inner):
            return _is_expression(read, f"tonumber({link(inner)})")
        case Text(inner):
            return _is_expression(read, f"tostring({link(inner)})")
        case Until():
            return _is_expression(read, f'{link(value.link)} == "" ? "" : "{value.text}"')
        case Template((only,)) if not isinstance(only, str):
            return _is_expression(read, link(only))
        case Template(parts):
            text = "".join(p if isinstance(p, str) else f"${{{link(p)}}}" for p in parts)
            text = text.replace("$${", '${"$"}${')  # A dollar sign before a link.
            return not _is_link(read) and bool(read_text(read) == text)
        case Compact():
            return isinstance(read, str) and read.startswith("${compact([")
        case JsonText(dict() as inner) if isinstance(read, dict):
            return agrees(inner, read)
        case JsonText():
            return isinstance(read, str) and read.startswith("${jsonencode(")
        case dict():
            names = {k.strip('"'): v for k, v in read.items()}
            return names.keys() == value.keys() and all(
                agrees(v, names[k]) for k, v in value.items()
            )
        case list():
            return (
                isinstance(read, list)
                and len(read) == len(value)
                and all(agrees(v, r) for v, r in zip(value, read, strict=True))
            )
    return not _is_link(read) and bool(read_text(read) == value)


def _is_link(read: Any) -> bool:
    return isinstance(read, str) and bool(re.match(r"\$\{(data\.|datadog_|var\.|lookup\()", read))


def _is_expression(read: Any, text: str) -> bool:
    if not isinstance(read, str):
        return False
    bare = read[2:-1] if read.startswith("${") else read
    return squeezed(bare) == squeezed(text)


def differing(body: Body, read: dict[str, Any], at: str) -> Iterator[str]:
    """The paths where python-hcl2 and the representation don't agree."""
    blocks: dict[str, list[Body]] = {}
    for inner in sorted(body.blocks, key=lambda b: b.given is None):
        blocks.setdefault(inner.type, []).append(inner.body)
    read = dict(read)
    given = [one for dynamic in read.pop("dynamic", []) for one in dynamic.items()]
    for type, dynamic in reversed(given):
        read[type[1:-1]] = [*dynamic["content"], *read.get(type[1:-1], [])]
    found = set(read) - {"__is_block__", "__comments__"}
    if found != body.attributes.keys() | blocks.keys():
        yield f"{at}: {found ^ (body.attributes.keys() | blocks.keys())}"
        return
    for name, value in body.attributes.items():
        if not agrees(value, read[name]):
            yield f"{at}.{name}: {value!r} is read as {read[name]!r}"[:500]
    for name, bodies in blocks.items():
        if len(bodies) != len(read[name]):
            yield f"{at}.{name}: {len(bodies)} blocks, {len(read[name])} read"
            continue
        for i, of in enumerate(bodies):
            yield from differing(of, read[name][i], f"{at}.{name}[{i}]")


def wrong(resources: list[Resource], text: str, shared: bool = True) -> Iterator[str]:
    """The paths of a file's resources where the two don't agree. shared: two roots have it, and
    only one of them what it is to ignore."""
    read: dict[str, dict[str, Any]] = {}
    for entry in hcl2.loads(opened(text))["resource"]:
        ((type, named),) = entry.items()
        ((name, body),) = named.items()
        read[f"{type[1:-1]}.{name[1:-1]}"] = body
    if set(read) != {str(r.address) for r in resources}:
        yield f"resources {set(read) ^ {str(r.address) for r in resources}}"
        return
    for r in resources:
        body = dict(read[str(r.address)])
        ignored = [i for b in body.pop("lifecycle", []) for i in b["ignore_changes"]]
        left = [] if shared else [*ALL] if ALL in r.ignore_changes else [*r.ignore_changes]
        if {i.strip("${}") for i in ignored} != {*left}:
            yield f"{r.address}: ignores {ignored}"
        yield from differing(r.body, body, str(r.address))


def test_python_hcl2_reads_every_file(tree: dict[str, str]) -> None:
    texts = {path: text for path, text in tree.items() if path.endswith(".tf")}
    assert len(texts) > 30
    for path, text in texts.items():
        if path != "org/dashboards.tf":  # Read below, where it takes seconds.
            assert hcl2.loads(text), path


def modules(export: Export) -> list[Module]:
    return whole(export)[0]


def test_python_hcl2_and_the_representation_agree(tree: dict[str, str], export: Export) -> None:
    compared = 0
    for module in modules(export):
        for name, resources in module.files.items():
            text = tree[f"{module.name}/{name}.tf"]
            assert list(wrong(resources, text, module.name in hcl.SHARED)) == []
            compared += len(resources)
    assert compared == len(export.resources) > 200


def test_the_comparison_sees_a_difference(tree: dict[str, str], export: Export) -> None:
    [org] = [m for m in modules(export) if m.name == "org"]
    text = tree["org/monitors.tf"]
    for old, new in (
        ("message  ", "mesage  "),
        ('"team:delivery"', '"team:deliverance"'),
        ("datadog_service_level_objective.checkout_availability.id", "var.x"),
        (" = true", " = false"),
    ):
        assert old in text
        assert list(wrong(org.files["monitors"], text.replace(old, new)))
