"""One kind of Datadog object a module: its declaration, and what only it needs."""
