"""The provider's arguments, and the API that they lead to."""

from __future__ import annotations

import math
import os
from collections.abc import Mapping

from exporter.api.client import Client, connect
from exporter.api.site import Called
from exporter.model.errors import ApiError

from .protocol import Value, is_unknown

TIMEOUT = 60
"""Seconds that an answer may take, and that a request waits for rate limits in all."""
CALLED = Called(
    "provider argument api_key (DD_API_KEY)",
    "provider argument app_key (DD_APP_KEY)",
    "provider argument api_url (DD_HOST)",
    "provider argument site (DD_SITE)",
    "give it to the provider, or set the environment variable",
)


def wrong(config: Mapping[str, Value]) -> dict[str, str]:
    """What is wrong with the arguments, by their names, as far as they say it by themselves."""
    timeout = _seconds(config)
    if timeout is not None and not 0 < timeout < math.inf:
        return {"timeout": "It is a number of seconds above 0."}
    return {}


def _seconds(config: Mapping[str, Value]) -> float | None:
    """The argument `timeout`; a number may come as text, see msgpack_codec.py."""
    timeout = config["timeout"]
    return float(timeout) if isinstance(timeout, int | float | str) else None


def unknown(config: Mapping[str, Value]) -> list[str]:
    """The arguments that a plan doesn't know yet, and that say where a request goes.

    None of them may be taken from elsewhere meanwhile: another org doesn't have the objects.
    """
    found = sorted(name for name, value in config.items() if is_unknown(value))
    by_url = isinstance(config["api_url"], str) and bool(config["api_url"])
    return [name for name in found if not (by_url and name == "site")]


def not_known(arguments: list[str]) -> ApiError:
    """What a request is answered with that can't be sent for want of these arguments."""
    names, are = ", ".join(arguments), "is" if len(arguments) == 1 else "are"
    return ApiError(
        f"provider argument {names} {are} not known until apply: first apply what it comes from "
        "(terraform apply -target=…), or give the provider a value that is known when planning"
    )


def connected(config: Mapping[str, Value]) -> Client:
    """The API by these arguments, else by the environment. Raises UsageError."""

    def given(name: str, variable: str, otherwise: str = "") -> str:
        value = config[name]
        return value if isinstance(value, str) else os.environ.get(variable, otherwise)

    timeout = _seconds(config)
    return connect(
        given("site", "DD_SITE", "datadoghq.com"),
        given("api_url", "DD_HOST"),
        given("api_key", "DD_API_KEY"),
        given("app_key", "DD_APP_KEY"),
        patience=TIMEOUT if timeout is None else timeout,
        called=CALLED,
    )
