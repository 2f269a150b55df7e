"""`ddexport schema`: the facts that translation goes by, made anew."""

from __future__ import annotations

import json as jsonlib
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from exporter.terraform.questions import Facts


def make_schema(
    source: Annotated[
        Path | None, typer.Option("--from", help="Output of `terraform providers schema -json`.")
    ] = None,
    to: Annotated[
        Path | None, typer.Option(help="File to write, if not the one in providers/schemas/.")
    ] = None,
) -> None:
    """Make the schema that translation goes by anew.

    For a newer release of the provider. What its validators take is asked of the provider itself,
    for many minutes, if it stands where Terraform finds it; else that stays as it was known.
    Without --from, the schema is that of the companion provider, from the kinds and the client's
    models.
    """
    from exporter.model.errors import UsageError
    from exporter.schema import provider_schema

    if source is None:
        from exporter.schema import companion_schema

        made, to = companion_schema.companion(), to or Path("providers/schemas/ddx.json")
    else:
        try:
            raw = jsonlib.loads(source.read_text())
        except (OSError, ValueError) as e:
            raise UsageError(f"--from {source}: {e}") from e
        made, facts = provider_schema.trimmed(raw), _probed(raw)
        made = (
            provider_schema.with_known_limits(made)
            if facts is None
            else provider_schema.with_limits(made, facts)
        )
        to = to or Path("providers/schemas/datadog.json")
    try:
        to.write_text(provider_schema.text(made))
    except OSError as e:
        raise UsageError(f"--to {to}: {e.strerror}") from e


def _probed(raw: Mapping[str, Any]) -> dict[str, Facts] | None:
    """What the provider's validators take, by resource type; None where it can't be asked."""
    from exporter.read.progress import counted
    from exporter.schema import provider_schema
    from exporter.terraform import probing, provider_plugin

    provider = provider_plugin.find()
    if provider is None:
        print(
            "What the provider's validators take stays as it was known: to have it asked, name a "
            "mirror that holds the provider in Terraform's CLI configuration, and "
            "pip install 'ddexport[provider]'.",
            file=sys.stderr,
        )
        return None
    schemas = raw["provider_schemas"][provider_schema.SOURCE]["resource_schemas"]
    with provider, counted(sys.stderr, "asking the provider") as advance:
        return probing.probed(schemas, provider, advance)
