"""`ddexport provider install`: found by Terraform, twice is once, and no configuration is lost."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from exporter.model.errors import OutputError
from exporter.terraform import companion_install
from tests.support import ROOT
from tests.support.companion import root
from tests.support.documents import RUN, ddexport
from tests.support.terraform import run


def install(home: Path, *args: str, config: Path | None = None, code: int = 0) -> str:
    """What the command prints, at home in `home`."""
    env = {"HOME": str(home), "PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)}
    if config:
        env["TF_CLI_CONFIG_FILE"] = str(config)
    done = subprocess.run(
        [sys.executable, "-c", RUN, "provider", "install", *args],
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == code, done.stderr
    return done.stdout


@pytest.mark.tofu
@pytest.mark.parametrize("mirror", [(), ("--mirror", "elsewhere", "--write-config")])
def test_terraform_finds_it(tmp_path: Path, mirror: tuple[str, ...]) -> None:
    args = [str(tmp_path / a) if a == "elsewhere" else a for a in mirror]
    install(tmp_path, *args)
    (tmp_path / "main.tf").write_text(root("http://127.0.0.1:9"))
    # An empty configuration, for those that stand around the tests.
    config = tmp_path / (".terraformrc" if mirror else "none.rc")
    env = {"HOME": str(tmp_path), "TF_CLI_CONFIG_FILE": str(config)}
    config.touch()
    done = run(tmp_path, "init", env=env)
    assert done.returncode == 0, done.stderr
    shown = run(tmp_path, "providers", "schema", "-json", env=env)
    assert '"ddx_notebook"' in shown.stdout


def test_a_second_time_changes_nothing(tmp_path: Path) -> None:
    first = install(tmp_path, "--write-config")
    files = {f: f.stat().st_mtime_ns for f in tmp_path.rglob("*") if f.is_file()}
    assert len(files) == 2
    assert install(tmp_path, "--write-config") == first
    assert files == {f: f.stat().st_mtime_ns for f in tmp_path.rglob("*") if f.is_file()}


MIRRORED = """\
# Ours
provider_installation {
  filesystem_mirror {
    path    = "/srv/mirror"
    include = ["registry.terraform.io/datadog/*"]
  }
  direct {
    exclude = ["registry.terraform.io/datadog/*"]
  }
}
"""


@pytest.mark.tofu
def test_terraform_finds_it_beside_a_mirror(tmp_path: Path) -> None:
    """A registry that is asked for it has none, or can't be reached."""
    config = tmp_path / "rc"
    config.write_text(MIRRORED)
    said = install(tmp_path, "--write-config", config=config)
    backup = tmp_path / "rc.backup"
    assert f"{config} names it; as it was: {backup}" in said
    assert backup.read_text() == MIRRORED
    assert config.read_text().startswith("# Ours\n")
    (tmp_path / "main.tf").write_text(root("http://127.0.0.1:9"))
    done = run(tmp_path, "init", env={"HOME": str(tmp_path), "TF_CLI_CONFIG_FILE": str(config)})
    assert done.returncode == 0, done.stderr


def test_a_backup_is_never_written_over(tmp_path: Path) -> None:
    config = tmp_path / "rc"
    for n, text in enumerate((MIRRORED, f"{MIRRORED}# again\n", f"{MIRRORED}# and again\n")):
        config.write_text(text)
        install(tmp_path, "--write-config", config=config)
        assert "names it\n" in install(tmp_path, "--write-config", config=config)
        names = ["rc.backup", *(f"rc.backup{i + 1}" for i in range(1, n + 1))]
        assert sorted(f.name for f in tmp_path.glob("*rc*")) == ["rc", *names]
        assert (tmp_path / names[-1]).read_text() == text


def test_a_link_stays_one_and_a_secret_too(tmp_path: Path) -> None:
    target = tmp_path / "dotfiles" / "terraformrc"
    target.parent.mkdir()
    target.write_text('credentials "a.example" {\n  token = "t"\n}\n')
    target.chmod(0o640)
    link = tmp_path / ".terraformrc"
    link.symlink_to("dotfiles/terraformrc")
    install(tmp_path, "--write-config")
    assert link.is_symlink()
    assert "provider_installation" in target.read_text()
    backup = target.with_name("terraformrc.backup")
    assert [f.stat().st_mode & 0o777 for f in (target, backup)] == [0o640] * 2
    assert sorted(f.name for f in target.parent.iterdir()) == ["terraformrc", "terraformrc.backup"]


def test_the_file_with_the_block_is_the_one(tmp_path: Path) -> None:
    folder = tmp_path / ".terraform.d"
    folder.mkdir()
    (tmp_path / ".terraformrc").write_text("disable_checkpoint = true\n")
    (folder / "mirror.tfrc").write_text(MIRRORED)
    credentials = folder / "credentials.tfrc.json"
    credentials.write_text('{"credentials": {"app.terraform.io": {"token": "t"}}}')
    before = {f: f.read_text() for f in (tmp_path / ".terraformrc", credentials)}
    said = install(tmp_path, "--write-config")
    assert f"{folder / 'mirror.tfrc'} names it" in said
    assert {f: f.read_text() for f in before} == before


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (".terraformrc", "provider_installation {\n  direct {\n"),
        (".terraformrc", '{"provider_installation": [{"direct": [{}]}]}'),
        (".terraformrc", "\xff provider_installation {}"),
        (".terraform.d/own.tfrc", 'provider_installation {\n  direct = "x"\n}\n'),
        (".terraform.d/own.tfrc.json", '{"provider_installation": [{"direct": [{}]}]}'),
    ],
)
def test_what_cannot_be_edited_stays_and_is_said(tmp_path: Path, name: str, text: str) -> None:
    config = tmp_path / name
    config.parent.mkdir(exist_ok=True)
    config.write_bytes(text.encode("latin-1"))
    said = install(tmp_path, "--write-config", code=1)
    assert f"{config} is left as it is: " in said
    assert 'exclude = ["registry.terraform.io/ddexport/*"]' in said
    assert config.read_bytes() == text.encode("latin-1")
    found = {f for f in tmp_path.rglob("*") if f.is_file() and "plugins" not in f.parts}
    assert found == {config}


def test_what_cannot_be_written_stays_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = tmp_path / "rc"
    config.write_text(MIRRORED)
    monkeypatch.setenv("TF_CLI_CONFIG_FILE", str(config))
    monkeypatch.setattr(Path, "replace", refused)
    with pytest.raises(OutputError, match="can't be written: No space left"):
        companion_install.configure(tmp_path / "mirror")
    assert config.read_text() == MIRRORED
    assert sorted(f.name for f in tmp_path.iterdir()) == ["rc", "rc.backup"]


def refused(*_: object) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_it_is_looked_for_where_terraform_looks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = tmp_path / "rc"
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("TF_CLI_CONFIG_FILE", str(config))
    companion_install.install(companion_install.default_mirror())
    assert companion_install.is_installed(), "there is no configuration"
    config.write_text(MIRRORED)
    assert not companion_install.is_installed(), "Terraform looks into /srv/mirror only"
    config.write_text(f'# path = "{companion_install.default_mirror()}"\n{MIRRORED}')
    assert not companion_install.is_installed()
    companion_install.configure(companion_install.default_mirror())
    assert companion_install.is_installed()


def test_it_starts_without_what_it_needs_later() -> None:
    began = time.monotonic()
    lean = (
        "import sys, providers.companion.__main__;"
        "print([m for m in ('datadog_api_client', 'exporter.kinds', 'exporter.api.client')"
        " if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", lean], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
    assert time.monotonic() - began < 10


def test_the_command_says_what_terraform_needs(tmp_path: Path) -> None:
    said = install(tmp_path)
    assert all(
        line in said for line in companion_install.lines(tmp_path / ".terraform.d" / "plugins")
    )
    assert "install" in ddexport("provider", "--help")
