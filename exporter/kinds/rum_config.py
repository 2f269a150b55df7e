"""RUM settings of the whole org: whether applications must have tags."""

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="ddx_rum_config",
    path="/api/v2/rum/config",
    singleton="rum_config",
    initial={"disabled": False, "retention_filters_enabled": True},
    ignore=(
        "enforced_application_tags_updated_at",
        "enforced_application_tags_updated_by",
        "ootb_metrics_version",
        "ootb_metrics_version_installed_at",
        "retention_filters_enabled_updated_at",
        "retention_filters_enabled_updated_by",
    ),
)
