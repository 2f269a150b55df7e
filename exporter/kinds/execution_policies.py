"""Execution policies: which actions may run on hosts, and on which."""

from datadog_api_client.v2.api.execution_policy_api import ExecutionPolicyApi

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="ddx_execution_policy",
    list=ExecutionPolicyApi.list_execution_policies,
)
