"""LLM Observability projects: what datasets, experiments and annotation queues belong to."""

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="ddx_llm_obs_project",
    path="/api/v2/llm-obs/v1/projects",
    delete="POST delete",
)
