"""LLM Observability annotation queues: what people label in traces, and who may."""

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="ddx_llm_obs_annotation_queue",
    path="/api/v2/llm-obs/v1/annotation-queues",
    refs={"project_id": Ref("llm_obs_projects"), "reviewer_emails[]": Ref("users", key="email")},
    restricts=("reviewer_emails[]",),
    ignore=("can_manage_access", "owned_by"),
)
