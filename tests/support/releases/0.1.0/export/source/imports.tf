import {
  to = module.org.datadog_downtime_schedule.env_staging_or_preview
  id = "0e9151ec-1b17-5e20-9e8b-84a688ccbdb3"
}

import {
  to = module.org.datadog_downtime_schedule.warehouse_north
  id = "924a6249-c767-5cf0-968d-b2b6b5876161"
}

import {
  to = module.org.datadog_monitor.checkout_latency_p95
  id = "21400102"
}

import {
  to = module.org.datadog_monitor.monitor_5xx_rate_on_checkout
  id = "21400101"
}

import {
  to = module.org.datadog_monitor.stock_is_stale_in_production_but_not_in_staging
  id = "21400104"
}

import {
  to = module.org.datadog_monitor.stock_sync_lag
  id = "123456"
}

import {
  to = module.org.datadog_monitor.stock_sync_lag_2
  id = "1234567"
}

import {
  to = module.org.datadog_role.sre_on_call
  id = "b21a53fa-2c61-5856-b695-730861f306e4"
}

import {
  to = module.org.datadog_team.checkout
  id = "90e44a5b-ef68-57d8-b23a-0fdfcf91222c"
}

import {
  to = module.org.datadog_team.delivery
  id = "b4ab3245-2e52-587e-a4f8-80a6a96fc5d9"
}

import {
  to = module.org.datadog_team.inventory
  id = "e37e7ee6-6ab5-5fb9-8fbf-5b3f7f8c3bf7"
}

import {
  to = module.org.datadog_team.payments
  id = "f8dc3407-8043-5dc3-b092-a9b5348f6fca"
}

import {
  to = module.adoptable.datadog_logs_integration_pipeline.nginx
  id = "TfqBodHoa1jSk8UJVrBGVg"
}

import {
  to = module.adoptable.datadog_logs_integration_pipeline.postgresql
  id = "FTwSnC4rIi9RpATD6CPiXA"
}

import {
  to = module.guarded.datadog_downtime_schedule.service_sandbox_and_not_env_prod
  id = "439ec99c-fee1-58a2-a8a3-2882aaf585f6"
}

import {
  to = module.guarded.datadog_monitor_json.card_declines_above_normal
  id = "21400103"
}
