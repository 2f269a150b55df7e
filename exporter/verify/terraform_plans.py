"""Plans of resources by Terraform, in chunks.

Each chunk is a root of its own, in which references are what they are in the source org: so one
object's error hides no other, and no plan holds more than a chunk.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from types import TracebackType

from exporter.model.ir import Address, DataRef, DataSource, Resource
from exporter.schema import provider_schema
from exporter.terraform import companion_install, terraform_cli
from exporter.terraform.terraform_cli import Plan, Problem
from exporter.translate.pipeline import Export, ExportedResource
from exporter.verify.provider_plans import KEYS
from exporter.verify.resource_plan import ResourcePlan
from exporter.verify.source_body import source_body
from exporter.write import hcl, hcl_blocks, repairs

WITHOUT = f"not installed here: `{companion_install.COMMAND}`"


class TerraformPlans:
    """Plans the resources of an export against the org at a URL; a context, with its directory."""

    def __init__(self, export: Export, url: str, chunk: int) -> None:
        self.export, self.url, self.chunk = export, url, chunk
        self.keys = {address: key for key, address in export.addresses.items()}
        self.lookups = {d.address: d for d in export.lookups}
        self.has_companion = companion_install.is_installed()
        self._scratch = ExitStack()
        self._root = Path()

    def __enter__(self) -> TerraformPlans:
        scratch = tempfile.TemporaryDirectory(prefix="ddexport-verify-")
        self._root = Path(self._scratch.enter_context(scratch))
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._scratch.close()

    def of(self, made: Sequence[ExportedResource]) -> Iterator[list[ResourcePlan]]:
        """What the plan says of each resource, chunk by chunk."""
        for start in range(0, len(made), self.chunk):
            yield [*self._chunk(made[start : start + self.chunk])]

    def about(self, resource: Resource, error: str = "") -> ResourcePlan:
        """The plan of a resource, of which nothing but an error is known."""
        kind, id = self.keys[resource.address]
        return ResourcePlan(kind, id, str(resource.address), error)

    def _chunk(self, made: Sequence[ExportedResource]) -> Iterator[ResourcePlan]:
        """Plans some resources. Those whose error can't be told are planned in halves."""
        if not self.has_companion:
            for m in made:
                if provider_schema.of_companion(m.resource.address.type):
                    yield self.about(m.resource, error=f"{companion_install.SOURCE}: {WITHOUT}")
            made = [m for m in made if not provider_schema.of_companion(m.resource.address.type)]
        if not made:
            return
        planned = self._plan([m.resource for m in made])
        left: list[ExportedResource] = []
        for m in made:
            resource_plan = self._resource_plan(m.resource, planned)
            if resource_plan is None and len(made) == 1:
                text = "; ".join(p.text for p in planned.problems) or "not planned, for no reason"
                resource_plan = self.about(m.resource, error=text)
            if resource_plan is None:
                left.append(m)
            else:
                yield resource_plan
        if len(left) == len(made):
            half = len(left) // 2
            yield from self._chunk(left[:half])
            yield from self._chunk(left[half:])
        else:
            yield from self._chunk(left)

    def _resource_plan(self, resource: Resource, planned: Plan) -> ResourcePlan | None:
        address = str(resource.address)
        own = [p.text for p in planned.problems if _belongs(p, resource)]
        if own:
            return self.about(resource, error="; ".join(dict.fromkeys(own)))
        change = planned.changes.get(address)
        if change is None:
            return None
        actions = tuple(change["actions"])
        if actions == ("no-op",) and not change.get("importing"):
            return self.about(resource, error="it is not imported")
        return replace(
            self.about(resource),
            actions=actions,
            differences=[] if actions == ("no-op",) else repairs.changed(change),
            change=change,
        )

    def _plan(self, resources: Sequence[Resource]) -> Plan:
        for old in self._root.glob("*.tf"):
            old.unlink()
        for name, text in self._files(resources).items():
            (self._root / name).write_text(text, encoding="utf-8")
        if not (self._root / ".terraform").exists():
            terraform_cli.init(self._root)
        return terraform_cli.plan(self._root, KEYS)

    def _files(self, resources: Sequence[Resource]) -> dict[str, str]:
        """A root with these resources alone."""
        wanted: dict[Address, DataSource] = {}
        found: set[DataRef] = set()
        # A file each: for each warning, Terraform's JSON output parses the file that it is about.
        written = {}
        for n, r in enumerate(resources):
            body, looked_up = source_body(self.export, r)
            wanted |= {link.to: self.lookups[link.to] for link in looked_up}
            found |= {link for link in looked_up if link.name}
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
