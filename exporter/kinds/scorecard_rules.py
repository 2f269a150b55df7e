"""Scorecard rules that the org made: what a good service fulfils, each part of a scorecard."""

from exporter.model.declaration import Kind, hint, holds

KIND = Kind(
    resource_type="ddx_scorecard_rule",
    path="/api/v2/scorecard/rules",
    title=("scorecard_name", "name"),
    skip={"Datadog's own, in every org": holds("custom", False)},
    refs={"owner": hint("teams", key="handle")},
    # The scorecard comes into being by its name, which `category` was called before.
    ignore=("category", "custom", "relationships.scorecard"),
)
