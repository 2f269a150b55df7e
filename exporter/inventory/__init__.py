"""The parity inventory: every kind of the API and the provider, and what becomes of it."""

from exporter.inventory.document import as_json, as_markdown, as_text
from exporter.inventory.rows import Row, State, beyond, rows

__all__ = ["Row", "State", "as_json", "as_markdown", "as_text", "beyond", "rows"]
