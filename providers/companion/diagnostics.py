"""What a person is told of what the provider can't do, as the messages of plugin protocol 6."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from types import MappingProxyType
from typing import Any

from tf.gen import tfplugin_pb2 as pb

from exporter.model.errors import ApiError
from exporter.schema.provider_schema import TIMEOUTS

_REFUSED = (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN)
CHECK = (
    "check the provider arguments api_key (DD_API_KEY), app_key (DD_APP_KEY) and site (DD_SITE) or "
    "api_url (DD_HOST)"
)


def failed(
    what: str, type: str, problem: ApiError, times: Mapping[str, Any] = MappingProxyType({})
) -> pb.Diagnostic:
    """The error of an operation whose request failed. times: how long it was allowed to take."""
    hint = f"; {CHECK}" if problem.status in _REFUSED else ""
    limit = None if problem.status else times.get(what)
    hint += f"; {TIMEOUTS} of the resource says {what} = {limit}" if limit else ""
    return error(f"Could not {what} {type}", f"{problem}{hint}")


def invalid(
    type: str,
    why: Mapping[str, str],
    be: str = "can't",
    severity: Any = pb.Diagnostic.ERROR,
    within: str = "",
) -> list[pb.Diagnostic]:
    """An error, or a warning, for each of these attributes of a configuration, or of a block."""
    at = [within] if within else []
    return [
        pb.Diagnostic(
            severity=severity,
            summary=f"{type}: {'.'.join((*at, name))} {be} be so",
            detail=text,
            attribute=attribute_path(*at, name),
        )
        for name, text in why.items()
    ]


def error(summary: str, detail: str) -> pb.Diagnostic:
    """An error that is about no attribute."""
    return pb.Diagnostic(severity=pb.Diagnostic.ERROR, summary=summary, detail=detail)


def attribute_path(*names: str) -> pb.AttributePath:
    """Where an attribute stands, below blocks."""
    return pb.AttributePath(steps=[pb.AttributePath.Step(attribute_name=n) for n in names])
