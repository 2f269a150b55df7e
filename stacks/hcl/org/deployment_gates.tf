# /ci/deployment-gates
resource "datadog_deployment_gate" "checkout_production_default" {
  dry_run    = false
  env        = "production"
  identifier = "default"
  service    = "checkout"

  rule {
    name    = "No faulty deployment"
    type    = "faulty_deployment_detection"
    dry_run = false

    options {
      duration = 1300
    }
  }

  rule {
    name    = "5xx stays low"
    type    = "monitor"
    dry_run = true

    options {
      duration = 300
      query    = "service:checkout env:production"
    }
  }
}

# /ci/deployment-gates
resource "datadog_deployment_gate" "payments_production_pci" {
  dry_run    = false
  env        = "production"
  identifier = "pci"
  service    = "payments"

  rule {
    name    = "No faulty deployment"
    type    = "faulty_deployment_detection"
    dry_run = false

    options {
      duration           = 1800
      excluded_resources = ["GET /health"]
    }
  }
}

# /ci/deployment-gates
resource "datadog_deployment_gate" "stock_production_default" {
  dry_run    = true
  env        = "production"
  identifier = "default"
  service    = "stock"

  rule {
    name    = "Stock sync"
    type    = "monitor"
    dry_run = false

    options {
      duration = 300
      query    = "service:stock"
    }
  }
}

# /ci/deployment-gates
resource "datadog_deployment_gate" "stock_staging_default" {
  dry_run    = false
  env        = "staging"
  identifier = "default"
  service    = "stock"
}
