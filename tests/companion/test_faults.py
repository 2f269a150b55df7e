"""The companion provider when things go wrong: faults of the API, and its own end."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from exporter.simulator import Org
from exporter.simulator.engine.faults import Fault
from exporter.simulator.server import serve
from providers.companion.create_journal import Entry, Journal
from tests.support.companion import cli_config, root
from tests.support.terraform import environment, run, terraform

pytestmark = pytest.mark.tofu
SECRETS = ("an-api-key-0123", "an-app-key-4567")
KEYS = {"DD_API_KEY": SECRETS[0], "DD_APP_KEY": SECRETS[1]}
PATH = "/api/v1/notebooks"
NOTEBOOK = """\
resource "ddx_notebook" "%s" {
  name  = "%s"
  cells = jsonencode([{ type = "notebook_cells", attributes = { definition = {
    type = "markdown", text = "%s" } } }])
  time  = jsonencode({ live_span = "1h" })
}
"""


def notebook(name: str, title: str = "", text: str = "hi") -> str:
    return NOTEBOOK % (name, title or name, text)


@pytest.fixture(scope="module")
def env(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return {**KEYS, **cli_config(tmp_path_factory.mktemp("companion"))}


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory, env: Mapping[str, str]) -> Path:
    """A directory that Terraform has initialised."""
    at = tmp_path_factory.mktemp("ready")
    (at / "main.tf").write_text(root("http://127.0.0.1:9"))
    done = run(at, "init", env=env)
    assert done.returncode == 0, done.stderr
    return at


@pytest.fixture
def at(tmp_path: Path, ready: Path) -> Path:
    """A copy of it."""
    return shutil.copytree(ready, tmp_path / "root", symlinks=True)


def failing(at: Path, env: Mapping[str, str], *args: str) -> str:
    """What a command that must fail says, on one line and without the marks of a diagnostic."""
    began = time.monotonic()
    done = run(at, *args, env=env)
    assert done.returncode == 1, done.stdout
    assert time.monotonic() - began < 60
    said = " ".join(re.sub(r"[│╷╵]", " ", done.stdout + done.stderr).split())
    assert "Traceback" not in said
    assert not any(secret in said for secret in SECRETS)
    return said


def titles(org: Org) -> list[str]:
    return sorted(
        stored.body["data"]["attributes"]["name"]
        for (path, _), shelf in org.store.shelves.items()
        if path == PATH
        for stored in shelf.values()
    )


def apply(at: Path, env: Mapping[str, str]) -> str:
    done = run(at, "apply", "-auto-approve", env=env)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


FAULTS = {
    "wrong key": (
        Fault(PATH, status=403, body={"errors": [f"Forbidden for {SECRETS[0]}"]}),
        "Could not create ddx_notebook",
        "403 Forbidden: Forbidden for (key); check the provider arguments api_key (DD_API_KEY), "
        "app_key (DD_APP_KEY) and site (DD_SITE) or api_url (DD_HOST)",
    ),
    "bad request": (
        Fault(PATH, status=400, body={"errors": ["cells: too few"]}),
        "Could not create ddx_notebook",
        "400 Bad Request: cells: too few",
    ),
    "rate limit": (
        Fault(PATH, status=429, headers={"X-RateLimit-Reset": "3600"}),
        "Could not create ddx_notebook",
        "429 Too Many Requests: Rate limit exceeded",
    ),
    "server error": (
        Fault(PATH, status=500),
        "Could not create ddx_notebook",
        "500 Internal Server Error",
    ),
    "timeout": (Fault(PATH, delay=4), "Could not create ddx_notebook", f"{PATH}: Read timed out"),
    "cut short": (
        Fault(PATH, truncate=20),
        "Could not create ddx_notebook",
        "the answer is not JSON",
    ),
    "another form": (
        Fault(PATH, status=200, body=["a"]),
        "Could not create ddx_notebook",
        "the answer holds no id",
    ),
}


@pytest.mark.parametrize("case", FAULTS)
def test_faults_of_the_api_are_told(case: str, at: Path, env: Mapping[str, str]) -> None:
    fault, summary, detail = FAULTS[case]
    org = Org()
    org.faults.append(fault)
    with serve(org) as served:
        (at / "main.tf").write_text(root(served.url, notebook("a"), arguments="  timeout = 1\n"))
        said = failing(at, env, "apply", "-auto-approve")
        assert summary in said
        assert detail in said
        org.faults.clear()
        time.sleep(4 if case == "timeout" else 0)
        apply(at, env)
    assert titles(org) == ["a"], "what a lost answer has made is taken over"


def test_a_read_that_fails_leaves_the_state(at: Path, env: Mapping[str, str]) -> None:
    org = Org()
    with serve(org) as served:
        (at / "main.tf").write_text(root(served.url, notebook("a")))
        apply(at, env)
        empty = {"data": {"id": 1, "type": "notebooks"}}
        for fault, told in (
            (Fault(PATH, status=200, body=empty), "not of the form"),
            (Fault(PATH, status=403), "403 Forbidden"),
        ):
            org.faults[:] = [fault]
            assert told in failing(at, env, "plan")
        org.faults.clear()
        assert "No changes" in run(at, "plan", env=env).stdout
        # What is gone from the org leaves the state, and is made again.
        org.store.shelves.clear()
        assert "1 to add, 0 to change" in run(at, "plan", env=env).stdout


def test_without_keys_it_says_which(at: Path, env: Mapping[str, str]) -> None:
    (at / "main.tf").write_text(root("http://127.0.0.1:9", notebook("a")))
    own = {k: v for k, v in env.items() if k != "DD_APP_KEY"}
    said = failing(at, own, "plan")
    assert "provider argument app_key (DD_APP_KEY) is not set: give it to the provider" in said


@pytest.mark.parametrize("argument", ["api_url", "site", "api_key", "app_key"])
def test_an_argument_that_a_plan_does_not_know_is_not_taken_from_elsewhere(
    argument: str, at: Path, env: Mapping[str, str]
) -> None:
    """Another org than the one that is meant lacks the object: it would leave the state."""
    org, other, main = Org(), Org(), at / "main.tf"
    with serve(org) as served, serve(other) as elsewhere:
        known = root(served.url, notebook("a"))
        main.write_text(known)
        apply(at, env)
        resource = 'resource "terraform_data" "later" {\n  input = "x"\n}\n'
        value = f"  {argument} = terraform_data.later.id\n"
        api_url = f'  api_url = "{served.url}"\n'
        arguments = value if argument in ("api_url", "site") else api_url + value
        unknown = known.replace(api_url, arguments)
        assert unknown != known
        main.write_text(unknown + resource)
        environment = {**env, "DD_HOST": elsewhere.url}
        said = failing(at, environment, "plan")
        assert f"provider argument {argument} is not known until apply: first apply" in said
        assert not other.requests
        # What is made needs no request before it is.
        (at / "terraform.tfstate").unlink()
        done = run(at, "plan", env=environment)
        assert "2 to add" in done.stdout, done.stdout + done.stderr
        assert not other.requests


def test_what_may_be_a_password_is_in_no_error(at: Path, env: Mapping[str, str]) -> None:
    for url in ("ftp://u:pass-word@x", "https://:pass-word@x", "https://x/?a=pass-word"):
        (at / "main.tf").write_text(root(url, notebook("a")))
        said = failing(at, env, "plan")
        assert "provider argument api_url (DD_HOST): give a URL without user, query" in said
        assert "pass-word" not in said


@pytest.mark.parametrize(
    ("argument", "said"),
    [
        ("timeout = 0", "provider ddx: timeout can't be so"),
        ("timeout = -0.1", "It is a number of seconds above 0"),
    ],
)
def test_a_timeout_of_nothing_is_refused(
    argument: str, said: str, at: Path, env: Mapping[str, str]
) -> None:
    (at / "main.tf").write_text(
        root("http://127.0.0.1:9", notebook("a"), arguments=argument + "\n")
    )
    assert said in failing(at, env, "plan")


def test_a_site_is_called_as_the_provider_calls_it(at: Path, env: Mapping[str, str]) -> None:
    text = root("http://127.0.0.1:9", notebook("a"))
    text = text.replace('api_url = "http://127.0.0.1:9"', 'site = "datadog.example"')
    (at / "main.tf").write_text(text)
    said = failing(at, env, "plan")
    assert "provider argument site (DD_SITE): datadog.example is no Datadog site" in said


def test_a_connection_that_fails_is_told_with_its_url(at: Path, env: Mapping[str, str]) -> None:
    text = notebook("a") + '  timeouts {\n    create = "1s"\n  }\n}\n'
    text = text.replace("}\n  timeouts", "  timeouts")
    (at / "main.tf").write_text(root("http://127.0.0.1:9", text))
    said = failing(at, env, "apply", "-auto-approve")
    assert f"no answer from http://127.0.0.1:9{PATH}: " in said
    assert "timeouts of the resource says create = 1s" in said


def test_timeouts_are_part_of_a_state_that_had_none(at: Path, env: Mapping[str, str]) -> None:
    limited = notebook("a").removesuffix("}\n") + '  timeouts {\n    update = "%s"\n  }\n}\n'
    org, main = Org(), at / "main.tf"
    with serve(org) as served:
        main.write_text(root(served.url, notebook("a")))
        apply(at, env)
        kept = json.loads((at / "terraform.tfstate").read_text())
        del kept["resources"][0]["instances"][0]["attributes"]["timeouts"]
        (at / "terraform.tfstate").write_text(json.dumps(kept))
        assert "No changes" in run(at, "plan", env=env).stdout
        main.write_text(root(served.url, limited % "10m"))
        sent = org.requests.copy()
        assert "0 added, 1 changed" in apply(at, env)
        writes = {r for r in (org.requests - sent) if not r.startswith("GET")}
        assert not writes
        assert "No changes" in run(at, "plan", env=env).stdout
        main.write_text(root(served.url, limited % "10 minutes"))
        said = failing(at, env, "validate")
        assert "ddx_notebook: timeouts.update can't be so" in said
        assert 'update = "10 minutes"' in said, "the line that is wrong is shown"


def test_a_configuration_is_checked(at: Path, env: Mapping[str, str]) -> None:
    wrong = notebook("a").replace('jsonencode({ live_span = "1h" })', '"{live_span"')
    (at / "main.tf").write_text(root("http://127.0.0.1:9", wrong))
    said = failing(at, env, "validate")
    assert "ddx_notebook: time can't be so" in said
    assert "isn't JSON" in said


def test_json_shows_real_changes_only(at: Path, env: Mapping[str, str]) -> None:
    org = Org()
    metadata = "  metadata = jsonencode({ %s })\n}\n"
    first = notebook("a").removesuffix("}\n") + metadata % 'type = "report", is_template = true'
    with serve(org) as served:
        main = at / "main.tf"
        main.write_text(root(served.url, first))
        apply(at, env)
        # The API adds a member; someone writes the members in another order.
        change(org, lambda a: a["metadata"].update(take_snapshots=False))
        main.write_text(root(served.url, first.replace("jsonencode({ type", "jsonencode({type")))
        assert "No changes" in run(at, "plan", env=env).stdout
        # Someone changes the object itself.
        change(org, lambda a: a["metadata"].update(is_template=False))
        assert "1 to change" in run(at, "plan", env=env).stdout
        apply(at, env)
        assert "No changes" in run(at, "plan", env=env).stdout
        # A member is taken out of the configuration.
        main.write_text(root(served.url, first.replace(", is_template = true", "")))
        assert "1 to change" in run(at, "plan", env=env).stdout
        # And an attribute.
        main.write_text(root(served.url, notebook("a")))
        assert "ddx_notebook: metadata can't be so" in failing(at, env, "plan")


def change(org: Org, edit: Any) -> None:
    """Changes the attributes of the only notebook as someone else would."""
    for (path, parents), shelf in org.store.shelves.items():
        if path == PATH:
            (id,) = shelf
            body = shelf[id].body
            edit(body["data"]["attributes"])
            org.store.put(path, id, body, parents)


def test_a_provider_that_is_killed_leaves_nothing_twice(at: Path, env: Mapping[str, str]) -> None:
    org = Org()
    # Two alike are told apart, too.
    blocks = [notebook(f"n{i}", f"Notebook {i // 2}") for i in range(24)]
    with serve(org, latency=0.2) as served:
        (at / "main.tf").write_text(root(served.url, *blocks))
        applying = subprocess.Popen(
            [str(terraform()), "apply", "-auto-approve"],
            cwd=at,
            env=environment(env),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        while len(titles(org)) < 6 and applying.poll() is None:
            time.sleep(0.02)
        os.kill(child(applying.pid), signal.SIGKILL)
        assert applying.wait(60) == 1, "it is killed half-way"
        time.sleep(0.5)  # What is under way arrives.
        before = len(titles(org))
        assert before > 6
    with serve(org) as served:
        (at / "main.tf").write_text(root(served.url, *blocks))
        assert len(managed(at)) < before, "objects were made that the state doesn't know"
        apply(at, env)
        assert "No changes" in run(at, "plan", env=env).stdout
    assert titles(org) == sorted(f"Notebook {i // 2}" for i in range(24))
    assert len(set(managed(at))) == 24
    assert not (at / ".terraform" / "ddx-creating").exists()


def managed(at: Path) -> list[str]:
    """The ids of the objects that the state holds."""
    state = json.loads((at / "terraform.tfstate").read_text())
    return [i["attributes"]["id"] for r in state["resources"] for i in r["instances"]]


def child(parent: int) -> int:
    """The process of the provider that a terraform started last."""
    listed = subprocess.run(
        ["ps", "-A", "-o", "pid=,ppid=,command="], capture_output=True, text=True, check=True
    )
    rows = [line.split(None, 2) for line in listed.stdout.splitlines()]
    return max(int(p) for p, of, does in rows if int(of) == parent and "companion" in does)


def test_the_journal_knows_what_was_cut_off(tmp_path: Path) -> None:
    def later(entry: Entry) -> None:
        """Makes an entry one of a process that is gone."""
        assert entry.file
        entry.file.rename(entry.file.with_name(f"{entry.file.name[0]}.999999999.0"))

    assert not Journal(tmp_path / "none").begin("ddx_x", "a").interrupted
    lost, answered = Journal(tmp_path).begin("ddx_x", "a"), Journal(tmp_path).begin("ddx_x", "b")
    answered.made("2")
    assert not Journal(tmp_path).begin("ddx_x", "a").interrupted, "its process lives"
    later(lost)
    later(answered)
    journal = Journal(tmp_path)
    assert journal.claims("ddx_x", "1")
    assert not Journal(tmp_path).claims("ddx_x", "1"), "a refresh has told the next process"
    assert journal.begin("ddx_x", "b").id == "2"
    found = journal.begin("ddx_x", "a")
    assert found.interrupted
    assert not found.id
    assert not journal.begin("ddx_x", "c").interrupted


def test_the_journal_ends_with_the_apply(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.begin("ddx_x", "a").made("1")
    journal.begin("ddx_x", "b").refused()
    journal.close()
    assert list(tmp_path.iterdir()) == []


def test_what_no_api_makes_is_to_be_imported(at: Path, env: Mapping[str, str]) -> None:
    with serve(Org()) as served:
        text = 'resource "ddx_identity_provider" "sso" {\n  enabled = false\n}\n'
        (at / "main.tf").write_text(root(served.url, text))
        said = failing(at, env, "apply", "-auto-approve")
    assert "Could not create ddx_identity_provider" in said
    assert "import the one that is there (`ddexport adopt` finds it)" in said
