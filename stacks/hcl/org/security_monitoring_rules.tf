# /api/v2/security_monitoring/rules
resource "datadog_cloud_configuration_rule" "order_archives_keep_versions" {
  name          = "Order archives keep versions"
  enabled       = true
  message       = "Turn on versioning for the bucket."
  group_by      = ["@resource"]
  notifications = ["@team-${datadog_team.security.handle}"]
  policy        = <<-EOT
    package datadog

    import data.datadog.output as dd_output

    import future.keywords.contains
    import future.keywords.if
    import future.keywords.in

    eval(bucket) = "pass" if {
    	bucket.versioning_configuration.status == "Enabled"
    } else = "fail"

    results contains result if {
    	some resource in input.resources[input.main_resource_type]
    	result := dd_output.format(resource, eval(resource))
    }
  EOT
  resource_type = "aws_s3_bucket"
  severity      = "medium"
  tags          = ["team:security"]

  filter {
    action = "require"
    query  = "resource_id:kestrel-logs-*"
  }
}
