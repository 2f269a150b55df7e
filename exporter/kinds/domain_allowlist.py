"""The domain allowlist: the mail domains that the org may send reports and notifications to."""

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="datadog_domain_allowlist",
    path="/api/v2/domain_allowlist",
    singleton="domain_allowlist",
    url="/organization-settings/domain-allowlist",
    # The provider reads domains only where its state has some.
    ignore_changes=("domains",),
    undivided=True,
    adoptable="every org has one; in another org it would stop mail to that org's own domains",
)
