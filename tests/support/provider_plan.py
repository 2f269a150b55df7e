"""What Datadog's own provider plans for objects of a few kinds, without files of an export."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from exporter.api.catalogue import kinds
from exporter.model.declaration import Kind
from exporter.read.selection import Selection, select
from exporter.simulator import Org, serve
from exporter.translate.pipeline import Export, translate
from exporter.verify import plan_check
from exporter.verify.resource_plan import ResourcePlan
from tests.support.exports import read_org


def loaded(folder: Path, path: str, bodies: Mapping[str, Any]) -> Org:
    """An org with objects: `path` is that of one, whose id is `{id}`; bodies are by id."""
    lines = [
        {"method": "GET", "path": path.format(id=id), "path_template": path, "body": body}
        for id, body in bodies.items()
    ]
    (folder / "objects.jsonl").write_text("".join(f"{json.dumps(line)}\n" for line in lines))
    org = Org()
    org.load(folder)
    return org


def judged(org: Org, *kept: Kind) -> tuple[Export, dict[str, ResourcePlan]]:
    """The objects of these kinds translated, and by their ids what the provider says of each."""
    catalogue = {**kinds(), **{k.name: k for k in kept}}
    wanted = select(catalogue, [k.name for k in kept])
    export = translate(Selection(catalogue), read_org(org, wanted))
    with serve(org) as served:
        planner = plan_check.Planner(export, served.url, 1000, lambda done, total: None)
        resource_plans = planner.resource_plans(plan_check.adopted(export))
    return export, {v.id: v for v in resource_plans.values()}


def failing(resource_plans: Mapping[str, ResourcePlan]) -> dict[str, Any]:
    """Of those that aren't adopted as they are, the error or the differences."""
    return {id: v.error or v.differences for id, v in resource_plans.items() if not v.holds}
