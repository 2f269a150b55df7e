"""The documents are current: what they show is what the program prints and writes.

`make docs` writes the generated parts anew (it sets DDEXPORT_WRITE_DOCS). In README.md and
docs/cli.md such a part is the code block after `<!-- shown: WHAT -->`, where WHAT is a command line
of ddexport, or a resource, or the beginning of a file, of the demo's export.
"""

from __future__ import annotations

import os
import re
from functools import partial
from pathlib import Path

import pytest

from exporter import __version__, inventory
from exporter.api.catalogue import kinds
from exporter.commands import _configured
from exporter.commands.config_file import json_schema
from exporter.inventory import companion_document
from tests.support import ROOT
from tests.support.documents import STALE, ddexport

# In one process, for its fixtures are whole exports.
pytestmark = pytest.mark.xdist_group("docs")

README = ROOT / "README.md"
CLI = ROOT / "docs" / "cli.md"
SCHEMA = ROOT / "docs" / "ddexport.schema.json"
COMPANION = ROOT / "docs" / "companion-provider.md"
INVENTORY = ROOT / "docs" / "api-inventory.md"
DOCUMENTS = [README, ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md"))]
SHOWN = re.compile(r"(<!-- shown: (?P<what>[^\n]+) -->\n+```\w*\n).*?```\n", re.S)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The demo's export, and what making it printed."""
    at = tmp_path_factory.mktemp("docs")
    said = ddexport("demo", "--out", "demo", cwd=at)
    # Where the provider can be had, the plan's line follows.
    said = said.partition("\n\nterraform plan:")[0].rstrip("\n") + "\n"
    return at / "demo", said


def shown(demo: tuple[Path, str], match: re.Match[str]) -> str:
    """What a marker of the README stands for, with the block around it."""
    out, said = demo
    match match["what"].split():
        case ["ddexport", "demo", "--out", "demo"]:
            text = said
        case ["ddexport", *args]:
            text = ddexport(*args)
        case [file, count] if count.isdigit():
            text = "".join((out / file).read_text().splitlines(keepends=True)[: int(count)])
        case [file, address]:
            header = 'resource "{}" "{}" {{\n'.format(*address.split("."))
            found = re.search(
                rf"^#.*\n{re.escape(header)}.*?^}}\n", (out / file).read_text(), re.M | re.S
            )
            assert found, f"the demo org has no {address} in {file}"
            text = found[0]
        case other:
            pytest.fail(f"nothing to show for {other}")
    return f"{match[1]}{text}```\n"


def agrees(at: Path, text: str) -> None:
    """Checks a document, or writes it."""
    if os.environ.get("DDEXPORT_WRITE_DOCS"):
        at.write_text(text)
    assert at.read_text() == text, STALE


def test_the_inventory_is_current() -> None:
    agrees(INVENTORY, inventory.as_markdown())


def test_the_companions_types_are_current() -> None:
    text = COMPANION.read_text()
    head, marker, _ = text.partition("<!-- types -->\n")
    assert marker
    agrees(COMPANION, f"{head}{marker}\n{companion_document.as_markdown()}")


def test_the_schema_of_the_config_file_is_current() -> None:
    agrees(SCHEMA, json_schema.schema(_configured.tables()))


def test_the_config_file_that_is_shown_can_be_read(tmp_path: Path) -> None:
    [shown] = re.findall(r"```toml\n(.*?)```", CLI.read_text(), re.S)
    (tmp_path / "ddexport.toml").write_text(shown)
    assert _configured.find(None, tmp_path).content.keys() > {"site", "keys", "verify", "adopt"}


@pytest.mark.parametrize("at", [README, CLI], ids=lambda at: at.name)
def test_what_is_shown_is_what_comes_out(at: Path, demo: tuple[Path, str]) -> None:
    text = at.read_text()
    assert len(SHOWN.findall(text)) == text.count("<!-- shown:")
    agrees(at, SHOWN.sub(partial(shown, demo), text))


def test_each_command_shows_its_help() -> None:
    commands = re.findall(r"^  (\w+)  ", ddexport("--help").partition("Commands:")[2], re.M)
    assert commands
    assert all(f"<!-- shown: ddexport {name}" in CLI.read_text() for name in commands)


def test_the_readme_counts_the_kinds() -> None:
    text = README.read_text()
    assert "kinds are covered" in text
    agrees(README, re.sub(r"\d+ kinds are covered", f"{len(kinds())} kinds are covered", text))


@pytest.mark.parametrize("at", DOCUMENTS, ids=lambda at: at.name)
def test_links_lead_somewhere(at: Path) -> None:
    text = re.sub(r"```.*?```", "", at.read_text(), flags=re.S)
    anchors = {re.sub(r"[^\w -]", "", h).lower().replace(" ", "-") for h in headings(text)}
    for link in re.findall(r"\]\(([^)]+)\)", text):
        target, _, anchor = link.partition("#")
        if target.startswith("https:"):
            continue
        assert not target or (at.parent / target).exists(), link
        assert target or anchor in anchors, link


def headings(text: str) -> list[str]:
    return re.findall(r"^#+ (.+)$", text, re.M)


def test_the_changelog_names_this_version() -> None:
    assert f"## [{__version__}]" in (ROOT / "CHANGELOG.md").read_text()
