"""Permissions: a catalogue that is the same in every org, under other ids."""

from datadog_api_client.v2.api.roles_api import RolesApi

from exporter.model.declaration import Kind, Lookup, always

KIND = Kind(
    list=RolesApi.list_permissions,
    skip={"part of every org": always},
    lookup=Lookup(
        "datadog_permissions",
        "{data}.permissions[{key}]",
        ("name", "name_aliases[]"),
        {"include_restricted": True},
    ),
)
