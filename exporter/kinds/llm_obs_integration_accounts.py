"""Accounts of LLM providers that someone connected in the app; evaluators and patterns use them."""

from exporter.model.declaration import Kind, always

KIND = Kind(
    path="/api/v2/llm-obs/v1/integrations/{integration}/accounts",
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
