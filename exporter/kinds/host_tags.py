"""Host tags that users set: those of agents and integrations come with the host."""

from exporter.model.declaration import Kind, Object, Objects


def split(hosts: Object) -> Objects:
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
    adoptable="a host has tags where it reports: in another org only once it reports there",
)
