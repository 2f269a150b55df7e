from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class ServiceDefinitions(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "service_definitions")
        self.org = org

    # /software?selectedComponent=service&entity=checkout
    @resource("datadog_service_definition_yaml")
    def checkout(self) -> Arguments:
        return {
            "service_definition": (
                "application: shop\n"
                "ci-pipeline-fingerprints:\n"
                "    - alpha\n"
                "    - zeta\n"
                "contacts:\n"
                "    - contact: checkout@example.com\n"
                "      name: Checkout\n"
                "      type: email\n"
                "    - contact: https://kestrel.example.com/archives/checkout\n"
                "      name: Chat\n"
                "      type: slack\n"
                "dd-service: checkout\n"
                "description: |-\n"
                "    Takes orders: yes, all of them.\n"
                "    Ask before you change it.\n"
                "extensions:\n"
                "    kestrel.example.com/note: $${region} and %%{if} as text\n"
                "    kestrel.example.com/ports:\n"
                "        - 8080\n"
                "        - 8443\n"
                "    kestrel.example.com/weight: 0.5\n"
                "integrations:\n"
                "    pagerduty:\n"
                "        service-url: "
                "https://kestrel.example.com/service-directory/PCHKOUT\n"
                "languages:\n"
                "    - go\n"
                "    - typescript\n"
                "lifecycle: production\n"
                "links:\n"
                "    - name: Dashboard\n"
                "      type: dashboard\n"
                "      url: https://app.datadoghq.com/dashboard/"
                f"{self.org.dashboards.checkout_overview.id}\n"
                "    - name: Runbook\n"
                "      type: runbook\n"
                "      url: https://wiki.example.com/checkout#on-call\n"
                "schema-version: v2.2\n"
                "tags:\n"
                "    - business-unit:shop\n"
                "    - cost-center:yes\n"
                f"team: {self.org.teams.checkout.handle}\n"
                'tier: "1"\n'
                "type: web\n"
            ),
        }

    # /software?selectedComponent=service&entity=payments
    @resource("datadog_service_definition_yaml")
    def payments(self) -> Arguments:
        return {
            "service_definition": (
                "dd-service: payments\n"
                "links:\n"
                "    - name: Source\n"
                "      provider: GitHub\n"
                "      type: repo\n"
                "      url: https://git.example.com/payments\n"
                "schema-version: v2.1\n"
                f"team: {self.org.teams.payments.handle}\n"
            ),
        }

    # /software?selectedComponent=service&entity=roaster-焙煎
    @resource("datadog_service_definition_yaml")
    def roaster_bei_jian(self) -> Arguments:
        return {
            "service_definition": (
                "dd-service: roaster-焙煎\n"
                'description: "- 焙煎機 \\U0001F525"\n'
                "schema-version: v2.2\n"
                "tags:\n"
                '    - "1.5"\n'
                '    - "2025-01-07"\n'
                "    - 'a: b'\n"
                '    - "on"\n'
                f"team: {self.org.teams.roastery_jp.handle}\n"
            ),
        }

    # /software?selectedComponent=service&entity=stock
    @resource("datadog_service_definition_yaml")
    def stock(self) -> Arguments:
        return {
            "service_definition": (
                "dd-service: stock\n"
                "docs:\n"
                "    - name: 'Wiki: stock'\n"
                "      provider: wiki\n"
                "      url: https://wiki.example.com/stock\n"
                "schema-version: v2\n"
                "tags:\n"
                "    - env:production\n"
                "team: Inventory people\n"
            ),
        }
