"""The client library's requests with raw JSON for answers, and those of reading made ready once."""

from __future__ import annotations

import itertools
import json
import re
from http import HTTPStatus
from typing import Any
from urllib.parse import quote, urlencode

import urllib3
from datadog_api_client import rest
from datadog_api_client.api_client import ApiClient
from datadog_api_client.api_client import Endpoint as BoundEndpoint
from datadog_api_client.configuration import Configuration
from datadog_api_client.exceptions import ApiException
from datadog_api_client.model_utils import file_type
from urllib3.util import parse_url

from exporter.api import deadline
from exporter.api.endpoints import endpoint
from exporter.model.declaration import Get
from exporter.model.json_text import parsed

_CHARSET = re.compile(r"charset=([a-zA-Z\-\d]+)[\s\;]?")
_LONG_WAY = ("allowed_values", "validation", "collection_format")
"""What of a parameter the library looks at, or turns it into text by."""


class RawClient(ApiClient):
    """The client library's, with JSON for models and more connections kept open."""

    def __init__(self, configuration: Configuration, concurrency: int):
        self._concurrency = concurrency
        super().__init__(configuration)

    def _build_rest_client(self) -> Any:
        made = rest.RESTClientObject(  # type: ignore[no-untyped-call]
            self.configuration, maxsize=self._concurrency
        )
        made.pool_manager.pool_classes_by_scheme = deadline.POOLS
        return made

    def deserialize(self, response_data: str, response_type: Any, check_type: Any) -> Any:
        try:
            return parsed(response_data) if response_data else None
        except json.JSONDecodeError:
            if response_type == (str,):  # Text, which isn't always JSON's.
                return response_data
            raise


class PreparedGet:
    """A GET of an operation: what the client library would send, without its work for each.

    `takes` says of which parameters; the library sends the rest.
    """

    def __init__(self, bound: BoundEndpoint, api: RawClient) -> None:
        of = api.configuration
        made = bound.gather_params({})  # type: ignore[no-untyped-call]
        settings = bound.settings
        self._api, self._response_type = api, settings["response_type"]
        self._able = not (
            settings.get("servers") or made["query"] or of.proxy
        ) and self._response_type not in (None, (file_type,))
        self._headers = made["header"] | api.default_headers
        self._required = {n for n, p in bound.params_map.items() if p.get("required")}
        self._at = {
            name: (p["location"], p["attribute"])
            for name, p in bound.params_map.items()
            if p.get("location") in ("path", "query") and not any(map(p.get, _LONG_WAY))
        }
        self._path = parse_url(f"{of.host}/-").request_uri.removesuffix("/-")
        self._path += settings["endpoint_path"]
        connect, read = of.request_timeout
        self._timeout = urllib3.Timeout(connect=connect, read=read)
        self._pool: Any = None
        if self._able:
            self._pool = api.rest_client.pool_manager.connection_from_url(of.host)

    def takes(self, given: dict[str, Any]) -> bool:
        """Whether the library would send a request with these parameters, and as `send` does."""
        return bool(
            self._able
            and given.keys() <= self._at.keys()
            and self._required <= given.keys()
            # It writes others as JSON, and a path loses `..`.
            and all(type(v) in (str, int) and v not in (".", "..") for v in given.values())
        )

    def send(self, given: dict[str, Any]) -> tuple[Any, Any]:
        """The answer and its headers. Raises what the library does."""
        path, query = self._path, []
        for name, value in given.items():
            location, attribute = self._at[name]
            if location == "path":
                path = path.replace(f"{{{attribute}}}", quote(str(value), safe=""))
            else:
                query.append((attribute, value))
        try:
            answer = self._pool.urlopen(
                "GET",
                f"{path}?{urlencode(query)}" if query else path,
                headers=self._headers,
                timeout=self._timeout,
                redirect=False,
                assert_same_host=False,
                preload_content=True,
            )
        except urllib3.exceptions.SSLError as e:
            raise ApiException(status=0, reason=f"{type(e).__name__}\n{e}") from None  # type: ignore[no-untyped-call]
        if not HTTPStatus.OK <= answer.status < HTTPStatus.MULTIPLE_CHOICES:
            raise ApiException(http_resp=answer)  # type: ignore[no-untyped-call]
        charset = _CHARSET.search(answer.headers.get("Content-Type", ""))
        text = answer.data.decode(charset[1] if charset else "utf-8")
        return self._api.deserialize(text, self._response_type, None), answer.headers


def plain_get(operation: Get, parameters: set[str], api: ApiClient) -> BoundEndpoint:
    """A request that the client library has no operation for."""
    facts = endpoint(operation)
    return BoundEndpoint(
        settings={
            "response_type": (dict,),
            "auth": ["apiKeyAuth", "appKeyAuth"],
            "endpoint_path": operation.path,
            "operation_id": operation.path,
            "http_method": "GET",
            "version": facts.version,
        },
        params_map={
            name: {
                "openapi_types": (str,),
                "attribute": name,
                "location": "path" if name in facts.variables else "query",
            }
            for name in itertools.chain(facts.variables, parameters)
        },
        headers_map={"accept": ["application/json"]},
        api_client=api,
    )
