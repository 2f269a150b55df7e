"""Secrets in texts: by the form that tokens have, and by the name that stands before a value."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from exporter.model.naming import identifier
from exporter.model.secret_names import (
    KEYS,
    Promise,
    looks_like,
    password,
    placeholder,
    promise,
    random,
)

MASK = "********"


@dataclass(frozen=True, slots=True, order=True)
class Secret:
    """A part of a text, and the rule by which it is a secret: a name, or the kind of token."""

    start: int
    end: int
    rule: str


LIBRARY = {
    "artifactory.ArtifactoryDetector": ("AKC", ""),
    "aws.AWSKeyDetector": ("AKIA", "ASIA", "ABIA", "ACCA", "A3T"),
    "azure_storage_key.AzureStorageKeyDetector": ("AccountKey=",),
    "discord.DiscordBotTokenDetector": ("",),
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
    "twilio.TwilioKeyDetector": ("",),
}
"""Patterns of detect-secrets: its plugin -> what stands in every text that it can match; "" where
only `_LONG` tells.

Left out are those that go by entropy, which take metric queries for secrets, those that go by a
name, which `promise` knows, and those that find only the beginning of a secret.
"""

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

_USERINFO = re.compile(r"://[^\s/?#:@\"'<>\\]*:([^\s/?#\"'<>\\]{1,500})@")
_PEM = re.compile(
    r"-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----(?P<key>.*?)"
    r"(?:-----END (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----|(?=[^\w+/=\s\\:,;.()-])|\Z)"
    r"|PuTTY-User-Key-File-\d:(?P<putty>.*)",
    re.DOTALL,
)
_SCHEME = re.compile(
    r"(?P<scheme>bearer|basic|token|splunk|apikey|ssws|geniekey|digest|negotiate)(?:[ \t]+|%20|\+)"
    r"(?:token=)?\\*[\"']?(?=\S)"
)
_CURL = re.compile(
    r"\s(?:-u|--user|--proxy-user)(?:\s+|=)\\*[\"']?[^\s:\"'\\]+:(?P<value>[^\s\"'\\]+)"
)
_NAMED = re.compile(
    r"(?:passw|passphrase|passcode|pass|pwd|pw|secret|token|key|auth|cred|cookie|sig|code)"
    r"[\w-]{0,60}(?![\w-])(?P<after>\\*[\"'`]?\]?)"
    r"(?P<sep>\s*(?:=>|:=|={1,2}|:)\s*|[ \t]*,[ \t]*(?=\\*[\"'`])|\s+is:?\s+|>|\s+)"
)
_PAIR = re.compile(
    r"(?:\b(?:name|key|header|field|param|parameter|property|variable|var)[\"'\\]*\s*[:=]\s*[\"'\\]*)"
    r"(?P<name>[a-z][\w.-]{1,60})[\"'\\]*(?:\s*[,;]\s*|\s+)(?:[\"'\\]*\w+[\"'\\]*\s*[:=]\s*"
    r"(?:\\*[\"'][^\"'\\]*\\*[\"']|\w+)\s*[,;]?\s*){0,2}?"
    r"[\"'\\]*(?:value|pattern|example|default)[\"'\\]*\s*[:=]\s*"
)
# fmt: off
_HINTS = (
    "passw", "pwd", "passphrase", "passcode", "secret", "token", "authoriz", "credential", "cookie",
    "-key", "_key", " key", "/key", "?key=", "&key=", *(f"{of}key" for of in sorted(KEYS)),
    "bearer", "basic ", "splunk ", "ssws ", "geniekey", "digest ", "auth=", "auth:", 'auth"',
    "\nauth\n", "x-auth", "pass=", "pass:", 'pass"', "\npass\n", "_pw", "pw=", "\npw\n", "code=",
    "sig=", "signature=", "curl ",
)
# fmt: on
"""What stands in every text, in lower case, in which a name gives a secret away."""
_FORMS = tuple(
    dict.fromkeys(
        [mark for marks in LIBRARY.values() for mark in marks if mark]
        + [*TOKENS, *URLS, "PRIVATE KEY", "PuTTY"]
    )
)
"""What stands in every text in which a form does."""
_LONG = re.compile(r"[MNO][\w-]{23,25}\.[\w-]{6}\.|(?:AC|SK)[a-z0-9]{32}|\bAP[\dA-F]\w{8}")
"""Forms that nothing else tells."""


def suspects(texts: Sequence[str]) -> list[str]:
    """Those of some texts that may hold a secret. Quick: most hold none."""
    text = "\n".join(texts)
    lower = f"\n{text}\n".lower()
    hints = [hint for hint in _HINTS if hint in lower]
    forms = [form for form in _FORMS if form in text]
    at = [_USERINFO] if "://" in text and "@" in text else []
    patterns = [pattern for pattern in (*at, _LONG) if pattern.search(text)]
    if not (hints or forms or patterns):
        return []
    if len(texts) == 1:
        return list(texts)
    return [t for t in texts if _suspect(t, hints, forms, patterns)]


def _suspect(
    text: str, hints: list[str], forms: list[str], patterns: list[re.Pattern[str]]
) -> bool:
    lower = f"\n{text}\n".lower()
    for hint in hints:
        if hint in lower:
            return True
    for form in forms:
        if form in text:
            return True
    return any(pattern.search(text) for pattern in patterns)


def secrets(text: str, name: str = "", suspect: bool | None = None) -> list[Secret]:
    """The secrets in a text, which is the value of a member, header or parameter of that name.

    suspect: whether it may hold one, if that is known.
    """
    if name and promise(name) and (whole := _whole(text, name)):
        return whole
    if not (bool(suspects([text])) if suspect is None else suspect):
        return []
    found = [*_forms(text), *_in_urls(text), *_schemes(text), *_by_names(text)]
    # The id of a key is none without the key that stands beside it.
    own_id = Secret(0, len(text), "aws_access_key") if name.lower().endswith("id") else None
    return _apart(sorted(s for s in found if s != own_id))


def hidden(text: str) -> str:
    """A text for people with the mask in place of the secrets in it."""
    for secret in reversed(secrets(text)):
        text = f"{text[: secret.start]}{MASK}{text[secret.end :]}"
    return text


def _whole(text: str, name: str) -> list[Secret]:
    """The value of a name that promises a secret, without what only says how it is sent."""
    rule = identifier(name, "secret")
    scheme = _SCHEME.match(_lower(text))
    start = scheme.end() if scheme else len(text) - len(text.lstrip())
    value = text[start:].rstrip(" \t\r\n\"'\\" if scheme else " \t\r\n")
    if placeholder(value):
        return []
    if scheme:
        found = _sent(scheme["scheme"], value)
    elif "cookie" in name.lower() and "=" in value:
        return [
            Secret(start + m.start(1), start + m.end(1), rule)
            for m in re.finditer(r"[^=;\s]+=([^;\s]+)", value)
            if random(m[1])
        ]
    else:
        found = looks_like(name, value)
    return [Secret(start, start + len(value), rule)] if found else []


def _lower(text: str) -> str:
    """A text in lower case, in which everything stands where it stood."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def _sent(scheme: str, value: str) -> bool:
    """Whether what follows a scheme of HTTP's authentication is a credential."""
    if placeholder(value):
        return False
    if scheme == "basic":
        try:
            return b":" in base64.b64decode(value, validate=True)
        except (binascii.Error, ValueError):
            return False
    return random(value) or bool(re.fullmatch(r"[A-Za-z+/=]{24,}", value))


@cache
def _patterns() -> Mapping[str, list[tuple[re.Pattern[str], str]]]:
    """What stands in a text -> the patterns to try then, and their rules."""
    # Only here: what it imports costs as much as the rest of the program.
    found: dict[str, list[tuple[re.Pattern[str], str]]] = {}
    for plugin, marks in LIBRARY.items():
        module, _, detector = plugin.partition(".")
        of = getattr(import_module(f"detect_secrets.plugins.{module}"), detector)()
        # Of AWS', the one with a group goes by names.
        patterns = [p for p in of.denylist if not (p.groups and module == "aws")]
        for mark in marks:
            of_mark = found.setdefault(mark, [])
            of_mark += [(p, identifier(of.secret_type, "token")) for p in patterns]
    for mark, form in TOKENS.items():
        found.setdefault(mark, []).append((re.compile(form), "token"))
    return found


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _forms(text: str) -> Iterator[Secret]:
    """Tokens that can be told by their form."""
    present = [form for form in _FORMS if form in text] + ([""] if _LONG.search(text) else [])
    for form in present:
        for pattern, rule in _patterns().get(form, ()):
            for match in pattern.finditer(text):
                start, end = match.span(1 if form == "_authToken" else 0)
                yield from _token(text, start, end, rule)
    if "PRIVATE KEY" in present or "PuTTY" in present:
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
    jwt = text.startswith("eyJ", start)
    more = _JWT_MORE if jwt else _MORE
    whole = more.match(text, end)
    end = whole.end() if whole else end
    value = text[start:end]
    if _begins(text, start) and (jwt or _mixed(value)):
        yield Secret(start, end, rule)


_ENDS = re.compile(r"(?:\\[nrt]|%[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4}|[^\W_]|_)\Z")


def _begins(text: str, at: int) -> bool:
    """Whether a word begins there: `\\n` and `%20` in a text that is encoded end no word."""
    before = _ENDS.search(text, max(0, at - 6), at)
    return before is None or len(before[0]) > 1


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
    for match in _SCHEME.finditer(_lower(text)):
        value = _VALUE.match(text, match.end())
        if value and _begins(text, match.start()) and _sent(match["scheme"], _tidy(value[0])):
            rule = f"{match['scheme']}_credentials"
            yield Secret(match.end(), match.end() + len(_tidy(value[0])), rule)
    if "curl" in text:
        for match in _CURL.finditer(text):
            if not placeholder(match["value"]):
                yield Secret(*match.span("value"), "curl_password")


_VALUE = re.compile(r"[^\s\"'`<>,;&\\|]{1,4000}")
_QUOTED = re.compile(r"\\*[\"'`]")
_UUID = re.compile(r"[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}")
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
    lower = _lower(text)
    for match in _NAMED.finditer(lower):
        start = match.start()
        while start and (text[start - 1].isalnum() or text[start - 1] in "_-."):
            start -= 1
            if match.start() - start > 60:
                break
        name, lead = text[start : match.end("after")].strip("\\\"'`]"), text[start - 1 : start]
        name = name.rpartition(".")[2]
        sep, flag = match["sep"].strip(), name.startswith("-")
        of = re.search(r"\w+ \Z", text[max(0, start - 20) : start])
        if of and name.lower() == "key":
            name = of[0] + name
        parameter = sep == "=" and (lead in ("?", "&", ";") or (form and not match["after"]))
        promised = promise(name)
        if not sep and not flag and not promised:
            continue
        if not promised and not (parameter and name.lower() in _PARAMETERS):
            continue
        at, value, quoted = _value(text, match.end())
        scheme = _SCHEME.match(lower, at)
        if scheme and scheme.end() < at + len(value) + (0 if quoted else 200):
            at, value, _ = _value(text, scheme.end(), quoted)
            found = _sent(scheme["scheme"], value)
        elif not sep and not flag:
            sure = promised is not Promise.HINT and "=" not in value and not _UUID.fullmatch(value)
            found = sure and len(value) > 19 and random(value)
        elif not promised:
            found = len(value) > 15 and random(value)
        elif promised is not Promise.PASSWORD:
            sure = promised is Promise.TOKEN or sep != ","
            found = sure and random(value) and not (sep == ">" and lead != "<")
        elif parameter or (sep == ">" and lead == "<") or (quoted and match["after"]) or flag:
            exact = sep != "," or password(value)
            found = exact and not placeholder(value) and "\n" not in value
        elif quoted or (sep == "=" and match["sep"] == "="):
            found = len(value) > 3 and not placeholder(value) and not re.search(r"\s", value)
        else:
            found = sep != ">" and password(value)
        if found and value:
            yield Secret(at, at + len(value), identifier(name, "secret"))
    for match in _PAIR.finditer(lower):
        at, value, _ = _value(text, match.end())
        name = text[match.start("name") : match.end("name")]
        for inner in _whole(value, name) if value and promise(name) else ():
            yield Secret(at + inner.start, at + inner.end, inner.rule)


def _value(text: str, at: int, inside: str = "") -> tuple[int, str, str]:
    """Where a value begins, what it is, and its quote, which may be escaped itself: `\\"`."""
    opening = None if inside else _QUOTED.match(text, at)
    if not opening and not inside:
        plain = _VALUE.match(text, at)
        return at, _tidy(plain[0]) if plain else "", ""
    quote, at = (opening[0], opening.end()) if opening else (inside, at)
    most = at + 8000  # A private key has some 3,000.
    end = text.find(quote, at, most)
    while len(quote) == 1 and end > at and text[end - 1] == "\\":
        end = text.find(quote, end + 1, most)
    return at, text[at:most] if end < 0 else text[at:end], quote


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
