from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class SoftwareCatalogEntities(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "software_catalog_entities")
        self.org = org

    # /software?entity=datastore:default/beans
    @resource("datadog_software_catalog")
    def datastore_beans(self) -> Arguments:
        return {
            "entity": (
                "apiVersion: v3\n"
                "kind: datastore\n"
                "metadata:\n"
                "    name: beans\n"
                "    namespace: default\n"
                f"    owner: {self.org.teams.platform.handle}\n"
                "spec:\n"
                "    type: postgres\n"
            ),
        }

    # /software?entity=queue:default/orders
    @resource("datadog_software_catalog")
    def queue_orders(self) -> Arguments:
        return {
            "entity": (
                "apiVersion: v3\n"
                "kind: queue\n"
                "metadata:\n"
                "    additionalOwners: []\n"
                "    name: orders\n"
                "    namespace: default\n"
                f"    owner: {self.org.teams.delivery.handle}\n"
                "spec:\n"
                "    componentOf:\n"
                "        - system:shop/shop\n"
                "    type: kafka\n"
            ),
        }

    # /software?entity=service:default/recommender
    @resource("datadog_software_catalog")
    def service_recommender(self) -> Arguments:
        return {
            "entity": (
                "apiVersion: v3\n"
                "kind: service\n"
                "metadata:\n"
                "    description: |\n"
                "        Says which beans go with others.\n"
                "        Ask $${who} before you change it.\n"
                "    displayName: 'Recommender: beans like these ☕'\n"
                "    links:\n"
                "        - name: Source\n"
                "          provider: github\n"
                "          type: repo\n"
                "          url: https://git.example.com/recommender\n"
                "    name: recommender\n"
                f"    owner: {self.org.teams.checkout.handle}\n"
                "    tags:\n"
                "        - team:checkout\n"
                "        - tier:2\n"
                "spec:\n"
                "    dependsOn:\n"
                "        - datastore:default/beans\n"
                "    languages:\n"
                "        - python\n"
                "    lifecycle: production\n"
                '    tier: "2"\n'
                "extensions:\n"
                '    kestrel.example.com/answer: "yes"\n'
                "    kestrel.example.com/ports:\n"
                "        - 8080\n"
                "        - 8443\n"
            ),
        }

    # /software?entity=system:shop/shop
    @resource("datadog_software_catalog")
    def system_shop(self) -> Arguments:
        return {
            "entity": (
                "apiVersion: v3\n"
                "kind: system\n"
                "metadata:\n"
                "    displayName: 店\n"
                "    name: shop\n"
                "    namespace: shop\n"
                "spec:\n"
                "    components:\n"
                "        - service:recommender\n"
                "        - queue:orders\n"
            ),
        }
