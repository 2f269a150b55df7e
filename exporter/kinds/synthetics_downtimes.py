"""Synthetics downtimes: when tests don't run."""

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="ddx_synthetics_downtime",
    path="/api/v2/synthetics/downtimes",
    refs={"testIds[]": Ref("synthetics_tests")},
    ignore=("timeSlots[].id",),
    url="/synthetics/downtimes",
)
