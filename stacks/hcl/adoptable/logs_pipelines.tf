# /logs/pipelines/pipeline/edit/TjOfzHGdIWpZarMS9-vfyA
resource "datadog_logs_integration_pipeline" "aws_elb" {
  is_enabled = true
}

# /logs/pipelines/pipeline/edit/TfqBodHoa1jSk8UJVrBGVg
resource "datadog_logs_integration_pipeline" "nginx" {
  is_enabled = true
}

# /logs/pipelines/pipeline/edit/FTwSnC4rIi9RpATD6CPiXA
resource "datadog_logs_integration_pipeline" "postgresql" {
  is_enabled = true
}

# /logs/pipelines/pipeline/edit/LpZgVarMwviDb3L9Aq2YiA
resource "datadog_logs_integration_pipeline" "redis" {
  is_enabled = false
}
