from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.expressions import override
from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class DowntimeSchedules(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "downtime_schedules")
        self.org = org

    # /monitors/downtimes?id=0e9151ec-1b17-5e20-9e8b-84a688ccbdb3
    @resource("datadog_downtime_schedule")
    def env_staging_or_preview(self) -> Arguments:
        return {
            "message": "Deploy window",
            "display_timezone": "Europe/Lisbon",
            "mute_first_recovery_notification": True,
            "notify_end_states": ["alert", "no data", "warn"],
            "notify_end_types": [],
            "scope": "env:(staging OR preview)",
            "monitor_identifier": [
                {
                    "monitor_tags": ["service:checkout", "team:checkout"],
                },
            ],
            "recurring_schedule": [
                {
                    "timezone": "Europe/Lisbon",
                    "recurrence": [
                        {
                            "duration": "2h",
                            "rrule": "FREQ=WEEKLY;INTERVAL=1;BYDAY=TU,TH",
                            "start": override(
                                self.org.variables.occurrences,
                                "2025-03-04T10:00:00 Europe/Lisbon FREQ=WEEKLY;INTERVAL=1;BYDAY=TU,TH",
                                "2025-03-04T10:00:00",
                            ),
                        },
                    ],
                },
            ],
        }

    # /monitors/downtimes?id=924a6249-c767-5cf0-968d-b2b6b5876161
    @resource("datadog_downtime_schedule")
    def warehouse_north(self) -> Arguments:
        return {
            "message": (
                "Stocktaking in the northern warehouse.\n"
                f"@team-{self.org.teams.inventory.handle}"
            ),
            "display_timezone": "UTC",
            "mute_first_recovery_notification": False,
            "notify_end_states": ["alert", "no data", "warn"],
            "notify_end_types": ["canceled", "expired"],
            "scope": "warehouse:north",
            "monitor_identifier": [
                {
                    "monitor_id": self.org.monitors.stock_sync_lag.id,
                },
            ],
            "one_time_schedule": [
                {
                    "end": "2035-01-02T09:00:00Z",
                    "start": "2035-01-02T03:00:00Z",
                },
            ],
        }
