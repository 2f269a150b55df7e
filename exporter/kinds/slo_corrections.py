"""SLO corrections: times that don't count against an SLO."""

from exporter.model.declaration import Kind, Object, Ref
from exporter.schema.schema_fit import LeftAlone


def prepared(correction: Object) -> Object:
    """The correction. If it recurs until a date, which the provider can't say, as `end` is for one
    time only, that stands under a name that the resource doesn't have."""
    end = correction.get("end")
    if not (end and (correction.get("rrule") or correction.get("duration"))):
        return correction
    return correction | {"end": LeftAlone(None), "end_of_recurrence": end}


KIND = Kind(
    resource_type="datadog_slo_correction",
    path="/api/v1/slo/correction",
    title="description",
    refs={"slo_id": Ref("service_level_objectives")},
    ignore=("modifier",),
    prepare=prepared,
)
