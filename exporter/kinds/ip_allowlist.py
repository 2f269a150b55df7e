"""The IP allowlist: the networks that may reach the org's app and API."""

from exporter.model.declaration import Kind, Object


def prepare(allowlist: Object) -> Object:
    """The allowlist with its entries out of their envelopes."""
    entries = [e["data"]["attributes"] for e in allowlist.get("entries") or []]
    return allowlist | {"entries": entries}


KIND = Kind(
    resource_type="datadog_ip_allowlist",
    path="/api/v2/ip_allowlist",
    singleton="ip_allowlist",
    url="/organization-settings/ip-allowlist",
    prepare=prepare,
    rename={"entries": "entry"},
    # The provider reads entries only where its state has some.
    ignore_changes=("entry",),
    undivided=True,
    guarded="whoever applies it to another org may be locked out of it",
)
