"""Texts that wait on the disk until it is known which files they go to."""

from __future__ import annotations

from array import array
from bisect import bisect
from collections.abc import Callable, Iterable
from typing import TypeVar

from exporter.model.spool import Spool
from exporter.translate.processes import Share, shared_out
from exporter.write.file_split import size

Thing = TypeVar("Thing")
Fact = TypeVar("Fact")


class TextSpool:
    """Texts by their numbers, in spools. sizes: the bytes of each in a file."""

    def __init__(self) -> None:
        self.sizes = array("Q")
        self._starts = array("Q")
        self._firsts: list[int] = []
        self._spools: list[Spool[str]] = []

    def add(self, spool: Spool[str], starts: array[int], sizes: array[int]) -> None:
        """Adds texts that are in a spool."""
        self._firsts.append(len(self._starts))
        self._spools.append(spool)
        self._starts += starts
        self.sizes += sizes

    def __getitem__(self, number: int) -> str:
        return self._spools[bisect(self._firsts, number) - 1].at(self._starts[number])


def written(
    make: Callable[[Thing], tuple[str, Fact]], things: Iterable[Thing], spool: Spool[str]
) -> tuple[TextSpool, list[Fact]]:
    """The texts that are made of things, and what else is to be known of each: what can be pickled,
    as some may be made in other processes. spool: where texts that this one makes are put."""

    def work(share: Share[Thing]) -> tuple[array[int], array[int], list[Fact]]:
        starts, sizes, facts = array("Q"), array("Q"), []
        for thing in share.things:
            text, fact = make(thing)
            starts.append(share.spool.put(text).start)
            sizes.append(size(text))
            facts.append(fact)
        return starts, sizes, facts

    texts, facts = TextSpool(), []
    for share, (starts, sizes, some) in shared_out(work, [*things], spool):
        texts.add(share.spool, starts, sizes)
        facts += some
    return texts, facts
