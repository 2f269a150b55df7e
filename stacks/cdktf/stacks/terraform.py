"""What the stacks are written with: any resource of a provider, by its type.

The providers' documentation names the arguments and attributes of each type. A text is Terraform's:
`${...}` in it is an expression; a plain `${` is written `$${`, and a plain `%{` is written `%%{`.

A kind is one element of CDKTF's and gives all its resources at once: with an element for each of
them, CDKTF takes seconds for a thousand.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Generic, TypeVar, overload

import jsii
from cdktf import (
    App,
    LocalBackend,
    TerraformElement,
    TerraformProvider,
    TerraformProviderGeneratorMetadata,
    TerraformStack,
    TerraformVariable,
)
from constructs import Construct

__all__ = [
    "App",
    "Arguments",
    "DatadogStack",
    "Kind",
    "Module",
    "found",
    "lookup",
    "resource",
]

API_URL = "https://api.datadoghq.com/"
PROVIDERS = {
    "DataDog/datadog": ">= 4.19, < 5",
}
"""The source of each provider, and the versions it may have. Keys and URL are the same."""

Arguments = dict[str, Any]
"""The arguments of a resource; nested blocks are lists of dicts."""


class Resource:
    """A resource or a data source: `monitor.id` and `team.handle` are its attributes."""

    def __init__(self, address: str) -> None:
        self._address = address

    def attribute(self, path: str) -> str:
        """An attribute by its name, where that is no name of Python's."""
        return f"${{{self._address}.{path}}}"

    def __getattr__(self, attribute: str) -> str:
        if attribute.startswith("_"):
            raise AttributeError(attribute)
        return self.attribute(attribute)


class Provider(TerraformProvider):
    """A provider. Its keys come from the environment: DD_API_KEY and DD_APP_KEY."""

    def __init__(
        self, scope: Construct, source: str, version: str, api_url: str
    ) -> None:
        self._api_url = api_url
        name = source.split("/")[-1]
        super().__init__(
            scope,
            name,
            terraform_resource_type=name,
            terraform_generator_metadata=TerraformProviderGeneratorMetadata(
                provider_name=name, provider_version=version
            ),
            terraform_provider_source=source,
        )

    @jsii.member(jsii_name="synthesizeAttributes")
    def _synthesize_attributes(self) -> Arguments:
        return {"api_url": self._api_url}


class DatadogStack(TerraformStack):
    """An org: the providers, and the modules whose resources it has.

    keeps: it is the org that was exported, which keeps what resources say to ignore.
    """

    keeps = False

    def __init__(self, scope: Construct, id: str) -> None:
        super().__init__(scope, id)
        self.addresses: set[str] = set()
        self.preparing = False
        self._variables: dict[str, TerraformVariable] = {}
        self._required: list[Arguments] = []
        self.add_override("terraform.required_version", ">= 1.5")
        # Terraform runs in cdktf.out/stacks/<id>; the state is kept beside main.py.
        LocalBackend(self, path=f"../../../terraform.{id}.tfstate")
        url = self.variable(
            "datadog_api_url",
            "Where the Datadog API of this org is, such as https://api.datadoghq.eu/.",
            default=API_URL,
        )
        for source, version in PROVIDERS.items():
            Provider(self, source, version, url)

    def variable(
        self,
        name: str,
        description: str,
        *,
        sensitive: bool | None = None,
        default: str | None = None,
    ) -> str:
        """Declares an input variable that is a text."""
        self._variables[name] = TerraformVariable(
            self,
            name,
            type="string",
            description=description,
            sensitive=sensitive,
            default=default,
        )
        return f"${{var.{name}}}"

    def map_variable(self, name: str, description: str) -> str:
        """Declares an input variable that is a map of texts, empty unless given."""
        self._variables[name] = TerraformVariable(
            self, name, type="map(string)", description=description, default={}
        )
        return f"${{var.{name}}}"

    def rule(self, name: str, condition: str, message: str) -> None:
        """Says what a variable must be."""
        if not self._variables[name].sensitive:
            self._variables[name].add_validation(
                condition=condition, error_message=message
            )
            return
        # Terraform shows the value that a validation refuses, but not to an output.
        self._required.append({"condition": condition, "error_message": message})
        self.add_override(
            "output.rules", {"value": "${null}", "precondition": self._required}
        )

    @jsii.member(jsii_name="prepareStack")
    def prepare_stack(self) -> None:
        """Looks for tokens of other stacks; kinds have none, which saves half the time."""
        self.preparing = True
        super().prepare_stack()
        self.preparing = False

    def declare(self, address: str) -> bool:
        """Whether an address is new; only a lookup may be in several modules."""
        if address not in self.addresses:
            self.addresses.add(address)
            return True
        if not address.startswith(("data.", "local.")):
            raise ValueError(f"{address} is declared twice")
        return False

    def adopt(self, imports: Mapping[str, str]) -> None:
        """Adopts objects that the org has: address -> import id."""
        if unknown := sorted(imports.keys() - self.addresses):
            raise ValueError(f"no such resource to adopt: {', '.join(unknown)}")
        blocks = [{"to": address, "id": id} for address, id in imports.items()]
        self.add_override("import", blocks)

    def forget(self, *addresses: str) -> None:
        """Lets resources leave the state, and stay in their org."""
        self.add_override("terraform.required_version", ">= 1.7")
        kept = {"destroy": False}
        blocks = [{"from": address, "lifecycle": kept} for address in addresses]
        self.add_override("removed", blocks)


class Module(Construct):
    """The kinds that a stack takes in together."""

    def __init__(self, stack: DatadogStack, id: str) -> None:
        super().__init__(stack, id)
        self.stack = stack


class Kind(TerraformElement):
    """The objects of a kind: a method for each, which gives its arguments.

    The methods are called when the app is written. By then every resource is there to
    refer to.
    """

    def __init__(self, module: Module, id: str) -> None:
        super().__init__(module, id)
        self._stack = module.stack
        self.keeps = module.stack.keeps
        methods = vars(type(self)).values()
        declare = module.stack.declare
        declared = [m for m in methods if isinstance(m, Declared)]
        found = [m for m in methods if isinstance(m, Found)]
        self._declared = [m for m in declared if declare(m.address)]
        self._found = [m for m in found if declare(m.address)]

    @jsii.member(jsii_name="toTerraform")
    def to_terraform(self) -> dict[str, Any]:
        """Terraform's JSON: block -> type -> name -> arguments; and the local values."""
        blocks: dict[str, dict[str, dict[str, Arguments]]] = {}
        if self._stack.preparing:
            return blocks
        for method in self._declared:
            types = blocks.setdefault(method.block, {})
            types.setdefault(method.type, {})[method.name] = method.arguments(self)
        values = {method.name: method.value(self) for method in self._found}
        return {**blocks, "locals": values} if values else blocks


K = TypeVar("K", bound=Kind)


class Declared(Generic[K]):
    """A method of a kind that gives arguments; as an attribute, what is made of them."""

    def __init__(
        self, block: str, type: str, name: str, arguments: Callable[[K], Arguments]
    ) -> None:
        self.block = block
        self.type = type
        self.name = name
        self.address = f"data.{type}.{name}" if block == "data" else f"{type}.{name}"
        self.arguments: Callable[[K], Arguments] = arguments

    @overload
    def __get__(self, kind: None, owner: type) -> Declared[K]: ...
    @overload
    def __get__(self, kind: K, owner: type) -> Resource: ...
    def __get__(self, kind: K | None, owner: type) -> Declared[K] | Resource:
        return self if kind is None else Resource(self.address)


class Found(Generic[K]):
    """A method of a kind that gives an expression; as an attribute, the local value of it."""

    def __init__(self, name: str, value: Callable[[K], str]) -> None:
        self.name = name
        self.address = f"local.{name}"
        self.value: Callable[[K], str] = value

    @overload
    def __get__(self, kind: None, owner: type) -> Found[K]: ...
    @overload
    def __get__(self, kind: K, owner: type) -> str: ...
    def __get__(self, kind: K | None, owner: type) -> Found[K] | str:
        return self if kind is None else f"${{{self.address}}}"


def resource(
    type: str,
    name: str | None = None,
    *,
    ignore_changes: Mapping[str, str] = MappingProxyType({}),
) -> Callable[[Callable[[K], Arguments]], Declared[K]]:
    """A resource of a type, called as the method unless named.

    ignore_changes: attributes by their paths, and why Terraform leaves their difference
    alone in the org that was exported; with "all" among them it changes nothing there.
    """

    def declare(method: Callable[[K], Arguments]) -> Declared[K]:
        def arguments(kind: K) -> Arguments:
            given = method(kind)
            if ignore_changes and kind.keeps:
                ignored = "all" if "all" in ignore_changes else list(ignore_changes)
                given["lifecycle"] = {"ignore_changes": ignored}
            return given

        return Declared("resource", type, name or method.__name__, arguments)

    return declare


def lookup(
    type: str, name: str | None = None
) -> Callable[[Callable[[K], Arguments]], Declared[K]]:
    """A data source of a type, called as the method unless named; one for all modules."""

    def declare(method: Callable[[K], Arguments]) -> Declared[K]:
        return Declared("data", type, name or method.__name__, method)

    return declare


def found(name: str | None = None) -> Callable[[Callable[[K], str]], Found[K]]:
    """What a data source finds, called as the method unless named; one for all modules."""

    def declare(method: Callable[[K], str]) -> Found[K]:
        return Found(name or method.__name__, method)

    return declare
