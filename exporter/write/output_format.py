"""The form of an export: Terraform files, or a CDKTF app that synthesises them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from exporter.model.ir import Module, Root
from exporter.state.output_directory import Content, Link
from exporter.write import cdktf_app, hcl
from exporter.write.file_split import Splitting, letters_by_path, patterns
from exporter.write.formats import CdkPackage, FilePer, Format


@dataclass(frozen=True, slots=True)
class Form:
    """How modules and roots are written. An export remembers it, for what writes it anew."""

    format: Format = Format.HCL
    cdk_package: CdkPackage = CdkPackage.CDKTF
    file_per: FilePer = FilePer.KIND

    @classmethod
    def of(cls, run: Mapping[str, Any]) -> Form:
        """The form of an earlier export, as it is remembered."""
        return cls(
            Format(run.get("format", Format.HCL.value)),
            CdkPackage(run.get("cdk_package", CdkPackage.CDKTF.value)),
            FilePer(run.get("files", FilePer.KIND.value)),
        )

    def plain(self) -> dict[str, str]:
        """What is remembered."""
        remembered = {"format": self.format.value}
        if self.format is Format.CDKTF:
            remembered["cdk_package"] = self.cdk_package.value
        if self.file_per is not FilePer.KIND:
            remembered["files"] = self.file_per.value
        return remembered

    @property
    def first_file(self) -> str:
        """A file that every export of this form has."""
        return "cdktf.json" if self.format is Format.CDKTF else "org/versions.tf"

    def splitting(self, run: Mapping[str, Any] | None, files: Iterable[str] | None) -> Splitting:
        """How files are split, after an earlier export: how that was made, and its paths."""
        if run is None or Form.of(run).file_per is not self.file_per:
            return Splitting(self.file_per)
        return Splitting(self.file_per, letters_by_path(files or ()))

    def files(
        self,
        modules: Sequence[Module],
        roots: Sequence[Root],
        api_url: str,
        splitting: Splitting | None = None,
    ) -> dict[str, Content]:
        """Every file but those about the export: path in the output directory -> text."""
        splitting = splitting or Splitting(self.file_per)
        if self.format is Format.CDKTF:
            return cdktf_app.files(
                modules,
                roots,
                provider_version=hcl.PROVIDER_VERSION,
                site_api_url=api_url,
                package=self.cdk_package.value,
                splitting=splitting,
            )
        return hcl.files(
            modules,
            roots,
            provider_version=hcl.PROVIDER_VERSION,
            site_api_url=api_url,
            splitting=splitting,
        )

    def readme(self, modules: Sequence[Module], files: Mapping[str, Content], **values: Any) -> str:
        """The README of an export. files: all others, as `files` gives them."""
        kinds = {f"{m.name}/{kind}" for m in modules for kind in m.files}
        each = self.file_per is FilePer.OBJECT
        values |= {
            "a_file_each": each,
            "split": patterns(
                path
                for path, text in files.items()
                if not isinstance(text, Link)
                and not (each and re.split(r"\.|__", path.removeprefix("stacks/"))[0] in kinds)
            ),
        }
        if self.format is Format.CDKTF:
            return hcl.render("cdktf/README.md", package=self.cdk_package.value, **values)
        return hcl.render("README.md", **values)
