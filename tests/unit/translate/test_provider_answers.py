"""What the provider says is asked once, several at a time, and makes objects take other forms."""

from __future__ import annotations

import copy
import json
import os
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from exporter import export
from exporter.api.catalogue import kinds
from exporter.export import Written
from exporter.model.errors import OutputError
from exporter.model.ledger import Outcome
from exporter.model.record import KindRead
from exporter.read.selection import select
from exporter.schema import provider_schema
from exporter.state.export_state import VALIDATED
from exporter.state.stored_state import load
from exporter.terraform import companion_install, cty, plugin_process, provider_plugin
from exporter.terraform.plugin_process import PluginError
from exporter.terraform.provider_plugin import Found, Problem, Provider
from exporter.translate.provider_answers import ProviderAnswers
from exporter.write.output_format import Form
from tests.support.damage import DAMAGES, damage
from tests.support.exports import API_URL, demo_read, files

NAMES = ("teams", "monitors", "powerpacks", "webhooks")


class Said(Provider):
    """A provider of tests, with the schema that the exporter has.

    refused: resource type -> attribute -> the values that it refuses there. asked: what about.
    """

    def __init__(self, refused: Mapping[str, Mapping[str, Any]], version: str = "4.19.0") -> None:
        super().__init__(Found(tuple(map(int, version.split("."))), Path("provider")))
        self.refused, self.asked = refused, 0
        self.ends_after = 10**9

    def block(self, type: str) -> Mapping[str, Any] | None:
        return provider_schema.resource(type)

    def problems(self, configurations: Iterable[tuple[str, Any]]) -> Iterator[list[Problem]]:
        for type, value in configurations:
            self.asked += 1
            if self.asked > self.ends_after:
                raise PluginError("it gave no answer")
            yield [
                Problem(("id",), f"{name}: {value[name]} is refused")  # It names another one.
                for name, values in self.refused.get(type, {}).items()
                if value[name] in values
            ]


def reads() -> dict[str, KindRead]:
    return {n: demo_read(*NAMES)[n] for n in NAMES if n != "powerpacks"}


def exported(
    out: Path,
    provider: Provider | None,
    of: dict[str, KindRead] | None = None,
    write: Callable[..., Written] = export.write,
) -> Written:
    state = load(out)
    export.check(out, state, Form())
    if provider:
        state.provider_answers.attach(provider, lambda done, total: None)
    selection = select(kinds(), [*(of or reads())], companion=False)
    return write(out, export.Source(selection, of or reads(), API_URL), Form(), state)


def entry(written: Written, kind: str, id: str) -> Any:
    return next(e for e in written.ledger.entries if (e.kind, e.id) == (kind, id))


def team() -> tuple[str, str]:
    """The id of a team of the demo, and its description, which the provider requires."""
    for record in demo_read(*NAMES)["teams"].records:
        body = record.body.get("data", record.body)
        if body["attributes"].get("description"):
            found = body["attributes"]
            return record.id, found["description"]
    raise AssertionError("there is no team with a description")


def test_what_is_not_new_is_not_asked_about_again(tmp_path: Path) -> None:
    provider = Said({})
    first = exported(tmp_path, provider)
    assert first.asked == provider.asked == first.imports
    left = files(tmp_path)
    again = exported(tmp_path, Said({}))
    assert again.asked == 0
    assert files(tmp_path) == left
    changed = reads()
    [last, *others] = changed["teams"].records
    body = copy.deepcopy(last.body)
    body["attributes"]["description"] += ", other than before"
    changed["teams"] = replace(changed["teams"], records=[replace(last, body=body), *others])
    provider = Said({})
    assert exported(tmp_path, provider, changed).asked == provider.asked == 1
    assert exported(tmp_path, Said({}, "4.20.0"), changed).asked == first.asked, "another release"


def test_an_unchanged_org_is_not_translated_if_nothing_new_was_refused(tmp_path: Path) -> None:
    def is_as_before(provider: Provider | None) -> bool:
        return exported(tmp_path, provider, write=export.update).as_before

    assert not is_as_before(None)
    assert is_as_before(None)
    assert not is_as_before(Said({})), "nobody was asked"
    assert is_as_before(Said({}))
    assert not is_as_before(Said({}, "4.20.0")), "another release"
    assert not is_as_before(None), "nobody is asked"
    refusing = {"datadog_team": {"description": {team()[1]}}}
    assert not is_as_before(Said(refusing, "4.21.0"))
    assert not is_as_before(Said(refusing, "4.21.0")), "what was asked on the way may be left"
    assert is_as_before(Said(refusing, "4.21.0"))
    stopping = Said({}, "4.22.0")
    stopping.ends_after = 3
    assert not is_as_before(stopping)
    assert not is_as_before(Said({}, "4.22.0")), "not all was asked about"
    assert is_as_before(Said({}, "4.22.0"))


def test_what_is_refused_and_required_fails_where_no_other_form_is_left(tmp_path: Path) -> None:
    id, description = team()
    provider = Said({"datadog_team": {"description": {description}}})
    written = exported(tmp_path, provider)
    assert entry(written, "teams", id).outcome is Outcome.FAILED
    assert "datadog_team refuses description" in entry(written, "teams", id).reason
    assert description not in entry(written, "teams", id).reason
    assert written.ledger.exit_code == 1


def test_a_refused_powerpack_takes_its_other_form_and_keeps_it(tmp_path: Path) -> None:
    """Even where nobody is asked: `verify` translates anew."""
    of = {"powerpacks": demo_read(*NAMES)["powerpacks"]}
    plain = exported(tmp_path / "plain", None, of)
    one = next(e for e in plain.ledger.entries if e.address.startswith("datadog_powerpack."))
    refuse = {"datadog_powerpack": {"name": {one.title}}}
    written = exported(tmp_path / "out", Said(refuse), of)
    entry = next(e for e in written.ledger.entries if e.id == one.id)
    assert entry.address.startswith("datadog_powerpack_v2.")
    assert entry.outcome is Outcome.EXPORTED
    assert not [d for d in entry.diagnostics if d.lost]
    left = files(tmp_path / "out")
    assert exported(tmp_path / "out", None, of).asked == 0
    assert files(tmp_path / "out") == left


@pytest.mark.parametrize("after", [0, 3])
def test_a_provider_that_fails_fails_no_export(after: int, tmp_path: Path) -> None:
    """What it said until then is kept."""
    provider = Said({})
    provider.ends_after = after
    written = exported(tmp_path, provider)
    assert written.unasked == "it gave no answer"
    assert written.asked == after
    assert written.imports > after
    assert exported(tmp_path, Said({})).asked == written.imports - after


@pytest.mark.parametrize("how", [how for how in DAMAGES if how != "from the release before"])
def test_what_was_said_is_made_again(how: str, tmp_path: Path) -> None:
    first = exported(tmp_path, Said({}))
    left = files(tmp_path)
    damage(tmp_path, VALIDATED, how)
    if how == "of a newer release":
        with pytest.raises(OutputError, match="newer ddexport"):
            load(tmp_path)
        return
    again = exported(tmp_path, Said({}))
    assert again.made_again == [VALIDATED]
    assert again.asked == first.asked
    assert files(tmp_path) == left


def test_no_value_stands_in_what_is_said() -> None:
    answers = ProviderAnswers()
    answers.attach(Said({"datadog_team": {"description": {"hunter2"}}}), lambda done, total: None)
    resource = next(iter(_teams("hunter2")))
    assert answers.ask([resource], lambda link: None)
    [said] = answers.of("datadog_team", resource.body, lambda link: None)
    assert said.path == ("description",), "though the provider named another one"
    assert "hunter2" not in said.why
    assert ProviderAnswers.parse(json.loads(json.dumps(answers.plain()))).refused == answers.refused


def _teams(description: str) -> Iterator[Any]:
    from exporter.model.ir import Address, Body, Resource  # noqa: PLC0415

    body = Body({"name": "a", "handle": "a", "description": description})
    yield Resource(Address("datadog_team", "a"), "1", body)


# Where it is found, and what if it isn't what it should be.

FOLDER = f"{provider_schema.SOURCE}/4.19.0/{companion_install.target()}"


def program(folder: Path, text: str, name: str = f"{provider_plugin.NAME}_v4.19.0") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    at = folder / name
    at.write_text(f"#!/bin/sh\n{text}\n")
    at.chmod(0o755)
    return at


@pytest.mark.parametrize("where", ["mirror", "cache", "root", "override", "setting", "nowhere"])
def test_it_is_found_where_terraform_finds_it(
    where: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = tmp_path / "rc"
    monkeypatch.setenv("TF_CLI_CONFIG_FILE", str(config))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    root = tmp_path / "source"
    home = {"root": root / ".terraform" / "providers"}.get(where, tmp_path / where)
    at = program(home if where == "override" else home / FOLDER, "exit 0")
    match where:
        case "mirror":
            config.write_text(
                f'provider_installation {{\n  filesystem_mirror {{\n    path = "{home}"\n  }}\n}}\n'
            )
        case "override":
            config.write_text(
                "provider_installation {\n  dev_overrides {\n"
                f'    "datadog/datadog" = "{home}"\n  }}\n  direct {{}}\n}}\n'
            )
        case "setting":
            config.write_text(f'plugin_cache_dir = "{home}"\n')
        case "cache":
            monkeypatch.setenv("TF_PLUGIN_CACHE_DIR", str(home))
    found = provider_plugin.find([root])
    if where == "nowhere":
        assert found is None
    else:
        assert found is not None
        assert found.found.path == at
        assert found.version == ("" if where == "override" else "4.19.0")


@pytest.mark.parametrize(
    "text",
    [
        "exit 3",
        "echo hello",
        "echo '1|5|unix|/nowhere|grpc'",
        "sleep 60",
        "echo '1|6|unix|/nowhere|grpc'; sleep 60",
    ],
)
def test_what_is_no_provider_is_a_warning(
    text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It ends, speaks otherwise, or is silent: within its time."""
    monkeypatch.setattr(plugin_process, "PATIENCE", 1.0)
    began = time.monotonic()
    with Provider(Found((4, 19, 0), program(tmp_path / "p", text))) as provider:
        written = exported(tmp_path / "out", provider)
        assert written.unasked
        assert written.imports
    assert time.monotonic() - began < 30
    assert not os.path.exists(tmp_path / "out" / VALIDATED)


@pytest.mark.provider
def test_the_provider_itself_is_asked(datadog: Provider, tmp_path: Path) -> None:
    """It refuses nothing of the demo org, and says what it refuses of a monitor."""
    written = exported(tmp_path, datadog)
    assert written.asked == written.imports
    assert not written.unasked
    assert not load(tmp_path).provider_answers.refused
    block = datadog.block("datadog_monitor")
    assert block
    configuration = cty.empty(block) | {"type": "metric alert", "draft_status": "drafted"}
    [problems] = datadog.problems([("datadog_monitor", configuration)])
    assert any("drafted" in p.text for p in problems)
