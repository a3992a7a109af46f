"""`npc-dialogue preview`: a sidecar of our own with the writers' page at its door."""

from __future__ import annotations

import argparse
import asyncio
import hashlib
import logging
import os
import sys
import threading
import time
import webbrowser
from collections.abc import Sequence
from pathlib import Path

from npc_dialogue.authoring.folder import WorldFolder
from npc_dialogue.memory.store import StoreError
from npc_dialogue.preview.front import PreviewFront
from npc_dialogue.preview.pages import FOLDER, Pages
from npc_dialogue.preview.tickets import Tickets
from npc_dialogue.sidecar.log import log_to
from npc_dialogue.sidecar.server import CannotServe, Serving, run
from npc_dialogue.sidecar.service import Service
from npc_dialogue.world.mistakes import Mistake

from .enter_key import on_enter, on_terminal
from .game_copy import copy_playthrough
from .samples import SAMPLES, sample, shipped

SAMPLE = "riverbend"
"""What is shown where no world is named and none is here."""


def preview(arguments: argparse.Namespace) -> int:
    """Serves the page until the person presses Ctrl+C; the exit code."""
    try:
        named = arguments.world is not None or _is_world(Path())
        world = Path(arguments.world or ".") if named else sample(SAMPLE)
        if not world.is_dir():
            return _refuse(f"{world} is no folder; name a world's folder, or make one with 'npc-dialogue new'.")
        arguments.world = world
        if arguments.data is None:
            arguments.data = data_of(world)
            arguments.data.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        playthrough = arguments.playthrough
        if arguments.game is not None:
            playthrough = copy_playthrough(Path(arguments.game), arguments.playthrough, Path(arguments.data))
        log_to(arguments.log)
        logging.getLogger().setLevel(logging.WARNING)
    except (OSError, StoreError) as error:
        return _refuse(str(error))
    writable = named and not world.resolve().is_relative_to(shipped(SAMPLES).resolve())

    def build() -> Service:
        from .serving import authors_service  # noqa: PLC0415 - on its own thread, while the page is on its way

        return authors_service(arguments, writable=writable, tell=mistaken)

    def mistaken(mistakes: Sequence[Mistake]) -> None:
        from .mistakes import print_mistakes  # noqa: PLC0415 - as above

        print_mistakes(world, mistakes)

    def announce(address: str) -> None:
        print(f"The preview of {world} is at\n  {address}")
        if not writable:
            print("This is a sample, to look at and talk to. To change it, make a copy: npc-dialogue new my_world")
        if on_terminal():
            print("An address lets in once: press Enter for a fresh one. Ctrl+C ends the preview.", flush=True)
            on_enter(again)
        else:
            print("The address lets in once. Ctrl+C ends the preview.", flush=True)
        show(address)

    def again() -> None:
        address = front.address()
        print(f"  {address}", flush=True)
        show(address)

    def show(address: str) -> None:
        if not arguments.no_browser and _has_screen():
            threading.Thread(target=webbrowser.open, args=(address,), name="browser", daemon=True).start()

    front = PreviewFront(
        Pages.of(FOLDER, WorldFolder(world).portrait), Tickets(time.monotonic), announce, playthrough=playthrough
    )
    try:
        asyncio.run(run(Serving(port=arguments.port, owners=(), build=build, front=front)))
    except CannotServe as error:
        return _refuse(str(error))
    return 0


def _is_world(folder: Path) -> bool:
    return any((folder / f"world{suffix}").is_file() for suffix in (".toml", ".json"))


def data_of(world: Path) -> Path:
    """The preview's own file for a world, in the folder where programs of this user keep theirs."""
    digest = hashlib.sha256(os.fsencode(world.resolve())).hexdigest()[:12]
    return user_data_folder() / "preview" / f"{world.resolve().name}-{digest}.sqlite"


def user_data_folder() -> Path:
    """Where this system has programs keep a user's data."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "npc-dialogue"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "npc-dialogue"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "npc-dialogue"


def _has_screen() -> bool:
    """Without one Python opens a browser in the terminal, where the page cannot live."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER"))


def _refuse(message: str) -> int:
    print(f"npc-dialogue: {message}", file=sys.stderr)
    return 1
