"""All kinds: the declaration is sound; samples, recordings and golden states come out right."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator
from typing import Any

import pytest

from exporter.api.catalogue import kinds
from exporter.api.endpoints import endpoint, endpoints, paging
from exporter.model import json_path
from exporter.model.declaration import ByField, Get, Kind, Place, Ref, Refs, TextRef
from exporter.model.ir import Resource
from exporter.model.ledger import Entry, Outcome
from exporter.model.record import KindRead, Record, unwrap
from exporter.read.selection import Selection
from exporter.schema import provider_schema
from exporter.schema.provider_schema import candidates
from exporter.translate.pipeline import translate
from tests.support import recorded, recorded_translation
from tests.support.samples import answer, known_members, sent_members

KINDS = kinds()
EXPORTED = [k for k in KINDS.values() if k.resource_type]
GONE = (Outcome.LEFT_OUT, Outcome.LOOKED_UP)

LOST = {
    (
        "on_call_escalation_policies",
        "5a7ecb26-4ebe-4496-bcfb-ff30c655a1a9",
    ): "the answer of a create request, without the steps",
    (
        "on_call_escalation_policies",
        "3321cfa1-8420-4655-ac38-f51ea522834e",
    ): "the answer of a create request, without the steps",
    ("csm_threats_agent_rules", "5dm-ng6-nh7"): "no action that hashes without saying what",
    (
        "logs_restriction_queries",
        "2efc1406-c4b3-11f0-a6d9-da7ad0900002",
    ): "the roles of a query, not a query",
    **{
        (
            "llm_obs_prompts",
            f"Test-{done}_returns_OK_response-{at}",
        ): "the answer of a request that makes or changes a prompt, without its template"
        for done, at in (
            ("Create_a_new_Agent_Observability_prompt_version", 1784637144),
            ("Update_an_Agent_Observability_prompt", 1784562194),
        )
    },
    (
        "powerpacks",
        "a62886de-729b-11ee-b0c9-da7ad0900002",
    ): "a group has the title of its powerpack, no other",
    ("synthetics_tests", "jv7-wfd-kvt"): "an assertion of a type that it can't read",
    ("synthetics_tests", "trigger"): "the answer of a trigger request, not a test",
    ("synthetics_tests", "b2j-fw3-qr5"): "it takes at most 10 e2e_queries",
    ("tag_indexing_rules", "b0a2d605-eee3-4c3b-89cf-51410b054ae7"): "no metric_match",
}
"""Recorded objects of which the provider's resource has no place for a member, and which."""

NO_OBJECTS = {
    ("on_call_escalation_policies", "5a7ecb26-4ebe-4496-bcfb-ff30c655a1a9"),
    ("on_call_escalation_policies", "3321cfa1-8420-4655-ac38-f51ea522834e"),
    ("logs_restriction_queries", "2efc1406-c4b3-11f0-a6d9-da7ad0900002"),
    ("synthetics_tests", "trigger"),
    *((kind, id) for kind, id in LOST if kind == "llm_obs_prompts"),
}
"""Recorded answers that aren't whole objects, for which LOST has the reason."""

DIFFERENT = {
    **{
        ("csm_threats_agent_rules", id): "the golden state is of an import without the rule's "
        "policy, which the provider then doesn't know"
        for id in ("mtg-6jh-tky", "7qu-bf8-yq0", "5dm-ng6-nh7")
    },
    (
        "sensitive_data_scanner_rules",
        "2346c8b6-25a9-404a-83b0-a41f9a01c39b",
    ): "the golden state is of a rule that was not found: it holds null everywhere",
    (
        "service_accounts",
        "a6a9f992-5aa2-11f1-8c27-ea4c41923911",
    ): "the golden state is of a read that failed: it holds null everywhere",
}
"""Recorded objects whose golden state a plan would change, and why the provider is at fault."""


def by_name(kind: Kind) -> str:
    return kind.name


def shapes(kind: Kind) -> Iterator[Any]:
    yield kind
    yield from kind.variants


def refs(of: Refs) -> Iterator[Ref]:
    for ref in of if isinstance(of, tuple) else (of,):
        yield from ref.refs if isinstance(ref, TextRef) else (ref,)


@pytest.mark.parametrize("kind", KINDS.values(), ids=by_name)
def test_declaration_is_sound(kind: Kind) -> None:
    module = importlib.import_module(f"exporter.kinds.{kind.name}")
    assert module.__doc__, "the module says what the kind is"
    for operation in (kind.list, kind.get, kind.create, kind.update, kind.delete, *kind.parts):
        many = operation.operations.values() if isinstance(operation, ByField) else [operation]
        for one in many:
            assert one is None or endpoint(one).path.startswith("/api/")
    for parent in kind.parents:
        assert parent in KINDS
    for of in kind.refs.values():
        for ref in refs(of):
            for target in ref.kinds:
                assert target in KINDS
                if KINDS[target].resource_type:
                    block = provider_schema.resource(KINDS[target].resource_type)
                    assert ref.attribute in block["attributes"]
        for text in of if isinstance(of, tuple) else (of,):
            if isinstance(text, TextRef):
                assert "id" in re.compile(text.pattern).groupindex
    for mention in kind.mention:
        assert "id" in re.compile(mention.pattern).groupindex
        assert set(mention.kinds) <= set(KINDS)
        assert mention.path or not mention.older
    if kind.lookup:
        data = provider_schema.provider()["data_source_schemas"][kind.lookup.data_type]["block"]
        assert set(kind.lookup.arguments) <= set(data["attributes"])


@pytest.mark.parametrize("kind", [k for k in KINDS.values() if k.list], ids=by_name)
def test_a_page_is_no_larger_than_the_client_allows(kind: Kind) -> None:
    """Above what it checks, the client refuses the request; the API what only its text says."""
    assert kind.list
    of = endpoint(kind.list)
    if pages := paging(of):
        name = next(n for n, p in of.parameters.items() if p.attribute == pages.size)
        checked = of.raw.params_map[name].get("validation", {})
        assert kind.page_size <= checked.get("inclusive_maximum", kind.page_size)
        assert kind.page_size < checked.get("exclusive_maximum", kind.page_size + 1)
        text = re.search(rf":param {name}:(.*?):type", kind.list.__doc__ or "", re.DOTALL)
        assert text
        for maximum in re.findall(r"[Mm]aximum (?:allowed )?(?:value )?(?:is|of) (\d+)", text[1]):
            assert kind.page_size <= int(maximum)


@pytest.mark.parametrize("kind", EXPORTED, ids=by_name)
def test_declared_attributes_are_the_providers(kind: Kind) -> None:
    for shape in shapes(kind):
        block = provider_schema.resource(shape.resource_type)
        places = {*block["attributes"], *block.get("block_types", {})}
        for path in (*shape.default, *(n for n in shape.rename.values() if shape.prepare is None)):
            first = json_path.steps(path)[0]
            moved = any(json_path.steps(old)[:1] == (first,) for old in shape.rename)
            assert moved or any(c in places for c in candidates(first)), path


@pytest.mark.parametrize("kind", EXPORTED, ids=by_name)
def test_a_sample_of_the_clients_models_translates(kind: Kind) -> None:
    """The client's models are no source of valid objects: what is asked is that any object of the
    right members comes out as a resource or as an entry that says why not."""
    body = answer(kind)
    if body is None:
        pytest.skip("the client has no model for what the kind's request answers")
    listed = json_path.get(body, kind.items) if kind.list and kind.items else body
    item = listed[0] if isinstance(listed, list) else listed
    export = translate(
        Selection(KINDS, companion=True),
        {kind.name: KindRead(kind.name, [Record(kind.name, "1", "/x", item)])},
    )
    assert kind.where or export.ledger.entries
    for entry in export.ledger.entries:
        assert entry.outcome in (*GONE, Outcome.FAILED) or export.resources
        assert entry.outcome is not Outcome.FAILED or entry.reason


def translated(kind: Kind, answers: list[Record]) -> tuple[Entry, Resource | None]:
    found = recorded_translation.translated(kind, answers)
    if found is None:
        pytest.skip("an object of another kind that shares the list")
    return found


def cases(of: list[Kind]) -> list[Any]:
    return [
        pytest.param(k, r, id=f"{k.name}-{r[0].id}") for k in of for r in recorded.records(k.name)
    ]


@recorded.needed
@pytest.mark.parametrize(("kind", "answers"), cases(EXPORTED))
def test_nothing_of_a_recorded_object_is_left_over(kind: Kind, answers: list[Record]) -> None:
    entry, _ = translated(kind, answers)
    lost = recorded_translation.lost(entry)
    if (kind.name, entry.id) in LOST:
        assert lost or entry.outcome is Outcome.FAILED, "no exception any more: take it off LOST"
        return
    assert not lost
    assert entry.outcome is not Outcome.FAILED, entry.reason


@recorded.needed
@pytest.mark.parametrize(("kind", "answers"), cases(EXPORTED))
def test_with_the_companion_provider_nothing_is_short(kind: Kind, answers: list[Record]) -> None:
    found = recorded_translation.translated(kind, answers, companion=True)
    if found is None:
        pytest.skip("an object of another kind that shares the list")
    entry, _ = found
    if (kind.name, entry.id) in NO_OBJECTS:
        assert entry.outcome is Outcome.FAILED
        return
    lost = recorded_translation.lost(entry)
    assert entry.outcome not in (Outcome.FAILED, Outcome.PARTLY), (entry.reason, lost)
    assert entry.module != Place.UNADOPTABLE.value


@recorded.needed
@pytest.mark.parametrize(("kind", "answers"), cases(EXPORTED))
def test_a_golden_state_would_plan_to_no_change(kind: Kind, answers: list[Record]) -> None:
    entry, resource = translated(kind, answers)
    found = recorded_translation.changes(kind, answers, entry, resource)
    if isinstance(found, str):
        pytest.skip(found)
    if (kind.name, entry.id) in DIFFERENT:
        assert found, "no exception any more: take it off DIFFERENT"
        return
    assert found == []


@recorded.needed
def test_exceptions_are_few() -> None:
    total = sum(len(recorded.records(k.name)) for k in EXPORTED)
    assert len(LOST) + len(DIFFERENT) <= 0.03 * total


@recorded.needed
@pytest.mark.parametrize("kind", EXPORTED, ids=by_name)
def test_declared_paths_are_seen(kind: Kind) -> None:
    """No declared path is stale or misspelt: each is in a recording or in the client's models,
    those of requests too: some secrets are only ever sent."""
    objects = [unwrap(a.body) for r in recorded.records(kind.name) for a in r]
    known = known_members(kind) | sent_members(kind) | set(re.findall(r"\w+", repr(objects)))
    known |= {v for e in endpoints(kind.create) for v in e.variables}
    for path in (*kind.initial, *kind.refs, *kind.secrets):
        for step in json_path.steps(path):
            assert step in ("**", "[]") or step in known or step.endswith("_id"), path
    for operation in (kind.list, kind.get):
        assert not isinstance(operation, Get) or operation.path
