from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.adoptable import Adoptable


class OrgGroupPolicyOverrides(Kind):
    def __init__(self, adoptable: Adoptable) -> None:
        super().__init__(adoptable, "org_group_policy_overrides")
        self.adoptable = adoptable

    # /api/v2/org_group_policy_overrides
    @resource("datadog_org_group_policy_override")
    def asia_default_timezone_8e23357b_83ee_548b_863a_a3004173b319(self) -> Arguments:
        return {
            "org_group_id": self.adoptable.variables.org_group_asia_id,
            "org_site": "us1",
            "org_uuid": "8e23357b-83ee-548b-863a-a3004173b319",
            "policy_id": self.adoptable.variables.org_group_policy_asia_default_timezone_id,
        }

    # /api/v2/org_group_policy_overrides
    @resource("datadog_org_group_policy_override")
    def production_is_public_sharing_enabled_8e0a4d2a_d656_571c_a8cf(self) -> Arguments:
        return {
            "org_group_id": self.adoptable.variables.org_group_production_id,
            "org_site": "us1",
            "org_uuid": "8e0a4d2a-d656-571c-a8cf-c5a18135201e",
            "policy_id": self.adoptable.variables.org_group_policy_production_is_public_sharing_enabled_id,
        }

    # /api/v2/org_group_policy_overrides
    @resource("datadog_org_group_policy_override")
    def production_is_widget_copy_paste_enabled_8e0a4d2a_d656_571c(self) -> Arguments:
        return {
            "org_group_id": self.adoptable.variables.org_group_production_id,
            "org_site": "us1",
            "org_uuid": "8e0a4d2a-d656-571c-a8cf-c5a18135201e",
            "policy_id": self.adoptable.variables.org_group_policy_production_is_widget_copy_paste_enabled_id,
        }

    # /api/v2/org_group_policy_overrides
    @resource("datadog_org_group_policy_override")
    def trials_is_widget_copy_paste_enabled_45b561f9_091d_5096_8ba5(self) -> Arguments:
        return {
            "org_group_id": self.adoptable.variables.org_group_trials_id,
            "org_site": "us1",
            "org_uuid": "45b561f9-091d-5096-8ba5-b86225d44e87",
            "policy_id": self.adoptable.variables.org_group_policy_trials_is_widget_copy_paste_enabled_id,
        }
