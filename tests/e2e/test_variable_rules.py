"""What a destination is asked for says what it must be, by the provider's own facts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from exporter.layout.variable_rules import rules
from exporter.model.ir import (
    Address,
    Block,
    Body,
    JsonText,
    MapRef,
    Module,
    ModuleCall,
    Resource,
    Root,
    Rule,
    Template,
    Variable,
    VariableRef,
)
from exporter.model.secret_members import PLACEHOLDER
from exporter.schema import provider_schema
from exporter.terraform.text_forms import PATTERNS
from exporter.write import hcl, hcl_blocks
from tests.support.exports import block, demo_reads, files, write
from tests.support.output import texts
from tests.support.terraform import run

WEBHOOK = "workflow_automation_on_deploy_note_it_webhook_secret"
ID = "case_project_security_cases_id"
UUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"
PROJECT = (
    f'can(regex("^(?s:[0-9a-fA-F]{{8}}(-[0-9a-fA-F]{{4}}){{3}}-[0-9a-fA-F]{{12}})$", var.{ID}))'
)


def of(type: str, body: Body) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, rule in rules(Resource(Address(type, "x"), "id", body)):
        found.setdefault(name, []).append(rule.takes)
    return found


def test_a_rule_is_of_the_attribute_that_a_variable_is_all_of() -> None:
    key = Block("datadog", Body({}, [Block("api_key", Body({"api_key": VariableRef("whole")}))]))
    assert of("datadog_action_connection", Body({}, [key])) == {"whole": ["at least 1 character"]}
    part = Template(("k-", VariableRef("part")))
    key = Block("datadog", Body({}, [Block("api_key", Body({"api_key": part}))]))
    assert of("datadog_action_connection", Body({}, [key])) == {}
    inside = Body({"authentication": JsonText({"password": VariableRef("part")})})
    assert of("ddx_integration_twilio_account", inside) == {}


def test_the_kind_of_value_is_a_rule_too() -> None:
    whole = Body({"auth_credentials": VariableRef("all")})
    assert of("ddx_integration_oci_tenancy", whole) == {"all": ["JSON"]}
    gate = Block("dash_item", Body({"dash_id": VariableRef("text"), "type": "custom_timeboard"}))
    assert of("datadog_dashboard_list", Body({}, [gate])) == {}
    monitors = Body({"monitor_ids": [VariableRef("monitor"), 3]})
    assert of("datadog_service_level_objective", monitors) == {"monitor": ["a number"]}


def test_an_entry_of_a_map_is_looked_up_as_it_is_used() -> None:
    account = MapRef("accounts", "210987650001", "210987650001")
    body = Body({"aws_account_id": account})
    [(name, rule)] = rules(Resource(Address("datadog_integration_aws_account", "x"), "id", body))
    assert name == "accounts"
    assert (rule.key, rule.text) == ("210987650001", "210987650001")
    declared = Variable(name, "", entries=(("210987650001", "210987650001"),), rules=(rule,))
    text = hcl_blocks.ruled_variable(declared)
    assert 'lookup(var.accounts, "210987650001", "210987650001")' in text
    example = hcl.tfvars(Root("destination", variables=[declared]), "https://api.datadoghq.eu/")
    assert r'# "210987650001" takes the form \d{12}.' in example["terraform.tfvars.example"]


def test_a_destination_says_what_it_takes_and_the_source_keeps_what_it_has(tmp_path: Path) -> None:
    write(tmp_path, demo_reads())
    written = files(tmp_path)
    declared = block(written["org/variables.tf"], f'variable "{WEBHOOK}"')
    assert f'var.{WEBHOOK} == "{PLACEHOLDER}" ? true : length(var.{WEBHOOK}) >= 16' in declared
    uuid = f'can(regex("^(?s:{UUID})$", var.{ID}))'
    assert uuid in block(written["destination/variables.tf"], f'variable "{ID}"')
    example = written["destination/terraform.tfvars.example"]
    assert f'# Takes at least 16 characters.\n{WEBHOOK} = ""' in example
    ruled = {path for path, text in written.items() if "validation {" in text}
    assert ruled == {"org/variables.tf", "destination/org/variables.tf", "destination/variables.tf"}


def ruled(type: str, attribute: str, of: dict[str, Any]) -> list[Rule]:
    """The rules of a variable that is all of an attribute with a limit, whatever its provider's."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setitem(provider_schema.resource(type)["attributes"], attribute, of)
        body = Body({attribute: VariableRef("x")})
        return [rule for _, rule in rules(Resource(Address(type, "x"), "id", body))]


LIMITS: list[tuple[Any, dict[str, Any], list[Any], list[Any]]] = [
    *(("string", {"pattern": p}, [*good], [*bad]) for p, (good, bad) in PATTERNS.items()),
    ("string", {"length": [16, None]}, ["a" * 16], ["a" * 15, ""]),
    ("string", {"length": [1, 3]}, ["a", "abc"], ["", "abcd"]),
    ("string", {"allowed": ['a"b', "${c}", ""]}, ['a"b', "${c}", ""], ["a", "c"]),
    ("number", {"allowed": [60, 300]}, ["60", "300"], ["61", "six"]),
    ("number", {"between": [0, 100]}, ["0", "99.5"], ["-1", "101", "x"]),
    ("number", {"between": [None, 5]}, ["-7"], ["6"]),
    ("number", {}, ["1.5"], ["one"]),
    ("bool", {}, ["true"], ["yes"]),
]


def test_terraform_takes_what_the_provider_takes(tmp_path: Path) -> None:
    wanted: list[bool] = []
    asked: list[tuple[str, str | None, list[str]]] = []
    with pytest.MonkeyPatch.context() as patched:
        for type, limit, good, bad in LIMITS:
            patched.setitem(provider_schema.provider()["limits"], "here", limit)
            attribute = {"type": type, "optional": True} | ({"limit": "here"} if limit else {})
            found = ruled("datadog_team", "description", attribute)
            assert found
            for value in (*good, *bad, None):
                name = f"v{len(asked)}"
                variable = Variable(name, "", rules=tuple(found))
                conditions = [c for c, _ in hcl_blocks.validations(variable)]
                asked.append((name, value, conditions))
                wanted.append(value not in bad)
    declared = "".join(f'variable "{name}" {{}}\n' for name, _, _ in asked)
    alls = ",\n".join(f"alltrue([{', '.join(cs)}])" for _, _, cs in asked)
    (tmp_path / "main.tf").write_text(f'{declared}output "all" {{\n  value = [\n{alls}\n]\n}}\n')
    given = {name: value for name, value, _ in asked}
    (tmp_path / "all.auto.tfvars.json").write_text(json.dumps(given))
    assert run(tmp_path, "apply", "-auto-approve").returncode == 0
    answered = json.loads(run(tmp_path, "output", "-json", "all").stdout)
    wrong = [a for a, w, is_ in zip(asked, wanted, answered, strict=True) if w != is_]
    assert not wrong


def test_terraform_refuses_a_secret_without_a_word_of_it(tmp_path: Path) -> None:
    """A root would show it, a module doesn't; the source gives that a placeholder."""
    rule = Rule("at least 40 characters", "length({value}) >= 40")
    declared = Variable("key", "A key", sensitive=True, rules=(rule,))
    module = Module("org", variables=[declared])
    call = ModuleCall("org", {"key": VariableRef("key")})
    root = Root("destination", [call], variables=[declared])
    made = hcl.files([module], [root], provider_version=">= 4", site_api_url="https://x/")
    written = texts(made)
    for path in ("org/variables.tf", "destination/variables.tf"):
        (tmp_path / path).parent.mkdir()
        (tmp_path / path).write_text(written[path])
    called = hcl_blocks.module_call(call, "org")
    (tmp_path / "destination" / "main.tf").write_text(called)
    at = tmp_path / "destination"
    assert run(at, "init").returncode == 0
    short = run(at, "plan", "-no-color", "-var", "key=hunter2")
    assert short.returncode == 1
    assert "key takes at least 40 characters." in short.stderr
    assert "hunter2" not in short.stdout + short.stderr
    for taken in (PLACEHOLDER, "0123456789" * 4):
        assert run(at, "plan", "-var", f"key={taken}").returncode == 0
