# /logs/pipelines
resource "datadog_logs_pipeline_order" "main" {
  name = "main"
  pipelines = compact([
    local.logs_pipeline_nginx,
    datadog_logs_custom_pipeline.checkout.id,
    local.logs_pipeline_postgresql,
    datadog_logs_custom_pipeline.payments_pci.id,
    datadog_logs_custom_pipeline.delivery_etiquettes_colis.id,
    local.logs_pipeline_redis,
    datadog_logs_custom_pipeline.rosuta.id,
    local.logs_pipeline_aws_elb,
    datadog_logs_custom_pipeline.logs_custom_pipeline_404_hunting_switched_off.id,
  ])
}
