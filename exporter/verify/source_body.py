"""The body of a resource as it is planned by itself: what it refers to stands in it as text."""

from __future__ import annotations

from exporter.model.ir import Body, DataRef, Link, MapRef, Reference, Resource, VariableRef
from exporter.model.ir_visitor import substitute
from exporter.model.secret_members import PLACEHOLDER
from exporter.schema import provider_schema
from exporter.translate.pipeline import Export


def source_body(export: Export, resource: Resource) -> tuple[Body, set[DataRef]]:
    """The body in the source org, and what it takes from lookups, which is left in it."""
    looked_up: set[DataRef] = set()

    def literal(link: Link) -> Link | str:
        match link:
            case Reference():
                return export.literals[link]
            case VariableRef(name):
                return export.asked.get(name, PLACEHOLDER)
            case MapRef():
                return link.here
            case DataRef():
                looked_up.add(link)
        return link

    body = substitute(resource.body, literal)
    return _unvalidated(resource.address.type, body), looked_up


def _unvalidated(type: str, body: Body) -> Body:
    """Without the provider's own requests for a check: they change no plan."""
    block = provider_schema.resource(type)
    if "validate" in block["attributes"] and provider_schema.has_legacy_types(block):
        return Body({**body.attributes, "validate": False}, body.blocks)
    return body
