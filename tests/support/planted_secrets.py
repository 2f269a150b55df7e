"""Secrets of every form, made up, and orgs that hold them where people write text.

Made by their form as tests run, of parts: nothing in this file looks like a secret itself.
"""

from __future__ import annotations

import base64
import json
import random
import re
import string
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from exporter.simulator import Org, demo_org
from exporter.simulator.engine.http import dump
from exporter.simulator.engine.store import Stored

HEX = "0123456789abcdef"
UPPER = string.ascii_uppercase + string.digits
MIXED = string.ascii_letters + string.digits


@cache
def tokens() -> Mapping[str, str]:
    """A token of each issuer, by its name."""
    made = random.Random(13)  # Always the same.

    def some(n: int, of: str = MIXED) -> str:
        while True:
            found = "".join(made.choice(of) for _ in range(n))
            if of in (string.digits, string.ascii_letters) or re.search(r"\d\D|\D\d", found):
                return found

    def part(value: Any) -> str:
        return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")

    def digits(n: int) -> str:
        return some(n, string.digits)

    uuid = "-".join(some(n, HEX) for n in (8, 4, 4, 4, 12))
    key = "-----BEGIN {0} KEY-----\n{1}\n-----END {0} KEY-----"
    return {
        "jwt": f"{part({'alg': 'HS256'})}.{part({'sub': some(8)})}.{some(43)}",
        "github": "gh" + "p_" + some(36),
        "github app": "gh" + "s_" + some(36),
        "github fine-grained": "github" + "_pat_" + some(22) + "_" + some(59),
        "gitlab": "gl" + "pat-" + some(20),
        "slack bot": "xo" + f"xb-{digits(11)}-{digits(12)}-{some(24)}",
        "slack user": "xo" + f"xp-{digits(11)}-{digits(11)}-{digits(12)}-{some(32, HEX)}",
        "slack app": "xa" + f"pp-1-A{some(10, UPPER)}-{digits(13)}-{some(64, HEX)}",
        "aws": "AK" + "IA" + some(16, UPPER),
        "aws session": "AS" + "IA" + some(16, UPPER),
        "stripe": "sk" + "_live_" + some(24),
        "stripe test": "sk" + "_test_" + some(24),
        "stripe restricted": "rk" + "_live_" + some(24),
        "stripe webhook": "wh" + "sec_" + some(32),
        "sendgrid": "SG" + "." + some(22) + "." + some(43),
        "twilio": "SK" + some(32, HEX),
        "mailchimp": some(32, HEX) + "-us" + "12",
        "mailgun": "key" + "-" + some(32, HEX),
        "npm": "np" + "m_" + some(36),
        "pypi": "pypi" + "-AgEIcHlwaS5vcmc" + some(80),
        "openai": "sk" + "-" + some(20) + "T3Blbk" + "FJ" + some(20),
        "openai project": "sk" + "-proj-" + some(48),
        "anthropic": "sk" + "-ant-api03-" + some(80),
        "google": "AI" + "za" + some(35),
        "google oauth": "GOC" + "SPX-" + some(28),
        "telegram": digits(9) + ":A" + "A" + some(33),
        "discord": "M" + some(23) + "." + some(6) + "." + some(27),
        "square": "sq0" + "csp-" + some(43),
        "shopify": "shp" + "at_" + some(32, HEX),
        "databricks": "da" + "pi" + some(32, HEX),
        "digitalocean": "dop" + "_v1_" + some(64, HEX),
        "vault": "hv" + "s." + some(24),
        "new relic": "NR" + "AK-" + some(27, UPPER),
        "grafana": "gl" + "sa_" + some(32) + "_" + some(8, HEX),
        "linear": "lin" + "_api_" + some(40),
        "atlassian": "ATA" + "TT3" + some(60),
        "artifactory": "AK" + "C" + some(70),
        "postman": "PM" + "AK-" + some(24, HEX) + "-" + some(34, HEX),
        "pulumi": "pu" + "l-" + some(40, HEX),
        "docker": "dckr" + "_pat_" + some(27),
        "terraform cloud": some(14) + ".atl" + "asv1." + some(67),
        "azure": some(3) + "8Q" + "~" + some(34),
        "launchdarkly": "sdk" + "-" + uuid,
        "private key": key.format("RSA PRIVATE", "\n".join(some(64) for _ in range(4))),
        "openssh key": key.format("OPENSSH PRIVATE", "\n".join(some(64) for _ in range(4))),
    }


@cache
def values() -> Mapping[str, str]:
    """Keys that nothing but the name beside them gives away."""
    made = random.Random(31)
    return {
        "hex32": "".join(made.choice(HEX) for _ in range(32)),
        "hex40": "".join(made.choice(HEX) for _ in range(40)),
        "base64": base64.b64encode(made.randbytes(24)).decode(),
        "letters": "".join(made.choice(string.ascii_lowercase + string.digits) for _ in range(20)),
        "uuid": "-".join("".join(made.choice(HEX) for _ in range(n)) for n in (8, 4, 4, 4, 12)),
    }


_PROSE = re.compile(r"[^{}()<>=@]{21,}")
_NOT_PROSE = ("query", "name", "title", "display_name", "source")


class Planted:
    """The demo org, with a token in each text of more than a few words."""

    def __init__(self) -> None:
        self.org: Org = demo_org()
        self.used: dict[str, str] = {}
        """What was written where a text stood before -> the token in it."""
        shelves = self.org.store.shelves
        for shelf in shelves.values():
            for id, stored in shelf.items():
                single, item = (dump(self._in(json.loads(t))) for t in (stored.single, stored.item))
                shelf[id] = Stored(single, item)
        self.org.store.keep()

    def _in(self, value: Any, name: str = "") -> Any:
        if isinstance(value, dict):
            return {k: self._in(v, k) for k, v in value.items()}
        if isinstance(value, list):
            return [self._in(v, name) for v in value]
        if not isinstance(value, str) or name in _NOT_PROSE or value.count(" ") < 4:
            return value
        if not _PROSE.fullmatch(value) or value.istitle():
            return value
        every = list(tokens().values())
        token = self.used.setdefault(value, every[len(self.used) % len(every)])
        return f"{value} Use {token} there."


def leaks(texts: Mapping[str, str], secrets: Iterator[str] | list[str]) -> list[str]:
    """Where a secret, or a line of it, stands in the open."""
    found = []
    for secret in secrets:
        lines = [part for part in secret.split("\n") if "KEY-----" not in part]
        found += [f"{at}: {line}" for at, t in texts.items() for line in lines if line in t]
    return found
