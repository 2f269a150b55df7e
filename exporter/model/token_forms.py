"""Secrets that their form tells: tokens as their issuers document them, keys, webhooks' URLs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from exporter.model.naming import identifier
from exporter.model.secret_names import placeholder


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
only `LONG` tells.

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

USERINFO = re.compile(r"://[^\s/?#:@\"'<>\\]*:([^\s/?#\"'<>\\]{1,500})@")
_PEM = re.compile(
    r"-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----(?P<key>.*?)"
    r"(?:-----END (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----|(?=[^\w+/=\s\\:,;.()-])|\Z)"
    r"|PuTTY-User-Key-File-\d:(?P<putty>.*)",
    re.DOTALL,
)
FORMS = tuple(
    dict.fromkeys(
        [mark for marks in LIBRARY.values() for mark in marks if mark]
        + [*TOKENS, *URLS, "PRIVATE KEY", "PuTTY"]
    )
)
"""What stands in every text in which a form does."""
_DISCORD = r"[\w-]{23,25}\.[\w-]{6}\."
# Where every branch begins with a letter, `re` only tries where one of them stands.
LONG = re.compile(
    f"M{_DISCORD}|N{_DISCORD}|O{_DISCORD}"
    r"|A(?:C[a-z0-9]{32}|(?<=\bA)P[\dA-F]\w{8})|SK[a-z0-9]{32}"
)
"""Forms that nothing else tells."""


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


def tokens(text: str) -> Iterator[Secret]:
    """Tokens that can be told by their form."""
    present = [form for form in FORMS if form in text] + ([""] if LONG.search(text) else [])
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
    if begins(text, start) and (jwt or _mixed(value)):
        yield Secret(start, end, rule)


_ENDS = re.compile(r"(?:\\[nrt]|%[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4}|[^\W_]|_)\Z")


def begins(text: str, at: int) -> bool:
    """Whether a word begins there: `\\n` and `%20` in a text that is encoded end no word."""
    before = _ENDS.search(text, max(0, at - 6), at)
    return before is None or len(before[0]) > 1


def _mixed(value: str) -> bool:
    """Whether a text isn't words alone, nor one character again and again."""
    tail = value[len(value) // 3 :]
    return len(set(tail)) > 4 and not re.fullmatch(r"[a-z_.-]+|[A-Z_.-]+", tail)


def in_urls(text: str) -> Iterator[Secret]:
    """Passwords before a host, and the secret part of webhooks' URLs."""
    if "://" in text and "@" in text:
        for match in USERINFO.finditer(text):
            if not placeholder(match[1]) or match[1] in ("guest", "password", "secret", "test"):
                yield Secret(*match.span(1), "url_password")
    for mark, form in URLS.items():
        if mark in text:
            for match in _compiled(form).finditer(text):
                if not placeholder(match[1]):
                    yield Secret(*match.span(1), "webhook_url")
