"""How long it takes to ask Datadog's provider about an export of 12,000 resources.

Makes 10,000 monitors and 2,000 teams, translates them, and has the provider asked about all of
them, and once more where nothing is new; a peer in the same call asks the same questions one at a
time, of every tenth resource. Prints seconds of each and ratios. The provider has to stand where
Terraform finds it.

    python bench/validate.py [--monitors N] [--teams N]
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from typing import Any

from export import monitor

from exporter.api.catalogue import kinds
from exporter.model.record import KindRead, Record
from exporter.read.selection import Selection
from exporter.terraform import cty, provider_plugin
from exporter.terraform.provider_plugin import Provider
from exporter.translate.pipeline import Export, translate
from exporter.translate.provider_answers import ProviderAnswers

EVERY = 10
"""The peer asks about one resource of so many."""


def team(n: int) -> dict[str, Any]:
    """A team."""
    attributes = {
        "name": f"Team {n}",
        "handle": f"team-{n}",
        "description": "Made by a benchmark.",
    }
    return {"id": f"t{n}", "type": "team", "attributes": attributes}


def reads(monitors: int, teams: int) -> dict[str, KindRead]:
    """What would be read of the org."""
    path = "/api/v1/monitor"
    return {
        "monitors": KindRead(
            "monitors",
            [Record("monitors", str(m["id"]), path, m, "") for m in map(monitor, range(monitors))],
        ),
        "teams": KindRead(
            "teams",
            [Record("teams", t["id"], "/api/v2/team", t, "data") for t in map(team, range(teams))],
        ),
    }


def asked(provider_answers: ProviderAnswers, provider: Provider, made: Export) -> float:
    """Seconds that it takes to ask about what is new to the provider_answers."""
    provider_answers.attach(provider, lambda done, total: None)
    began = time.monotonic()
    provider_answers.ask((m.resource for m in made.resources), lambda link: None)
    return time.monotonic() - began


def one_at_a_time(provider: Provider, made: Export) -> float:
    """Seconds for a question about every resource, by those that the peer asks."""
    some = made.resources[::EVERY]
    began = time.monotonic()
    for resource in (m.resource for m in some):
        block = provider.block(resource.address.type)
        assert block
        value = cty.of_body(block, resource.body, lambda _: None)
        next(provider.problems([(resource.address.type, value)]))
    return (time.monotonic() - began) * len(made.resources) / len(some)


def main() -> None:
    """Runs it and prints one JSON object."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--monitors", type=int, default=10_000)
    parser.add_argument("--teams", type=int, default=2_000)
    args = parser.parse_args()
    of = reads(args.monitors, args.teams)
    found = provider_plugin.find()
    if found is None:
        sys.exit("Datadog's provider isn't where Terraform would find it")
    made = translate(Selection(kinds()), of)
    with found as provider:
        provider.block("datadog_monitor")  # So that it runs.
        provider_answers = ProviderAnswers()
        all = asked(provider_answers, provider, made)
        again = ProviderAnswers.parse(provider_answers.plain())
        nothing = asked(again, provider, made)
        peer = one_at_a_time(provider, made)
    print(
        json.dumps(
            {
                "resources": len(made.resources),
                "asked": provider_answers.asked,
                "asked again": again.asked,
                "seconds": {
                    "asking about all": round(all, 1),
                    "nothing new": round(nothing, 1),
                    "peer, one at a time": round(peer, 1),
                },
                "ratio to the peer": round(all / peer, 2),
                "ratio where nothing is new": round(nothing / peer, 3),
            },
            indent=2,
        )
    )


if __name__ == "__main__":
    main()
