"""Synthetics downtimes: when tests don't run."""

from datadog_api_client.v2.api.synthetics_api import SyntheticsApi

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    name="synthetics_downtimes",
    resource_type="ddx_synthetics_downtime",
    list=SyntheticsApi.list_synthetics_downtimes,
    get=SyntheticsApi.get_synthetics_downtime,
    create=SyntheticsApi.create_synthetics_downtime,
    update=SyntheticsApi.update_synthetics_downtime,
    delete=SyntheticsApi.delete_synthetics_downtime,
    refs={"testIds[]": Ref("synthetics_tests")},
    ignore=("createdByName", "timeSlots[].id", "updatedByName"),
    url="/synthetics/downtimes",
)
