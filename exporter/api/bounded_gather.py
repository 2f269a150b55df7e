"""The same request for many objects."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Generic, TypeVar

from exporter.model.errors import ApiError

ENOUGH_FAILURES = 20
"""After as many failures and nothing else, the other objects are not asked for."""

Item = TypeVar("Item")
Answer = TypeVar("Answer")


@dataclass(slots=True)
class Asked(Generic[Item, Answer]):
    """What came of it, each in the order of the items.

    gone: answered 404. failed: with the error, or why it was not tried.
    """

    answers: list[Answer] = field(default_factory=list)
    gone: list[Item] = field(default_factory=list)
    failed: list[tuple[Item, str]] = field(default_factory=list)

    @property
    def missing(self) -> str:
        """`3 of 20: 403 Forbidden` for each error, "" if there was none."""
        total = len(self.answers) + len(self.gone) + len(self.failed)
        errors = Counter(error for _, error in self.failed)
        return "; ".join(f"{n} of {total}: {error}" for error, n in errors.most_common())


class _Unasked:
    """Stands for the answer of an item that wasn't asked for."""


async def each(
    items: Sequence[Item],
    one: Callable[[Item], Awaitable[Answer]],
    at_once: int,
    note: Callable[[int, int | None], None],
) -> Asked[Item, Answer]:
    """Awaits `one` for each item, `at_once` at a time; an ApiError is noted and stops nothing.

    note: hears how many items are done of how many, from the beginning.
    """
    done: list[Answer | ApiError | _Unasked] = [_Unasked()] * len(items)
    failures = succeeded = 0
    left = iter(range(len(items)))
    if items:
        note(0, len(items))

    async def worker() -> None:
        nonlocal failures, succeeded
        for i in left:
            if failures >= ENOUGH_FAILURES and not succeeded:
                return
            try:
                done[i] = await one(items[i])
            except ApiError as e:
                done[i] = e
            error = done[i]
            if isinstance(error, ApiError) and error.status != HTTPStatus.NOT_FOUND:
                failures += 1
            else:
                succeeded += 1
            note(failures + succeeded, len(items))

    await asyncio.gather(*(worker() for _ in range(min(at_once, len(items)))))
    asked = Asked[Item, Answer]()
    for item, answer in zip(items, done, strict=True):
        if isinstance(answer, _Unasked):
            asked.failed.append((item, f"not asked for after {failures} failures"))
        elif not isinstance(answer, ApiError):
            asked.answers.append(answer)
        elif answer.status == HTTPStatus.NOT_FOUND:
            asked.gone.append(item)
        else:
            asked.failed.append((item, str(answer)))
    return asked
