from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class IncidentUserDefinedFields(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "incident_user_defined_fields")
        self.org = org

    # /incidents/settings?section=property-fields
    @resource("datadog_incident_user_defined_field")
    def lawyer_note(self) -> Arguments:
        return {
            "name": "lawyer_note",
            "type": "textbox",
            "display_name": "Note for the lawyer",
            "incident_type": self.org.incident_types.security_incident.id,
            "ordinal": "1.0",
            "required": False,
        }

    # /incidents/settings?section=property-fields
    @resource("datadog_incident_user_defined_field")
    def orders_lost(self) -> Arguments:
        return {
            "name": "orders_lost",
            "type": "number",
            "category": "why_it_happened",
            "display_name": "Orders lost",
            "incident_type": self.org.incident_types.shop_outage.id,
            "ordinal": "2.5",
            "required": False,
        }

    # /incidents/settings?section=property-fields
    @resource("datadog_incident_user_defined_field")
    def roaster(self) -> Arguments:
        return {
            "name": "roaster",
            "type": "metrictag",
            "display_name": "Roaster",
            "incident_type": self.org.incident_types.roastery_safety.id,
            "ordinal": "1",
            "required": False,
            "tag_key": "roaster",
        }

    # /incidents/settings?section=property-fields
    @resource("datadog_incident_user_defined_field")
    def sales_channel(self) -> Arguments:
        return {
            "name": "sales_channel",
            "type": "dropdown",
            "category": "what_happened",
            "default_value": "web",
            "display_name": "Sales channel",
            "incident_type": self.org.incident_types.shop_outage.id,
            "ordinal": "1.0",
            "required": True,
            "valid_value": [
                {
                    "description": "Browser and app",
                    "display_name": "Web shop",
                    "value": "web",
                },
                {
                    "display_name": "Stores",
                    "short_description": "tills",
                    "value": "store",
                },
                {
                    "display_name": "Wholesale",
                    "value": "wholesale",
                },
            ],
        }

    # /incidents/settings?section=property-fields
    @resource("datadog_incident_user_defined_field")
    def stores(self) -> Arguments:
        return {
            "name": "stores",
            "type": "multiselect",
            "display_name": "Stores",
            "incident_type": self.org.incident_types.shop_outage.id,
            "ordinal": "2.0",
            "required": False,
            "valid_value": [
                {
                    "display_name": "Bergen",
                    "value": "bergen",
                },
                {
                    "display_name": "京都",
                    "value": "kyoto",
                },
            ],
        }
