from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.expressions import jsonencode
from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class OrgGroupPolicies(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "org_group_policies")
        self.org = org

    # /api/v2/org_group_policies
    @resource("datadog_org_group_policy")
    def asia_default_timezone(self) -> Arguments:
        return {
            "content": jsonencode(
                {
                    "org_config": "Asia/Tokyo",
                }
            ),
            "enforcement_tier": "OVERRIDE_ALLOWED",
            "org_group_id": self.org.org_groups.asia.id,
            "policy_name": "default_timezone",
            "policy_type": "org_config",
        }

    # /api/v2/org_group_policies
    @resource("datadog_org_group_policy")
    def production_is_public_sharing_enabled(self) -> Arguments:
        return {
            "content": jsonencode(
                {
                    "org_config": False,
                }
            ),
            "enforcement_tier": "OVERRIDE_ALLOWED",
            "org_group_id": self.org.org_groups.production.id,
            "policy_name": "is_public_sharing_enabled",
            "policy_type": "org_config",
        }

    # /api/v2/org_group_policies
    @resource("datadog_org_group_policy")
    def production_is_widget_copy_paste_enabled(self) -> Arguments:
        return {
            "content": jsonencode(
                {
                    "org_config": False,
                }
            ),
            "enforcement_tier": "GROUP_MANAGED",
            "org_group_id": self.org.org_groups.production.id,
            "policy_name": "is_widget_copy_paste_enabled",
            "policy_type": "org_config",
        }

    # /api/v2/org_group_policies
    @resource("datadog_org_group_policy")
    def trials_is_widget_copy_paste_enabled(self) -> Arguments:
        return {
            "content": jsonencode(
                {
                    "org_config": True,
                }
            ),
            "enforcement_tier": "DELEGATE",
            "org_group_id": self.org.org_groups.trials.id,
            "policy_name": "is_widget_copy_paste_enabled",
            "policy_type": "org_config",
        }
