"""Accounts of integrations that share one API: Databricks' is the one that is documented.

Where it is an account of integration_databricks_accounts, too, that is exported.
"""

from exporter.model.declaration import Kind, Mention, Object, Others, always, holds


def join(account: Object, others: Others) -> Object:
    """The account, marked if another kind has it."""
    there = others("integration_databricks_accounts")
    return account | {"twice": any(account[k] == o.get(k) for o in there for k in ("id", "name"))}


KIND = Kind(
    resource_type="ddx_integration_web_account",
    path="/api/v2/web-integrations/{integration_name}/accounts",
    mention=(Mention(ids=("databricks",)),),
    join=join,
    skip={"exported as integration_databricks_accounts": holds("twice")},
    ignore=("twice",),
    # A JSON object, whose members depend on the integration: {"client_secret": …}, {"token": …}.
    secrets={"secrets": always},
)
