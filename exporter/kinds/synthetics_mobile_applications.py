"""Mobile applications that synthetics tests run. Their versions are a kind of their own."""

from exporter.api.mobile_applications import SyntheticsMobileApplicationsApi
from exporter.model.declaration import Kind

KIND = Kind(
    name="synthetics_mobile_applications",
    resource_type="ddx_synthetics_mobile_application",
    list=SyntheticsMobileApplicationsApi.list_applications,
    get=SyntheticsMobileApplicationsApi.get_application,
    create=SyntheticsMobileApplicationsApi.create_application,
    update=SyntheticsMobileApplicationsApi.update_application,
    delete=SyntheticsMobileApplicationsApi.delete_application,
    items="applications",
    told_by=("platform",),
    url="/synthetics/settings/mobile-applications",
    ignore=("versions",),
)
