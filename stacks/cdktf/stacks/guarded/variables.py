from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class GuardedVariables:
    """What a stack gives this module."""

    # aws_account_id of datadog_integration_aws_account.integration_aws_account_210987650001, which another module holds
    integration_aws_account_integration_aws_account_210987650001_aws_account_id: str
    # aws_account_id of datadog_integration_aws_account.integration_aws_account_210987650002, which another module holds
    integration_aws_account_integration_aws_account_210987650002_aws_account_id: str
