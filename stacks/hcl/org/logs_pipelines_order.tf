# /logs/pipelines
resource "datadog_logs_pipeline_order" "main" {
  name = "main"
  pipelines = compact([
    one([for p in data.datadog_logs_pipelines.all.logs_pipelines : p.id if p.name == "Nginx"]),
    datadog_logs_custom_pipeline.checkout.id,
    one([for p in data.datadog_logs_pipelines.all.logs_pipelines : p.id if p.name == "PostgreSQL"]),
    datadog_logs_custom_pipeline.payments_pci.id,
    datadog_logs_custom_pipeline.delivery_etiquettes_colis.id,
    one([for p in data.datadog_logs_pipelines.all.logs_pipelines : p.id if p.name == "Redis"]),
    datadog_logs_custom_pipeline.logs_custom_pipeline.id,
    one([for p in data.datadog_logs_pipelines.all.logs_pipelines : p.id if p.name == "AWS ELB"]),
    datadog_logs_custom_pipeline.logs_custom_pipeline_404_hunting_switched_off.id,
  ])

  lifecycle {
    ignore_changes = [name]
  }
}
