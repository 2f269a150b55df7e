"""Texts of people in sentences of ours: one line, of a length that a reader takes in."""

from __future__ import annotations

NAME = 60
"""The characters of a title or id in a sentence; addresses have no more of a title either."""
SENTENCE = 300
"""The characters of a message that quotes others' words."""


def truncated(text: str, width: int = NAME) -> str:
    """The text on one line of at most `width` characters, cut after a word, with an ellipsis."""
    line = " ".join(text.split())
    if len(line) <= width:
        return line
    cut = line[:width].rpartition(" ")[0]
    return f"{cut if len(cut) > width // 2 else line[: width - 1]}…"
