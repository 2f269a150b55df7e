"""docs/migrating.md: its walk is walked, and what it shows is what that printed.

A block after `<!-- ran: PATTERN -->` holds a command, and of what it prints the lines that match.
`make docs` writes them anew, where Datadog's provider can be had.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from exporter.simulator import demo_org, fresh_org, serve
from tests.support import ROOT
from tests.support.documents import STALE
from tests.support.terraform import NO_PROVIDER, environment, real_provider

WALK = ROOT / "docs" / "migrating.md"
RAN = re.compile(r"<!-- ran: (?P<of>.+) -->\n\n```console\n\$ (?P<command>.+)\n(?:.*\n)*?```\n")
PORTS = {"SOURCE": 8126, "DESTINATION": 8127}
"""The orgs of the walk, and where the document has them."""


def walked(at: Path, env: dict[str, str], block: re.Match[str]) -> str:
    """A block with what its command prints now."""
    ran = subprocess.run(
        ["bash", "-c", block["command"]],
        cwd=at,
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )
    # Exit code 1 says that something was exported in part.
    assert ran.returncode in (0, 1), ran.stdout[-2000:] + ran.stderr[-2000:]
    shown = [line.rstrip() for line in ran.stdout.splitlines() if re.search(block["of"], line)]
    assert shown, f"{block['command']} prints nothing like that: {ran.stdout[-2000:]}{ran.stderr}"
    text = "\n".join(shown).replace("OpenTofu", "Terraform")
    for org, port in PORTS.items():
        text = text.replace(env[org], f"http://127.0.0.1:{port}")
    head = f"<!-- ran: {block['of']} -->\n\n```console\n$ {block['command']}\n"
    return f"{head}{text}\n```\n"


@pytest.mark.provider
def test_the_walk_from_one_org_to_another(tmp_path: Path) -> None:
    if not real_provider():
        pytest.skip(NO_PROVIDER)
    text = WALK.read_text()
    assert len(RAN.findall(text)) == text.count("<!-- ran:") > 5
    assert all(f"{org}=http://127.0.0.1:{port}" in text for org, port in PORTS.items())
    own = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
    with serve(demo_org()) as source, serve(fresh_org()) as destination:
        env = environment({"PATH": own, "DD_API_KEY": "key", "DD_APP_KEY": "key"})
        env |= {"SOURCE": source.url, "DESTINATION": destination.url}
        now = RAN.sub(partial(walked, tmp_path, env), text)
    if os.environ.get("DDEXPORT_WRITE_DOCS"):
        WALK.write_text(now)
    assert WALK.read_text() == now, STALE
