"""Powerpacks: groups of widgets that dashboards share. Each as datadog_powerpack; as
datadog_powerpack_v2 where the first has no place for all of its widgets."""

from functools import cache, partial

from exporter.kinds._shared.reference_patterns import HANDLES, LINKS, WIDGETS
from exporter.kinds._shared.widget_blocks import FIRST, SECOND, block, unwritten
from exporter.kinds._shared.widget_decoding import unread
from exporter.kinds._shared.widgets import BLOCKS, widget
from exporter.model.declaration import Kind, Object, Variant
from exporter.model.json_path import without
from exporter.schema.decoding_faults import Fault
from exporter.schema.schema_fit import LeftAlone, Unread

GROUP = {"layout_type": "ordered", "type": "group"}
"""What the group of every powerpack says."""

OWN = {FIRST: "datadog_powerpack", SECOND: "datadog_powerpack_v2"}
"""A version of widgets -> the resource type of powerpacks of it."""


@cache
def strange(version: str) -> frozenset[str]:
    """Widgets of dashboards that the provider reads in a powerpack too, and then has no block
    for."""
    return frozenset(block(version)["block_types"]).difference(block(OWN[version])["block_types"])


def prepare(powerpack: Object, version: str) -> Object:
    """The powerpack with what stands in its group beside the rest, and its widgets in blocks."""
    group = powerpack["group_widget"]
    known = {**GROUP, "title": powerpack.get("name")}
    definition = {k: v for k, v in group["definition"].items() if v != known.get(k, ...)}
    definition.pop("widgets", None)
    made = without(powerpack, "group_widget")
    if "show_title" in definition:
        shown = definition.pop("show_title")
        made["show_title"] = (
            LeftAlone(shown) if version == FIRST else shown
        )  # It doesn't read it back.
    rest = without(group, "definition", "layout", "live_span")
    lost = {f"group_widget.definition.{k}": v for k, v in definition.items()}
    lost |= {f"group_widget.{k}": v for k, v in rest.items()}
    placed = {k: group[k] for k in ("layout", "live_span") if group.get(k)}
    readable, faults = widgets_of(powerpack, version)
    for number, fault in faults.items():
        lost[f"group_widget.definition.widgets[{number}] ({fault})"] = fault
    return made | placed | lost | {"widget": LeftAlone(readable) if faults else readable}


def widgets_of(powerpack: Object, version: str) -> tuple[list[Object], dict[int, Fault]]:
    """The widgets of a powerpack that the provider can read, in the blocks of a version; and what
    it can't read of the others, by their numbers."""
    made: list[Object] = []
    faults: dict[int, Fault] = {}
    for number, each in enumerate(powerpack["group_widget"]["definition"].get("widgets") or []):
        type = each.get("definition", {}).get("type")
        name = BLOCKS.get(type, f"{type}_definition")
        if name in strange(version) or (version == FIRST and not block(version, name)):
            raise ValueError(f"the provider can't read a widget of type {type}")
        if fault := unread(each, version):
            faults[number] = fault
            continue
        found = widget(each, version)
        layout = found.get("widget_layout")
        if version == SECOND and layout and layout.get("is_column_break"):
            found["widget_layout"] = layout | {"is_column_break": Unread(True)}
        made.append(found)
    if path := next(unwritten(made), None) if version == FIRST else None:
        raise ValueError(f"the provider can't write {path} as it is")
    return made, faults


AUTHOR = ("relationships.author",)

KIND = Kind(
    resource_type="datadog_powerpack",
    path="/api/v2/powerpacks",
    page_size=1000,
    url="/dashboard/powerpack/{id}",
    refs={
        **WIDGETS,
        "group_widget.**": (*LINKS, *HANDLES),
    },
    variants=(
        Variant(
            when=None,
            resource_type="datadog_powerpack_v2",
            why="as version 2: datadog_powerpack has no place for all of its members",
            prepare=partial(prepare, version=SECOND),
            ignore=AUTHOR,
        ),
    ),
    prepare=partial(prepare, version=FIRST),
    ignore=AUTHOR,
)
