"""Synthetics downtimes: when tests don't run."""

from datadog_api_client.v2.api.synthetics_api import SyntheticsApi

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="ddx_synthetics_downtime",
    list=SyntheticsApi.list_synthetics_downtimes,
    refs={"testIds[]": Ref("synthetics_tests")},
    ignore=("timeSlots[].id",),
    url="/synthetics/downtimes",
)
