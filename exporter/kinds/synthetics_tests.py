"""Synthetics tests: API, browser, mobile and network tests run from locations on a schedule."""

import re
from functools import partial

from exporter.kinds._shared.reference_patterns import HANDLES, LINKS, PRINCIPALS
from exporter.kinds._shared.synthetics_mapping import prepare
from exporter.kinds._shared.synthetics_tables import unreadable
from exporter.model.declaration import ByField, Kind, Object, OwnForm, Ref, TextRef, always

REQUIRED = {
    "accessKey": {"sigv4"},
    "clientSecret": {"oauth-client"},
    "password": {"web", "ntlm", "digest", "oauth-rop"},
    "secret": {"jwt"},
    "secretKey": {"sigv4"},
    "sessionToken": set[str](),
}
"""Secret member of a basicAuth -> the types that need it, even where the API hides it."""


def credential(member: str, auth: Object) -> bool:
    """Whether a member of a basicAuth is a secret: not where a variable of the test stands."""
    value = auth.get(member)
    if isinstance(value, str) and re.fullmatch(r"\s*\{\{[^{}]*\}\}\s*", value):
        return False
    return bool(value) or auth.get("type", "web") in REQUIRED[member]


def hidden(variable: Object) -> bool:
    """Whether a variable has a value that only its test knows and nobody sees."""
    return bool(variable.get("secure")) and variable.get("type") != "global"


def as_it_is(test: Object) -> Object:
    """The test without the location of a mobile one, which the API chooses."""
    chosen = ("locations",) if test.get("type") == "mobile" else ()
    return {k: v for k, v in test.items() if k not in chosen}


COMPUTED = (
    "deleted_at",
    "monitor_status",
    "overall_state",
    "overall_state_modified",
    "public_id",
    "restriction_policy",
    "stepCount",
    "steps[].params.files[].bucketKey",
    "steps[].public_id",
)
"""What the API adds to a test. Restriction policies are a kind of their own."""
VARIABLE = Ref("synthetics_global_variables")
TEST = Ref("synthetics_tests")
APPLICATION = Ref("synthetics_mobile_applications")
VERSION = Ref("synthetics_mobile_applications_versions")

KIND = Kind(
    resource_type="datadog_synthetics_test",
    path="/api/v1/synthetics/tests",
    get=ByField(
        "type",
        {
            "api": "GET api/{public_id}",
            "browser": "GET browser/{public_id}",
            "mobile": "GET mobile/{public_id}",
            "network": "GET /api/v2/synthetics/tests/network/{public_id}",
        },
    ),
    create=ByField(
        "type",
        {
            "api": "POST api",
            "browser": "POST browser",
            "mobile": "POST mobile",
            "network": "POST /api/v2/synthetics/tests/network",
        },
    ),
    update=ByField(
        "type",
        {
            "api": "PUT api/{public_id}",
            "browser": "PUT browser/{public_id}",
            "mobile": "PUT mobile/{public_id}",
            "network": "PUT /api/v2/synthetics/tests/network/{public_id}",
        },
    ),
    delete="POST delete",
    summary=True,
    id="public_id",
    import_id="{id}",
    identity_fields=("type", "subtype"),
    url="/synthetics/details/{public_id}",
    refs={
        "locations[]": TextRef(r"^(?P<id>pl:.+)$", Ref("synthetics_private_locations")),
        "config.configVariables[].id": VARIABLE,
        "config.variables[].id": VARIABLE,
        "options.mobileApplication.applicationId": APPLICATION,
        # Of a version, or of an application, whose latest one is meant.
        "options.mobileApplication.referenceId": (VERSION, APPLICATION),
        "config.steps[].subtestPublicId": TEST,
        "steps[].params.subtestPublicId": TEST,
        "options.restricted_roles[]": Ref("roles"),
        "options.bindings[].principals[]": PRINCIPALS,
        "message": (*HANDLES, *LINKS),
        "options.monitor_options.escalation_message": (*HANDLES, *LINKS),
    },
    restricts=("options.restricted_roles[]", "options.bindings[].principals[]"),
    secrets={
        **{f"**.basicAuth.{name}": partial(credential, name) for name in REQUIRED},
        "**.certificate.cert.content": always,
        "**.certificate.key.content": always,
        "config.configVariables[].pattern": hidden,
        "config.variables[].pattern": hidden,
        "steps[].params.variable.example": lambda v: bool(v.get("secure") and v.get("example")),
        # No secrets, but the files' contents: only a download by hand has them.
        "config.request.files[].content": always,
        "config.steps[].request.files[].content": always,
        "steps[].params.files[].content": always,
    },
    ignore=COMPUTED,
    prepare=prepare,
    variants=(OwnForm(resource_type="ddx_synthetics_test", prepare=as_it_is),),
    unadoptable={
        "the provider can't read such an assertion or such parameters of a step": unreadable
    },
)
