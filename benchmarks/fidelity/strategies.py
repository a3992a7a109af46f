"""Two simple ways to keep a conversation within a window, for comparison.

Both begin with one system message, made once at the first turn: rules, core, description, standing, the world's state
in words, and what the card and the lore hold for this NPC, secrets with the sentence that they are to be kept. It takes
half of the window at most. What happens in the game is told as a message of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from npc_dialogue.past import Moment
from npc_dialogue.text.tokens import estimate_tokens, truncate_to_tokens
from npc_dialogue.world.conditions import ConditionError, render
from npc_dialogue.world.content import PLAYER
from npc_dialogue.world.knowledge import knowledge
from npc_dialogue.world.perception import perceived
from npc_dialogue.world.scope import scope
from npc_dialogue.world.standings import standing_words
from npc_dialogue.world.world import World

from .script import NPC

ROLE_TOKENS = 8
REPLY = 220


@dataclass(slots=True)
class Simple:
    """A list of messages, and how it is cut."""

    keeps_system: bool
    system: str
    messages: list[tuple[str, int]] = field(default_factory=list)

    def add(self, text: str) -> None:
        """Something that was said or that happened."""
        self.messages.append((text, estimate_tokens(text) + ROLE_TOKENS))

    def undo(self, count: int) -> None:
        """The newest of them are taken back."""
        del self.messages[-count:]

    def prompt(self, line: str, window: int) -> str:
        """What would be sent."""
        system = truncate_to_tokens(self.system, window // 2)
        cost = estimate_tokens(system) + ROLE_TOKENS
        room = window - REPLY - estimate_tokens(line) - ROLE_TOKENS - (cost if self.keeps_system else 0)
        kept = [line]
        for text, tokens in reversed(self.messages):
            if tokens > room:
                break
            room -= tokens
            kept.append(text)
        else:
            if not self.keeps_system and cost <= room:
                kept.append(system)
        if self.keeps_system:
            kept.append(system)
        return "\n".join(reversed(kept))


def system_message(world: World, moment: Moment) -> str:
    """The card as a simple tool would put it."""
    card = world.npcs[NPC]
    read = scope(world, moment.state, moment.relationships, npc=NPC, speaker=PLAYER)
    edge = moment.relationships.edge(NPC, PLAYER)
    gated = knowledge(world, moment.state, moment.relationships, npc=NPC, speaker=PLAYER)
    secrets = [f"Secret, do not tell: {_filled(secret.text, read)}" for secret in card.secrets]
    rows: Sequence[str] = [
        f"You are {card.name}. Answer as {card.name}.",
        _filled(card.core, read).strip(),
        _filled(card.description, read),
        *(_filled(standing_words(world.axes[axis], name), read) for axis, name in edge.standings.items()),
        *(each.text for each in perceived(world, moment.state, moment.relationships, npc=NPC, speaker=PLAYER)),
        *(each.text for each in gated.known if each.kind != "lore"),
        *secrets,
        *(each.text for each in gated.known if each.kind == "lore"),
    ]
    return "\n".join(row for row in rows if row)


def _filled(text: str, read: object) -> str:
    try:
        return render(text, read)  # type: ignore[arg-type]
    except ConditionError:
        return ""
