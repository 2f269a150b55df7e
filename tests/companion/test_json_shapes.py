"""JSON that the API can't take is told when it is written, with the place in it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from exporter.simulator import Org, serve
from providers.companion.json_shapes import Shapes
from providers.companion.protocol import UNKNOWN
from tests.support.companion import KINDS, REQUESTS
from tests.support.terraform_core import Core, Managed, RefusedError

CELL = {"type": "notebook_cells", "attributes": {"definition": {"type": "markdown", "text": "a"}}}
NOTEBOOK = {"name": "n", "cells": json.dumps([CELL]), "time": '{"live_span": "1h"}'}
WRONG: dict[str, tuple[dict[str, Any], str]] = {
    "plain text": ({"cells": "not json"}, "cells: a text, where it reads a list"),
    "a quoted text": ({"cells": '"not json"'}, "cells: a text, where it reads a list"),
    "an object": ({"cells": '{"a": 1}'}, "cells: an object, where it reads a list"),
    "a list": ({"metadata": "[]"}, "metadata: a list, where it reads an object"),
    "deeper": (
        {"metadata": '{"is_template": "yes"}'},
        "metadata.is_template: a text, where it reads a truth value",
    ),
    "an element": ({"cells": "[1]"}, "cells[0]: a number, where it reads an object"),
}
DOUBTFUL = {
    "a word": (
        {"metadata": '{"type": "novel"}'},
        "metadata.type: a value that it doesn't know",
    ),
    "a member": (
        {"cells": '[{"type": "notebook_cells"}]'},
        "cells[0].attributes: required, and not there",
    ),
}


@pytest.fixture
def core() -> Any:
    with serve(Org()) as served:
        yield Core(served.url)


@pytest.mark.parametrize("case", WRONG)
def test_a_wrong_shape_is_an_error(case: str, core: Core) -> None:
    given, told = WRONG[case]
    with pytest.raises(RefusedError) as e:
        core.validate("ddx_notebook", NOTEBOOK | given)
    assert f"Datadog's client of the API can't read {told}." in str(e.value)
    # What a plan knows at last is looked at there.
    with pytest.raises(RefusedError) as e:
        core.plan(Managed("ddx_notebook"), NOTEBOOK | given)
    assert told in str(e.value)


@pytest.mark.parametrize("case", DOUBTFUL)
def test_what_the_api_may_know_by_now_is_a_warning(case: str, core: Core) -> None:
    given, told = DOUBTFUL[case]
    (said,) = core.validate("ddx_notebook", NOTEBOOK | given)
    assert f"Datadog's client of the API can't read {told}." in said
    core.plan(Managed("ddx_notebook"), NOTEBOOK | given)


def test_what_is_right_or_unknown_is_not_told(core: Core) -> None:
    assert core.validate("ddx_notebook", NOTEBOOK) == []
    assert core.validate("ddx_notebook", NOTEBOOK | {"metadata": None}) == []
    assert core.validate("ddx_notebook", NOTEBOOK | {"cells": UNKNOWN}) == []


def test_json_that_only_a_plan_knows_is_no_json(core: Core) -> None:
    managed = Managed("ddx_notebook")
    core.apply(managed, NOTEBOOK)
    with pytest.raises(RefusedError, match="cells: It isn't JSON"):
        core.plan(managed, NOTEBOOK | {"cells": "[1"})


def test_what_is_there_is_no_matter_of_a_plan(core: Core) -> None:
    managed = Managed("ddx_notebook")
    core.apply(managed, NOTEBOOK)
    assert managed.state
    managed.state["cells"] = "[1]"
    assert core.plan(managed, NOTEBOOK | {"cells": "[1]"}).replace == []


def test_the_models_know_nearly_all_of_what_is_json() -> None:
    unknown = set()
    for kind in KINDS:
        facts = REQUESTS[kind.resource_type]
        known = {name for name, _ in Shapes(kind, facts)._types()}
        unknown |= {(kind.resource_type, n) for n in facts.get("json", ()) if n not in known}
    assert unknown == {("ddx_service_definition", "schema")}
