"""Execution policies: which actions may run on hosts, and on which."""

from datadog_api_client.v2.api.execution_policy_api import ExecutionPolicyApi

from exporter.model.declaration import Kind

KIND = Kind(
    name="execution_policies",
    resource_type="ddx_execution_policy",
    list=ExecutionPolicyApi.list_execution_policies,
    get=ExecutionPolicyApi.get_execution_policy,
    create=ExecutionPolicyApi.create_execution_policy,
    update=ExecutionPolicyApi.update_execution_policy,
    delete=ExecutionPolicyApi.delete_execution_policy,
)
