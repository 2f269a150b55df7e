"""Where an org's API is, and with which keys: what someone gives, checked before any request."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

import urllib3
from datadog_api_client.configuration import Configuration

from exporter.model.errors import UsageError

_SITE = re.compile(r"([a-z0-9-]+\.)?(datadoghq\.(com|eu)|ddog-gov\.com)")


class Called(NamedTuple):
    """What whoever gives them calls the settings, and how to set a key."""

    api_key: str
    app_key: str
    api_url: str
    site: str
    key_step: str


COMMAND = Called(
    "DD_API_KEY",
    "DD_APP_KEY",
    "--api-url",
    "--site (DD_SITE)",
    "export it with a key of the org to read",
)


def checked(site: str, api_url: str, api_key: str, app_key: str, called: Called = COMMAND) -> str:
    """The base URL of the API. UsageError: a key, site or URL can't be right."""
    for name, key in ((called.api_key, api_key), (called.app_key, app_key)):
        if not key:
            raise UsageError(f"{name} is not set: {called.key_step}")
        if not (key.isascii() and key.isprintable()) or " " in key:
            raise UsageError(f"{name} holds characters that no key has: set it again")
    return _base(api_url, called) if api_url else f"https://api.{_known_site(site, called)}"


def _base(api_url: str, called: Called) -> str:
    # What may be a password or a token is in no error.
    authority = api_url.partition("//")[2].partition("/")[0]
    if "@" in authority or "?" in api_url or "#" in api_url:
        raise UsageError(f"{called.api_url}: give a URL without user, query and fragment")
    try:
        parts = urlsplit(api_url)
        known = parts.scheme in ("http", "https") and bool(parts.hostname)
        _ = parts.port
    except ValueError:
        known = False
    if not known:
        shown = "it" if "@" in api_url else api_url
        raise UsageError(f"{called.api_url} {shown}: give a URL such as https://api.datadoghq.eu")
    return api_url.rstrip("/")


def _known_site(site: str, called: Called) -> str:
    """The site, if it is Datadog's: https://docs.datadoghq.com/getting_started/site/."""
    hosts = Configuration().get_host_settings()  # type: ignore[no-untyped-call]
    known = list(dict.fromkeys(hosts[0]["variables"]["site"]["enum_values"]))
    if site in known or _SITE.fullmatch(site):
        return site
    shown = site or "an empty site"
    raise UsageError(f"{called.site}: {shown} is no Datadog site; known are {', '.join(known)}")


def use_proxy(configuration: Configuration, base: str) -> None:
    """Sets the proxy of HTTP_PROXY, HTTPS_PROXY and NO_PROXY, which the client doesn't read."""
    parts = urlsplit(base)
    host = parts.hostname or ""
    proxy = getproxies().get(parts.scheme)
    loopback = host == "localhost" or host.startswith("127.") or host == "::1"
    if not proxy or loopback or proxy_bypass(host):
        return
    configuration.proxy = proxy if "://" in proxy else f"http://{proxy}"
    user = urlsplit(configuration.proxy)
    if user.username:
        configuration.proxy_headers = urllib3.make_headers(
            proxy_basic_auth=f"{unquote(user.username)}:{unquote(user.password or '')}"
        )


def without_secrets(text: str) -> str:
    """An error of a connection without the user and the query of URLs in it."""
    text = re.sub(r"(\w+://)[^\s/@]*@", r"\1", text)
    return re.sub(r"((?:\w+:/|url: )/[^\s?#]*)[?#]\S*", r"\1", text)
