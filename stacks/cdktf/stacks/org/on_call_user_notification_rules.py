from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class OnCallUserNotificationRules(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "on_call_user_notification_rules")
        self.org = org

    # /api/v2/on-call/users/a4953ee4-aee5-5547-8b97-8ea41138e82a/notification-rules
    @resource("datadog_on_call_user_notification_rule")
    def jun_takeda_example_com_high_urgency_10(self) -> Arguments:
        return {
            "category": "high_urgency",
            "channel_id": self.org.on_call_user_notification_channels.jun_takeda_example_com_phone.id,
            "delay_minutes": 10,
            "user_id": self.org.users.jun_takeda_example_com.id,
            "phone": [
                {
                    "method": "sms",
                },
            ],
        }

    # /api/v2/on-call/users/a4953ee4-aee5-5547-8b97-8ea41138e82a/notification-rules
    @resource("datadog_on_call_user_notification_rule")
    def jun_takeda_example_com_low_urgency_30(self) -> Arguments:
        return {
            "category": "low_urgency",
            "channel_id": self.org.on_call_user_notification_channels.jun_takeda_example_com_email.id,
            "delay_minutes": 30,
            "user_id": self.org.users.jun_takeda_example_com.id,
        }

    # /api/v2/on-call/users/4fe31eb4-33dd-59e3-a782-23529a58f42d/notification-rules
    @resource("datadog_on_call_user_notification_rule")
    def mira_okafor_example_com_high_urgency_0(self) -> Arguments:
        return {
            "category": "high_urgency",
            "channel_id": self.org.on_call_user_notification_channels.mira_okafor_example_com_phone.id,
            "delay_minutes": 0,
            "user_id": self.org.users.mira_okafor_example_com.id,
            "phone": [
                {
                    "method": "voice",
                },
            ],
        }

    # /api/v2/on-call/users/4fe31eb4-33dd-59e3-a782-23529a58f42d/notification-rules
    @resource("datadog_on_call_user_notification_rule")
    def mira_okafor_example_com_high_urgency_5(self) -> Arguments:
        return {
            "category": "high_urgency",
            "channel_id": self.org.on_call_user_notification_channels.mira_okafor_example_com_email.id,
            "delay_minutes": 5,
            "user_id": self.org.users.mira_okafor_example_com.id,
        }

    # /api/v2/on-call/users/ae17b67b-04b8-52dd-97ca-5d8558bf794e/notification-rules
    @resource("datadog_on_call_user_notification_rule")
    def tomas_lindqvist_example_com_low_urgency_0(self) -> Arguments:
        return {
            "category": "low_urgency",
            "channel_id": self.org.on_call_user_notification_channels.tomas_lindqvist_example_com_email.id,
            "delay_minutes": 0,
            "user_id": self.org.users.tomas_lindqvist_example_com.id,
        }
