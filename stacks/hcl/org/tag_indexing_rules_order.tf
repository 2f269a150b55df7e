# /metric/tag-indexing-rules
resource "datadog_tag_indexing_rule_order" "order" {
  name = "order"
  rule_ids = [
    datadog_tag_indexing_rule.roasters_by_site.id,
    datadog_tag_indexing_rule.never_by_customer.id,
    datadog_tag_indexing_rule.unused_tags_of_the_shop.id,
    datadog_tag_indexing_rule.bei_jian_site.id,
  ]
}
