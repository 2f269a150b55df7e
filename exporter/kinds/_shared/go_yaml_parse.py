"""YAML as Go's yaml.v3 reads it into `any`: version 1.2 but for octals, and no old truth values."""

from __future__ import annotations

import re
from typing import Any

import yaml

from exporter.kinds._shared.go_yaml_emit import is_time, number

_WORDS = {
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
}


def parse(text: str) -> Any:
    """The first document of a text as JSON. ValueError: it is no YAML, or nothing JSON can hold."""
    try:
        node = next(yaml.compose_all(text, Loader=yaml.SafeLoader), None)
    except yaml.YAMLError as e:
        raise ValueError(f"no YAML that can be read: {' '.join(str(e).split())}") from e
    return None if node is None else _value(node)


def _value(node: yaml.Node) -> Any:
    if isinstance(node, yaml.MappingNode):
        made = {_value(k): _value(v) for k, v in node.value}
        if any(not isinstance(k, str) for k in made) or "<<" in made:
            raise ValueError("its YAML has a key that is no text, or merges")
        return made
    if isinstance(node, yaml.SequenceNode):
        return [_value(v) for v in node.value]
    if node.style is not None:
        return node.value
    return _plain(node.value)


def _plain(text: str) -> Any:
    """What a scalar without quotes means."""
    if text in _WORDS:
        return _WORDS[text]
    if is_time(text):
        raise ValueError(f"its YAML has the time {text}, without quotes")
    digits = number(text)
    if digits is None:
        return text
    if re.fullmatch(r"[-+]?0[0-7]+", digits):
        return int(digits, 8)
    whole = re.fullmatch(r"[-+]?(?:0[xXbBoO]\w+|[1-9]\d*|0)", digits)
    return int(digits, 0) if whole else float(digits)
