removed {
  from = module.org.datadog_downtime_schedule.service_sandbox_and_not_env_prod

  lifecycle {
    destroy = false
  }
}

removed {
  from = module.org.datadog_webhook.audit_sink

  lifecycle {
    destroy = false
  }
}

removed {
  from = module.org.datadog_webhook.kestrel_pager

  lifecycle {
    destroy = false
  }
}
