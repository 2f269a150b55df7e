"""Where tests stand: what they share in tests/support, those of one module under its name."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.support import ROOT

TESTS = ROOT / "tests"
UNIT = TESTS / "unit"


def imported(file: Path) -> Iterator[str]:
    """What a module imports from."""
    for node in ast.walk(ast.parse(file.read_text())):
        match node:
            case ast.ImportFrom(module=str(module)):
                yield module
            case ast.Import(names=names):
                yield from (name.name for name in names)


def test_nothing_imports_from_a_module_of_tests() -> None:
    found = {
        (str(file.relative_to(TESTS)), module)
        for file in TESTS.rglob("*.py")
        for module in imported(file)
        if module.split(".")[0] in ("tests", "conftest")
        and not f"{module}.".startswith("tests.support.")
    }
    assert found == set()


def test_a_test_of_one_module_is_called_as_the_module() -> None:
    found = []
    for file in UNIT.rglob("test_*.py"):
        folder = ROOT / "exporter" / file.parent.relative_to(UNIT)
        module = f"{file.stem.removeprefix('test_')}.py"
        if not any((place / module).is_file() for place in (folder, folder / "_shared")):
            found.append(str(file.relative_to(TESTS)))
    assert found == [str(Path(__file__).relative_to(TESTS))]
