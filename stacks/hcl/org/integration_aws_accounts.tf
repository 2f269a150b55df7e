# /integrations/amazon-web-services
resource "datadog_integration_aws_account" "integration_aws_account_210987650001" {
  account_tags   = ["env:prod", "company:kestrel"]
  aws_account_id = "210987650001"
  aws_partition  = "aws"

  auth_config {
    aws_auth_config_role {
      role_name = "KestrelObservability"
    }
  }

  aws_regions {
    include_all = true
  }

  logs_config {
    lambda_forwarder {
      lambdas = ["arn:aws:lambda:eu-west-1:210987650001:function:log-forwarder"]
      sources = ["s3", "elb"]

      log_source_config {
        tag_filters {
          source = "s3"
          tags   = ["forward:true"]
        }
      }
    }
  }

  metrics_config {
    enabled                   = true
    automute_enabled          = true
    collect_cloudwatch_alarms = false
    collect_custom_metrics    = false

    namespace_filters {
      exclude_only = ["AWS/SQS", "AWS/ElasticMapReduce", "AWS/Usage"]
    }

    tag_filters {
      namespace = "AWS/EC2"
      tags      = ["monitored:true", "!team:sandbox"]
    }
  }

  resources_config {
    cloud_security_posture_management_collection = true
    extended_collection                          = true
  }

  traces_config {
    xray_services {
      include_all = true
    }
  }
}

# /integrations/amazon-web-services
resource "datadog_integration_aws_account" "integration_aws_account_210987650002" {
  account_tags   = ["env:staging"]
  aws_account_id = "210987650002"
  aws_partition  = "aws"

  auth_config {
    aws_auth_config_role {
      role_name = "KestrelObservabilityStaging"
    }
  }

  aws_regions {
    include_only = ["eu-west-1", "ap-northeast-1"]
  }

  logs_config {
    lambda_forwarder {
      lambdas = []
      sources = []
    }
  }

  metrics_config {
    enabled                   = true
    automute_enabled          = true
    collect_cloudwatch_alarms = false
    collect_custom_metrics    = false

    namespace_filters {
      include_only = ["AWS/EC2", "AWS/RDS"]
    }
  }

  resources_config {
    cloud_security_posture_management_collection = false
    extended_collection                          = true
  }

  traces_config {
    xray_services {
      include_only = []
    }
  }
}

# /integrations/amazon-web-services
resource "datadog_integration_aws_account" "integration_aws_account_210987650003" {
  account_tags   = []
  aws_account_id = "210987650003"
  aws_partition  = "aws"

  auth_config {
    aws_auth_config_keys {
      access_key_id     = "AKIAIOSFODNN7EXAMPLE"
      secret_access_key = var.integration_aws_account_210987650003_secret_access_key
    }
  }

  aws_regions {
    include_only = ["eu-west-1"]
  }

  logs_config {
    lambda_forwarder {
      lambdas = []
      sources = []
    }
  }

  metrics_config {
    enabled                   = false
    automute_enabled          = true
    collect_cloudwatch_alarms = false
    collect_custom_metrics    = false

    namespace_filters {
      exclude_only = ["AWS/SQS", "AWS/ElasticMapReduce", "AWS/Usage"]
    }
  }

  resources_config {
    cloud_security_posture_management_collection = false
    extended_collection                          = false
  }

  traces_config {
    xray_services {
      include_only = []
    }
  }
}

# /integrations/amazon-web-services
resource "datadog_integration_aws_account" "integration_aws_account_210987650004" {
  account_tags   = ["env:prod", "shop:flagship"]
  aws_account_id = "210987650004"
  aws_partition  = "aws"

  auth_config {
    aws_auth_config_role {
      role_name = "KestrelObservability"
    }
  }

  aws_regions {
    include_only = ["eu-south-2"]
  }

  logs_config {
    lambda_forwarder {
      lambdas = []
      sources = []
    }
  }

  metrics_config {
    enabled                   = true
    automute_enabled          = true
    collect_cloudwatch_alarms = false
    collect_custom_metrics    = false

    namespace_filters {
      exclude_only = ["AWS/SQS", "AWS/ElasticMapReduce", "AWS/Usage"]
    }
  }

  resources_config {
    cloud_security_posture_management_collection = false
    extended_collection                          = true
  }

  traces_config {
    xray_services {
      include_only = ["AWS/AppSync"]
    }
  }
}
