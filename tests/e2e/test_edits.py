"""Day two: an attribute of each object is edited in the text, applied by the real provider, and the
second plan is empty. In the org that was exported and adopted, and in another one."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from exporter import adopt
from exporter.api.catalogue import kinds
from exporter.export import Source, translated
from exporter.layout import manage, stack_tree
from exporter.model.ir import ALL, Address, Reference, VariableRef
from exporter.model.ir_visitor import links
from exporter.model.record import KindRead
from exporter.model.secret_members import PLACEHOLDER
from exporter.read.selection import select
from exporter.simulator import Org, fresh_org, serve
from exporter.simulator.demo import objects as demo_objects
from exporter.simulator.engine.bodies import flat
from exporter.simulator.engine.http import Request, Response
from exporter.simulator.engine.router import Match
from exporter.state import output_directory
from exporter.state.export_state import ExportState
from exporter.translate.pipeline import Export
from exporter.write.output_format import Form
from tests.support.edits import edited
from tests.support.exports import API_URL, demo_reads, read_org
from tests.support.roundtrip import KEYS, connect, last, managed, settings, terraform
from tests.support.terraform import NO_PROVIDER, real_provider, run

pytestmark = pytest.mark.provider

ROUNDS = int(os.environ.get("DDEXPORT_EDITS", "1"))
"""How many attributes of each object are edited, one after the other."""
SELECTION = select(kinds())


@dataclass
class Edited:
    """A root whose resources are edited."""

    out: Path
    root: Path
    env: Mapping[str, str]
    adopted: Mapping[Address, str] = field(default_factory=dict)

    def write(self, export: Export) -> None:
        files = Form().files(stack_tree.build(export, self.adopted), API_URL)
        ours = output_directory.manifest(self.out)
        output_directory.write(self.out, files, ours.files if ours else {})

    def plan(self) -> tuple[dict[Address, str], dict[Address, str]]:
        """What is planned of each resource, and the errors, by what they are of."""
        errors = self._errors("plan", "-out=it.tfplan")
        if errors:
            return {}, errors
        shown = json.loads(terraform(self.root, "show", "-json", "it.tfplan", env=self.env))
        changes = shown["resource_changes"]
        return {
            _address(c["address"]): "/".join(c["change"]["actions"])
            for c in changes
            if c["change"]["actions"] != ["no-op"]
        }, {}

    def apply(self) -> dict[Address, str]:
        """The errors, by what they are of."""
        return self._errors("apply", "it.tfplan")

    def _errors(self, *command: str) -> dict[Address, str]:
        # Without -json, by which Terraform parses a file anew for each warning about it.
        done = run(self.root, *command, env=self.env)
        errors = {}
        for text in re.split(r"^(?:\u2502 |\u2577\n)*Error: ", done.stderr, flags=re.MULTILINE)[1:]:
            said = " ".join(re.sub("[\u2502\u2575]", "", text).split())
            at = re.search(r"(?: with|applying changes to) (?:module\.\w+\.)?(\w+\.\w+),", said)
            errors[_address(at[1] if at else ".")] = said[:600]
        assert done.returncode == 0 or errors, last(done)
        return errors


def _address(text: str) -> Address:
    return Address(*text.split(".")[-2:])


class Noting(Org):
    """The demo org, or an empty one, which notes what is written to it: method, path, body."""

    def __init__(self, objects: Mapping[str, Any]) -> None:
        super().__init__()
        self.written: list[tuple[str, str, Any]] = []
        for path, body, list_key in (row for rows in objects.values() for row in rows):
            self.add(path, body, list_key)

    def respond(self, match: Match | None, request: Request) -> Response:
        if request.method != "GET":
            self.written.append((request.method, request.path, request.body))
        return super().respond(match, request)


def edit_all(
    at: Edited,
    make: Callable[[], Export],
    skip: dict[Address, set[str]],
    whole: Collection[Address],
) -> dict[str, str]:
    """What came of edits that isn't as it should be: `type.attribute` -> what. skip, whole: what
    is not to be edited of resources, and resources."""
    odd: dict[str, str] = {}
    there = {Address.parse(a) for a in managed(at.root, at.env)}
    for number in range(ROUNDS):
        given_up: set[Address] = set()
        for attempt in count():
            export = make()
            apart = {m.resource.address for m in export.resources} - there
            paths = edited(export, number, skip, {*whole, *apart, *given_up})
            at.write(export)
            planned, errors = at.plan()
            replaced = {a for a, action in planned.items() if action != "update"}
            failing = errors.keys() | replaced
            if not failing:
                break
            bodies = {m.resource.address: m.resource.body for m in export.resources}
            for address in failing - paths.keys():
                of = {n.to for n in links(bodies[address]) if isinstance(n, Reference)}
                odd |= {f"{a.type}.{paths[a]}": f"{address} follows" for a in of & paths.keys()}
                failing |= of
            refused = failing & paths.keys()
            assert refused, (errors, replaced)
            for address in refused:
                skip.setdefault(address, set()).add(paths[address])
            given_up |= refused if attempt else set()
        ignored = paths.keys() - planned.keys()
        odd |= {f"{a.type}.{paths[a]}": "nothing planned" for a in ignored}
        errors = at.apply()
        odd |= {f"{a.type}.{paths.get(a)}": why for a, why in errors.items()}
        again, errors = at.plan()
        odd |= {f"{a.type}.{paths.get(a)}": f"second plan: {why}" for a, why in errors.items()}
        for address, action in again.items():
            odd.setdefault(f"{address.type}.{paths.get(address)}", f"second plan: {action}")
    return odd


@pytest.fixture(autouse=True, scope="module")
def needed() -> None:
    if not real_provider():
        pytest.skip(NO_PROVIDER)


@cache
def read() -> Mapping[str, KindRead]:
    """What is read of the demo org; not to be changed."""
    return demo_reads()


def translation() -> Export:
    export = translated(ExportState(), Source(SELECTION, read(), API_URL))
    manage.apply(export, ())
    return export


NONSENSE = {
    "datadog_aws_cur_config": {"account_filters"},
    "datadog_security_findings_due_date_rules_order": {"name"},
    "datadog_security_findings_mute_rules_order": {"name"},
    "datadog_security_findings_ticket_creation_rules_order": {"name"},
}
"""What is edited here as no person would: accounts that are both in and out, the name of an order
that has none, which the provider takes for its id."""


def exceptions(export: Export) -> tuple[dict[Address, set[str]], set[Address]]:
    """What the ledger says can't be edited: attributes, and resources as a whole."""
    said = {Address.parse(e.address): e.uneditable for e in export.ledger.entries if e.uneditable}
    skip = {address: set(paths) for address, paths in said.items()}
    for made in export.resources:
        address = made.resource.address
        skip.setdefault(address, set()).update(NONSENSE.get(address.type, ()))
    return skip, {address for address, paths in said.items() if "any" in paths}


def test_what_was_adopted_can_be_edited(tmp_path: Path) -> None:
    """But for what is left alone; and what stands for a secret is never sent."""
    export = translation()
    skip, whole = exceptions(export)
    for entry in export.ledger.entries:
        if entry.left_alone:
            address = Address.parse(entry.address)
            skip[address] |= {re.sub(r"\[[^]]*\]", "", path) for path in entry.left_alone}
            whole |= {address} if ALL in entry.left_alone else set()
    org = Noting(demo_objects())
    with serve(org) as served:
        at = Edited(
            tmp_path, tmp_path / "source", {**KEYS, "TF_VAR_datadog_api_url": f"{served.url}/"}
        )
        at.write(export)
        terraform(at.root, "init", env=at.env)
        said = terraform(at.root, "apply", "-auto-approve", env=at.env)
        assert " 0 added, 0 changed, 0 destroyed" in said
        assert edit_all(at, translation, skip, whole) == {}
    assert org.written
    assert PLACEHOLDER not in json.dumps(org.written)


def in_both(ours: Mapping[str, KindRead], theirs: Mapping[str, KindRead]) -> dict[str, str]:
    """Ids of what every org has, by the ids that it has here: defaults, by their names."""
    ids: dict[str, str] = {}
    for name, read in ours.items():
        named = {flat(r.body).get("name"): r.id for r in theirs[name].records}
        found = ((r.id, named.get(flat(r.body).get("name", ""))) for r in read.records)
        ids |= {here: there for here, there in found if there}
    return ids


def test_what_was_created_or_adopted_elsewhere_can_be_edited(tmp_path: Path) -> None:
    export, org = translation(), fresh_org()
    connect(org)
    theirs = read_org(org, SELECTION)
    found = adopt.match(SELECTION, export, demo_reads(), theirs).found
    adopted = {export.addresses[key]: id for key, id in found.items()}
    with serve(org) as served:
        at = Edited(tmp_path, tmp_path / "destination", {}, adopted)
        at.write(export)
        there = in_both(demo_reads(), theirs)
        at.env = {n: there.get(v, v) for n, v in settings(at.root, served.url).items()}
        terraform(at.root, "init", env=at.env)
        terraform(at.root, "apply", "-auto-approve", env=at.env)
        assert at.plan() == ({}, {})
        skip, whole = exceptions(export)
        fixed = {
            value.name
            for made in export.resources
            for path, value in made.resource.body.attributes.items()
            if isinstance(value, VariableRef) and path in skip[made.resource.address]
        }
        names = [v for v, of in export.variables.items() if of.sensitive and v not in fixed]
        at.env = {**at.env, **{f"TF_VAR_{v}": f"{at.env[f'TF_VAR_{v}']}x" for v in names}}
        assert edit_all(at, translation, skip, whole) == {}
