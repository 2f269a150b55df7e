"""GitHub repositories that CI Visibility watches though not their account, or the reverse."""

from exporter.model.declaration import Kind, Object, Objects


def split(answer: Object) -> Objects:
    """The repositories of each account, with its members."""
    for account in answer["data"]:
        for repository in account["attributes"].get("repositories") or ():
            yield account["attributes"] | {"repositories": repository}


KIND = Kind(
    resource_type="ddx_ci_github_repository",
    path="/api/v2/ci/github/accounts",
    explode=split,
    id="{host}/{account}/{repositories.name}",
    title=("account", "repositories.name"),
    skip={
        "it is as its account is": lambda o: o["repositories"].get("enabled") == o.get("enabled")
    },
    rename={"repositories": "repository"},
    ignore=("enabled", "repo_count"),
    url="/ci/settings/provider",
    adoptable="GitHub's app brings repositories in: in another org only once it is installed there",
)
