"""The main job: what was read becomes the files of an export."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from exporter import inventory
from exporter.layout import manage, next_occurrences, parametrize, stack_tree, stacks, state_moves
from exporter.layout.stack import Stack
from exporter.model.errors import OutputError
from exporter.model.ledger import Ledger, Outcome
from exporter.model.record import KindRead
from exporter.read import binaries
from exporter.read.secrets.redaction import redacted
from exporter.read.secrets.secret_variables import stands_for_mark
from exporter.read.selection import Selection
from exporter.state import made_of, output_directory, unchanged, user_links
from exporter.state.export_state import LEDGER, REMEMBERED, ExportState, by_member
from exporter.state.made_of import MadeOf
from exporter.state.output_directory import Changes, Content, Pieces
from exporter.state.stored_state import load
from exporter.translate.pipeline import Export, translate
from exporter.write import repairs, stack_files
from exporter.write.output_format import Form

README = "README.md"


@dataclass(frozen=True, slots=True)
class Source:
    """What an export is made of.

    api_url: where the org's API is, which the roots take as their variable's default. snapshot:
    where what was read is kept, for `verify`.
    """

    selection: Selection
    reads: Mapping[str, KindRead]
    api_url: str
    snapshot: Path | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """An export that was written, and what its files hold.

    made_again: files that were damaged or missing, and of which nothing is lost.
    """

    ledger: Ledger
    changes: Changes
    imports: int
    secrets: int
    found: int
    """How many of the secrets no declaration names."""
    notes: int
    asked: int
    """How many resources Datadog's provider was asked about."""
    unasked: str
    """Why it wasn't asked about all that is new."""
    made_again: list[str]
    unmanaged: list[str]
    """What of --manage names nothing that Terraform would leave as it is."""
    stacks: int
    """How many it is split into, 0 if it isn't."""
    as_before: bool = False
    """Whether it is made of just the same as the last one, whose files it is."""


def translated(state: ExportState, source: Source) -> Export:
    """The export that follows a state, without the repairs that are remembered."""
    selection = source.selection
    shown = redacted(selection.kinds, source.reads, selection.allowed)
    complete = binaries.with_digests(selection.kinds, shown, state.binaries)
    return translate(selection, complete, state.addresses, state.provider_answers)


def check(out: Path, state: ExportState, form: Form, selection: Selection | None = None) -> None:
    """Raises OutputError where an export into a directory is bound to fail, or would take what an
    earlier one has out of it: better known before an hour of reading.

    state: what is remembered of earlier exports into it.
    """
    objects = selection is not None and selection.objects
    if objects and state.present_ids() and not (state.run or {}).get("object"):
        raise OutputError(
            f"{out} holds an export of more than --object names, which would be left without the "
            "rest: export these objects to another directory"
        )
    if state.run and (earlier := Form.of(state.run).format) is not form.format:
        raise OutputError(
            f"{out} holds an export as {earlier.value}, which a state may follow: export to "
            f"another directory, give --format {earlier.value}, or --forget it"
        )
    if state.ours is not None:
        output_directory.check(out, state.ours, [form.first_file])


def write(
    out: Path, source: Source, form: Form | None = None, state: ExportState | None = None
) -> Written:
    """Translates what was read of an org, and writes the export into a directory.

    form: None for that of the last export there. state: what is remembered of that, if not what is
    found there; it becomes this export's.
    """
    state = state or load(out)
    return _write(out, source, translated(state, source), state, form)


def update(out: Path, source: Source, form: Form, state: ExportState) -> Written:
    """As `write`; but of what the last export there was made of nothing is translated, as its files
    are those of this one."""
    selection, reads = source.selection, source.reads
    if selection.objects:  # They are few, and made of kinds that a snapshot of them hasn't.
        return write(out, source, form, state)
    digest = made_of.digest(selection, reads, state.provider_answers)
    run = _run(out, source, form)
    if not (last := unchanged.found(out, state, run, digest, datetime.now(UTC))):
        return _write(out, source, translated(state, source), state, form, digest)
    assert state.ours is not None
    ledger, changes = unchanged.write(out, state.ours, last, selection, reads)
    return Written(
        ledger,
        changes,
        imports=last.imports,
        secrets=last.secrets,
        found=last.found,
        stacks=last.stacks,
        notes=ledger.notes,
        asked=0,
        unasked="",
        made_again=[],
        unmanaged=last.unmanaged,
        as_before=True,
    )


def write_translated(
    out: Path,
    source: Source,
    plain: Export,
    state: ExportState,
    form: Form | None = None,
) -> Written:
    """Writes an export that is translated into a directory; as `write`, else.

    plain: what `translated` gave, which stays as it is.
    """
    return _write(out, source, plain.copy(), state, form)


def _write(
    out: Path,
    source: Source,
    export: Export,
    state: ExportState,
    form: Form | None = None,
    digest: str = "",
) -> Written:
    """Writes an export, which changes on the way.

    digest: of what it is made of, see made_of.py, for `update` to know it by; "" if it is made of
    more than was read of the org.
    """
    if form is None:
        form = Form.of(state.run or {})
    splitting = form.splitting(state.run, state.ours)
    selection, api_url = source.selection, source.api_url
    state.run = _run(out, source, form)
    repairs.apply(export, state.fixes)
    unmanaged = manage.apply(export, selection.manage)
    if "starts" not in selection.parametrize:
        state.occurrences = next_occurrences.apply(export, state.occurrences, datetime.now(UTC))
    stacks_of = stacks.assign(export, form.split) if form.split else None
    parametrize.apply(export, selection.parametrize)
    # What a run for some objects didn't see isn't gone.
    reads = {} if selection.objects else source.reads
    history = state_moves.remember(state, export, reads, stacks_of)
    there = {export.addresses[k]: i for k, i in state.adopted.items() if k in export.addresses}
    built = stack_tree.build(export, there, history, stacks_of)
    files = form.files(built, api_url, splitting)
    files[LEDGER] = Pieces(
        lambda: by_member(export.ledger.plain() | {"beyond": inventory.beyond()})
    )
    files[README] = _readme(export, built, form, files)
    if form.split:
        files |= stack_files.about(built, export.ledger)
    linked = user_links.directories(files)
    users = user_links.links(out, linked, {*files, *(state.ours or ())})
    files |= users
    modules = [m for stack in built for m in stack.modules]
    made = MadeOf(
        digest,
        imports=sum(len(r.imports) for stack in built for r in stack.roots),
        secrets=sum(v.sensitive for m in modules for v in m.variables),
        found=sum(stands_for_mark(v.name) for m in modules for v in m.variables),
        stacks=sum(bool(stack.name and stack.resources) for stack in built),
        unmanaged=unmanaged,
        told=export.ledger.told,
        linked=linked,
        users=sorted(users),
        begun=[(*of, past) for of, past in sorted(export.begun.items())],
    )
    state.made_of = made if digest and state.provider_answers.is_settled else None
    files |= state.files()
    ours = state.ours if state.ours is not None else _like(out, files, selection)
    changes = output_directory.write(out, files, ours)
    return Written(
        export.ledger,
        changes,
        imports=made.imports,
        secrets=made.secrets,
        found=made.found,
        stacks=made.stacks,
        notes=export.ledger.notes,
        asked=state.provider_answers.asked,
        unasked=state.provider_answers.stopped,
        made_again=state.made_again,
        unmanaged=unmanaged,
    )


def _run(out: Path, source: Source, form: Form) -> dict[str, Any]:
    """How an export is made, as is remembered of it."""
    beside = os.path.relpath(source.snapshot, out) if source.snapshot else None
    return {
        "api_url": source.api_url,
        "snapshot": beside,
        **form.plain(),
        **source.selection.plain(),
    }


def _like(out: Path, files: Iterable[str], selection: Selection) -> dict[str, str]:
    """The files in a directory that an export of this form would write, whoever wrote them; of what
    is split by letters only those that this one writes, since others may be a user's."""
    found = {*files, *REMEMBERED}
    for folder, suffix in {((out / path).parent, Path(path).suffix) for path in files}:
        for at in folder.glob(f"*{suffix}"):
            if at.stem in selection.kinds or at.stem in selection.not_read:
                found.add(at.relative_to(out).as_posix())
    return dict.fromkeys(found, "")


def _readme(
    export: Export,
    stacks: Sequence[Stack],
    form: Form,
    files: Mapping[str, Content],
) -> str:
    kinds: dict[str, dict[str, int]] = {}
    for entry in export.ledger.entries:
        row = kinds.setdefault(entry.kind, dict.fromkeys((o.value for o in Outcome), 0))
        row[entry.outcome.value] += 1
    lines = {k.kind: k for k in export.ledger.kinds}
    asked = {v.name: v for stack in stacks for r in stack.roots[1:] for v in r.variables}
    variables = [v for _, v in sorted(asked.items())]
    return form.readme(
        stacks,
        files,
        kinds=sorted(kinds.items()),
        lines=lines,
        outcomes=[o.value for o in Outcome],
        counts=export.ledger.counts(),
        incomplete=sorted((k for k in lines.values() if not k.complete), key=lambda k: k.kind),
        failed=[e for e in export.ledger.entries if e.outcome is Outcome.FAILED],
        partly=[e for e in export.ledger.entries if e.outcome is Outcome.PARTLY],
        left_out=Counter(
            (e.kind, e.reason) for e in export.ledger.entries if e.outcome is Outcome.LEFT_OUT
        ),
        sizes=sum((stack.sizes for stack in stacks), Counter()),
        imports=sum(len(stack.roots[0].imports) for stack in stacks),
        left_alone=export.ledger.left_alone,
        secrets=[v for v in variables if v.sensitive],
        asked=[v for v in variables if not (v.sensitive or v.entries)],
        by_hand=export.ledger.by_hand,
        beyond=inventory.beyond(),
    )
