"""What every org has under another id: one of a name is looked up, none or several fail no plan."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from exporter.simulator import Org, serve
from tests.support import cdktf
from tests.support.exports import files, read_org, write
from tests.support.roundtrip import KEYS, settings
from tests.support.standin_provider import cli_config
from tests.support.terraform import NO_PROVIDER, real_provider, run

Objects = Iterator[tuple[str, Any, str | None]]
"""The URL path, body and list key of each."""


SCANNER = "sensitive_data_scanner"
USER, BOT, TEAM, PERMISSION, PATTERN = 10, 20, 30, 40, 50
"""What is added to the numbers of objects, so that ids of different kinds are different."""


def identity(org: str, n: int) -> str:
    return f"{org * 8}-1111-4111-8111-{n:012d}"


def pipeline_id(org: str, n: int) -> str:
    return f"{org * 18}{n:04d}"


def rule_id(org: str, n: int) -> str:
    return f"{org * 3}-{org * 3}-{n:03d}"


def of(org: str, n: int, suffix: str = "", alias: str = "") -> Objects:
    """One of each kind that is looked up, none of which is exported. Data sources search by a part
    of the name; `suffix` makes them others that they find, too."""
    role = {"name": f"Boss{suffix}", "managed": True}
    id = identity(org, n)
    yield f"/api/v2/roles/{id}", {"data": {"id": id, "type": "roles", "attributes": role}}, None
    for name, more in (("jo", USER), ("bot", BOT)):
        id = identity(org, n + more)
        attributes = {
            **dict.fromkeys(("email", "handle"), f"{suffix}{name}@example.com"),
            **{"name": f"N {suffix}", "service_account": more == BOT, "disabled": True},
        }
        data = {"id": id, "type": "users", "attributes": attributes}
        yield f"/api/v2/users/{id}", {"data": data}, None
    team = {"handle": f"shop{suffix}", "name": f"Shop {suffix}", "is_managed": True}
    id = identity(org, n + TEAM)
    yield f"/api/v2/team/{id}", {"data": {"id": id, "type": "team", "attributes": team}}, None
    permission = {"name": alias or f"logs_see{suffix}", "restricted": False}
    permission |= {"name_aliases": [f"logs_see{suffix}"] if alias else []}
    body = {"id": identity(org, n + PERMISSION), "type": "permissions", "attributes": permission}
    yield "/api/v2/permissions", body, "data"
    pipeline = {
        **{"id": pipeline_id(org, n), "type": "pipeline", "name": f"Nginx{suffix}"},
        **{"is_enabled": True, "is_read_only": True, "processors": []},
    }
    yield f"/api/v1/logs/config/pipelines/{pipeline['id']}", pipeline, None
    rule = {
        **{"id": rule_id(org, n), "name": f"Root used{suffix}", "isDefault": True},
        **{"isEnabled": True, "type": "log_detection", "message": "m", "tags": [], "filters": []},
        "queries": [{"query": "a:b", "aggregation": "count", "name": "c", "dataSource": "logs"}],
        "cases": [{"name": "", "status": "low", "notifications": [], "condition": "c > 0"}],
        "options": {"detectionMethod": "threshold", "keepAlive": 0, "maxSignalDuration": 0},
    }
    yield f"/api/v2/security_monitoring/rules/{rule['id']}", rule, None
    pattern = {"name": f"Visa{suffix}", "description": "", "priority": 1, "tags": []}
    body = {"id": identity(org, n + PATTERN), "type": f"{SCANNER}_standard_pattern"}
    path = "/api/v2/sensitive-data-scanner/config/standard-patterns"
    yield path, {**body, "attributes": pattern}, "data"


def using(org: str) -> Objects:
    """What refers to the first one of each."""
    principals = {
        "rol": f"role:{identity(org, 1)}",
        "usr": f"user:{identity(org, 1 + USER)}",
        "bot": f"user:{identity(org, 1 + BOT)}",
        "tea": f"team:{identity(org, 1 + TEAM)}",
    }
    for name, principal in principals.items():
        at = f"{name}-bbb-ccc"
        board = {"id": at, "title": name, "layout_type": "ordered", "widgets": []}
        yield f"/api/v1/dashboard/{at}", board, None
        bindings = [{"relation": "editor", "principals": [principal]}]
        policy = {"type": "restriction_policy", "id": f"dashboard:{at}"}
        body = {"data": {**policy, "attributes": {"bindings": bindings}}}
        yield f"/api/v2/restriction_policy/dashboard:{at}", body, None
    held = [{"id": identity(org, 1 + PERMISSION), "type": "permissions"}]
    role = {"id": identity(org, 90), "type": "roles", "attributes": {"name": "Readers"}}
    role |= {"relationships": {"permissions": {"data": held}}}
    yield f"/api/v2/roles/{role['id']}", {"data": role}, None
    yield "/api/v1/logs/config/pipeline-order", {"pipeline_ids": [pipeline_id(org, 1)]}, None
    suppression = {
        **{"name": "Pen test", "enabled": True, "rule_query": f"ruleId:{rule_id(org, 1)}"},
        **{"suppression_query": "@a:b", "description": "", "data_exclusion_query": ""},
    }
    data = {"id": "sup-sup-sup", "type": "suppressions", "attributes": suppression}
    path = "/api/v2/security_monitoring/configuration/suppressions/sup-sup-sup"
    yield path, {"data": data}, None
    config, group = "/api/v2/sensitive-data-scanner/config", {"id": identity(org, 91)}
    filled = {"name": "G", "filter": {"query": "*"}, "product_list": ["logs"], "is_enabled": True}
    yield config, {**group, "type": f"{SCANNER}_group", "attributes": filled}, "included"
    pattern = {"id": identity(org, 1 + PATTERN), "type": f"{SCANNER}_standard_pattern"}
    related = {
        "group": {"data": {**group, "type": f"{SCANNER}_group"}},
        "standard_pattern": {"data": pattern},
    }
    rule = {"id": identity(org, 92), "type": f"{SCANNER}_rule", "relationships": related}
    yield config, {**rule, "attributes": {"name": "R", "is_enabled": True, "tags": []}}, "included"


KEYS_OF = {
    "roles/Boss": 1,
    "users/jo@example.com": 1 + USER,
    "service_accounts/bot@example.com": 1 + BOT,
    "teams/shop": 1 + TEAM,
    "permissions/logs_see": 1 + PERMISSION,
    "logs_pipelines/Nginx": 1,
    "security_monitoring_rules/Root used": 1,
    "sensitive_data_scanner_standard_patterns/Visa": 1 + PATTERN,
}
"""What is looked up, as a destination answers for it, and its number."""
NEAR, ALIKE = {"suffix": "x"}, {"alias": "logs_read"}


def id_of(kind: str, org: str, n: int) -> str:
    forms = {"logs_pipelines": pipeline_id, "security_monitoring_rules": rule_id}
    return forms.get(kind, identity)(org, n)


def org(*several: Objects) -> Org:
    made = Org()
    for objects in several:
        for path, body, list_key in objects:
            made.add(path, body, list_key)
    return made


def source(*more: Objects) -> Org:
    return org(of("a", 1), using("a"), *more)


def plan(at: Org, root: Path, **variables: Any) -> tuple[int, str, dict[str, Any]]:
    """The exit code of a plan, what it says, and each resource that it would create."""
    with serve(at) as served:
        env = settings(root, served.url) if root.name == "destination" else {**KEYS}
        env["TF_VAR_datadog_api_url"] = f"{served.url}/"
        env |= {f"TF_VAR_{name}": json.dumps(value) for name, value in variables.items()}
        done = run(root, "init", env=env)
        assert done.returncode == 0, done.stderr
        done = run(root, "plan", "-out=p", env=env)
    shown = run(root, "show", "-json", "p", env=env) if not done.returncode else None
    found = json.loads(shown.stdout)["resource_changes"] if shown else ()
    made = {
        f"{r['type']}.{r['name']}": r["change"]["after"] for r in found if r["mode"] == "managed"
    }
    return done.returncode, done.stdout + done.stderr, made


def errors(said: str) -> list[str]:
    return re.split(r"^Error: ", said, flags=re.MULTILINE)[1:]


# What is known of the source org


def test_one_of_a_name_is_looked_up(tmp_path: Path) -> None:
    written = write(tmp_path, read_org(source(of("a", 2, **NEAR))))
    text = files(tmp_path)
    looked_up = "".join(text[f"{m}/lookups.tf"] for m in ("org", "unadoptable"))
    answers = set(re.findall(r'try\(var\.ids\["([^"]+)"\]', looked_up))
    assert answers == KEYS_OF.keys() - {"sensitive_data_scanner_standard_patterns/Visa"}
    assert identity("a", 1) not in looked_up
    example = text["destination/terraform.tfvars.example"]
    assert set(re.findall(r'^  # "(.*?)" += ""$', example, re.MULTILINE)) == answers
    notes = [d for e in written.ledger.entries for d in e.diagnostics]
    # Its data source finds every name that has this one in it.
    assert [d.path for d in notes] == ["relationships.standard_pattern.data.id"]


def test_what_is_called_like_another_is_asked_for(tmp_path: Path) -> None:
    written = write(tmp_path, read_org(source(of("a", 2, **ALIKE))))
    text = files(tmp_path)
    assert not any("var.ids" in content for content in text.values())
    assert not any(path.endswith("lookups.tf") for path in text)
    asked = dict(
        re.findall(
            r"^# id of \w+ .*, which is (\S+) in the source org.*\n(?:#.*\n)*(\w+) = \"\"$",
            text["destination/terraform.tfvars.example"],
            re.MULTILINE,
        )
    )
    ids = {id_of(key.partition("/")[0], "a", n) for key, n in KEYS_OF.items()}
    assert asked.keys() == ids
    notes = [d for e in written.ledger.entries for d in e.diagnostics]
    assert {d.done.removeprefix("a destination asks for ") for d in notes} == {*asked.values()}
    alike = [d for d in notes if "are called like it, so no lookup tells them apart" in d.what]
    assert len(alike) == len(KEYS_OF) - 1, "of a standard pattern it was known"
    main = re.sub(" +", " ", text["source/main.tf"])
    # The suppression can't be adopted.
    used = {id: name for id, name in asked.items() if id != rule_id("a", 1)}
    assert all(f'{name} = "{id}"' in main for id, name in used.items())


# With Datadog's own provider


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An export of an org that has one of each."""
    if not real_provider():
        pytest.skip(NO_PROVIDER)
    at = tmp_path_factory.mktemp("one")
    write(at, read_org(source()))
    return at


@pytest.mark.provider
@pytest.mark.parametrize("more", [{}, NEAR, ALIKE], ids=["one", "near", "alike"])
def test_the_source_is_adopted_as_it_is(more: dict[str, str], tmp_path: Path) -> None:
    if not real_provider():
        pytest.skip(NO_PROVIDER)
    at = source(of("a", 2, **more)) if more else source()
    written = write(tmp_path, read_org(at))
    code, said, _ = plan(at, tmp_path / "source")
    assert code == 0, said
    assert f"{written.imports} to import, 0 to add, 0 to change, 0 to destroy" in said


@pytest.mark.provider
def test_a_destination_has_what_is_called_so_there(out: Path) -> None:
    code, said, made = plan(org(of("b", 1), of("b", 2, **NEAR)), out / "destination")
    # Of the standard pattern, whose data source finds both.
    assert code == 1, said
    assert len(errors(said)) == 1
    code, said, made = plan(org(of("b", 1)), out / "destination")
    assert code == 0, said
    check(made, "b")


def check(made: dict[str, Any], of: str) -> None:
    """What refers to what was looked up has the ids of an org."""
    text = json.dumps(made)
    for key, n in KEYS_OF.items():
        assert id_of(key.partition("/")[0], of, n) in text, key


@pytest.mark.provider
@pytest.mark.parametrize(
    ("there", "without"),
    [
        # An org may lack an integration's pipeline.
        ("none", {"logs_pipelines/Nginx"}),
        # Of two permissions the data source has one.
        ("several", {"permissions/logs_see"}),
    ],
)
def test_a_destination_that_has_none_or_several_is_told_of_each(
    there: str, without: set[str], out: Path
) -> None:
    held = [of("b", 2, **NEAR)] if there == "none" else [of("b", 1), of("b", 2, **ALIKE)]
    at = org(*held)
    code, said, _ = plan(at, out / "destination")
    assert code == 1
    expected = KEYS_OF.keys() - without
    found = errors(said)
    assert len(found) == len(expected), said
    for key in expected:
        [about] = [e for e in found if f'ids["{key}"]' in e or f'ids = {{ "{key}" = ' in e]
        assert "lookups.tf line" in about
    for board in ("rol", "usr", "tea", "bot"):
        assert f"datadog_dashboard_json.{board} will be created" in said, "the rest is planned"
    answers = {key: id_of(key.partition("/")[0], "c", n) for key, n in KEYS_OF.items()}
    # The provider knows permissions that are none.
    answers["permissions/logs_see"] = identity("b", 2 + PERMISSION)
    code, said, made = plan(at, out / "destination", ids=answers)
    assert code == 0, said
    assert all(id in json.dumps(made) for id in answers.values())


# With the stand-in, in both forms


def none_or_several(several: bool) -> dict[str, dict[str, Any]]:
    """What data sources say in an org."""
    two = [{"id": "1", "name": "Boss"}, {"id": "2", "name": "Boss"}]
    pipelines = [{"id": "3", "name": "Nginx"}, {"id": "4", "name": "Nginx"}]
    others: dict[str, dict[str, Any]] = {
        "datadog_permissions": {"permissions": {"logs_see": "5"}},
        "datadog_users": {
            "users": [
                {"id": "6", "email": "jo@example.com", "service_account": False},
                {"id": "7", "email": "bot@example.com", "service_account": True},
            ]
        },
        "datadog_security_monitoring_rules": {"rules": [{"name": "Root used"}], "rule_ids": ["8"]},
        "datadog_sensitive_data_scanner_standard_pattern": {"name": "{filter}"},
    }
    return {
        **others,
        "datadog_roles": {"roles": two if several else [{"id": "9", "name": "Other"}]},
        "datadog_logs_pipelines": {"logs_pipelines": pipelines if several else []},
    }


@pytest.mark.tofu
@pytest.mark.parametrize("several", [False, True], ids=["none", "several"])
@pytest.mark.parametrize("form", ["hcl", "cdktf"])
def test_both_forms_tell_of_each(form: str, several: bool, tmp_path: Path) -> None:
    reads = read_org(source())
    reads = {k: r for k, r in reads.items() if k != "teams"}
    if form == "hcl":
        write(tmp_path / "out", reads)
        root = tmp_path / "out" / "destination"
    else:
        cdktf.write(tmp_path / "out", reads)
        root = cdktf.synthesised(tmp_path / "out") / "destination"
    answers = none_or_several(several)
    env = {**settings(root, "https://x"), "TF_CLI_CONFIG_FILE": str(cli_config(tmp_path, answers))}
    assert run(root, "init", env=env).returncode == 0
    done = run(root, "plan", env=env)
    found = errors(done.stderr)
    expected = ["roles/Boss", *(["logs_pipelines/Nginx"] if several else [])]
    assert len(found) == len(expected), done.stderr
    for key in expected:
        assert sum("ids[" in e and key in e for e in found) == 1, done.stderr
    ids = dict.fromkeys(KEYS_OF, "1")
    done = run(root, "plan", env=env | {"TF_VAR_ids": json.dumps(ids)})
    assert done.returncode == 0, done.stderr
