"""What is taken out of a configuration is taken away from the object, or the plan says why not."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from exporter.model.declaration import Kind
from exporter.schema import provider_schema
from exporter.simulator import demo_org, serve
from exporter.simulator.engine.faults import Fault
from providers.companion import body_codec
from providers.companion.plan import NOTHING
from tests.support.companion import KINDS, REQUESTS, samples, translated
from tests.support.exports import demo_reads
from tests.support.terraform_core import Core, Managed, RefusedError

ORG = demo_org()
CHANGEABLE = {
    k.resource_type: sorted(
        n
        for n, a in provider_schema.resource(k.resource_type)["attributes"].items()
        if a.get("optional")
        and n not in REQUESTS[k.resource_type].get("immutable", ())
        and any(
            n in body_codec.names(form)
            for whole in [REQUESTS[k.resource_type].get("update", {})]
            for form in (whole, *whole.get("of", {}).values())
        )
    )
    for k in KINDS
}
WHOLE = {
    ("ddx_integration_aws_account_ccm_config", "data_export_configs"),
    ("ddx_network_device_tags", "tags"),
    ("ddx_network_interface_tags", "tags"),
    ("ddx_shared_dashboard", "share_type"),
}
"""Attributes without which there is no object."""
GIVEN_BACK: Mapping[tuple[str, str], tuple[Any, ...]] = {
    ("ddx_downtime_schedule", "display_timezone"): ("UTC",),
    ("ddx_integration_gcp_sts", "cloud_run_revision_filters"): (["text"],),
    ("ddx_integration_gcp_sts", "host_filters"): (["text"],),
}
"""What the API has where there is nothing: by itself, or as another member still says it."""


@pytest.fixture(scope="module")
def core() -> Iterator[Core]:
    ORG.store.keep()
    with serve(ORG) as served:
        yield Core(served.url)


@pytest.fixture(scope="module")
def import_ids() -> dict[str, str]:
    """The first object of each type in the demo org."""
    names = {k.name for k in KINDS}
    export = translated({k: r for k, r in demo_reads().items() if k in names})
    found: dict[str, str] = {}
    for made in export.resources:
        found.setdefault(made.resource.address.type, made.resource.import_id)
    return found


def configured(core: Core, managed: Managed, more: dict[str, Any]) -> dict[str, Any]:
    """A configuration that says all of the object, and `more`."""
    assert managed.state
    block = provider_schema.resource(managed.type)["attributes"]
    given = {
        n: managed.state[n]
        for n, a in block.items()
        if (a.get("required") or a.get("optional")) and managed.state[n] is not None
    } | more
    managed.private = core.provider._resource(managed.type).private(
        core.config(managed.type, given)
    )
    return given


@pytest.mark.parametrize(
    "kind", [k for k in KINDS if CHANGEABLE[k.resource_type]], ids=lambda k: k.resource_type
)
def test_what_is_taken_out_is_taken_away(
    kind: Kind, core: Core, import_ids: dict[str, str]
) -> None:
    type = kind.resource_type
    if type not in import_ids:
        pytest.skip("the demo org has none")
    facts, drawn = REQUESTS[type], samples(kind)
    for name in CHANGEABLE[type]:
        ORG.reset()
        managed = core.imported(type, import_ids[type])
        assert managed.state
        given = configured(core, managed, {})
        if managed.state[name] in NOTHING:
            value = drawn.get(name)
            if value is None or value in NOTHING:
                continue
            if name in facts.get("json", ()) and not isinstance(value, str):
                value = json.dumps(value)
            try:
                core.apply(managed, given | {name: value})
            except RefusedError:
                continue  # The sample is none for this object.
            given |= {name: value}
        without = {n: v for n, v in given.items() if n != name}
        if name in facts.get("stays", ()):
            with pytest.raises(RefusedError, match=f"{name}: It can't be taken out"):
                core.plan(managed, without)
            continue
        try:
            core.apply(managed, without)
        except RefusedError as e:
            assert str(e).partition(":")[0] not in ("", name), e  # The API has said it.
            continue
        assert managed.state
        emptied = NOTHING if (type, name) not in GIVEN_BACK else (*NOTHING, *GIVEN_BACK[type, name])
        assert managed.state[name] in emptied, (name, managed.warnings)
        core.read(managed)
        if managed.state is None:
            assert (type, name) in WHOLE
            continue
        assert managed.state[name] in emptied, name
        assert core.plan(managed, without).state[name] == managed.state[name], name


def test_what_the_api_keeps_all_the_same_is_told(core: Core, import_ids: dict[str, str]) -> None:
    ORG.reset()
    id = import_ids["ddx_feature_flag"]
    path = "/api/v2/feature-flags"
    body = ORG.store.shelves[path, ()][id].body
    body["data"]["attributes"]["description"] = "Kept"
    ORG.faults.append(Fault(f"{path}/{id}", status=200, body=body))
    managed = core.imported("ddx_feature_flag", id)
    given = configured(core, managed, {})
    core.apply(managed, {n: v for n, v in given.items() if n != "description"})
    ORG.faults.clear()
    assert managed.warnings == ["The API keeps description as it was, or has it so by itself."]
