"""Governance controls: what Datadog looks for in the org, what it does then, and who hears of it.

Every org has them, under the same ids; exported are those that say something of their own.
"""

from exporter.kinds._shared.empty_members import without_empty
from exporter.kinds._shared.reference_patterns import HANDLES
from exporter.model.declaration import Kind, Object
from exporter.model.json_path import every


def is_default(control: Object) -> bool:
    """Whether nobody set the control up."""
    said = (*every(control, "event_settings[].targets[]"), control.get("mitigation_type"))
    return not any((*said, control.get("detection_parameters")))


KIND = Kind(
    resource_type="datadog_governance_control",
    path="/api/v2/governance/control",
    title="name",
    parts=("GET {detection_type}/notification_settings",),
    skip={"left as it is in every org": is_default},
    refs={"event_settings[].targets[].handle": HANDLES},
    prepare=without_empty(),
    rename={"id": "detection_type", "event_settings": "notification_settings"},
    ignore=(
        "active_detections_count",
        "category",
        "description",
        "detection_frequency",
        "insights",
        "last_detection_at",
        "mitigated_detections_count",
        "mitigations",
        "priority",
        "product",
        "resource_type",
        "resource_type_display_name",
        "supported_detection_parameters",
        "type",
        "usage_concern",
    ),
)
