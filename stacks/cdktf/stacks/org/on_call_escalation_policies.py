from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class OnCallEscalationPolicies(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "on_call_escalation_policies")
        self.org = org

    # /on-call/escalation-policies/20aa8f6c-cba0-5499-b97b-b725ecf78153
    @resource("datadog_on_call_escalation_policy")
    def bei_jian_suo(self) -> Arguments:
        return {
            "name": "焙煎所",
            "resolve_page_on_policy_end": False,
            "retries": 0,
            "teams": [self.org.teams.roastery_jp.id],
            "step": [
                {
                    "assignment": "default",
                    "escalate_after_seconds": 600,
                    "target": [
                        {
                            "schedule": self.org.on_call_schedules.bei_jian_suo.id,
                        },
                    ],
                },
            ],
        }

    # /on-call/escalation-policies/9a4e5a61-8b34-5040-8035-7b3d1ba7b275
    @resource("datadog_on_call_escalation_policy")
    def payments_pci(self) -> Arguments:
        return {
            "name": "Payments (PCI)",
            "resolve_page_on_policy_end": True,
            "retries": 3,
            "teams": [self.org.teams.payments.id],
            "step": [
                {
                    "assignment": "default",
                    "escalate_after_seconds": 180,
                    "target": [
                        {
                            "schedule": self.org.on_call_schedules.payments.id,
                        },
                    ],
                },
            ],
        }

    # /on-call/escalation-policies/196a2794-2023-5730-8b30-6afee1bc1ae9
    @resource("datadog_on_call_escalation_policy")
    def platform(self) -> Arguments:
        return {
            "name": "Platform",
            "resolve_page_on_policy_end": True,
            "retries": 2,
            "teams": [self.org.teams.platform.id],
            "step": [
                {
                    "assignment": "default",
                    "escalate_after_seconds": 600,
                    "target": [
                        {
                            "schedule": self.org.on_call_schedules.platform.id,
                        },
                        {
                            "user": self.org.users.tomas_lindqvist_example_com.id,
                        },
                    ],
                },
            ],
        }

    # /on-call/escalation-policies/dd891a72-7ed4-5960-88b5-6bbb50cd2e1f
    @resource("datadog_on_call_escalation_policy")
    def shop(self) -> Arguments:
        return {
            "name": "Shop",
            "resolve_page_on_policy_end": True,
            "retries": 2,
            "teams": [self.org.teams.checkout.id],
            "step": [
                {
                    "assignment": "default",
                    "escalate_after_seconds": 300,
                    "target": [
                        {
                            "schedule": self.org.on_call_schedules.shop_day_and_night.id,
                        },
                    ],
                },
                {
                    "assignment": "default",
                    "escalate_after_seconds": 900,
                    "target": [
                        {
                            "position": "next",
                            "schedule": self.org.on_call_schedules.shop_day_and_night.id,
                        },
                        {
                            "user": self.org.users.mira_okafor_example_com.id,
                        },
                    ],
                },
                {
                    "assignment": "round-robin",
                    "escalate_after_seconds": 1800,
                    "target": [
                        {
                            "team": self.org.teams.checkout.id,
                        },
                    ],
                },
            ],
        }
