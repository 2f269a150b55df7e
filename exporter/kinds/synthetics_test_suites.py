"""Synthetics test suites: tests that alert together."""

from exporter.kinds._shared.empty_members import without_empty
from exporter.kinds._shared.reference_patterns import HANDLES, LINKS
from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="datadog_synthetics_suite",
    path="/api/v2/synthetics/suites/search",
    delete="POST /api/v2/synthetics/suites/bulk-delete",
    items="data.attributes.suites",
    summary=True,
    id="public_id",
    url="/synthetics/suite/{public_id}",
    refs={"tests[].public_id": Ref("synthetics_tests", member=True), "message": (*HANDLES, *LINKS)},
    prepare=without_empty("options"),
    ignore=("monitor_id", "public_id", "type", "version_uuid"),
)
