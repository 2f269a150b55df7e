"""Connections of product analytics: what a table says of users and accounts beside their events.

The API changes the fields of one by what is added and taken away; here it is made anew for that.
"""

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="ddx_rum_audience_connection",
    path="/api/v2/product-analytics/{entity}/mapping/connections",
    collection="/api/v2/product-analytics/{entity}/mapping/connection",
    update=None,
    items="data.attributes.connections",
    query={"entity": ("users", "accounts")},
    id="{entity}:{id}",
    rename={"join.attribute": "join_attribute", "join.type": "join_type"},
)
