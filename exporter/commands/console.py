"""What commands say when they are done, for a person or as JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from exporter.adopt import Matches
from exporter.export import Written
from exporter.model.ledger import Outcome
from exporter.model.truncation import truncated
from exporter.state.export_state import LEDGER
from exporter.translate.pipeline import Export
from exporter.write import hcl_blocks


def written(
    out: Path, written: Written, seconds: Mapping[str, float], requests: int, as_json: bool
) -> None:
    """An export: what became of the objects, and what doesn't hold."""
    counts = written.ledger.counts()
    incomplete = [k for k in written.ledger.kinds if not k.complete]
    taken = {k.kind: k for k in written.ledger.kinds if k.taken_over}
    if as_json:
        print(
            json.dumps(
                {
                    "out": str(out),
                    "exit_code": written.ledger.exit_code,
                    "imports": written.imports,
                    "secrets": written.secrets,
                    "secrets_found": written.found,
                    "objects": counts,
                    "kinds": {k.kind: k.read for k in written.ledger.kinds},
                    "taken_over": {k: line.plain()["taken_over"] for k, line in taken.items()},
                    "incomplete": {k.kind: k.reason for k in incomplete},
                    "notes": written.notes,
                    "left_alone": written.ledger.left_alone,
                    "undeclared_ids": written.ledger.undeclared,
                    "files": {
                        "written": len(written.changes.written),
                        "unchanged": len(written.changes.unchanged),
                        "removed": len(written.changes.removed),
                    },
                    "made_again": written.made_again,
                    "unmanaged": written.unmanaged,
                    **({"stacks": written.stacks} if written.stacks else {}),
                    "validated": written.asked,
                    "not_validated": written.unasked,
                    "requests": requests,
                    "seconds": seconds,
                }
            )
        )
        return
    parts = ", ".join(f"{n} {outcome}" for outcome, n in counts.items() if n)
    print(f"{out}: {parts or 'no object found'}")
    changes = written.changes
    found = f", {written.found} of them found by their look" if written.found else ""
    print(
        f"{written.imports} import blocks, {written.secrets} secrets to supply{found}; "
        f"{len(changes.written)} files written, {len(changes.unchanged)} unchanged, "
        f"{len(changes.removed)} removed"
    )
    if written.stacks:
        print(f"{written.stacks} stacks: {out}/stacks.json has their order")
    if written.as_before:
        print("nothing that the export is made of has changed since the last one")
    for line in taken.values():
        print(
            f"{line.kind}: {line.taken_over:,} of {line.read:,} are taken over from an earlier "
            f"reading, the oldest of {line.oldest}; --full asks for all"
        )
    for path in sorted(set(changes.edited).difference(written.made_again)):
        print(f"replaced {path}, which was edited since the last export: see your version control")
    if left_alone := written.ledger.left_alone:
        print(
            f"{left_alone} resources have attributes that Terraform leaves as they are in "
            f"the source org: left_alone in {out / LEDGER} says why, --manage takes charge"
        )
    for asked in written.unmanaged:
        print(f"--manage {asked}: Terraform leaves nothing of that as it is in the source org")
    for path in written.made_again:
        print(f"made again: {path}, which was damaged or missing; nothing of it is lost")
    if written.asked:
        print(f"Datadog's provider was asked about {written.asked} new resources")
    if written.unasked:
        print(f"warning: Datadog's provider wasn't asked about all that is new: {written.unasked}")
    for line in incomplete:
        print(f"incomplete: {line.kind}: {line.reason}")
    for entry in written.ledger.entries:
        if entry.is_short:
            lost = [d.path for d in entry.diagnostics if d.lost]
            why = entry.reason if entry.outcome is Outcome.FAILED else "lost " + ", ".join(lost)
            print(f"{entry.outcome.value}: {entry.kind}/{entry.id} {truncated(entry.title)}: {why}")
    if undeclared := written.ledger.undeclared:
        print(
            "ids of this org where no declaration knows them, which stay as they are: "
            f'{undeclared}, "undeclared" in {out / LEDGER}'
        )
    if written.notes:
        print(f"{written.notes} notes on single paths stand in {out / LEDGER}")


def matched(
    destination: Path, matches: Matches, made: Export, incomplete: Mapping[str, str], as_json: bool
) -> None:
    """What a destination has already, what may be there, and what can't be. destination: its
    root, or a pattern of those of stacks."""
    if not as_json:
        _say_matches(matches, made, incomplete, destination)
        return
    found = {
        "adopted": {str(made.addresses[k]): id for k, id in matches.found.items()},
        "ambiguous": {str(made.addresses[k]): ids for k, ids in matches.ambiguous.items()},
        "absent": [str(made.addresses[k]) for k in matches.absent],
        "incomplete": dict(incomplete),
    }
    print(json.dumps(found))


def _say_matches(
    matches: Matches, made: Export, incomplete: Mapping[str, str], destination: Path
) -> None:
    there = f"{n} objects are" if (n := len(matches.found)) != 1 else "1 object is"
    print(f"{there} there: see {destination}/imports.tf")
    for key, ids in matches.ambiguous.items():
        address = made.addresses[key]
        print(f"{address} may be one of {len(ids)}; if so, put the right one into a file of yours")
        for id in ids:
            print(hcl_blocks.importing(f"module.org.{address}", id), end="")
    for key in matches.absent:
        print(f"{made.addresses[key]}: not there, and no API creates it: left out")
    for kind, reason in incomplete.items():
        print(f"incomplete: {kind}: {reason}")
