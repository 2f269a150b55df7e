"""Permissions: a catalogue that is the same in every org, under other ids."""

from exporter.model.declaration import Kind, Lookup, always

KIND = Kind(
    path="/api/v2/permissions",
    skip={"part of every org": always},
    lookup=Lookup(
        "datadog_permissions",
        "{data}.permissions[{key}]",
        ("name", "name_aliases[]"),
        {"include_restricted": True},
    ),
)
