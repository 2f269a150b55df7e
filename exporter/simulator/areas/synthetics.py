"""Synthetic tests, and what they are made of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from exporter.model.json_path import drop, edit, every, get, put
from exporter.simulator.areas.monitors import MONITORS, monitor_defaults, monitor_users
from exporter.simulator.engine.bodies import flat
from exporter.simulator.engine.crud import forget
from exporter.simulator.engine.entry import Entry
from exporter.simulator.engine.http import HttpError, Request
from exporter.simulator.engine.ids import HANDLE, USER, dashed, hex32
from exporter.simulator.engine.store import Store

_TESTS, _VARIABLES = "/api/v1/synthetics/tests", "/api/v1/synthetics/variables"
_SUITES = "/api/v2/synthetics/suites"


def _test_defaults(id: Any, sent: Mapping[str, Any]) -> Mapping[str, Any]:
    """A test. All but network tests come with a monitor. Of its options, a test says something only
    if its maker did: so in 31 recorded responses."""
    made = {"public_id": id, "status": "live", "message": "", "tags": []}
    if (sent.get("options") or {}).get("monitor_options"):
        options = {"include_tags": True, "new_host_delay": 300, "notify_audit": False}
        made["options"] = {"monitor_options": {**options, "on_missing_data": "show_no_data"}}
    if sent.get("type") == "network":
        return made
    by = {"created_by": USER, "modified_by": USER}
    return {**made, **by, "deleted_at": None, "org_id": 1, "monitor_id": _monitor_id(id)}


def _monitor_id(id: Any) -> int:
    """The id of a test's monitor, which follows from its own."""
    return 10**8 + int.from_bytes(str(id).encode()) % (9 * 10**8)


def _follow_test(store: Store, body: Any) -> None:
    """A test's monitor follows it."""
    test = flat(body)
    if not test.get("monitor_id") or MONITORS not in store.collections:
        return
    options = get(test, "options.monitor_options") or {}
    tags = [*(test.get("tags") or ()), *(f"probe_dc:{at}" for at in test.get("locations") or ())]
    made = {
        "type": "synthetics alert",
        "name": get(test, "options.monitor_name") or test.get("name"),
        "message": test.get("message"),
        "query": "no_query",
        "tags": [*tags, f"check_type:{test.get('type')}", f"check_status:{test.get('status')}"],
        "options": {**options, "silenced": {}, "synthetics_check_id": test["public_id"]},
        "created": test.get("created_at"),
        "modified": test.get("modified_at"),
    }
    id = str(test["monitor_id"])
    if before := store.get(MONITORS, id):
        made["created"] = before.get("created")
    store.put(MONITORS, id, {**monitor_defaults(None, made), **made, "id": test["monitor_id"]})


def _test(test: Mapping[str, Any]) -> Mapping[str, Any]:
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


def _known_variables(store: Store, test: Mapping[str, Any]) -> None:
    """A test isn't made that names global variables which aren't there.

    https://github.com/DataDog/terraform-provider-datadog/issues/1973
    """
    known = store.shelf(_VARIABLES)
    named = every(test, "config.configVariables[]")
    wrong = [v["name"] for v in named if v.get("type") == "global" and v.get("id") not in known]
    if wrong:
        raise HttpError(400, f"Global variable invalid names: {', '.join(wrong)}")


def _unversioned(body: Any, store: Store, request: Request) -> Any:
    """A test of the network: it has no HTTP version, though one is sent."""
    return drop(body, "data.attributes.options.httpVersion")


def _monitored(test: Mapping[str, Any]) -> Mapping[str, Any]:
    """The monitor of a test. Of network tests, recorded responses don't name it; Datadog's own
    datadog-sync-cli reads it there, and asks for metadata."""
    return {"monitor_id": test.get("monitor_id") or _monitor_id(test.get("public_id"))}


def _any_test(store: Store, request: Request) -> Any:
    """A test of any type as version 1 gives it, without the JSON:API of network tests: the provider
    asks for a test without saying of which type it is."""
    id = request.values[0]
    body = store.need(_TESTS, id)
    if "data" in body:
        return {"public_id": id, **body["data"]["attributes"], "type": "network"}
    return body


def _delete_tests(store: Store, request: Request) -> Any:
    """Tests and their monitors, unless tests have one as a part, or its monitor is used.

    https://docs.datadoghq.com/api/latest/synthetics/delete-tests/
    """
    gone = []
    for id in every(request.body, "public_ids[]"):
        body = store.need(_TESTS, id)
        monitor, parts = str(flat(body).get("monitor_id")), "steps[].params.subtestPublicId"
        using = [f"test: {t['public_id']}" for t in store.objects(_TESTS) if id in every(t, parts)]
        using += monitor_users(store, monitor)
        if using and not get(request.body, "force_delete_dependencies"):
            raise HttpError(400, f"Test {id} is used in {', '.join(using)}")
        del store.shelf(_TESTS)[id]
        forget(store, _TESTS, id)
        store.shelf(MONITORS).pop(monitor, None)
        gone.append({"public_id": id, "deleted_at": store.now()})
    return {"deleted_tests": gone}


def _variable_defaults(_: Any, sent: Mapping[str, Any]) -> Mapping[str, Any]:
    """A global variable; a key (FIDO) is made with a value that nobody sends."""
    fido = bool(sent.get("is_fido"))
    made = {"tags": [], "description": "", "is_totp": False, "is_fido": fido}
    return {**made, "value": {"secure": True}} if fido else made


def _location_id(random: Any, sent: Mapping[str, Any]) -> str:
    slug = "".join(c.lower() if c.isalnum() else "_" for c in str(sent.get("name", "")))
    return f"pl:{slug}-{hex32(random, sent)}"


def _location_secrets(id: Any) -> Mapping[str, Any]:
    key = f"simulated-{id}"
    return {
        "secrets": {"authentication": {"id": key, "key": key}, "config_decryption": {"key": key}}
    }


def _location_info(location: Mapping[str, Any]) -> Mapping[str, Any]:
    """A private location's number and public key, which only who asks for them is told."""
    number = uuid5(NAMESPACE_URL, str(location.get("id"))).int % 10**6
    return {"pl_id": number, "public_key_test": {"pem": f"simulated-{number}", "fingerprint": ""}}


def _suite_defaults(id: Any, _: Mapping[str, Any]) -> Mapping[str, Any]:
    """A suite of tests, and the id of the monitor that comes with it."""
    monitor = int.from_bytes(str(id).encode()[:3])
    return {"public_id": id, "monitor_id": 2 * 10**8 + monitor, "message": "", "tags": []}


def _delete_suites(store: Store, request: Request) -> Any:
    shelf, gone = store.shelf(f"{_SUITES}/search"), []
    for id in every(request.body, "data.attributes.public_ids[]"):
        if shelf.pop(id, None):
            gone.append({"id": id, "type": "suites", "attributes": {"public_id": id}})
    if not gone:
        raise HttpError(404, "Synthetics suite not found")
    return {"data": gone}


AREA = (
    Entry(
        _TESTS,
        make_id=dashed,
        missing="Synthetics test not found",
        list_without=("steps",),
        hidden=tuple(f"config.request.certificate.{p}.content" for p in ("cert", "key")),
        max_page=1000,
        validate=_known_variables,
        request=_unversioned,
        create_defaults=_test_defaults,
        normalise=_test,
        on_write=_follow_test,
        expand={"include_metadata": _monitored},
        handlers={"GET /{id}": _any_test, "POST /delete": _delete_tests},
    ),
    Entry(
        _VARIABLES,
        missing="Global variable not found",
        deleted=(200, None),
        hidden_if={"value.value": "value.secure"},
        create_defaults=_variable_defaults,
    ),
    Entry(
        "/api/v1/synthetics/private-locations",
        make_id=_location_id,
        missing="Private location not found",
        created_under="private_location",
        list_only=("id", "name"),
        create_defaults={"metadata": None, "createdBy": HANDLE},
        create_only=_location_secrets,
        expand={"include_pl_info": _location_info},
    ),
    Entry(
        f"{_SUITES}/search",
        make_id=dashed,
        missing="Synthetics suite not found",
        create_defaults=_suite_defaults,
    ),
    Entry(_SUITES, handlers={"POST /bulk-delete": _delete_suites}),
    Entry(
        "/api/v2/synthetics/downtimes",
        created=201,
        model_defaults="createdBy updatedBy createdByName updatedByName description tags",
    ),
)
