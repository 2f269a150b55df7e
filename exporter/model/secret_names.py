"""What a name promises to be a secret, and what stands there in the place of one."""

from __future__ import annotations

import re
from enum import IntEnum
from functools import lru_cache


class Promise(IntEnum):
    """What a name says of the value beside it."""

    NOTHING = 0
    HINT = 1
    """A token or key may stand there: the name speaks of one, among other things."""
    TOKEN = 2
    """A token or key, if it looks like one: the same names are common for what is none."""
    PASSWORD = 3
    """A password, whatever it looks like."""


# fmt: off
_PASSWORDS = ("password", "passwd", "passphrase", "passwort", "pwd")
_TOKENS = ("token", "secret", "apikey", "appkey", "secretkey")
"""What the last word of a name may end with: `dbpassword`, `authtoken`."""
_WORDS = frozenset((
    "auth", "authorization", "bearer", "cookie", "credential", "otp", "pass", "passcode", "pin",
    "pw",
))
KEYS = frozenset((
    "access", "account", "admin", "api", "app", "application", "auth", "authentication",
    "consumer", "deploy", "encryption", "functions", "function", "genie", "hmac", "host", "ingest",
    "ingestion", "insert", "integration", "license", "master", "private", "rest", "routing",
    "secret", "sending", "server", "service", "session", "shared", "signing", "storage",
    "subscription", "webhook", "write",
))
"""What a key is of that is a secret; a `tag_key` or `sort_key` is none."""
_PUBLIC = frozenset((
    "client", "continuation", "cursor", "next", "page", "pagination", "paging", "public", "share",
    "sync", "previous", "start",
))
"""Tokens that aren't secret. RUM's client token stands in every page of a web site."""
_ABOUT = frozenset((
    "age", "algo", "algorithm", "alg", "arn", "at", "attribute", "changed", "count", "created",
    "description", "enabled", "endpoint", "env", "error", "errors", "exp", "expiration", "expires",
    "expiry", "field", "file", "format", "hash", "header", "hint", "host", "id", "ids", "key",
    "keys", "label", "last", "length", "limit", "location", "manager", "max", "min", "mode", "name",
    "names", "path", "pattern", "policy", "prefix", "ref", "required", "reset", "rotation", "scope",
    "scopes", "source", "state", "status", "store", "strength", "strategy", "suffix", "template",
    "ttl", "type", "updated", "uri", "url", "usage", "used", "user", "username", "version",
))
"""What a name ends with that only speaks of a secret: `token_type`, `api_key_id`."""
_PLACEHOLDERS = frozenset((
    "any", "auth", "basic", "bearer", "bot", "changeme", "default", "disabled", "dummy", "empty",
    "enabled", "env", "example", "false", "foo", "bar", "foobar", "here", "hidden", "insert",
    "masked", "me", "my", "n/a", "na", "nil", "no", "none", "not", "null", "obfuscated", "of",
    "placeholder", "redacted", "removed", "replace", "required", "sample", "scrubbed", "set",
    "some", "string", "tbd", "test", "text", "the", "to", "todo", "true", "undefined", "unknown",
    "unset", "value", "with", "xxx", "yes", "your", "enter", "change", "please", "fake", "a",
))
# fmt: on
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")


@lru_cache(10_000)
def promise(name: str) -> Promise:
    """What a member, header, parameter or variable of this name holds."""
    words = [w.lower() for w in _WORD.findall(name)]
    while words and words[-1] in ("confirm", "confirmation", "repeat", "again", "value", "x", "v"):
        words.pop()
    if not words or len(words) > 8:
        return Promise.NOTHING
    whole = _of(words)
    if whole or words[-1] in _ABOUT:
        return whole
    inner = any(_of(words[:n]) for n in range(1, len(words)))
    return Promise.HINT if inner else Promise.NOTHING


def _of(words: list[str]) -> Promise:
    """What the last of some words promises."""
    last = words[-1]
    last = last[:-1] if last.endswith("s") and last != "pass" else last
    before = words[-2] if len(words) > 1 else ""
    if last.endswith(_PASSWORDS):
        return Promise.PASSWORD
    if last == "token" and before in _PUBLIC:
        return Promise.NOTHING
    key = last.endswith("key") and (before if last == "key" else last[:-3]).endswith(tuple(KEYS))
    if last.endswith(_TOKENS) or last in _WORDS or key:
        return Promise.TOKEN
    return Promise.NOTHING


_TEMPLATES = re.compile(
    r"""\{\{.{0,200}?\}\}|%7[Bb]%7[Bb].{0,200}?%7[Dd]%7[Dd]|[$%\#@]\{[^{}]*\}|\$\([^()]*\)|%[A-Z_]{2,}%
    |\$[A-Z_][A-Z0-9_]*|<[^<>]*>|\[[A-Za-z _-]*\]|\{[A-Za-z_.]*\}|__ddexport_secret_\w+?__
    |\b(?:hmac-sha\d+|encrypted|obfuscated):[\w+/=-]+""",
    re.VERBOSE | re.DOTALL,
)
"""Variables of Datadog, of shells and of templates; `<token>`; what stands for a secret already."""
_MUTE = re.compile(r"(.)\1*|[xX*•.\-_0#?…]+|\$\w+|<.*", re.DOTALL)
_CODE = re.compile(
    r"""(var|local|data|module|process|os|env|this|self|config|secrets?|params|req|request|ctx
    |context|steps|vars|variables|source|trigger|inputs?|outputs?|settings|args)\.[\w.]+""",
    re.VERBOSE | re.IGNORECASE,
)
"""What programs call a value."""
_REGEX = re.compile(
    r"\\[dwsbSWD.]|\(\?|\[\^|\.[*+]|\]\{|\][*+]|\[[a-zA-Z0-9]-[a-zA-Z0-9]|%\{|\^\w+\$"
)


def placeholder(value: str) -> bool:
    """Whether a value only says that a secret stands there: `{{ TOKEN }}`, `********`, `changeme`,
    a pattern that secrets have."""
    left = _TEMPLATES.sub("", value).strip(" \t\r\n\"'`,;")
    if len(left) < 3 or _MUTE.fullmatch(left) or _CODE.fullmatch(left) or _REGEX.search(left):
        return True
    words = [w.lower() for w in _WORD.findall(left)]
    rest = [w for w in words if w not in _PLACEHOLDERS and not _of([w]) and w not in KEYS]
    plain = re.fullmatch(r"[A-Za-z/ _.:-]+\d{0,4}", left)
    return bool(plain and words and [w for w in rest if w not in ("key", "app", "user")] == [])


_PART = re.compile(r"[A-Za-z]+\d{0,3}|v?\d+[a-z]{0,2}")
_LOOSE = re.compile(r"[A-Za-z]+\d{0,8}|v?\d+[a-z]{0,2}")
"""A word among others of a name; of three or more, with a longer number."""
_OTHER = re.compile(
    r"""[a-z][a-z0-9+.-]*://.*|[./~]+[\w.-]*/.*|arn:.*|\$[.\[].*|[^@\s]+@[\w-]+(\.[\w-]+)+
    |\d{4}-\d\d-\d\d.*|\d{1,19}|[\d.]+|v?\d+(\.\d+)+\S*|@[\w.]+|[\w.-]+\(.*""",
    re.VERBOSE | re.IGNORECASE,
)
"""URLs, paths, addresses, dates, versions, calls."""


def random(value: str) -> bool:
    """Whether a text looks as tokens and keys do: no words, letters and digits mixed."""
    left = _TEMPLATES.sub("", value)
    if len(left) < 8 or not left.isascii() or placeholder(value) or re.search(r"\s", left):
        return False
    if _OTHER.fullmatch(left):
        return False
    parts = [p for p in re.split(r"[^A-Za-z0-9]+", left) if p]
    words = _WORD.findall(left)
    letters = sum(map(len, words))
    capitals = re.findall(r"[A-Z][a-z]+", left)
    if len(capitals) > 1 and sum(map(len, capitals)) > max(0.7 * len(left), 4 * len(capitals)):
        return False  # OAuth2ClientCredentials
    if len(parts) == 1 and re.search(r"\d", left) and words:
        return True
    word = _PART if len(parts) < 3 else _LOOSE
    if any(not word.fullmatch(p) and re.search(r"\d", p) and len(p) > 5 for p in parts):
        return True
    if re.fullmatch(r"[0-9a-fA-F-]{16,}|\d{20,}", left):
        return True
    scattered = len(left) > 19 and letters / max(len(words), 1) < 2.5
    return scattered or bool(re.search(r"[!$%&^#]\w*\d|\d[!$%&^#]", left))


def password(value: str) -> bool:
    """Whether a text looks as passwords do that stand in the open after a name."""
    if len(value) < 4 or placeholder(value) or _OTHER.fullmatch(value):
        return False
    mixed = re.search(r"[A-Za-z]", value) and re.search(r"[\d!$%&^#@+?=~]", value)
    return bool(mixed) and not re.fullmatch(r"\d+[a-z]{1,2}", value)


def looks_like(name: str, value: str) -> bool:
    """Whether a value, which is all that a member of such a name holds, is the secret it says."""
    if placeholder(value) or re.match(r"[./~]*/\w|[A-Za-z][\w+.-]*://|[A-Z]:\\", value):
        return False
    words = [w.lower() for w in _WORD.findall(name)]
    if promise(name) is Promise.PASSWORD:
        prose = " " in name  # What a step of a browser is called: `Type password`.
        return password(value) if prose else "\n" not in value.strip() and len(value) <= 200
    if words[-1] in ("pin", "otp"):
        return bool(re.fullmatch(r"\d{4,8}", value)) or random(value)
    if words[-1] in ("pass", "passcode", "pw", "secret", "key", "apikey"):
        return random(value) or (len(value) > 5 and password(value) and not re.search(r"\s", value))
    if "authorization" in words[-1:]:
        return len(value) > 5 and not re.search(r"\s", value)
    return random(value)
