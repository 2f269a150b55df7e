"""Suppressions: signals of detection rules that nobody needs to see."""

from datetime import UTC, datetime

from exporter.kinds._shared.reference_patterns import RULE_QUERY
from exporter.model.declaration import Kind, Object, holds, is_past


def prepare(suppression: Object) -> Object:
    """The suppression without empty members, its times as text.

    A plan asks Datadog whether it is valid, which can't be said of one for rules still to be made.
    """
    obj = {k: v for k, v in suppression.items() if v not in ("", [], None)}
    for name in ("start_date", "expiration_date"):
        if name in obj:
            obj[name] = datetime.fromtimestamp(obj[name] // 1000, UTC).strftime("%FT%TZ")
    names_rules = not isinstance(obj.get("rule_query", ""), str)
    return obj | ({"validate": False} if names_rules else {})


KIND = Kind(
    resource_type="datadog_security_monitoring_suppression",
    path="/api/v2/security_monitoring/configuration/suppressions",
    refs={"rule_query": RULE_QUERY},
    skip={"managed by Datadog": holds("editable", False), "over": is_past("expiration_date")},
    prepare=prepare,
    unadoptable="when the provider imports one, it would change it: it gives `validate` a value, "
    "and reads none",
    ignore=("editable",),
    url="/security/configuration/suppressions/edit?suppressionId={id}",
)
