"""`ddexport verify`: an export is planned, repaired if asked, and reported on."""

from __future__ import annotations

import json
import sys
from collections import Counter
from contextlib import nullcontext
from dataclasses import dataclass, field
from pathlib import Path

from exporter.export import Source, translated, write_translated
from exporter.model.truncation import truncated
from exporter.read.progress import counted
from exporter.simulator import Org, serve
from exporter.state.export_state import ExportState
from exporter.state.stored_state import last_run, load
from exporter.terraform.provider_plugin import Provider
from exporter.terraform.terraform_cli import plan_line
from exporter.translate.pipeline import Export
from exporter.verify import cdktf_synth, plan_check
from exporter.verify.resource_plan import ResourcePlan
from exporter.write import repairs
from exporter.write.formats import Format
from exporter.write.output_format import Form


@dataclass(slots=True)
class PlanReport:
    """What the provider says of an export.

    resource_plans: one for each resource that source/ imports. repaired, left_out: what --fix did,
    object -> why.
    whole: the summary of the plan of source/ itself, of a CDKTF app that of the stack that it
    synthesises. None where `unplanned` says why not.
    """

    resource_plans: list[ResourcePlan]
    repaired: dict[str, str] = field(default_factory=dict)
    left_out: dict[str, str] = field(default_factory=dict)
    whole: str | None = None
    unplanned: str = ""

    @property
    def summary(self) -> str:
        """The plan's line, added up from the chunks."""
        counts = Counter(a for v in self.resource_plans if not v.error for a in v.actions)
        errors = sum(bool(v.error) for v in self.resource_plans)
        return plan_line(len(self.resource_plans) - errors, counts, errors)

    @property
    def exit_code(self) -> int:
        """0 if every resource is imported and nothing else would happen."""
        whole = self.whole is None or self.whole == self.summary
        return 0 if whole and all(v.holds for v in self.resource_plans) else 1

    def as_json(self) -> str:
        """The report as one JSON object."""
        return json.dumps(
            {
                "exit_code": self.exit_code,
                "plan": self.summary,
                "source_plan": self.whole,
                "source_not_planned": self.unplanned,
                "expected": len(self.resource_plans),
                "kinds": self._kinds(),
                "repaired": self.repaired,
                "left_out": self.left_out,
                "failing": [
                    {
                        "kind": v.kind,
                        "id": v.id,
                        "address": v.address,
                        "error": v.error,
                        "differences": [
                            {"path": p, "before": b, "after": a} for p, b, a in v.differences
                        ],
                    }
                    for v in self.resource_plans
                    if not v.holds
                ],
            }
        )

    def as_text(self) -> str:
        """The report for a reader: what doesn't hold, a table by kind, the plan's line."""
        lines = []
        for v in self.resource_plans:
            if v.error:
                lines.append(f"{v.address} ({v.kind}/{v.id}): {v.error}")
            elif not v.holds:
                lines.append(f"{v.address} ({v.kind}/{v.id}): {', '.join(v.actions)}")
                lines += [f"    {p}: {_short(b)} -> {_short(a)}" for p, b, a in v.differences]
        lines += [f"repaired: {key}: {why}" for key, why in self.repaired.items()]
        lines += [f"left out of source/: {key}: {why}" for key, why in self.left_out.items()]
        lines.append(f"{'kind':<32}{'no change':>10}{'change':>8}{'error':>7}")
        for kind, row in self._kinds().items():
            lines.append(f"{kind:<32}{row['no change']:>10}{row['change']:>8}{row['error']:>7}")
        lines.append(f"Plan: {self.summary}.")
        if self.whole is not None and self.whole != self.summary:
            lines.append(f"But the plan of source/ itself: {self.whole}.")
        if self.unplanned:
            lines.append(
                "source/ itself was not planned, only its resources, written as HCL: "
                f"{self.unplanned}."
            )
        return "\n".join(lines)

    def _kinds(self) -> dict[str, dict[str, int]]:
        rows: dict[str, dict[str, int]] = {}
        for v in sorted(self.resource_plans, key=lambda v: v.kind):
            row = rows.setdefault(v.kind, {"no change": 0, "change": 0, "error": 0})
            row["error" if v.error else "no change" if v.holds else "change"] += 1
        return rows


def _short(value: object) -> str:
    return truncated(json.dumps(value, ensure_ascii=False), 100)


def verify(
    out: Path,
    source: Source,
    org: Org,
    chunk: int,
    fix: bool,
    provider: Provider | None = None,
) -> PlanReport:
    """Plans the export in a directory against an org that is replayed; with `fix`, writes the
    export anew with what had to be repaired.

    chunk, provider: see plan_check.Planner.
    """
    state = load(out)
    plain = translated(state, source)
    return verify_translated(out, source, plain, state, org, chunk, fix, provider)


def verify_translated(
    out: Path,
    source: Source,
    plain: Export,
    state: ExportState,
    org: Org,
    chunk: int,
    fix: bool,
    provider: Provider | None = None,
) -> PlanReport:
    """Plans an export that is translated; as `verify`, else. plain: what `translated` gave."""
    known = state.fixes
    made = repairs.applied(plain, known)
    with (
        serve(org) as served,
        provider or nullcontext(),
        counted(sys.stderr, "planned") as say,
    ):
        planner = plan_check.Planner(made, served.url, chunk, say, provider)
        resource_plans = planner.resource_plans(plan_check.adopted(made))
        report = PlanReport([])
        if fix and not all(v.holds for v in resource_plans.values()):
            found = plan_check.repaired(planner, plan_check.adopted(plain), resource_plans, known)
            state.fixes = found
            write_translated(out, source, plain, state)
            for key, f in found.items():
                if f is not known.get(key):
                    to = report.left_out if f.unadoptable else report.repaired
                    to["/".join(key)] = f.why
        report.resource_plans = sorted(resource_plans.values(), key=lambda v: (v.kind, v.id))
        form = Form.of(last_run(out))
        report.unplanned = _unplanned(
            form, len(resource_plans), chunk, bool(source.selection.manage)
        )
        if not report.unplanned:
            report.whole = plan_check.whole_plan(out, served.url, form)
    return report


def _unplanned(form: Form, resources: int, chunk: int, managed: bool) -> str:
    """Why the source root itself isn't planned, "" if it is."""
    if managed:
        return "it asks for the secrets that --manage takes charge of"
    if resources > chunk:
        return f"it holds {resources} resources, and --chunk lets a plan hold {chunk}"
    if form.format is Format.CDKTF:
        return cdktf_synth.missing(form.cdk_package)
    return ""
