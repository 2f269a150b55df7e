"""ddexport: a Datadog org as Terraform."""

__version__ = "0.1.0"
