# /workflow/dca7a41c-b020-5f12-9595-7c56050c5e44
resource "datadog_workflow_automation" "ask_before_a_refund" {
  name        = "Ask before a refund"
  description = "Writes the refund down and asks in the team’s channel."
  published   = true
  spec_json = jsonencode({
    handle = "ask-before-a-refund"
    connectionEnvs = [
      {
        connections = [
          {
            connectionId = datadog_action_connection.courier_api.id
            label        = "INTEGRATION_COURIER"
          },
        ]
        env = "default"
      },
    ]
    inputSchema = {
      parameters = [
        {
          name = "refund"
          type = "OBJECT"
          defaultValue = {
            currency = "EUR"
          }
        },
      ]
    }
    steps = [
      {
        name     = "Write_it_down"
        actionId = "com.datadoghq.datastore.putDatastoreItem"
        display = {
          bounds = {
            x = 0
            y = 220
          }
        }
        outboundEdges = [
          {
            branchName   = "main"
            nextStepName = "Ask"
          },
        ]
        parameters = [
          {
            name  = "value"
            value = "{{ Trigger.refund }}"
          },
        ]
      },
      {
        name            = "Ask"
        actionId        = "com.datadoghq.http.request"
        connectionLabel = "INTEGRATION_COURIER"
        parameters = [
          {
            name = "body"
            value = {
              amount = null
              text   = "A refund waits: https://app.datadoghq.com/dashboard/${datadog_dashboard_json.payments_health.id}"
            }
          },
        ]
      },
    ]
    triggers = [
      {
        appTrigger     = {}
        startStepNames = ["Write_it_down"]
      },
      {
        apiTrigger = {
          rateLimit = {
            count    = 5
            interval = "60s"
          }
        }
        startStepNames = ["Write_it_down"]
      },
    ]
  })
  tags = ["service:payments", "team:payments"]
}

# /workflow/9398d492-58f6-5e46-b3e9-9507ab17bcd7
resource "datadog_workflow_automation" "on_deploy_note_it" {
  name        = "On deploy: note it"
  description = "Started by GitLab’s webhook; $${not} a template."
  published   = true
  spec_json = jsonencode({
    connectionEnvs = [
      {
        connections = [
          {
            connectionId = datadog_action_connection.git_lab.id
            label        = "INTEGRATION_GITLAB"
          },
        ]
        env = "default"
      },
    ]
    steps = [
      {
        name            = "Note"
        actionId        = "com.datadoghq.gitlab.comment"
        connectionLabel = "INTEGRATION_GITLAB"
        parameters = [
          {
            name  = "text"
            value = "Deployed. See https://app.datadoghq.com/monitors/${datadog_monitor.monitor_5xx_rate_on_checkout.id}"
          },
        ]
      },
    ]
    triggers = [
      {
        githubWebhookTrigger = {}
        startStepNames       = ["Note"]
      },
    ]
  })
  tags           = ["team:platform"]
  webhook_secret = var.workflow_automation_on_deploy_note_it_webhook_secret
}

# /workflow/e90e9dff-3651-5e73-8ff1-dd0cdade27fa
resource "datadog_workflow_automation" "restart_a_stuck_roaster" {
  name        = "Restart a stuck roaster"
  description = ""
  published   = true
  spec_json = jsonencode({
    connectionEnvs = [
      {
        connections = [
          {
            connectionId = datadog_action_connection.aws_production.id
            label        = "INTEGRATION_AWS"
          },
        ]
        env = "default"
      },
    ]
    steps = [
      {
        name            = "Find_it"
        actionId        = "com.datadoghq.aws.ec2.describe_instances"
        connectionLabel = "INTEGRATION_AWS"
        parameters = [
          {
            name  = "region"
            value = "eu-north-1"
          },
        ]
      },
    ]
    triggers = [
      {
        monitorTrigger = {
          rateLimit = {
            count    = 1
            interval = "3600s"
          }
        }
        startStepNames = ["Find_it"]
      },
    ]
  })
  tags = ["team:roastery-jp"]
}

# /workflow/b1224081-b7b0-5dd0-9c38-ee0cd4061f1f
resource "datadog_workflow_automation" "weekly_stock_report" {
  name        = "Weekly stock report"
  description = "Not published yet."
  published   = false
  spec_json = jsonencode({
    connectionEnvs = [
      {
        connections = [
          {
            connectionId = datadog_action_connection.summaries_of_incidents.id
            label        = "INTEGRATION_OPENAI"
          },
          {
            connectionId = datadog_action_connection.store_desk_service_now.id
            label        = "INTEGRATION_SERVICENOW"
          },
        ]
        env = "default"
      },
    ]
    steps = [
      {
        name     = "Noop"
        actionId = "com.datadoghq.core.noop"
      },
    ]
    triggers = [
      {
        scheduleTrigger = {
          rruleExpression = "FREQ=WEEKLY;BYDAY=MO;BYHOUR=6;BYMINUTE=0"
        }
        startStepNames = ["Noop"]
      },
    ]
  })
  tags = []
}
