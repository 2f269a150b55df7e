"""Services of a Fastly account. Fastly gives their ids, so they are the same in every org."""

from exporter.kinds._shared.tags import with_tags_checked
from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="datadog_integration_fastly_service",
    path="/api/v2/integrations/fastly/accounts/{account_id}/services",
    id="{account_id}:{id}",
    parents={"integration_fastly_accounts": "{id}"},
    title="id",
    url="/integrations/fastly",
    prepare=with_tags_checked,
    rename={"id": "service_id"},
)
