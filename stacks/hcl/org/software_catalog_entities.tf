# /software?entity=datastore:default/beans
resource "datadog_software_catalog" "datastore_beans" {
  entity = <<-EOT
    apiVersion: v3
    kind: datastore
    metadata:
        name: beans
        namespace: default
        owner: ${datadog_team.platform.handle}
    spec:
        type: postgres
  EOT
}

# /software?entity=queue:default/orders
resource "datadog_software_catalog" "queue_orders" {
  entity = <<-EOT
    apiVersion: v3
    kind: queue
    metadata:
        additionalOwners: []
        name: orders
        namespace: default
        owner: ${datadog_team.delivery.handle}
    spec:
        componentOf:
            - system:shop/shop
        type: kafka
  EOT
}

# /software?entity=service:default/recommender
resource "datadog_software_catalog" "service_recommender" {
  entity = <<-EOT
    apiVersion: v3
    kind: service
    metadata:
        description: |
            Says which beans go with others.
            Ask $${who} before you change it.
        displayName: 'Recommender: beans like these ☕'
        links:
            - name: Source
              provider: github
              type: repo
              url: https://git.example.com/recommender
        name: recommender
        owner: ${datadog_team.checkout.handle}
        tags:
            - team:checkout
            - tier:2
    spec:
        dependsOn:
            - datastore:default/beans
        languages:
            - python
        lifecycle: production
        tier: "2"
    extensions:
        kestrel.example.com/answer: "yes"
        kestrel.example.com/ports:
            - 8080
            - 8443
  EOT
}

# /software?entity=system:shop/shop
resource "datadog_software_catalog" "system_shop" {
  entity = <<-EOT
    apiVersion: v3
    kind: system
    metadata:
        displayName: 店
        name: shop
        namespace: shop
    spec:
        components:
            - service:recommender
            - queue:orders
  EOT
}
