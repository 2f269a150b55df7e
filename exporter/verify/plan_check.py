"""The check of an export: the real provider plans against the snapshot, replayed on loopback.

Each resource is asked about by itself, of the provider (see provider_plans.py); what isn't a mere
import there, and what only Terraform can plan, Terraform plans (see terraform_plans.py).
"""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from exporter.layout import module_tree
from exporter.model.declaration import Place
from exporter.model.record import Key
from exporter.state.repair import Fix
from exporter.terraform import terraform_cli
from exporter.terraform.plugin_process import PluginError
from exporter.terraform.provider_plugin import Provider
from exporter.translate.pipeline import Export, ExportedResource
from exporter.verify import cdktf_synth
from exporter.verify.provider_plans import KEYS, ProviderPlans
from exporter.verify.resource_plan import ResourcePlan
from exporter.verify.terraform_plans import TerraformPlans
from exporter.write import repairs, stack_files
from exporter.write.formats import Format
from exporter.write.output_format import Form

ROUNDS = 4
"""A fix is tried in at most as many ways: see repairs.repair."""


class Planner:
    """Plans the resources of an export against the org at a URL.

    chunk: how many a plan of Terraform's holds at most. say: hears how many of all are planned.
    provider: the one to ask about each resource first; without it, Terraform plans them all.
    """

    def __init__(
        self,
        export: Export,
        url: str,
        chunk: int,
        say: Callable[[int, int], None],
        provider: Provider | None = None,
    ) -> None:
        self.keys = {address: key for key, address in export.addresses.items()}
        self._terraform = TerraformPlans(export, url, chunk)
        self._provider = None
        with suppress(PluginError):  # Terraform, too, will fail then, and say why.
            self._provider = ProviderPlans(export, url, provider) if provider else None
        self._say = say

    def resource_plans(self, made: Sequence[ExportedResource]) -> dict[Key, ResourcePlan]:
        """What the plan says of each resource, by its object."""
        found: dict[Key, ResourcePlan] = {}
        for resource_plan in self._plans(made):
            found[resource_plan.kind, resource_plan.id] = resource_plan
            self._say(len(found), len(made))
        return found

    def _plans(self, made: Sequence[ExportedResource]) -> Iterator[ResourcePlan]:
        left = made
        if self._provider:
            left = []
            for m, plan in self._provider.of(made):
                if plan is None or plan.changes:
                    left.append(m)
                elif plan.error:
                    yield self._terraform.about(m.resource, plan.error)
                else:
                    yield replace(self._terraform.about(m.resource), actions=("no-op",))
        with self._terraform:
            for resource_plans in self._terraform.of(left):
                yield from resource_plans


def adopted(export: Export) -> list[ExportedResource]:
    """The resources that the source root imports."""
    return [m for m in export.resources if m.shape.place is not Place.UNADOPTABLE]


def repaired(
    planner: Planner,
    made: Sequence[ExportedResource],
    resource_plans: dict[Key, ResourcePlan],
    known: dict[Key, Fix],
) -> dict[Key, Fix]:
    """Fixes, old and new, after which the plan is empty, or nothing more can be done.

    `made` are the resources as they were translated, without fixes; `resource_plans` become those
    of the repaired ones; what leaves the source has none.
    """
    found = dict(known)
    by_key = {planner.keys[m.resource.address]: m for m in made}
    for _ in range(ROUNDS):
        failing = [v for v in resource_plans.values() if not v.holds]
        again: list[ExportedResource] = []
        for resource_plan in failing:
            key = (resource_plan.kind, resource_plan.id)
            resource = by_key[key].resource
            if resource_plan.error:
                found[key] = repairs.refused(resource, resource_plan.error, found.get(key))
            else:
                found[key] = repairs.repair(resource, resource_plan.change, found.get(key))
            if found[key].unadoptable:
                del resource_plans[key]
            else:
                fixed = repairs.fixed(resource, found[key])
                again.append(replace(by_key[key], resource=fixed))
        if not again:
            break
        resource_plans |= planner.resource_plans(again)
    return found


def whole_plan(out: Path, url: str, form: Form) -> str:
    """What the plan of the source root says, as it was written, in a copy of it; of stacks, what
    those of all say together.

    Of a CDKTF app, that of the stack that it synthesises. AppError where it doesn't.
    """
    keys = {**KEYS, "TF_VAR_datadog_api_url": f"{url}/"}
    together = terraform_cli.Plan()
    for stack in _stacks(out) if form.split else [out]:
        with tempfile.TemporaryDirectory(prefix="ddexport-verify-") as scratch:
            if form.format is Format.CDKTF:
                root = cdktf_synth.synthesise(out, "source", Path(scratch))
            else:
                beside = ["backend.tf"] if form.backend else []
                root = _copied(stack, Path(scratch), beside) / "source"
            terraform_cli.init(root)
            plan = terraform_cli.whole(root, keys)
        together.changes |= {f"{stack.name} {at}": change for at, change in plan.changes.items()}
        together.problems += plan.problems
    return together.summary


def _stacks(out: Path) -> list[Path]:
    """The directories of the stacks of which a source imports something."""
    listed = json.loads((out / stack_files.STACKS).read_bytes())["stacks"]
    return [out / name for name, stack in listed.items() if stack["imports"]]


def _copied(out: Path, scratch: Path, without: Sequence[str]) -> Path:
    """The source root and its modules beside each other, without what Terraform keeps there, and
    without some files."""
    for place in ("source", *module_tree.SOURCE):
        if (out / place).is_dir():
            shutil.copytree(
                out / place,
                scratch / place,
                ignore=shutil.ignore_patterns(".terraform*", "*.tfstate*", *without),
            )
    return scratch
