"""The form of an export: Terraform files, or a CDKTF app that synthesises them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from exporter.model.ir import Module, Root
from exporter.state.output_directory import Content
from exporter.write import cdktf_app, hcl
from exporter.write.formats import CdkPackage, Format


@dataclass(frozen=True, slots=True)
class Form:
    """How modules and roots are written. An export remembers it, for what writes it anew."""

    format: Format = Format.HCL
    cdk_package: CdkPackage = CdkPackage.CDKTF

    @classmethod
    def of(cls, run: Mapping[str, Any]) -> Form:
        """The form of an earlier export, as it is remembered."""
        return cls(
            Format(run.get("format", Format.HCL.value)),
            CdkPackage(run.get("cdk_package", CdkPackage.CDKTF.value)),
        )

    def plain(self) -> dict[str, str]:
        """What is remembered."""
        if self.format is Format.HCL:
            return {"format": self.format.value}
        return {"format": self.format.value, "cdk_package": self.cdk_package.value}

    @property
    def first_file(self) -> str:
        """A file that every export of this form has."""
        return "cdktf.json" if self.format is Format.CDKTF else "org/versions.tf"

    def files(
        self, modules: Sequence[Module], roots: Sequence[Root], api_url: str
    ) -> dict[str, Content]:
        """Every file but those about the export: path in the output directory -> text."""
        if self.format is Format.CDKTF:
            return cdktf_app.files(
                modules,
                roots,
                provider_version=hcl.PROVIDER_VERSION,
                site_api_url=api_url,
                package=self.cdk_package.value,
            )
        return hcl.files(
            modules, roots, provider_version=hcl.PROVIDER_VERSION, site_api_url=api_url
        )

    def readme(self, **values: Any) -> str:
        """The README of an export."""
        if self.format is Format.CDKTF:
            return hcl.render("cdktf/README.md", package=self.cdk_package.value, **values)
        return hcl.render("README.md", **values)
