# /api/v2/team/connections
resource "datadog_team_connection" "checkout_github" {
  source = "github"

  connected_team {
    id   = "@kestrel-coffee/checkout"
    type = "github_team"
  }

  team {
    id   = datadog_team.checkout.id
    type = "team"
  }
}

# /api/v2/team/connections
resource "datadog_team_connection" "payments_github" {
  source = "github"

  connected_team {
    id   = "@kestrel-coffee/payments"
    type = "github_team"
  }

  team {
    id   = datadog_team.payments.id
    type = "team"
  }
}

# /api/v2/team/connections
resource "datadog_team_connection" "roastery_jp_github" {
  source = "github"

  connected_team {
    id   = "@kestrel-coffee-jp/roastery"
    type = "github_team"
  }

  team {
    id   = datadog_team.roastery_jp.id
    type = "team"
  }
}
