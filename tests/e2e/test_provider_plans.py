"""What the provider says of each resource by itself is what Terraform plans."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import pytest

from exporter.api.catalogue import kinds
from exporter.model.ir import Block, Body, Resource, Value
from exporter.model.json_path import leaves
from exporter.read.selection import select
from exporter.simulator import Org, demo_org, serve
from exporter.terraform.import_plan import ABSENT, ImportPlan
from exporter.translate.pipeline import Export, ExportedResource, translate
from exporter.verify import provider_plans
from exporter.verify.plan_check import adopted
from exporter.verify.provider_plans import ProviderPlans
from exporter.verify.resource_plan import ResourcePlan
from exporter.verify.terraform_plans import TerraformPlans
from tests.support import recorded
from tests.support.exports import read_org
from tests.support.terraform import NO_PROVIDER, real_provider

pytestmark = pytest.mark.provider

CHUNK = 2_000
SAID = {
    ABSENT: (),
    "Missing required argument": ("Missing Configuration for Required Attribute", "Insufficient "),
}
"""How Terraform begins what it says where the provider uses other words, and how that begins."""


@pytest.fixture(autouse=True, scope="module")
def provider() -> None:
    if not real_provider():
        pytest.skip(NO_PROVIDER)


def loaded(name: str) -> Org:
    org = Org()
    org.load(recorded.SHARED / name)
    return org


def exported(org: Org, typed_dashboards: bool = False) -> Export:
    return translate(select(kinds(), typed_dashboards=typed_dashboards), read_org(org))


def asked(export: Export, many: Sequence[ExportedResource], url: str) -> dict[str, ImportPlan]:
    """What the provider says of each that isn't for Terraform to plan, by its address."""
    provider = provider_plans.find(Path())
    assert provider, "Terraform finds it, and this doesn't"
    with provider:
        found = [*ProviderPlans(export, url, provider).of(many)]
    assert len(found) == len(many)
    return {str(m.resource.address): plan for m, plan in found if plan}


@dataclass(frozen=True, slots=True)
class Judged:
    """What is said of a resource: an error, or the action, and what an update would change."""

    error: str
    action: str
    changes: frozenset[str]


def of_provider(plan: ImportPlan, theirs: Judged) -> Judged:
    """theirs: Terraform's. Whether a change makes the object anew, the provider isn't asked; nor
    whether its plan is a valid one, as what it would change is left to Terraform."""
    if plan.changes and theirs.error:
        return theirs
    changes = frozenset(plan.changes) if theirs.action == "update" else frozenset()
    judged = (theirs.action if plan.changes else "no-op") * (not plan.error)
    return Judged(said(plan.error), judged, changes)


def of_terraform(plan: ResourcePlan) -> Judged:
    action = "-".join(plan.actions)
    paths = [path for path, _, _ in plan.differences]
    paths += [path for path, of in leaves(plan.change.get("after_unknown") or {}) if of is True]
    names = (path.partition(".")[0].partition("[")[0] for path in paths)
    changes = frozenset(names) if action == "update" else frozenset()
    return Judged(said(plan.error), action, changes)


def said(error: str) -> str:
    """An error in the provider's words, but for those that Terraform finds by itself."""
    own = (text for text, others in SAID.items() if error.startswith((text, *others)))
    return next(own, error)


def assert_alike(org: Org, export: Export, many: Sequence[ExportedResource]) -> list[Judged]:
    """Has both judge resources; gives what they said. Terraform plans those that the provider finds
    an error in apart, for a plan with an error in it has to be made again without."""
    with serve(org) as served:
        own = asked(export, many, served.url)
        here = [m for m in many if str(m.resource.address) in own]
        failing = [m for m in here if own[str(m.resource.address)].error]
        others = [m for m in here if not own[str(m.resource.address)].error]
        planned: dict[str, ResourcePlan] = {}
        with TerraformPlans(export, served.url, CHUNK) as terraform:
            for group in (others, failing):
                for resource_plans in terraform.of(group):
                    planned |= {p.address: p for p in resource_plans}
    assert planned.keys() == own.keys()
    theirs = {address: of_terraform(plan) for address, plan in planned.items()}
    ours = {address: of_provider(plan, theirs[address]) for address, plan in own.items()}
    unlike = {a: (ours[a], theirs[a]) for a in own if ours[a] != theirs[a]}
    assert not unlike, unlike
    return [*theirs.values()]


@pytest.mark.parametrize(
    ("org", "typed", "least"),
    [
        pytest.param(demo_org, False, 500, id="demo"),
        pytest.param(partial(loaded, "recorded"), False, 560, id="recorded", marks=recorded.needed),
        pytest.param(partial(loaded, "real"), False, 580, id="real", marks=recorded.needed),
    ],
)
def test_both_judge_alike(org: Callable[[], Org], typed: bool, least: int) -> None:
    of = org()
    export = exported(of, typed)
    judged = assert_alike(of, export, adopted(export))
    assert sum(each.action == "no-op" for each in judged) >= least


def altered(body: Body, place: Sequence[int | str], odd: bool) -> Body:
    """The body with an attribute or a block of it changed, or without it."""
    at, *rest = place
    attributes, blocks = {**body.attributes}, [*body.blocks]
    if isinstance(at, str):
        value = attributes.pop(at)
        if odd:
            attributes[at] = _other(value)
    elif rest:
        inner = blocks[at]
        blocks[at] = Block(inner.type, altered(inner.body, rest, odd), inner.given)
    else:
        del blocks[at]
    return Body(attributes, blocks)


def _other(value: Value) -> Value:
    match value:
        case bool():
            return not value
        case int() | float():
            return value + 1
        case str():
            return f"{value}x"
        case [_]:
            return [*value, *value]
        case list():
            return value[::-1]
    return None


def places(body: Body) -> Iterator[tuple[int | str, ...]]:
    """Where an attribute or a block stands in a body, and in the blocks within."""
    yield from ((name,) for name in body.attributes)
    for number, block in enumerate(body.blocks):
        yield (number,)
        yield from ((number, *rest) for rest in places(block.body))


def test_both_judge_what_is_altered_alike() -> None:
    """One attribute or block of each resource is another one, or isn't there."""
    org = demo_org()
    export = exported(org)

    def another(number: int, resource: Resource) -> Resource:
        body = resource.body
        known = [*places(body)]
        place = known[number * 7 % len(known)]
        return replace(resource, content=altered(body, place, bool(number % 3)))

    many = [
        replace(m, resource=another(number, m.resource))
        for number, m in enumerate(adopted(export))
        if m.resource.body.attributes or m.resource.body.blocks
    ]
    judged = assert_alike(org, export, many)
    for action in ("no-op", "update", "delete-create"):
        assert sum(each.action == action for each in judged) > 5
    assert sum(bool(each.error) for each in judged) > 50


def test_a_provider_that_dies_is_asked_again() -> None:
    org = demo_org()
    wanted = select(kinds(), ["teams", "monitors"])
    export = translate(wanted, read_org(org, wanted))
    many = [m for m in adopted(export) if not m.linked]
    provider = provider_plans.find(Path())
    assert provider
    with serve(org) as served, provider:
        plans = ProviderPlans(export, served.url, provider)
        answers = plans.of(many)
        found = [next(answers)]
        assert provider.pid
        os.kill(provider.pid, signal.SIGKILL)
        found += answers
    assert [m for m, _ in found] == many
    assert {plan for _, plan in found} == {ImportPlan()}
