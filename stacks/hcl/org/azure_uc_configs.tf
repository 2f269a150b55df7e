# /cost/settings/accounts
resource "datadog_azure_uc_config" "providers_microsoft_billing_billing_accounts_kestrel" {
  account_id = "cf5cc77b-ebdc-5bb9-a6a6-9cbca13e6227"
  client_id  = datadog_integration_azure.aac94307_0d09_5593_90ea_2d639097e05a.client_id
  scope      = "/providers/Microsoft.Billing/billingAccounts/kestrel"

  actual_bill_config {
    export_name       = "billing-actual"
    export_path       = "/actual"
    storage_account   = "kestrelbilling"
    storage_container = "billing"
  }

  amortized_bill_config {
    export_name       = "billing-amortized"
    export_path       = "/amortized"
    storage_account   = "kestrelbilling"
    storage_container = "billing"
  }
}

# /cost/settings/accounts
resource "datadog_azure_uc_config" "subscriptions_34c6b4f3_3d61_5989_8f56_1859d81d200b" {
  account_id = "4d4527a6-f226-50ab-a1e4-ecb3ababb161"
  client_id  = datadog_integration_azure.e4c838ae_573c_5953_8f0b_308e00b27bf8.client_id
  scope      = "/subscriptions/34c6b4f3-3d61-5989-8f56-1859d81d200b"

  actual_bill_config {
    export_name       = "data-actual"
    export_path       = "/actual"
    storage_account   = "kestrelbilling"
    storage_container = "data"
  }

  amortized_bill_config {
    export_name       = "data-amortized"
    export_path       = "/amortized"
    storage_account   = "kestrelbilling"
    storage_container = "data"
  }
}

# /cost/settings/accounts
resource "datadog_azure_uc_config" "subscriptions_6e7085dd_227d_55b7_9e18_c57543a8b8f5" {
  account_id = "cf5cc77b-ebdc-5bb9-a6a6-9cbca13e6227"
  client_id  = datadog_integration_azure.integration_azure_1e33a2eb_0382_5bac_92e7_04ee4c4762b0.client_id
  scope      = "/subscriptions/6e7085dd-227d-55b7-9e18-c57543a8b8f5"

  actual_bill_config {
    export_name       = "lab-actual"
    export_path       = "/actual"
    storage_account   = "kestrelbilling"
    storage_container = "lab"
  }

  amortized_bill_config {
    export_name       = "lab-amortized"
    export_path       = "/amortized"
    storage_account   = "kestrelbilling"
    storage_container = "lab"
  }
}

# /cost/settings/accounts
resource "datadog_azure_uc_config" "subscriptions_ac3d2936_3a82_5ffd_8067_afc695ea09f4" {
  account_id = "4d4527a6-f226-50ab-a1e4-ecb3ababb161"
  client_id  = datadog_integration_azure.integration_azure_73628482_f95c_5bb2_a4f5_4562e7425995.client_id
  scope      = "/subscriptions/ac3d2936-3a82-5ffd-8067-afc695ea09f4"

  actual_bill_config {
    export_name       = "shop-actual"
    export_path       = "/actual"
    storage_account   = "kestrelbilling"
    storage_container = "shop"
  }

  amortized_bill_config {
    export_name       = "shop-amortized"
    export_path       = "/amortized"
    storage_account   = "kestrelbilling"
    storage_container = "shop"
  }
}
