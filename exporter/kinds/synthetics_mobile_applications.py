"""Mobile applications that synthetics tests run. Their versions are a kind of their own."""

from exporter.kind import Kind
from exporter.mobile_api import SyntheticsMobileApplicationsApi

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
