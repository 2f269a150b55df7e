from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class RestrictionPolicies(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "restriction_policies")
        self.org = org

    # /api/v2/restriction_policy/dashboard:ze6-emz-4js
    @resource("datadog_restriction_policy")
    def dashboard_payments_health(self) -> Arguments:
        return {
            "resource_id": f"dashboard:{self.org.dashboards.payments_health.id}",
            "bindings": [
                {
                    "principals": [f"org:{self.org.lookups.current_user.org_id}"],
                    "relation": "viewer",
                },
                {
                    "principals": [
                        f"role:{self.org.roles.payments_pci_scope.id}",
                        f"team:{self.org.teams.payments.id}",
                    ],
                    "relation": "editor",
                },
            ],
        }

    # /api/v2/restriction_policy/monitor:21400103
    @resource("datadog_restriction_policy")
    def monitor_card_declines_above_normal(self) -> Arguments:
        return {
            "resource_id": f"monitor:{self.org.monitors.card_declines_above_normal.id}",
            "bindings": [
                {
                    "principals": [f"org:{self.org.lookups.current_user.org_id}"],
                    "relation": "viewer",
                },
                {
                    "principals": [
                        f"role:{self.org.lookups.role_datadog_admin_role}",
                        f"role:{self.org.roles.payments_pci_scope.id}",
                        (
                            "user:"
                            f"{self.org.lookups.service_account_deploy_bot_example_com}"
                        ),
                    ],
                    "relation": "editor",
                },
            ],
        }

    # /api/v2/restriction_policy/slo:28d0740cb87e52579dbe30f2c1dae6eb
    @resource("datadog_restriction_policy")
    def slo_payments_accepted(self) -> Arguments:
        return {
            "resource_id": f"slo:{self.org.service_level_objectives.payments_accepted.id}",
            "bindings": [
                {
                    "principals": [
                        f"role:{self.org.roles.sre_on_call.id}",
                        f"user:{self.org.lookups.user_ayesha_rahman_example_com}",
                    ],
                    "relation": "editor",
                },
            ],
        }

    # /api/v2/restriction_policy/synthetics-test:s3p-e4s-tm3
    @resource("datadog_restriction_policy")
    def synthetics_test_login_api(self) -> Arguments:
        return {
            "resource_id": f"synthetics-test:{self.org.variables.synthetics_test_login_api_id}",
            "bindings": [
                {
                    "principals": [
                        f"role:{self.org.lookups.role_datadog_read_only_role}",
                    ],
                    "relation": "viewer",
                },
                {
                    "principals": [f"team:{self.org.teams.checkout.id}"],
                    "relation": "editor",
                },
            ],
        }
