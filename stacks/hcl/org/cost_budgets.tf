# /cost/budgets/840a0922-63e2-53e1-88eb-00e75c77421f
resource "datadog_cost_budget" "aws_2026" {
  name          = "AWS 2026"
  end_month     = 202603
  metrics_query = "sum:aws.cost.amortized{*}"
  start_month   = 202601

  entries {
    amount = 42000
    month  = 202601
  }

  entries {
    amount = 42000
    month  = 202602
  }

  entries {
    amount = 42000
    month  = 202603
  }
}

# /cost/budgets/30f0e6b4-f821-50b6-80d1-632ad913ef8f
resource "datadog_cost_budget" "bei_jian" {
  name          = "焙煎"
  end_month     = 202603
  metrics_query = "sum:aws.cost.amortized{team:roastery-jp}"
  start_month   = 202601

  entries {
    amount = 1200
    month  = 202601
  }

  entries {
    amount = 1200
    month  = 202602
  }

  entries {
    amount = 1200
    month  = 202603
  }
}

# /cost/budgets/1d36f511-d944-50ca-a670-4b1ecc7bfd29
resource "datadog_cost_budget" "by_team" {
  name          = "By team"
  end_month     = 202603
  metrics_query = "sum:aws.cost.amortized{*} by {team}"
  start_month   = 202601

  entries {
    amount = 9000.5
    month  = 202601

    tag_filters {
      tag_key   = "team"
      tag_value = "checkout"
    }
  }

  entries {
    amount = 9000.5
    month  = 202602

    tag_filters {
      tag_key   = "team"
      tag_value = "checkout"
    }
  }

  entries {
    amount = 9000.5
    month  = 202603

    tag_filters {
      tag_key   = "team"
      tag_value = "checkout"
    }
  }

  entries {
    amount = 7000
    month  = 202601

    tag_filters {
      tag_key   = "team"
      tag_value = "payments"
    }
  }

  entries {
    amount = 7000
    month  = 202602

    tag_filters {
      tag_key   = "team"
      tag_value = "payments"
    }
  }

  entries {
    amount = 7000
    month  = 202603

    tag_filters {
      tag_key   = "team"
      tag_value = "payments"
    }
  }
}

# /cost/budgets/cec8a9fd-878b-595e-ab5e-38154279b338
resource "datadog_cost_budget" "staging_must_stay_small" {
  name          = "Staging must stay small"
  end_month     = 202603
  metrics_query = "sum:aws.cost.amortized{env:staging} by {env}"
  start_month   = 202601

  entries {
    amount = 800
    month  = 202601

    tag_filters {
      tag_key   = "env"
      tag_value = "staging"
    }
  }

  entries {
    amount = 800
    month  = 202602

    tag_filters {
      tag_key   = "env"
      tag_value = "staging"
    }
  }

  entries {
    amount = 800
    month  = 202603

    tag_filters {
      tag_key   = "env"
      tag_value = "staging"
    }
  }
}
