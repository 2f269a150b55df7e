terraform {
  required_version = ">= 1.7"

  required_providers {
    datadog = {
      source  = "DataDog/datadog"
      version = ">= 4.19, < 5"
    }
  }
}

# The provider's keys come from the environment: DD_API_KEY and DD_APP_KEY.
provider "datadog" {
  api_url = var.datadog_api_url
}

module "org" {
  source = "../org"
}

module "adopted" {
  source = "../adopted"
}
