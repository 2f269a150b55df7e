"""Commands whose options may stand in ddexport.toml: what the file gives stands before what the
command line says, as if it were given there."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from typer.core import TyperCommand

from exporter.commands import adopt, org, verify

if TYPE_CHECKING:
    from exporter.commands.config_file.key_sources import Keys
    from exporter.commands.config_file.reading import Checks, ConfigFile
    from exporter.commands.config_file.settings import Table
    from exporter.layout.stack_rules import StackRules
    from exporter.write.backend import Backend

INSTEAD = {
    "--from-snapshot": "snapshot",
    "--snapshot": "from_snapshot",
    "--object": "filter",
    "--filter": "object",
    "--split": "stacks",
}
"""What can't go with an option of the command line, and isn't taken from the file then."""
TABLES = {"org": (), "verify": ("verify",), "adopt": ("adopt",)}
"""Where the options of a command stand in the file."""


class FromFile(NamedTuple):
    """What a command takes of the file that is no option of it: `ctx.obj`.

    stacks: the rules of `[stacks]`, None where the command line says how the org is split. backend:
    that of `[backend]`.
    """

    keys: Keys
    stacks: StackRules | None
    backend: Backend | None


class Configured(TyperCommand):
    """A command whose options may stand in the file."""

    def make_parser(self, ctx: Any) -> Any:
        """The command line's parser, which takes --no-… of each flag, too: it turns off what the
        file turns on."""
        parser: Any = super().make_parser(ctx)
        for option in self.params:
            if getattr(option, "is_flag", False) and not option.secondary_opts:
                off = [f"--no-{written.removeprefix('--')}" for written in option.opts]
                parser.add_option(option, off, option.name, "store_const", const=False)
        return parser

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Reads the file, unless help is asked for, and then the command line."""
        given, _, order = self.make_parser(ctx).parse_args(list(args))
        if "help" in given:
            return super().parse_args(ctx, args)
        from exporter.commands.config_file.key_sources import Keys
        from exporter.commands.config_file.settings import arguments

        place = "out" if self.name == "org" else "directory"
        file = find(_path(given.get("config")), _path(given.get(place)))
        table = TABLES[str(self.name)]
        known = tables().at(table).settings
        said = {option for param in order for option in param.opts}
        settled = {INSTEAD.get(option) for option in said}
        before = [
            argument
            for key, value in file.values(known, table).items()
            if (setting := known[key]).option not in said and key not in settled
            for argument in arguments(setting, value)
        ]
        ctx.obj = FromFile(
            file.table(Keys, (*table, "keys")),
            None if "stacks" in settled else _stacks(file),
            _backend(file),
        )
        if file.at:
            ctx.default_map = {place: str(export_directory(file))}
        return super().parse_args(ctx, [*before, *args])


def _path(given: Any) -> Path | None:
    return Path(given) if isinstance(given, str) else None


def _stacks(file: ConfigFile) -> StackRules | None:
    """The rules of a file, if it has any."""
    from exporter.layout import stack_rules

    rules = file.within(("stacks",))
    return stack_rules.parsed(rules) if rules else None


def _backend(file: ConfigFile) -> Backend | None:
    """The backend of a file, if it has one."""
    from exporter.write import backend

    settings = file.within(("backend",))
    return backend.parsed(settings) if settings else None


def find(config: Path | None, directory: Path | None) -> ConfigFile:
    """The file that a command line names, or that stands in the export's directory; in the current
    one if it names no directory. UsageError: something in it can't be right."""
    from exporter.commands.config_file.reading import read
    from exporter.model.errors import UsageError

    file = read(tables(), _checks, config, directory or Path())
    if {"split", "stacks"} <= file.content.keys():
        where = file.where(("stacks",))
        raise UsageError(f'{where}: [stacks] and "split" both split the org: give one of them')
    return file


def export_directory(file: ConfigFile) -> Path:
    """The directory that the exports of a file go to."""
    out: Path = file.values(tables().settings, ()).get("out", file.directory)
    return out


@cache
def tables() -> Table:
    """What may stand in the file."""
    from exporter.commands.config_file.key_sources import Keys
    from exporter.commands.config_file.settings import Setting, Table, fields, options
    from exporter.layout.stack_rules import DEFAULT, Rule
    from exporter.write.formats import BackendType

    keys = fields(Keys)
    return Table(
        "ddexport.toml: what `ddexport org` takes, so that a run needs no options.",
        options(org.org),
        {
            "keys": Table("Where the keys of the org to read come from.", keys),
            "stacks": Table(
                "How the org is split into stacks, in the place of `split`: the first rule that "
                "takes an object names its stack.",
                {"default": Setting("default", str, "The stack of what no rule takes.", DEFAULT)},
                arrays={"rules": Table("Objects, and their stack.", fields(Rule))},
                needs=("rules",),
            ),
            "backend": Table(
                "Where the states of stacks are, as Terraform has it.",
                {"type": Setting("type", BackendType, "What keeps them.")},
                needs=("type",),
                others="A setting of the backend; {stack} in it is the stack, {root} source or "
                "destination.",
            ),
            "verify": Table("What `ddexport verify` takes.", options(verify.verify)),
            "adopt": Table(
                "What `ddexport adopt` takes, of the org that the export goes to.",
                options(adopt.adopt),
                {"keys": Table("Where the keys of that org come from.", keys)},
            ),
        },
    )


def _checks() -> Checks:
    """What is looked at more closely than its type, before anything is read."""
    from exporter.api.catalogue import kinds
    from exporter.api.site import checked
    from exporter.layout import parametrize, stack_rules
    from exporter.read.asked_objects import parse_objects
    from exporter.read.selection import parse_filter, select
    from exporter.read.snapshots.takeover import max_ages
    from exporter.write import backend

    known = kinds()

    def site(text: str) -> object:
        return checked(text, "", "-", "-")

    def api_url(text: str) -> object:
        return text and checked("", text, "-", "-")

    return {
        "site": site,
        "adopt.site": site,
        "api_url": api_url,
        "adopt.api_url": api_url,
        "kind": lambda text: select(known, [text]),
        "exclude_kind": lambda text: select(known, exclude=[text]),
        "filter": lambda text: parse_filter(text, known),
        # What it reads is read once.
        "object": lambda text: text == "@-" or parse_objects([text], known),
        "parametrize": lambda text: parametrize.check([text]),
        "include": lambda text: select(known, dangerous=[text]),
        "manage": lambda text: select(known, manage=[text]),
        "allow_secret": lambda text: select(known, allowed=[text]),
        "max_age": lambda text: max_ages([text], known),
        "split": lambda text: text and stack_rules.split(text),
        "stacks.rules": stack_rules.check_rule,
        "stacks.rules.kinds": stack_rules.check_kinds,
        "stacks.rules.title": stack_rules.check_title,
        "backend": backend.check_settings,
        "backend.*": backend.check_name,
    }
