"""The companion provider on this machine: where Terraform and OpenTofu find it without a registry.

A filesystem mirror holds a launcher, which runs the provider by the Python that ddexport runs by:
https://developer.hashicorp.com/terraform/cli/config/config-file#provider-installation
"""

from __future__ import annotations

import json
import os
import platform
import re
import shlex
import sys
from importlib.util import find_spec
from pathlib import Path

from exporter import __version__
from exporter.errors import OutputError, UsageError

SOURCE = "registry.terraform.io/ddexport/ddx"
"""Written in full, so that OpenTofu, which has another registry, looks in the same place."""
INCLUDE = "registry.terraform.io/ddexport/*"
COMMAND = "ddexport provider install"
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
"""What uname calls a machine -> what Terraform calls it, where the two differ."""
_BLOCK = re.compile(r"^provider_installation\s*\{", re.MULTILINE)
_EMPTY_DIRECT = re.compile(r"\bdirect\s*\{\s*\}")


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
    """Whether this version stands in a mirror that Terraform is told of, or looks in by itself."""
    mirrors = [default_mirror()]
    for file in cli_configs():
        if file.is_file():
            paths = re.findall(r'path\s*=\s*"((?:[^"\\]|\\.)*)"', file.read_text())
            mirrors += [Path(json.loads(f'"{p}"')).expanduser() for p in paths]
    return any(place(m).is_file() for m in mirrors)


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
    beside = Path(__file__).parent
    packed = (beside / "companion_provider").is_dir()
    module = "exporter.companion_provider" if packed else "providers.companion"
    # -P: the working directory is the configuration's, where nothing is to be imported from.
    command = shlex.join([sys.executable, "-P", "-m", module])
    launcher = place(mirror)
    text = f"#!/bin/sh\nPYTHONPATH={shlex.quote(str(beside.parent))} exec {command}\n"
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
    named = [os.environ[n] for n in ("TF_CLI_CONFIG_FILE", "TERRAFORM_CONFIG") if os.environ.get(n)]
    if named:
        return [Path(n).expanduser() for n in named]
    return [Path.home() / ".terraformrc", Path.home() / ".tofurc"]


def lines(mirror: Path) -> tuple[str, str]:
    """The two lines that a `provider_installation` block needs for the mirror."""
    path, include = json.dumps(str(mirror.resolve())), json.dumps(INCLUDE)
    return (
        f"filesystem_mirror {{ path = {path}, include = [{include}] }}",
        f"direct {{ exclude = [{include}] }}",
    )


def configure(mirror: Path) -> tuple[Path, str]:
    """Writes the two lines into the CLI configuration; gives its file, and what is left to do.

    What stands there stays: the block is added if there is none, else the lines it lacks. A
    `direct` that the block lacks is not added, as it would open what is closed on purpose.
    """
    known = cli_configs()
    file = next((f for f in known if f.is_file()), known[0])
    mirrored, direct = lines(mirror)
    try:
        text = file.read_text() if file.is_file() else ""
        left = ""
        if json.dumps(str(mirror.resolve())) in text:
            return file, left
        if opening := _BLOCK.search(text):
            head, rest = text[: opening.end()], text[opening.end() :]
            if _EMPTY_DIRECT.search(rest):
                rest = _EMPTY_DIRECT.sub(lambda _: direct, rest, count=1)
            elif re.search(r"\bdirect\s*\{", rest) and INCLUDE not in rest:
                left = f"{file}: add {json.dumps(INCLUDE)} to `exclude` of `direct`"
            text = f"{head}\n  {mirrored}{rest}"
        else:
            text += f"provider_installation {{\n  {mirrored}\n  {direct}\n}}\n"
        file.parent.mkdir(parents=True, exist_ok=True)
        aside = file.with_name(f"{file.name}.new")
        aside.write_text(text)
        aside.replace(file)
    except OSError as e:
        raise OutputError(f"{file} can't be written: {e.strerror}") from e
    return file, left
