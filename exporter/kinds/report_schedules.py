"""Scheduled reports: dashboards that are sent to people now and again."""

from exporter.kinds._shared.reference_patterns import HANDLES
from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="ddx_report_schedule",
    path="/api/v2/reporting/schedule/list",
    summary=True,
    page_size=50,
    title="title",
    refs={"resource_id": Ref("dashboards"), "recipients[]": HANDLES},
    ignore=("next_recurrence", "relationships.author"),
    settings={"status": "PATCH /api/v2/reporting/schedule/{schedule_uuid}/toggle"},
)
