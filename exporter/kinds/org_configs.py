"""Org configs: named settings of the whole org, those that somebody has set."""

import json
import re

from exporter.model.declaration import Kind, Object, lacks

LIKE_JSON = re.compile(r'\s*([\[{"\d-]|true|false)')


def prepare(config: Object) -> Object:
    """The setting, whose value is JSON in the resource: text that may be taken for it is quoted."""
    value = config.get("value")
    if not (isinstance(value, str) and LIKE_JSON.match(value)):
        return config
    return {**config, "value": json.dumps(value, ensure_ascii=False)}


KIND = Kind(
    resource_type="ddx_org_config",
    path="/api/v2/org_configs",
    id="name",
    skip={
        "as Datadog sets it": lacks("modified_at"),
        "part of the domain allowlist": lambda o: o["name"].endswith("domain_allowlist"),
    },
    prepare=prepare,
    rename={"org_config_name": "name"},
    ignore=("description", "value_type"),
    guarded="they say how people sign in and what may leave the org: another org has its own",
)
