"""Quirks of monitors, downtimes and SLOs."""

from __future__ import annotations

from collections.abc import Mapping

from exporter.simulator import born, born_monitoring, monitoring
from exporter.simulator.identity import hex32, integer
from exporter.simulator.quirk import Filter, Quirk

MONITORING_QUIRKS: Mapping[str, Quirk] = {
    "/api/v1/monitor": Quirk(
        new_id=integer,
        missing="Monitor not found",
        cap=1000,
        deleted=(200, {"deleted_monitor_id": "{id}"}),
        filters={
            "name": Filter("contains", ("name",)),
            "tags": Filter("scope", ("query",)),
            "monitor_tags": Filter("tags", ("tags",)),
        },
        born=born_monitoring.monitor,
        kept=monitoring.monitor,
    ),
    "/api/v2/downtime": Quirk(
        missing="Downtime not found",
        total="meta.page.total_filtered_count",
        buried={"status": "canceled", "canceled": "{now}"},
        makers=("created_by",),
        born=born_monitoring.downtime,
        kept=monitoring.downtime,
    ),
    "/api/v1/slo": Quirk(
        new_id=hex32,
        missing="SLO not found: {id} not found",
        wrapped=True,
        deleted=(200, {"data": ["{id}"], "error": None}),
        cap=1000,
        total="metadata.page.total_count",
        filters={
            "ids": Filter("among", ("id",)),
            "query": Filter("contains", ("name",)),
            "metrics_query": Filter("contains", ("query.numerator", "query.denominator")),
            "tags_query": Filter("contains", ("tags",)),
        },
        born=born_monitoring.slo,
    ),
    "/api/v1/slo/correction": Quirk(
        cap=1000,
        total="meta.page.total_count",
        born=lambda *_: {"creator": born.OWNER, "modifier": None},
    ),
    "/api/v2/monitor/notification_rule": Quirk(makers=("created_by",)),
    "/api/v1/downtime": Quirk(
        new_id=integer,
        missing="Downtime not found",
        buried={
            "active": False,
            "canceled": "{seconds}",
            "disabled": True,
            "status": "canceled",
            "updater_id": 1445416,
        },
        born=monitoring.born_older_downtime,
        kept=monitoring.older_downtime,
    ),
}
