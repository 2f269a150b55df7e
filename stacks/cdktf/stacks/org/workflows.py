from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.expressions import jsonencode
from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class Workflows(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "workflows")
        self.org = org

    # /workflow/dca7a41c-b020-5f12-9595-7c56050c5e44
    @resource("datadog_workflow_automation")
    def ask_before_a_refund(self) -> Arguments:
        return {
            "name": "Ask before a refund",
            "description": "Writes the refund down and asks in the team’s channel.",
            "published": True,
            "spec_json": jsonencode(
                {
                    "handle": "ask-before-a-refund",
                    "connectionEnvs": [
                        {
                            "connections": [
                                {
                                    "connectionId": self.org.action_connections.courier_api.id,
                                    "label": "INTEGRATION_COURIER",
                                },
                            ],
                            "env": "default",
                        },
                    ],
                    "inputSchema": {
                        "parameters": [
                            {
                                "name": "refund",
                                "type": "OBJECT",
                                "defaultValue": {
                                    "currency": "EUR",
                                },
                            },
                        ],
                    },
                    "steps": [
                        {
                            "name": "Write_it_down",
                            "actionId": "com.datadoghq.datastore.putDatastoreItem",
                            "display": {
                                "bounds": {
                                    "x": 0,
                                    "y": 220,
                                },
                            },
                            "outboundEdges": [
                                {
                                    "branchName": "main",
                                    "nextStepName": "Ask",
                                },
                            ],
                            "parameters": [
                                {
                                    "name": "value",
                                    "value": "{{ Trigger.refund }}",
                                },
                            ],
                        },
                        {
                            "name": "Ask",
                            "actionId": "com.datadoghq.http.request",
                            "connectionLabel": "INTEGRATION_COURIER",
                            "parameters": [
                                {
                                    "name": "body",
                                    "value": {
                                        "amount": None,
                                        "text": (
                                            "A refund waits: "
                                            "https://app.datadoghq.com/dashboard/"
                                            f"{self.org.dashboards.payments_health.id}"
                                        ),
                                    },
                                },
                            ],
                        },
                    ],
                    "triggers": [
                        {
                            "appTrigger": {},
                            "startStepNames": ["Write_it_down"],
                        },
                        {
                            "apiTrigger": {
                                "rateLimit": {
                                    "count": 5,
                                    "interval": "60s",
                                },
                            },
                            "startStepNames": ["Write_it_down"],
                        },
                    ],
                }
            ),
            "tags": ["service:payments", "team:payments"],
        }

    # /workflow/9398d492-58f6-5e46-b3e9-9507ab17bcd7
    # To change that from here: export with --manage workflows.
    @resource(
        "datadog_workflow_automation",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "webhook_secret": "no answer of the API has it",
        },
    )
    def on_deploy_note_it(self) -> Arguments:
        return {
            "name": "On deploy: note it",
            "description": "Started by GitLab’s webhook; $${not} a template.",
            "published": True,
            "spec_json": jsonencode(
                {
                    "connectionEnvs": [
                        {
                            "connections": [
                                {
                                    "connectionId": self.org.action_connections.git_lab.id,
                                    "label": "INTEGRATION_GITLAB",
                                },
                            ],
                            "env": "default",
                        },
                    ],
                    "steps": [
                        {
                            "name": "Note",
                            "actionId": "com.datadoghq.gitlab.comment",
                            "connectionLabel": "INTEGRATION_GITLAB",
                            "parameters": [
                                {
                                    "name": "text",
                                    "value": (
                                        "Deployed. See "
                                        "https://app.datadoghq.com/monitors/"
                                        f"{self.org.monitors.monitor_5xx_rate_on_checkout.id}"
                                    ),
                                },
                            ],
                        },
                    ],
                    "triggers": [
                        {
                            "githubWebhookTrigger": {},
                            "startStepNames": ["Note"],
                        },
                    ],
                }
            ),
            "tags": ["team:platform"],
            "webhook_secret": self.org.variables.workflow_automation_on_deploy_note_it_webhook_secret,
        }

    # /workflow/e90e9dff-3651-5e73-8ff1-dd0cdade27fa
    @resource("datadog_workflow_automation")
    def restart_a_stuck_roaster(self) -> Arguments:
        return {
            "name": "Restart a stuck roaster",
            "description": "",
            "published": True,
            "spec_json": jsonencode(
                {
                    "connectionEnvs": [
                        {
                            "connections": [
                                {
                                    "connectionId": self.org.action_connections.aws_production.id,
                                    "label": "INTEGRATION_AWS",
                                },
                            ],
                            "env": "default",
                        },
                    ],
                    "steps": [
                        {
                            "name": "Find_it",
                            "actionId": "com.datadoghq.aws.ec2.describe_instances",
                            "connectionLabel": "INTEGRATION_AWS",
                            "parameters": [
                                {
                                    "name": "region",
                                    "value": "eu-north-1",
                                },
                            ],
                        },
                    ],
                    "triggers": [
                        {
                            "monitorTrigger": {
                                "rateLimit": {
                                    "count": 1,
                                    "interval": "3600s",
                                },
                            },
                            "startStepNames": ["Find_it"],
                        },
                    ],
                }
            ),
            "tags": ["team:roastery-jp"],
        }

    # /workflow/b1224081-b7b0-5dd0-9c38-ee0cd4061f1f
    @resource("datadog_workflow_automation")
    def weekly_stock_report(self) -> Arguments:
        return {
            "name": "Weekly stock report",
            "description": "Not published yet.",
            "published": False,
            "spec_json": jsonencode(
                {
                    "connectionEnvs": [
                        {
                            "connections": [
                                {
                                    "connectionId": self.org.action_connections.summaries_of_incidents.id,
                                    "label": "INTEGRATION_OPENAI",
                                },
                                {
                                    "connectionId": self.org.action_connections.store_desk_service_now.id,
                                    "label": "INTEGRATION_SERVICENOW",
                                },
                            ],
                            "env": "default",
                        },
                    ],
                    "steps": [
                        {
                            "name": "Noop",
                            "actionId": "com.datadoghq.core.noop",
                        },
                    ],
                    "triggers": [
                        {
                            "scheduleTrigger": {
                                "rruleExpression": "FREQ=WEEKLY;BYDAY=MO;BYHOUR=6;BYMINUTE=0",
                            },
                            "startStepNames": ["Noop"],
                        },
                    ],
                }
            ),
            "tags": [],
        }
