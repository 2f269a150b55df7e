"""Host tags that users set: those of agents and integrations come with the host."""

from collections.abc import Iterable

from exporter.model.declaration import Kind, Object, Place


def split(hosts: Object) -> Iterable[Object]:
    """The list holds the hosts of each tag: the tags of each host."""
    found: dict[str, list[str]] = {}
    for tag, named in hosts["tags"].items():
        for host in named:
            found.setdefault(host, []).append(tag)
    for host, tags in sorted(found.items()):
        yield {"host": host, "tags": sorted(tags)}


KIND = Kind(
    resource_type="ddx_host_tags",
    path="/api/v1/tags/hosts",
    create="POST {host_name}",
    query={"source": "user"},
    items="",
    explode=split,
    id="host",
    title="host",
    rename={"host_name": "host"},
    place=Place.ADOPTABLE,
    why="a host has tags where it reports: in another org only once it reports there",
)
