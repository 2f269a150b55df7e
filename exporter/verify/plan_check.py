"""The check of an export: the real provider plans against the snapshot, replayed on loopback.

Resources are planned in chunks, each a root of its own in which references are what they are in the
source org: so one object's error hides no other, and no plan holds more than a chunk.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from exporter.layout import module_tree
from exporter.model.declaration import Place
from exporter.model.ir import (
    Address,
    Body,
    DataRef,
    DataSource,
    Link,
    MapRef,
    Reference,
    Resource,
    VariableRef,
)
from exporter.model.ir_visitor import substitute
from exporter.model.record import Key
from exporter.model.secret_members import PLACEHOLDER
from exporter.schema import provider_schema
from exporter.state.repair import Fix
from exporter.terraform import companion_install, terraform_cli
from exporter.terraform.terraform_cli import Plan, Problem
from exporter.translate.pipeline import Export, ExportedResource
from exporter.verify import cdktf_synth
from exporter.write import hcl, hcl_blocks, repairs
from exporter.write.formats import Format
from exporter.write.output_format import Form

KEYS = {
    "DD_API_KEY": "verify",
    "DD_APP_KEY": "verify",
    "DD_HTTP_CLIENT_RETRY_ENABLED": "false",
}
"""What the provider is given: the replayed org takes any keys, and fails only for good."""
WITHOUT = f"not installed here: `{companion_install.COMMAND}`"
ROUNDS = 4
"""A fix is tried in at most as many ways: see repairs.repair."""


@dataclass(slots=True)
class ResourcePlan:
    """What the plan says of one resource.

    error: "" unless it can't be planned. differences: (path, the source's value, what the plan
    would make of it). actions: as Terraform has them, ("no-op",) for a mere import.
    """

    kind: str
    id: str
    address: str
    error: str = ""
    actions: tuple[str, ...] = ()
    differences: list[tuple[str, Any, Any]] = field(default_factory=list)
    change: Mapping[str, Any] = field(default_factory=dict)

    @property
    def holds(self) -> bool:
        """Whether the resource is imported and nothing else."""
        return not self.error and self.actions == ("no-op",)


class Planner:
    """Plans the resources of an export against the org at a URL.

    say: hears how many of all are planned.
    """

    def __init__(
        self, export: Export, url: str, chunk: int, say: Callable[[int, int], None]
    ) -> None:
        self.export, self.url, self.chunk, self.say = export, url, chunk, say
        self.keys = {address: key for key, address in export.addresses.items()}
        self.lookups = {d.address: d for d in export.lookups}
        self.has_companion = companion_install.is_installed()

    def resource_plans(self, made: Sequence[ExportedResource]) -> dict[Key, ResourcePlan]:
        """What the plan says of each resource, by its object."""
        found: dict[Key, ResourcePlan] = {}
        with tempfile.TemporaryDirectory(prefix="ddexport-verify-") as scratch:
            root = Path(scratch)
            for start in range(0, len(made), self.chunk):
                for resource_plan in self._chunk(root, made[start : start + self.chunk]):
                    found[resource_plan.kind, resource_plan.id] = resource_plan
                self.say(min(start + self.chunk, len(made)), len(made))
        return found

    def _chunk(self, root: Path, made: Sequence[ExportedResource]) -> Iterator[ResourcePlan]:
        """Plans some resources. Those whose error can't be told are planned in halves."""
        if not self.has_companion:
            for m in made:
                if provider_schema.of_companion(m.resource.address.type):
                    yield self._about(m.resource, error=f"{companion_install.SOURCE}: {WITHOUT}")
            made = [m for m in made if not provider_schema.of_companion(m.resource.address.type)]
        if not made:
            return
        planned = self._plan(root, [m.resource for m in made])
        left: list[ExportedResource] = []
        for m in made:
            resource_plan = self._resource_plan(m.resource, planned)
            if resource_plan is None and len(made) == 1:
                text = "; ".join(p.text for p in planned.problems) or "not planned, for no reason"
                resource_plan = self._about(m.resource, error=text)
            if resource_plan is None:
                left.append(m)
            else:
                yield resource_plan
        if len(left) == len(made):
            half = len(left) // 2
            yield from self._chunk(root, left[:half])
            yield from self._chunk(root, left[half:])
        else:
            yield from self._chunk(root, left)

    def _resource_plan(self, resource: Resource, planned: Plan) -> ResourcePlan | None:
        address = str(resource.address)
        own = [p.text for p in planned.problems if _belongs(p, resource)]
        if own:
            return self._about(resource, error="; ".join(dict.fromkeys(own)))
        change = planned.changes.get(address)
        if change is None:
            return None
        actions = tuple(change["actions"])
        if actions == ("no-op",) and not change.get("importing"):
            return self._about(resource, error="it is not imported")
        return replace(
            self._about(resource),
            actions=actions,
            differences=[] if actions == ("no-op",) else repairs.changed(change),
            change=change,
        )

    def _about(self, resource: Resource, error: str = "") -> ResourcePlan:
        kind, id = self.keys[resource.address]
        return ResourcePlan(kind, id, str(resource.address), error)

    def _plan(self, root: Path, resources: Sequence[Resource]) -> Plan:
        for old in root.glob("*.tf"):
            old.unlink()
        for name, text in self._files(resources).items():
            (root / name).write_text(text, encoding="utf-8")
        if not (root / ".terraform").exists():
            terraform_cli.init(root)
        return terraform_cli.plan(root, KEYS)

    def _files(self, resources: Sequence[Resource]) -> dict[str, str]:
        """A root with these resources alone."""
        wanted: dict[Address, DataSource] = {}
        found: set[DataRef] = set()

        def settled(link: Link) -> Link | str:
            match link:
                case Reference():
                    return self.export.literals[link]
                case VariableRef(name):
                    return self.export.asked.get(name, PLACEHOLDER)
                case MapRef():
                    return link.here
                case DataRef():
                    wanted[link.to] = self.lookups[link.to]
                    if link.name:
                        found.add(link)
            return link

        # A file each: for each warning, Terraform's JSON output parses the file that it is about.
        written = {}
        for n, r in enumerate(resources):
            body = _unvalidated(r.address.type, substitute(r.body, settled))
            written[f"resource_{n}.tf"] = hcl_blocks.resource(replace(r, content=body))
        imports = [hcl_blocks.importing(str(r.address), r.import_id) for r in resources]
        head = hcl.render(
            "verify.tf",
            provider_version=hcl.PROVIDER_VERSION,
            api_url=f"{self.url}/",
            companion=hcl.COMPANION if self.has_companion else None,
        )
        return {
            "main.tf": head,
            **written,
            "imports.tf": "\n".join(imports),
            "lookups.tf": hcl_blocks.lookups(
                (d for _, d in sorted(wanted.items())), sorted(found, key=lambda link: link.name)
            ),
        }


def _belongs(problem: Problem, resource: Resource) -> bool:
    if problem.address:
        return problem.address.endswith(str(resource.address))
    # An error of a read names the object only in its URL.
    return len(resource.import_id) > 4 and f"/{resource.import_id}:" in problem.text


def _unvalidated(type: str, body: Body) -> Body:
    """Without the provider's own requests for a check: they change no plan."""
    block = provider_schema.resource(type)
    if "validate" in block["attributes"] and provider_schema.has_legacy_types(block):
        return Body({**body.attributes, "validate": False}, body.blocks)
    return body


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
    """What the plan of the source root says, as it was written, in a copy of it.

    Of a CDKTF app, that of the stack that it synthesises. AppError where it doesn't.
    """
    with tempfile.TemporaryDirectory(prefix="ddexport-verify-") as scratch:
        if form.format is Format.CDKTF:
            root = cdktf_synth.synthesise(out, "source", Path(scratch))
        else:
            root = _copied(out, Path(scratch)) / "source"
        terraform_cli.init(root)
        return terraform_cli.summary(root, {**KEYS, "TF_VAR_datadog_api_url": f"{url}/"})


def _copied(out: Path, scratch: Path) -> Path:
    """The source root and its modules beside each other, without what Terraform keeps there."""
    for place in ("source", *module_tree.SOURCE):
        if (out / place).is_dir():
            shutil.copytree(
                out / place,
                scratch / place,
                ignore=shutil.ignore_patterns(".terraform*", "*.tfstate*"),
            )
    return scratch
