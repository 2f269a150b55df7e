# /rum/generate-metrics
resource "datadog_rum_metric" "kestrel_shop_basket_time" {
  name       = "kestrel.shop.basket_time"
  event_type = "action"

  compute {
    aggregation_type    = "distribution"
    include_percentiles = true
    path                = "@action.loading_time"
  }

  filter {
    query = "@action.name:\"add to basket\""
  }

  group_by {
    path     = "@browser.name"
    tag_name = "browser_name"
  }
}

# /rum/generate-metrics
resource "datadog_rum_metric" "kestrel_shop_errors" {
  name       = "kestrel.shop.errors"
  event_type = "error"

  compute {
    aggregation_type = "count"
  }

  filter {
    query = "*"
  }
}

# /rum/generate-metrics
resource "datadog_rum_metric" "kestrel_shop_sessions" {
  name       = "kestrel.shop.sessions"
  event_type = "session"

  compute {
    aggregation_type = "count"
  }

  filter {
    query = "@application.name:shop"
  }

  group_by {
    path     = "@geo.country"
    tag_name = "country"
  }

  uniqueness {
    when = "match"
  }
}

# /rum/generate-metrics
resource "datadog_rum_metric" "kestrel_shop_vitals" {
  name       = "kestrel.shop.vitals"
  event_type = "view"

  compute {
    aggregation_type    = "distribution"
    include_percentiles = false
    path                = "@view.largest_contentful_paint"
  }

  filter {
    query = "@view.url_path:/beans/*"
  }

  uniqueness {
    when = "end"
  }
}
