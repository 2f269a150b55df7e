"""A Terraform provider for kinds of objects that Datadog's own provider has no resource for.

Plugin protocol 6; its resource types are those of exporter/schema/ddx.json. It speaks to Datadog
as the exporter does. `ddexport provider install` puts it where Terraform finds it.
"""
