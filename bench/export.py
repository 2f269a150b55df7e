"""How long an export of 10,000 monitors and 2,000 dashboards takes, at 20 ms a request.

Starts the simulator in a process of its own, exports the two kinds and some webhooks from it, and
runs a peer in the same call: the same URLs fetched by urllib3 with as many threads, its answers
thrown away. Prints seconds of each part, requests, the exporter's own CPU time and peak memory, and
the ratio of reading to the peer; once for objects that hardly refer to one another, once for a
tangle of them.

With SYNC_CLI, the path of a datadog-sync-cli, its import of the same org is run beside each export,
in pairs; the ratio is the median of theirs.

    [SYNC_CLI=…/datadog-sync] python bench/export.py [--monitors N] [--dashboards N] [--latency MS]
        [--concurrency N] [--pairs N] [--few]
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

import urllib3

WEBHOOKS = 20
HEADERS = {"DD-API-KEY": "bench", "DD-APPLICATION-KEY": "bench"}


def monitor(n: int) -> dict[str, Any]:
    """A monitor of about 1 kB."""
    return {
        "id": 1_000_000 + n,
        "org_id": 1,
        "type": "query alert",
        "name": f"CPU of service {n % 400} is high in region {n}",
        "message": "CPU is high. See https://app.datadoghq.com/dashboard/aaa-aaa-aaa\n" * 3
        + "@webhook-pager @team-shop",
        "tags": [f"team:{n % 40}", f"service:s{n % 400}", "env:production"],
        "query": f"avg(last_5m):avg:system.cpu.user{{service:s{n % 400}}} by {{host}} > 90",
        "options": {
            "thresholds": {"critical": 90.0, "warning": 80.0},
            "notify_audit": False,
            "require_full_window": False,
            "notify_no_data": False,
            "renotify_interval": 0,
            "include_tags": True,
            "new_host_delay": 300,
            "silenced": {},
        },
        "multi": True,
        "created": "2026-01-01T00:00:00.000000+00:00",
        "modified": "2026-01-01T00:00:00.000000+00:00",
        "deleted": None,
        "priority": None,
        "restricted_roles": None,
        "overall_state": "OK",
        "creator": {"name": "Bench", "handle": "bench@example.com", "email": "bench@example.com"},
    }


def dashboard(n: int) -> dict[str, Any]:
    """A dashboard of about 3 kB."""
    widgets = [
        {
            "id": n * 100 + w,
            "definition": {
                "type": "timeseries",
                "title": f"Requests of service {w}",
                "requests": [
                    {
                        "queries": [
                            {
                                "data_source": "metrics",
                                "name": "a",
                                "query": f"sum:trace.http.request.hits{{service:s{w}}}.as_count()",
                            }
                        ],
                        "formulas": [{"formula": "a"}],
                        "response_format": "timeseries",
                        "display_type": "bars",
                    }
                ],
            },
        }
        for w in range(8)
    ]
    letters = f"{n:09d}"
    return {
        "id": f"{letters[:3]}-{letters[3:6]}-{letters[6:]}",
        "title": f"Service {n}",
        "description": None,
        "author_handle": "bench@example.com",
        "author_name": "Bench",
        "layout_type": "ordered",
        "url": f"/dashboard/{n}",
        "template_variables": [],
        "widgets": widgets,
        "notify_list": [],
        "created_at": "2026-01-01T00:00:00+00:00",
        "modified_at": "2026-01-01T00:00:00+00:00",
        "restricted_roles": [],
    }


def linked(n: int, monitors: int, dashboards: int) -> tuple[dict[str, Any], dict[str, Any]]:
    """A monitor and a dashboard that refer to others: by id, in queries, in texts, in circles."""
    alert, board = monitor(n), dashboard(n)
    runbook = f"https://app.datadoghq.com/dashboard/{dashboard(n % dashboards)['id']}"
    other = f"https://app.datadoghq.com/monitors/{monitor(n * 7 % monitors)['id']}"
    alert["message"] = f"See {runbook} and {other}\n" * 3 + f"@webhook-pager-{n % WEBHOOKS}"
    if n % 10 == 9:
        alert["type"] = "composite"
        alert["query"] = f"{alert['id'] - 1} && !{alert['id'] - 2}"
    for w, widget in enumerate(board["widgets"][:4]):
        watched = monitor((n * 13 + w) % monitors)["id"]
        widget["definition"] = {"type": "alert_graph", "alert_id": str(watched)}
    return alert, board


def lines(monitors: int, dashboards: int, links: bool) -> Iterator[dict[str, Any]]:
    """The org, as the lines that the simulator loads."""
    for n in range(max(monitors, dashboards)):
        alert, board = linked(n, monitors, dashboards) if links else (monitor(n), dashboard(n))
        if n < monitors:
            yield _line(f"/api/v1/monitor/{alert['id']}", str(alert["id"]), alert)
        if n < dashboards:
            yield _line(f"/api/v1/dashboard/{board['id']}", board["id"], board)
    for n in range(WEBHOOKS):
        hook = {"name": f"pager-{n}", "url": "https://example.com/"}
        path = f"/api/v1/integration/webhooks/configuration/webhooks/{hook['name']}"
        yield _line(path, hook["name"], hook)


def _line(path: str, id: str, body: dict[str, Any]) -> dict[str, Any]:
    return {
        "kind": "bench",
        "envelope": "object",
        "id": id,
        "method": "GET",
        "path": path,
        "body": body,
    }


def peer(url: str, concurrency: int, pages: int) -> float:
    """Seconds that bare requests for the same URLs take."""
    pool = urllib3.PoolManager(maxsize=concurrency, headers=HEADERS)

    def get(path: str) -> Any:
        return json.loads(pool.request("GET", url + path).data)

    began = time.perf_counter()
    with ThreadPoolExecutor(concurrency) as threads:
        listed = threads.submit(get, "/api/v1/dashboard")
        list(threads.map(get, (f"/api/v1/monitor?page={p}&page_size=1000" for p in range(pages))))
        ids = [d["id"] for d in listed.result()["dashboards"]]
        list(threads.map(get, (f"/api/v1/dashboard/{i}" for i in ids)))
    return time.perf_counter() - began


@dataclass(frozen=True)
class Run:
    """What a program took. seconds: of the clock. cpu: seconds. memory: MB at most."""

    seconds: float
    cpu: float
    memory: float
    printed: str

    @classmethod
    def of(cls, command: list[str], **environment: str) -> Run:
        """Runs a program to its end, and measures it."""
        began = time.perf_counter()
        with tempfile.TemporaryFile("w+") as out:
            run = subprocess.Popen(
                command,
                # What is installed has its bytecode beside it; both keep theirs.
                env={**os.environ, "PYTHONDONTWRITEBYTECODE": "", **environment},
                stdout=out,
                stderr=subprocess.DEVNULL,
            )
            _, status, usage = os.wait4(run.pid, 0)
            run.returncode = os.waitstatus_to_exitcode(status)
            out.seek(0)
            cpu = usage.ru_utime + usage.ru_stime
            return cls(time.perf_counter() - began, cpu, usage.ru_maxrss / 1024, out.read())


def sync_import(sync_cli: str, url: str, into: str) -> Run:
    """Datadog's own import of the same objects, which writes them as JSON."""
    options = {
        "resources": "monitors,dashboards",
        "source-resources-path": into,
        "validate": "false",
        "verify-ddr-status": "false",
        "send-metrics": "false",
        **{f"{side}-api-url": url for side in ("source", "destination")},
        **{
            f"{side}-{key}-key": "bench"
            for side in ("source", "destination")
            for key in ("api", "app")
        },
    }
    return Run.of(
        [sync_cli, "import", *(part for o in options.items() for part in (f"--{o[0]}", o[1]))]
    )


def measure(asked: argparse.Namespace, links: bool) -> None:
    """Exports an org of its own simulator, some times, and prints the figures."""
    ddexport = str(Path(sys.executable).with_name("ddexport"))
    job = [ddexport, "org", "--json", "--concurrency", str(asked.concurrency)]
    for kind in ("monitors", "dashboards", "webhooks"):
        job += ["--kind", kind]
    sync_cli = os.environ.get("SYNC_CLI", "")
    runs: list[Run] = []
    peers: list[Run] = []
    with tempfile.TemporaryDirectory() as scratch:
        org = Path(scratch, "org.jsonl")
        with org.open("w") as f:
            f.writelines(
                json.dumps(x) + "\n" for x in lines(asked.monitors, asked.dashboards, links)
            )
        serve = [ddexport, "simulator", "--port", "0", "--load", str(org)]
        simulator = subprocess.Popen(
            [*serve, "--latency", str(asked.latency)],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        try:
            assert simulator.stdout
            match = re.search(r"http://\S+", simulator.stdout.readline())
            assert match, "the simulator didn't start"
            url = match[0]
            bare = peer(url, asked.concurrency, asked.monitors // 1000 + 1)
            for n in range(asked.pairs):
                to = ["--api-url", url, "--out", f"{scratch}/out{n}"]
                runs.append(Run.of([*job, *to], DD_API_KEY="bench", DD_APP_KEY="bench"))
                if sync_cli:
                    peers.append(sync_import(sync_cli, url, f"{scratch}/resources{n}"))
        finally:
            simulator.terminate()
            simulator.wait()
        size = sum(f.stat().st_size for f in Path(scratch, "out0").rglob("*") if f.is_file())
    summaries = [json.loads(run.printed) for run in runs]
    summary = summaries[0]
    whole = median(run.seconds for run in runs)
    print("Many references" if links else "Few references")
    print(f"objects   {summary['kinds']}, {summary['imports']} import blocks, {size / 1e6:.1f} MB")
    print(f"requests  {summary['requests']}")
    for part in summary["seconds"]:
        print(f"{part:<9} {median(s['seconds'][part] for s in summaries):.2f} s")
    print(f"whole     {whole:.2f} s, start of the program included; median of {len(runs)}")
    print(f"cpu       {median(run.cpu for run in runs):.2f} s")
    print(f"memory    {max(run.memory for run in runs):.0f} MB at most")
    read = median(s["seconds"]["read"] for s in summaries)
    print(
        f"requests  {bare:.2f} s for the bare ones; reading takes {read / bare:.2f} times that, "
        f"the whole {whole / bare:.2f} times"
    )
    if peers:
        ratios = [run.seconds / other.seconds for run, other in zip(runs, peers, strict=True)]
        print(
            f"sync-cli  {median(p.seconds for p in peers):.2f} s, "
            f"{median(p.cpu for p in peers):.2f} s of CPU, "
            f"{max(p.memory for p in peers):.0f} MB for its import; the whole export takes "
            f"{median(ratios):.2f} times that ({min(ratios):.2f} to {max(ratios):.2f})"
        )


def main() -> None:
    """Runs the bench."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--monitors", type=int, default=10_000)
    parser.add_argument("--dashboards", type=int, default=2_000)
    parser.add_argument("--latency", type=int, default=20, help="milliseconds a request")
    parser.add_argument("--concurrency", type=int, default=32)
    parser.add_argument("--pairs", type=int, default=5, help="how often it is measured")
    parser.add_argument("--few", action="store_true", help="few references only")
    asked = parser.parse_args()
    for links in (False,) if asked.few else (False, True):
        measure(asked, links)


if __name__ == "__main__":
    main()
