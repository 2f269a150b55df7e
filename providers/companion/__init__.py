"""A Terraform provider for kinds of objects that Datadog's own provider has no resource for.

In: calls of plugin protocol 6, for the resource types of providers/schemas/ddx.json. Out: requests
to Datadog, sent as the exporter sends them, and states. Run by Terraform, which finds it where
`ddexport provider install` puts it.
"""
