"""Status pages: what an org tells its users of the state of its services."""

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="ddx_status_page",
    path="/api/v2/statuspages",
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
