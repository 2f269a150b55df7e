"""SLO corrections: times that don't count against an SLO."""

from exporter.model.declaration import Kind, Object, Ref
from exporter.model.json_path import move


def recurs_and_ends(correction: Object) -> bool:
    """Whether it recurs until a date, which the provider can't say: `end` is for one time only."""
    return bool(correction.get("end") and (correction.get("rrule") or correction.get("duration")))


def prepared(correction: Object) -> Object:
    """The correction, with an end that the resource can't hold under a name that it hasn't."""
    return (
        move(correction, "end", "end_of_recurrence") if recurs_and_ends(correction) else correction
    )


KIND = Kind(
    resource_type="datadog_slo_correction",
    path="/api/v1/slo/correction",
    title="description",
    refs={"slo_id": Ref("service_level_objectives")},
    ignore=("modifier",),
    prepare=prepared,
    ignore_changes=lambda o: ("end",) if recurs_and_ends(o) else (),
)
