"""The companion provider as tests run it: installed in a mirror of their own."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from exporter.api.catalogue import kinds
from exporter.api.endpoints import endpoints
from exporter.model import json_path
from exporter.model.declaration import Kind
from exporter.model.ir import (
    Body,
    Compact,
    JsonText,
    Link,
    MapRef,
    Reference,
    Resource,
    Template,
    Value,
)
from exporter.model.ir_visitor import substitute
from exporter.model.record import KindRead, Record
from exporter.read.selection import Selection
from exporter.schema import companion_schema, provider_schema
from exporter.terraform import companion_install
from exporter.terraform.cli_config import with_mirror
from exporter.translate.pipeline import Export, translate
from exporter.write import hcl, hcl_blocks
from tests.support.samples import sample

KINDS = companion_schema.companions()
"""Its kinds, and those that Datadog's provider has but for some objects."""
OTHERS = {
    "ddx_slo_correction": Record(
        "slo_corrections",
        "7c1f0d52-9a3e-5b1c-8a44-2f0f9d6c1e01",
        "/api/v1/slo/correction/7c1f0d52-9a3e-5b1c-8a44-2f0f9d6c1e01",
        {
            "data": {
                "type": "correction",
                "id": "7c1f0d52-9a3e-5b1c-8a44-2f0f9d6c1e01",
                "attributes": {
                    "slo_query": "team:shop",
                    "start": 1782972000,
                    "end": 1790000000,
                    "description": "Stocktaking",
                    "category": "Other",
                    "timezone": "UTC",
                    "rrule": "FREQ=WEEKLY;INTERVAL=1;BYDAY=MO",
                    "duration": 3600,
                },
            }
        },
    )
}
"""Objects that the demo org has none of."""
FILES = {hashlib.sha256(content).hexdigest(): content for content in (b"one", b"another")}
"""Files that objects may be of, by their digests."""
GIVEN = {("ddx_synthetics_mobile_application_version", "sha256"): next(iter(FILES))}
"""Values of attributes that no answer has, where not any will do."""
CHOICES = {
    ("ddx_synthetics_mobile_application_version", "sha256"): [*FILES][1],
    ("ddx_security_content_pack", "activation"): "deactivated",
    ("ddx_shared_dashboard", "share_type"): "embed",
    ("ddx_experiment", "related_links"): [{"title": "Plan", "url": "https://example.com/plan"}],
    ("ddx_shared_dashboard", "invitees"): [
        {"email": "guest@example.com", "access_expiration": "2026-01-01T00:00:00Z"}
    ],
    ("ddx_status_page_degradation_template", "components_affected"): [
        {"id": "bcccbe9e-f099-5a72-a7a5-e93e899c4031", "status": "degraded"}
    ],
    ("ddx_datastore_item", "value"): {"name": "gift_wrap", "state": {"on": ["sv", "en"]}},
}
"""Values of attributes of which only some lead anywhere."""
APART = {
    ("ddx_csm_threats_policy", "host_tags"),
    ("ddx_datastore_item", "item_key"),
    ("ddx_integration_gcp", "cloud_run_revision_filters"),
    ("ddx_integration_gcp", "host_filters"),
    ("ddx_integration_gcp", "monitored_resource_configs"),
    ("ddx_integration_gcp_sts", "cloud_run_revision_filters"),
    ("ddx_integration_gcp_sts", "host_filters"),
    ("ddx_integration_gcp_sts", "monitored_resource_configs"),
    ("ddx_logs_index", "disable_daily_limit"),
    ("ddx_synthetics_mobile_application_version", "source"),
}
"""Attributes that don't change alone: what they hold stands in another one, too."""
REQUESTS = provider_schema.provider(provider_schema.COMPANION)["requests"]


def cli_config(folder: Path, beside: bool = False) -> dict[str, str]:
    """Installs it into `folder`; gives the environment under which Terraform finds it, `beside`
    Datadog's."""
    companion_install.install(folder / "mirror")
    before = Path(os.environ["TF_CLI_CONFIG_FILE"]).read_text() if beside else ""
    config = folder / "terraform.rc"
    config.write_text(with_mirror(before, folder / "mirror", companion_install.SOURCE))
    return {"TF_CLI_CONFIG_FILE": str(config)}


def root(url: str, *blocks: str, arguments: str = "") -> str:
    """A root that needs the companion provider alone."""
    version = json.dumps(hcl.COMPANION["version"])
    head = (
        "terraform {\n  required_providers {\n    ddx = {\n"
        f'      source = "{companion_install.SOURCE}"\n      version = {version}\n'
        "    }\n  }\n}\n"
        f'provider "ddx" {{\n  api_url = "{url}"\n{arguments}}}\n'
    )
    return "\n".join((head, *blocks))


def translated(reads: Mapping[str, KindRead]) -> Export:
    """What a set of objects becomes, each in the form of the companion provider's resource if there
    is one, without references to objects of other sets."""
    return translate(Selection({**kinds(), **{k.name: k for k in KINDS}}, companion=True), reads)


def settled(resource: Resource, export: Export | None = None) -> dict[str, Any]:
    """The attributes of a resource, JSON as what it stands for, what only the source org has as it
    is there. With an export, without links: a reference is the id in its org, a secret any text."""

    def plain(link: Link) -> Link | str:
        match link:
            case MapRef():
                return link.here
            case Reference() if export:
                return export.literals[link]
        return "secret" if export else link

    body = substitute(resource.body, plain)
    return {n: _value(v) for n, v in body.attributes.items()}


def _value(value: Value) -> Any:
    match value:
        case JsonText(inner):
            return _value(inner)
        case Compact(values):
            return [_value(v) for v in values]
        case Template(parts) if all(isinstance(p, str) for p in parts):
            return "".join(map(str, parts))
        case list():
            return [_value(v) for v in value]
        case dict():
            return {k: _value(v) for k, v in value.items()}
    return value


def written(resource: Resource, values: Mapping[str, Any], name: str, ignore: bool = False) -> str:
    """A resource block with these values."""
    json_ones = REQUESTS[resource.address.type].get("json", ())
    attributes = {
        n: JsonText(v) if n in json_ones and isinstance(v, dict | list) else v
        for n, v in values.items()
    }
    address = type(resource.address)(resource.address.type, name)
    ignored = resource.ignore_changes if ignore else {}
    return hcl_blocks.resource(Resource(address, "", Body(attributes), ignore_changes=ignored))


def samples(kind: Kind) -> dict[str, Any]:
    """A value of the client's models for each attribute that its requests take."""
    found: dict[str, Any] = {}
    facts = REQUESTS[kind.resource_type]
    for what, operation in (("update", kind.update), ("create", kind.create)):
        whole = facts.get(what, {})
        forms = whole["of"].values() if "of" in whole else [whole] * len(endpoints(operation))
        for form, e in zip(forms, endpoints(operation), strict=True):
            types = next((p.types for p in e.parameters.values() if p.location == "body"), ())
            at = "data.attributes" if "attributes" in form else form.get("at", "")
            body = sample(types) or {}
            drawn = (json_path.get(body, at) if at else body) or {}
            members = form.get("attributes") or form.get("members") or {}
            found |= {a: drawn[m] for a, m in members.items() if drawn.get(m) is not None}
            for attribute in form.get("relationships", {}):
                type = provider_schema.resource(kind.resource_type)["attributes"][attribute]["type"]
                found[attribute] = "some-id" if type == "string" else ["some-id"]
    return found


def other(value: Any) -> Any:
    """A value of the same form that is another one."""
    match value:
        case bool():
            return not value
        case int() | float():
            return value + 1
        case str():
            return f"{value}x"
        case list():
            return [*map(other, value[:1]), *value[1:]] if value else ["x"]
        case dict():
            for name, inner in sorted(value.items(), key=lambda m: m[0] == "name"):
                changed = other(inner) if inner not in ({}, []) else inner
                if changed != inner:
                    return {**value, name: changed}
            return {**value, "other": "x"}
    return value
