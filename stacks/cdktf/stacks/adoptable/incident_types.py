from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.adoptable import Adoptable


class IncidentTypes(Kind):
    def __init__(self, adoptable: Adoptable) -> None:
        super().__init__(adoptable, "incident_types")
        self.adoptable = adoptable

    # /incidents/settings?section=incident-types&id=c2e151a1-75c6-59de-81ac-dd07144418fc
    # every org has a default incident type, and there is one only
    @resource("datadog_incident_type")
    def default(self) -> Arguments:
        return {
            "name": "Default",
            "description": "What isn't of another type.",
            "configuration": {
                "allow_incident_deletion": False,
                "allow_workflows": True,
                "create_message": "",
                "editable_timestamps": False,
                "private_incidents": False,
                "private_incidents_by_default": False,
                "slug_source": "default",
                "test_incidents": True,
            },
            "is_default": True,
        }
