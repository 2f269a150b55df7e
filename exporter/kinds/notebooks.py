"""Notebooks: text and graphs, for investigations, runbooks and postmortems."""

from exporter.kinds._shared.reference_patterns import HANDLES, LINKS, WIDGETS
from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="ddx_notebook",
    path="/api/v1/notebooks",
    ignore=("author", "cells[].id", "metadata.is_favorite"),
    refs={**WIDGETS, "cells[].attributes.definition.**": (*HANDLES, *LINKS)},
    url="/notebook/{id}",
)
