"""Registered application keys: those that may manage workflows, apps and connections."""

from exporter.model.declaration import Kind, Object, Others, hint, lacks

KEYS = "service_account_application_keys"


def join(registration: Object, objects: Others) -> Object:
    """The registration, and whether its key is a service account's."""
    return registration | {"is_service": any(k["id"] == registration["id"] for k in objects(KEYS))}


KIND = Kind(
    resource_type="datadog_app_key_registration",
    path="/api/v2/actions/app_key_registrations",
    title="id",
    join=join,
    refs={"id": hint(KEYS)},
    ignore=("is_service", "type"),
    adoptable={"the key is a person's, who makes another one in another org": lacks("is_service")},
)
