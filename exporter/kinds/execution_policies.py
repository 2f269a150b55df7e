"""Execution policies: which actions may run on hosts, and on which."""

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="ddx_execution_policy",
    path="/api/v2/actions/execution-policies",
)
