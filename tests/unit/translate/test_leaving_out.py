"""What a powerpack is without what the provider refuses of it, or reads as nothing."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest

from exporter.api.catalogue import kinds
from exporter.model.ir import Block, Body
from exporter.model.ledger import Entry, Outcome
from exporter.read.selection import Selection, select
from exporter.schema import provider_schema
from exporter.schema.mapping import MisfitError
from exporter.schema.refusals import Refusal
from exporter.simulator import Org
from exporter.translate.leaving_out import left_out, taken_along
from exporter.translate.pipeline import Export, translate
from tests.support.exports import read_org
from tests.support.provider_plan import failing, judged, loaded
from tests.support.terraform import NO_PROVIDER, real_provider

METRIC = {"data_source": "metrics", "name": "a", "query": "avg:till.open{*}"}
NOTE = {"type": "note", "content": "Stocktaking on Friday"}
FORMAT = {"comparator": ">", "palette": "white_on_red", "value": 1}
VALUE: dict[str, Any] = {
    "type": "query_value",
    "requests": [{"queries": [METRIC], "formulas": [{"formula": "a"}]}],
}
STREAM: dict[str, Any] = {
    "type": "list_stream",
    "requests": [
        {
            "response_format": "event_list",
            "columns": [{"field": "host", "width": "auto"}],
            "query": {"data_source": "logs_stream", "query_string": "service:till", "indexes": []},
        }
    ],
}


def changed(definition: Any, *path: Any, to: Any = ...) -> Any:
    """A definition with another value at a path, or without it."""
    made = at = copy.deepcopy(definition)
    for step in path[:-1]:
        at = at[step]
    if to is ...:
        del at[path[-1]]
    else:
        at[path[-1]] = to
    return made


def with_formats(*formats: Any) -> Any:
    return changed(VALUE, "requests", 0, "conditional_formats", to=list(formats))


ODD: dict[str, tuple[Any, str | None]] = {
    "a palette that nobody knows": (
        with_formats(FORMAT | {"palette": "plaid"}, FORMAT),
        "widget[1].query_value_definition[0].request[0].conditional_formats[0]",
    ),
    "two of them": (
        with_formats(FORMAT, FORMAT | {"palette": "plaid"}, FORMAT | {"palette": "tartan"}),
        "widget[1].query_value_definition[0].request[0].conditional_formats[1]",
    ),
    "no palette": (
        with_formats({"comparator": ">", "value": 1}),
        "group_widget.definition.widgets[1] (requests[0].conditional_formats[0].palette: "
        "required, and not there)",
    ),
    "an order that is empty": (
        changed(VALUE, "requests", 0, "formulas", 0, "limit", to={"count": 5, "order": ""})
        | {"type": "timeseries"},
        "",
    ),
    "no columns": (changed(STREAM, "requests", 0, "columns"), "widget[1]"),
    "a name that is a number": (
        changed(VALUE, "requests", 0, "queries", 0, "name", to=5),
        "group_widget.definition.widgets[1] (requests[0].queries[0].name: "
        "a number, where it reads a text)",
    ),
    "a limit that is a text": (
        changed(VALUE, "requests", 0, "conditional_formats", to=[FORMAT | {"value": "1"}]),
        "group_widget.definition.widgets[1] (requests[0].conditional_formats[0].value: "
        "a text, where it reads a number)",
    ),
    "a size that nobody knows": (
        {"type": "image", "url": "https://shop.example.com/a.png", "sizing": "", "margin": "sm"},
        "",
    ),
    "a split graph": (
        {
            "type": "split_group",
            "size": "sm",
            "source_widget_definition": {"type": "timeseries", "requests": [{"q": "avg:a{*}"}]},
            "split_config": {
                "limit": 2,
                "sort": {"order": "desc"},
                "split_dimensions": [{"one_graph_per": "till"}],
            },
        },
        None,
    ),
}
"""Definitions, and the path that is lost of a powerpack with one: "" if the second version holds it
whole, None if neither can be."""
PATH = "/api/v2/powerpacks/{id}"
POWERPACKS = select(kinds(), ["powerpacks"])


def body(id: str, definition: Any) -> Any:
    """A powerpack with a widget between two others."""
    widgets = [
        {"id": n, "definition": d, "layout": {"x": 0, "y": n, "width": 4, "height": 1}}
        for n, d in enumerate((NOTE, definition, NOTE))
    ]
    group = {"type": "group", "layout_type": "ordered", "show_title": True, "title": "Till"}
    attributes = {
        "name": "Till",
        "description": "",
        "tags": [],
        "template_variables": [],
        "group_widget": {
            "definition": group | {"widgets": widgets},
            "layout": {"x": 0, "y": 0, "width": 12, "height": 3},
        },
    }
    return {"data": {"type": "powerpack", "id": id, "attributes": attributes}}


def org(folder: Path, *names: str) -> Org:
    return loaded(
        folder, PATH, {f"p{n}": body(f"p{n}", ODD[name][0]) for n, name in enumerate(names)}
    )


def exported(folder: Path, name: str, companion: bool) -> tuple[Export, Entry]:
    reads = {"powerpacks": read_org(org(folder, name), POWERPACKS)["powerpacks"]}
    export = translate(Selection(kinds(), companion=companion), reads)
    [entry] = export.ledger.entries
    return export, entry


@pytest.mark.parametrize("name", ODD)
def test_no_more_is_lost_than_must_be(name: str, tmp_path: Path) -> None:
    export, entry = exported(tmp_path, name, companion=False)
    lost = ODD[name][1]
    if lost is None:
        assert entry.outcome is Outcome.FAILED
        assert "can't read a widget of type split_group" in entry.reason
        return
    assert entry.outcome is (Outcome.PARTLY if lost else Outcome.EXPORTED)
    assert not lost or lost in [d.path for d in entry.diagnostics if d.lost]
    assert str(export.resources[0].resource.body).count("Stocktaking") == 2


@pytest.mark.parametrize("name", ODD)
def test_the_companion_provider_holds_all_of_it(name: str, tmp_path: Path) -> None:
    export, entry = exported(tmp_path, name, companion=True)
    assert entry.outcome is Outcome.EXPORTED
    type = "datadog_powerpack_v2" if ODD[name][1] == "" else "ddx_powerpack"
    assert export.resources[0].resource.address.type == type
    assert not any(d.lost for d in entry.diagnostics)


@pytest.mark.provider
def test_the_source_leaves_what_is_left_out_as_it_is(tmp_path: Path) -> None:
    if not real_provider():
        pytest.skip(NO_PROVIDER)
    served = org(tmp_path, *(name for name, (_, lost) in ODD.items() if lost is not None))
    export, resource_plans = judged(served, kinds()["powerpacks"])
    assert len(export.resources) == len(resource_plans) == len(ODD) - 1
    assert failing(resource_plans) == {}


def within(path: str, body: Body) -> Body:
    for type in reversed(path.split(".")):
        body = Body({}, [Block(type, body)])
    return body


def test_a_form_takes_along_what_it_is_a_form_of() -> None:
    block = provider_schema.resource("datadog_powerpack")
    request = ("widget", 2, "toplist_definition", 0, "request", 1)
    assert taken_along(block, (*request, "query", 0, "metric_query", 0, "query")) == request
    assert taken_along(block, (*request, "formula", 0, "limit", 0, "count")) == (
        *request,
        "formula",
        0,
        "limit",
        0,
    )
    assert taken_along(block, (*request[:2], "note_definition", 0, "content")) == ("widget", 2)
    assert taken_along(block, ("name",)) is None


def test_only_of_what_lets_nobody_in_a_part_is_left_out() -> None:
    body = within("compute", Body({"aggregation_type": "count"}))
    refused = [Refusal(("compute", 0, "aggregation_type"), "none of the values that it takes")]
    with pytest.raises(MisfitError, match="datadog_logs_metric refuses compute"):
        left_out("datadog_logs_metric", body, refused)
