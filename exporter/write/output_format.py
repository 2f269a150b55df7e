"""The form of an export: Terraform files, or a CDKTF app that synthesises them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from exporter.layout import stack_rules
from exporter.layout.stack import Stack, in_order, place_of
from exporter.layout.stack_rules import StackRules
from exporter.model.errors import UsageError
from exporter.model.spool import Spool
from exporter.state.output_directory import Content, Link
from exporter.write import backend, cdktf_app, hcl, stack_files
from exporter.write.backend import Backend
from exporter.write.file_split import Splitting, letters_by_path, patterns
from exporter.write.formats import CdkPackage, FilePer, Format


@dataclass(frozen=True, slots=True)
class Form:
    """How modules and roots are written. An export remembers it, for what writes it anew.

    split: by which rules into stacks, None if it isn't. backend: where the states of these are,
    beside their roots if that isn't said.
    """

    format: Format = Format.HCL
    cdk_package: CdkPackage = CdkPackage.CDKTF
    file_per: FilePer = FilePer.KIND
    split: StackRules | None = None
    backend: Backend | None = None

    def __post_init__(self) -> None:
        """UsageError for what can't be written."""
        if self.split and self.format is Format.CDKTF:
            raise UsageError("a CDKTF app isn't split into stacks yet: export with --format hcl")

    @classmethod
    def of(cls, run: Mapping[str, Any]) -> Form:
        """The form of an earlier export, as it is remembered."""
        return cls(
            Format(run.get("format", Format.HCL.value)),
            CdkPackage(run.get("cdk_package", CdkPackage.CDKTF.value)),
            FilePer(run.get("files", FilePer.KIND.value)),
            stack_rules.parsed(run["stacks"]) if "stacks" in run else None,
            backend.parsed(run["backend"]) if "backend" in run else None,
        )

    def plain(self) -> dict[str, Any]:
        """What is remembered."""
        remembered: dict[str, Any] = {"format": self.format.value}
        if self.format is Format.CDKTF:
            remembered["cdk_package"] = self.cdk_package.value
        if self.file_per is not FilePer.KIND:
            remembered["files"] = self.file_per.value
        if self.split:
            remembered["stacks"] = self.split.plain()
        if self.backend:
            remembered["backend"] = self.backend.plain()
        return remembered

    @property
    def first_file(self) -> str:
        """A file that every export of this form has."""
        if self.split:
            return stack_files.STACKS
        return "cdktf.json" if self.format is Format.CDKTF else "org/versions.tf"

    def splitting(self, run: Mapping[str, Any] | None, files: Iterable[str] | None) -> Splitting:
        """How files are split, after an earlier export: how that was made, and its paths."""
        if run is None or Form.of(run).file_per is not self.file_per:
            return Splitting(self.file_per)
        return Splitting(self.file_per, letters_by_path(files or ()))

    def files(
        self,
        stacks: Sequence[Stack],
        api_url: str,
        splitting: Splitting | None = None,
    ) -> dict[str, Content]:
        """Every file but those about the export: path in the output directory -> text."""
        splitting = splitting or Splitting(self.file_per)
        if self.format is Format.CDKTF:
            [stack] = stacks
            return cdktf_app.files(
                stack.modules,
                stack.roots,
                provider_version=hcl.PROVIDER_VERSION,
                site_api_url=api_url,
                package=self.cdk_package.value,
                splitting=splitting,
            )
        written: dict[str, Content] = {}
        spool = Spool[str]()
        for stack in stacks:
            texts = hcl.files(
                stack.modules,
                stack.roots,
                provider_version=hcl.PROVIDER_VERSION,
                site_api_url=api_url,
                splitting=splitting.of_stack(stack.name) if stack.name else splitting,
                spool=spool,
            )
            texts |= stack_files.joining(stack, self.backend)
            written |= {place_of(stack.name, path): text for path, text in texts.items()}
        return written

    def readme(self, stacks: Sequence[Stack], files: Mapping[str, Content], **values: Any) -> str:
        """The README of an export. files: all others, as `files` gives them."""
        kinds = {
            place_of(s.name, f"{m.name}/{k}") for s in stacks for m in s.modules for k in m.files
        }
        each = self.file_per is FilePer.OBJECT
        values |= {
            "a_file_each": each,
            "emptied": [
                place_of(s.name, r.name)
                for s in stacks
                if not s.modules
                for r in s.roots
                if r.emptied
            ],
            "split": patterns(
                path
                for path, text in files.items()
                if not isinstance(text, Link)
                and not (each and re.split(r"\.|__", path.removeprefix("stacks/"))[0] in kinds)
            ),
        }
        if self.format is Format.CDKTF:
            return hcl.render("cdktf/README.md", package=self.cdk_package.value, **values)
        if self.split:
            ordered = in_order(s for s in stacks if s.name)
            return hcl.render("stacks.md", stacks=ordered, **values)
        return hcl.render("README.md", **values)
