"""The companion provider, all its kinds at once: Terraform against the simulator."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from exporter import paths, read, schema
from exporter.backends import hcl
from exporter.client import connect
from exporter.endpoints import own_id
from exporter.ir import Resource
from exporter.kind import BINARIES, Kind, Ref, kinds
from exporter.ledger import Outcome
from exporter.progress import Lines
from exporter.record import KindRead, unwrap
from exporter.selection import select
from exporter.simulator import Org, demo_org, serve
from providers.companion import forms
from providers.companion.shapes import Shapes
from tests import recorded
from tests.companion import (
    APART,
    CHOICES,
    FILES,
    GIVEN,
    KINDS,
    OTHERS,
    REQUESTS,
    cli_config,
    other,
    root,
    samples,
    settled,
    translated,
    written,
)
from tests.exporting import demo_reads, read_org
from tests.terraform import run

pytestmark = pytest.mark.tofu
UNIQUE = Org().routes
STAYS = {"ddx_downtime_schedule"}
"""Types of which Datadog keeps what is deleted, and calls it canceled."""
KEYS = {"DD_API_KEY": "key", "DD_APP_KEY": "key"}


@pytest.fixture(scope="module")
def env(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return {**KEYS, **cli_config(tmp_path_factory.mktemp("companion"))}


@dataclass
class Case:
    """A resource of a kind, some of whose attributes are to change."""

    kind: Kind
    resource: Resource
    name: str
    values: dict[str, Any]
    attributes: list[str]
    changed: dict[str, Any] = field(default_factory=dict)

    @property
    def address(self) -> str:
        return f"{self.kind.resource_type}.{self.name}"

    @property
    def adopted(self) -> bool:
        """Whether every org has such objects, under ids that nothing but a list tells."""
        facts = REQUESTS[self.kind.resource_type]
        return not ("create" in facts or self.kind.singleton or "parents" in facts)

    @property
    def replaces(self) -> bool:
        facts = REQUESTS[self.kind.resource_type]
        fixed = {*facts.get("immutable", ()), *facts.get("parents", ())}
        return bool(fixed & {*self.attributes})


def one_of(kind: Kind) -> tuple[Resource, dict[str, Any]]:
    """The demo org's first object of a kind that is exported, and its attributes without links."""
    records = [*demo_reads()[kind.name].records]
    if own := OTHERS.get(kind.resource_type):
        records = [own]
    above = {p: demo_reads()[p] for p in kind.parents if kind.join}
    export = translated({**above, kind.name: KindRead(kind.name, records)})
    made = [m.resource for m in export.resources if m.resource.address.type == kind.resource_type]
    assert made, f"{kind.resource_type}: the demo org has none that is exported"
    first = made[0]
    return first, settled(first, export)


def pool(kind: Kind, attribute: str) -> list[str]:
    """The ids of the demo org's objects that an attribute may name."""
    path = next((old for old, new in kind.rename.items() if new == attribute), attribute)
    ref = kind.refs.get(path) or kind.refs.get(f"{path}[].id")
    if not isinstance(ref, Ref) or ref.key:
        return []
    return [r.id for r in demo_reads()[ref.kinds[0]].records]


def another(value: Any, known: list[str]) -> Any:
    """Another id than `value`, or another list of ids."""
    if isinstance(value, list):
        return [id for id in known if id not in value][:1] or value[::-1]
    return next((id for id in known if id != value), other(value))


def unique(kind: Kind) -> tuple[str, ...]:
    """The attributes that no two objects of a kind share, by the simulator."""
    collection = UNIQUE.of_kind(kind.name)
    found = collection.quirk.unique if collection else ()
    return (found,) if isinstance(found, str) else found


def cases(kind: Kind) -> Iterator[Case]:
    """A resource for each attribute that may be set; of an own form two, for those that an update
    takes and the others; one that changes them all where the API only updates."""
    (resource, base), drawn = one_of(kind), samples(kind)
    block = schema.resource(kind.resource_type)["attributes"]
    for secret in resource.ignore_changes:
        given = GIVEN.get((kind.resource_type, secret), "secret")
        base[secret] = drawn.get(secret, given)
    facts = REQUESTS[kind.resource_type]
    form = forms.chosen(facts.get("create", {}), base)
    free = [n for n, a in block.items() if a.get("required") or a.get("optional")]
    if "of" in facts.get("create", {}):  # Else it is of another sort, with other attributes.
        free = [n for n in free if n in forms.names(form) and n != facts["create"]["by"]]
    free = [n for n in free if (kind.resource_type, n) not in APART]
    alone = "create" not in facts
    fixed = (*facts.get("parents", ()), *(facts.get("immutable", ()) if alone else ()))
    free = [n for n in free if n not in fixed]
    title = next(
        (n for n in (*_titles(kind), "name", "title", "display_name", "key") if n in base), ""
    )
    kept = {*facts.get("immutable", ()), *facts.get("parents", ())}
    json_ones, shapes = facts.get("json", ()), Shapes(kind, facts)
    groups = [[n] for n in free]
    if alone:
        groups = [free]
    elif kinds()[kind.name].resource_type != kind.resource_type:
        groups = [[n for n in free if n not in kept], [n for n in free if n in kept]]
    for number, attributes in enumerate(groups):
        values = dict(base)
        if title and not alone:
            values[title] = f"{base[title]} {number}"
        sent = forms.names(form)
        named = dict.fromkeys((*unique(kind), *(n for n in (own_id(kind),) if n in sent)))
        own = [n for n in named if isinstance(base.get(n), str) and not alone]
        values |= {n: f"{base[n]}{number}" for n in own}
        if "id" in base and not alone:
            known = [id for id in pool(kind, "id") if id != base["id"]]
            values["id"] = known[number] if known else f"{base['id']}{number}"
        changed = dict(values)
        for name in attributes:
            if (choice := CHOICES.get((kind.resource_type, name))) is not None:
                changed[name] = choice
            elif name in values and (known := pool(kind, name)):
                changed[name] = another(values[name], known)
            elif name in values:
                changed[name] = other(values[name])
            elif name in drawn:
                changed[name] = drawn[name]
            wrong = shapes.wrong(name, changed.get(name)) if name in drawn else None
            if wrong and wrong.sure and name in json_ones:
                changed[name] = drawn[name]  # Of an empty list, nothing said what it is of.
        if changed == values:
            continue
        case = Case(kind, resource, f"{kind.singular}_{number}", values, attributes, changed)
        if case.replaces:
            # What is archived, not deleted, keeps its name.
            changed |= {n: f"{values[n]}-new" for n in own}
        yield case


def _titles(kind: Kind) -> Iterator[str]:
    """The attributes that its title becomes under another name."""
    titles = (kind.title,) if isinstance(kind.title, str) else kind.title
    yield from (kind.rename[t] for t in titles if t in kind.rename)


EVERY = [c for k in KINDS for c in cases(k)]
ORDERS = [c for c in EVERY if c.kind.name.endswith("_order")]
"""They name each object of another kind, so that nothing may make more of these beside them."""
OTHER_CASES = [c for c in EVERY if c not in ORDERS]


def terraform(at: Path, *args: str, env: Mapping[str, str], code: int = 0) -> str:
    done = run(at, *args, env=env)
    assert done.returncode == code, (done.stdout[-6000:], done.stderr[-4000:])
    return done.stdout


def actions(at: Path, env: Mapping[str, str]) -> dict[str, list[str]]:
    """What a plan would do, by address; importing is an action of its own."""
    terraform(at, "plan", "-out=p", env=env)
    shown = json.loads(terraform(at, "show", "-json", "p", env=env))
    return {
        c["address"]: [
            *c["change"]["actions"],
            *(["import"] if c["change"].get("importing") else []),
        ]
        for c in shown.get("resource_changes", ())
    }


def others(planned: Mapping[str, list[str]], expected: list[str]) -> dict[str, list[str]]:
    """What a plan would do that isn't expected."""
    assert planned
    return {a: does for a, does in planned.items() if does != expected}


def states(at: Path, env: Mapping[str, str]) -> dict[str, dict[str, Any]]:
    shown = json.loads(terraform(at, "show", "-json", env=env))
    found = shown.get("values", {}).get("root_module", {}).get("resources", ())
    return {r["address"]: r["values"] for r in found}


def objects(org: Org) -> dict[str, dict[str, Any]]:
    """The ids of the objects that an org has, by kind, and what each is."""
    wanted = select(kinds(), [k.name for k in KINDS]).kinds
    with serve(org) as served, connect("", served.url, "k", "k", backoff=0.01) as client:
        reads = read.read(client, list(wanted.values()), Lines(io.StringIO()))
    there: dict[str, dict[str, Any]] = {name: {} for name in reads}
    for name, found in reads.items():
        for record in found.records:  # Of an object that is read in parts, there are several.
            there[name].setdefault(record.id, {}).update(unwrap(record.body))
    return there


@pytest.mark.parametrize("cases", [OTHER_CASES, ORDERS], ids=["kinds", "orders"])
def test_each_kind_is_created_updated_imported_and_deleted(
    cases: list[Case], tmp_path: Path, env: Mapping[str, str]
) -> None:
    org = demo_org()
    main = tmp_path / "main.tf"
    (tmp_path / BINARIES).mkdir()
    for digest, content in FILES.items():
        (tmp_path / BINARIES / digest).write_bytes(content)
    with serve(org) as served:
        before = [written(c.resource, c.values, c.name) for c in cases]
        before += [hcl.importing(c.address, c.resource.import_id) for c in cases if c.adopted]
        main.write_text(root(served.url, *before))
        terraform(tmp_path, "init", env=env)
        terraform(tmp_path, "apply", "-auto-approve", env=env)
        assert others(actions(tmp_path, env), ["no-op"]) == {}

        main.write_text(root(served.url, *(written(c.resource, c.changed, c.name) for c in cases)))
        planned = actions(tmp_path, env)
        expected = {c.address: ["delete", "create"] if c.replaces else ["update"] for c in cases}
        assert planned == expected
        terraform(tmp_path, "apply", "p", env=env)
        assert others(actions(tmp_path, env), ["no-op"]) == {}
        ids = states(tmp_path, env)

        # What the API has is what was written, by the API's own answer.
        there = objects(org)
        for kind in KINDS:
            facts = REQUESTS[kind.resource_type]
            # What nothing lists is read only where something mentions it.
            if kind.prepare or kind.mention or kind.split or facts.get("joins"):
                continue
            for case in (c for c in cases if c.kind is kind):
                for name in case.attributes:
                    at = facts.get("answer", {}).get(name)
                    if at is None or "." in at or name in unseen(kind):
                        continue
                    if at in kind.rename.values() or name not in case.changed:
                        continue
                    own = key(kind, ids[case.address])
                    if own not in there[kind.name] and kind.parents:
                        continue  # It stands below an object that nobody made.
                    found = paths.get(there[kind.name][own], at)
                    assert covers(found, case.changed[name]), (case, name, found)

        # Imported anew, by the ids that the exporter would write.
        terraform(tmp_path, "state", "rm", *ids, env=env)
        imports = [hcl.importing(c.address, import_id(c.kind, ids[c.address])) for c in cases]
        unread = {c.address: unseen(c.kind) for c in cases}
        after = [
            written(
                Resource(
                    c.resource.address,
                    "",
                    c.resource.body,
                    ignore_changes=dict.fromkeys(unread[c.address], ""),
                ),
                c.changed,
                c.name,
                ignore=True,
            )
            for c in cases
        ]
        main.write_text(root(served.url, *after, *imports))
        assert others(actions(tmp_path, env), ["no-op", "import"]) == {}
        terraform(tmp_path, "apply", "p", env=env)
        terraform(tmp_path, "destroy", "-auto-approve", env=env)
        there = objects(org)
        for case in (c for c in cases if c.kind.delete and c.kind.resource_type not in STAYS):
            assert key(case.kind, ids[case.address]) not in there[case.kind.name], case.address


def unseen(kind: Kind) -> tuple[str, ...]:
    """The attributes that no answer has the whole of."""
    facts = REQUESTS[kind.resource_type]
    return (*facts.get("unread", ()), *facts.get("hidden", ()))


def covers(found: Any, wanted: Any) -> bool:
    if isinstance(wanted, dict):
        return isinstance(found, dict) and all(covers(found.get(k), v) for k, v in wanted.items())
    if isinstance(wanted, list):
        return isinstance(found, list) and all(map(covers, found, wanted))
    return bool(found == wanted)


def key(kind: Kind, state: Mapping[str, Any]) -> str:
    """The id under which the exporter knows an object."""
    return kind.id.format(**state) if "{" in kind.id else str(state["id"])


def import_id(kind: Kind, state: Mapping[str, Any]) -> str:
    facts = REQUESTS[kind.resource_type]
    if "id" in facts:  # Of the attributes: the import's is the same.
        return str(state["id"])
    return str(facts.get("import", kind.import_id).format(**{own_id(kind): state["id"], **state}))


@pytest.mark.parametrize("source", ["demo", pytest.param("recorded", marks=recorded.needed)])
def test_objects_are_adopted_with_an_empty_plan(
    source: str, tmp_path: Path, env: Mapping[str, str]
) -> None:
    org = demo_org() if source == "demo" else recorded_org()
    for record in OTHERS.values():
        org.add(record.path, record.body)
    export = translated({k: r for k, r in read_org(org).items() if k in {x.name for x in KINDS}})
    found = [m.resource for m in export.resources if schema.of_companion(m.resource.address.type)]
    short = (Outcome.FAILED, Outcome.PARTLY)
    assert [(e.kind, e.id, e.reason) for e in export.ledger.entries if e.outcome in short] == []
    assert len({r.address.type for r in found}) >= (len(KINDS) if source == "demo" else 70)
    blocks = [written(r, settled(r), r.address.name, ignore=True) for r in found]
    imports = [hcl.importing(str(r.address), r.import_id) for r in found]
    blocks += [
        f'variable "{n}" {{\n  default = "{export.asked.get(n, "secret")}"\n}}\n'
        for n in export.variables
    ]
    with serve(org) as served:
        (tmp_path / "main.tf").write_text(root(served.url, *blocks, *imports))
        terraform(tmp_path, "init", env=env)
        planned = actions(tmp_path, env)
    assert planned == {str(r.address): ["no-op", "import"] for r in found}


def recorded_org() -> Org:
    """An org with the recorded objects."""
    org = Org()
    org.load(recorded.SHARED / "recorded")
    return org
