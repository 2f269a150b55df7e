"""The demo org: Kestrel Coffee, which roasts in ten places and sells beans online.

One file a kind, a list of {path, body, list_key}: bodies are what the API answers to a GET of that
path, list items (with `list_key`) where no GET for one object exists. Written for this org; nothing
in it is recorded. built.py adds what would be too long to write down.

Traps on board, each with where it stands (kind/id):

* two monitors of one name: monitors/123456, monitors/1234567
* two SLOs of one name: service_level_objectives/85c4e6bffde75102becea36bdf67cb05,
  service_level_objectives/9c006501e8105d329e191394ef561b75
* titles that differ in case and emoji only: dashboards/756-8eh-imu, dashboards/hcp-4n3-fyd
* unicode, emoji, right-to-left: monitors/21400110, dashboards/wrp-mqb-c6i
* ${var} and %{if} as text: monitors/21400102, dashboards/756-8eh-imu,
  logs_custom_pipelines/3WPbqlB9kJQMZYRD4j4cfQ, spans_metrics/kestrel_roaster_drum_errors
* CRLF: monitors/21400102, dashboards/dxd-ixr-eaj
* trailing spaces and tabs: monitors/21400103, dashboards/756-8eh-imu
* more than 300 kB: dashboards/yaa-jk6-sth
* unknown widget type: dashboards/hha-6ua-bat
* composite of an id and a longer one that begins with it: monitors/21400104
* type of monitor that no typed resource knows: monitors/21400114
* ids inside text: monitors/21400103
* deprecated new_host_delay of 600: monitors/21400102
* locked and silenced: monitors/21400103
* restricted roles: monitors/21400103, dashboards/dxd-ixr-eaj
* built-in role of a user: roles/fb821b32-9635-5bdb-98c9-f0b4b191837f
* managed team with members that a directory provisions: teams/ff3d93d4-d139-5043-aa54-effb2405deba
* dashboard that links to itself: dashboards/ze6-emz-4js
* dashboards that link to each other: dashboards/756-8eh-imu, dashboards/hcp-4n3-fyd
* webhook that doesn't exist: monitors/21400105
* deleted monitor: service_level_objectives/abebedafbf7d58ae959c90174c996044, dashboards/ze6-emz-4js
* SLO on a test's own monitor: service_level_objectives/6f296756cb365ff598bba5c14b83a6a5
* disabled user: users/825594bc-d0c8-5c52-9a0c-3b795264d930
* service account: users/203b0b06-ff08-5847-8bdd-0a166588ebdd
* user who hasn't answered the invitation and has no name:
  users/56c03ea5-5367-51fd-a02b-9086117335ad
* cancelled downtime: downtime_schedules/df3acfd7-d9e2-5bba-a8c4-39bca819c2f0
* downtime in the past: downtime_schedules/73616782-a967-5120-ac7d-9d8d5e8133d6
* recurring downtime with a current occurrence:
  downtime_schedules/0e9151ec-1b17-5e20-9e8b-84a688ccbdb3
* empty strings: monitors/1234567, downtime_schedules/439ec99c-fee1-58a2-a8a3-2882aaf585f6,
  slo_corrections/06f96319-8ba2-5b5b-89a7-01e39166af86
* null members: teams/b70ead5e-2db8-5264-adfa-fe376c070c0c, dashboards/hcp-4n3-fyd
* floats that are whole numbers: monitors/21400102
* zero and false: monitors/21400103, logs_indexes/main
* page boundary of 100: users/5e7a0000-0000-4000-8000-000000000110
* very long name: monitors/21400113
* names that begin with a digit: monitors/21400101, dashboards/hha-6ua-bat,
  roles/c9ff8eb7-ff50-5f95-ad43-8caf42d367c3
* names without a letter for an identifier: monitors/21400111, monitors/21400112
* index with and without a daily limit: logs_indexes/debug-7-days, logs_indexes/main
* order of exclusion filters: logs_indexes/debug-7-days
* secure value absent or null: synthetics_global_variables/40499641-f606-5c28-91d2-32045f1f61bc,
  synthetics_global_variables/424290d1-bb7d-54f6-acc8-11848d921a1e
* secrets in clear: webhooks/kestrel-pager, webhooks/audit-sink, synthetics_tests/s3p-e4s-tm3
* custom and integration pipelines interleaved: logs_pipelines_order/pipeline-order
* default rule as shipped and changed by the org: security_monitoring_rules/def-000-k01,
  security_monitoring_rules/def-000-k02
* rule that refers to rules: security_monitoring_rules/wjh-qtz-cij
* default retention filter: apm_retention_filters/1ASc_A9ruxdzGEW_VEXP5g
* preset dashboard in a list: dashboard_list_items/310201

What the real provider (4.19.0) refuses, on purpose: monitors/21400114 as `datadog_monitor` (its
JSON resource reads it), security_monitoring_rules/kvy-2pj-dzp (no resource takes api_security),
apm_retention_filters/1ASc_A9ruxdzGEW_VEXP5g (no resource takes its filter_type). The SLO with a
deleted monitor plans only with `validate = false` on the resource, else the provider asks for that
monitor.
"""

from __future__ import annotations

import importlib.resources
import json
from typing import Any

from exporter.simulator.demo import built


def objects() -> dict[str, list[tuple[str, Any, str | None]]]:
    """Kind -> (URL path, body, list key), in the order the lists have them.

    list key is where the list's answer holds the object; None if `body` is the whole answer of a
    GET of that path.
    """
    found: dict[str, list[tuple[str, Any, str | None]]] = {}
    for file in sorted(importlib.resources.files(__package__).iterdir(), key=lambda f: f.name):
        if file.name.endswith(".json"):
            found[file.name.removesuffix(".json")] = [
                (entry["path"], entry["body"], entry.get("list_key"))
                for entry in json.loads(file.read_text(encoding="utf-8"))
            ]
    found["users"] += built.baristas()
    found["dashboards"].append(built.sensors_dashboard())
    return found
