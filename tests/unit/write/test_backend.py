"""Where the states of stacks are, and how other stacks read them."""

from __future__ import annotations

import re
from typing import Any

import pytest

from exporter.model.errors import UsageError
from exporter.write.backend import DEFAULT, parsed

S3 = {"type": "s3", "bucket": "states", "key": "datadog/{stack}.tfstate", "encrypt": True}


def test_unless_said_a_state_is_beside_its_root() -> None:
    assert DEFAULT.state("shared", "destination") == (
        'data "terraform_remote_state" "shared" {\n'
        '  backend = "local"\n\n'
        "  config = {\n"
        '    path = "../../shared/destination/terraform.tfstate"\n'
        "  }\n"
        "}\n"
    )


def test_the_block_and_the_state_are_of_one_template() -> None:
    backend = parsed(S3)
    settings = (
        'bucket  = "states"\n{0}key     = "datadog/shop-destination.tfstate"\n{0}encrypt = true\n'
    )
    assert backend.block("shop", "destination") == (
        f'terraform {{\n  backend "s3" {{\n    {settings.format("    ")}  }}\n}}\n'
    )
    assert backend.state("shop", "destination") == (
        'data "terraform_remote_state" "shop" {\n  backend = "s3"\n\n'
        f"  config = {{\n    {settings.format('    ')}  }}\n}}\n"
    )
    assert parsed(backend.plain()) == backend


def test_a_root_may_have_a_place_of_its_own_in_it() -> None:
    backend = parsed({"type": "gcs", "bucket": "b", "prefix": "{root}/of/{stack}"})
    assert '"source/of/shop"' in backend.block("shop", "source")


def test_the_workspace_of_hcp_is_a_block_here_and_a_map_there() -> None:
    backend = parsed({"type": "remote", "organization": "us", "workspaces": {"name": "dd-{stack}"}})
    assert backend.block("shop", "source") == (
        'terraform {\n  backend "remote" {\n    organization = "us"\n\n'
        '    workspaces {\n      name = "dd-shop-source"\n    }\n  }\n}\n'
    )
    state = backend.state("shop", "destination")
    assert 'workspaces = {\n      name = "dd-shop-destination"\n    }' in state


@pytest.mark.parametrize(
    ("plain", "said"),
    [
        ({}, "type is azurerm, gcs, http, local, remote or s3, not None"),
        ({"type": "cloud"}, "not 'cloud'"),
        ({"type": "s3", "key": "one"}, "no setting has {stack} in it"),
        (S3 | {"secret_key": "x"}, "secret_key would stand in files"),
        (S3 | {"a = 1\nb": "x"}, "is no name of a setting"),
        ({"type": "remote", "workspaces": {"a b": "{stack}"}}, "'a b' is no name of a setting"),
    ],
)
def test_what_is_no_backend_is_said(plain: dict[str, Any], said: str) -> None:
    with pytest.raises(UsageError, match=re.escape(said)):
        parsed(plain)
