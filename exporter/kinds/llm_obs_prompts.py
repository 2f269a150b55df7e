"""LLM Observability prompts: what applications ask models, in its latest version.

A version never changes, and the API says of the latest one what a new prompt is made of: so a
prompt whose template is to be another is made anew.
"""

from exporter.model.declaration import Kind, holds

KIND = Kind(
    resource_type="ddx_llm_obs_prompt",
    path="/api/v2/llm-obs/v1/prompts",
    parts=("GET {prompt_id}",),
    get=None,
    id="prompt_id",
    title="prompt_id",
    skip={"seen in code, not kept in the registry": holds("source", "code")},
    rename={"chat_template": "template"},
    # env_ids: asked for once, when a prompt is made. user_version: an answer gives it or a number.
    ignore=(
        "author",
        "created_from",
        "datasets",
        "env_ids",
        "extracted_from",
        "in_registry",
        "last_seen_at",
        "last_version_created_at",
        "ml_app",
        "ml_apps",
        "num_versions",
        "prompt_version_uuid",
        "source",
        "tags",
        "user_version",
    ),
)
