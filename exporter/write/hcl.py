"""Modules and roots as Terraform files: which file holds which blocks."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import chain
from typing import Any

import jinja2

from exporter import __version__
from exporter.model.declaration import Place
from exporter.model.hcl_strings import quote
from exporter.model.ir import Address, Module, Resource, Root
from exporter.model.spool import Spool
from exporter.model.truncation import truncated
from exporter.schema.provider_schema import bare, of_companion
from exporter.state.output_directory import Content, Link, Pieces
from exporter.terraform import companion_install
from exporter.write.block_files import BlockFiles, Blocks
from exporter.write.file_split import Splitting
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
    variable,
)
from exporter.write.hcl_values import aligned, comment
from exporter.write.text_spool import written

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
    spool: Spool[str] | None = None,
) -> dict[str, Content]:
    """Every .tf file of a stack: path in its directory -> text.

    provider_version is a constraint, `>= 4.19, < 5`; site_api_url is the default of the roots'
    variable datadog_api_url. A module is written when it has resources or a root calls it. spool:
    where blocks wait for their files, of all stacks in one.
    """
    split = BlockFiles(splitting or Splitting(), Spool[str]() if spool is None else spool)
    called = {call.module for root in roots for call in root.calls}
    both = {m.name for m in modules if needs_companion(m)}
    found: dict[str, Content] = {}
    apart: dict[str, list[str]] = {}
    for module in modules:
        if module.files or module.name in called:
            versions = render(
                "versions.tf",
                provider_version=provider_version,
                companion=COMPANION if module.name in both else None,
            )
            texts: dict[str, Content] = {"versions.tf": versions, **_module(module, split)}
            found |= {f"{module.name}/{name}": text for name, text in texts.items()}
            if module.name in SHARED:
                # Always, or an export to come would need another `terraform init`.
                apart[module.name] = list(texts)
                over = source_override(module, split)
                found |= {f"{module.name}/{name}": text for name, text in over.items()}
    for root in roots:
        # What is forgotten is read once more, so its provider must know where the org is.
        uses = root.forgets_companion or any(call.module in both for call in root.calls)
        linked = apart if root.name == DESTINATION else {}
        texts = _root(root, provider_version, site_api_url, uses, linked, split)
        found |= {f"{root.name}/{name}": text for name, text in texts.items()}
        found |= {
            f"{root.name}/{module}/{name}": Link(f"../../{module}/{name}")
            for module, names in linked.items()
            for name in names
        }
    return found


def needs_companion(module: Module) -> bool:
    """Whether a module has resources of the companion provider."""
    return any(of_companion(r.address.type) for rs in module.files.values() for r in rs)


def _module(module: Module, split: BlockFiles) -> dict[str, Pieces]:
    rule = (ruled_variable(v) if v.sensitive else variable(v) for v in module.variables)
    found = ((text, "") for text in found_values(module.found))
    blocks: dict[str, Blocks] = {
        "variables": zip(rule, (v.name for v in module.variables), strict=True),
        "outputs": ((output(o), o.name) for o in module.outputs),
        "lookups": [*((data_source(d), full_name(d.address)) for d in module.lookups), *found],
    }
    texts: dict[str, Pieces] = {}
    for stem, of in blocks.items():
        place = partial(split.by.of_texts, f"{module.name}/{stem}")
        texts |= split.of(stem, of, place)
    for kind, rs in module.files.items():
        resources, _ = written(partial(_of_module, module, kind), rs, split.spool)
        place = partial(split.by.of_resources, f"{module.name}/{kind}")
        texts |= split.of_texts(kind, resources, (r.address.name for r in rs), place)
    return texts


def full_name(address: Address) -> str:
    """The name of a resource among those of all types."""
    return f"{bare(address.type)}_{address.name}"


def _root(
    root: Root,
    provider_version: str,
    site_api_url: str,
    companion: bool,
    linked: Container[str],
    split: BlockFiles,
) -> dict[str, Content]:
    blocks: dict[str, Blocks] = {
        "variables": [
            (render("variables.tf", site_api_url=site_api_url), ""),
            *((variable(v) if v.sensitive else ruled_variable(v), v.name) for v in root.variables),
        ],
        "outputs": ((output(o), o.name) for o in root.outputs),
        "moved": [
            *((moved_block(move), full_name(move.address)) for move in root.moved),
            *(
                (removed_block(f"module.{move.before}.{move.address}"), full_name(move.address))
                for move in root.forgotten
            ),
            *((removed_block(f"module.{name}"), name) for name in root.emptied),
        ],
    }
    imports, _ = written(lambda i: (import_block(i), None), root.imports, split.spool)
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
    place = partial(split.by.of_texts, f"{root.name}/imports")
    texts |= split.of_texts("imports", imports, (full_name(i.to) for i in root.imports), place)
    for stem, of in blocks.items():
        texts |= split.of(stem, of, partial(split.by.of_texts, f"{root.name}/{stem}"))
    return texts | tfvars(root, site_api_url)


def tfvars(root: Root, site_api_url: str) -> dict[str, str]:
    """The file that says what a root asks for, by its name; a destination's is always there, as it
    is for another URL."""
    if root.name != DESTINATION and not root.variables:
        return {}
    name = "terraform.tfvars.example"
    return {name: render(name, site_api_url=site_api_url, variables=root.variables)}


def source_override(module: Module, split: BlockFiles) -> dict[str, Pieces]:
    """What Terraform adds to the resources of a module for the source alone: files by their names.

    Terraform merges `lifecycle` of an override file into the resource of the same address
    (https://developer.hashicorp.com/terraform/language/files/override).
    """
    if not any(r.ignore_changes for resources in module.files.values() for r in resources):
        return {}
    blocks = (
        ("".join(map(comment, left_alone(kind, r))) + _lifecycle(r), full_name(r.address))
        for kind, resources in module.files.items()
        for r in resources
        if r.ignore_changes
    )
    place = partial(split.by.of_texts, f"{module.name}/source")
    return split.of("source", chain([(render(OVERRIDE), "")], blocks), place, "_override.tf")


def _lifecycle(r: Resource) -> str:
    return ended(braces(header(r), lifecycle(r.ignore_changes), 0))


def left_alone(kind: str, r: Resource) -> Iterator[str]:
    """Why Terraform leaves attributes of a resource as they are, and how to take charge of them."""
    for why in sorted(set(r.ignore_changes.values())):
        paths = sorted(path for path, of in r.ignore_changes.items() if of == why)
        yield f"{', '.join(paths)}: {why}."
    if r.ignore_changes:
        yield TAKE_CHARGE.format(kind)


def _of_module(module: Module, kind: str, r: Resource) -> tuple[str, None]:
    """The block of a resource."""
    if r.ignore_changes and module.name in SHARED:
        r = replace(r, ignore_changes={})
    elif r.ignore_changes:
        r = replace(r, comments=(*r.comments, *left_alone(kind, r)))
    return resource(r), None


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
