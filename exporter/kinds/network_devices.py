"""Network devices that report: each is asked for its tags and interfaces."""

from exporter.model.declaration import Kind

KIND = Kind(
    path="/api/v2/ndm/devices",
    get=None,
)
