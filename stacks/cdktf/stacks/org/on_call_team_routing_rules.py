from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class OnCallTeamRoutingRules(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "on_call_team_routing_rules")
        self.org = org

    # /on-call/teams/90e44a5b-ef68-57d8-b23a-0fdfcf91222c
    @resource("datadog_on_call_team_routing_rules")
    def checkout(self) -> Arguments:
        return {
            "id": self.org.teams.checkout.id,
            "rule": [
                {
                    "escalation_policy": self.org.on_call_escalation_policies.shop.id,
                    "query": "tags.env:staging",
                    "urgency": "low",
                    "action": [
                        {
                            "send_slack_message": [
                                {
                                    "channel": "C0CHECKOUT",
                                    "workspace": "T0KESTREL",
                                },
                            ],
                        },
                    ],
                },
                {
                    "query": "tags.service:search",
                    "action": [
                        {
                            "trigger_workflow_automation": [
                                {
                                    "handle": "ask-before-a-refund",
                                },
                            ],
                        },
                    ],
                    "time_restrictions": [
                        {
                            "time_zone": "Europe/Stockholm",
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
                },
                {
                    "escalation_policy": self.org.on_call_escalation_policies.shop.id,
                    "query": "",
                    "urgency": "dynamic",
                },
            ],
        }

    # /on-call/teams/f8dc3407-8043-5dc3-b092-a9b5348f6fca
    @resource("datadog_on_call_team_routing_rules")
    def payments(self) -> Arguments:
        return {
            "id": self.org.teams.payments.id,
            "rule": [
                {
                    "escalation_policy": self.org.on_call_escalation_policies.payments_pci.id,
                    "query": "",
                    "urgency": "high",
                },
            ],
        }

    # /on-call/teams/b70ead5e-2db8-5264-adfa-fe376c070c0c
    @resource("datadog_on_call_team_routing_rules")
    def platform(self) -> Arguments:
        return {
            "id": self.org.teams.platform.id,
            "rule": [
                {
                    "escalation_policy": self.org.on_call_escalation_policies.platform.id,
                    "query": "tags.env:staging",
                    "urgency": "low",
                },
                {
                    "escalation_policy": self.org.on_call_escalation_policies.platform.id,
                    "query": "",
                    "urgency": "high",
                    "action": [
                        {
                            "send_teams_message": [
                                {
                                    "channel": "alerts",
                                    "team": "platform",
                                    "tenant": "kestrel",
                                },
                            ],
                        },
                    ],
                },
            ],
        }

    # /on-call/teams/4de59568-3abd-507a-87ac-7ffb8f3f3849
    @resource("datadog_on_call_team_routing_rules")
    def roastery_jp(self) -> Arguments:
        return {
            "id": self.org.teams.roastery_jp.id,
            "rule": [
                {
                    "escalation_policy": self.org.on_call_escalation_policies.bei_jian_suo.id,
                    "query": "",
                    "urgency": "dynamic",
                },
            ],
        }
