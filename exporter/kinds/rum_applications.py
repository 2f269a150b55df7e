"""RUM applications: what real user monitoring watches. Each org gives them tokens of its own."""

from exporter.model.declaration import Kind, OwnForm

RENAME = {
    "product_scales.rum_event_processing_scale.state": "rum_event_processing_state",
    "product_scales.product_analytics_retention_scale.state": "product_analytics_retention_state",
}
"""Where requests have what answers say of the scales."""

KIND = Kind(
    resource_type="datadog_rum_application",
    path="/api/v2/rum/applications",
    summary=True,
    url="/rum/list?appId={id}",
    rename=RENAME,
    # No API takes these: the app's internals, and what older answers said in place of the scales.
    ignore=(
        "apm_rum_flat_sampling_replay_enabled",
        "apm_rum_flat_sampling_replay_sample_rate",
        "application_id",
        "hash",
        "is_active",
        "ootb_metrics_installed",
        "product_analytics_disabled_at",
        "product_analytics_enabled",
        "product_analytics_enabled_at",
        "product_analytics_preview_disabled",
        "product_analytics_replay_sample_rate",
        "product_scales.product_analytics_retention_scale.last_modified_at",
        "product_scales.rum_event_processing_scale.last_modified_at",
        "remote_config_id",
        "rum_disabled_at",
        "rum_enabled",
        "rum_enabled_at",
        "short_name",
    ),
    variants=(OwnForm(resource_type="ddx_rum_application", rename=RENAME),),
)
