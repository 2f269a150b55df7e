"""WAF policies: what App and API Protection does about attacks, and where."""

from exporter.model.declaration import Kind, hint

KIND = Kind(
    resource_type="ddx_appsec_waf_policy",
    path="/api/v2/remote_config/products/asm/waf/policies",
    skip={"managed: every org has it": lambda o: str(o["id"]).startswith("recommended")},
    refs={"rules[].id": hint("appsec_waf_custom_rules")},
    # Which preset a policy began as, no answer says; what became of it is all there.
    default={"based_on": "recommended"},
    url="/security/appsec/policies",
    # Requests have it, and the API counts it up.
    ignore=("version",),
)
