"""Feature flags: what code asks which variant to run; each environment has its own answer."""

from exporter.model.declaration import Kind, Object, lacks


def prepare(flag: Object) -> Object:
    """The flag with its default variant, and without the environments where it gives just that:
    every flag has all environments."""
    keys = {v["id"]: v["key"] for v in flag["variants"]}
    environments = flag.get("feature_flag_environments") or []
    default = next((e.get("default_variant_id") for e in environments), None)
    special = [
        e
        for e in environments
        if e.get("status") != "DISABLED"
        or e.get("allocations")
        or e.get("default_variant_id") != default
    ]
    named = {"default_variant_key": keys.get(default), "feature_flag_environments": special or None}
    given = ("created_at", "id", "updated_at")
    variants = [{k: v for k, v in one.items() if k not in given} for one in flag["variants"]]
    return flag | named | {"variants": variants}


KIND = Kind(
    resource_type="ddx_feature_flag",
    path="/api/v2/feature-flags",
    delete="POST {feature_flag_id}/archive",
    summary=True,
    title="key",
    where=lacks("archived_at"),
    prepare=prepare,
    ignore_changes=("default_variant_key",),
    ignore=("archived_at", "is_favorite", "staleness_details"),
    url="/feature-flags/{id}",
)
