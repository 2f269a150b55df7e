# /logs/pipelines/data-access
resource "datadog_logs_restriction_query" "index_debug_7_days" {
  restriction_query = "index:debug-7-days"
  role_ids          = []
}

# /logs/pipelines/data-access
resource "datadog_logs_restriction_query" "service_payments_env_prod" {
  restriction_query = "service:payments env:prod"
  role_ids          = [datadog_role.payments_pci_scope.id, datadog_role.sre_on_call.id]
}

# /logs/pipelines/data-access
resource "datadog_logs_restriction_query" "source_payroll" {
  restriction_query = "-source:payroll"
  role_ids          = [local.role_datadog_read_only_role, datadog_role.role_2nd_line_store_support.id]
}

# /logs/pipelines/data-access
resource "datadog_logs_restriction_query" "team_checkout_or_delivery_http_status_code_500" {
  restriction_query = "team:(checkout OR delivery) @http.status_code:>=500"
  role_ids          = [datadog_role.sre_on_call.id]
}
