"""Cases, scorecards, kinds of the catalogue and host tags: bodies that answers have in another form
than requests, and endpoints that no kind's operations cover."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from exporter.model.json_path import drop, get, put
from exporter.simulator.answers import Answer, Call, answer, error

if TYPE_CHECKING:
    from exporter.simulator.org import Org

ATTRIBUTES = "/api/v2/cases/types/custom_attributes"
_KINDS, _TAGS = "/api/v2/catalog/kind", "/api/v1/tags/hosts"


def view(data: Any) -> Any:
    """A case view with its project where answers have it."""
    project = get(data, "attributes.project_id")
    if not project:
        return data
    data = drop(data, "attributes.project_id")
    return put(data, "relationships.project.data", {"id": project, "type": "project"})


def campaign(data: Any) -> Any:
    """A scorecard campaign as answers have it: nothing says which rules it is about."""
    owner = get(data, "attributes.owner_id")
    data = drop(drop(data, "attributes.owner_id"), "attributes.rule_ids")
    return put(data, "attributes.owner", owner) if owner else data


def _write_kind(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """A kind of the catalogue, new or in place of the one of its name, which is its id."""
    name = call.body.get("kind") if isinstance(call.body, dict) else None
    if not name:
        return error(400, "input_validation_error(Field 'kind' is invalid)")
    attributes = {"name": name, "displayName": name.replace("-", " ").title()}
    attributes |= {k: v for k, v in call.body.items() if k != "kind" and v is not None}
    item = {"id": name, "type": "kind", "attributes": attributes}
    org.store.put_item(org.routes.collections[_KINDS], (), item)
    return answer({"data": [item]})


def _hosts_of_tags(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """The hosts of each tag: the list is the other way round."""
    found: dict[str, list[str]] = {}
    collection = org.routes.collections.get(_TAGS)
    for stored in org.store.shelf(collection).values() if collection else ():
        for tag in stored.body["tags"]:
            found.setdefault(tag, []).append(stored.body["host"])
    return answer({"tags": found})


EXTRAS = (("POST", _KINDS, _write_kind), ("GET", _TAGS, _hosts_of_tags))
