"""Where the states of stacks are: the `backend` block of a root, and how other stacks read it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from exporter.model.errors import UsageError
from exporter.model.ir import Value
from exporter.write.formats import BackendType
from exporter.write.hcl_blocks import braces, ended
from exporter.write.hcl_values import STATE, assignments

TYPES = tuple(type.value for type in BackendType)
BLOCKS = {"remote": ("workspaces",)}
"""The settings that are blocks in a backend, and maps where its states are read."""
SECRETS = frozenset(
    (
        "access_key",
        "access_token",
        "client_certificate_password",
        "client_secret",
        "credentials",
        "encryption_key",
        "password",
        "sas_token",
        "secret_key",
        "sse_customer_key",
        "token",
    )
)
"""Settings that Terraform takes from its environment as well, and no file is to hold."""
BESIDE = {"path": "../../{stack}/{root}/terraform.tfstate"}
"""Where the states are unless said: each beside its root, as Terraform itself puts it."""


@dataclass(frozen=True, slots=True)
class Backend:
    """A backend of Terraform. settings: texts in them may have `{stack}` in them, and `{root}`,
    which is source or destination; without `{root}`, `{stack}` is `payments-destination`."""

    type: str = "local"
    settings: Mapping[str, Value] = field(default_factory=lambda: BESIDE)

    def plain(self) -> dict[str, Any]:
        """What `parsed` makes it of again."""
        return {"type": self.type, **self.settings}

    def block(self, stack: str, root: str) -> str:
        """The file that says where the state of a root is."""
        lines, blocks = [], []
        for name, value in self._of(stack, root).items():
            if name in BLOCKS.get(self.type, ()) and isinstance(value, dict):
                blocks += ["", *braces(name, assignments(value.items(), 3), 2)]
            else:
                lines.append((name, value))
        inner = [*assignments(lines, 2), *blocks]
        inner = inner[1:] if inner[:1] == [""] else inner
        return ended(braces("terraform", braces(f'backend "{self.type}"', inner, 1), 0))

    def state(self, stack: str, root: str) -> str:
        """A data block that reads the outputs of a stack's root."""
        config = self._of(stack, root)
        lines = [*assignments([("backend", self.type)], 1), ""]
        lines += assignments([("config", config)], 1)
        return ended(braces(f'data "{STATE}" "{stack}"', lines, 0))

    def _of(self, stack: str, root: str) -> dict[str, Value]:
        if not _has(self.settings, "{root}"):
            stack = f"{stack}-{root}"
        return {name: _filled(value, stack, root) for name, value in self.settings.items()}


DEFAULT = Backend()


def parsed(plain: Mapping[str, Any]) -> Backend:
    """A backend as `[backend]` has it: `type`, and its settings. UsageError for one that Terraform
    wouldn't take, of which stacks share a state, or that holds a secret."""
    if (type := plain.get("type")) not in TYPES:
        raise UsageError(f"backend: type is {', '.join(TYPES[:-1])} or {TYPES[-1]}, not {type!r}")
    settings = {name: value for name, value in plain.items() if name != "type"}
    for name in sorted(settings):
        check_name(name)
    check_settings(settings)
    return Backend(type, settings)


def check_name(setting: str) -> None:
    """UsageError for a setting that no file is to hold, or no backend has."""
    if setting in SECRETS:
        raise UsageError(
            f"backend: {setting} would stand in files: give it to Terraform by its environment"
        )
    if not re.fullmatch(r"[a-z][a-z0-9_]*", setting):
        raise UsageError(f"backend: {setting!r} is no name of a setting")


def check_settings(settings: Mapping[str, Any]) -> None:
    """UsageError where stacks share a state, or a block has what can't stand in one."""
    for block in (b for of in BLOCKS.values() for b in of):
        if isinstance(inner := settings.get(block), Mapping):
            for name in inner:
                check_name(name)
    if not _has(settings, "{stack}"):
        raise UsageError("backend: no setting has {stack} in it, so all stacks had one state")


def _has(value: Any, part: str) -> bool:
    if isinstance(value, Mapping):
        return any(_has(inner, part) for inner in value.values())
    return isinstance(value, str) and part in value


def _filled(value: Value, stack: str, root: str) -> Value:
    match value:
        case str():
            return value.replace("{stack}", stack).replace("{root}", root)
        case dict():
            return {name: _filled(inner, stack, root) for name, inner in value.items()}
    return value
