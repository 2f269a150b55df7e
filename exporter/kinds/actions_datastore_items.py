"""Datastore items: the rows of datastores."""

from exporter.model.declaration import Kind, Object, Others, OwnForm, Sent


def join(item: Object, objects: Others) -> Object:
    """The item with its key: the value of the column that its datastore is keyed by."""
    return item | {"item_key": item["value"].get(item["primary_column_name"])}


def prepare(item: Object) -> Object:
    """The item with its columns of text; the resource would make text of the others."""
    value = {k: v for k, v in item["value"].items() if isinstance(v, str)}
    others = {f"value.{k}": v for k, v in item["value"].items() if k not in value}
    return item | {"value": value} | others


KIND = Kind(
    resource_type="datadog_datastore_item",
    path="/api/v2/actions-datastores/{datastore_id}/items",
    create="POST bulk",
    parents={"actions_datastores": "{id}"},
    title=("datastore_id", "item_key"),
    import_id="{store_id}:{item_key}",
    url="/actions/datastores/{store_id}",
    ignore=("primary_column_name", "signature", "store_id"),
    join=join,
    prepare=prepare,
    # The provider never reads it.
    ignore_changes=("value",),
    undivided=True,
    variants=(
        OwnForm(
            resource_type="ddx_datastore_item",
            sends={
                "item_key": Sent(update="item_key", delete="item_key"),
                "value": Sent(create="values[]", update="item_changes.ops_set"),
            },
            ignore=("conflict_mode", "primary_column_name", "signature", "store_id"),
        ),
    ),
)
