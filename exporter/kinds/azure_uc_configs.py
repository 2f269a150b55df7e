"""Azure cost exports that cloud costs are read from: a pair of actual and amortized costs."""

from exporter.model.declaration import Kind, Object, Others, hint

SAME = ("account_id", "client_id", "scope")
BILL = ("export_name", "export_path", "storage_account", "storage_container")


def join(pair: Object, _: Others) -> Object:
    """The pair with what both have, as the first has it: that is what the provider reads."""
    return pair | {k: pair["configs"][0].get(k) for k in SAME}


def prepare(pair: Object) -> Object:
    """The pair as a block for each."""
    bills = {
        f"{config['dataset_type']}_bill_config": {k: config.get(k) for k in BILL}
        for config in pair["configs"]
    }
    return {k: pair[k] for k in SAME} | bills


KIND = Kind(
    resource_type="datadog_azure_uc_config",
    path="/api/v2/cost/azure_uc_config",
    title="scope",
    url="/cost/settings/accounts",
    refs={"client_id": hint("integration_azure_accounts", key="client_id")},
    join=join,
    prepare=prepare,
)
