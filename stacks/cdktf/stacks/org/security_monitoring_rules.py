from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class SecurityMonitoringRules(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "security_monitoring_rules")
        self.org = org

    # /api/v2/security_monitoring/rules
    @resource("datadog_cloud_configuration_rule")
    def order_archives_keep_versions(self) -> Arguments:
        return {
            "name": "Order archives keep versions",
            "enabled": True,
            "message": "Turn on versioning for the bucket.",
            "group_by": ["@resource"],
            "notifications": [f"@team-{self.org.teams.security.handle}"],
            "policy": (
                "package datadog\n"
                "\n"
                "import data.datadog.output as dd_output\n"
                "\n"
                "import future.keywords.contains\n"
                "import future.keywords.if\n"
                "import future.keywords.in\n"
                "\n"
                'eval(bucket) = "pass" if {\n'
                '\tbucket.versioning_configuration.status == "Enabled"\n'
                '} else = "fail"\n'
                "\n"
                "results contains result if {\n"
                "\tsome resource in input.resources[input.main_resource_type]\n"
                "\tresult := dd_output.format(resource, eval(resource))\n"
                "}\n"
            ),
            "resource_type": "aws_s3_bucket",
            "severity": "medium",
            "tags": ["team:security"],
            "filter": [
                {
                    "action": "require",
                    "query": "resource_id:kestrel-logs-*",
                },
            ],
        }
