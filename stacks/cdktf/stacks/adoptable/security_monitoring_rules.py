from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.adoptable import Adoptable


class SecurityMonitoringRules(Kind):
    def __init__(self, adoptable: Adoptable) -> None:
        super().__init__(adoptable, "security_monitoring_rules")
        self.adoptable = adoptable

    # /api/v2/security_monitoring/rules
    # one of Datadog's own rules, adapted; its blocks but filters are not read when it is imported, so Terraform leaves them as they are
    # To change that from here: export with --manage security_monitoring_rules.
    @resource(
        "datadog_security_monitoring_default_rule",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "case": "the provider doesn't read it, or reads it otherwise",
        },
    )
    def root_account_used(self) -> Arguments:
        return {
            "enabled": False,
            "custom_message": "Ask #security before you do anything: $${who}?",
            "custom_name": "Root account used (Kestrel)",
            "custom_tags": ["team:security"],
            "case": [
                {
                    "notifications": [
                        f"@webhook-{self.adoptable.variables.webhook_audit_sink_name}",
                        (
                            "@"
                            f"{self.adoptable.variables.user_noa_benami_example_com_email}"
                        ),
                    ],
                    "status": "high",
                },
            ],
            "filter": [
                {
                    "action": "suppress",
                    "query": "@recipientAccountId:210987650003",
                },
            ],
        }
