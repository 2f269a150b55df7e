output "webhook_custom_variable_desk_region_name" {
  description = "name of datadog_webhook_custom_variable.desk_region"
  value       = datadog_webhook_custom_variable.desk_region.name
}

output "webhook_custom_variable_escalation_level_name" {
  description = "name of datadog_webhook_custom_variable.escalation_level"
  value       = datadog_webhook_custom_variable.escalation_level.name
}
