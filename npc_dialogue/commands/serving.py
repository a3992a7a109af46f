"""What `serve` and `preview` build once their door is open."""

from __future__ import annotations

import argparse
import gc

from npc_dialogue.engine import Engine
from npc_dialogue.memory.store import StoreError
from npc_dialogue.models.choose import ChoiceError
from npc_dialogue.protocol.limits import Limits
from npc_dialogue.sidecar.connection import FEATURES
from npc_dialogue.sidecar.server import CannotServe
from npc_dialogue.sidecar.service import Service
from npc_dialogue.world.mistakes import ContentErrors

from .settings import options


def service(arguments: argparse.Namespace) -> Service:
    """Loads the world and opens the store and the voices; raises `CannotServe`."""
    try:
        made = Service(Engine.build(options(arguments)), Limits(), FEATURES)
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
