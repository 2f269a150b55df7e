"""LLM Observability patterns: which spans are sorted into topics, how many and how deep."""

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="ddx_llm_obs_patterns_config",
    path="/api/v2/llm-obs/v1/topic-discovery-configs",
    items="data.attributes.configs",
    refs={"account_id": Ref("llm_obs_integration_accounts")},
    # The id of one that is to change, which no URL has: what is new has none.
    ignore=("config_id",),
)
