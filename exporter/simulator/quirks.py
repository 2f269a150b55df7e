"""Where Datadog's API differs from collection to collection: facts by path, and nothing else.

Facts are those of real answers, as recorded in the test suites of Datadog's client library and
Terraform provider. A path names the collection by any of its operations; `{id}` is a variable.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from exporter.simulator import access, born, born_monitoring, catalog, dashboards, logs, synthetics
from exporter.simulator.identity import (
    dashed,
    hex32,
    integer,
    metric_named,
    named,
    short,
    uuid,
)
from exporter.simulator.quirk import Filter, Quirk

_CREDENTIALS = (
    "access_token",
    "api_key",
    "api_password",
    "api_token",
    "app_key",
    "client_secret",
    "global_api_key",
    "password",
    "private_key",
    "sdk_key",
)

QUIRKS: Mapping[str, Quirk] = {
    "/api/v1/notebooks": Quirk(new_id=integer, total="meta.page.total_count"),
    "/api/v1/dashboard": Quirk(
        new_id=dashed,
        missing="Dashboard with ID {id} not found",
        deleted=(200, {"deleted_dashboard_id": "{id}"}),
        cap=1000,
        replaces=("id", "author_handle", "author_name", "created_at", "url", "is_read_only"),
        kept=dashboards.kept,
        only=(
            "id",
            "title",
            "description",
            "layout_type",
            "url",
            "created_at",
            "modified_at",
            "author_handle",
            "is_read_only",
        ),
        born=born.dashboard,
    ),
    "/api/v1/dashboard/lists/manual": Quirk(
        new_id=integer,
        missing="Manual Dashboard List with id {id} not found",
        deleted=(200, {"deleted_dashboard_list_id": "{id}"}),
        born=born.dashboard_list,
    ),
    "/api/v2/roles": Quirk(
        unique="name",
        conflict="A role with the same name already exists",
        total="meta.page.total_count",
        sorted="name",
        filters={"filter": Filter("contains", ("name",)), "filter[id]": Filter("among", ("id",))},
        born=lambda *_: {"user_count": 0, "team_count": 0},
    ),
    "/api/v2/users": Quirk(
        unique="email",
        conflict="User {value} already exists",
        created=201,
        total="meta.page.total_count",
        cap=1000,
        filters={
            "filter": Filter("contains", ("name", "email", "handle")),
            "filter[status]": Filter("among", ("status",)),
        },
        born=born.user,
        # Users are never deleted: https://docs.datadoghq.com/api/latest/users/#disable-a-user
        buried={"disabled": True, "status": "Disabled"},
    ),
    "/api/v2/team": Quirk(
        unique="handle",
        conflict="Team name and handle must be unique",
        missing="Team for ID {id} not found",
        created=201,
        total="meta.pagination.total",
        filters={"filter[keyword]": Filter("contains", ("name", "handle"))},
        born=born.team,
    ),
    "/api/v2/team/{id}/memberships": Quirk(
        new_id=lambda random, body: f"TeamMembership-{uuid(random, body)}-{integer(random, body)}",
        # Members are addressed by the user's id, not by the membership's.
        key="relationships.user.data.id",
        unique="relationships.user.data.id",
        conflict={
            "status": "409",
            "title": "Conflict",
            "detail": "users already present on the team [{value}]",
        },
        missing="User {id} is not a member of the team not found",
        total="meta.pagination.total",
        born=lambda *_: {"role": None, "provisioned_by": None, "provisioned_by_id": None},
    ),
    "/api/v1/logs/config/pipelines": Quirk(
        new_id=short,
        missing={"error": {"code": "InvalidArgument", "message": "Non existing pipeline"}},
        missing_status=400,
        deleted=(200, {}),
        order=("/api/v1/logs/config/pipeline-order", "pipeline_ids"),
        managed=("is_read_only", ("is_enabled",)),
        born=born.pipeline,
    ),
    "/api/v1/logs/config/indexes": Quirk(
        new_id=named,
        missing={"error": {"code": "NotFound", "message": "No such index"}},
        conflict="Index {value} already exists",
        deleted=(202, None),
        order=("/api/v1/logs/config/index-order", "index_names"),
        born=lambda *_: {"is_rate_limited": False, "exclusion_filters": []},
        kept=logs.index,
    ),
    "/api/v2/logs/config/metrics": Quirk(
        new_id=named,
        missing="not_found(Metric with name '{id}' not found)",
        parts=("compute",),
    ),
    "/api/v2/logs/config/archives": Quirk(
        new_id=short,
        missing="Archive {id} not found",
        order=("/api/v2/logs/config/archive-order", "data.attributes.archive_ids"),
        born=lambda *_: {"state": "UNKNOWN"},
    ),
    "/api/v1/synthetics/tests": Quirk(
        new_id=dashed,
        missing="Synthetics test not found",
        without=("steps",),
        hidden=tuple((f"config.request.certificate.{p}.content", "") for p in ("cert", "key")),
        cap=1000,
        born=born_monitoring.synthetics_test,
        kept=synthetics.kept,
        asked={"include_metadata": synthetics.monitored},
    ),
    "/api/v1/synthetics/variables": Quirk(
        missing="Global variable not found",
        deleted=(200, None),
        hidden=(("value.value", "value.secure"),),
        born=born.variable,
    ),
    "/api/v1/synthetics/private-locations": Quirk(
        new_id=lambda random, body: f"pl:{_slug(body)}-{hex32(random, body)}",
        missing="Private location not found",
        written="private_location",
        only=("id", "name"),
        born=lambda *_: {"metadata": None, "createdBy": born.OWNER["handle"]},
        once=born.location_secrets,
        asked={"include_pl_info": synthetics.location_info},
    ),
    "/api/v2/restriction_policy/{id}": Quirk(new_id=named, refuses=access.refused_policy),
    # The list leaves out the roles that the object has.
    "/api/v2/logs/config/restriction_queries": Quirk(without=("relationships",)),
    "/api/v2/logs/config/custom-destinations": Quirk(
        hidden=tuple(
            (f"forwarder_destination.{secret}", "")
            for secret in ("access_token", "auth.username", "auth.password", "auth.header_value")
        ),
        parts=("forwarder_destination",),
        born=lambda *_: {"forward_tags": True, "forward_tags_restriction_list": []},
    ),
    "/api/v2/powerpacks": Quirk(makers=("author",)),
    "/api/v2/sensitive-data-scanner/config": Quirk(deleted=(200, {"meta": {"version": 0}})),
    "/api/v2/metrics": Quirk(
        new_id=named,
        created=201,
        cap=10000,
        filters={
            "filter[configured]": Filter("has", ("metric_type",)),
            "filter[is_configurable]": Filter("has", ("id",)),
        },
        born=born.tag_configuration,
    ),
    "/api/v1/org": Quirk(written="org"),
    "/api/v2/rum/applications": Quirk(parts=("product_scales",), born=born.rum_application),
    "/api/v2/synthetics/suites/search": Quirk(
        new_id=dashed, missing="Synthetics suite not found", born=born_monitoring.suite
    ),
    "/api/v2/services/definitions": Quirk(
        key=("schema.dd-service", "schema.info.dd-service"),
        missing="service definition not found",
    ),
    "/api/v2/catalog/entity": Quirk(
        filters={
            "filter[ref]": Filter("reference"),
            "filter[kind]": Filter("entity", ("kind",)),
            "filter[name]": Filter("entity", ("metadata.name",)),
            "filter[owner]": Filter("entity", ("metadata.owner",)),
        },
        around=catalog.listed,
        total="meta.count",
    ),
    **{
        f"/api/v2/incidents/config/{kind}": Quirk(created=201, born=made)
        for kind, made in (
            ("types", born.incident_type),
            ("notification-rules", lambda *_: {"enabled": True, "visibility": "organization"}),
            ("notification-templates", None),
            ("postmortem-templates", born.postmortem_template),
            ("user-defined-fields", born.incident_field),
            ("user-defined-roles", lambda *_: {"policy": {"is_single": False}}),
        )
    },
    "/api/v2/apm/config/metrics": Quirk(new_id=metric_named, parts=("compute",)),
    "/api/v2/apm/config/retention-filters": Quirk(
        new_id=short,
        missing="retention filter with id: '{id}' not found",
        deleted=(200, {}),
        born=lambda *_: {"editable": True, "execution_order": 1},
    ),
    "/api/v2/team/{id}/permission-settings": Quirk(key="action"),
    "/api/v2/team/{id}/notification-rules": Quirk(replaces=("created_at",)),
    "/api/v2/workflows": Quirk(
        created=201,
        hidden=(("webhookSecret", ""),),
        makers=("creator", "owner"),
        born=lambda *_: {"description": "", "published": True, "tags": []},
    ),
    "/api/v2/actions/connections": Quirk(
        created=201,
        blank=(
            *(f"integration.credentials.{m}" for m in _CREDENTIALS),
            "integration.credentials.tokens[]",
        ),
        born=born.connection,
    ),
    "/api/v2/actions-datastores": Quirk(born=born.datastore),
    "/api/v2/deployment_gates": Quirk(born=born.deployment_gate),
    "/api/v2/team-hierarchy-links": Quirk(
        unique=("relationships.parent_team.data.id", "relationships.sub_team.data.id"),
        born=lambda *_: {"provisioned_by": ""},
    ),
    "/api/v2/actions-datastores/{id}/items": Quirk(
        filters={"item_key": Filter("contains", ("value",))},
    ),
    **{
        f"/api/v2/agentless_scanning/accounts/{cloud}": Quirk(new_id=named, created=201)
        for cloud in ("aws", "azure", "gcp")
    },
    **{
        f"/api/v2/security/{of}/notification_rules": Quirk(
            new_id=dashed, created=201, born=born.notification_rule, counted="version"
        )
        for of in ("signals", "vulnerabilities")
    },
    "/api/v2/rum/config/metrics": Quirk(new_id=metric_named, created=201, parts=("compute",)),
    "/api/v2/tags/enrichment": Quirk(place="position", born=born.tag_ruleset),
    "/api/v2/cost/arbitrary_rule": Quirk(
        new_id=lambda random, body: str(integer(random, body)),
        place="order_id",
        born=born.allocation_rule,
    ),
    "/api/v2/reference-tables/tables": Quirk(
        created=201,
        filters={"filter[table_name][exact]": Filter("equals", ("table_name",))},
        born=born.reference_table,
    ),
}


def _slug(body: Mapping[str, Any]) -> str:
    return "".join(c.lower() if c.isalnum() else "_" for c in str(body.get("name", "")))
