"""Tags as the provider wants them in some resources: it refuses others, and the whole plan."""

from __future__ import annotations

from exporter.model.declaration import Object
from exporter.model.truncation import truncated

LENGTH = 200
"""Bytes of a tag, as https://docs.datadoghq.com/getting_started/tagging/ has it in characters."""


def normal(tag: str) -> str:
    """The tag in normal form: lower case, begins with a letter or a colon, single underscores."""
    kept = ""
    for c in tag:
        if len(kept.encode()) >= LENGTH:
            break
        if c.isalpha() or c == ":":
            kept += c.lower()
        elif kept and (c in "./-" or c.isdecimal()):
            kept += c
        elif kept and not kept.endswith("_"):
            kept += "_"
    return kept.removesuffix("_")


def checked(tags: list[str] | None) -> list[str] | None:
    """The tags, None if there are none. ValueError: one that the provider refuses."""
    for tag in tags or ():
        if tag != normal(tag):
            given, right = truncated(tag), truncated(normal(tag))
            raise ValueError(f"the tag {given!r}, which the provider refuses: {right!r} it is")
    return tags or None


def with_tags_checked(obj: Object) -> Object:
    """A `prepare`: an object with tags that the provider takes, or without if it has none."""
    return obj | {"tags": checked(obj.get("tags"))}
