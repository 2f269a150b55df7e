"""LLM Observability projects: what datasets, experiments and annotation queues belong to."""

from datadog_api_client.v2.api.agent_observability_api import AgentObservabilityApi

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="ddx_llm_obs_project",
    path="/api/v2/llm-obs/v1/projects",
    delete=AgentObservabilityApi.delete_llm_obs_projects,
)
