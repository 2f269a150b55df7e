# /cost/budgets/840a0922-63e2-53e1-88eb-00e75c77421f
resource "datadog_cost_custom_forecast" "aws_2026" {
  budget_uid = datadog_cost_budget.aws_2026.id

  entries {
    amount = 12000
    month  = 202601

    tag_filters {
      tag_key   = "account"
      tag_value = "210987650001"
    }
  }

  entries {
    amount = 12500.5
    month  = 202602

    tag_filters {
      tag_key   = "account"
      tag_value = "210987650001"
    }
  }

  entries {
    amount = 14000
    month  = 202603

    tag_filters {
      tag_key   = "account"
      tag_value = "210987650001"
    }
  }
}

# /cost/budgets/30f0e6b4-f821-50b6-80d1-632ad913ef8f
resource "datadog_cost_custom_forecast" "bei_jian" {
  budget_uid = datadog_cost_budget.bei_jian.id

  entries {
    amount = 800
    month  = 202603

    tag_filters {
      tag_key   = "site"
      tag_value = "tokyo"
    }

    tag_filters {
      tag_key   = "team"
      tag_value = "roastery-jp"
    }
  }
}

# /cost/budgets/1d36f511-d944-50ca-a670-4b1ecc7bfd29
resource "datadog_cost_custom_forecast" "by_team" {
  budget_uid = datadog_cost_budget.by_team.id

  entries {
    amount = 1500
    month  = 202601

    tag_filters {
      tag_key   = "team"
      tag_value = "delivery"
    }
  }

  entries {
    amount = 3000
    month  = 202601

    tag_filters {
      tag_key   = "team"
      tag_value = "payments"
    }
  }
}

# /cost/budgets/cec8a9fd-878b-595e-ab5e-38154279b338
resource "datadog_cost_custom_forecast" "staging_must_stay_small" {
  budget_uid = datadog_cost_budget.staging_must_stay_small.id

  entries {
    amount = 200
    month  = 202602

    tag_filters {
      tag_key   = "env"
      tag_value = "staging"
    }
  }
}
