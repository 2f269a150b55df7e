from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.guarded import Guarded


class OrganizationSettings(Kind):
    def __init__(self, guarded: Guarded) -> None:
        super().__init__(guarded, "organization_settings")
        self.guarded = guarded

    # /organization-settings/preferences
    @resource("datadog_organization_settings")
    def kestrel_coffee(self) -> Arguments:
        return {
            "name": "Kestrel Coffee",
            "settings": [
                {
                    "private_widget_share": True,
                    "saml_autocreate_access_role": "ro",
                    "saml": [
                        {
                            "enabled": True,
                        },
                    ],
                    "saml_autocreate_users_domains": [
                        {
                            "enabled": True,
                            "domains": ["example.com", "roastery.example.com"],
                        },
                    ],
                    "saml_idp_initiated_login": [
                        {
                            "enabled": False,
                        },
                    ],
                    "saml_strict_mode": [
                        {
                            "enabled": False,
                        },
                    ],
                },
            ],
        }
