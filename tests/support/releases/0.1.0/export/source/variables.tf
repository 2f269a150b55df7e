variable "datadog_api_url" {
  description = "Where the Datadog API of this org is, such as https://api.datadoghq.eu/."
  type        = string
  default     = "https://api.datadoghq.com/"
}
