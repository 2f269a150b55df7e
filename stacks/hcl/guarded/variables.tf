variable "integration_aws_account_integration_aws_account_210987650001_aws_account_id" {
  description = "aws_account_id of datadog_integration_aws_account.integration_aws_account_210987650001, which another module holds"
  type        = string
}

variable "integration_aws_account_integration_aws_account_210987650002_aws_account_id" {
  description = "aws_account_id of datadog_integration_aws_account.integration_aws_account_210987650002, which another module holds"
  type        = string
}
