"""What is written of stacks beside their modules and roots, and how an export remembers them."""

from __future__ import annotations

import json
from typing import Any

import pytest

from exporter.layout.stack import Stack
from exporter.layout.stack_rules import split
from exporter.model.errors import UsageError
from exporter.model.ir import Address, Body, Import, Module, Resource, Root, Variable
from exporter.model.ledger import Entry, Ledger
from exporter.state.output_directory import Content
from exporter.write import stack_files
from exporter.write.backend import parsed
from exporter.write.formats import Format
from exporter.write.output_format import Form

CPU, HOOK = Address("datadog_monitor", "cpu"), Address("datadog_webhook", "pager")
SECRET = Variable("webhook_pager_url", "URL of webhook 'pager'", sensitive=True)


def stack(name: str, address: Address, *needs: str, variables: tuple[Variable, ...] = ()) -> Stack:
    module = Module("org", {"all": [Resource(address, "1", Body())]})
    source = Root("source", imports=[Import("org", address, "1")])
    return Stack(name, [module], [source, Root("destination", variables=[*variables])], [*needs])


STACKS = (
    stack("shop", CPU, "shared"),
    stack("shared", HOOK, variables=(SECRET,)),
    Stack("old", roots=[Root("source", emptied=["org"]), Root("destination", emptied=["org"])]),
)
LEDGER = Ledger(
    entries=[
        Entry("monitors", "1", "CPU", at=CPU, module="shop/org"),
        Entry("webhooks", "pager", "pager", at=HOOK, module="shared/org"),
        Entry("roles", "r", "Admin", reason="built-in"),
    ]
)


def texts(files: dict[str, Content]) -> dict[str, str]:
    return {
        path: content if isinstance(content, str) else "".join(content)
        for path, content in files.items()
    }


def about() -> dict[str, str]:
    return texts(stack_files.about(STACKS, LEDGER))


def test_the_stacks_for_programs() -> None:
    listed: dict[str, Any] = json.loads(about()["stacks.json"])
    assert listed["order"] == ["old", "shared", "shop"]
    assert listed["stacks"]["shop"] == {
        "resources": 1,
        "imports": 1,
        "needs": ["shared"],
        "forgets": [],
    }
    assert listed["stacks"]["old"]["forgets"] == ["source", "destination"]
    assert listed["stacks"]["old"]["resources"] == 0


def test_who_owns_which_is_a_suggestion() -> None:
    lines = about()["CODEOWNERS.example"].splitlines()
    assert [line for line in lines if line[:1] != "#"] == [
        "/shared/ @your-org/shared",
        "/shop/ @your-org/shop",
    ]


def test_each_stack_has_an_account_of_its_own() -> None:
    files = about()
    assert "old/ledger.json" not in files
    assert json.loads(files["shop/ledger.json"])["objects"] == [LEDGER.entries[0].plain()]


def test_a_readme_says_what_a_stack_holds_and_needs() -> None:
    files = about()
    assert "`destination/` reads outputs of `shared`, see" in files["shop/README.md"]
    assert "| monitors | 1 |" in files["shop/README.md"]
    assert "It needs no other stack." in files["shared/README.md"]
    assert "- `webhook_pager_url`: URL of webhook 'pager'" in files["shared/README.md"]
    assert "Nothing stands in this stack any more." in files["old/README.md"]


def test_a_state_is_read_from_where_it_is() -> None:
    files = texts(stack_files.joining(STACKS[0], None))
    assert files.keys() == {"destination/states.tf"}
    assert '"../../shared/destination/terraform.tfstate"' in files["destination/states.tf"]
    backend = parsed({"type": "s3", "bucket": "b", "key": "{stack}", "region": "eu-west-1"})
    files = texts(stack_files.joining(STACKS[0], backend))
    assert files.keys() == {"destination/states.tf", "source/backend.tf", "destination/backend.tf"}
    assert '"shared-destination"' in files["destination/states.tf"]
    assert '"shop-source"' in files["source/backend.tf"]
    assert stack_files.joining(Stack(""), backend) == {}, "what wasn't split keeps its own"


@pytest.mark.parametrize(
    "backend", [None, parsed({"type": "http", "address": "https://x/{stack}"})]
)
def test_an_export_remembers_how_it_is_split(backend: Any) -> None:
    form = Form(split=split("tag:team"), backend=backend)
    assert Form.of(json.loads(json.dumps(form.plain()))) == form
    assert form.first_file == "stacks.json"
    assert "stacks" not in Form().plain()


def test_an_app_is_not_split() -> None:
    with pytest.raises(UsageError, match="a CDKTF app isn't split into stacks yet"):
        Form(Format.CDKTF, split=split("area"))
