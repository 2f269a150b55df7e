"""Plans of single resources, asked of Datadog's provider itself: many at a time, by one process.

Terraform's graph, its JSON and its processes cost more than the provider does.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from exporter.schema import provider_schema
from exporter.terraform import cty, provider_plugin
from exporter.terraform.import_plan import ImportPlan, import_plan
from exporter.terraform.plugin_process import PluginError
from exporter.terraform.provider_plugin import Provider
from exporter.terraform.state_values import NotPlannedError
from exporter.translate.pipeline import Export, ExportedResource
from exporter.verify.source_body import source_body
from exporter.write import hcl

KEYS = {
    "DD_API_KEY": "verify",
    "DD_APP_KEY": "verify",
    "DD_HTTP_CLIENT_RETRY_ENABLED": "false",
}
"""What the provider is given: the replayed org takes any keys, and fails only for good."""
MEMORY = {"GOGC": "800", "GOMEMLIMIT": "300MiB"}
"""The provider copies schemas for each plan: with Go's defaults, a third of its time goes into
collecting them again. It has to stay below the limit, in which it can't always succeed."""
AT_ONCE = 8
"""Resources under way at a time."""


def find(out: Path) -> Provider | None:
    """The provider that Terraform would plan an export with; None if it isn't here."""
    roots = [out / "source", out / "destination"]
    provider = provider_plugin.find(roots, {**KEYS, **MEMORY})
    return provider if provider and _is_wanted(provider.found.version) else None


def _is_wanted(version: tuple[int, ...]) -> bool:
    """Whether the roots want this version; () is one that stands for any."""
    least, below = (_version(each) for each in hcl.PROVIDER_VERSION.split(","))
    return not version or least <= version < below


def _version(bound: str) -> tuple[int, ...]:
    return tuple(int(part) for part in bound.strip(" <>=").split("."))


class ProviderPlans:
    """Asks a provider about the resources of an export, against the org at a URL.

    PluginError: it can't be started or configured.
    """

    def __init__(self, export: Export, url: str, provider: Provider) -> None:
        self.export, self.provider = export, provider
        self.arguments = {"api_url": f"{url}/", "validate": "false"}
        provider.configure(self.arguments)

    def of(
        self, many: Iterable[ExportedResource]
    ) -> Iterator[tuple[ExportedResource, ImportPlan | None]]:
        """What comes of the import of each, None for what Terraform is to plan.

        Where the provider dies, what was under way is asked about again, each by itself.
        """
        waiting: deque[tuple[ExportedResource, Future[ImportPlan | PluginError | None]]] = deque()
        with ThreadPoolExecutor(AT_ONCE) as pool:
            for made in many:
                waiting.append((made, pool.submit(self._asked, made)))
                if len(waiting) > AT_ONCE:
                    yield from self._heard(waiting)
            while waiting:
                yield from self._heard(waiting)

    def _heard(
        self, waiting: deque[tuple[ExportedResource, Future[ImportPlan | PluginError | None]]]
    ) -> Iterator[tuple[ExportedResource, ImportPlan | None]]:
        """What comes of the first that waits; of all that do, if the provider died."""
        made, future = waiting.popleft()
        said = future.result()
        if not isinstance(said, PluginError):
            yield made, said
            return
        all = [(made, said), *((each, later.result()) for each, later in waiting)]
        waiting.clear()
        self._restart()
        for each, result in all:
            again = self._asked(each) if isinstance(result, PluginError) else result
            if isinstance(again, PluginError):
                self._restart()
                again = None
            yield each, again

    def _restart(self) -> None:
        self.provider.end()
        self.provider.configure(self.arguments)

    def _asked(self, made: ExportedResource) -> ImportPlan | PluginError | None:
        resource = made.resource
        type = resource.address.type
        if provider_schema.of_companion(type):
            return None
        body, looked_up = source_body(self.export, resource)
        block = self.provider.block(type)
        if looked_up or block is None:
            return None
        try:
            config = cty.of_body(block, body, lambda link: None)
            ignored = resource.ignore_changes
            return import_plan(self.provider, type, resource.import_id, config, ignored)
        except (KeyError, NotPlannedError):  # Another release may lack an argument.
            return None
        except PluginError as e:
            return e
