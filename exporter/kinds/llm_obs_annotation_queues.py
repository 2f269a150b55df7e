"""LLM Observability annotation queues: what people label in traces, and who may."""

from datadog_api_client.v2.api.agent_observability_api import AgentObservabilityApi

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="ddx_llm_obs_annotation_queue",
    list=AgentObservabilityApi.list_llm_obs_annotation_queues,
    refs={"project_id": Ref("llm_obs_projects"), "reviewer_emails[]": Ref("users", key="email")},
    restricts=("reviewer_emails[]",),
    ignore=("can_manage_access", "owned_by"),
)
