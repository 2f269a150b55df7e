variable "team_payments_handle" {
  description = "handle of datadog_team.payments, which another module holds"
  type        = string
}
