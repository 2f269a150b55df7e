"""Databricks accounts: workspaces whose jobs, data, models and costs Datadog watches."""

from exporter.model.declaration import Kind, Ref, holds

JOBS = "dataflows.databricks-data-observability-jobs-monitoring.settings"

KIND = Kind(
    resource_type="ddx_integration_databricks_account",
    path="/api/v2/integration-interfaces/databricks/accounts",
    skip={
        "signs in with a token, which the API takes of no new account: give it a service "
        "principal": holds("authentication.auth_type", "bearer_token")
    },
    refs={
        "authentication.connection_id": Ref("action_connections"),
        "authentication.user_uuid": Ref("users", "service_accounts"),
        f"{JOBS}.dd_api_key_id": Ref("api_keys"),
    },
    secrets={
        "authentication.client_secret": holds("auth_type", "databricks_oauth"),
        f"{JOBS}.dd_api_key_secret": holds("dd_api_key_id"),
    },
    ignore=("dataflows.**.status",),
    url="/integrations/databricks",
)
