from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.expressions import NULL
from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class OnCallSchedules(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "on_call_schedules")
        self.org = org

    # /on-call/schedules/bcc28b5f-466c-58eb-8422-e57492e76c71
    @resource("datadog_on_call_schedule")
    def bei_jian_suo(self) -> Arguments:
        return {
            "name": "焙煎所",
            "teams": [self.org.teams.roastery_jp.id],
            "time_zone": "Asia/Tokyo",
            "layer": [
                {
                    "name": "昼",
                    "effective_date": "2025-01-06T08:00:00Z",
                    "rotation_start": "2025-01-06T08:00:00Z",
                    "users": [self.org.users.jun_takeda_example_com.id],
                    "interval": [
                        {
                            "days": 1,
                        },
                    ],
                    "restriction": [
                        {
                            "end_day": "monday",
                            "end_time": "18:00:00",
                            "start_day": "monday",
                            "start_time": "08:00:00",
                        },
                        {
                            "end_day": "tuesday",
                            "end_time": "18:00:00",
                            "start_day": "tuesday",
                            "start_time": "08:00:00",
                        },
                        {
                            "end_day": "wednesday",
                            "end_time": "18:00:00",
                            "start_day": "wednesday",
                            "start_time": "08:00:00",
                        },
                        {
                            "end_day": "thursday",
                            "end_time": "18:00:00",
                            "start_day": "thursday",
                            "start_time": "08:00:00",
                        },
                        {
                            "end_day": "friday",
                            "end_time": "18:00:00",
                            "start_day": "friday",
                            "start_time": "08:00:00",
                        },
                    ],
                },
            ],
        }

    # /on-call/schedules/65ab355a-1395-5cc7-94ea-21d527400e58
    @resource("datadog_on_call_schedule")
    def payments(self) -> Arguments:
        return {
            "name": "Payments",
            "teams": [self.org.teams.payments.id],
            "time_zone": "Europe/Stockholm",
            "layer": [
                {
                    "name": "All day",
                    "effective_date": "2025-01-06T08:00:00Z",
                    "rotation_start": "2025-01-06T08:00:00Z",
                    "users": [self.org.users.ayesha_rahman_example_com.id],
                    "interval": [
                        {
                            "days": 7,
                        },
                    ],
                },
            ],
        }

    # /on-call/schedules/74c205c1-4959-5a20-ad38-1521dcb676f7
    @resource("datadog_on_call_schedule")
    def platform(self) -> Arguments:
        return {
            "name": "Platform ☕",
            "teams": [self.org.teams.platform.id],
            "time_zone": "Europe/Stockholm",
            "layer": [
                {
                    "name": "All day",
                    "effective_date": "2025-01-06T08:00:00Z",
                    "rotation_start": "2025-01-06T08:00:00Z",
                    "users": [
                        self.org.users.tomas_lindqvist_example_com.id,
                        self.org.users.mira_okafor_example_com.id,
                    ],
                    "interval": [
                        {
                            "days": 3,
                        },
                    ],
                },
            ],
        }

    # /on-call/schedules/4e0a7976-988e-5f63-be38-f931ecbbf362
    @resource("datadog_on_call_schedule")
    def shop_day_and_night(self) -> Arguments:
        return {
            "name": "Shop, day and night",
            "teams": [self.org.teams.checkout.id],
            "time_zone": "Europe/Stockholm",
            "layer": [
                {
                    "name": "Day",
                    "effective_date": "2025-01-06T08:00:00Z",
                    "rotation_start": "2025-01-06T08:00:00Z",
                    "users": [
                        self.org.users.mira_okafor_example_com.id,
                        self.org.users.tomas_lindqvist_example_com.id,
                    ],
                    "interval": [
                        {
                            "days": 7,
                        },
                    ],
                    "restriction": [
                        {
                            "end_day": "monday",
                            "end_time": "18:00:00",
                            "start_day": "monday",
                            "start_time": "08:00:00",
                        },
                        {
                            "end_day": "tuesday",
                            "end_time": "18:00:00",
                            "start_day": "tuesday",
                            "start_time": "08:00:00",
                        },
                        {
                            "end_day": "wednesday",
                            "end_time": "18:00:00",
                            "start_day": "wednesday",
                            "start_time": "08:00:00",
                        },
                        {
                            "end_day": "thursday",
                            "end_time": "18:00:00",
                            "start_day": "thursday",
                            "start_time": "08:00:00",
                        },
                        {
                            "end_day": "friday",
                            "end_time": "18:00:00",
                            "start_day": "friday",
                            "start_time": "08:00:00",
                        },
                    ],
                },
                {
                    "name": "Night",
                    "effective_date": "2025-01-06T08:00:00Z",
                    "end_date": "2026-12-31T00:00:00Z",
                    "rotation_start": "2025-01-06T08:00:00Z",
                    "time_zone": "Asia/Tokyo",
                    "users": [self.org.users.ayesha_rahman_example_com.id, NULL],
                    "interval": [
                        {
                            "days": 1,
                            "seconds": 43200,
                        },
                    ],
                },
            ],
        }
