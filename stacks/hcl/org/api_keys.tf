# /organization-settings/api-keys?id=30495d49-9476-593d-8dd7-18fea7f63770
resource "datadog_api_key" "agents_in_lisbon" {
  name                       = "Agents in Lisbon"
  remote_config_read_enabled = true
}

# /organization-settings/api-keys?id=2121e37e-8006-5878-8a26-e8e97a83ad37
resource "datadog_api_key" "bei_jian_tills" {
  name                       = "焙煎 tills"
  remote_config_read_enabled = true
}

# /organization-settings/api-keys?id=13a534f2-a1cd-51ee-852a-c3ef4d524945
resource "datadog_api_key" "lambda_forwarder" {
  name                       = "Lambda forwarder"
  remote_config_read_enabled = false
}

# /organization-settings/api-keys?id=afc34add-1219-5035-8aa3-c35a215a9689
resource "datadog_api_key" "terraform_ci" {
  name                       = "Terraform (CI)"
  remote_config_read_enabled = false
}
