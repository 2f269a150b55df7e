"""App and API Protection: requests that WAF rules let pass."""

from exporter.kinds._shared.empty_members import without_empty
from exporter.kinds._shared.reference_patterns import UUID
from exporter.model.declaration import Kind, Ref, TextRef, holds

KIND = Kind(
    resource_type="datadog_appsec_waf_exclusion_filter",
    path="/api/v2/remote_config/products/asm/waf/exclusion_filters",
    title="description",
    skip={"of an older form, which can't be created any more": holds("event_query")},
    # Datadog's own rules have ids of another form.
    refs={"rules_target[].rule_id": TextRef(f"^{UUID}$", Ref("appsec_waf_custom_rules"))},
    prepare=without_empty(),
    ignore=("metadata", "search_query"),
    url="/security/appsec/passlist",
)
