from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.guarded import Guarded


class IpAllowlist(Kind):
    def __init__(self, guarded: Guarded) -> None:
        super().__init__(guarded, "ip_allowlist")
        self.guarded = guarded

    # /organization-settings/ip-allowlist
    # To change that from here: export with --manage ip_allowlist.
    @resource(
        "datadog_ip_allowlist",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "entry": "the provider doesn't read it, or reads it otherwise",
        },
    )
    def ip_allowlist(self) -> Arguments:
        return {
            "enabled": False,
            "entry": [
                {
                    "cidr_block": "198.51.100.7/32",
                    "note": "VPN",
                },
                {
                    "cidr_block": "2001:db8::/32",
                    "note": "",
                },
                {
                    "cidr_block": "203.0.113.0/24",
                    "note": "Head office",
                },
            ],
        }
