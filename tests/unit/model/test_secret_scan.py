"""What is a secret in a text, by its form and by the name beside it, and what is none."""

from __future__ import annotations

import base64
import json
from urllib.parse import quote

import pytest

from exporter.model.secret_scan import hidden, secrets
from tests.support.planted_secrets import tokens, values

FRAMES = (
    "{}",
    "Runbook: use {} to call.",
    "https://x.example.com/?a={}&b=c",
    "({})",
    "see `{}`.",
    "x={}, y",
    "a {}\nb",
    '{{"a": "{}"}}',
    '{{\\"a\\": \\"{}\\"}}',
)
KEY_NAMES = (
    *("api_key", "apiKey", "API_KEY", "X-Api-Key", "DD-API-KEY", "DD-APPLICATION-KEY", "app_key"),
    *("application_key", "access_token", "accessToken", "auth_token", "client_secret", "secret"),
    *("clientSecret", "token", "private_key", "X-Auth-Token", "STRIPE_SECRET_KEY", "signing_key"),
    *("aws_secret_access_key", "x-vault-token", "PRIVATE-TOKEN", "integration_key", "AccountKey"),
    *("SharedAccessKey", "Ocp-Apim-Subscription-Key", "routing_key", "SLACK_BOT_TOKEN"),
)
PASSWORD_NAMES = (
    *("password", "passwd", "pwd", "PASSWORD", "db_password", "dbPassword", "PGPASSWORD"),
    *("MYSQL_ROOT_PASSWORD", "passphrase", "newPassword"),
)
PASSWORDS = ("hunter" + "2", "S3cr" + "et!pw", "Tr0ub4" + "dor&3")


def left(text: str, name: str = "") -> str:
    """A text without the secrets in it."""
    for secret in reversed(secrets(text, name)):
        text = text[: secret.start] + "•" + text[secret.end :]
    return text


@pytest.mark.parametrize("issuer", tokens())
def test_tokens_are_told_by_their_form(issuer: str) -> None:
    token = tokens()[issuer]
    for frame in FRAMES:
        written = json.dumps(token)[1:-1] if "\n" in token and '"' in frame else token
        assert left(frame.format(written)) == frame.format("•"), frame


@pytest.mark.parametrize("name", KEY_NAMES + PASSWORD_NAMES)
def test_values_are_told_by_the_name_of_their_member(name: str) -> None:
    for value in PASSWORDS if name in PASSWORD_NAMES else values().values():
        assert left(value, name) == "•"


@pytest.mark.parametrize("name", KEY_NAMES + PASSWORD_NAMES)
@pytest.mark.parametrize(
    "frame",
    [
        '{{"a": 1, "{0}": "{1}", "b": "x"}}',
        '{{\\"a\\": 1, \\"{0}\\": \\"{1}\\"}}',
        '{{"headers": [{{"name": "{0}", "value": "{1}"}}]}}',
        "curl -X POST -H '{0}: {1}' https://x.example.com",
        "a: b\n{0}: {1}\nc: d",
        "env:\n  - name: {0}\n    value: {1}\n",
        "The {0} is {1} for now",
        "const x = {{'{0}': '{1}'}};",
        "request.setHeader('{0}', '{1}')",
        "headers['{0}'] = \"{1}\";",
        "tool --{0} {1} --more",
        "tool --{0}={1} --more",
        "Server=x;User Id=sa;{0}={1};More=y",
    ],
)
def test_values_are_told_by_the_name_before_them(name: str, frame: str) -> None:
    for value in PASSWORDS[:2] if name in PASSWORD_NAMES else values().values():
        assert left(frame.format(name, value)) == frame.format(name, "•")


@pytest.mark.parametrize("name", KEY_NAMES + PASSWORD_NAMES)
@pytest.mark.parametrize(
    "frame", ["https://x.example.com/a?b=c&{0}={1}&d=e", "[x](https://x?{0}={1})", "u=bob&{0}={1}"]
)
def test_parameters_of_urls_and_forms(name: str, frame: str) -> None:
    for value in PASSWORDS if name in PASSWORD_NAMES else values().values():
        assert left(frame.format(name, quote(value, safe=""))) == frame.format(name, "•")


@pytest.mark.parametrize(
    "scheme", ["Bearer", "Token token=", "SSWS", "GenieKey", "Splunk", "ApiKey"]
)
def test_what_says_how_a_credential_is_sent_stays(scheme: str) -> None:
    scheme = scheme if scheme.endswith("=") else f"{scheme} "
    for value in values().values():
        assert left(scheme + value, "Authorization") == f"{scheme}•"
        assert left(f"-H 'Authorization: {scheme}{value}' x") == f"-H 'Authorization: {scheme}•' x"


def test_basic_authentication_and_cookies() -> None:
    basic = base64.b64encode(b"bob:" + b"hunter2").decode()
    assert left(f"Basic {basic}", "Authorization") == "Basic •"
    assert left(f"send Basic {basic}") == "send Basic •"
    assert left(f"session={values()['hex32']}; lang=en", "Cookie") == "session=•; lang=en"


@pytest.mark.parametrize(
    "url",
    [
        "postgres://bob:{}@db.example.com:5432/shop",
        "redis://:{}@cache:6379",
        "see https://bob:{}@x.example.com/p?x=1",
        "https://hooks.slack" + ".com/services/T0AB12CD3/B0AB12CD3/{}",
        "https://discord" + ".com/api/webhooks/123456789012345678/{}",
        "https://events.pagerduty" + ".com/integration/{}/enqueue",
        "https://prod-1.logic.azure.com/workflows/1/invoke?api-version=2016-06-01&sig={}",
        "https://x.azurewebsites.net/api/f?code={}",
        "https://alert.victorops" + ".com/integrations/generic/20131114/alert/{}/team",
    ],
)
def test_urls_that_are_secret(url: str) -> None:
    for name in ("hex32", "letters"):
        secret = values()[name]
        found = left(url.format(secret))
        assert secret not in found
        assert found[:8] == url[:8]


@pytest.mark.parametrize(
    "text",
    [
        # Placeholders
        *("{{ API_KEY }}", "Bearer {{ TOKEN }}", "${TOKEN}", "$TOKEN", "<token>", "xxxxxxxx"),
        *("********", "REDACTED", "<YOUR-API-KEY>", "your-api-key", "changeme", "null", "true"),
        *("[REDACTED]", "%{notSpace:token}", "https://x/?api_key={{ KEY }}&a=b", "token=$TOKEN"),
        *("password: ${DB_PASSWORD}", "hmac-sha256:iQuvbqa_OGbUs01IqMgP-cHWpkkVHViJPxqg0c548zk"),
        # Queries, names of metrics and of attributes, ids
        "avg(last_5m):sum:aws.secretsmanager.token.count{token:abc,env:prod} by {key} > 10",
        "@http.auth.token:* -@usr.password_hash:* service:auth-token-service2",
        "sum:kafka.consumer.lag{api_key_name:prod-key-2}",
        *(
            "b8a6f3c2-1d2e-4f5a-9b8c-7d6e5f4a3b2c",
            "abc-def-ghi",
            "4b825dc642cb6eb9a060e54bf8d69288",
        ),
        "commit 4b825dc642cb6eb9a060e54bf8d69288fbee4904",
        "SELECT count(*) FROM Transaction WHERE token IS NOT NULL",
        # Patterns of log parsers and scanners
        'rule password=%{regex("[^ ]*"):usr.password} token=%{data:token}',
        r"(?i)password[\s:=]+[\w!@#$%^&*]{8,}",
        r"(?:sk|rk)_live_[0-9a-zA-Z]{24}",
        r"-----BEGIN RSA PRIVATE KEY-----[\s\S]*?-----END RSA PRIVATE KEY-----",
        "-----BEGIN RSA PRIVATE KEY-----\nSCRUBBED\n-----END RSA PRIVATE KEY-----",
        r'process.args in [~"*password=*", ~"*--token *"]',
        # Prose
        "The password of the user is wrong. Reset the token, then sign in again.",
        "password: see the vault. Secret: ask @team-security",
        "Basic authentication fails; Bearer tokens are expired since 2024-05-01T10:00:00Z",
        "See https://docs.datadoghq.com/account_management/api-app-keys/#api-keys",
        "https://app.datadoghq.com/organization-settings/api-keys?filter=token&id=secret",
        # Programs
        "const token = getToken(); password = process.env.DB_PASSWORD; key = steps.one.token2",
        "contact: bob@example.com, time 10:20:30, image registry:5000/app@sha256:abc",
    ],
)
def test_what_is_none(text: str) -> None:
    assert left(text) == text


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("password", "{{ PASSWORD }}"),
        ("password", ""),
        ("token", "access_token"),
        ("token_url", "https://sso.example.com/token"),
        ("api_key_id", "a1c917e0-02f7-46c8-8686-a3f86733ed8b"),
        ("password_key", "DESTINATION_CLICKHOUSE_PASSWORD"),
        ("client_token", "pub0000000000000000000000000000005c"),
        ("allocation_key", "allocation-default-16572a55982f"),
        ("access_key_id", "AK" + "IA1234567890123456"),
        ("author_handle", "17d29c8a-6285-11f0-be9b-76de006a05ea"),
        ("credentials_file", "/var/secrets/gcp-creds.json"),
        ("setCookie", "name=value"),
        ("auth", "basic"),
    ],
)
def test_what_is_none_beside_its_name(name: str, value: str) -> None:
    assert left(value, name) == value


def test_what_a_person_is_told_has_no_secret() -> None:
    said = f"400 Bad Request: https://x.example.com/?api_key={values()['hex32']} is unknown"
    assert hidden(said) == "400 Bad Request: https://x.example.com/?api_key=******** is unknown"
