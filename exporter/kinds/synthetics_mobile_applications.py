"""Mobile applications that synthetics tests run. Their versions are a kind of their own."""

from exporter.api.mobile_applications import SyntheticsMobileApplicationsApi
from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="ddx_synthetics_mobile_application",
    list=SyntheticsMobileApplicationsApi.list_applications,
    identity_fields=("platform",),
    url="/synthetics/settings/mobile-applications",
    ignore=("versions",),
)
