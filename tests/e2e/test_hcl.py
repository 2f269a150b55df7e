"""The HCL backend under Terraform: formatted, valid, and evaluated to what it was made from."""

from __future__ import annotations

import json
import random
import unicodedata
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from exporter.model.ir import (
    Address,
    Block,
    Body,
    JsonText,
    Output,
    Resource,
    Template,
    Value,
    VariableRef,
)
from exporter.state import output_directory
from exporter.write import hcl_blocks
from tests.support.hcl_samples import LINK, PIECES, nearest, stacks
from tests.support.standin_provider import cli_config
from tests.support.terraform import run


def put(files: Mapping[str, str], into: Path) -> None:
    for path, text in files.items():
        (into / path).parent.mkdir(parents=True, exist_ok=True)
        (into / path).write_text(text, encoding="utf-8", newline="")


def test_terraform_has_nothing_to_format_and_finds_the_roots_valid(tmp_path: Path) -> None:
    written = stacks()
    example = written.pop("destination/terraform.tfvars.example")
    output_directory.write(tmp_path, {**written, "destination/terraform.tfvars": example}, {})
    formatted = run(tmp_path, "fmt", "-check", "-diff", "-recursive")
    assert (formatted.returncode, formatted.stdout) == (0, "")
    env = {"TF_CLI_CONFIG_FILE": str(cli_config(tmp_path / "standin"))}
    for root in ("source", "destination"):
        assert run(tmp_path / root, "init", env=env).stderr == ""
        valid = run(tmp_path / root, "validate", env=env)
        assert valid.returncode == 0, valid.stderr


def some_text(source: random.Random) -> str:
    """A text that begins, ends and breaks in awkward places; two of three have several lines."""
    if source.random() < 0.3:
        return "".join(source.choices(PIECES, k=source.randint(0, 10)))
    lines = ["".join(source.choices(PIECES, k=source.randint(0, 4))) for _ in range(4)]
    return "\n".join(lines) + source.choice(["", "\n"])


def some_value(source: random.Random, depth: int = 3) -> Any:
    roll = source.random()
    if depth and roll < 0.35:
        keys = ["a", "b_c", "long_name", "x-y", "for", "null", "größe", some_text(source)]
        chosen = source.sample(keys, source.randint(0, 6))
        return {key: some_value(source, depth - 1) for key in chosen}
    if depth and roll < 0.6:
        return [some_value(source, depth - 1) for _ in range(source.randint(0, 4))]
    numbers = (0, -7, 2**60, 0.5, -0.25, 1e100, 1e-9, 123456789.125)
    return source.choice([None, True, False, source.choice(numbers), some_text(source)])


def without_marks(value: Any) -> Any:
    """The value less its combining marks.

    Terraform brings what jsonencode wrote into normal form C as a whole: the n of an escaped
    newline and an accent after it become one letter, and the JSON is broken.
    """
    if isinstance(value, str):
        return "".join(c for c in value if not unicodedata.combining(c))
    if isinstance(value, list):
        return [without_marks(v) for v in value]
    if isinstance(value, dict):
        return {without_marks(k): without_marks(v) for k, v in value.items()}
    return value


def as_held(value: Any) -> Any:
    """The value with each text as Terraform can hold it."""
    if isinstance(value, str):
        return nearest(value)
    if isinstance(value, list):
        return [as_held(v) for v in value]
    if isinstance(value, dict):
        return {as_held(k): as_held(v) for k, v in value.items()}
    return value


def number(digits: str) -> int | float:
    """A number that jsonencode wrote without an exponent, as it does with all."""
    return int(digits) if len(digits) < 30 else float(digits)


def test_terraform_evaluates_every_value_to_what_it_was_made_from(tmp_path: Path) -> None:
    source = random.Random(20)
    written: dict[str, Value] = {}
    expected: dict[str, Any] = {}
    for n in range(400):
        plain, listed, json_ = some_text(source), some_text(source), some_value(source)
        parts = [LINK if source.random() < 0.5 else some_text(source) for _ in range(4)]
        written |= {
            f"text_{n}": plain,
            f"list_{n}": [plain, listed],
            f"template_{n}": Template(tuple(parts)),
            f"json_{n}": JsonText(without_marks(json_)),
        }
        joined = "".join("<$>" if isinstance(p, VariableRef) else p for p in parts)
        expected |= {
            f"text_{n}": nearest(plain),
            f"list_{n}": [nearest(plain), nearest(listed)],
            f"template_{n}": nearest(joined),
            f"json_{n}": as_held(without_marks(json_)),
        }
    link = 'variable "link" {\n  type    = string\n  default = "<$>"\n}\n'
    outputs = [hcl_blocks.output(Output(name, value)) for name, value in written.items()]
    put({"main.tf": "\n".join((link, *outputs))}, tmp_path)

    formatted = run(tmp_path, "fmt", "-check", "-diff")
    assert (formatted.returncode, formatted.stdout) == (0, "")
    applied = run(tmp_path, "apply", "-auto-approve")
    assert applied.returncode == 0, applied.stderr
    answer = json.loads(run(tmp_path, "output", "-json").stdout)
    read_back = {
        name: json.loads(found["value"], parse_int=number)
        if name.startswith("json_")
        else found["value"]
        for name, found in answer.items()
    }
    wrong = {n: (expected[n], v) for n, v in read_back.items() if v != expected[n]}
    assert not wrong
    assert read_back.keys() == expected.keys()


def test_terraform_has_nothing_to_format_in_any_resource(tmp_path: Path) -> None:
    source = random.Random(21)

    def some_body(depth: int) -> Body:
        names = source.sample(["a", "name", "query", "message", "tags", "a_longer_name"], 4)
        attributes = {n: some_value(source) for n in names[: source.randint(0, 4)]}
        blocks = [
            Block(source.choice(["widget", "request"]), some_body(depth - 1))
            for _ in range(source.randint(0, 3) if depth else 0)
        ]
        return Body(attributes, blocks)

    resources = [
        hcl_blocks.resource(
            Resource(
                Address("datadog_thing", f"t{n}"),
                "",
                some_body(2),
                comments=(some_text(source), "/monitors/1"),
                ignore_changes={f"message[{i}]": "" for i in range(source.choice([0, 1, 12]))},
            )
        )
        for n in range(400)
    ]
    put({"things.tf": "\n".join(resources)}, tmp_path)
    formatted = run(tmp_path, "fmt", "-check", "-diff")
    assert (formatted.returncode, formatted.stdout[:2000]) == (0, "")
