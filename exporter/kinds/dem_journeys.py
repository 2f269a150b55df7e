"""Journeys: the ways that users take through applications, step by step, with their variants."""

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="ddx_dem_journey",
    path="/api/v2/dem/journeys/search",
    refs={"**.app_id": Ref("rum_applications")},
    initial={"test_suite": {"id": "", "name": ""}},
    ignore=("journey_rum.**.id", "variants[].**.id"),  # The API gives them.
)
