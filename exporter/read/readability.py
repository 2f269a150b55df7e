"""Whether Datadog's provider can read an object, by the answer that it was read in.

The provider reads an object by the same operation as the exporter; where there is none for a single
object, by the list, and then one object that it can't decode hides all of that list.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from exporter.api.endpoints import Endpoint, endpoints
from exporter.kinds._shared.widget_blocks import FIRST
from exporter.model import json_path
from exporter.model.declaration import Kind, Place, Shape, Typed
from exporter.model.record import Record
from exporter.schema import client_decoding, openapi_types
from exporter.schema.decoding_faults import Extent
from exporter.schema.provider_schema import of_companion

RAW = frozenset(
    (
        "datadog_app_builder_app",
        "datadog_dashboard_json",
        "datadog_dashboard_v2",
        "datadog_monitor_json",
        "datadog_secure_embed_dashboard",
        "datadog_service_definition_yaml",
        "datadog_software_catalog",
    )
)
"""Resource types that the provider reads as JSON, by no model of its client."""
UNCHECKED = frozenset(
    (
        "datadog_action_connection",
        "datadog_agentless_scanning_aws_scan_options",
        "datadog_agentless_scanning_azure_scan_options",
        "datadog_agentless_scanning_gcp_scan_options",
        "datadog_api_key",
        "datadog_app_key_registration",
        "datadog_authn_mapping",
        "datadog_compliance_resource_evaluation_filter",
        "datadog_cost_budget",
        "datadog_cost_custom_forecast",
        "datadog_custom_allocation_rules",
        "datadog_deployment_gate",
        "datadog_downtime_schedule",
        "datadog_incident_notification_rule",
        "datadog_incident_notification_template",
        "datadog_incident_postmortem_template",
        "datadog_incident_type",
        "datadog_incident_user_defined_field",
        "datadog_incident_user_defined_role",
        "datadog_integration_opsgenie_service_object",
        "datadog_logs_integration_pipeline",
        "datadog_monitor_config_policy",
        "datadog_monitor_notification_rule",
        "datadog_organization_settings",
        "datadog_security_findings_due_date_rules_order",
        "datadog_security_findings_mute_rules_order",
        "datadog_security_findings_ticket_creation_rules_order",
        "datadog_security_notification_rule",
        "datadog_sensitive_data_scanner_group",
        "datadog_sensitive_data_scanner_group_order",
        "datadog_service_account",
        "datadog_synthetics_concurrency_cap",
        "datadog_tag_pipeline_ruleset",
        "datadog_tag_pipeline_rulesets",
        "datadog_team_notification_rule",
        "datadog_team_permission_setting",
        "datadog_workflow_automation",
    )
)
"""Resource types that the provider reads without asking whether everything within was decoded.

github.com/DataDog/terraform-provider-datadog, 4.19.0: reads without utils.CheckForUnparsed.
"""


def is_decoded(shape: Shape) -> bool:
    """Whether a plan has Datadog's provider read an object of the shape by its client's models."""
    type = shape.resource_type
    adopted = shape.place is not Place.UNADOPTABLE
    return bool(type) and adopted and not of_companion(type) and type not in RAW


class Faults:
    """What keeps the provider from reading objects of a kind; nothing where there is no kind.

    typed: whether the kind's shapes of blocks are asked for. blames_lists: whether one object that
    it can't read keeps it from reading the others of its list, so that all are to be looked at.
    """

    def __init__(self, kind: Kind | None, typed: bool = False) -> None:
        self._found: dict[str, str] = {}
        self._lists: dict[str, str] = {}
        variants = kind.variants if kind else ()
        shapes = (kind, *(v for v in variants if typed or not isinstance(v, Typed)))
        self._type = next((s.resource_type for s in shapes if s and is_decoded(s)), "")
        self.blames_lists = bool(self._type and kind and kind.get is None)
        if self._type and kind:
            operations = (kind.get, *kind.parts)
            self._alone = [e for o in operations for e in endpoints(o) if e.raw]
            self._listed = _listed(kind, self._alone)
            self._least = Extent.ITSELF if self._type in UNCHECKED else Extent.WITHIN

    def look_at(self, record: Record) -> None:
        """Notes what is wrong with an answer."""
        if not self._type:
            return
        types = self._listed if record.list_key is not None else _answer(self._alone, record)
        body = without_spans(record.body) if self._type == FIRST else record.body
        fault = client_decoding.fault(types, body) if types else None
        if fault and fault.extent >= self._least:
            why = self._found.setdefault(record.id, f"{self._type} can't read {fault}")
            self._lists.setdefault(record.path, why)

    def of(self, id: str, path: str) -> str:
        """Why the object of a record, with its id and path, can't be read; "" if it can."""
        why = self._found.get(id, "")
        if not why and self.blames_lists and (of_list := self._lists.get(path)):
            return f"{of_list}, in what it reads all of them from"
        return why


def without_spans(value: Any) -> Any:
    """The answer of a dashboard without the time spans of its widgets, which its first resource
    takes as they are if they are of a form that there is."""
    if isinstance(value, list):
        return [without_spans(v) for v in value]
    if not isinstance(value, dict):
        return value
    return {k: without_spans(v) for k, v in value.items() if not (k == "time" and is_span(v))}


def is_span(time: Any) -> bool:
    """Whether a value is of a form that a time span has."""
    if not isinstance(time, dict):
        return False
    match time.get("type"):
        case "live":
            return "unit" in time and "value" in time
        case "fixed":
            return "from" in time and "to" in time
    return "live_span" in time and time.keys() <= {"live_span", "hide_incomplete_cost_data"}


def _answer(alone: Sequence[Endpoint], record: Record) -> tuple[Any, ...]:
    """The types of an answer with a single object, or a part of it."""
    return next((_types(e) for e in alone if _is_at(e.path, record.path)), ())


def _listed(kind: Kind, alone: Sequence[Endpoint]) -> tuple[Any, ...]:
    """The types of an object of a list: as it stands alone, where something answers with that."""
    if kind.explode or (kind.get and not alone):
        return ()
    if kind.get:
        types = _types(alone[0])
        inside = openapi_types.members(types).get("data")
        return inside.types if inside else types
    types = next((_types(e) for e in endpoints(kind.list) if e.raw), ())
    for step in json_path.steps(kind.items) if kind.items else ():
        inside = openapi_types.members(types).get(step)
        types = inside.types if inside else ()
    return openapi_types.items(types)


def _types(of: Endpoint) -> tuple[Any, ...]:
    return tuple(of.raw.settings["response_type"] or ())


def _is_at(template: str, path: str) -> bool:
    """Whether a request for the path is one of the operation's."""
    names, values = template.split("/"), path.split("/")
    return len(names) == len(values) and all(
        name.startswith("{") or name == value for name, value in zip(names, values, strict=True)
    )
