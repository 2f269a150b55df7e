from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.guarded import Guarded


class OrgConnections(Kind):
    def __init__(self, guarded: Guarded) -> None:
        super().__init__(guarded, "org_connections")
        self.guarded = guarded

    # /organization-settings/cross-org-visibility
    # To change that from here: export with --manage org_connections.
    @resource(
        "datadog_org_connection",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "connection_types": "the provider doesn't read it, or reads it otherwise",
            "sink_org_id": "the provider doesn't read it, or reads it otherwise",
        },
    )
    def kestrel_auditors(self) -> Arguments:
        return {
            "connection_types": ["logs"],
            "sink_org_id": "2d958049-3bfb-5778-a23d-2696e5abb84c",
        }

    # /organization-settings/cross-org-visibility
    # To change that from here: export with --manage org_connections.
    @resource(
        "datadog_org_connection",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "connection_types": "the provider doesn't read it, or reads it otherwise",
            "sink_org_id": "the provider doesn't read it, or reads it otherwise",
        },
    )
    def kestrel_coffee_japan(self) -> Arguments:
        return {
            "connection_types": ["logs", "metrics"],
            "sink_org_id": "a22583c6-e569-5ff5-a491-0dfd1935517b",
        }

    # /organization-settings/cross-org-visibility
    # To change that from here: export with --manage org_connections.
    @resource(
        "datadog_org_connection",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "connection_types": "the provider doesn't read it, or reads it otherwise",
            "sink_org_id": "the provider doesn't read it, or reads it otherwise",
        },
    )
    def kestrel_trials(self) -> Arguments:
        return {
            "connection_types": ["metrics"],
            "sink_org_id": "75727aa3-d0d5-5345-a7df-4297355f6339",
        }
