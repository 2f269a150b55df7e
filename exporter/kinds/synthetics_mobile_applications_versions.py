"""Versions of mobile applications: files that synthetics tests run.

A file is fetched only if `--binaries` asks for it. Without it, no other org can be given a version.
"""

from exporter.api.mobile_applications import SyntheticsMobileApplicationsApi
from exporter.model.declaration import Binary, Kind, Mention, Ref, lacks

KIND = Kind(
    get=SyntheticsMobileApplicationsApi.get_version,
    mention=(Mention("synthetics_mobile_applications", path="versions[].id"),),
    title=("application_id", "version_name"),
    url="/synthetics/settings/mobile-applications",
    refs={"application_id": Ref("synthetics_mobile_applications")},
    binary=Binary(
        url=SyntheticsMobileApplicationsApi.download_version,
        begin=SyntheticsMobileApplicationsApi.begin_upload,
        end=SyntheticsMobileApplicationsApi.end_upload,
        within="application_id",
        member="file_name",
    ),
    adoptable={
        "its file wasn't fetched: export with --binaries to create it elsewhere": lacks("sha256")
    },
    resource_type="ddx_synthetics_mobile_application_version",
    ignore=(
        "extracted_metadata",
        # The storage's: a new one is given by whoever uploads the file.
        "file_name",
        "minimum_os_version",
        "tests",
    ),
    # No answer has it: an import doesn't know it.
    ignore_changes=("sha256",),
)
