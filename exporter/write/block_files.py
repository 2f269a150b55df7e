"""The Terraform files of blocks: split by their names, and written piece by piece."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from exporter.model.spool import Spool
from exporter.state.output_directory import Pieces
from exporter.write.file_split import Splitting, grouped, hcl_file
from exporter.write.hcl_blocks import separated
from exporter.write.text_spool import TextSpool, written

Blocks: TypeAlias = Iterable[tuple[str, str]]
"""Texts of blocks with their names, each made when it is asked for."""
Place: TypeAlias = Callable[[Iterable[tuple[str, int]]], list[str]]
"""What gives the letters of the file of each block, by its name and bytes."""


@dataclass(frozen=True, slots=True)
class BlockFiles:
    """How blocks are split into files, and where they wait for that."""

    by: Splitting
    spool: Spool[str]

    def of(self, stem: str, blocks: Blocks, place: Place, suffix: str = ".tf") -> dict[str, Pieces]:
        """The files of blocks, as far as there are any."""
        return self.of_texts(stem, *written(_as_it_is, blocks, self.spool), place, suffix)

    def of_texts(
        self,
        stem: str,
        texts: TextSpool,
        names: Iterable[str],
        place: Place,
        suffix: str = ".tf",
    ) -> dict[str, Pieces]:
        """The files of the texts of blocks, each with its name."""
        letters = place((n, size + 1) for n, size in zip(names, texts.sizes, strict=True))
        files = grouped(letters, range(len(letters)))
        return {hcl_file(stem, at, suffix): _pieces(texts, of) for at, of in files.items()}


def _as_it_is(block: tuple[str, str]) -> tuple[str, str]:
    return block


def _pieces(texts: TextSpool, of: Sequence[int]) -> Pieces:
    return Pieces(lambda: separated(texts[n] for n in of))
