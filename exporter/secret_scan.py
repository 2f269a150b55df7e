"""Secrets in texts: by the form that tokens have, and by the name that stands before a value."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from exporter.names import identifier
from exporter.secret_names import Promise, password, placeholder, promise, random


@dataclass(frozen=True, slots=True, order=True)
class Secret:
    """A part of a text, and the rule by which it is a secret: a name, or the kind of token."""

    start: int
    end: int
    rule: str


LIBRARY = {
    "artifactory.ArtifactoryDetector": ("AKC", "AP"),
    "aws.AWSKeyDetector": ("AKIA", "ASIA", "ABIA", "ACCA", "A3T"),
    "azure_storage_key.AzureStorageKeyDetector": ("AccountKey=",),
    "discord.DiscordBotTokenDetector": ("M", "N", "O"),
    "github_token.GitHubTokenDetector": ("ghp_", "gho_", "ghu_", "ghs_", "ghr_"),
    "gitlab_token.GitLabTokenDetector": (
        *("glpat-", "gldt-", "glft-", "glsoat-", "glrt-", "glcbt-", "glimt-", "glptt-", "glagent-"),
        *("gloas-", "GR1348941"),
    ),
    "jwt.JwtTokenDetector": ("eyJ",),
    "mailchimp.MailchimpDetector": ("-us",),
    "npm.NpmDetector": ("_authToken",),
    "openai.OpenAIDetector": ("T3BlbkFJ",),
    "pypi_token.PypiTokenDetector": ("pypi-",),
    "sendgrid.SendGridDetector": ("SG.",),
    "square_oauth.SquareOAuthDetector": ("sq0csp-",),
    "stripe.StripeDetector": ("k_live_",),
    "telegram_token.TelegramBotTokenDetector": (":AA",),
    "twilio.TwilioKeyDetector": ("AC", "SK"),
}
"""Patterns of detect-secrets: its plugin -> what stands in every text that it can match.

Left out are those that go by entropy, which take metric queries for secrets, those that go by a
name, which `promise` knows, and those that find only the beginning of a secret.
"""
INNER = ("npm.NpmDetector",)
"""Plugins of which the first group is the secret."""

TOKENS = {
    "AGE-SECRET-KEY-": r"AGE-SECRET-KEY-1[0-9A-Z]{20,}",
    "AKC": r"AKC[a-zA-Z0-9]{30,}",
    "AIza": r"AIza[\w-]{35}",
    "ATATT3": r"ATATT3[\w=-]{20,}",
    "ATCTT3": r"ATCTT3[\w=-]{20,}",
    "CCIPAT_": r"CCIPAT_\w{20,}",
    "GOCSPX-": r"GOCSPX-[\w-]{20,}",
    "HRKU-": r"HRKU-[\w-]{30,}",
    "NRAK-": r"NRAK-[A-Z0-9]{20,}",
    "NRII-": r"NRII-[\w-]{20,}",
    "PMAK-": r"PMAK-[\w-]{30,}",
    "Q~": r"[\w~.-]{3}\dQ~[\w~.-]{31,34}",
    ".atlasv1.": r"\w{14}\.atlasv1\.[\w-]{40,}",
    "api-": r"(?:api|sdk|mob)-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}",
    "sdk-": r"sdk-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}",
    "bkua_": r"bkua_[0-9a-f]{30,}",
    "dapi": r"dapi[0-9a-f]{32}(?:-\d)?",
    "ddapp_": r"ddapp_\w{30,}",
    "ddpat_": r"ddpat_\w{30,}",
    "ddsat_": r"ddsat_\w{30,}",
    "dckr_pat_": r"dckr_pat_[\w-]{20,}",
    "dop_v1_": r"dop_v1_[0-9a-f]{40,}",
    "dp.": r"dp\.(?:pt|st|sa|ct|scim|audit)\.[\w.-]{30,}",
    "figd_": r"figd_[\w-]{20,}",
    "github_pat_": r"github_pat_\w{30,}",
    "glc_": r"glc_[\w+/=]{30,}",
    "glsa_": r"glsa_\w{30,}",
    "hf_": r"hf_[A-Za-z]{30,}",
    "hvb.": r"hvb\.[\w-]{20,}",
    "hvs.": r"hvs\.[\w-]{20,}",
    "key-": r"key-[0-9a-f]{32}",
    "lin_api_": r"lin_api_\w{30,}",
    "npm_": r"npm_[A-Za-z0-9]{30,}",
    "ntn_": r"ntn_\w{40,}",
    "pscale_": r"pscale_(?:tkn|pw|oauth)_[\w.-]{30,}",
    "pul-": r"pul-[0-9a-f]{40}",
    "rubygems_": r"rubygems_[0-9a-f]{40,}",
    "sbp_": r"sbp_[0-9a-f]{40}",
    "sgp_": r"sgp_[\w-]{30,}",
    "shp": r"shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}",
    "sk-": r"sk-(?:[a-z]+\d*-)*[\w-]{32,}",
    "sk_": r"sk_(?:live|test)_\w{10,}",
    "rk_": r"rk_(?:live|test)_\w{10,}",
    "sntry": r"sntry[su]_[\w=+/-]{30,}",
    "sq0atp-": r"sq0atp-[\w-]{22,}",
    "tfp_": r"tfp_[\w-]{40,}",
    "whsec_": r"whsec_[\w+/=]{20,}",
    "xapp-": r"xapp-\d-[\w-]{20,}",
    "xox": r"xox[a-z](?:\.xox[a-z])?-[\w-]{10,}",
    "ya29.": r"ya29\.[\w-]{20,}",
}
"""What stands in a token -> its form, as its issuer documents it."""
URLS = {
    "hooks.slack": r"hooks\.slack(?:-gov)?\.com/(?:services|workflows|triggers)/([\w+/-]{15,})",
    "api/webhooks/": r"discord(?:app)?\.com/api/(?:v\d+/)?webhooks/(\d+/[\w-]{15,})",
    "webhookb2/": r"webhook\.office\.com/webhookb2/([^\s\"'<>\\)]{15,})",
    "outlook.office.com/webhook": r"outlook\.office\.com/webhook/([^\s\"'<>\\)]{15,})",
    "events.pagerduty": r"events(?:\.eu)?\.pagerduty\.com/(?:integration|x-ere)/(\w{15,})",
    "alert.victorops": r"alert\.victorops\.com/integrations/\w+/\d+/alert/([\w-]{15,})",
    "hooks.zapier": r"hooks\.zapier\.com/hooks/catch/([\w/]{8,}\w)",
    "maker.ifttt": r"maker\.ifttt\.com/trigger/[^/\s]+/(?:json/)?with/key/([\w-]{15,})",
    "/v1/input/": r"/v1/input/([0-9a-f]{32})\b",
    "api.softlayer.com": r"api\.softlayer\.com/soap/v3(?:\.1)?/([a-z0-9]{64})",
    "/hooks/": r"https?://[^\s/\"']+/hooks/([a-zA-Z0-9]{17,}/[a-zA-Z0-9]{20,}|[a-z0-9]{26}\b)",
}
"""What stands in the URL of an incoming webhook -> its form; the group is what nobody may know."""

_USERINFO = re.compile(r"://[^\s/?#:@\"'<>\\]*:([^\s/?#@\"'<>\\]+)@")
_PEM = re.compile(
    r"-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----(?P<key>.*?)"
    r"(?:-----END (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----|(?=[^\w+/=\s\\:,;.()-])|\Z)"
    r"|PuTTY-User-Key-File-\d:(?P<putty>.*)",
    re.DOTALL,
)
_SCHEME = re.compile(
    r"(?P<scheme>bearer|basic|token|splunk|apikey|ssws|geniekey|digest|negotiate)(?:[ \t]+|%20|\+)"
    r"(?:token=)?\\*[\"']?(?=\S)",
    re.IGNORECASE,
)
_CURL = re.compile(
    r"\s(?:-u|--user|--proxy-user)(?:\s+|=)\\*[\"']?[^\s:\"'\\]+:(?P<value>[^\s\"'\\]+)"
)
_NAMED = re.compile(
    r"(?:passw|passphrase|passcode|pass|pwd|pw|secret|token|key|auth|cred|cookie|sig|code)"
    r"[\w-]*(?P<after>\\*[\"'`]?\]?)"
    r"(?P<sep>\s*(?:=>|:=|={1,2}|:)\s*|\s*,\s*(?=\\*[\"'`])|\s+is:?\s+|>|\s+)",
    re.IGNORECASE,
)
_PAIR = re.compile(
    r"(?:\b(?:name|key|header|field|param|parameter|property|variable|var)[\"'\\]*\s*[:=]\s*[\"'\\]*)"
    r"(?P<name>[A-Za-z][\w.-]{1,60})[\"'\\]*(?:\s*[,;]\s*|\s+)(?:[\"'\\]*\w+[\"'\\]*\s*[:=]\s*"
    r"(?:\\*[\"'][^\"'\\]*\\*[\"']|\w+)\s*[,;]?\s*){0,2}?"
    r"[\"'\\]*(?:value|pattern|example|default)[\"'\\]*\s*[:=]\s*",
    re.IGNORECASE,
)
# fmt: off
_HINTS = (
    "passw", "pwd", "passphrase", "passcode", "secret", "token", "authoriz", "credential", "cookie",
    "-key", "_key", " key", "/key", "?key=", "&key=", "apikey", "appkey", "accesskey", "privatekey",
    "secretkey", "sharedkey", "accountkey", "authkey", "licensekey", "bearer", "basic ", "splunk ",
    "ssws ", "geniekey", "digest ", "auth=", "auth:", 'auth"', "\nauth\n", "x-auth", "pass=",
    "pass:", 'pass"', "\npass\n", "_pw", "pw=", "\npw\n", "code=", "sig=", "signature=", "curl ",
)
# fmt: on
"""What stands in every text, in lower case, in which a name gives a secret away."""
_FORMS = tuple(
    dict.fromkeys([s for marks in LIBRARY.values() for s in marks if len(s) > 2] + [*TOKENS, *URLS])
)
"""What stands in every text in which a form does."""
_LONG = re.compile(r"[MNO][\w-]{23,25}\.[\w-]{6}\.|(?:AC|SK)[a-z0-9]{32}|\bAP[\dA-F]\w{8}")
"""Forms that nothing else tells."""


def hinted(text: str) -> bool:
    """Whether a text may hold a secret. Quick: most hold none."""
    lower = text.lower()
    for hint in _HINTS:
        if hint in lower:
            return True
    for form in _FORMS:
        if form in text:
            return True
    at = "://" in text and "@" in text and _USERINFO.search(text)
    return bool(at or "PRIVATE KEY" in text or "PuTTY" in text or _LONG.search(text))


def secrets(text: str, name: str = "") -> list[Secret]:
    """The secrets in a text, which is the value of a member, header or parameter of that name."""
    promised = promise(name) if name else Promise.NOTHING
    if promised and (whole := _whole(text, name, promised)):
        return whole
    if not hinted(text):
        return []
    found = [*_forms(text), *_in_urls(text), *_schemes(text), *_by_names(text)]
    # The id of a key is none without the key that stands beside it.
    own_id = Secret(0, len(text), "aws_access_key") if name.lower().endswith("id") else None
    return _apart(sorted(s for s in found if s != own_id))


def _whole(text: str, name: str, promised: Promise) -> list[Secret]:
    """The value of a name that promises a secret, without what only says how it is sent."""
    rule = identifier(name, "secret")
    scheme = _SCHEME.match(text)
    start = scheme.end() if scheme else len(text) - len(text.lstrip())
    value = text[start:].rstrip(" \t\r\n\"'\\" if scheme else " \t\r\n")
    if placeholder(value):
        return []
    if promised is Promise.PASSWORD:
        found = len(value.splitlines()) == 1 and len(value) <= 200
    elif scheme:
        found = _sent(scheme["scheme"], value)
    elif "cookie" in name.lower() and "=" in value:
        return [
            Secret(start + m.start(1), start + m.end(1), rule)
            for m in re.finditer(r"[^=;\s]+=([^;\s]+)", value)
            if random(m[1])
        ]
    else:
        found = random(value)
    return [Secret(start, start + len(value), rule)] if found else []


def _sent(scheme: str, value: str) -> bool:
    """Whether what follows a scheme of HTTP's authentication is a credential."""
    if placeholder(value):
        return False
    if scheme.lower() == "basic":
        try:
            return b":" in base64.b64decode(value, validate=True)
        except (binascii.Error, ValueError):
            return False
    return random(value) or (len(value) > 23 and not re.search(r"[\s/.]", value))


@cache
def _patterns() -> list[tuple[tuple[str, ...], re.Pattern[str], bool, str]]:
    """(what stands in what it matches, pattern, whether its group is the secret, rule)."""
    # Only here: what it imports costs as much as the rest of the program.
    found = []
    for plugin, marks in LIBRARY.items():
        module, _, detector = plugin.partition(".")
        of = getattr(import_module(f"detect_secrets.plugins.{module}"), detector)()
        for pattern in of.denylist:
            if not (pattern.groups and plugin.startswith("aws.")):
                rule = identifier(of.secret_type, "token")
                found.append((marks, pattern, plugin in INNER, rule))
    return found


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _forms(text: str) -> Iterator[Secret]:
    """Tokens that can be told by their form."""
    for marks, pattern, inner, rule in _patterns():
        if any(mark in text for mark in marks):
            for match in pattern.finditer(text):
                if inner:
                    yield Secret(*match.span(1), rule)
                else:
                    yield from _token(text, match.start(), match.end(), rule)
    for mark, form in TOKENS.items():
        if mark in text:
            for match in _compiled(form).finditer(text):
                yield from _token(text, match.start(), match.end(), "token")
    if "PRIVATE KEY" in text or "PuTTY" in text:
        for match in _PEM.finditer(text):
            group = "key" if match["key"] is not None else "putty"
            if not placeholder(re.sub(r"\\+[nr]|\s", "", match[group])) and len(match[group]) > 7:
                yield Secret(*match.span(), "private_key")


_MORE = re.compile(r"[\w-]*")
_JWT_MORE = re.compile(r"[\w=-]*(?:\.[\w=-]+)*")


def _token(text: str, start: int, end: int, rule: str) -> Iterator[Secret]:
    """A token, to its end. None where it is the end of a longer word, or a word itself."""
    while start < end and text[start] in ' \t\n=:"':
        start += 1
    while end > start and text[end - 1] in ' \t\n"':
        end -= 1
    before = text[start - 1] if start else ""
    jwt = text.startswith("eyJ", start)
    more = _JWT_MORE if jwt else _MORE
    whole = more.match(text, end)
    end = whole.end() if whole else end
    value = text[start:end]
    if not (before.isalnum() or before == "_") and (jwt or _mixed(value)):
        yield Secret(start, end, rule)


def _mixed(value: str) -> bool:
    """Whether a text isn't words alone, nor one character again and again."""
    tail = value[len(value) // 3 :]
    return len(set(tail)) > 4 and not re.fullmatch(r"[a-z_.-]+|[A-Z_.-]+", tail)


def _in_urls(text: str) -> Iterator[Secret]:
    """Passwords before a host, and the secret part of webhooks' URLs."""
    if "://" in text and "@" in text:
        for match in _USERINFO.finditer(text):
            if not placeholder(match[1]) or match[1] in ("guest", "password", "secret", "test"):
                yield Secret(*match.span(1), "url_password")
    for mark, form in URLS.items():
        if mark in text:
            for match in _compiled(form).finditer(text):
                if not placeholder(match[1]):
                    yield Secret(*match.span(1), "webhook_url")


def _schemes(text: str) -> Iterator[Secret]:
    """`Bearer …`, `Basic …`, and the user of a curl command."""
    for match in _SCHEME.finditer(text):
        before = text[match.start() - 1 : match.start()]
        value = _VALUE.match(text, match.end())
        if value and not before.isalnum() and _sent(match["scheme"], _tidy(value[0])):
            rule = match["scheme"].lower()
            yield Secret(match.end(), match.end() + len(_tidy(value[0])), f"{rule}_credentials")
    if "curl" in text:
        for match in _CURL.finditer(text):
            if not placeholder(match["value"]):
                yield Secret(*match.span("value"), "curl_password")


_VALUE = re.compile(r"[^\s\"'`<>,;&\\|]+")
_QUOTED = re.compile(r"\\*[\"'`]")
_PARAMETERS = frozenset(
    ("key", "code", "sig", "signature", "x-amz-signature", "x-goog-signature", "hash")
)
"""Parameters of URLs, beside those whose name promises a secret."""


def _tidy(value: str) -> str:
    """What stands unquoted in a text, without the template or the end of a sentence after it."""
    return re.split(r"\{\{|\$\{", value, maxsplit=1)[0].rstrip(".,:;)]}")


def _by_names(text: str) -> Iterator[Secret]:
    """Values after a name that promises a secret: members, headers, parameters, variables."""
    form = bool(re.fullmatch(r"[\w.%+-]+=[^\s\"'{}]*", text))
    for match in _NAMED.finditer(text):
        start = match.start()
        while start and (text[start - 1].isalnum() or text[start - 1] in "_-."):
            start -= 1
        name, lead = text[start : match.end("after")].strip("\\\"'`]"), text[start - 1 : start]
        name = name.rpartition(".")[2]
        sep, flag = match["sep"].strip().lower(), name.startswith("-")
        if not sep and not flag:
            continue
        of = re.search(r"\w+ \Z", text[max(0, start - 20) : start])
        if of and name.lower() == "key":
            name = of[0] + name
        parameter = sep == "=" and (lead in ("?", "&", ";") or (form and not match["after"]))
        promised = promise(name)
        if not promised and not (parameter and name.lower() in _PARAMETERS):
            continue
        at, value, quoted = _value(text, match.end())
        scheme = _SCHEME.match(text, at)
        if scheme and scheme.end() < at + len(value) + (0 if quoted else 200):
            at, value, _ = _value(text, scheme.end(), quoted)
            found = _sent(scheme["scheme"], value)
        elif not promised:
            found = len(value) > 15 and random(value)
        elif promised is Promise.TOKEN:
            found = random(value) and not (sep == ">" and lead != "<")
        elif parameter or (sep == ">" and lead == "<") or (quoted and match["after"]) or flag:
            exact = sep != "," or password(value)
            found = exact and not placeholder(value) and "\n" not in value
        elif quoted or (sep == "=" and match["sep"] == "="):
            found = len(value) > 3 and not placeholder(value) and not re.search(r"\s", value)
        else:
            found = sep != ">" and password(value)
        if found and value:
            yield Secret(at, at + len(value), identifier(name, "secret"))
    for match in _PAIR.finditer(text):
        at, value, _ = _value(text, match.end())
        promised = promise(match["name"])
        for inner in _whole(value, match["name"], promised) if promised and value else ():
            yield Secret(at + inner.start, at + inner.end, inner.rule)


def _value(text: str, at: int, inside: str = "") -> tuple[int, str, str]:
    """Where a value begins, what it is, and its quote, which may be escaped itself: `\\"`."""
    opening = None if inside else _QUOTED.match(text, at)
    if not opening and not inside:
        plain = _VALUE.match(text, at)
        return at, _tidy(plain[0]) if plain else "", ""
    quote, at = (opening[0], opening.end()) if opening else (inside, at)
    end = text.find(quote, at)
    while len(quote) == 1 and end > at and text[end - 1] == "\\":
        end = text.find(quote, end + 1)
    return at, text[at:] if end < 0 else text[at:end], quote


def _apart(found: list[Secret]) -> list[Secret]:
    """Secrets that overlap, as one."""
    apart: list[Secret] = []
    for secret in found:
        if apart and secret.start < apart[-1].end:
            last = apart[-1]
            apart[-1] = Secret(last.start, max(last.end, secret.end), last.rule)
        else:
            apart.append(secret)
    return apart
