"""Security: detection rules, the Agent's policies, findings, frameworks, static analysis."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from exporter.model.json_path import every, get, put
from exporter.simulator.engine.bodies import flat
from exporter.simulator.engine.entry import Entry
from exporter.simulator.engine.http import HttpError, Request, Response, reply, resource
from exporter.simulator.engine.ids import USER, USER_ID, WHO, dashed, named
from exporter.simulator.engine.paging import contains
from exporter.simulator.engine.shapes import ordering, switch
from exporter.simulator.engine.store import Store

_RULES = "/api/v2/security_monitoring/rules"
_CONFIGURATION = "/api/v2/security_monitoring/configuration"
_FRAMEWORKS = "/api/v2/cloud_security_management/custom_frameworks"
_AUTOMATION = "/api/v2/security/findings/automation"
_PACKS = "/api/v2/security_monitoring/content_packs"
_CLOUDS = ("aws", "azure", "gcp", "oci")
_BY = {"type": "user", "id": USER_ID, "name": USER["name"]}
_BY_WHO = dict.fromkeys(("created_by", "modified_by"), WHO)


def check_default(store: Store, id: str, obj: Mapping[str, Any]) -> None:
    """The client's docstrings say that defaults can't be deleted, though not with which status."""
    if obj.get("isDefault") or obj.get("editable") is False:
        raise HttpError(400, f"{id} is a default, which can't be deleted")


def _rule(sent: Mapping[str, Any]) -> Mapping[str, Any]:
    """A rule without what was cleared of what users say otherwise in one of Datadog's own."""
    return {k: v for k, v in sent.items() if v != "" or k not in ("customMessage", "customName")}


def _validate_rule(store: Store, request: Request) -> None:
    """Signals last at least as long as they are kept alive: the provider's text for this 400."""
    longest, alive = (get(request.body, f"options.{m}") for m in ("maxSignalDuration", "keepAlive"))
    if longest is None or alive is None or longest >= alive:
        return
    wrong = "Max signal duration must be greater than or equal to keep alive"
    detail = {"code": "InvalidArgument", "message": wrong, "target": "maxSignalDuration"}
    said = {"code": "InvalidArgument", "message": "Invalid rule configuration", "details": [detail]}
    raise HttpError(reply({"error": said}, 400))


def _agent_policy(sent: Mapping[str, Any]) -> Mapping[str, Any]:
    """A policy whose tags of hosts stand in one member: the older one is one of its lists."""
    made = dict(sent)
    if "hostTags" in made:
        tags = made.pop("hostTags")
        made["hostTagsLists"] = made.get("hostTagsLists") or ([tags] if tags else [])
    return made


def _agent_rule_defaults(_: Any, sent: Mapping[str, Any]) -> Mapping[str, Any]:
    """An Agent rule; it lists the policy that it was made in by what it does there."""
    holder = "monitoring" if sent.get("enabled") else "disabled"
    within = {holder: [sent["policy_id"]]} if sent.get("policy_id") else {}
    return {"defaultRule": False, "filters": ['os == "linux"'], "product_tags": [], **within}


def _refused(status: int, title: str, detail: str = "") -> HttpError:
    more = {"detail": detail} if detail else {}
    return HttpError(status, {"status": str(status), "title": title, **more})


def _framework(attributes: Any) -> Any:
    id = f"{attributes['handle']}-{attributes['version']}"
    return resource("custom_framework", id, attributes)


def _write_framework(store: Store, request: Request) -> Any:
    """A framework, known by its handle, which no other has, and version. Members that are empty
    aren't kept.

    Its rules must be there: one of Datadog's own, which begin with `def-`, always is.
    """
    attributes = {k: v for k, v in flat(request.body).items() if v and k not in ("id", "type")}
    handle, version = attributes.get("handle"), attributes.get("version")
    if not handle or not version:
        raise _refused(400, "Bad Request", "invalid_argument(handle and version are required)")
    for rule in every(attributes, "requirements[].controls[].rules_id[]"):
        if rule not in store.shelf(_RULES) and not rule.startswith("def-"):
            raise _refused(400, "Bad Request", f"invalid_argument(Cannot find rule id {rule})")
    taken = any(d.startswith(f"{_FRAMEWORKS}/{handle}/") for d in store.documents)
    if request.method == "POST" and taken:
        said = f"already_exists(Framework '{handle}' already existed)"
        raise _refused(409, "Status Conflict", said)
    if request.method == "PUT" and store.document(request.path) is None:
        raise _refused(400, "Bad Request")
    ordered = sorted(attributes.get("requirements") or (), key=lambda r: str(r.get("name")))
    body = _framework({**attributes, "requirements": ordered})
    store.put_document(f"{_FRAMEWORKS}/{handle}/{version}", body)
    return _framework({"handle": handle, "version": version})


def _one_framework(store: Store, request: Request) -> Any:
    """One framework. What isn't there is a bad request."""
    known = store.document(request.path)
    if known is None:
        raise _refused(400, "Bad Request")
    if request.method == "GET":
        return known
    del store.documents[request.path]
    shown = {"description": "", "icon_url": "", **known["data"]["attributes"]}
    shown.pop("requirements", None)
    return _framework(shown)


def _resource_filters(store: Store, request: Request) -> Any:
    """The filters of all accounts, or of one. Its id may have its cloud's name before it."""
    where = "data.attributes.cloud_provider"
    empty = resource("csm_resource_filter", "csm_resource_filter", {"cloud_provider": {}})
    known = store.document(request.path) or empty
    held: dict[str, Any] = get(known, where)
    if request.method == "PUT":
        sent: dict[str, Any] = get(request.body, where)
        if unknown := [c for c in sent if c not in _CLOUDS]:
            raise _refused(400, "Bad Request", f"Invalid cloud provider {unknown[0]}")
        merged = {c: {**held.get(c, {}), **sent.get(c, {})} for c in {**held, **sent}}
        kept = {c: {a: tags for a, tags in of.items() if tags} for c, of in merged.items()}
        kept = {c: of for c, of in kept.items() if of}
        store.put_document(request.path, put(known, where, kept))
        return put(known, where, sent)
    cloud, account = request.query.get("cloud_provider"), request.query.get("account_id", "")
    if cloud:
        account = account.removeprefix(f"{cloud}:")
        of = {a: tags for a, tags in held.get(cloud, {}).items() if account in ("", a)}
        held = {cloud: of} if of else {}
    return put(known, where, held)


AREA = (
    Entry(
        _RULES,
        make_id=dashed,
        missing="Threat detection rule not found: {id}",
        total="meta.page.total_count",
        filters={"query": contains("name")},
        create_defaults={
            **dict.fromkeys(("isDefault", "isPartner", "isBeta", "isDeleted"), False),
            "filters": [],
            "isDeprecated": False,
            "tags": [],
            "type": "log_detection",
            "version": 1,
        },
        normalise=_rule,
        check_delete=check_default,
        handlers={"POST /validation": _validate_rule},
    ),
    Entry(
        f"{_CONFIGURATION}/security_filters",
        make_id=dashed,
        model_defaults="is_builtin",
        create_defaults={"version": 1},
    ),
    Entry(
        f"{_CONFIGURATION}/suppressions",
        make_id=dashed,
        model_defaults="creator data_exclusion_query description suppression_query tags updater",
        create_defaults={"editable": True, "version": 1},
        handlers={"POST /validation": Response(204)},
    ),
    Entry(
        f"{_CONFIGURATION}/integration_config",
        hidden=("secrets",),
        create_defaults={"enabled": True, "state": "initializing"},
    ),
    Entry(
        f"{_CONFIGURATION}/critical_assets",
        model_defaults="tags",
        create_defaults={"editable": True, "enabled": True, "version": 1},
    ),
    Entry(
        "/api/v2/security_monitoring/datasets",
        model_defaults="isDefault isDeprecated",
        create_defaults=lambda _, sent: {"name": (sent.get("definition") or {}).get("name")},
    ),
    Entry(
        "/api/v2/remote_config/products/cws/policy",
        make_id=dashed,
        model_defaults=(
            "blockingRulesCount datadogManaged disabledRulesCount monitoringRulesCount "
            "pinned ruleCount"
        ),
        create_defaults={"policyType": "policy", "policyVersion": "1"},
        normalise=_agent_policy,
    ),
    Entry(
        "/api/v2/remote_config/products/cws/agent_rules",
        make_id=dashed,
        hidden=("policy_id",),
        create_defaults=_agent_rule_defaults,
    ),
    Entry(
        "/api/v2/remote_config/products/asm/waf/policies",
        created=201,
        hidden=("basedOn",),
        model_defaults="isDefault rules rulesets scope",
        create_defaults={"version": -1},
    ),
    *(
        Entry(
            f"{_AUTOMATION}/{name}_rules",
            created=201,
            # The client of the provider refuses a list without any.
            beside={"links": {"first": "", "last": ""}},
            total="meta.page.total_filtered_count",
            create_defaults={"created_by": _BY, "enabled": True, "modified_by": _BY},
            handlers={
                "POST /reorder": ordering(
                    shown=True, complete="reorder must include all {all} rules, got {named}"
                )
            },
        )
        for name in ("due_date", "inbox", "mute", "severity_modifier", "ticket_creation")
    ),
    Entry(
        f"{_AUTOMATION}/default_inbox_rules",
        handlers={
            "POST /{id}/enable": switch("attributes.enabled", True, shown=True),
            "POST /{id}/disable": switch("attributes.enabled", False, shown=True),
        },
    ),
    *(
        Entry(
            f"/api/v2/security/{of}/notification_rules",
            make_id=dashed,
            created=201,
            create_defaults={**_BY_WHO, "version": 1},
            version="version",
        )
        for of in ("signals", "vulnerabilities")
    ),
    *(
        Entry(f"/api/v2/agentless_scanning/accounts/{cloud}", make_id=named, created=201)
        for cloud in ("aws", "azure", "gcp")
    ),
    Entry(
        _PACKS,
        handlers={
            f"PUT /{{id}}/{done.removesuffix('d')}": switch(
                "attributes.details.cp_activation", done, of=f"{_PACKS}/states"
            )
            for done in ("activated", "deactivated")
        },
    ),
    Entry(
        _FRAMEWORKS,
        handlers={
            "POST": _write_framework,
            "PUT /{id}/{version}": _write_framework,
            "GET,DELETE /{id}/{version}": _one_framework,
        },
    ),
    Entry(
        "/api/v2/cloud_security_management/resource_filters",
        handlers={"GET,PUT": _resource_filters},
    ),
)
