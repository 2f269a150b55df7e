import {
  to = module.org.datadog_dashboard_json.bei_jian_suo
  id = "wrp-mqb-c6i"
}

import {
  to = module.org.datadog_dashboard_json.checkout_overview
  id = "756-8eh-imu"
}

import {
  to = module.org.datadog_dashboard_json.checkout_overview_2
  id = "hcp-4n3-fyd"
}

import {
  to = module.org.datadog_dashboard_json.dashboard_json_3_experiments
  id = "hha-6ua-bat"
}

import {
  to = module.org.datadog_dashboard_json.delivery_wall
  id = "x9n-yxn-cby"
}

import {
  to = module.org.datadog_dashboard_json.margin_per_bag_finance_only
  id = "dxd-ixr-eaj"
}

import {
  to = module.org.datadog_dashboard_json.payments_health
  id = "ze6-emz-4js"
}

import {
  to = module.org.datadog_dashboard_json.platform_agents_hosts
  id = "ej2-36g-msu"
}

import {
  to = module.org.datadog_downtime_schedule.env_staging_or_preview
  id = "0e9151ec-1b17-5e20-9e8b-84a688ccbdb3"
}

import {
  to = module.org.datadog_downtime_schedule.warehouse_north
  id = "924a6249-c767-5cf0-968d-b2b6b5876161"
}

import {
  to = module.org.datadog_logs_archive.everything_else_cold
  id = "nzHohx_ZaB23k7dDzBS_cw"
}

import {
  to = module.org.datadog_logs_archive.logs_archive_2019_shop_lisbon_bucket
  id = "A3n3LoyxO6caiwsamdFnBA"
}

import {
  to = module.org.datadog_logs_archive_order.logs_archives_order
  id = "archiveOrderID"
}

import {
  to = module.org.datadog_logs_custom_destination.auditors_elasticsearch
  id = "6a5bbe40-3e0e-5e8c-8020-0dd47d1ecca3"
}

import {
  to = module.org.datadog_logs_custom_destination.sentinel
  id = "9a8638ae-8797-516a-9df1-2ecbff5203f4"
}

import {
  to = module.org.datadog_logs_custom_destination.siem_of_the_insurer
  id = "1edb82b8-5b47-55fe-aeb0-74ca1954ed3f"
}

import {
  to = module.org.datadog_logs_custom_destination.warehouse_partner
  id = "54f63cf1-3e1e-59f2-9022-c2dfac5d9032"
}

import {
  to = module.org.datadog_logs_custom_pipeline.checkout
  id = "3WPbqlB9kJQMZYRD4j4cfQ"
}

import {
  to = module.org.datadog_logs_custom_pipeline.delivery_etiquettes_colis
  id = "0NngkaWcG4B7NvkcDs1Veg"
}

import {
  to = module.org.datadog_logs_custom_pipeline.logs_custom_pipeline_404_hunting_switched_off
  id = "9GESgRfE4Tjx7-Y01kFtiA"
}

import {
  to = module.org.datadog_logs_custom_pipeline.payments_pci
  id = "6Pn99lFEUIaNUrgT0a8uzw"
}

import {
  to = module.org.datadog_logs_custom_pipeline.rosuta
  id = "IvHtMtYxPh9HF_R5Ee5xQQ"
}

import {
  to = module.org.datadog_logs_index.checkout
  id = "checkout"
}

import {
  to = module.org.datadog_logs_index.debug_7_days
  id = "debug-7-days"
}

import {
  to = module.org.datadog_logs_index.payments_audit
  id = "payments-audit"
}

import {
  to = module.org.datadog_logs_index_order.logs_indexes_order
  id = "main"
}

import {
  to = module.org.datadog_logs_metric.kestrel_labels_duration
  id = "kestrel.labels.duration"
}

import {
  to = module.org.datadog_logs_metric.kestrel_orders_placed
  id = "kestrel.orders.placed"
}

import {
  to = module.org.datadog_logs_metric.kestrel_payments_amount
  id = "kestrel.payments.amount"
}

import {
  to = module.org.datadog_logs_metric.kestrel_roaster_errors
  id = "kestrel.roaster.errors"
}

import {
  to = module.org.datadog_logs_pipeline_order.main
  id = "main"
}

import {
  to = module.org.datadog_logs_restriction_query.index_debug_7_days
  id = "ecb190da-1bb4-535e-8e97-e1add8e7f99d"
}

import {
  to = module.org.datadog_logs_restriction_query.service_payments_env_prod
  id = "e774baf9-4052-5629-a6c8-710747161758"
}

import {
  to = module.org.datadog_logs_restriction_query.source_payroll
  id = "5d6ef339-e24a-5a28-8292-9e072bf47a18"
}

import {
  to = module.org.datadog_logs_restriction_query.team_checkout_or_delivery_http_status_code_500
  id = "b76b070a-c376-581e-975f-01a9c2f8b142"
}

import {
  to = module.org.datadog_monitor.checkout_error_budget
  id = "21400107"
}

import {
  to = module.org.datadog_monitor.checkout_latency_p95
  id = "21400102"
}

import {
  to = module.org.datadog_monitor.courier_gateway_heartbeat
  id = "21400105"
}

import {
  to = module.org.datadog_monitor.failed_deployments
  id = "21400115"
}

import {
  to = module.org.datadog_monitor.label_printers_in_the_northern_warehouse_that_are_attached
  id = "21400113"
}

import {
  to = module.org.datadog_monitor.monitor
  id = "21400112"
}

import {
  to = module.org.datadog_monitor.monitor_5xx_rate_on_checkout
  id = "21400101"
}

import {
  to = module.org.datadog_monitor.nightly_stock_count_finished
  id = "21400117"
}

import {
  to = module.org.datadog_monitor.nobody_can_order
  id = "21400106"
}

import {
  to = module.org.datadog_monitor.orders_per_minute_look_wrong
  id = "21400109"
}

import {
  to = module.org.datadog_monitor.payments_burn_rate
  id = "21400108"
}

import {
  to = module.org.datadog_monitor.refunds_this_month
  id = "21400116"
}

import {
  to = module.org.datadog_monitor.ri_ben_yu
  id = "21400111"
}

import {
  to = module.org.datadog_monitor.roaster_fire_alarm_bei_jian
  id = "21400110"
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
  to = module.org.datadog_monitor_json.card_declines_above_normal
  id = "21400103"
}

import {
  to = module.org.datadog_monitor_json.forecast_beans_run_out
  id = "21400114"
}

import {
  to = module.org.datadog_restriction_policy.dashboard_payments_health
  id = "dashboard:ze6-emz-4js"
}

import {
  to = module.org.datadog_restriction_policy.monitor_card_declines_above_normal
  id = "monitor:21400103"
}

import {
  to = module.org.datadog_restriction_policy.slo_payments_accepted
  id = "slo:28d0740cb87e52579dbe30f2c1dae6eb"
}

import {
  to = module.org.datadog_restriction_policy.synthetics_test_login_api
  id = "synthetics-test:s3p-e4s-tm3"
}

import {
  to = module.org.datadog_role.auditor_read_if_only
  id = "4438cc4c-bc8e-52ae-a50f-ce1683e7e5bc"
}

import {
  to = module.org.datadog_role.finance_margins_only
  id = "4f1853f7-4912-5479-9b8c-038c273bcde4"
}

import {
  to = module.org.datadog_role.payments_pci_scope
  id = "364c5510-9bb0-5074-9c4f-c86af016cfb7"
}

import {
  to = module.org.datadog_role.role_2nd_line_store_support
  id = "c9ff8eb7-ff50-5f95-ad43-8caf42d367c3"
}

import {
  to = module.org.datadog_role.sre_on_call
  id = "b21a53fa-2c61-5856-b695-730861f306e4"
}

import {
  to = module.org.datadog_service_level_objective.checkout_availability
  id = "85c4e6bffde75102becea36bdf67cb05"
}

import {
  to = module.org.datadog_service_level_objective.checkout_availability_2
  id = "9c006501e8105d329e191394ef561b75"
}

import {
  to = module.org.datadog_service_level_objective.customers_can_order
  id = "6f296756cb365ff598bba5c14b83a6a5"
}

import {
  to = module.org.datadog_service_level_objective.parcels_labelled_in_time
  id = "f03a0f2cbc6953baa1e844c21d0edd16"
}

import {
  to = module.org.datadog_service_level_objective.payments_accepted
  id = "28d0740cb87e52579dbe30f2c1dae6eb"
}

import {
  to = module.org.datadog_service_level_objective.stock_is_fresh
  id = "abebedafbf7d58ae959c90174c996044"
}

import {
  to = module.org.datadog_synthetics_global_variable.api_token
  id = "40499641-f606-5c28-91d2-32045f1f61bc"
}

import {
  to = module.org.datadog_synthetics_global_variable.region_2
  id = "e7381909-371c-5cd7-a722-77c395335812"
}

import {
  to = module.org.datadog_synthetics_global_variable.session_cookie
  id = "9cd00551-d889-54a8-add4-2f5391bbba21"
}

import {
  to = module.org.datadog_synthetics_global_variable.shop_url
  id = "82b3f78c-5921-554f-a24f-fabb9b66bc8b"
}

import {
  to = module.org.datadog_synthetics_global_variable.test_customer_otp
  id = "2ad6caf4-a80e-5341-8a1f-c053fb9205ca"
}

import {
  to = module.org.datadog_synthetics_global_variable.vault_path
  id = "424290d1-bb7d-54f6-acc8-11848d921a1e"
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
  to = module.org.datadog_team.platform
  id = "b70ead5e-2db8-5264-adfa-fe376c070c0c"
}

import {
  to = module.org.datadog_team.roastery_jp
  id = "4de59568-3abd-507a-87ac-7ffb8f3f3849"
}

import {
  to = module.org.datadog_team.security
  id = "172d64b0-8762-5708-9296-a301eafe4e40"
}

import {
  to = module.org.datadog_webhook_oauth2_client_credentials.audit_sink
  id = "51a4c926-14cb-51a3-b5d3-7816ba2e5166"
}

import {
  to = module.org.datadog_webhook_oauth2_client_credentials.courier_bus
  id = "098b5008-6d28-5dd1-84f4-94ffc9524f8c"
}

import {
  to = module.org.datadog_webhook_oauth2_client_credentials.order_desk
  id = "c2cbd34b-e46d-5982-9ba8-39875a1ed02b"
}

import {
  to = module.org.datadog_webhook_oauth2_client_credentials.pager_sign_in
  id = "0dda6507-6e1a-5b92-b57b-636d597afa5a"
}

import {
  to = module.org.datadog_webhook.audit_sink
  id = "audit-sink"
}

import {
  to = module.org.datadog_webhook.kestrel_pager
  id = "kestrel-pager"
}

import {
  to = module.org.datadog_webhook.legacy_bus_2
  id = "legacy.bus-2"
}

import {
  to = module.org.datadog_webhook.order_desk
  id = "order-desk"
}

import {
  to = module.adoptable.datadog_logs_index.main
  id = "main"
}

import {
  to = module.adoptable.datadog_logs_integration_pipeline.aws_elb
  id = "TjOfzHGdIWpZarMS9-vfyA"
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
  to = module.adoptable.datadog_logs_integration_pipeline.redis
  id = "LpZgVarMwviDb3L9Aq2YiA"
}

import {
  to = module.guarded.datadog_downtime_schedule.service_sandbox_and_not_env_prod
  id = "439ec99c-fee1-58a2-a8a3-2882aaf585f6"
}

import {
  to = module.guarded.datadog_ip_allowlist.ip_allowlist
  id = "ip_allowlist"
}

import {
  to = module.guarded.datadog_logs_archive.audit
  id = "BH8UgXxmTudC2zV8s5sPtQ"
}

import {
  to = module.guarded.datadog_logs_archive.orders_seven_years
  id = "W9kSHdCAeujfbHHawBklgQ"
}
