"""What the id that an import gives says of an object."""

from __future__ import annotations

import re
from collections.abc import Collection

from exporter.model import json_path


def attributes(id: str, template: str, parents: Collection[str]) -> dict[str, str]:
    """The object's id and its parents', by the attributes that hold them.

    template: the kind's `import_id`. ValueError: the id is not of its form.
    """
    names = json_path.parts(template)
    # An id may hold a colon; what stands before it never does.
    pattern = re.escape(template).replace(r"\{", "{").replace(r"\}", "}")
    for number, name in enumerate(names):
        group = "(.*)" if number == len(names) - 1 else "([^:]*)"
        pattern = pattern.replace(f"{{{re.escape(name)}}}", group, 1)
    match = re.fullmatch(pattern, id)
    if match is None:
        raise ValueError(f"{id!r} is not of the form {template}")
    values = dict(zip(names, match.groups(), strict=True))
    own = next((n for n in reversed(names) if n not in parents), "")
    # Without one of its own, an object is known by the last of those above it.
    known = values.get(own) or (values[names[-1]] if names else id)
    found = {n: v for n, v in values.items() if n in parents} | {"id": known}
    lacking = [n for n in parents if n not in found]
    if len(lacking) == 1 and len(names) == 1:
        found[lacking[0]] = id
    return found
