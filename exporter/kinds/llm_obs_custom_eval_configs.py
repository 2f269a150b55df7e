"""LLM Observability evaluators that the org made: what an LLM judges of traces, and by what."""

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="ddx_llm_obs_custom_eval_config",
    path="/api/unstable/llm-obs/config/evaluators/custom",
    create="PUT {eval_name}",
    update="PUT {eval_name}",
    id="eval_name",
    title="eval_name",
    refs={
        "llm_provider.integration_account_id": Ref("llm_obs_integration_accounts"),
        "target.experiment_project_ids[]": Ref("llm_obs_projects"),
    },
)
