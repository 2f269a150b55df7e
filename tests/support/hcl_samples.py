"""HCL of everything that there is, and texts that are awkward in it."""

from __future__ import annotations

import re
import unicodedata

from exporter.model.ir import (
    Address,
    Block,
    Body,
    DataRef,
    DataSource,
    Import,
    Module,
    ModuleCall,
    Output,
    OutputRef,
    Reference,
    Resource,
    Root,
    Template,
    Variable,
    VariableRef,
)
from exporter.write import hcl
from tests.support.output import texts

LINK = VariableRef("link")
SIGNS = "$ % { } ${ %{ $${ %%{ \\ \" ' ` a b for # // /* <<-EOT EOT EOT_ ~} {{ }} [ ] ( ) , ="
SIGNS += " é 🚨 👩\u200d👧 🇪🇺 🏽 \u0301 e\u0301 \u0e33 \uff9e \u0600 \u1100 \u200d"
PIECES = [
    *SIGNS.split(),
    *("\n", "\n", "\n\n", "\r\n", "\r", "\t", " ", "  ", "\u00a0", "\u3000", "\v", "\f"),
    *("\x00", "\x1b", "\x7f", "\x85", "\u2028", "\u202e", "\ufeff", "\ud800", "\udfff"),
]


def nearest(text: str) -> str:
    """The text that Terraform can hold: normal form C, no half of a surrogate pair."""
    return unicodedata.normalize("NFC", re.sub("[\ud800-\udfff]", "\ufffd", text))


def stacks() -> dict[str, str]:
    """Two modules and two roots with one of everything in them."""
    user, monitor = Address("datadog_user", "ada"), Address("datadog_monitor", "cpu")
    standard = Address("datadog_role", "standard")
    org = Module(
        "org",
        {
            "users": [
                Resource(
                    user,
                    "u-1",
                    Body(
                        {"email": "ada@x.org", "roles": [DataRef(standard, f"data.{standard}.id")]}
                    ),
                )
            ],
            "monitors": [
                Resource(
                    monitor,
                    "7",
                    Body(
                        {
                            "name": "CPU ${load}",
                            "type": "metric alert",
                            "query": "avg(last_5m):avg:system.cpu.user{*} > 90",
                            "message": Template(("line %{one}\n@", Reference(user, "email"))),
                        },
                        [Block("monitor_thresholds", Body({"critical": "90"}))],
                    ),
                    ignore_changes={"monitor_thresholds[0].critical": "unread"},
                )
            ],
            "webhooks": [
                Resource(
                    Address("datadog_webhook", "w"),
                    "w",
                    Body({"name": "w", "url": VariableRef("webhook_w_url")}),
                    ignore_changes={"url": "no answer has it"},
                )
            ],
        },
        [DataSource(standard, Body({"filter": "Datadog Standard Role"}))],
        [Variable("webhook_w_url", 'The "url" of\nthe webhook ${w}.', sensitive=True)],
        [Output("datadog_user_ada", Reference(user))],
    )
    unadoptable = Module(
        "unadoptable",
        {
            "teams": [
                Resource(
                    Address("datadog_team_membership", "x"),
                    "",
                    Body({"team_id": "t", "user_id": VariableRef("ada")}),
                )
            ]
        },
        variables=[Variable("ada", "The id of a user.")],
    )
    source = Root(
        "source",
        [ModuleCall("org", {"webhook_w_url": "https://example.com/placeholder"})],
        [Import("org", user, "u-1"), Import("org", monitor, 'a"${b}')],
    )
    destination = Root(
        "destination",
        [
            ModuleCall("org", {"webhook_w_url": VariableRef("webhook_w_url")}),
            ModuleCall("unadoptable", {"ada": OutputRef("org", "datadog_user_ada")}),
        ],
        variables=org.variables,
    )
    files = hcl.files(
        [org, unadoptable, Module("adoptable")],
        [source, destination],
        provider_version=">= 4.19, < 5",
        site_api_url="https://api.datadoghq.eu/",
    )
    return texts(files)
