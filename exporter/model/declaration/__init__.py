"""The vocabulary of a declaration: what the exporter knows of one kind of object.

Comes in: what the modules of exporter.kinds say. Goes out: frozen dataclasses, which every phase
reads; api/catalogue.py completes them. Every path in a declaration is a path in the object as the
API returns it, out of its envelope: JSON:API attributes stand beside `id`, relationships under
`relationships`, and the variable segments of the list's URL (`team_id`) beside them. See
json_path.py for the language.
"""

from exporter.model.declaration.kind import Kind
from exporter.model.declaration.operations import (
    BINARIES,
    DERIVED,
    DIGEST,
    SOURCE,
    Binary,
    ByField,
    Get,
    Operation,
)
from exporter.model.declaration.predicates import (
    ByTheClock,
    Object,
    Objects,
    Others,
    Predicate,
    always,
    holds,
    is_past,
    lacks,
    never,
)
from exporter.model.declaration.references import Lookup, Mention, Ref, Refs, TextRef, hint
from exporter.model.declaration.shapes import (
    ADOPTED,
    SOURCE_ONLY,
    OwnForm,
    Place,
    Sent,
    Shape,
    Typed,
    Variant,
)

__all__ = [
    "ADOPTED",
    "BINARIES",
    "DERIVED",
    "DIGEST",
    "SOURCE",
    "SOURCE_ONLY",
    "Binary",
    "ByField",
    "ByTheClock",
    "Get",
    "Kind",
    "Lookup",
    "Mention",
    "Object",
    "Objects",
    "Operation",
    "Others",
    "OwnForm",
    "Place",
    "Predicate",
    "Ref",
    "Refs",
    "Sent",
    "Shape",
    "TextRef",
    "Typed",
    "Variant",
    "always",
    "hint",
    "holds",
    "is_past",
    "lacks",
    "never",
]
