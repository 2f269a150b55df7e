"""Quirks of cases, scorecards, org groups, On-Call users, keys, findings, metrics and costs."""

from __future__ import annotations

from collections.abc import Mapping

from exporter.simulator import access, born, born_products, service_management
from exporter.simulator.identity import integer, named, short
from exporter.simulator.quirk import Filter, Quirk

_GROUP = Filter("equals", ("relationships.org_group.data.id",))

MORE_QUIRKS: Mapping[str, Quirk] = {
    "/api/v2/cases/types": Quirk(
        created=201, born=lambda *_: {"description": "", "emoji": "", "internal": False}
    ),
    "/api/v2/cases/types/custom_attributes": Quirk(
        created=201, born=lambda *_: {"case_type": "TUNKNOWN"}
    ),
    "/api/v2/cases/projects/{id}/notification_rules": Quirk(
        created=201, born=lambda *_: {"is_enabled": True, "query": ""}
    ),
    "/api/v2/cases/projects/{id}/rules": Quirk(created=201, born=lambda *_: {"state": "ENABLED"}),
    "/api/v2/cases/views": Quirk(
        created=201, filters={"project_id": Filter("equals", ("relationships.project.data.id",))}
    ),
    "/api/v2/maintenance_windows": Quirk(created=201),
    "/api/v2/scorecard/rules": Quirk(
        created=201,
        born=lambda _, sent: {
            "category": sent.get("scorecard_name"),
            "custom": True,
            "enabled": True,
            "level": 3,
            "owner": "",
        },
    ),
    "/api/v2/scorecard/campaigns": Quirk(
        created=201, born=lambda *_: {"status": "not_started"}, total="meta.total"
    ),
    "/api/v2/integrations/okta/accounts": Quirk(
        created=201, hidden=(("api_key", ""), ("client_secret", ""))
    ),
    "/api/v2/integration/oci/tenancies": Quirk(
        new_id=named,
        created=201,
        hidden=(("auth_credentials", ""),),
        born=lambda id, _: {"tenancy_name": id, "cost_collection_enabled": False},
    ),
    "/api/v2/integration/jira/issue-templates": Quirk(created=201),
    "/api/v2/incidents/config/rules": Quirk(
        created=201, born=lambda *_: {"deleted": None, "match_any_condition": False}
    ),
    "/api/v2/incidents/config/impact-fields": Quirk(created=201),
    "/api/v2/incidents/config/global/incident-handles": Quirk(
        created=201, born=lambda *_: {"fields": {}}
    ),
    "/api/unstable/synthetics/mobile/applications": Quirk(
        born=lambda *_: {"description": "", "tags": [], "versions": []},
        missing="Mobile application not found",
    ),
    "/api/unstable/synthetics/mobile/applications/versions": Quirk(
        born=lambda *_: {"is_latest": False}, missing="Mobile application version not found"
    ),
    "/api/v2/app-builder/apps": Quirk(
        born=lambda *_: {"favorite": False, "selfService": False, "tags": []}
    ),
    "/api/v2/actions/execution-policies": Quirk(
        created=201, total="meta.page.total", born=born_products.execution_policy
    ),
    "/api/v2/integration/opsgenie/accounts": Quirk(created=201, hidden=(("api_key", ""),)),
    "/api/v2/monitor/template": Quirk(
        born=lambda *_: {"description": "", "template_variables": [], "version": 0}
    ),
    "/api/v2/reporting/schedule/list": Quirk(
        created=201,
        born=lambda *_: {"status": "active", "next_recurrence": 1768204800000},
        makers=("author",),
    ),
    "/api/v2/rum/operations/search": Quirk(created=201),
    "/api/v2/rum/operations/strong_links": Quirk(
        key="id",
        created=201,
        filters={"operation_id": Filter("equals", ("operation_id",))},
        born=lambda *_: {"description": None, "status": "CONFIRMED", "tags": []},
    ),
    "/api/v2/rum/applications/{id}/retention_filters": Quirk(created=201),
    "/api/v2/rum/config/retention-quota/{id}": Quirk(upserts=True),
    "/api/v2/rum/config/teams-ownership/mappings": Quirk(
        created=201,
        born=lambda *_: {
            "created_by": born.OWNER_ID,
            "match_type": "exact",
            "org_id": 1,
            "service": "",
        },
    ),
    "/api/v2/dem/journeys/search": Quirk(
        created=201,
        total="meta.total",
        born=born_products.journey,
    ),
    "/api/v2/experiments": Quirk(created=201, born=born_products.experiment),
    "/api/v2/experiments/subject-types": Quirk(
        created=201, born=lambda *_: {"is_default": False, "warehouse_column_names": []}
    ),
    "/api/v2/experiments/exposure-sql-models": Quirk(
        created=201, buried={"archived_at": "{now}"}, born=lambda *_: {"properties": []}
    ),
    "/api/v2/experiments/metric-sql-models": Quirk(
        created=201, born=lambda *_: {"measures": [], "properties": []}
    ),
    "/api/v2/experiments/metrics": Quirk(
        created=201, born=lambda *_: {"format_as_percent": False, "metric_type": "SIMPLE"}
    ),
    "/api/v2/experiments/{id}/metric-groups": Quirk(
        created=201, born=lambda *_: {"is_decision": False, "metrics": []}
    ),
    "/api/v2/experiments/metric-collections": Quirk(
        created=201, born=lambda *_: {"is_guardrail": False, "metrics": []}
    ),
    "/api/v2/llm-obs/v1/annotation-queues": Quirk(created=201, born=born_products.annotation_queue),
    "/api/unstable/llm-obs/config/evaluators/custom": Quirk(silent=True, upserts=True),
    "/api/v2/llm-obs/v1/prompts": Quirk(
        unique="prompt_id",
        without=("config", "labels", "template"),
        born=lambda *_: {
            "created_from": "sdk-registry",
            "in_registry": True,
            "num_versions": 1,
            "source": "registry",
        },
    ),
    "/api/v2/llm-obs/v1/topic-discovery-configs": Quirk(born=lambda *_: {"scope": "spans"}),
    "/api/v2/static-analysis/custom/rulesets": Quirk(
        new_id=named,
        born=lambda *_: {
            "created_by": born.OWNER["handle"],
            "description": "",
            "rules": [],
            "short_description": "",
        },
    ),
    "/api/v2/static-analysis/ai/rulesets": Quirk(
        new_id=named,
        created=201,
        born=lambda *_: {"created_by": born.OWNER["handle"], "rules": []},
    ),
    "/api/v2/synthetics/downtimes": Quirk(created=201, born=born_products.test_downtime),
    **{
        f"/api/v2/statuspages/{{id}}/{name}_templates": Quirk(created=201)
        for name in ("degradation", "maintenance")
    },
    "/api/v2/fleet/schedules": Quirk(
        created=201,
        born=lambda *_: {"is_default": False, "status": "active", "version_to_latest": 0},
    ),
    "/api/v2/ndm/devices": Quirk(total="meta.page.total_filtered_count"),
    "/api/v2/ndm/interfaces": Quirk(filters={"device_id": Filter("below", ("id",))}),
    **{
        f"/api/v2/ndm/tags/{of}": Quirk(
            missing={"errors": [{"status": "404", "title": "Not Found"}]}
        )
        for of in ("devices", "interfaces")
    },
    "/api/v2/statuspages": Quirk(
        created=201,
        filters={"filter[name]": Filter("contains", ("name",))},
        born=born_products.status_page,
    ),
    "/api/v2/statuspages/{id}/components": Quirk(
        created=201,
        born=lambda _, c: {"status": "operational"} if c.get("type") != "group" else {},
    ),
    service_management.FLAGS: Quirk(
        created=201,
        refuses=service_management.refused_flag,
        total="meta.page.total_count",
        deleted=(200, {"data": {"id": "{id}", "type": "feature-flags"}}),
        buried={"archived_at": "{now}"},
        born=lambda *_: {
            "archived_at": None,
            "description": "",
            "distribution_channel": "ALL",
            "require_approval": False,
            "staleness_status": "ACTIVE",
            "tags": [],
        },
    ),
    "/api/v2/feature-flags/environments": Quirk(
        created=201,
        total="meta.page.total_count",
        born=lambda *_: {"is_production": False, "require_feature_flag_approval": False},
    ),
    "/api/v2/team/connections": Quirk(
        filters={"filter[connection_ids]": Filter("among", ("id",))}, total="meta.page.total_count"
    ),
    "/api/v2/team/sync": Quirk(filters={"filter[source]": Filter("equals", ("source",))}),
    "/api/v2/org_groups": Quirk(
        created=201,
        born=lambda *_: {"owner_org_site": "us1", "owner_org_uuid": born.OWNER_ID},
    ),
    "/api/v2/org_group_memberships": Quirk(
        filters={
            "filter[org_group_id]": _GROUP,
            "filter[org_uuid]": Filter("equals", ("org_uuid",)),
        }
    ),
    **{
        f"/api/v2/org_group_{name}": Quirk(
            created=201,
            filters={"filter[org_group_id]": _GROUP},
            born=made,
        )
        for name, made in (
            (
                "policies",
                lambda *_: {"enforcement_tier": "OVERRIDE_ALLOWED", "policy_type": "org_config"},
            ),
            ("policy_overrides", None),
        )
    },
    "/api/v2/on-call/users/{id}/notification-channels": Quirk(
        created=201, born=lambda *_: {"active": True}
    ),
    "/api/v2/on-call/users/{id}/notification-rules": Quirk(created=201),
    "/api/v2/api_keys": Quirk(
        created=201,
        without=("key",),
        total="meta.page.total_filtered_count",
        filters={"filter": Filter("contains", ("name",))},
        born=born_products.api_key,
    ),
    access.KEYS: Quirk(
        created=201,
        total="meta.page.total_filtered_count",
        filters={"filter": Filter("contains", ("name",))},
        makers=("owned_by",),
        refuses=access.refused_key,
        born=lambda id, _: {"last4": str(id)[-4:]},
        kept=access.key,
        once=born_products.key,
    ),
    "/api/v2/org_connections": Quirk(
        deleted=(200, {}),
        filters={
            f"{end}_org_id": Filter("equals", (f"relationships.{end}_org.data.id",))
            for end in ("sink", "source")
        },
        makers=("created_by",),
    ),
    "/api/v2/service_accounts/{id}/application_keys": Quirk(
        created=201,
        refuses=access.refused_key,
        born=lambda *_: {"last4": "0000"},
        once=born_products.key,
        kept=access.key,
    ),
    "/api/v2/service_accounts/{id}/access_tokens": Quirk(
        created=201, born=born_products.access_token, once=born_products.key
    ),
    "/api/v2/dashboard/{id}/shared": Quirk(
        new_id=short,
        born=born_products.secure_embed,
        once=lambda id: {"credential": f"simulated-{id}"},
    ),
    "/api/v2/widgets/{id}": Quirk(born=lambda *_: {"is_favorited": False, "tags": None}),
    "/api/v2/governance/tag_rules": Quirk(
        born=lambda *_: {
            "created_by": born.OWNER_ID,
            "modified_by": born.OWNER_ID,
            "deleted_at": None,
            "enabled": True,
            "negated": False,
            "required": False,
            "version": 1,
        }
    ),
    "/api/v2/metrics/historical-metrics-configurations": Quirk(new_id=named, created=201),
    **{
        f"/api/v2/cloud_auth/{cloud}/persona_mapping": Quirk(
            born=lambda *_: {"account_uuid": born.OWNER_ID}
        )
        for cloud in ("aws", "github")
    },
    "/api/v2/ci/github/accounts": Quirk(key="id"),
    "/api/v2/cost/tag_descriptions": Quirk(key="id", unique=("tag_key", "cloud")),
    "/api/v2/cost/unit_costs": Quirk(
        born=lambda *_: {
            "created_by": born.OWNER_ID,
            "denominator_type": "metrics",
            "org_id": 1,
            "updated_by": born.OWNER_ID,
        }
    ),
    "/api/v2/metrics/tag-indexing-rules": Quirk(
        created=201, place="rule_order", born=born_products.tag_indexing_rule
    ),
    **{
        path: Quirk(new_id=lambda random, body: str(integer(random, body)))
        for path in born_products.COSTS
    },
}
