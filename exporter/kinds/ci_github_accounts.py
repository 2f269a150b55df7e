"""GitHub accounts: whether CI Visibility watches their workflows. GitHub's app brings them in."""

from exporter.model.declaration import Kind, Mention

KIND = Kind(
    resource_type="ddx_ci_github_account",
    path="/api/v2/ci/github/accounts",
    id="{host}/{account}",
    title="account",
    # Repositories are a kind of their own.
    ignore=("repo_count", "repositories", "repository"),
    by_hand={
        "install Datadog's GitHub app for the account, at /integrations/github": Mention(
            "ci_github_accounts", path="account"
        )
    },
    url="/ci/settings/provider",
    adoptable="GitHub's app brings accounts in: in another org only once it is installed there",
)
