"""Quirks of security: rules for signals and findings, and the Agent's policies."""

from __future__ import annotations

from collections.abc import Mapping

from exporter.simulator import born, born_products, security
from exporter.simulator.identity import dashed
from exporter.simulator.quirk import Filter, Quirk

SECURITY_QUIRKS: Mapping[str, Quirk] = {
    "/api/v2/security_monitoring/rules": Quirk(
        new_id=dashed,
        missing="Threat detection rule not found: {id}",
        total="meta.page.total_count",
        filters={"query": Filter("contains", ("name",))},
        born=born.rule,
        kept=security.rule,
    ),
    "/api/v2/remote_config/products/cws/policy": Quirk(
        new_id=dashed, born=born.agent_policy, kept=security.agent_policy
    ),
    "/api/v2/remote_config/products/cws/agent_rules": Quirk(
        new_id=dashed, hidden=(("policy_id", ""),), born=born.agent_rule
    ),
    "/api/v2/security_monitoring/configuration/security_filters": Quirk(
        new_id=dashed, born=lambda *_: {"is_builtin": False, "version": 1}
    ),
    "/api/v2/security_monitoring/configuration/suppressions": Quirk(
        new_id=dashed, born=born.suppression
    ),
    **{
        f"/api/v2/security/findings/automation/{name}_rules": Quirk(
            created=201,
            # The client of the provider refuses a list without any.
            beside={"links": {"first": "", "last": ""}},
            total="meta.page.total_filtered_count",
            born=born_products.findings_rule,
        )
        for name in ("due_date", "inbox", "mute", "severity_modifier", "ticket_creation")
    },
    "/api/v2/remote_config/products/asm/waf/policies": Quirk(
        created=201,
        hidden=(("basedOn", ""),),
        born=lambda *_: {
            "isDefault": False,
            "rules": [],
            "rulesets": [],
            "scope": [],
            "version": -1,
        },
    ),
    "/api/v2/security_monitoring/datasets": Quirk(
        born=lambda _, sent: {
            "name": (sent.get("definition") or {}).get("name"),
            "isDefault": False,
            "isDeprecated": False,
        }
    ),
    "/api/v2/security_monitoring/configuration/integration_config": Quirk(
        hidden=(("secrets", ""),), born=lambda *_: {"enabled": True, "state": "initializing"}
    ),
    "/api/v2/security_monitoring/configuration/critical_assets": Quirk(
        born=lambda *_: {"editable": True, "enabled": True, "tags": [], "version": 1}
    ),
}
