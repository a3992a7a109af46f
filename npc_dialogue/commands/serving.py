"""What `serve` and `preview` build once their door is open."""

from __future__ import annotations

import argparse
import gc
from collections.abc import Callable, Sequence
from pathlib import Path

from npc_dialogue.engine import Engine
from npc_dialogue.memory.store import StoreError
from npc_dialogue.models.choose import ChoiceError
from npc_dialogue.protocol.limits import Limits
from npc_dialogue.sidecar.connection import FEATURES
from npc_dialogue.sidecar.server import CannotServe
from npc_dialogue.sidecar.service import Service
from npc_dialogue.world.content import WorldInfo
from npc_dialogue.world.mistakes import ContentErrors, Mistake
from npc_dialogue.world.world import World

from .settings import options


def game_service(arguments: argparse.Namespace) -> Service:
    """For a game: loads the world, opens the store and the voices; raises `CannotServe`."""
    return _service(arguments, None)


def authors_service(
    arguments: argparse.Namespace, *, writable: bool, tell: Callable[[Sequence[Mistake]], None]
) -> Service:
    """For the preview: a world with mistakes, which `tell` is given, is an empty one until they are mended.

    Raises `CannotServe`.
    """
    from npc_dialogue.authoring.checking import check  # noqa: PLC0415 - a game does without
    from npc_dialogue.authoring.desk import Desk  # noqa: PLC0415
    from npc_dialogue.authoring.folder import WorldFolder  # noqa: PLC0415
    from npc_dialogue.authoring.verdicts import Verdicts  # noqa: PLC0415
    from npc_dialogue.authoring.watching import Watch  # noqa: PLC0415

    folder = Path(arguments.world)
    files = WorldFolder(folder, writable=writable)
    watch = Watch(files)
    checked = check(folder)
    if checked.mistakes:
        tell(checked.mistakes)
    empty = World(info=WorldInfo(id="world", name=folder.resolve().name or "world"))
    service = _service(arguments, checked.world or empty)
    verdicts = Verdicts(None if arguments.data is None else Path(arguments.data).with_suffix(".bad.jsonl"))
    service.desk = Desk(service.engine, files, checked.mistakes, verdicts, watch=watch)
    return service


def _service(arguments: argparse.Namespace, world: World | None) -> Service:
    try:
        made = Service(Engine.build(options(arguments), world), Limits(), FEATURES)
    except ContentErrors as error:
        raise CannotServe(_with_a_last_word(str(error))) from error
    except (ChoiceError, StoreError) as error:
        raise CannotServe(str(error)) from error
    gc.freeze()
    return made


def _with_a_last_word(mistakes: str) -> str:
    """Several lines get one more, since a game shows only the last: it tells the first mistake again."""
    first, *more = mistakes.splitlines()
    return f"{mistakes}\n{len(more) + 1} mistakes, the first: {first}" if more else mistakes
