# /api/v2/restriction_policy/dashboard:ze6-emz-4js
resource "datadog_restriction_policy" "dashboard_payments_health" {
  resource_id = "dashboard:${datadog_dashboard_json.payments_health.id}"

  bindings {
    principals = ["org:${data.datadog_current_user.all.org_id}"]
    relation   = "viewer"
  }

  bindings {
    principals = ["role:${datadog_role.payments_pci_scope.id}", "team:${datadog_team.payments.id}"]
    relation   = "editor"
  }
}

# /api/v2/restriction_policy/monitor:21400103
resource "datadog_restriction_policy" "monitor_card_declines_above_normal" {
  resource_id = "monitor:${datadog_monitor_json.card_declines_above_normal.id}"

  bindings {
    principals = ["org:${data.datadog_current_user.all.org_id}"]
    relation   = "viewer"
  }

  bindings {
    principals = [
      "role:${local.role_datadog_admin_role}",
      "role:${datadog_role.payments_pci_scope.id}",
      "user:${local.service_account_deploy_bot_example_com}",
    ]
    relation = "editor"
  }
}

# /api/v2/restriction_policy/slo:28d0740cb87e52579dbe30f2c1dae6eb
resource "datadog_restriction_policy" "slo_payments_accepted" {
  resource_id = "slo:${datadog_service_level_objective.payments_accepted.id}"

  bindings {
    principals = ["role:${datadog_role.sre_on_call.id}", "user:${local.user_ayesha_rahman_example_com}"]
    relation   = "editor"
  }
}

# /api/v2/restriction_policy/synthetics-test:s3p-e4s-tm3
resource "datadog_restriction_policy" "synthetics_test_login_api" {
  resource_id = "synthetics-test:${var.synthetics_test_login_api_id}"

  bindings {
    principals = ["role:${local.role_datadog_read_only_role}"]
    relation   = "viewer"
  }

  bindings {
    principals = ["team:${datadog_team.checkout.id}"]
    relation   = "editor"
  }
}
