# /metric/tag-indexing-rules
resource "datadog_tag_indexing_rule" "bei_jian_site" {
  name                        = "焙煎 $${site}"
  exclude_tags_mode           = false
  ignored_metric_name_matches = []
  metric_name_matches         = ["kestrel.beans.*", "kestrel.till.*"]
  options = {
    data = {
      manage_preexisting_metrics = true
      override_previous_rules    = false
    }
    version = 1
  }
  tags = ["site"]
}

# /metric/tag-indexing-rules
resource "datadog_tag_indexing_rule" "never_by_customer" {
  name                        = "Never by customer"
  exclude_tags_mode           = true
  ignored_metric_name_matches = []
  metric_name_matches         = ["kestrel.*"]
  options = {
    data = {
      manage_preexisting_metrics = true
      override_previous_rules    = true
    }
    version = 1
  }
  tags = ["customer_id", "basket_id"]
}

# /metric/tag-indexing-rules
resource "datadog_tag_indexing_rule" "roasters_by_site" {
  name                        = "Roasters by site"
  exclude_tags_mode           = false
  ignored_metric_name_matches = ["kestrel.roaster.gas"]
  metric_name_matches         = ["kestrel.roaster.*"]
  options = {
    data = {
      manage_preexisting_metrics = true
      override_previous_rules    = false
    }
    version = 1
  }
  tags = ["site", "roaster", "env"]
}

# /metric/tag-indexing-rules
resource "datadog_tag_indexing_rule" "unused_tags_of_the_shop" {
  name                        = "Unused tags of the shop"
  exclude_tags_mode           = true
  ignored_metric_name_matches = []
  metric_name_matches         = ["kestrel.shop.*"]
  options = {
    data = {
      dynamic_tags = {
        exclude_not_queried_window_seconds = 2592000
        exclude_not_used_in_assets         = true
      }
      manage_preexisting_metrics = false
      override_previous_rules    = false
    }
    version = 1
  }
  tags = []
}
