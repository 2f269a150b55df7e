"""API keys: their names. Each org makes keys of its own; what they are is never read.

A key that Terraform adopts does come into its state, as every key that it makes.
"""

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="datadog_api_key",
    # The list has no keys. `get`, which has, is for the simulator.
    path="/api/v2/api_keys",
    ignore=(
        "category",
        "date_last_used",
        "last4",
        "last_used_date",
        "private_action_runner_enroll_enabled",
        "used_in_last_24_hours",
    ),
    url="/organization-settings/api-keys?id={id}",
)
