from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.adoptable import Adoptable


class DomainAllowlist(Kind):
    def __init__(self, adoptable: Adoptable) -> None:
        super().__init__(adoptable, "domain_allowlist")
        self.adoptable = adoptable

    # /organization-settings/domain-allowlist
    # To change that from here: export with --manage domain_allowlist.
    @resource(
        "datadog_domain_allowlist",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "domains": "the provider doesn't read it, or reads it otherwise",
        },
    )
    def domain_allowlist(self) -> Arguments:
        return {
            "enabled": True,
            "domains": ["@example.com", "@roastery.example.com"],
        }
