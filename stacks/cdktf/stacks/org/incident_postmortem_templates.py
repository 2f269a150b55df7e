from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class IncidentPostmortemTemplates(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "incident_postmortem_templates")
        self.org = org

    # /incidents/settings?section=postmortem-templates
    @resource("datadog_incident_postmortem_template")
    def outage_review(self) -> Arguments:
        return {
            "name": "Outage review",
            "content": (
                "# What happened\n\n{{incident.timeline}}\n\n# What we change\n- \n"
            ),
            "incident_type": self.org.incident_types.shop_outage.id,
            "is_default": True,
            "location": "datadog_notebooks",
        }

    # /incidents/settings?section=postmortem-templates
    @resource("datadog_incident_postmortem_template")
    def roastery_review(self) -> Arguments:
        return {
            "name": "Roastery review",
            "content": "Who was hurt, what broke, what we lock.",
            "incident_type": self.org.incident_types.roastery_safety.id,
            "is_default": False,
            "location": "google_docs",
            "google_docs_postmortem_settings": [
                {
                    "account_id": "38d2c2ac-d3cf-5db5-906c-a7570da2c91f",
                    "parent_folder_id": "1kEsTrElRoAsTeRyFoLdEr0",
                },
            ],
        }

    # /incidents/settings?section=postmortem-templates
    @resource("datadog_incident_postmortem_template")
    def security_review(self) -> Arguments:
        return {
            "name": "Security review",
            "content": "For the people who were there only.",
            "incident_type": self.org.incident_types.security_incident.id,
            "is_default": False,
            "location": "confluence",
            "confluence_postmortem_settings": [
                {
                    "account_id": "f65d7dfb-2919-5dbf-b05b-b3c13d62ec44",
                    "parent_id": "393217",
                    "space_id": "SEC",
                },
            ],
        }

    # /incidents/settings?section=postmortem-templates
    @resource("datadog_incident_postmortem_template")
    def short_review(self) -> Arguments:
        return {
            "name": "Short review",
            "content": "",
            "incident_type": self.org.incident_types.roastery_safety.id,
            "is_default": False,
            "location": "datadog_notebooks",
        }
