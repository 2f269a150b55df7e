"""What Terraform leaves as it is in the source org, and why."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from types import MappingProxyType

from exporter.model.ir import ALL

HIDDEN = "no answer of the API has it"
UNREAD = "the provider doesn't read it, or reads it otherwise"
FILLED = "the object has none, and the provider requires one"
REFUSED = "the provider refuses what the object has"
GUESSED = "a secret stands in it, which is never applied in its place"
UNDIVIDED = "with any edit, the provider would empty or overwrite what it doesn't know"
"""Why Terraform leaves an attribute of the source org as it is."""
NOTHING: Mapping[str, str] = MappingProxyType({})


def ignored(
    unread: Iterable[str],
    filled: Iterable[str],
    refused: Iterable[str],
    secrets: Iterable[tuple[str, str]],
    guessed: Container[str],
    undivided: bool,
) -> Mapping[str, str]:
    """The places that a resource ignores changes of -> why.

    secrets: (variable, place) of each. guessed: the variables of secrets that no declaration names.
    undivided: whether the provider sends all of the resource with any edit.
    """
    unread = list(unread)
    found = {
        **dict.fromkeys(unread, UNREAD),
        **dict.fromkeys(filled, FILLED),
        **dict.fromkeys(refused, REFUSED),
        **{place: GUESSED if name in guessed else HIDDEN for name, place in secrets},
    }
    if HIDDEN in found.values() or (unread and undivided):
        # It sends an empty text, or asterisks, for a secret that its state doesn't have.
        found[ALL] = UNDIVIDED
    return found or NOTHING
