"""The HCL backend, judged by another reader of HCL, python-hcl2; e2e/test_hcl.py has Terraform."""

from __future__ import annotations

import re
from typing import Any

import hcl2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exporter.model.hcl_strings import quote
from exporter.model.ir import (
    Address,
    Block,
    Body,
    Compact,
    DataRef,
    JsonText,
    Module,
    ModuleCall,
    Number,
    OutputRef,
    Reference,
    Resource,
    Root,
    Template,
    Value,
    VariableRef,
)
from exporter.state import output_directory
from exporter.write import hcl, hcl_blocks
from exporter.write.hcl_values import aligned, assignments, comment, expression
from tests.support.hcl_reading import read
from tests.support.hcl_samples import LINK, PIECES, stacks

TEAM = Reference(Address("datadog_team", "payments"))


def dedented(text: str) -> str:
    """The way to read a long expectation: what follows the first newline."""
    return text.removeprefix("\n")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, "null"),
        (True, "true"),
        (False, "false"),
        (0, "0"),
        (-1, "-1"),
        (2**64 + 1, "18446744073709551617"),
        (0.1, "0.1"),
        (99.9, "99.9"),
        (100.0, "100"),
        (-0.0, "-0.0"),
        (1e20, "100000000000000000000"),
        (1e100, "1e+100"),
        (5e-324, "5e-324"),
        ("", '""'),
        ("plain", '"plain"'),
        ('a "b" \\ \t \r', r'"a \"b\" \\ \t \r"'),
        ("${a} %{b} $${c} 100% $5 {{x}}", '"$${a} %%{b} $$${c} 100% $5 {{x}}"'),
        ("\x00\x1b\x7f\x85\u2028\u202e\ufeff", r'"\u0000\u001b\u007f\u0085\u2028\u202e\ufeff"'),
        ("half \ud83d", '"half \ufffd"'),
        ("👩\u200d👧 é", '"👩\u200d👧 é"'),
        ("one line\n", r'"one line\n"'),
        ([], "[]"),
        ({}, "{}"),
        (["a", 1, TEAM], '["a", 1, datadog_team.payments.id]'),
        (TEAM, "datadog_team.payments.id"),
        (Reference(Address("datadog_webhook", "w"), "name"), "datadog_webhook.w.name"),
        (DataRef(Address("datadog_role", "admin"), "data.datadog_role.admin.id"),) * 2,
        (LINK, "var.link"),
        (OutputRef("org", "team"), "module.org.team"),
        (Number(TEAM), "tonumber(datadog_team.payments.id)"),
        (Compact(("a", TEAM)), 'compact(["a", datadog_team.payments.id])'),
        (Template(("team:", TEAM)), '"team:${datadog_team.payments.id}"'),
        (Template(("", TEAM, "")), "datadog_team.payments.id"),
        (Template(("$$", LINK, "%", LINK, "{")), '"${"$$"}${var.link}%${var.link}{"'),
        (Template(("$", "{a}")), '"$${a}"'),
        (Template(()), '""'),
        (JsonText("a\nb\n"), r'jsonencode("a\nb\n")'),
        (JsonText([]), "jsonencode([])"),
    ],
    ids=ascii,
)
def test_a_value_on_one_line(value: Value, expected: str | DataRef) -> None:
    text = expected.expression if isinstance(expected, DataRef) else expected
    assert expression(value) == text


@pytest.mark.parametrize("number", [float("nan"), float("inf"), float("-inf")])
def test_a_number_that_json_lacks_is_refused(number: float) -> None:
    with pytest.raises(ValueError, match="no JSON number"):
        expression(number)


def test_an_object_is_aligned_and_keeps_its_order() -> None:
    value = JsonText(
        {"z": 1, "long_name": "x", "for": [{"a-b": None}, {}], "größe": 2, "é\u0301": [1, 2]}
    )
    assert expression(value, 1) == dedented(
        """
jsonencode({
    z         = 1
    long_name = "x"
    "for" = [
      {
        a-b = null
      },
      {},
    ]
    "größe"   = 2
    "é\\u0301" = [1, 2]
  })"""
    )


def test_a_long_list_has_a_line_for_each_value() -> None:
    words: list[Value] = ["w" * 30] * 3
    assert expression(words, 1) == "[\n" + "".join(f'    "{w}",\n' for w in words) + "  ]"
    assert "\n" not in expression(words[:2], 1)


def test_text_of_several_lines_is_a_heredoc() -> None:
    text = Template(("{{#is_alert}}\n  CPU ${x}\n\n", TEAM, " %{y}\\n\nEOT\n"))
    assert expression(text, 1) == dedented(
        """
<<-EOT_
    {{#is_alert}}
      CPU $${x}

    ${datadog_team.payments.id} %%{y}\\n
    EOT
  EOT_"""
    )


def test_a_heredoc_without_a_last_newline_is_chomped() -> None:
    assert expression("a\n  b", 1) == "chomp(<<-EOT\n    a\n      b\n  EOT\n  )"
    assert expression(["a\nb", "a\nb\n"]) == (
        '[\n  chomp(<<-EOT\n    a\n    b\n  EOT\n  ),\n  "a\\nb\\n",\n]'
    )


@pytest.mark.parametrize(
    "text",
    [
        " all\n indented\n",
        "\n\n",
        "crlf\r\nlines\r\n",
        "control\n\x1b[0m\n",
        "separator\n\u2028\n",
        "joins the space before\n\u0301\n",
    ],
)
def test_text_that_a_heredoc_would_change_stays_in_quotes(text: str) -> None:
    assert expression(text) == quote(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the object", "# the object\n"),
        ('a\n}\r\nresource "x" {\u2028\x00\ud800', '# a } resource "x" { \ufffd\n'),
        ("\n", ""),
    ],
)
def test_a_comment_stays_on_its_line(text: str, expected: str) -> None:
    assert comment(text) == expected


def test_equals_signs_are_aligned_past_heredocs_and_not_past_other_values() -> None:
    pairs = [("a", "1"), ("long", "<<-EOT\n  x\nEOT"), ("bc", "2"), ("d", "[\n]"), ("e", "3")]
    assert aligned(pairs, 0) == [
        "a    = 1",
        "long = <<-EOT\n  x\nEOT",
        "bc   = 2",
        "d = [\n]",
        "e = 3",
    ]


def test_a_resource() -> None:
    written = hcl_blocks.resource(
        Resource(
            Address("datadog_webhook", "deploy"),
            "deploy",
            Body(
                {"name": "deploy", "url": VariableRef("webhook_deploy_url")},
                [Block("custom", Body({"a": 1}, [Block("inner", Body())])), Block("none", Body())],
            ),
            comments=("/integrations/webhooks", "two\nlines"),
            ignore_changes={"url": "unread", "custom[0].a": "unread"},
        )
    )
    assert written == dedented(
        """
# /integrations/webhooks
# two lines
resource "datadog_webhook" "deploy" {
  name = "deploy"
  url  = var.webhook_deploy_url

  custom {
    a = 1

    inner {}
  }

  none {}

  lifecycle {
    ignore_changes = [custom[0].a, url]
  }
}
"""
    )


def test_the_layout() -> None:
    assert sorted(stacks()) == [
        "destination/main.tf",
        "destination/org/lookups.tf",
        "destination/org/monitors.tf",
        "destination/org/outputs.tf",
        "destination/org/users.tf",
        "destination/org/variables.tf",
        "destination/org/versions.tf",
        "destination/org/webhooks.tf",
        "destination/terraform.tfvars.example",
        "destination/variables.tf",
        "org/lookups.tf",
        "org/monitors.tf",
        "org/outputs.tf",
        "org/source_override.tf",
        "org/users.tf",
        "org/variables.tf",
        "org/versions.tf",
        "org/webhooks.tf",
        "source/imports.tf",
        "source/main.tf",
        "source/variables.tf",
        "unadoptable/teams.tf",
        "unadoptable/variables.tf",
        "unadoptable/versions.tf",
    ]
    assert stacks() == stacks()


def test_a_module_that_a_root_calls_is_there_even_if_empty() -> None:
    written = hcl.files(
        [Module("org")],
        [Root("source", [ModuleCall("org", {})])],
        provider_version=">= 4.19",
        site_api_url="https://api.datadoghq.com/",
    )
    assert list(written) == ["org/versions.tf", "source/main.tf", "source/variables.tf"]


def test_a_root() -> None:
    assert stacks()["destination/main.tf"] == dedented(
        """
terraform {
  required_version = ">= 1.5"

  required_providers {
    datadog = {
      source  = "DataDog/datadog"
      version = ">= 4.19, < 5"
    }
  }
}

# The provider's keys come from the environment: DD_API_KEY and DD_APP_KEY.
provider "datadog" {
  api_url = var.datadog_api_url
}

module "org" {
  source = "./org"

  webhook_w_url = var.webhook_w_url
}

module "unadoptable" {
  source = "../unadoptable"

  ada = module.org.datadog_user_ada
}
"""
    )
    assert stacks()["source/imports.tf"] == dedented(
        """
import {
  to = module.org.datadog_user.ada
  id = "u-1"
}

import {
  to = module.org.datadog_monitor.cpu
  id = "a\\"$${b}"
}
"""
    )
    assert stacks()["destination/terraform.tfvars.example"].endswith(
        dedented(
            """
datadog_api_url = "https://api.datadoghq.eu/"

# The "url" of the webhook ${w}.
webhook_w_url = ""
"""
        )
    )


def test_what_is_left_alone_in_the_source_is_said_and_not_in_a_destination() -> None:
    written = stacks()
    assert "lifecycle" not in written["org/webhooks.tf"]
    assert written["org/source_override.tf"].endswith(
        dedented(
            """
# url: no answer has it.
# To change that from here: export with --manage webhooks.
resource "datadog_webhook" "w" {
  lifecycle {
    ignore_changes = [url]
  }
}
"""
        )
    )
    link = written["destination/org/webhooks.tf"]
    assert isinstance(link, output_directory.Link)
    assert link == "../../org/webhooks.tf"


# What python-hcl2 reads


def readable(text: str) -> str:
    """The text without what python-hcl2 8.1.4 can't read: an escaped `${` that isn't closed, or
    with other such signs before it.
    """
    return re.sub(r"[$%]*([$%])\{", r"\1{x}", re.sub("[\ud800-\udfff]", "\ufffd", text))


texts = st.lists(st.sampled_from(PIECES) | st.characters(), max_size=12).map("".join)
readable_texts = texts.map(readable)
numbers = st.integers(-(2**70), 2**70) | st.floats(allow_nan=False, allow_infinity=False)
values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | numbers | readable_texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(readable_texts, inner, max_size=4),
    max_leaves=12,
)


@settings(max_examples=150, deadline=None)
@given(values)
def test_python_hcl2_reads_the_value_that_was_written(value: Any) -> None:
    (line,) = assignments([("value", value)], 0)
    assert read(hcl2.loads(line + "\n")["value"]) == value


@settings(max_examples=200, deadline=None)
@given(texts)
def test_a_comment_is_one_line_whatever_the_text(text: str) -> None:
    assert not hcl2.loads(comment(text) + "a = 1\n").keys() - {"a", "__comments__"}


# What terraform reads
