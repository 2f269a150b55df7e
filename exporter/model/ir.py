"""The intermediate representation: what is written, before it has a syntax. Types only.
Strings are plain text: escaping `${`, `%{`, quotes and newlines is the backend's business."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from exporter.model.spool import Plain


@dataclass(frozen=True, slots=True, order=True)
class Address(Plain):
    """The address of a resource in its module, `datadog_team.platform`."""

    type: str
    name: str

    @classmethod
    def parse(cls, text: str) -> Address:
        """The address that is written so."""
        return cls(*text.split(".", 1))

    def __str__(self) -> str:
        return f"{self.type}.{self.name}"


@dataclass(frozen=True, slots=True)
class Reference(Plain):
    """An attribute of another resource of the same module."""

    to: Address
    attribute: str = "id"


ANSWERS = "ids"
"""The variable, a map, by which a destination says what to use where a lookup doesn't find one."""

ABSENT = "absent"
"""The source root's variable, a map, of ids that name nothing in another org: `kind/id` -> id."""

OCCURRENCES = "occurrences"
"""The destination root's variable, a map, of when recurring downtimes begin there."""


@dataclass(frozen=True, slots=True)
class DataRef(Plain):
    """What a data source found.

    `expression` is Terraform's, in which `{data}` is the data source at `to`, and `{key}` the key
    as a text. `name`: of the local value that holds it, or what ANSWERS has at `answer` in its
    place; both are "" where no org has none, or several. `optional`: an org may lack it; the
    expression is then null.
    """

    to: Address
    expression: str
    key: str = ""
    name: str = ""
    answer: str = ""
    optional: bool = False


@dataclass(frozen=True, slots=True)
class VariableRef(Plain):
    """The value of an input variable."""

    name: str


@dataclass(frozen=True, slots=True)
class OutputRef(Plain):
    """An output of a module, or of the destination of another stack, if one is named; stands only
    in the roots, which join the modules."""

    module: str
    name: str
    stack: str = ""


@dataclass(frozen=True, slots=True)
class MapRef(Plain):
    """A text that another org may want otherwise: `lookup(var.handles, key, text)`. Of ABSENT, the
    text is "": whatever stands in a list there is left out of it."""

    variable: str
    key: str
    text: str

    @property
    def here(self) -> str:
        """What it is in the source org."""
        return self.key.partition("/")[2] if self.variable == ABSENT else self.text


Link: TypeAlias = Reference | DataRef | VariableRef | OutputRef | MapRef


@dataclass(frozen=True, slots=True)
class Number(Plain):
    """A link, which is text, where the API wants a number: `tonumber(...)`."""

    value: Link


@dataclass(frozen=True, slots=True)
class Text(Plain):
    """A link, which is a number, where the API wants text: `tostring(...)`."""

    value: Link


@dataclass(frozen=True, slots=True)
class Until(Plain):
    """Text that a plan doesn't know until it knows a link, though it doesn't depend on it."""

    link: Link
    text: str


@dataclass(frozen=True, slots=True)
class Template(Plain):
    """Text with links in it."""

    parts: tuple[str | Link, ...]


@dataclass(frozen=True, slots=True)
class JsonText(Plain):
    """A string attribute that holds JSON: `jsonencode(...)`."""

    value: Value


@dataclass(frozen=True, slots=True)
class Compact(Plain):
    """A list of texts in which a link may be nothing: `compact([...])`."""

    values: tuple[Value, ...]


Wrapped: TypeAlias = Number | Text | Until | Template | JsonText | Compact
Value: TypeAlias = (
    bool | int | float | str | list["Value"] | dict[str, "Value"] | Link | Wrapped | None
)


@dataclass(slots=True)
class Body(Plain):
    """What stands between the braces of a block, in the order it is written."""

    attributes: dict[str, Value] = field(default_factory=dict)
    blocks: list[Block] = field(default_factory=list)


@dataclass(slots=True)
class Block(Plain):
    """One nested block. `given`: it isn't there where this link is nothing."""

    type: str
    body: Body
    given: Link | None = None


ALL = "all"
"""In place of a path in `ignore_changes`: the whole resource, as Terraform's keyword has it."""


@dataclass(slots=True)
class Resource(Plain):
    """A resource block, and the import id that adopts the object it describes.

    content: the body, or what gives it. comments: written above it. ignore_changes: attribute path
    (`value`, `auth[0].password`) -> why Terraform must not undo its difference from the object, in
    the org that it was read in. With ALL it changes nothing there.
    """

    address: Address
    import_id: str
    content: Body | Callable[[], Body]
    comments: tuple[str, ...] = ()
    ignore_changes: Mapping[str, str] = field(default_factory=dict)

    @property
    def body(self) -> Body:
        """What stands between the braces: to be asked for once."""
        return self.content if isinstance(self.content, Body) else self.content()


@dataclass(slots=True)
class DataSource(Plain):
    """A data block: looks up what every org has under another id.

    `unless`: it isn't asked where ANSWERS has this entry, since it fails by itself.
    """

    address: Address
    body: Body
    unless: str = ""


@dataclass(frozen=True, slots=True, order=True)
class Rule(Plain):
    """What a provider takes of a variable, or of the entry `key` of a map; `text` is that one's
    default.

    takes: as a sentence goes on after "takes". condition: Terraform's expression, in which
    `{value}` is the value.
    """

    takes: str
    condition: str
    key: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Variable(Plain):
    """An input variable of type string. `sensitive` marks a secret.

    entries: for a map of texts, (key, text in the source org) of each that is looked up in it.
    rules: what it must be.
    """

    name: str
    description: str
    sensitive: bool = False
    entries: tuple[tuple[str, str], ...] = ()
    rules: tuple[Rule, ...] = ()


@dataclass(frozen=True, slots=True)
class Output:
    """A value that a module hands to another one, or a root to another stack."""

    name: str
    value: Value
    description: str = ""
    sensitive: bool = False


@dataclass(slots=True)
class Module:
    """A directory of resources, `org`; `files` maps a file name without suffix to its resources.
    `found`: the local values, which hold what the lookups find."""

    name: str
    files: dict[str, list[Resource]] = field(default_factory=dict)
    lookups: list[DataSource] = field(default_factory=list)
    variables: list[Variable] = field(default_factory=list)
    outputs: list[Output] = field(default_factory=list)
    found: list[DataRef] = field(default_factory=list)


@dataclass(slots=True)
class ModuleCall:
    """A root's use of a module: the value of each of its variables."""

    module: str
    arguments: dict[str, Value]


@dataclass(frozen=True, slots=True)
class Import:
    """An import block: `to` in `module` is the object `id`."""

    module: str
    to: Address
    id: str


@dataclass(frozen=True, slots=True)
class Move:
    """A resource that stood in the module `before`, and stands in `now`; in none if that is ""."""

    address: Address
    before: str
    now: str = ""


@dataclass(slots=True)
class Root:
    """A directory terraform runs in: the provider, the modules and what is imported.

    moved: what stands in another module. forgotten: what leaves the state, and stays in its org.
    emptied: modules of which everything does. forgets_companion: some of that is the companion
    provider's. outputs: what other stacks take.
    """

    name: str
    calls: list[ModuleCall] = field(default_factory=list)
    imports: list[Import] = field(default_factory=list)
    moved: list[Move] = field(default_factory=list)
    forgotten: list[Move] = field(default_factory=list)
    emptied: list[str] = field(default_factory=list)
    forgets_companion: bool = False
    outputs: list[Output] = field(default_factory=list)
    variables: list[Variable] = field(default_factory=list)
