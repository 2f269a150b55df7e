# /reference-tables
resource "datadog_reference_table" "kestrel_couriers" {
  source     = "S3"
  table_name = "kestrel_couriers"

  file_metadata {
    sync_enabled = false

    access_details {
      aws_detail {
        aws_account_id  = datadog_integration_aws_account.integration_aws_account_210987650001.aws_account_id
        aws_bucket_name = "kestrel-tables"
        file_path       = "couriers/2025.csv"
      }
    }
  }

  schema {
    primary_keys = ["id"]

    fields {
      name = "id"
      type = "STRING"
    }

    fields {
      name = "store"
      type = "STRING"
    }

    fields {
      name = "country"
      type = "STRING"
    }

    fields {
      name = "seats"
      type = "INT32"
    }
  }
}

# /reference-tables
resource "datadog_reference_table" "kestrel_margins" {
  description = "Finance only."
  source      = "GCS"
  table_name  = "kestrel_margins"
  tags        = ["team:platform", "pci"]

  file_metadata {
    sync_enabled = true

    access_details {
      gcp_detail {
        file_path                 = "margins.csv"
        gcp_bucket_name           = "kestrel-margins"
        gcp_project_id            = "kestrel-data"
        gcp_service_account_email = "tables@kestrel-data.example.com"
      }
    }
  }

  schema {
    primary_keys = ["id"]

    fields {
      name = "id"
      type = "STRING"
    }

    fields {
      name = "store"
      type = "STRING"
    }

    fields {
      name = "country"
      type = "STRING"
    }

    fields {
      name = "seats"
      type = "INT32"
    }
  }
}

# /reference-tables
resource "datadog_reference_table" "kestrel_stores" {
  description = "Stores and their countries."
  source      = "S3"
  table_name  = "kestrel_stores"
  tags        = ["team:platform"]

  file_metadata {
    sync_enabled = true

    access_details {
      aws_detail {
        aws_account_id  = datadog_integration_aws_account.integration_aws_account_210987650001.aws_account_id
        aws_bucket_name = "kestrel-tables"
        file_path       = "stores.csv"
      }
    }
  }

  schema {
    primary_keys = ["id"]

    fields {
      name = "id"
      type = "STRING"
    }

    fields {
      name = "store"
      type = "STRING"
    }

    fields {
      name = "country"
      type = "STRING"
    }

    fields {
      name = "seats"
      type = "INT32"
    }
  }
}
