"""Of the ids in whole orgs, few stay behind, and the ledger names each."""

from __future__ import annotations

from exporter.api.catalogue import kinds
from exporter.model.record import KindRead
from exporter.read.selection import Selection
from exporter.translate.pipeline import translate
from tests.support import recorded
from tests.support.exports import WITH_COMPANION, demo_reads, undeclared

DEMO = {
    "monitors": "the number of a monitor in prose: nobody knows that it is one",
    "org_connections": "the other org, which is another one for nobody",
    "rum_sdk_configs": "its own id, by which it is adopted",
}
"""Why ids stay where they are, by kind."""
RECORDED = {
    "org_connections": DEMO["org_connections"],
    "org_group_memberships": "the org itself, whose settings were recorded, and not its identity",
    "org_group_policy_overrides": "the same",
}


def test_the_demo_org_leaves_no_other_id_behind() -> None:
    export = translate(WITH_COMPANION, demo_reads())
    assert {line.split()[0] for line in undeclared(export)} == DEMO.keys()
    assert len(undeclared(export)) == 6


@recorded.needed
def test_recorded_objects_leave_no_other_id_behind() -> None:
    reads = {
        name: KindRead(name, [answer for answers in found for answer in answers])
        for name in kinds()
        if (found := recorded.records(name))
    }
    export = translate(Selection({n: kinds()[n] for n in reads}, companion=True), reads)
    assert {line.split()[0] for line in undeclared(export)} == RECORDED.keys()
