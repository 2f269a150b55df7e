"""Dashboards, each as the JSON its API takes, so that no widget is lost; in blocks where a run asks
for that and they hold all of it."""

from functools import partial

from exporter.kinds._shared.dashboard_blocks import blocks, positions
from exporter.kinds._shared.reference_patterns import HANDLES, LINKS, WIDGETS
from exporter.kinds._shared.widget_blocks import FIRST, SECOND
from exporter.model.declaration import Kind, Object, Ref, Typed
from exporter.model.json_path import without


def prepare(dashboard: Object) -> Object:
    """The dashboard as the provider compares it: without the ids of widgets and tabs, which the
    API gives anew, tabs naming their widgets by position."""
    position = positions(dashboard)
    made = without(dashboard, "**.widgets[].id", "tabs[].id")
    if dashboard.get("tabs"):
        made["tabs"] = [
            tab | {"widget_ids": [position.get(w, w) for w in tab.get("widget_ids") or []]}
            for tab in made["tabs"]
        ]
    if isinstance(dashboard.get("notify_list"), list):
        made["notify_list"] = sorted(dashboard["notify_list"], key=str)
    if isinstance(dashboard.get("restricted_roles"), list):
        made.pop("is_read_only", None)
    else:
        made.setdefault("is_read_only", False)
    return made


def for_its_author(dashboard: Object) -> bool:
    """Whether only its author and admins may edit it. Roles that may win over this old flag."""
    return bool(dashboard.get("is_read_only")) and not dashboard.get("restricted_roles")


COMPUTED = (
    "author_handle",
    "author_name",
    "created_at",
    "deleted_at",
    "id",
    "modified_at",
    "url",
)
"""What the API says of a dashboard besides its content."""

UNSENT = (*COMPUTED, "experience_type")
"""What no request for one takes."""

KIND = Kind(
    resource_type="datadog_dashboard_json",
    path="/api/v1/dashboard",
    summary=True,
    stamp="modified_at",
    page_size=1000,
    title="title",
    identity_fields=("layout_type",),
    url="/dashboard/{id}",
    refs={
        **WIDGETS,
        "restricted_roles[]": Ref("roles"),
        "**": (*LINKS, *HANDLES),
    },
    restricts=("restricted_roles[]",),
    ignore=COMPUTED,
    prepare=prepare,
    rename={"": "dashboard"},
    variants=(
        Typed(resource_type=FIRST, ignore=UNSENT, prepare=partial(blocks, version=FIRST)),
        Typed(resource_type=SECOND, ignore=UNSENT, prepare=partial(blocks, version=SECOND)),
    ),
    adoptable={
        "only its author may edit it (is_read_only), which the provider leaves out of what it "
        "creates: a copy would be open to everybody; "
        "give it restricted_roles instead": for_its_author
    },
)
