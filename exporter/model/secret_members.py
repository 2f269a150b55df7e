"""Secret members of objects: found by their declarations, replaced by what the caller makes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from exporter.model.declaration import Kind, Object
from exporter.model.json_path import edit

PLACEHOLDER = "kept-as-it-is-in-the-source-org"
"""What the source root passes for a secret: Terraform ignores the difference. No spaces: some
attributes refuse them."""


def replace(
    kind: Kind, obj: Object, make: Callable[[str, Any], Any], hidden: bool = True
) -> Object:
    """The object with `make(path, value)` in place of each secret member.

    With `hidden`, also where the API leaves the member out.
    """
    for path, secret in kind.secrets.items():
        above, _, member = path.rpartition(".")

        def change(
            holder: Any, path: str = path, member: str = member, secret: Any = secret
        ) -> Any:
            if not isinstance(holder, dict) or not secret(holder):
                return holder
            if member not in holder and not hidden:
                return holder
            return {**holder, member: make(path, holder.get(member))}

        obj = edit(obj, above, change) if above else change(obj)
    return obj
