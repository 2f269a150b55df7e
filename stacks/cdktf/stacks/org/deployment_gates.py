from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class DeploymentGates(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "deployment_gates")
        self.org = org

    # /ci/deployment-gates
    # To change that from here: export with --manage deployment_gates.
    @resource(
        "datadog_deployment_gate",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "rule": "the provider doesn't read it, or reads it otherwise",
        },
    )
    def checkout_production_default(self) -> Arguments:
        return {
            "dry_run": False,
            "env": "production",
            "identifier": "default",
            "service": "checkout",
            "rule": [
                {
                    "name": "No faulty deployment",
                    "type": "faulty_deployment_detection",
                    "dry_run": False,
                    "options": [
                        {
                            "duration": 1300,
                        },
                    ],
                },
                {
                    "name": "5xx stays low",
                    "type": "monitor",
                    "dry_run": True,
                    "options": [
                        {
                            "duration": 300,
                            "query": "service:checkout env:production",
                        },
                    ],
                },
            ],
        }

    # /ci/deployment-gates
    # To change that from here: export with --manage deployment_gates.
    @resource(
        "datadog_deployment_gate",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "rule": "the provider doesn't read it, or reads it otherwise",
        },
    )
    def payments_production_pci(self) -> Arguments:
        return {
            "dry_run": False,
            "env": "production",
            "identifier": "pci",
            "service": "payments",
            "rule": [
                {
                    "name": "No faulty deployment",
                    "type": "faulty_deployment_detection",
                    "dry_run": False,
                    "options": [
                        {
                            "duration": 1800,
                            "excluded_resources": ["GET /health"],
                        },
                    ],
                },
            ],
        }

    # /ci/deployment-gates
    # To change that from here: export with --manage deployment_gates.
    @resource(
        "datadog_deployment_gate",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "rule": "the provider doesn't read it, or reads it otherwise",
        },
    )
    def stock_production_default(self) -> Arguments:
        return {
            "dry_run": True,
            "env": "production",
            "identifier": "default",
            "service": "stock",
            "rule": [
                {
                    "name": "Stock sync",
                    "type": "monitor",
                    "dry_run": False,
                    "options": [
                        {
                            "duration": 300,
                            "query": "service:stock",
                        },
                    ],
                },
            ],
        }

    # /ci/deployment-gates
    # To change that from here: export with --manage deployment_gates.
    @resource(
        "datadog_deployment_gate",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "rule": "the provider doesn't read it, or reads it otherwise",
        },
    )
    def stock_staging_default(self) -> Arguments:
        return {
            "dry_run": False,
            "env": "staging",
            "identifier": "default",
            "service": "stock",
        }
