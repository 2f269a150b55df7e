# /logs/pipelines/pipeline/edit/TfqBodHoa1jSk8UJVrBGVg
resource "datadog_logs_integration_pipeline" "nginx" {
  is_enabled = true
}

# /logs/pipelines/pipeline/edit/FTwSnC4rIi9RpATD6CPiXA
resource "datadog_logs_integration_pipeline" "postgresql" {
  is_enabled = true
}
