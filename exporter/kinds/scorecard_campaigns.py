"""Scorecard campaigns: rules that services are to fulfil by a day."""

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="ddx_scorecard_campaign",
    path="/api/v2/scorecard/campaigns",
    identity_fields=("key",),
    rename={"owner": "owner_id"},
    refs={"owner": Ref("users")},
    default={"rule_ids": []},
    adoptable="no answer of the API names the rules of a campaign, so it can't be made elsewhere",
)
