"""No sentence of an export is longer than one reads, whatever people call their objects."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from exporter import export
from exporter.api.catalogue import kinds
from exporter.model.record import KindRead, Record
from exporter.model.truncation import SENTENCE
from exporter.read.selection import select
from exporter.write.formats import Format
from exporter.write.hcl_values import COMMENT
from exporter.write.output_format import Form
from tests.support.exports import API_URL, demo_reads, files

LONG = "https://example.com/" + "x" * 2_950 + " and words after it"
FREE = {"name", "title", "handle", "description", "message", "tags", "url", "display_name"}
"""Members that hold what a person wrote."""


def lengthened(value: Any, free: bool = False) -> Any:
    """The JSON value with a long end of each text that a person wrote."""
    match value:
        case dict():
            return {k: lengthened(v, k in FREE) for k, v in value.items()}
        case list():
            return [lengthened(v, free) for v in value]
        case str() if free:
            return f"{value} {LONG}"
    return value


@pytest.fixture(scope="module")
def reads() -> Mapping[str, KindRead]:
    """The demo org, all its texts 3,000 characters long, of which its ids and paths have some."""
    made = {}
    for name, read in demo_reads().items():
        bodies = ((r, lengthened(r.body)) for r in read.records)
        records = [Record(name, r.id, f"{r.path}/{LONG}", b, r.list_key) for r, b in bodies]
        made[name] = KindRead(name, records)
    return made


@pytest.mark.parametrize("format", Format)
def test_no_sentence_is_longer_than_one_reads(
    format: Format,
    reads: Mapping[str, KindRead],
    tmp_path: Path,
) -> None:
    selection = select(kinds(), companion=True)
    export.write(tmp_path, export.Source(selection, reads, API_URL), form=Form(format))
    tree = files(tmp_path)
    code = [text for path, text in tree.items() if path.endswith((".tf", ".py", ".example"))]
    # What stands in quotes is an entry to fill in: its key is the whole name of something.
    comments = [c for text in code for c in re.findall(r'^ *# ([^"].*)', text, re.MULTILINE)]
    assert max(map(len, comments)) == COMMENT, "some are cut"
    if format is Format.HCL:
        said = [d for text in code for d in re.findall(r'^  description = "(.*)"', text, re.M)]
        sentences = [s for s in said if " of " in s]
        described = [s for s in sentences if "…" in s]
        assert described
        assert max(map(len, described)) <= SENTENCE
        assert any(LONG in text for text in code), "arguments are whole"
    ledger = json.loads(tree["ledger.json"])
    for entry in ledger["objects"]:
        for text in (entry.get("reason", ""), *(d["what"] for d in entry.get("diagnostics", ()))):
            assert len(text) <= 2 * SENTENCE, text
