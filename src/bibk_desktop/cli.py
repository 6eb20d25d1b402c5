"""The same work without a screen. Imports no Qt; the window and pictures go to app."""

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from importlib.metadata import version
from pathlib import Path
from typing import Any, NoReturn

from bibk_desktop import commands, words
from bibk_desktop.words import text


class Parser(argparse.ArgumentParser):
    """An argument parser that speaks Swedish and shows no abbreviated options."""

    def __init__(self, **named: Any) -> None:
        super().__init__(**(named | {"add_help": False, "allow_abbrev": False}))
        self.add_argument("-h", "--help", action="help", help=text("cli.help"))

    def error(self, message: str) -> NoReturn:
        """One line that says what is wrong with the call; exit status 2."""
        print(text("cli.wrong_use", message=swedish(message)), file=sys.stderr)
        sys.exit(2)

    def format_usage(self) -> str:
        """The usage line."""
        return super().format_usage().replace("usage: ", text("cli.usage"))

    def format_help(self) -> str:
        """The help text with its headings in Swedish."""
        shown = super().format_help()
        for english, word in _HEADINGS.items():
            shown = shown.replace(english, word)
        return shown


_HEADINGS = {
    "usage: ": "användning: ",
    "positional arguments:": "argument:",
    "options:": "val:",
}
_MESSAGES = {
    "the following arguments are required:": "det här saknas:",
    "unrecognized arguments:": "okända argument:",
    "expected one argument": "behöver ett värde",
    "expected at least one argument": "behöver minst ett värde",
    "invalid choice:": "finns inte:",
    "(choose from": "(välj bland",
    "argument ": "argumentet ",
}


def swedish(message: str) -> str:
    """argparse's English complaint in Swedish."""
    for english, word in _MESSAGES.items():
        message = message.replace(english, word)
    return message


def day(written: str) -> date:
    """An ISO day from the command line."""
    try:
        return date.fromisoformat(written)
    except ValueError as error:
        raise argparse.ArgumentTypeError(text("cli.not_a_day", text=written)) from error


def parser() -> Parser:
    """The whole command line."""
    made = Parser(prog="bibk-desktop", description=text("cli.about"), epilog=text("cli.no_command"))
    shown = f"bibk-desktop {version('bibk-desktop')}"
    made.add_argument("--version", action="version", version=shown, help=text("cli.version"))
    made.add_argument("--healthcheck", action="store_true", help=text("cli.healthcheck"))
    made.add_argument("--today", type=day, help=text("cli.today"))
    kinds = made.add_subparsers(dest="command", metavar="KOMMANDO", parser_class=Parser)
    for add in (_add_example, _add_import, _add_export, _add_look, _add_trust):
        add(kinds)
    return made


def _add_example(kinds: Any) -> None:
    example = kinds.add_parser("example", help=text("cli.example"))
    example.add_argument("workspace", type=Path, metavar="ARBETSYTA", help=text("cli.workspace"))
    example.add_argument("--today", type=day, default=argparse.SUPPRESS, help=text("cli.today"))
    example.set_defaults(run=commands.example)


def _add_import(kinds: Any) -> None:
    group = kinds.add_parser("import", help=text("cli.import"))
    of = group.add_subparsers(dest="what", required=True, metavar="VAD", parser_class=Parser)
    protocol = of.add_parser("protocol", help=text("cli.import_protocol"))
    protocol.add_argument("files", type=Path, nargs="+", metavar="FIL", help=text("cli.files"))
    protocol.add_argument("--workspace", type=Path, help=text("cli.workspace"))
    protocol.add_argument("--dry-run", action="store_true", help=text("cli.dry_run"))
    protocol.add_argument("--json", action="store_true", help=text("cli.json"))
    protocol.add_argument("--again", action="store_true", help=text("cli.again"))
    protocol.set_defaults(run=commands.import_protocol)


def _add_export(kinds: Any) -> None:
    group = kinds.add_parser("export", help=text("cli.export"))
    of = group.add_subparsers(dest="what", required=True, metavar="VAD", parser_class=Parser)
    protocol = of.add_parser("protocol", help=text("cli.export_protocol"))
    _needs_workspace(protocol)
    protocol.add_argument("--meeting", required=True, help=text("cli.meeting"))
    protocol.add_argument("--out", type=Path, required=True, help=text("cli.out"))
    protocol.add_argument("--template", type=Path, metavar="MALL", help=text("cli.template"))
    protocol.set_defaults(run=commands.export_protocol)
    overview = of.add_parser("overview", help=text("cli.export_overview"))
    _needs_workspace(overview)
    overview.add_argument("--out", type=Path, required=True, help=text("cli.out"))
    overview.set_defaults(run=commands.export_overview)


def _needs_workspace(made: Parser) -> None:
    made.add_argument("--workspace", type=Path, required=True, help=text("cli.workspace"))


def _add_look(kinds: Any) -> None:
    listed = kinds.add_parser("list", help=text("cli.list"))
    listed.add_argument("kind", choices=commands.KINDS, metavar="VAD", help=text("cli.kind"))
    _needs_workspace(listed)
    listed.add_argument("--json", action="store_true", help=text("cli.json"))
    listed.set_defaults(run=commands.list_kind)
    search = kinds.add_parser("search", help=text("cli.search"))
    _needs_workspace(search)
    search.add_argument("text", nargs="+", metavar="ORD", help=text("cli.text"))
    search.add_argument("--json", action="store_true", help=text("cli.json"))
    search.set_defaults(run=commands.search)


def _add_trust(kinds: Any) -> None:
    undo = kinds.add_parser("undo", help=text("cli.undo"))
    _needs_workspace(undo)
    undo.add_argument("--steps", type=int, default=1, help=text("cli.steps"))
    undo.set_defaults(run=commands.undo)
    backup = kinds.add_parser("backup", help=text("cli.backup"))
    _needs_workspace(backup)
    backup.add_argument("--out", type=Path, help=text("cli.out"))
    backup.set_defaults(run=commands.backup)
    restore = kinds.add_parser("restore", help=text("cli.restore"))
    restore.add_argument("backup", type=Path, metavar="KOPIA", help=text("cli.backup_file"))
    _needs_workspace(restore)
    restore.set_defaults(run=commands.restore)
    check = kinds.add_parser("check", help=text("cli.check"))
    _needs_workspace(check)
    check.add_argument("--json", action="store_true", help=text("cli.json"))
    check.set_defaults(run=commands.check)
    pictures = kinds.add_parser("screenshots", help=text("cli.screenshots"))
    _needs_workspace(pictures)
    pictures.add_argument("--out", type=Path, required=True, help=text("cli.out_folder"))
    pictures.set_defaults(run=commands.screenshots)


def main(arguments: Sequence[str]) -> int:
    """Run one command. 0 done; 1 could not do it (one Swedish line says why); 2 wrong use."""
    words.use("sv")
    asked = parser().parse_args(list(arguments))
    if asked.healthcheck:
        return commands.healthcheck()
    if asked.command is None:
        parser().print_help()
        return 2
    return commands.run(asked)
