"""Plans of single resources, asked of Datadog's provider itself: many at a time, by one process.

Terraform's graph, its JSON and its processes cost more than the provider does.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeAlias

from exporter.layout.stack import roots
from exporter.model.ir import Resource
from exporter.schema import provider_schema
from exporter.terraform import cty, provider_plugin
from exporter.terraform.import_plan import ImportPlan, import_plan
from exporter.terraform.plugin_process import PluginError
from exporter.terraform.provider_plugin import Provider
from exporter.terraform.state_values import NotPlannedError, State
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

Result: TypeAlias = ImportPlan | PluginError | None
Answer: TypeAlias = tuple[ExportedResource, ImportPlan | None]


def find(out: Path) -> Provider | None:
    """The provider that Terraform would plan an export with; None if it isn't here."""
    provider = provider_plugin.find(roots(out), {**KEYS, **MEMORY})
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

    def of(self, many: Iterable[ExportedResource]) -> Iterator[Answer]:
        """What comes of the import of each, None for what Terraform is to plan.

        Where the provider dies, what was under way is asked about again, each by itself.
        """
        waiting: deque[_Question] = deque()
        with ThreadPoolExecutor(AT_ONCE) as pool:
            for made in many:
                # Bodies are read here: the file that they lie in is no thing for several threads.
                ask = self._question(made.resource)
                if ask is None:
                    yield made, None
                    continue
                waiting.append(_Question(made, ask, pool.submit(ask)))
                if len(waiting) > AT_ONCE:
                    yield from self._heard(waiting)
            while waiting:
                yield from self._heard(waiting)

    def _heard(self, waiting: deque[_Question]) -> Iterator[Answer]:
        """What comes of the first that waits; of all that do, if the provider died."""
        first = waiting.popleft()
        said = first.future.result()
        if not isinstance(said, PluginError):
            yield first.made, said
            return
        all = [(first, said), *((each, each.future.result()) for each in waiting)]
        waiting.clear()
        self._restart()
        for each, result in all:
            again = each.ask() if isinstance(result, PluginError) else result
            if isinstance(again, PluginError):
                self._restart()
                again = None
            yield each.made, again

    def _restart(self) -> None:
        self.provider.end()
        self.provider.configure(self.arguments)

    def _question(self, resource: Resource) -> Callable[[], Result] | None:
        """What asks about a resource, in any thread; None for what only Terraform can plan."""
        type = resource.address.type
        block = None if provider_schema.of_companion(type) else self.provider.block(type)
        if block is None:
            return None
        body, looked_up = source_body(self.export, resource)
        if looked_up:
            return None
        try:
            config = cty.of_body(block, body, lambda link: None)
        except KeyError:  # Another release may lack an argument.
            return None
        return partial(self._asked, resource, config)

    def _asked(self, resource: Resource, config: State) -> Result:
        type, ignored = resource.address.type, resource.ignore_changes
        try:
            return import_plan(self.provider, type, resource.import_id, config, ignored)
        except (KeyError, NotPlannedError):
            return None
        except PluginError as e:
            return e


@dataclass(frozen=True, slots=True)
class _Question:
    """A resource that the provider is asked about."""

    made: ExportedResource
    ask: Callable[[], Result]
    future: Future[Result]
