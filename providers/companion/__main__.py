"""Terraform starts the companion provider by this module."""

from __future__ import annotations

from .grpc_provider import Provider
from .plugin_server import main

if __name__ == "__main__":
    main(Provider, lambda provider: provider.journal.close())
