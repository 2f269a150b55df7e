"""How long an export of 10,000 monitors and 2,000 dashboards takes, at 20 ms a request.

Starts the simulator in a process of its own, exports the two kinds from it, and runs a peer in the
same call: the same URLs fetched by urllib3 with as many threads, its answers thrown away. Prints
seconds of each part, requests, peak memory, and the ratio of reading to the peer.

    python bench/export.py [--monitors N] [--dashboards N] [--latency MS] [--concurrency N]
"""

from __future__ import annotations

import argparse
import json
import os
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import urllib3

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


def lines(monitors: int, dashboards: int) -> Iterator[tuple[str, dict[str, Any]]]:
    """The org, as the lines that the simulator loads."""
    for path, make, count in (
        ("/api/v1/monitor", monitor, monitors),
        ("/api/v1/dashboard", dashboard, dashboards),
    ):
        for n in range(count):
            body = make(n)
            at = f"{path}/{body['id']}"
            yield path, {"id": str(body["id"]), "method": "GET", "path": at, "body": body}


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


def main() -> None:
    """Runs the bench and prints its figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--monitors", type=int, default=10_000)
    parser.add_argument("--dashboards", type=int, default=2_000)
    parser.add_argument("--latency", type=int, default=20, help="milliseconds a request")
    parser.add_argument("--concurrency", type=int, default=32)
    asked = parser.parse_args()
    job = ["org", "--json", "--kind", "monitors", "--kind", "dashboards"]
    job += ["--concurrency", str(asked.concurrency)]
    ddexport = str(Path(sys.executable).with_name("ddexport"))
    with tempfile.TemporaryDirectory() as scratch:
        org = Path(scratch, "org.jsonl")
        with org.open("w") as f:
            for _, line in lines(asked.monitors, asked.dashboards):
                f.write(json.dumps({"kind": "bench", "envelope": "object", **line}) + "\n")
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
            bare = peer(match[0], asked.concurrency, asked.monitors // 1000 + 1)
            began = time.perf_counter()
            run = subprocess.run(
                [ddexport, *job, "--api-url", match[0], "--out", f"{scratch}/out"],
                env={**os.environ, "DD_API_KEY": "bench", "DD_APP_KEY": "bench"},
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                check=False,
            )
            whole = time.perf_counter() - began
        finally:
            simulator.terminate()
            simulator.wait()
        summary = json.loads(run.stdout)
        size = sum(f.stat().st_size for f in Path(scratch, "out").rglob("*") if f.is_file())
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"objects   {summary['kinds']}, {summary['imports']} import blocks, {size / 1e6:.1f} MB")
    print(f"requests  {summary['requests']}")
    for part, seconds in summary["seconds"].items():
        print(f"{part:<9} {seconds:.2f} s")
    print(f"whole     {whole:.2f} s, start of the program included")
    print(f"memory    {memory:.0f} MB at most (the larger of exporter and simulator)")
    print(
        f"peer      {bare:.2f} s for the bare requests; reading takes "
        f"{summary['seconds']['read'] / bare:.2f} times that, the whole {whole / bare:.2f} times"
    )


if __name__ == "__main__":
    main()
