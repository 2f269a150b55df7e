"""What a plan makes of one resource that is to be imported, asked of the provider itself.

What Terraform asks of a provider for a resource with an import block, in the same order: whether
its arguments are valid, the object's state, and what it would change of that.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from exporter.terraform.msgpack_values import unpacked
from exporter.terraform.provider_plugin import Provider, problems
from exporter.terraform.state_values import (
    NotPlannedError,
    State,
    is_known,
    is_permitted,
    normalised,
    proposed,
    reverted,
    without_ignored,
)

ABSENT = "Cannot import non-existent remote object"
"""How Terraform begins to say that the provider finds no such object."""


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What comes of it: an error, "" if there is none, and the attributes and blocks of the
    resource that the plan would change. Without either, the object is imported and nothing else."""

    error: str = ""
    changes: tuple[str, ...] = ()


def import_plan(
    provider: Provider, type: str, id: str, config: State, ignored: Iterable[str]
) -> ImportPlan:
    """Plans the import of the object `id` by a configuration.

    ignored: paths of `ignore_changes`. PluginError: the provider gives no answer. NotPlannedError:
    only Terraform knows what comes of this.
    """
    block = provider.block(type)
    if block is None or not is_known(config):
        raise NotPlannedError(type)
    ignored = [*ignored]
    if error := _error(provider.ask("ValidateResourceConfig", type_name=type, config=config)):
        return ImportPlan(error)
    imported = provider.ask("ImportResourceState", type_name=type, id=id)
    if error := _error(imported):
        return ImportPlan(error)
    if [each.type_name for each in imported.imported_resources] != [type]:
        raise NotPlannedError(f"{type}: another resource is imported")
    [first] = imported.imported_resources
    state = unpacked(first.state.msgpack)
    if state is None:
        raise NotPlannedError(f"{type}: no state is imported")
    read = provider.ask(
        "ReadResource",
        type_name=type,
        current_state=normalised(block, state),
        private=first.private,
    )
    if error := _error(read):
        return ImportPlan(error)
    found = unpacked(read.new_state.msgpack)
    if found is None:
        return ImportPlan(f"{ABSENT}: the provider finds none with the id {id}")
    prior = normalised(block, found)
    if not is_known(prior):
        raise NotPlannedError(f"{type}: what is read isn't known")
    wanted = without_ignored(block, prior, config, ignored)
    planned = provider.ask(
        "PlanResourceChange",
        type_name=type,
        prior_state=prior,
        proposed_new_state=proposed(block, prior, wanted),
        config=wanted,
        prior_private=read.private,
    )
    if error := _error(planned):
        return ImportPlan(error)
    after = unpacked(planned.planned_state.msgpack)
    if after is None:
        raise NotPlannedError(f"{type}: nothing is planned")
    after = normalised(block, after)
    if planned.legacy_type_system:
        after = reverted(prior, after, ignored)
    changes = tuple(name for name, value in prior.items() if after[name] != value)
    if not (changes or planned.legacy_type_system or is_permitted(block, wanted, after)):
        raise NotPlannedError(f"{type}: the provider isn't permitted to plan this")
    return ImportPlan(changes=changes)


def _error(response: Any) -> str:
    """The errors in a response, each once."""
    return "; ".join(dict.fromkeys(problem.text for problem in problems(response)))
