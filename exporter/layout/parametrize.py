"""What differs between two orgs though nothing in the org says so: handles, cloud accounts, tags,
and when recurring downtimes began.

Asked for with --parametrize, such a text becomes `lookup(var.handles, "@slack-x", "@slack-x")`:
what it is in the source org, unless the destination's terraform.tfvars says otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace

from exporter.model.errors import UsageError
from exporter.model.ir import (
    Block,
    Body,
    Compact,
    JsonText,
    Link,
    MapRef,
    Resource,
    Template,
    Value,
)
from exporter.model.spool import Spool
from exporter.translate.pipeline import Export

_HANDLE = r"(?<![\w@.+-])@(?:[a-z]+-[\w.-]*\w|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
_ACCOUNTS = frozenset(
    ("account_id", "aws_account_id", "azure_subscription_id", "gcp_project_id", "project_id")
)
"""Attributes that hold the id of a cloud account."""
WHOLE = ("handles", "accounts", "starts")
"""What can be asked for, beside tags."""


def check(asked: Sequence[str]) -> None:
    """UsageError for what can't be parametrized."""
    for what in asked:
        if what not in WHOLE and not re.fullmatch(r"tag:[\w.-]+", what):
            raise UsageError(f"--parametrize {what}: give {', '.join(WHOLE)} or tag:KEY")


def apply(export: Export, asked: Sequence[str]) -> None:
    """Puts map variables in place of the texts that are asked for."""
    patterns = list(_patterns(export, asked))
    if not patterns:
        return
    bodies = Spool[Body]()
    for i, made in enumerate(export.resources):
        before = made.resource.body
        body = _body(before, patterns)
        if body != before:
            resource: Resource = replace(made.resource, content=bodies.put(body))
            export.resources[i] = replace(made, resource=resource, linked=True)


def _patterns(export: Export, asked: Sequence[str]) -> Iterator[tuple[str, str, re.Pattern[str]]]:
    """(variable, what a key begins with, pattern whose group `v` is the value)."""
    for what in asked:
        if what == "handles":
            yield "handles", "", re.compile(f"(?P<v>{_HANDLE})")
        elif what in WHOLE:
            among = _accounts if what == "accounts" else _starts
            if known := sorted({t for m in export.resources for t in among(m.resource)}):
                texts = "|".join(map(re.escape, known))
                yield what, "", re.compile(rf"(?<![\w-])(?P<v>{texts})(?![\w-])")
        else:
            key = what.removeprefix("tag:")
            tag = re.compile(rf"(?<![\w./-]){re.escape(key)}:(?P<v>[\w./-]*\w)")
            yield "tags", f"{key}:", tag


def _accounts(resource: Resource) -> Iterator[str]:
    return _texts(resource.body, _ACCOUNTS)


def _starts(resource: Resource) -> Iterator[str]:
    """When a recurring downtime began. Datadog may refuse a new one whose first start is past:
    https://github.com/DataDog/datadog-sync-cli/pull/664."""
    if resource.address.type == "datadog_downtime_schedule":
        for schedule in resource.body.blocks:
            if schedule.type == "recurring_schedule":
                yield from _texts(schedule.body, {"start"})


def _texts(body: Body, names: Set[str]) -> Iterator[str]:
    for name, value in body.attributes.items():
        if name in names and isinstance(value, str) and value:
            yield value
    for block in body.blocks:
        yield from _texts(block.body, names)


def _body(body: Body, patterns: list[tuple[str, str, re.Pattern[str]]]) -> Body:
    return Body(
        {k: _value(v, patterns) for k, v in body.attributes.items()},
        [Block(b.type, _body(b.body, patterns), b.given) for b in body.blocks],
    )


def _value(value: Value, patterns: list[tuple[str, str, re.Pattern[str]]]) -> Value:
    match value:
        case str():
            parts = _split((value,), patterns)
            return Template(parts) if len(parts) > 1 or parts[:1] != (value,) else value
        case Template(parts):
            return Template(_split(parts, patterns))
        case JsonText(inner):
            return JsonText(_value(inner, patterns))
        case Compact(values):
            return Compact(tuple(_value(v, patterns) for v in values))
        case list():
            return [_value(v, patterns) for v in value]
        case dict():
            return {k: _value(v, patterns) for k, v in value.items()}
    return value


def _split(
    parts: tuple[str | Link, ...], patterns: list[tuple[str, str, re.Pattern[str]]]
) -> tuple[str | Link, ...]:
    for variable, before, pattern in patterns:
        made: list[str | Link] = []
        for part in parts:
            if not isinstance(part, str):
                made.append(part)
                continue
            at = 0
            for match in pattern.finditer(part):
                made.append(part[at : match.start("v")])
                made.append(MapRef(variable, before + match["v"], match["v"]))
                at = match.end("v")
            made.append(part[at:])
        parts = tuple(p for p in made if p != "")
    return parts or ("",)
