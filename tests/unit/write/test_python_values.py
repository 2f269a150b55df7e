"""Values as Python: what is written is evaluated and compared with what it was made from."""

from __future__ import annotations

import ast
import json
from collections.abc import Sequence
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exporter.model.ir import (
    Address,
    Body,
    Compact,
    DataRef,
    DataSource,
    JsonText,
    Link,
    MapRef,
    Module,
    ModuleCall,
    Number,
    Reference,
    Resource,
    Root,
    Template,
    Text,
    Until,
    Value,
    VariableRef,
)
from exporter.write import cdktf_app, hcl
from exporter.write.python_values import WIDTH, Writer, quote
from tests.support.output import texts

ID = Reference(Address("datadog_team", "shop"))
TEXT = st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from('$%{}"\\\n \r'))


def spelt(link: Link) -> str:
    assert isinstance(link, Reference)
    return f"self.{link.to.name}.{link.attribute}"


EXPRESSIONS: dict[str, Any] = {"__name__": "expressions"}
exec(hcl.render("cdktf/expressions.py"), EXPRESSIONS)  # noqa: S102 - it is what an app has


def evaluated(value: Value, indent: int = 0) -> Any:
    """A value's code, evaluated as in an app."""
    code = Writer(spelt).code(value, indent, 0)
    team = SimpleNamespace(id="${datadog_team.shop.id}")
    return eval(code, {**EXPRESSIONS, "self": SimpleNamespace(shop=team)})  # noqa: S307


def inert(text: str) -> str:
    return text.replace("${", "$${").replace("%{", "%%{")


@given(TEXT, st.integers(0, 20))
def test_text_is_itself_and_nothing_in_it_is_live(text: str, level: int) -> None:
    assert ast.literal_eval(quote(text)) == inert(text)
    assert evaluated(text, 4 * level) == inert(text)


@given(TEXT, TEXT)
def test_text_with_a_link(before: str, after: str) -> None:
    trailing = len(before) - len(before.rstrip("$"))
    kept = inert(before[: len(before) - trailing])
    dollars = f'${{"{before[-trailing:]}"}}' if trailing else ""
    wanted = f"{kept}{dollars}${{datadog_team.shop.id}}{inert(after)}"
    assert evaluated(Template((before, ID, after))) == wanted


JSON: st.SearchStrategy[Any] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=12,
)


@given(JSON)
def test_json_is_an_expression_that_json_reads_too(value: Any) -> None:
    written = evaluated(JsonText(value))
    assert written.startswith("${jsonencode(") and written.endswith(")}")
    assert json.loads(written.removeprefix("${jsonencode(").removesuffix(")}")) == deep(value)


def deep(value: Any) -> Any:
    """JSON with each text and key as it stands in a template."""
    match value:
        case str():
            return inert(value)
        case list():
            return [deep(v) for v in value]
        case dict():
            return {inert(k): deep(v) for k, v in value.items()}
    return value


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Template((ID,)), "${datadog_team.shop.id}"),
        (Number(ID), "${tonumber(datadog_team.shop.id)}"),
        (Text(ID), "${tostring(datadog_team.shop.id)}"),
        (Until(ID, 'a "b" ${c}'), '${datadog_team.shop.id == "" ? "" : "a \\"b\\" $${c}"}'),
        (Compact((ID, "x")), '${compact([datadog_team.shop.id, "x"])}'),
        (2**53 + 1, "9007199254740993"),
        ([None, 1], ["${null}", 1]),
        (JsonText([None, 2**70]), f"${{jsonencode([null, {2**70}])}}"),
        (
            JsonText({"a${": Template(('"', ID, "\b")), "n": Number(ID)}),
            '${jsonencode({"a$${": "\\"${datadog_team.shop.id}\\u0008", '
            '"n": tonumber(datadog_team.shop.id)})}',
        ),
        ("half \ud800", "half \ufffd"),
    ],
)
def test_what_terraform_is_told(value: Value, expected: Any) -> None:
    assert evaluated(value) == expected


def test_an_expression_ends_at_its_own_brace() -> None:
    nested = '${lookup({ "}" = "${x}" }, "\\"}", "{")}'
    encoded = EXPRESSIONS["jsonencode"]
    assert encoded([nested, f'"{nested}']) == f'${{jsonencode([{nested[2:-1]}, "\\"{nested}"])}}'
    token = "${TfToken[TOKEN.0]}"  # noqa: S105 - CDKTF's, not a secret
    assert encoded(token) == f'${{jsonencode("{token}")}}'
    with pytest.raises(ValueError, match="without its }"):
        encoded("${a")


@given(st.lists(st.text("ab é語", min_size=1, max_size=30), min_size=1))
def test_lines_are_no_wider_than_they_must_be(words: list[str]) -> None:
    text = " ".join(w.replace(" ", "") or "-" for w in words)
    for line in Writer(spelt).code({"key": text}, 8, 0).splitlines():
        assert len(line) <= WIDTH


def app(
    resources: list[Resource], lookups: list[DataSource], found: Sequence[DataRef] = ()
) -> dict[str, str]:
    modules = [Module("org", {"teams": resources}, lookups, found=list(found))]
    roots = [Root("source", [ModuleCall("org", {})])]
    files = cdktf_app.files(modules, roots, provider_version=">= 4", site_api_url="https://x/")
    return texts(files)


def test_names_that_python_or_cdktf_has_for_itself() -> None:
    names = ("class", "node", "resource", "a-b", "org", "shop")
    resources = [Resource(Address("datadog_team", n), n, Body()) for n in names]
    resources.append(Resource(Address("datadog_team_link", "shop"), "l", Body({"t": ID})))
    attribute = Reference(Address("datadog_team", "shop"), "from")
    resources.append(Resource(Address("datadog_team_link", "class"), "m", Body({"t": attribute})))
    text = app(resources, [])["stacks/org/teams.py"]
    ast.parse(text)
    for line in (
        '@resource("datadog_team", "class")\n    def class_team(self)',
        '@resource("datadog_team", "node")\n    def node_team(self)',
        '@resource("datadog_team", "resource")\n    def resource_team(self)',
        '@resource("datadog_team", "a-b")\n    def a_b(self)',
        '@resource("datadog_team", "org")\n    def org_team(self)',
        '@resource("datadog_team")\n    def shop(self)',
        '@resource("datadog_team_link", "shop")\n    def shop_team_link(self)',
        '"t": self.shop.id,',
        '"t": self.shop.attribute("from"),',
    ):
        assert line in text


def test_what_is_looked_up() -> None:
    user, all = Address("datadog_current_user", "me"), Address("datadog_permissions", "all")
    one = DataRef(all, "{data}.permissions[{key}]", "a ${b}", "permission_ab", "permissions/a ${b}")
    body = Body(
        {
            "user": DataRef(user, "{data}.id"),
            "one": one,
            "odd": DataRef(all, "try({data}.permissions, null)"),
            "handle": MapRef("handles", "@a", "@b"),
            "secret": VariableRef("key"),
        }
    )
    files = app(
        [Resource(Address("datadog_team", "shop"), "1", body)],
        [DataSource(user, Body()), DataSource(all, Body({"a": True}), "permissions/x")],
        [one],
    )
    text = files["stacks/org/teams.py"]
    for line in (
        '"user": self.org.lookups.me.id,',
        '"one": self.org.lookups.permission_ab,',
        '"odd": "${try(data.datadog_permissions.all.permissions, null)}",',
        '"handle": override(self.org.variables.handles, "@a", "@b"),',
        '"secret": self.org.variables.key,',
        "from stacks.expressions import override\n",
    ):
        assert line in text
    text = files["stacks/org/lookups.py"]
    ast.parse(text)
    for line in (
        "from stacks.expressions import either, unless\n",
        "from stacks.terraform import Arguments, Kind, found, lookup\n",
        '@lookup("datadog_permissions", "all")\n    def permissions(self)',
        'count = unless(self.org.variables.ids, "permissions/x")\n',
        "@found()\n    def permission_ab(self) -> str:\n        return either(\n",
        '            "permissions/a $${b}",\n',
        "'${data.datadog_permissions.all.permissions[\"a $${b}\"]}',\n",
    ):
        assert line in text
