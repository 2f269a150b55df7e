"""Standard patterns of the Sensitive Data Scanner: a catalogue that every org has."""

from exporter.model.declaration import Kind, Lookup, Object, Others, always, holds


def join(pattern: Object, objects: Others) -> Object:
    """The pattern, and whether its name finds it: the data source looks for a part of the name."""
    name = str(pattern.get("name")).lower()
    names = (
        str(p.get("name")).lower() for p in objects("sensitive_data_scanner_standard_patterns")
    )
    return pattern | {"is_found_by_name": sum(name in n for n in names) == 1}


KIND = Kind(
    path="/api/v2/sensitive-data-scanner/config/standard-patterns",
    join=join,
    skip={"part of every org": always},
    lookup=Lookup(
        "datadog_sensitive_data_scanner_standard_pattern",
        "one({ for p in {data} : p.name => p.id... }[{key}])",
        ("name",),
        {"filter": "{name}"},
        when=holds("is_found_by_name"),
        fails=True,
    ),
)
