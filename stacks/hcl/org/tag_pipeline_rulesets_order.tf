# /cost/settings/tag-pipelines
resource "datadog_tag_pipeline_rulesets" "order" {
  ruleset_ids = [
    datadog_tag_pipeline_ruleset.teams_of_services.id,
    datadog_tag_pipeline_ruleset.stores_by_account.id,
    datadog_tag_pipeline_ruleset.bei_jian.id,
    datadog_tag_pipeline_ruleset.before_2024.id,
  ]
}
