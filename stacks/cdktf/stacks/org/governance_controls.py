from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.expressions import jsonencode
from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class GovernanceControls(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "governance_controls")
        self.org = org

    # /api/v2/governance/control
    @resource("datadog_governance_control")
    def unused_api_keys(self) -> Arguments:
        return {
            "detection_parameters": jsonencode(
                {
                    "days": 90,
                }
            ),
            "detection_type": "unused_api_keys",
            "mitigation_parameters": jsonencode(
                {
                    "grace_days": 7,
                }
            ),
            "mitigation_type": "revoke",
            "notification_settings": [
                {
                    "enabled": True,
                    "event_type": "new_detection",
                    "targets": [
                        {
                            "handle": "mira.okafor@example.com",
                            "type": "email",
                        },
                        {
                            "handle": f"@webhook-{self.org.webhooks.kestrel_pager.name}",
                            "type": "at_mention",
                        },
                    ],
                },
            ],
        }

    # /api/v2/governance/control
    @resource("datadog_governance_control")
    def unused_application_keys(self) -> Arguments:
        return {
            "detection_parameters": jsonencode(
                {
                    "days": 180,
                }
            ),
            "detection_type": "unused_app_keys",
        }
