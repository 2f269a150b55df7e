"""stacks/ is what an export of a part of the demo org writes, in both forms, and runs from there.

`make stacks` writes it anew (it sets DDEXPORT_WRITE_DOCS).
"""

from __future__ import annotations

import json
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from exporter import export
from exporter.api.catalogue import kinds
from exporter.read.selection import select
from exporter.write.formats import CdkPackage, Format
from exporter.write.output_format import Form
from tests.support import ROOT, cdktf
from tests.support.exports import API_URL, demo_reads, files

STACKS = ROOT / "stacks"
KINDS = (
    "monitors",
    "dashboards",
    "downtime_schedules",
    "ip_allowlist",
    "logs_*",
    "restriction_policies",
    "roles",
    "service_level_objectives",
    "synthetics_global_variables",
    "teams",
    "webhook*",
)
FILTERS = ("dashboards:title=^(?!Every roaster)",)
"""What --kind and --filter say: a part that a reader of a review takes in."""
LINES = 15_000
"""No more is committed, links followed."""


@pytest.mark.parametrize("format", Format)
def test_the_demo_org_is_current(format: Format, tmp_path: Path) -> None:
    kept = STACKS / format.value
    if os.environ.get("DDEXPORT_WRITE_DOCS"):
        shutil.rmtree(kept, ignore_errors=True)
        written(kept, format)
    written(tmp_path, format)
    found, wanted = committed(kept), files(tmp_path)
    assert found.keys() == wanted.keys(), "out of date: run `make stacks`"
    assert [p for p in wanted if found[p] != wanted[p]] == [], "out of date: run `make stacks`"


def written(out: Path, format: Format) -> None:
    """Exports the part of the demo org, as `ddexport org` does."""
    selection = select(kinds(), KINDS, filters=FILTERS)
    reads = {name: demo_reads()[name] for name in selection.kinds}
    form = Form(format, CdkPackage.CDKTF)
    export.write(out, export.Source(selection, reads, API_URL), form=form)


def committed(kept: Path) -> dict[str, str]:
    """The files of an export, without what running it has left there."""
    left = (".terraform", "__pycache__", "cdktf.out", "terraform.tfvars")
    return {
        file.relative_to(kept).as_posix(): file.read_bytes().decode()
        for file in sorted(kept.rglob("*"))
        if file.is_file()
        and not {*file.relative_to(kept).parts}.intersection(left)
        and ".tfstate" not in file.name
        and file.name != ".terraform.lock.hcl"
    }


def test_its_readme_says_which_part_it_is() -> None:
    text = " ".join((STACKS / "README.md").read_text().replace("\\\n", "").split())
    chosen = [f"--kind {shlex.quote(k)}" for k in KINDS]
    assert " ".join(chosen + [f"--filter {shlex.quote(f)}" for f in FILTERS]) in text


def test_it_is_small_enough_to_read() -> None:
    counts = [
        text.count("\n") for form in Format for text in committed(STACKS / form.value).values()
    ]
    assert sum(counts) <= LINES


def test_the_project_synthesises_it(tmp_path: Path) -> None:
    cdktf.need()
    settings = json.loads((ROOT / "cdktf.json").read_text())
    assert settings["language"] == "python"
    program, *arguments = shlex.split(settings["app"])
    assert program == "python"
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env={
            **os.environ,
            "CDKTF_OUTDIR": str(tmp_path / "cdktf.out"),
            "PYTHONDONTWRITEBYTECODE": "1",
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    stacks = tmp_path / "cdktf.out" / "stacks"
    assert sorted(s.name for s in stacks.iterdir()) == ["destination", "source"]
    imports = json.loads((stacks / "source" / "cdk.tf.json").read_text())["import"]
    adopted = (STACKS / "hcl" / "source" / "imports.tf").read_text()
    assert len(imports) == adopted.count("import {\n") > 50
