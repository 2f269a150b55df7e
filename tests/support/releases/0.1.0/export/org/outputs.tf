output "team_payments_handle" {
  value = datadog_team.payments.handle
}
