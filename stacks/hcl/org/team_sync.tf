# /organization-settings/teams
resource "datadog_team_sync" "github" {
  type            = "link"
  frequency       = "continuously"
  source          = "github"
  sync_membership = true

  selection_state {
    operation = "include"
    scope     = "subtree"

    external_id {
      type  = "organization"
      value = "kestrel-coffee"
    }
  }
}
