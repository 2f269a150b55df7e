"""What python-hcl2 reads, as the values that it stands for."""

from __future__ import annotations

import re
from typing import Any

ESCAPE = re.compile(r'\\(?:([nrt"\\])|u([0-9a-f]{4})|U([0-9a-f]{8}))|\$\$\{|%%\{')


def read(value: Any) -> Any:
    """The value that python-hcl2's reading of an expression stands for."""
    match value:
        case dict():
            return {read(k) if k.startswith('"') else k: read(v) for k, v in value.items()}
        case list():
            return [read(v) for v in value]
        case str() if chomped := re.fullmatch(r'\$\{chomp\((".*")\)\}', value, re.DOTALL):
            return read(chomped[1]).removesuffix("\n")
        case str() if value.startswith('"<<-') and "\n" in value:
            _, *lines, _ = value[1:-1].split("\n")
            indent = min(len(x) - len(x.lstrip()) for x in lines if x.strip())
            body = "".join((x[indent:] if x.strip() else x) + "\n" for x in lines)
            return body.replace("$${", "${").replace("%%{", "%{")
        case str() if value.startswith('"'):
            return ESCAPE.sub(unescape, value[1:-1])
        case str() if value.startswith("${"):
            return float(value[2:-1])
    return value


def unescape(found: re.Match[str]) -> str:
    short, *codes = found.groups()
    if short:
        return {"n": "\n", "r": "\r", "t": "\t"}.get(short, short)
    code = codes[0] or codes[1]
    return chr(int(code, 16)) if code else found[0][1:]
