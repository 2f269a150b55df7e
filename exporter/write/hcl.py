"""Modules and roots as Terraform files: which file holds which blocks."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain
from typing import Any, TypeAlias

import jinja2

from exporter import __version__
from exporter.model.declaration import Place
from exporter.model.hcl_strings import quote
from exporter.model.ir import Address, Module, Resource, Root
from exporter.model.truncation import truncated
from exporter.schema.provider_schema import bare, of_companion
from exporter.state.output_directory import Content, Link, Pieces
from exporter.terraform import companion_install
from exporter.write.file_split import Splitting, grouped, hcl_file
from exporter.write.hcl_blocks import (
    braces,
    data_source,
    ended,
    found_values,
    header,
    import_block,
    lifecycle,
    module_call,
    moved_block,
    output,
    removed_block,
    resource,
    ruled_variable,
    separated,
    variable,
)
from exporter.write.hcl_values import aligned, comment
from exporter.write.text_spool import TextSpool

PROVIDER_VERSION = ">= 4.19, < 5"
FORGETTING = ">= 1.7"
"""The version of Terraform that knows `removed` blocks. All else needs 1.5, for import blocks."""
COMPANION = {"source": companion_install.SOURCE, "version": f"~> {__version__}"}
"""What a module requires that has resources of the companion provider."""
OVERRIDE = "source_override.tf"
"""The file of a module that only the source has; others that it is split into end alike."""
TAKE_CHARGE = "To change that from here: export with --manage {}."
"""How a user takes charge of what the source leaves as it is of a kind."""
SHARED = (Place.ORG.value,)
"""The modules that both roots have."""
SOURCE = "source"
"""The root of the org that was exported."""
DESTINATION = "destination"
"""The root of another org."""


def files(
    modules: Sequence[Module],
    roots: Sequence[Root],
    *,
    provider_version: str,
    site_api_url: str,
    splitting: Splitting | None = None,
    spool: TextSpool | None = None,
) -> dict[str, Content]:
    """Every .tf file of a stack: path in its directory -> text.

    provider_version is a constraint, `>= 4.19, < 5`; site_api_url is the default of the roots'
    variable datadog_api_url. A module is written when it has resources or a root calls it. spool:
    where blocks wait for their files, of all stacks in one.
    """
    split = _Split(splitting or Splitting(), TextSpool() if spool is None else spool)
    called = {call.module for root in roots for call in root.calls}
    both = {m.name for m in modules if needs_companion(m)}
    written: dict[str, Content] = {}
    apart: dict[str, list[str]] = {}
    for module in modules:
        if module.files or module.name in called:
            versions = render(
                "versions.tf",
                provider_version=provider_version,
                companion=COMPANION if module.name in both else None,
            )
            texts: dict[str, Content] = {"versions.tf": versions, **_module(module, split)}
            written |= {f"{module.name}/{name}": text for name, text in texts.items()}
            if module.name in SHARED:
                # Always, or an export to come would need another `terraform init`.
                apart[module.name] = list(texts)
                for name, override in source_override(module, split).items():
                    written[f"{module.name}/{name}"] = override
    for root in roots:
        # What is forgotten is read once more, so its provider must know where the org is.
        uses = root.forgets_companion or any(call.module in both for call in root.calls)
        linked = apart if root.name == DESTINATION else {}
        texts = _root(root, provider_version, site_api_url, uses, linked, split)
        written |= {f"{root.name}/{name}": text for name, text in texts.items()}
        written |= {
            f"{root.name}/{module}/{name}": Link(f"../../{module}/{name}")
            for module, names in linked.items()
            for name in names
        }
    return written


def needs_companion(module: Module) -> bool:
    """Whether a module has resources of the companion provider."""
    return any(of_companion(r.address.type) for rs in module.files.values() for r in rs)


def _module(module: Module, split: _Split) -> dict[str, Pieces]:
    blocks: dict[str, _Blocks] = {
        "variables": (
            (v.name, ruled_variable(v) if v.sensitive else variable(v)) for v in module.variables
        ),
        "outputs": ((o.name, output(o)) for o in module.outputs),
        "lookups": [
            *((full_name(d.address), data_source(d)) for d in module.lookups),
            *(("", text) for text in found_values(module.found)),
        ],
    }
    texts: dict[str, Pieces] = {}
    for stem, of in blocks.items():
        texts |= split.files(stem, of, partial(split.by.of_texts, f"{module.name}/{stem}"))
    for kind, rs in module.files.items():
        resources = zip(
            (r.address.name for r in rs), map(partial(_of_module, module, kind), rs), strict=True
        )
        place = partial(split.by.of_resources, f"{module.name}/{kind}")
        texts |= split.files(kind, resources, place)
    return texts


_Blocks: TypeAlias = Iterable[tuple[str, str]]
"""Blocks with their names, each made when it is asked for."""


@dataclass(frozen=True, slots=True)
class _Split:
    """How blocks are split into files, and where they wait for that."""

    by: Splitting
    spool: TextSpool

    def files(
        self,
        stem: str,
        blocks: _Blocks,
        place: Callable[[Iterable[tuple[str, int]]], list[str]],
        suffix: str = ".tf",
    ) -> dict[str, Pieces]:
        """The files of blocks by their names, as far as there are any."""
        names, texts, first = [], self.spool, len(self.spool)
        for name, text in blocks:
            names.append(name)
            texts.add(text)
        letters = place((n, size + 1) for n, size in zip(names, texts.sizes(first), strict=True))
        files = grouped(letters, range(first, len(texts)))
        return {hcl_file(stem, at, suffix): _pieces(texts, of) for at, of in files.items()}


def _pieces(texts: TextSpool, of: Sequence[int]) -> Pieces:
    return Pieces(lambda: separated(texts[n] for n in of))


def full_name(address: Address) -> str:
    """The name of a resource among those of all types."""
    return f"{bare(address.type)}_{address.name}"


def _root(
    root: Root,
    provider_version: str,
    site_api_url: str,
    companion: bool,
    linked: Container[str],
    split: _Split,
) -> dict[str, Content]:
    blocks: dict[str, _Blocks] = {
        "variables": [
            ("", render("variables.tf", site_api_url=site_api_url)),
            *((v.name, variable(v) if v.sensitive else ruled_variable(v)) for v in root.variables),
        ],
        "imports": ((full_name(i.to), import_block(i)) for i in root.imports),
        "outputs": ((o.name, output(o)) for o in root.outputs),
        "moved": [
            *((full_name(move.address), moved_block(move)) for move in root.moved),
            *(
                (full_name(move.address), removed_block(f"module.{move.before}.{move.address}"))
                for move in root.forgotten
            ),
            *((name, removed_block(f"module.{name}")) for name in root.emptied),
        ],
    }
    texts: dict[str, Content] = {
        "main.tf": render(
            "main.tf",
            provider_version=provider_version,
            companion=COMPANION if companion else None,
            **({"terraform_version": FORGETTING} if root.forgotten or root.emptied else {}),
            calls=[
                module_call(call, call.module, "." if call.module in linked else "..")
                for call in root.calls
            ],
        ),
    }
    for stem, of in blocks.items():
        texts |= split.files(stem, of, partial(split.by.of_texts, f"{root.name}/{stem}"))
    return texts | tfvars(root, site_api_url)


def tfvars(root: Root, site_api_url: str) -> dict[str, str]:
    """The file that says what a root asks for, by its name; a destination's is always there, as it
    is for another URL."""
    if root.name != DESTINATION and not root.variables:
        return {}
    name = "terraform.tfvars.example"
    return {name: render(name, site_api_url=site_api_url, variables=root.variables)}


def source_override(module: Module, split: _Split) -> dict[str, Pieces]:
    """What Terraform adds to the resources of a module for the source alone: files by their names.

    Terraform merges `lifecycle` of an override file into the resource of the same address
    (https://developer.hashicorp.com/terraform/language/files/override).
    """
    if not any(r.ignore_changes for resources in module.files.values() for r in resources):
        return {}
    blocks = (
        (
            full_name(r.address),
            "".join(map(comment, left_alone(kind, r)))
            + ended(braces(header(r), lifecycle(r.ignore_changes), 0)),
        )
        for kind, resources in module.files.items()
        for r in resources
        if r.ignore_changes
    )
    place = partial(split.by.of_texts, f"{module.name}/source")
    return split.files("source", chain([("", render(OVERRIDE))], blocks), place, "_override.tf")


def left_alone(kind: str, r: Resource) -> Iterator[str]:
    """Why Terraform leaves attributes of a resource as they are, and how to take charge of them."""
    for why in sorted(set(r.ignore_changes.values())):
        paths = sorted(path for path, of in r.ignore_changes.items() if of == why)
        yield f"{', '.join(paths)}: {why}."
    if r.ignore_changes:
        yield TAKE_CHARGE.format(kind)


def _of_module(module: Module, kind: str, r: Resource) -> str:
    if not r.ignore_changes:
        return resource(r)
    if module.name in SHARED:
        return resource(replace(r, ignore_changes={}))
    return resource(replace(r, comments=(*r.comments, *left_alone(kind, r))))


def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("exporter.write"),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 - no HTML
    )
    environment.filters |= {
        "quote": quote,
        "comment": comment,
        "assigned": _assigned,
        "truncated": truncated,
    }
    return environment


def _assigned(entries: Iterable[tuple[str, str]]) -> list[str]:
    """The lines of a map of texts; those of no text are comments, for a user to fill in."""
    pairs = [(f"{'' if text else '# '}{quote(key)}", quote(text)) for key, text in entries]
    return aligned(pairs, 1)


_TEMPLATES = _environment()


def render(name: str, **values: Any) -> str:
    """A template of this package, filled in."""
    return _TEMPLATES.get_template(f"{name}.j2").render(values)
