"""Accounts of LLM providers that someone connected in the app; evaluators and patterns use them."""

from datadog_api_client.v2.api.agent_observability_api import AgentObservabilityApi

from exporter.model.declaration import Kind, always

KIND = Kind(
    list=AgentObservabilityApi.list_llm_obs_integration_accounts,
    query={
        "integration": (
            "amazon_bedrock",
            "anthropic",
            "azure_openai",
            "llmproxy",
            "openai",
            "vertex_ai",
        )
    },
    title=("integration", "account_name"),
    skip={"connected with its keys in the app: connect it in the other org first": always},
)
