# /app-builder/apps/946d864c-a48c-5498-9053-6f36f46d0145
resource "datadog_app_builder_app" "ask_for_a_bucket" {
  app_json = jsonencode({
    name        = "Ask for a bucket"
    description = "A page of the platform team."
    components = [
      {
        name   = "grid0"
        type   = "grid"
        events = []
        properties = {
          children = []
        }
      },
    ]
    favorite = false
    queries = [
      {
        name = "createBucket0"
        id   = "509179d8-7d4a-52ab-9ca7-83f0a29f99ef"
        type = "action"
        properties = {
          spec = {
            connectionId = datadog_action_connection.aws_production.id
            fqn          = "com.datadoghq.aws.s3.createBucket"
            inputs       = {}
          }
        }
      },
    ]
    rootInstanceName = "grid0"
    selfService      = false
    tags             = []
  })
  published = false
}

# /app-builder/apps/15ca580b-05e8-5841-8e75-7995e4422c7e
resource "datadog_app_builder_app" "bei_jian_ji" {
  app_json = jsonencode({
    name        = "焙煎機"
    description = "Four roasters on one page."
    components = [
      {
        name   = "grid0"
        type   = "grid"
        events = []
        properties = {
          children = [
            {
              name   = "text0"
              type   = "text"
              events = []
              properties = {
                content     = "%%{if} is no directive here"
                contentType = "markdown"
                isVisible   = true
              }
            },
          ]
        }
      },
    ]
    favorite         = false
    queries          = []
    rootInstanceName = "grid0"
    selfService      = false
    tags             = []
  })
  published = false
}

# /app-builder/apps/c0f902ca-14f4-5a20-92c9-49160ed6fb1e
resource "datadog_app_builder_app" "couriers" {
  app_json = jsonencode({
    name        = "Couriers 📦"
    description = ""
    components = [
      {
        name   = "grid0"
        type   = "grid"
        events = []
        properties = {
          children = [
            {
              name   = "text0"
              type   = "text"
              events = []
              properties = {
                content     = "$${couriers.outputs?.name}"
                contentType = "markdown"
                isVisible   = true
              }
            },
          ]
        }
      },
    ]
    favorite = false
    queries = [
      {
        name = "couriers"
        id   = "0914c3f1-652c-5fb4-8551-22b208aba446"
        type = "action"
        properties = {
          spec = {
            connectionId = datadog_action_connection.courier_api.id
            fqn          = "com.datadoghq.http.request"
            inputs = {
              verb = "GET"
            }
          }
        }
      },
    ]
    rootInstanceName = "grid0"
    selfService      = false
    tags             = ["team:delivery"]
  })
  published = true
}

# /app-builder/apps/2c473efe-8826-5031-9024-60207993d38e
resource "datadog_app_builder_app" "refund_desk" {
  app_json = jsonencode({
    name        = "Refund desk"
    description = "Who gets money back, and why."
    components = [
      {
        name   = "grid0"
        type   = "grid"
        events = []
        properties = {
          children = [
            {
              name   = "text0"
              type   = "text"
              events = []
              properties = {
                content = chomp(<<-EOT
                  ## Refunds
                  See [payments](https://app.datadoghq.com/dashboard/${datadog_dashboard_json.payments_health.id})
                EOT
                )
                contentType = "markdown"
                isVisible   = true
              }
            },
          ]
        }
      },
    ]
    favorite = false
    queries = [
      {
        name = "listRefunds0"
        id   = "f5af8d2f-8cbb-5a99-8384-bebce7faf40f"
        type = "action"
        properties = {
          spec = {
            connectionId = datadog_action_connection.datadog_itself.id
            fqn          = "com.datadoghq.datastore.listDatastoreItems"
            inputs = {
              datastoreId = datadog_datastore.refunds_to_approve.id
            }
          }
        }
      },
    ]
    rootInstanceName = "grid0"
    selfService      = false
    tags             = []
  })
  published = true
}
