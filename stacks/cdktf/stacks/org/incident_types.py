from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class IncidentTypes(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "incident_types")
        self.org = org

    # /incidents/settings?section=incident-types&id=dafec0b5-84ba-5356-8b37-7f1b6265369c
    @resource("datadog_incident_type")
    def roastery_safety(self) -> Arguments:
        return {
            "name": "Roastery safety",
            "description": "",
            "configuration": {
                "allow_incident_deletion": True,
                "allow_workflows": True,
                "create_message": "",
                "editable_timestamps": False,
                "private_incidents": False,
                "private_incidents_by_default": False,
                "slug_source": "default",
                "test_incidents": False,
            },
            "is_default": False,
        }

    # /incidents/settings?section=incident-types&id=59fc04f8-2c28-542b-859c-79adb2dd7f3c
    @resource("datadog_incident_type")
    def security_incident(self) -> Arguments:
        return {
            "name": "Security incident",
            "description": "Data of customers or staff may be known to others.",
            "configuration": {
                "allow_incident_deletion": False,
                "allow_workflows": False,
                "create_message": "",
                "editable_timestamps": False,
                "private_incidents": True,
                "private_incidents_by_default": True,
                "slug_source": "default",
                "test_incidents": True,
            },
            "is_default": False,
        }

    # /incidents/settings?section=incident-types&id=3fcb1e8d-c3e1-5db7-963b-afd4d4098a7b
    @resource("datadog_incident_type")
    def shop_outage(self) -> Arguments:
        return {
            "name": "Shop outage",
            "description": "Customers can't order, pay or log in.",
            "configuration": {
                "allow_incident_deletion": False,
                "allow_workflows": True,
                "create_message": "Call the duty manager first: $${phone} is on the wall ☎️",
                "editable_timestamps": True,
                "private_incidents": False,
                "private_incidents_by_default": False,
                "slug_source": "default",
                "test_incidents": True,
            },
            "is_default": False,
        }
