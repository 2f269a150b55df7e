# /actions/datastores/63de860e-feba-5876-b08e-e1746c57b9ce
resource "datadog_datastore_item" "bei_jian_ji_roasters_kr_07" {
  datastore_id = datadog_datastore.bei_jian_ji_roasters.id
  item_key     = "KR-07"
  value = {
    serial = "KR-07"
    site   = "Nara"
  }
}

# /actions/datastores/90d3d449-1dca-5e08-8b53-3b267f1f845a
resource "datadog_datastore_item" "couriers_jp" {
  datastore_id = datadog_datastore.couriers.id
  item_key     = "JP"
  value = {
    country = "JP"
    courier = "飛脚便"
    phone   = "+81 3 5555 0101"
  }
}

# /actions/datastores/90d3d449-1dca-5e08-8b53-3b267f1f845a
resource "datadog_datastore_item" "couriers_se" {
  datastore_id = datadog_datastore.couriers.id
  item_key     = "SE"
  value = {
    country = "SE"
    courier = "Nordpost"
    phone   = "+46 8 555 01 01"
  }
}

# /actions/datastores/ff44eac5-2109-5ffb-af59-dd5c799519be
resource "datadog_datastore_item" "flags_of_the_shop_gift_wrap" {
  datastore_id = datadog_datastore.flags_of_the_shop.id
  item_key     = "gift_wrap"
  value = {
    name  = "gift_wrap"
    note  = "$${until} the holidays are over"
    state = "on"
  }
}
