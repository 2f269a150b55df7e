# /security/configuration/security-filters
resource "datadog_security_monitoring_filter" "kubernetes_audit" {
  name               = "Kubernetes audit"
  is_enabled         = false
  filtered_data_type = "logs"
  query              = "source:kubernetes.audit"

  exclusion_filter {
    name  = "Health checks"
    query = "@http.url:\\/healthz"
  }
}

# /security/configuration/security-filters
resource "datadog_security_monitoring_filter" "payments_every_environment" {
  name               = "Payments, every environment"
  is_enabled         = true
  filtered_data_type = "logs"
  query              = "service:payments"
}

# /security/configuration/security-filters
resource "datadog_security_monitoring_filter" "sign_ins" {
  name               = "Sign-ins"
  is_enabled         = true
  filtered_data_type = "logs"
  query              = "source:(auth0 OR okta)"

  exclusion_filter {
    name  = "Load tests"
    query = "env:perf"
  }

  exclusion_filter {
    name  = "The status page's own account"
    query = "@usr.id:statuspage"
  }
}

# /security/configuration/security-filters
resource "datadog_security_monitoring_filter" "tills_quoted" {
  name               = "Tills — “%%{quoted}”"
  is_enabled         = true
  filtered_data_type = "logs"
  query              = "role:till"
}
