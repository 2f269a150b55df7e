"""Operations on the mobile applications that synthetics tests run, which the client library lacks.

Made as the client's own are, so that all else takes them for such. What they send and answer is
told by datadog-sync-cli (https://github.com/DataDog/datadog-sync-cli), which uses them.
"""

from __future__ import annotations

import inspect
from typing import Any

from datadog_api_client.api_client import Endpoint
from datadog_api_client.model_utils import ModelNormal, unset

APPLICATIONS = "/api/unstable/synthetics/mobile/applications"
VERSIONS = f"{APPLICATIONS}/versions"


def _model(name: str, optional: dict[str, Any], /, **required: Any) -> type[ModelNormal]:
    """A model of the client's sort: members by name, each with its types."""

    def init(self_: Any, **members: Any) -> None:
        if lacking := required.keys() - members.keys():
            raise TypeError(f"{name}: missing {', '.join(sorted(lacking))}")
        ModelNormal.__init__(self_, members)  # type: ignore[no-untyped-call]

    plain = inspect.Parameter.POSITIONAL_OR_KEYWORD
    parameters = [inspect.Parameter("self_", plain)]
    parameters += [inspect.Parameter(n, plain) for n in required]
    parameters += [inspect.Parameter(n, plain, default=unset) for n in optional]
    init.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    types = {**required, **optional}
    members = {"openapi_types": types, "attribute_map": {n: n for n in types}, "__init__": init}
    return type(name, (ModelNormal,), members)


_TEXT: Any = (str,)
_APPLICATION = {"description": _TEXT, "tags": ([str],)}
_KEPT = {"id": _TEXT, "created_at": _TEXT}
ApplicationRequest = _model(
    "ApplicationRequest", {**_APPLICATION, "framework": _TEXT}, name=_TEXT, platform=_TEXT
)
ApplicationUpdate = _model("ApplicationUpdate", _APPLICATION, name=_TEXT)
VersionRequest = _model(
    "VersionRequest",
    {"is_latest": (bool,), "original_file_name": _TEXT},
    application_id=_TEXT,
    version_name=_TEXT,
    file_name=_TEXT,
)
VersionUpdate = _model("VersionUpdate", {"is_latest": (bool,), "version_name": _TEXT})
Version = _model(
    "Version",
    {
        **_KEPT,
        "application_id": _TEXT,
        "extracted_metadata": ({str: (dict,)},),
        "file_name": _TEXT,
        "is_latest": (bool,),
        "original_file_name": _TEXT,
        "version_name": _TEXT,
    },
)
Application = _model(
    "Application",
    {
        **_APPLICATION,
        **_KEPT,
        "framework": _TEXT,
        "name": _TEXT,
        "platform": _TEXT,
        "versions": ([Version],),
    },
)
Applications = _model("Applications", {"applications": ([Application],)})
Part = _model("Part", {}, md5=_TEXT, partNumber=(int,))
Parts = _model("Parts", {}, appSize=(int,), parts=([Part],))
Sent = _model("Sent", {}, PartNumber=(int,), ETag=_TEXT)
SentParts = _model("SentParts", {}, key=_TEXT, uploadId=_TEXT, parts=([Sent],))
Urls = _model("Urls", {"upload_id": _TEXT, "key": _TEXT, "urls": ({str: (str,)},)})
Upload = _model("Upload", {"file_name": _TEXT, "multipart_presigned_urls_params": (Urls,)})
Nothing = _model("Nothing", {})


class SyntheticsMobileApplicationsApi:
    """Mobile applications, their versions, and the files of these."""

    def __init__(self, api_client: Any) -> None:
        def made(method: str, path: str, name: str, answer: Any = None, body: Any = None) -> Any:
            named = path.split("{")[1:]
            variables = {
                v.split("}")[0]: {
                    "required": True,
                    "openapi_types": (str,),
                    "attribute": v.split("}")[0],
                    "location": "path",
                }
                for v in named
            }
            sent = {"body": {"required": True, "openapi_types": (body,), "location": "body"}}
            return Endpoint(
                settings={
                    "response_type": (answer,) if answer else None,
                    "auth": ["apiKeyAuth", "appKeyAuth"],
                    "endpoint_path": path,
                    "operation_id": name,
                    "http_method": method,
                    "version": "unstable",
                },
                params_map=variables | (sent if body else {}),
                headers_map={"accept": ["application/json"], "content_type": ["application/json"]},
                api_client=api_client,
            )

        one, version = f"{APPLICATIONS}/{{application_id}}", f"{VERSIONS}/{{version_id}}"
        self._list_applications_endpoint = made(
            "GET", APPLICATIONS, "list_applications", Applications
        )
        self._get_application_endpoint = made("GET", one, "get_application", Application)
        self._create_application_endpoint = made(
            "POST", APPLICATIONS, "create_application", Application, ApplicationRequest
        )
        self._update_application_endpoint = made(
            "PUT", one, "update_application", Application, ApplicationUpdate
        )
        self._delete_application_endpoint = made("DELETE", one, "delete_application")
        self._get_version_endpoint = made("GET", version, "get_version", Version)
        self._create_version_endpoint = made(
            "POST", VERSIONS, "create_version", Version, VersionRequest
        )
        self._update_version_endpoint = made(
            "PUT", version, "update_version", Version, VersionUpdate
        )
        self._delete_version_endpoint = made("DELETE", version, "delete_version")
        self._download_version_endpoint = made(
            "POST", f"{version}/download", "download_version", str, Nothing
        )
        self._begin_upload_endpoint = made(
            "POST", f"{one}/multipart-presigned-urls", "begin_upload", Upload, Parts
        )
        self._end_upload_endpoint = made(
            "POST", f"{one}/multipart-upload-complete", "end_upload", Nothing, SentParts
        )

    def list_applications(self) -> Any:
        """The applications, each with its versions."""
        return self._list_applications_endpoint.call_with_http_info()

    def get_application(self, application_id: str) -> Any:
        """An application."""
        return self._get_application_endpoint.call_with_http_info(application_id=application_id)

    def create_application(self, body: Any) -> Any:
        """A new application, without versions."""
        return self._create_application_endpoint.call_with_http_info(body=body)

    def update_application(self, application_id: str, body: Any) -> Any:
        """Another name, description and tags; platform and framework stay."""
        return self._update_application_endpoint.call_with_http_info(
            application_id=application_id, body=body
        )

    def delete_application(self, application_id: str) -> Any:
        """Takes an application away."""
        return self._delete_application_endpoint.call_with_http_info(application_id=application_id)

    def get_version(self, version_id: str) -> Any:
        """A version of an application."""
        return self._get_version_endpoint.call_with_http_info(version_id=version_id)

    def create_version(self, body: Any) -> Any:
        """A version of a file that was uploaded."""
        return self._create_version_endpoint.call_with_http_info(body=body)

    def update_version(self, version_id: str, body: Any) -> Any:
        """Another name, and whether it is the latest; the file stays."""
        return self._update_version_endpoint.call_with_http_info(version_id=version_id, body=body)

    def delete_version(self, version_id: str) -> Any:
        """Takes a version away."""
        return self._delete_version_endpoint.call_with_http_info(version_id=version_id)

    def download_version(self, version_id: str, body: Any) -> Any:
        """A URL that gives the version's file for a while."""
        return self._download_version_endpoint.call_with_http_info(version_id=version_id, body=body)

    def begin_upload(self, application_id: str, body: Any) -> Any:
        """A name for a file to come, and a URL for each of its parts."""
        return self._begin_upload_endpoint.call_with_http_info(
            application_id=application_id, body=body
        )

    def end_upload(self, application_id: str, body: Any) -> Any:
        """Says that all parts are there."""
        return self._end_upload_endpoint.call_with_http_info(
            application_id=application_id, body=body
        )
