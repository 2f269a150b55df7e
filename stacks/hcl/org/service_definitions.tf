# /software?selectedComponent=service&entity=checkout
resource "datadog_service_definition_yaml" "checkout" {
  service_definition = <<-EOT
    application: shop
    ci-pipeline-fingerprints:
        - alpha
        - zeta
    contacts:
        - contact: checkout@example.com
          name: Checkout
          type: email
        - contact: https://kestrel.example.com/archives/checkout
          name: Chat
          type: slack
    dd-service: checkout
    description: |-
        Takes orders: yes, all of them.
        Ask before you change it.
    extensions:
        kestrel.example.com/note: $${region} and %%{if} as text
        kestrel.example.com/ports:
            - 8080
            - 8443
        kestrel.example.com/weight: 0.5
    integrations:
        pagerduty:
            service-url: https://kestrel.example.com/service-directory/PCHKOUT
    languages:
        - go
        - typescript
    lifecycle: production
    links:
        - name: Dashboard
          type: dashboard
          url: https://app.datadoghq.com/dashboard/${datadog_dashboard_json.checkout_overview.id}
        - name: Runbook
          type: runbook
          url: https://wiki.example.com/checkout#on-call
    schema-version: v2.2
    tags:
        - business-unit:shop
        - cost-center:yes
    team: ${datadog_team.checkout.handle}
    tier: "1"
    type: web
  EOT
}

# /software?selectedComponent=service&entity=payments
resource "datadog_service_definition_yaml" "payments" {
  service_definition = <<-EOT
    dd-service: payments
    links:
        - name: Source
          provider: GitHub
          type: repo
          url: https://git.example.com/payments
    schema-version: v2.1
    team: ${datadog_team.payments.handle}
  EOT
}

# /software?selectedComponent=service&entity=roaster-焙煎
resource "datadog_service_definition_yaml" "roaster_bei_jian" {
  service_definition = <<-EOT
    dd-service: roaster-焙煎
    description: "- 焙煎機 \U0001F525"
    schema-version: v2.2
    tags:
        - "1.5"
        - "2025-01-07"
        - 'a: b'
        - "on"
    team: ${datadog_team.roastery_jp.handle}
  EOT
}

# /software?selectedComponent=service&entity=stock
resource "datadog_service_definition_yaml" "stock" {
  service_definition = <<-EOT
    dd-service: stock
    docs:
        - name: 'Wiki: stock'
          provider: wiki
          url: https://wiki.example.com/stock
    schema-version: v2
    tags:
        - env:production
    team: Inventory people
  EOT
}
