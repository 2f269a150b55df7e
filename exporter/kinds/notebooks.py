"""Notebooks: text and graphs, for investigations, runbooks and postmortems."""

from datadog_api_client.v1.api.notebooks_api import NotebooksApi

from exporter.kinds._shared.reference_patterns import HANDLES, LINKS, WIDGETS
from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="ddx_notebook",
    list=NotebooksApi.list_notebooks,
    ignore=("author", "cells[].id", "metadata.is_favorite"),
    refs={**WIDGETS, "cells[].attributes.definition.**": (*HANDLES, *LINKS)},
    url="/notebook/{id}",
)
