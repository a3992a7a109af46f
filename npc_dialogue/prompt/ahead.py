"""What of a prompt can be worked out while the store still looks back: it needs the line and the moment alone.

Nothing is handed over: each part is kept where it is made, and the prompt finds it there.
"""

from __future__ import annotations

from npc_dialogue.world.keys import keys_of

from .situation import Situation
from .view import look
from .wake import stems_of
from .wanted import intent_toward


def work_ahead(situation: Situation) -> None:
    """Reads the line, and looks at the moment as the NPC sees it; of the past nothing need be in the situation."""
    view = look(situation)
    if view.line:
        intent_toward(situation.world, situation.npc, situation.line, situation.language)
        stems_of([view.line])
        keys_of(situation.world).found([view.line])
