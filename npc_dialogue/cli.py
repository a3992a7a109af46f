"""The commands. A room is imported only when its command runs: `serve` listens before it has read anything."""

from __future__ import annotations

import argparse
import asyncio
import gc
import os
import re
import sys
from collections.abc import Callable, Sequence
from typing import NoReturn, TypeAlias

DONE, FAILED, MISUSED = 0, 1, 2
COLLECT_AFTER = 20_000
"""New containers between two searches for garbage in cycles: a world and its topics are many, and all of it stays."""


Subparsers: TypeAlias = "argparse._SubParsersAction[Parser]"


def main(argv: Sequence[str] | None = None) -> None:
    """The console script `npc-dialogue`."""
    arguments = parser().parse_args(argv)
    gc.set_threshold(COLLECT_AFTER)
    command: Callable[[argparse.Namespace], int] = arguments.command
    try:
        code = command(arguments)
        sys.stdout.flush()
    except BrokenPipeError:  # whoever read us has heard enough, as `head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = FAILED
    sys.exit(code)


class Parser(argparse.ArgumentParser):
    """Tells which command was probably meant."""

    def error(self, message: str) -> NoReturn:
        """Prints the usage and what is wrong, and ends with 2."""
        if wrong := re.match(r"argument COMMAND: invalid choice: '(.*?)' \(choose from (.*)\)$", message):
            from .world.mistakes import nearest

            names = re.findall(r"[a-z]+", wrong[2])
            hint = nearest(wrong[1], names) or f"There are {', '.join(names)}."
            message = f"there is no command '{wrong[1]}'. {hint}"
        super().error(message)


def parser() -> argparse.ArgumentParser:
    """Every command with its arguments; `command` is what to call with them."""
    whole = Parser(prog="npc-dialogue", description="Lets the characters of a game talk.")
    whole.add_argument("--version", action="store_true", help="print the version and end")
    whole.set_defaults(command=lambda arguments: _version() if arguments.version else _usage(whole))
    commands = whole.add_subparsers(metavar="COMMAND")

    new = commands.add_parser("new", help="make a world folder to begin with, as a copy of a sample")
    new.add_argument("folder", help="the new folder; it must not be there yet, or be empty")
    new.add_argument(
        "--from", dest="sample", default="kiosk", metavar="SAMPLE", help="kiosk (the default), riverbend …"
    )
    new.set_defaults(command=_new)

    play = commands.add_parser("play", help="talk to an NPC in the terminal")
    play.add_argument("world", nargs="?", default=None, help="a world folder; left out: the sample Riverbend")
    play.add_argument("--npc", help="whom to meet first")
    play.add_argument("--playthrough", default="play", help="whose memory this is (with --data)")
    _model_arguments(play)
    play.set_defaults(command=_play)

    serve = commands.add_parser("serve", help="serve a world to a game on 127.0.0.1")
    serve.add_argument("--world", required=True, help="a world folder")
    serve.add_argument("--port", type=_port, default=0, help="0 (the default) takes any free port")
    serve.add_argument("--owner", action="append", help="stdin, pid:N or none; may be given more than once")
    serve.add_argument("--log", help="a file for the log; left out: stderr")
    _model_arguments(serve)
    serve.set_defaults(command=_serve)

    _preview_arguments(commands)

    prompt = commands.add_parser("prompt", help="print the prompt that an NPC's model would get, and why")
    prompt.add_argument("--world", required=True, help="a world folder")
    prompt.add_argument("--npc", required=True)
    prompt.add_argument("--text", default="", help="what the player says")
    prompt.add_argument("--set", action="append", default=[], metavar="KEY=VALUE", help="suppose a state key")
    prompt.add_argument(
        "--feel", action="append", default=[], metavar="AXIS=N", help="suppose an axis toward the player"
    )
    prompt.add_argument("--diff", action="store_true", help="only what --set and --feel make different")
    prompt.add_argument("--json", action="store_true", help="as data")
    _model_arguments(prompt)
    prompt.set_defaults(command=_prompt)

    _writers_commands(commands)

    _card_commands(commands)

    models = commands.add_parser("models", help="print the known models, what each can do, and what has changed since")
    models.add_argument("--long", action="store_true", help="with templates, samplers, quirks and sources")
    models.add_argument("--json", action="store_true", help="as data")
    models.add_argument("--base-url", help="where OpenRouter's listing is asked for")
    models.set_defaults(command=_models)

    spending = commands.add_parser("spending", help="print what the models took, by day, model and NPC")
    spending.add_argument("--data", required=True, help="the file that memory is kept in")
    spending.add_argument("--settings", help="the game's settings, for its caps; left out: as for serve")
    spending.add_argument("--json", action="store_true", help="as data")
    spending.set_defaults(command=_spending)

    memory = commands.add_parser("memory", help="list, export, import, compact or forget what is remembered in a file")
    _memory_arguments(memory)

    doctor = commands.add_parser("doctor", help="what is installed, which model would answer, is Godot there")
    _model_arguments(doctor)
    doctor.set_defaults(command=_doctor)
    return whole


def _preview_arguments(commands: Subparsers) -> None:
    preview = commands.add_parser(
        "preview", help="open a page on which a writer talks to NPCs and sees why they say so"
    )
    preview.add_argument(
        "world", nargs="?", default=None, help="a world folder; left out: this one, or the sample Riverbend to look at"
    )
    preview.add_argument("--port", type=_port, default=0, help="0 (the default) takes any free port")
    preview.add_argument("--no-browser", action="store_true", help="only print the page's address")
    preview.add_argument(
        "--from", dest="game", metavar="FILE", help="talk on in a copy of a playthrough from this file of a game"
    )
    preview.add_argument("--playthrough", metavar="NAME", help="which; with --from left out: the only one there")
    preview.add_argument("--log", help="a file for the log; left out: stderr")
    _model_arguments(preview)
    preview.set_defaults(command=_preview)


def _writers_commands(commands: Subparsers) -> None:
    check = commands.add_parser(
        "check",
        help="check a world folder and its playthroughs",
        epilog="Exit codes: 0 all is well (hints are no mistakes); 1 a mistake, or a playthrough that failed; "
        "2 the command itself was wrong.",
    )
    check.add_argument("world", help="a world folder")
    check.add_argument("--run", action="store_true", help="also play its playthroughs")
    check.add_argument(
        "--model",
        help="who answers: authored (the default), scripted (what the steps have for `reply`), recorded (what was "
        "recorded), or a model as for serve",
    )
    check.add_argument("--record", action="store_true", help="keep the model's replies, for --model recorded")
    check.add_argument("--junit", metavar="FILE", help="write what was checked as JUnit's XML")
    _served_model_arguments(check)
    check.set_defaults(command=_check, data=None)

    lines = commands.add_parser(
        "export-lines",
        help="write lines that have an id for a dialogue addon, a translator or a voice studio",
    )
    lines.add_argument("world", help="a world folder")
    lines.add_argument("--as", dest="kind", choices=("dialogue", "csv", "pot"), required=True)
    lines.add_argument("--npc", default="", help="only this one's; left out: everybody's")
    lines.add_argument("--output", metavar="FILE", help="the file to write; left out or -: the output")
    lines.set_defaults(command=_export_lines)

    audit = commands.add_parser(
        "audit",
        help="look for facts and secrets in the prompts of those who may not know them",
        epilog="Exit codes: 0 nothing leaks; 1 something does, or the world has mistakes; 2 the command itself was "
        "wrong.",
    )
    audit.add_argument("world", help="a world folder")
    audit.add_argument(
        "--exact",
        type=int,
        default=100_000,
        metavar="N",
        help="up to so many combinations of values each is tried for an NPC (default 100000); else every two values",
    )
    audit.add_argument("--json", action="store_true", help="as data")
    audit.set_defaults(command=_audit)


def _card_commands(commands: Subparsers) -> None:
    import_ = commands.add_parser(
        "import", help="make content of a character card (V1, V2, V3: .json, .png, .charx) or a lorebook"
    )
    import_.add_argument("file", help="the card or lorebook")
    import_.add_argument(
        "--into", metavar="WORLD", help="a world folder; left out: a new one called after the character"
    )
    import_.add_argument("--id", help="the id of the character; left out: made of its name")
    import_.set_defaults(command=_import)

    export = commands.add_parser(
        "export", help="write a character as a Character Card V3, or a file of lore as a lorebook"
    )
    export.add_argument("world", help="a world folder")
    export.add_argument("npc", help="the id of the character, or lore/NAME")
    export.add_argument("--to", metavar="FILE", help="a file that ends in .json (the default), .png or .charx")
    export.set_defaults(command=_export)


def _memory_arguments(memory: argparse.ArgumentParser) -> None:
    memory.set_defaults(command=lambda _: _usage(memory))
    actions = memory.add_subparsers(metavar="ACTION")
    for action, help_ in (
        ("list", "the playthroughs in the file"),
        ("export", "write one playthrough as a file of its own, to send with a bug report"),
        ("import", "take in a playthrough that was exported"),
        ("compact", "make the file smaller; deletes nothing unless --prune says so"),
        ("forget", "delete a playthrough and all that was said in it"),
    ):
        made = actions.add_parser(action, help=help_)
        made.add_argument("--data", required=True, help="the file that memory is kept in")
        made.set_defaults(command=_memory, action=action)
        if action == "list":
            made.add_argument("--json", action="store_true", help="as data")
        elif action in ("export", "forget"):
            made.add_argument("--playthrough", required=True, help="its name")
        elif action == "import":
            made.add_argument("--playthrough", help="a new name for it; left out: the one that it had")
            made.add_argument("file", help="the exported file")
        else:
            made.add_argument("--prune", metavar="PLAYTHROUGH", help="delete what no longer leads to where it stands")
            made.add_argument("--keep", action="append", default=[], metavar="MARK", help="nor to this save")
        if action == "export":
            made.add_argument("--to", required=True, metavar="FILE", help="the file to write; - is the output")


def _model_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data", help="the file that memory is kept in; left out: memory ends with the process")
    parser.add_argument(
        "--model",
        help="authored (the default), auto (what runs on this machine), path/to/model.gguf, openrouter:AUTHOR/NAME, "
        "or a server's name for a model",
    )
    _served_model_arguments(parser)


def _served_model_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--base-url", help="an OpenAI-compatible server, such as http://127.0.0.1:8080/v1")
    parser.add_argument(
        "--settings", help="the game's settings; left out: npc-dialogue.toml in the current folder, if there is one"
    )
    parser.add_argument("--context", type=int, help="the model's window in tokens (default 4096)")


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > 65_535:
        raise argparse.ArgumentTypeError("a port is a number from 0 to 65535")
    return int(text)


def _usage(parser: argparse.ArgumentParser) -> int:
    parser.print_help()
    return MISUSED


def _version() -> int:
    from . import __version__

    print(__version__)
    return DONE


def _serve(arguments: argparse.Namespace) -> int:
    import logging

    from .sidecar.log import log_to
    from .sidecar.owners import Owner, default_owner
    from .sidecar.server import CannotServe, Serving, run

    try:
        log = log_to(arguments.log)
    except OSError as error:
        return _tell(f"--log {arguments.log} cannot be written: {error.strerror}", FAILED)
    for name in ("npc_dialogue.websocket", "httpx"):
        logging.getLogger(name).setLevel(logging.WARNING)
    try:
        named = arguments.owner
        owners = [default_owner()] if named is None else [Owner.parse(text) for text in named]
    except ValueError as error:
        return _tell(str(error), MISUSED)

    def build():  # type: ignore[no-untyped-def]
        from .commands.serving import game_service

        return game_service(arguments)

    serving = Serving(port=arguments.port, owners=tuple(owner for owner in owners if owner is not None), build=build)
    try:
        asyncio.run(run(serving))
    except CannotServe as error:
        if log is not None:
            log.flush()  # the sentence that helps comes last
        return _tell(str(error), FAILED)
    return DONE


def _preview(arguments: argparse.Namespace) -> int:
    from .commands.preview import preview

    return preview(arguments)


def _play(arguments: argparse.Namespace) -> int:
    from .commands.client import ClientError
    from .commands.play import play
    from .commands.samples import sample
    from .commands.settings import as_arguments

    arguments.world = arguments.world or sample("riverbend")
    interactive = sys.stdin.isatty() and sys.stdout.isatty()
    try:
        return asyncio.run(
            play(
                as_arguments(arguments),
                npc=arguments.npc,
                playthrough=arguments.playthrough,
                interactive=interactive,
            )
        )
    except ClientError as error:
        return _tell(str(error), FAILED)
    except KeyboardInterrupt:
        return DONE


def _new(arguments: argparse.Namespace) -> int:
    from .commands.new import new

    return new(arguments)


def _prompt(arguments: argparse.Namespace) -> int:
    from .commands.prompt import show

    return show(arguments)


def _check(arguments: argparse.Namespace) -> int:
    from .commands.check import check

    return check(arguments)


def _export_lines(arguments: argparse.Namespace) -> int:
    from .commands.export_lines import export_lines

    return export_lines(arguments)


def _audit(arguments: argparse.Namespace) -> int:
    from .commands.audit import show

    return show(arguments)


def _import(arguments: argparse.Namespace) -> int:
    from .commands.import_card import import_file

    return import_file(arguments)


def _export(arguments: argparse.Namespace) -> int:
    from .commands.export_card import export

    return export(arguments)


def _models(arguments: argparse.Namespace) -> int:
    from .commands.models import models

    return models(arguments)


def _spending(arguments: argparse.Namespace) -> int:
    from .commands.settings import settings_of
    from .commands.spending import spending
    from .world.mistakes import ContentErrors

    try:
        settings = settings_of(arguments)
    except ContentErrors as error:
        return _tell(str(error), FAILED)
    return spending(arguments, None if settings is None else settings.caps.caps)


def _memory(arguments: argparse.Namespace) -> int:
    from .commands.memory import memory

    return memory(arguments)


def _doctor(arguments: argparse.Namespace) -> int:
    from .commands.doctor import doctor

    return doctor(arguments)


def _tell(message: str, code: int) -> int:
    print(f"npc-dialogue: {message}", file=sys.stderr)
    return code
