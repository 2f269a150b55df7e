# /monitors/21400103
# as JSON: datadog_monitor has no place for all of its members
resource "datadog_monitor_json" "card_declines_above_normal" {
  monitor = jsonencode({
    name = "Card declines above normal"
    type = "log alert"
    message = chomp(<<-EOT
      Declines from {{@payment.provider.name}} are up.   
      	Provider status:	https://status.example.com/	 

      Ids seen in the last incident: monitor 21400101, SLO 28d0740cb87e52579dbe30f2c1dae6eb, order 214001019.

      @webhook-order-desk @team-${var.team_payments_handle} @ayesha.rahman@example.com
    EOT
    )
    options = {
      enable_logs_sample     = true
      groupby_simple_monitor = false
      include_tags           = true
      locked                 = true
      new_host_delay         = 300
      notify_audit           = false
      notify_no_data         = false
      renotify_interval      = 0
      thresholds = {
        critical = 50
        warning  = 25
      }
    }
    priority         = 1
    query            = "logs(\"service:payments status:error @payment.outcome:declined\").index(\"payments-audit\").rollup(\"count\").by(\"@payment.provider\").last(\"15m\") > 50"
    restricted_roles = ["364c5510-9bb0-5074-9c4f-c86af016cfb7", data.datadog_role.datadog_admin_role.id]
    tags             = ["team:payments", "pci:true"]
  })

  lifecycle {
    ignore_changes = [monitor]
  }
}
