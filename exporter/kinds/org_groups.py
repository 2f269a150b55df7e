"""Org groups: the orgs of a company that follow the same policies. Only a parent org has them."""

from datadog_api_client.v2.api.org_groups_api import OrgGroupsApi

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="datadog_org_group",
    list=OrgGroupsApi.list_org_groups,
    uneditable={
        "": "the provider doesn't know the id of what it changes, and makes "
        "its policy overrides anew: edit it in the app and export again, or heed what the "
        "plan destroys"
    },
)
