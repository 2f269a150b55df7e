"""Secrets that nobody declared are found in what was read, and each is marked once."""

from __future__ import annotations

from typing import Any

from exporter.api.catalogue import kinds
from exporter.model.record import KindRead, Record, Unread
from exporter.model.secret_scan import MASK
from exporter.read.secrets.redaction import redacted
from exporter.read.secrets.secret_variables import marks
from exporter.translate.pipeline import translate
from exporter.write import repairs
from tests.support.exports import WITH_COMPANION
from tests.support.planted_secrets import values

PASSWORD = "hunter" + "2"
MONITOR = {"type": "query alert", "query": "avg(last_5m):avg:system.cpu.user{*} > 90", "tags": []}
KEY = values()["hex32"]


def monitors(**members: Any) -> dict[str, KindRead]:
    """What is read of an org with one monitor."""
    body = MONITOR | {"id": 1, "name": "m", "message": "m", **members}
    return {"monitors": KindRead("monitors", [Record("monitors", "1", "/m/1", body)])}


def test_ids_and_names_of_other_objects_stay() -> None:
    hook = {"name": KEY, "url": "https://x.example.com", "payload": f"token={KEY}"}
    read = redacted(
        kinds(), {"webhooks": KindRead("webhooks", [Record("webhooks", KEY, f"/w/{KEY}", hook)])}
    )["webhooks"]
    assert read.records[0].body["name"] == KEY
    assert KEY not in read.records[0].body["payload"]


def test_what_is_said_of_what_was_not_read_has_no_secret() -> None:
    at = f"https://x.example.com/?token={KEY}"
    unread = Unread("monitors", "2", f"Calls {at}", f"400 Bad Request: {at}")
    read = KindRead("monitors", [], False, f"403: {at}", [unread])
    found = redacted(kinds(), {"monitors": read})["monitors"]
    assert KEY not in repr(found)
    assert MASK in found.reason


def test_what_was_marked_is_marked_once() -> None:
    once = redacted(kinds(), monitors(message=f"password={PASSWORD}"))
    plain = {k: KindRead(k, r.records) for k, r in once.items()}  # As a snapshot gives it.
    twice = redacted(kinds(), plain)
    assert twice["monitors"].records == once["monitors"].records
    assert twice["monitors"].marked == frozenset(["1"])
    assert redacted(kinds(), once)["monitors"] is once["monitors"]


def test_two_secrets_of_one_name_are_told_apart() -> None:
    read = redacted(kinds(), monitors(message=f"token={KEY} token={KEY[::-1]} token={KEY}"))
    found = [rule for _, rule in marks(read["monitors"].records[0].body)]
    assert found == ["token", "token_2", "token"]


def test_a_repair_from_what_the_provider_reads_uses_the_variables() -> None:
    export = translate(WITH_COMPANION, monitors(message=f"token={KEY}"))
    [made] = export.resources
    mark = redacted(kinds(), monitors(message=f"token={KEY}"))["monitors"].records[0].body
    change = {"before": {"message": mark["message"] + "!"}, "after": {"message": ""}}
    fixed = repairs.fixed(made.resource, repairs.repair(made.resource, change, None))
    assert "__ddexport" not in repr(fixed)
    assert repr(fixed.body).count("monitor_json_m__token") == 1
    assert tuple(fixed.ignore_changes) == ("monitor",)
