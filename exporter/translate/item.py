"""One object on its way to a resource."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from exporter.model.declaration import Kind, Object, Shape
from exporter.model.ir import Address
from exporter.model.json_path import fill
from exporter.model.record import Key
from exporter.schema import provider_schema
from exporter.schema.schema_fit import related


@dataclass(slots=True)
class Item:
    """One object on its way to a resource. `skipped` is the reason why it isn't exported.

    held: the object, or what gives it: of many, few are in memory at a time.
    unreadable: why Datadog's provider can't read it, "" if it can.
    is_settled: it is known whether it is skipped, and which shape is tried first. form: the number
      of its shape among those it may take, once it is chosen and no other one is tried
      (form_choice.py).
    mended: its text held half a surrogate pair, which is REPLACEMENT in `obj`.
    marked: there may be marks of secrets in it.
    """

    kind: Kind
    id: str
    path: str
    held: Object | Callable[[], Object]
    shape: Shape
    form: int | None = None
    is_settled: bool = False
    title: str = ""
    address: Address | None = None
    skipped: str = ""
    unreadable: str = ""
    mended: bool = False
    marked: bool = False
    key: Key = field(init=False)

    def __post_init__(self) -> None:
        self.key = (self.kind.name, self.id)

    @property
    def obj(self) -> Object:
        """The object, which nobody changes."""
        return self.held() if callable(self.held) else self.held


def import_id(item: Item, type: str) -> str:
    """What Terraform imports the object by, as a resource of a type. KeyError, naming the path,
    where it lacks a part."""
    if template := provider_schema.requests(type).get("import"):
        return fill(template, related(item.obj, provider_schema.resource(type)) | {"id": item.id})
    own = {} if "{" in item.kind.id else {"id": item.id}
    return fill(item.kind.import_id, item.obj | own)


def page(item: Item) -> str:
    """Where to see the object: its page in the app, else the request that answers with it."""
    try:
        return fill(item.kind.url, item.obj) if item.kind.url else item.path
    except KeyError:
        return item.path
