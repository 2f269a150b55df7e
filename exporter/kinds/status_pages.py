"""Status pages: what an org tells its users of the state of its services."""

from datadog_api_client.v2.api.status_pages_api import StatusPagesApi

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="ddx_status_page",
    list=StatusPagesApi.list_status_pages,
    ignore=(
        "components",
        # A page that is published is so by a kind of its own.
        "enabled",
        "page_url",
    ),
    # A domain of its own is set in the app.
    initial={"custom_domain_enabled": False},
    url="/status-pages/{id}/view",
)
