"""Rulesets of static analysis, which the API answers with their rules inside."""

from __future__ import annotations

from exporter.model.declaration import Object, Objects


def rules(answer: Object) -> Objects:
    """The rules of each ruleset."""
    for ruleset in answer["data"]:
        named = {"ruleset_name": ruleset["attributes"]["name"]}
        yield from (rule | named for rule in ruleset["attributes"].get("rules") or ())
