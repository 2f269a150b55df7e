"""Salesforce orgs that someone connected in the app, which incident templates name."""

from datadog_api_client.v2.api.salesforce_integration_api import SalesforceIntegrationApi

from exporter.kind import Kind

KIND = Kind(
    name="integration_salesforce_organizations",
    resource_type="",
    list=SalesforceIntegrationApi.get_salesforce_organizations,
    skip={"connected by OAuth, which no API does: connect it in the app": lambda o: True},
    url="/integrations/salesforce-incidents",
)
