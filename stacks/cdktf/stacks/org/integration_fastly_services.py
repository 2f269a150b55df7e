from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class IntegrationFastlyServices(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "integration_fastly_services")
        self.org = org

    # /integrations/fastly
    @resource("datadog_integration_fastly_service")
    def integration_fastly_service_6p_kestrel_shop0000000_aa(self) -> Arguments:
        return {
            "account_id": self.org.integration_fastly_accounts.kestrel_shop.id,
            "service_id": "6pKestrelShop0000000Aa",
            "tags": ["env:prod", "team:checkout"],
        }

    # /integrations/fastly
    @resource("datadog_integration_fastly_service")
    def integration_fastly_service_7q_kestrel_images000000_bb(self) -> Arguments:
        return {
            "account_id": self.org.integration_fastly_accounts.kestrel_shop.id,
            "service_id": "7qKestrelImages000000Bb",
            "tags": ["env:prod"],
        }

    # /integrations/fastly
    @resource("datadog_integration_fastly_service")
    def integration_fastly_service_8r_kestrel_blog00000000_cc(self) -> Arguments:
        return {
            "account_id": self.org.integration_fastly_accounts.kestrel_blog.id,
            "service_id": "8rKestrelBlog00000000Cc",
        }

    # /integrations/fastly
    @resource("datadog_integration_fastly_service")
    def integration_fastly_service_9s_kestrel_stage0000000_dd(self) -> Arguments:
        return {
            "account_id": self.org.integration_fastly_accounts.kestrel_staging.id,
            "service_id": "9sKestrelStage0000000Dd",
            "tags": ["env:staging"],
        }
