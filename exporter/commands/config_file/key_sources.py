"""Where keys come from: environment variables, or commands that print them. What is read there goes
to the client alone; no message has it."""

from __future__ import annotations

import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

from exporter.model.errors import UsageError

# In capitals: else a key that someone takes for a name would stand in an error.
VARIABLE = "[A-Z_][A-Z0-9_]*"
FORMS = '{ env = "DD_API_KEY" } or { command = ["op", "read", "…"] }'
PATIENCE = 120
"""Seconds that a command may take, such as for a person to unlock a vault."""


@dataclass(frozen=True, slots=True)
class KeySource:
    """The environment variable that holds a key, or else the command that prints it.

    where: the setting and its line, if a file names it. directory: that of the file, in which the
    command runs.
    """

    env: str = ""
    command: tuple[str, ...] = ()
    where: str = ""
    directory: Path = Path()

    @property
    def name(self) -> str:
        """What an error calls it."""
        called = self.env or f"what `{self.command[0]}` prints"
        return f"{called} ({self.where})" if self.where else called

    def plain(self) -> dict[str, Any]:
        """It as JSON. Of a command only the program, for its arguments may be secrets."""
        if self.command:
            return {"command": self.command[0]}
        return {"env": self.env, "set": bool(os.environ.get(self.env))}

    def read(self) -> str:
        """The key, "" if the variable isn't set. UsageError: the command gives none."""
        if not self.command:
            return os.environ.get(self.env, "")
        try:
            ran = subprocess.run(
                self.command,
                cwd=self.directory,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=PATIENCE,
                check=False,
            )
        except (OSError, ValueError) as e:
            raise self._failed("can't be run", e) from None
        except subprocess.TimeoutExpired:
            raise self._failed(f"takes more than {PATIENCE} seconds") from None
        if ran.returncode:
            raise self._failed(f"ended with {ran.returncode}: see what it says by itself")
        printed = ran.stdout.decode(errors="replace").strip()
        if not printed:
            raise self._failed("printed nothing")
        return printed

    def _failed(self, what: str, error: Exception | None = None) -> UsageError:
        why = f": {error.strerror}" if isinstance(error, OSError) else ""
        return UsageError(f"{self.where}: `{self.command[0]}` {what}{why}")


@dataclass(frozen=True, slots=True)
class Keys:
    """Where the keys of an org come from; the keys themselves never stand in the file."""

    api_key: Annotated[KeySource, "What holds the API key."] = KeySource("DD_API_KEY")
    app_key: Annotated[KeySource, "What holds the application key."] = KeySource("DD_APP_KEY")


def wrong_source(value: Any) -> str:
    """What is wrong with the form of a key's source, "" if nothing is. No value is in it."""
    match value:
        case {"env": str(name), **others} if not others:
            named = re.fullmatch(VARIABLE, name)
            return "" if named else "takes the name of an environment variable, in capitals"
        case {"command": [_, *_] as words, **others} if not others:
            fit = all(isinstance(word, str) and "\0" not in word for word in words) and words[0]
            return "" if fit else "takes a command as a list of strings"
    return f"takes what holds the key, never the key itself: {FORMS}"
