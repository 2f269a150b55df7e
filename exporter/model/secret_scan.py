"""Secrets in texts: by their form (token_forms.py), and by the name that stands before a value."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator, Sequence

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
from exporter.model.token_forms import FORMS, LONG, USERINFO, Secret, begins, in_urls, tokens

MASK = "********"


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


def suspects(texts: Sequence[str]) -> list[str]:
    """Those of some texts that may hold a secret. Quick: most hold none."""
    text = "\n".join(texts)
    lower = f"\n{text}\n".lower()
    hints = [hint for hint in _HINTS if hint in lower]
    forms = [form for form in FORMS if form in text]
    at = [USERINFO] if "://" in text and "@" in text else []
    patterns = [pattern for pattern in (*at, LONG) if pattern.search(text)]
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
    found = [*tokens(text), *in_urls(text), *_schemes(text), *_by_names(text)]
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


def _schemes(text: str) -> Iterator[Secret]:
    """`Bearer …`, `Basic …`, and the user of a curl command."""
    for match in _SCHEME.finditer(_lower(text)):
        value = _VALUE.match(text, match.end())
        if value and begins(text, match.start()) and _sent(match["scheme"], _tidy(value[0])):
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
