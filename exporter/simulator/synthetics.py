"""Synthetic tests: what the API makes of their steps, and of the files that requests send."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from exporter.model.json_path import edit, get, put


def kept(test: Mapping[str, Any]) -> Mapping[str, Any]:
    """A test whose files are kept elsewhere, under a key, without their content. Each of the steps
    that an API test has gets an id."""

    def stored(file: Any) -> Any:
        if not isinstance(file, dict) or "content" not in file:
            return file
        name = uuid5(NAMESPACE_URL, f"{file.get('name')}/{file['content']}")
        made = {k: v for k, v in file.items() if k not in ("content", "encoding")}
        return {**made, "bucketKey": f"api-upload-file/{test.get('public_id')}/{name}.json"}

    def named(number: int, step: Any) -> Any:
        if not isinstance(step, dict) or "id" in step:
            return step
        letters = uuid5(NAMESPACE_URL, f"{test.get('public_id')}/{number}/{step.get('name')}").hex
        return {"id": "-".join((letters[:3], letters[3:6], letters[6:9])), **step}

    made: Any = dict(test)
    if test.get("subtype") == "multi":
        steps = get(test, "config.steps") or []
        made = put(made, "config.steps", [named(n, step) for n, step in enumerate(steps)])
    for path in ("config.request.files[]", "config.steps[].request.files[]"):
        made = edit(made, path, stored)
    return dict(made)


def monitor(id: Any) -> int:
    """The id of a test's monitor, which follows from its own."""
    return 10**8 + int.from_bytes(str(id).encode()) % (9 * 10**8)


def monitored(test: Mapping[str, Any]) -> Mapping[str, Any]:
    """The monitor of a test. Of network tests, recorded answers don't name it; Datadog's own
    datadog-sync-cli reads it there, and asks for metadata."""
    return {"monitor_id": test.get("monitor_id") or monitor(test.get("public_id"))}


def location_info(location: Mapping[str, Any]) -> Mapping[str, Any]:
    """A private location's number and public key, which only who asks for them is told."""
    number = uuid5(NAMESPACE_URL, str(location.get("id"))).int % 10**6
    return {"pl_id": number, "public_key_test": {"pem": f"simulated-{number}", "fingerprint": ""}}
