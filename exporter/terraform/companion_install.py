"""The companion provider on this machine: where Terraform and OpenTofu find it without a registry.

A filesystem mirror holds a launcher, which runs the provider by the Python that ddexport runs by:
https://developer.hashicorp.com/terraform/cli/config/config-file#provider-installation
"""

from __future__ import annotations

import itertools
import json
import os
import platform
import shlex
import stat
import sys
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from exporter import __version__
from exporter.model.errors import OutputError, UsageError
from exporter.terraform import cli_config
from exporter.terraform.hcl1 import FormError

SOURCE = "registry.terraform.io/ddexport/ddx"
"""Written in full, so that OpenTofu, which has another registry, looks in the same place."""
COMMAND = "ddexport provider install"
MODULE = "providers.companion"
"""What Terraform has Python run."""
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
"""What uname calls a machine -> what Terraform calls it, where the two differ."""


def default_mirror() -> Path:
    """Where Terraform and OpenTofu look by themselves if no CLI configuration says otherwise."""
    return Path.home() / ".terraform.d" / "plugins"


def target() -> str:
    """The operating system and machine as Terraform names them."""
    machine = platform.machine().lower()
    return f"{platform.system().lower()}_{ARCHITECTURES.get(machine, machine)}"


def place(mirror: Path) -> Path:
    """The launcher of this version in a mirror."""
    name = f"terraform-provider-ddx_v{__version__}"
    return mirror / SOURCE / __version__ / target() / name


def is_installed() -> bool:
    """Whether this version stands where Terraform looks for it."""
    return any(place(m).is_file() for m in mirrors(SOURCE))


def mirrors(provider: str) -> list[Path]:
    """The mirrors that Terraform asks for a provider: those that it is told of, else the one it
    knows by itself."""
    told = []
    for text in _configurations():
        with suppress(FormError):
            told.append(cli_config.mirrors(text, provider))
    named = [found for found in told if found is not None] or [[default_mirror()]]
    return [mirror for found in named for mirror in found]


def overridden(provider: str) -> Path | None:
    """The directory that a CLI configuration has Terraform take a provider from whatever its
    version, by `dev_overrides`."""
    for text in _configurations():
        with suppress(FormError):
            if at := cli_config.overridden(text, provider):
                return at
    return None


def caches() -> list[Path]:
    """Where Terraform keeps the providers that it fetched, if it is told to."""
    named = os.environ.get("TF_PLUGIN_CACHE_DIR")
    found = [Path(named)] if named else []
    for text in _configurations():
        with suppress(FormError):
            if at := cli_config.plugin_cache(text):
                found.append(at)
    return found


def _configurations() -> Iterator[str]:
    for file in cli_configs():
        if file.is_file():
            with suppress(FormError):
                yield _text(file)


def install(mirror: Path) -> Path:
    """Puts the launcher into a mirror, in place of an earlier one of this version; gives its path.

    UsageError: the provider can't run here. OutputError: the mirror can't be written.
    """
    if sys.platform == "win32":
        raise UsageError("the companion provider runs on Linux and macOS only")
    lacking = [name for name in ("tf", "grpc", "msgpack") if find_spec(name) is None]
    if lacking:
        raise UsageError(
            f"the companion provider needs {', '.join(lacking)}: pip install 'ddexport[provider]'"
        )
    # -P: the working directory is the configuration's, where nothing is to be imported from.
    command = shlex.join([sys.executable, "-P", "-m", MODULE])
    root, launcher = Path(__file__).parents[2], place(mirror)
    text = f"#!/bin/sh\nPYTHONPATH={shlex.quote(str(root))} exec {command}\n"
    try:
        if not launcher.is_file() or launcher.read_text() != text:
            launcher.parent.mkdir(parents=True, exist_ok=True)
            aside = launcher.with_name(f".{launcher.name}.new")
            aside.write_text(text)
            aside.chmod(0o755)
            aside.replace(launcher)
    except OSError as e:
        raise OutputError(f"{launcher} can't be written: {e.strerror}") from e
    return launcher


def cli_configs() -> list[Path]:
    """The files that Terraform or OpenTofu may read their CLI configuration from."""
    for name in ("TF_CLI_CONFIG_FILE", "TERRAFORM_CONFIG"):
        if named := os.environ.get(name):
            return [Path(named)]
    home = Path.home()
    return [
        home / ".terraformrc",
        home / ".tofurc",
        *sorted((home / ".terraform.d").glob("*.tfrc")),
    ]


def lines(mirror: Path) -> list[str]:
    """What stands in the block `provider_installation` of a configuration that names the mirror."""
    return cli_config.with_mirror("", mirror, SOURCE).splitlines()[1:-1]


@dataclass(frozen=True, slots=True)
class Configured:
    """A CLI configuration that names a mirror, or why it can't be made to. backup: as it was, if it
    was changed."""

    file: Path
    backup: Path | None = None
    problem: str = ""


def configure(mirror: Path) -> list[Configured]:
    """Lets the CLI configuration name a mirror; see cli_config.with_mirror.

    That is the file with the block `provider_installation`; else the one there is, or is made.
    OutputError: it can't be written.
    """
    known = cli_configs()
    there = [f for f in known if f.is_file()]
    wrong = [Configured(f, problem="it is JSON") for f in _json_ones()]
    named: list[Path] = []
    for file in there:
        try:
            if cli_config.mirrors(_text(file), SOURCE) is not None:
                named.append(file)
        except FormError as e:
            wrong.append(Configured(file, problem=str(e)))
    return wrong or [_configured(f, mirror) for f in named or there[:1] or known[:1]]


def _json_ones() -> list[Path]:
    """The files in JSON that say where providers come from; others hold credentials."""
    if any(os.environ.get(name) for name in ("TF_CLI_CONFIG_FILE", "TERRAFORM_CONFIG")):
        return []
    found = sorted((Path.home() / ".terraform.d").glob("*.tfrc.json"))
    return [f for f in found if json.dumps(cli_config.BLOCK) in _text(f)]


def _configured(file: Path, mirror: Path) -> Configured:
    try:
        text = _text(file) if file.is_file() else ""
        made = cli_config.with_mirror(text, mirror, SOURCE)
    except FormError as e:
        return Configured(file, problem=str(e))
    if made == text:
        return Configured(file)
    return Configured(file, _replaced(file, made))


def _text(file: Path) -> str:
    """The text of a file, its line ends as they are. FormError: it is none. OutputError."""
    try:
        return file.read_bytes().decode()
    except UnicodeDecodeError as e:
        raise FormError("it is no UTF-8") from e
    except OSError as e:
        raise OutputError(f"{file} can't be read: {e.strerror}") from e


def _replaced(file: Path, text: str) -> Path | None:
    """Writes a file, whole or not at all; gives the copy of what it was. It stays a link, if it is
    one, and whoever could read it."""
    target = file.resolve()
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        descriptor, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
        aside = Path(name)
        try:
            with open(descriptor, "wb") as f:
                f.write(text.encode())
            _as_open_as(target, aside)
            backup = _backup(target) if target.exists() else None
            aside.replace(target)
        finally:
            aside.unlink(missing_ok=True)
    except OSError as e:
        raise OutputError(f"{file} can't be written: {e.strerror}") from e
    return backup


def _backup(target: Path) -> Path:
    """A copy of a file beside it, in place of no other."""
    for n in itertools.count(1):
        backup = target.with_name(f"{target.name}.backup{n if n > 1 else ''}")
        try:
            with open(os.open(backup, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as f:
                f.write(target.read_bytes())
        except FileExistsError:
            continue
        _as_open_as(target, backup)
        return backup
    raise AssertionError("there is always another number")


def _as_open_as(other: Path, file: Path) -> None:
    """Gives a file the owner and the permissions of another one; those of any if there is none."""
    if not other.exists():
        file.chmod(0o644)
        return
    known = other.stat()
    with suppress(PermissionError):
        os.chown(file, known.st_uid, known.st_gid)
    file.chmod(stat.S_IMODE(known.st_mode))
