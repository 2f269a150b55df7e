"""Scorecard rules that the org made: what a good service fulfils, each part of a scorecard."""

from datadog_api_client.v2.api.scorecards_api import ScorecardsApi

from exporter.model.declaration import Kind, hint, holds

KIND = Kind(
    resource_type="ddx_scorecard_rule",
    list=ScorecardsApi.list_scorecard_rules,
    title=("scorecard_name", "name"),
    skip={"Datadog's own, in every org": holds("custom", False)},
    refs={"owner": hint("teams", key="handle")},
    # The scorecard comes into being by its name, which `category` was called before.
    ignore=("category", "custom", "relationships.scorecard"),
)
