"""The domain allowlist: the mail domains that the org may send reports and notifications to."""

from datadog_api_client.v2.api.domain_allowlist_api import DomainAllowlistApi

from exporter.model.declaration import Kind, Place

KIND = Kind(
    resource_type="datadog_domain_allowlist",
    get=DomainAllowlistApi.get_domain_allowlist,
    singleton="domain_allowlist",
    url="/organization-settings/domain-allowlist",
    # The provider reads domains only where its state has some.
    ignore_changes=("domains",),
    undivided=True,
    place=Place.ADOPTABLE,
    why="every org has one; in another org it would stop mail to that org's own domains",
)
