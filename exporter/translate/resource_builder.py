"""One resource: an object whose references are found, with its secrets, notes and comments."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from math import inf
from types import MappingProxyType

from exporter.model import secret_members
from exporter.model.declaration import Place
from exporter.model.ir import Body, Resource, Variable, VariableRef
from exporter.model.ir_visitor import links, variable_paths
from exporter.model.ledger import Entry, Outcome
from exporter.model.spool import Spool
from exporter.model.surrogates import REPLACEMENT, mended
from exporter.model.truncation import truncated
from exporter.read.readability import is_decoded
from exporter.read.secrets import redaction, secret_variables
from exporter.schema import provider_schema
from exporter.schema.attribute_values import is_absent
from exporter.schema.mapping import ODD, MisfitError, oddity, shaped
from exporter.schema.own_form import unsettable
from exporter.schema.schema_fit import Fit
from exporter.translate import left_alone
from exporter.translate.built import Built
from exporter.translate.identity import called
from exporter.translate.item import Item, import_id, page
from exporter.translate.leaving_out import ProviderRefusals, lacking, left_out, refused_of
from exporter.translate.objects import HALF
from exporter.translate.references.object_index import Index
from exporter.translate.references.resolution import NOTHING, Resolution
from exporter.translate.references.stray_ids import Stray, strays

CIRCLE = (
    "take one of the references out of the circle in the app; or, once both objects are in another "
    "org, write the id there in place of this one, which an apply sets back"
)
"""What to do about objects that refer to each other."""
SHOWN = 3
"""How many of the paths that a resource has no place for a comment names."""


NO_VARIABLES: Mapping[str, Variable] = MappingProxyType({})


class ResourceBuilder:
    """Builds one resource, and its line in the ledger.

    found: its references. resource: None if there can't be one; the entry says why. variables: for
    its secrets, by name. by_hand: paths of what no request of the API takes.
    """

    __slots__ = (
        "_left",
        "address",
        "by_hand",
        "entry",
        "found",
        "item",
        "kind",
        "provider_refusals",
        "resource",
        "shape",
        "strays",
        "variables",
    )  # fmt: skip

    def __init__(self, item: Item, found: Resolution, provider_refusals: ProviderRefusals) -> None:
        assert item.address
        self.item, self.found, self.provider_refusals = item, found, provider_refusals
        self.kind, self.shape, self.address = item.kind, item.shape, item.address
        self.entry = Entry(item.kind.name, item.id, item.title)
        self.variables: Mapping[str, Variable] = NO_VARIABLES
        self.by_hand: tuple[str, ...] = ()
        self._left = 0
        for path, value, why in dict.fromkeys(found.dangling):
            said = secret_variables.shown(value)
            self.entry.note(path, f"{said} is not a reference: {why}", "left as it is")
        for path, value, why, name in dict.fromkeys(found.asked):
            self.entry.note(
                path, f"{value} is not a reference: {why}", f"a destination asks for {name}"
            )
        self.resource = self._make()
        made = links(self.resource.body) if self.resource and found.absent else ()
        left = {n.key for n in made if is_absent(n)}
        for path, value, why, key in dict.fromkeys(found.absent):
            done = "a destination is made without it" if key in left else "left as it is"
            self.entry.note(path, f"{value} is not a reference: {why}", done)

    @property
    def short(self) -> tuple[float, bool]:
        """How many paths have no place in it, infinitely many where there is no resource; and
        whether it can't be adopted."""
        return self._left if self.resource else inf, self.shape.place is Place.UNADOPTABLE

    @property
    def is_unreadable(self) -> bool:
        """Whether Datadog's provider would have to read the object, and can't."""
        return bool(self.item.unreadable) and is_decoded(self.shape)

    @property
    def shortcoming(self) -> str:
        """Why another shape is better."""
        if self.is_unreadable:
            return self.item.unreadable
        if self.resource is None:
            return f"{self.shape.resource_type} can't be: {self.entry.reason}"
        lost = list(dict.fromkeys(d.path for d in self.entry.diagnostics if d.lost))
        if not lost:
            return self.shape.why
        more = f" and {len(lost) - SHOWN} more" if len(lost) > SHOWN else ""
        return f"{self.shape.resource_type} has no place for {', '.join(lost[:SHOWN])}{more}"

    def finish(self, item: Item, index: Index, bodies: Spool[Body]) -> Built:
        """Says which ids of the source org stand where nothing declares them, and puts the body
        aside. item: the one in the shape that was chosen."""
        found = self.found
        if self.resource is not None:
            body = self.resource.body
            unknown = found.unknown | found.circular.keys()
            own = self.item.id
            if unknown or found.ids is None or found.ids or own in body.attributes.values():
                among = None if found.ids is None else {*found.ids, *unknown, own}
                self._note_strays(strays(body, index, unknown, among))
            self.resource.content = bodies.put(body)
        lost = [d for d in found.dangling if d[0] in self.kind.restricts]
        short = found.in_short(lost) if found.linked or lost else NOTHING
        return Built(
            item,
            self.address,
            self.shape,
            self.entry,
            self.resource,
            short,
            self.variables,
            self.by_hand,
        )

    def _note_strays(self, strays: Iterable[Stray]) -> None:
        """Notes stray ids, unless that is said already."""
        found = self.found
        said = {d[1] for d in (*found.absent, *found.dangling, *found.asked)}
        broken = dict(found.circular)
        for stray in strays:
            if stray.id in found.circular:
                broken.pop(stray.id, None)
                self._note_circle(stray.path, stray.id)
            elif stray.id not in said:
                said.add(stray.id)
                of = "/".join(stray.of) if stray.of else f"an object {stray.id} that wasn't read"
                what = f"names {of}; no declaration knows it"
                self.entry.note(stray.path, what, "left as it is", undeclared=True)
        for id, path in broken.items():
            if path:
                self._note_circle(path, id)

    def _note_circle(self, path: str, id: str) -> None:
        """Says that a reference is left out so that none goes round in a circle."""
        self.entry.note(
            path, f"{id} is not a reference: it would close a cycle", "left as it is", True
        )
        self.entry.outcome = Outcome.PARTLY
        self.entry.next_step = self.entry.next_step or CIRCLE

    def _failed(self, reason: str, next_step: str = "") -> Resource | None:
        self.entry.title = self.item.title or called(self.kind, self.item.obj, self.item.path)
        self.entry.fails(reason, next_step)
        return None

    def _make(self) -> Resource | None:
        found = self.found
        if self.is_unreadable:
            return self._failed(self.item.unreadable)
        variables: dict[str, Variable] = {}
        marks = list(secret_variables.marks(self.item.obj)) if self.item.marked else []
        type = self.shape.resource_type
        always = self.shape.ignore_changes
        try:
            obj = secret_members.replace(
                self.kind, found.obj, lambda path, _: self._declared_secret(path, variables)
            )
            fitted, filled = shaped(obj, self.shape)
            declared = always(self.item.obj) if callable(always) else always
            alone = (*fitted.left_alone, *declared)
        except MisfitError as e:
            return self._failed(str(e))
        except ODD as e:
            return self._failed(oddity(e))
        try:
            imported = import_id(self.item, type)
        except KeyError as e:
            return self._failed(f"its import id needs {e.args[0]}, which the object lacks")
        if self.item.mended and REPLACEMENT in imported:
            return self._failed(HALF)
        self._left = len(fitted.leftover)
        nobody_sets = unsettable(self.kind, type) if fitted.leftover else ()
        for path in fitted.leftover:
            if path in nobody_sets:
                self.by_hand += (path,)
                self.entry.note(path, "no request of the API takes it", "left to a person")
            else:
                self.entry.note(path, f"{type} has no place for it", "left out", lost=True)
        needed = provider_schema.requests(type).get("needed", ())
        absent = [n for n in needed if n not in fitted.body.attributes]
        apart = len(list(lacking(type, fitted.body))) if fitted.missing else 0
        missing = fitted.missing if apart < len(fitted.missing) else []
        if missing or (absent and len(absent) == len(needed)):
            return self._failed(
                f"{', '.join(missing or absent)}: required by {type}, not in the object",
                "re-create it by hand, or report it as a gap of the exporter",
            )
        for path in dict.fromkeys(mended(fitted.body)) if self.item.mended else ():
            self.entry.note(
                path, "half a surrogate pair, which no UTF-8 holds", "written as U+FFFD"
            )
        if absent and self.shape.place is Place.ORG:
            why = f"the API makes none without {', '.join(absent)}, which this one lacks"
            self.shape = replace(self.shape, place=Place.ADOPTABLE, why=why)
        block = provider_schema.resource(type)
        unknown = found.dangling or found.absent
        legacy = provider_schema.has_legacy_types(block)
        if unknown and legacy and "validate" in block["attributes"]:
            # Else the provider looks for what is dangling, and fails the whole plan.
            fitted.body.attributes["validate"] = False
        guessed = secret_variables.of_marks(marks, self.address, self._called)
        if guessed:
            fitted.body = secret_variables.with_variables(fitted.body, self.address)
            variables |= guessed
        try:
            refused = self._leave_out(fitted)
        except MisfitError as e:
            return self._failed(str(e))
        paths = variable_paths(fitted.body, block) if variables else ()
        used = [(name, path) for name, path in paths if name in variables]
        # A fix may bring a mark that has no place in the resource as it is translated.
        if variables:
            places = dict(used)
            self.variables = {n: v for n, v in variables.items() if n in places or n in guessed}
        self._say_found(marks, used)
        if any(d.lost for d in self.entry.diagnostics):
            self.entry.outcome = Outcome.PARTLY
        self.entry.at = self.address
        self.entry.module = self.shape.place.value
        if self.kind.uneditable and self.address.type == self.kind.resource_type:
            self.entry.uneditable = {p or "any": why for p, why in self.kind.uneditable.items()}
        self.entry.reason = self.shape.why
        if self.shape.place is Place.GUARDED:
            self.entry.next_step = f"export with --include {self.kind.name} to create it elsewhere"
        ignored = left_alone.ignored(
            alone, filled, refused, used, guessed, undivided=self.shape.undivided
        )
        reason = (self.shape.why,) if self.shape is not self.kind and self.shape.why else ()
        return Resource(
            self.address,
            self.item.id if imported == self.item.id else imported,
            fitted.body,
            comments=(page(self.item), *reason),
            ignore_changes=ignored,
        )

    def _leave_out(self, fitted: Fit) -> set[str]:
        """Takes what the provider refuses out of a body, or writes the same otherwise; gives the
        places as `ignore_changes` takes them. MisfitError: the provider requires one of them."""
        type = self.address.type
        ignored = set()
        for refused in refused_of(type, fitted, self.provider_refusals):
            fitted.body, leaving = left_out(type, fitted.body, refused)
            for each in leaving:
                ignored.add(each.ignored)
                done = f"written as {each.instead}" if each.instead else "left out"
                lost = each.instead is None
                self._left += lost
                self.entry.note(each.path, f"{type} refuses it: {each.why}", done, lost)
        return ignored

    def _declared_secret(self, path: str, variables: dict[str, Variable]) -> VariableRef:
        variable = secret_variables.declared(path, self.address, self._called, variables)
        variables[variable.name] = variable
        return VariableRef(variable.name)

    @property
    def _called(self) -> str:
        return f"{self.kind.singular} {truncated(self.item.title or self.item.id)!r}"

    def _say_found(self, marks: Iterable[tuple[str, str]], used: list[tuple[str, str]]) -> None:
        """Says of each mark that came into the resource what it became."""
        for path, rule in marks:
            name = secret_variables.mark_name(self.address, rule)
            if ignored := sorted({at for n, at in used if n == name}):
                self.entry.note(
                    path,
                    f"looks like a secret ({rule})",
                    f"var.{name} stands for it, and source/ ignores changes of "
                    f"{', '.join(ignored)}; if it is none: "
                    + redaction.allowing(self.kind, self.item.id, path),
                )
