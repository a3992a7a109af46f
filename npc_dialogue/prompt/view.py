"""One moment as one NPC sees it: everything that its prompt may draw on has passed the gate here, and only here."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from npc_dialogue.text.languages import base_language
from npc_dialogue.text.tokens import truncate_to_tokens
from npc_dialogue.world.conditions import ConditionError, Problem, Scope, evaluate, keys_read, render
from npc_dialogue.world.content import Address, Card
from npc_dialogue.world.knowledge import Knowledge, Known, knowledge
from npc_dialogue.world.perception import Perceived, perceived, place_of, present
from npc_dialogue.world.relationships import Edge
from npc_dialogue.world.scope import scope

from .harmless import harmless_line, harmless_text
from .situation import Situation

LINE_TOKENS = 1_000
PLAYER = "player"


@dataclass(frozen=True, slots=True)
class View:
    """Made by `look`; methods render the writer's text in this moment's scope."""

    situation: Situation
    card: Card
    scope: Scope
    knowledge: Knowledge
    perceived: tuple[Perceived, ...]
    edge: Edge
    """How the NPC stands to the speaker."""
    place: str | None
    present: tuple[str, ...]
    """Others at the NPC's place; the player among them, the NPC not."""
    name: str
    speaker_name: str
    line: str
    """The speaker's words, harmless and at most 1,000 tokens."""
    fast: frozenset[str]
    """State keys that change within a conversation."""
    unperceived: tuple[Problem, ...] = ()
    """What of the state could not be told, and why."""
    failures: dict[str, str] = field(default_factory=dict)
    """Templates and conditions that failed while the prompt was made, each with its reason; see `problems.py`."""

    def text(self, template: str) -> str:
        """A template filled in and made harmless; "" when it cannot be filled in."""
        try:
            return self.told(render(template, self.scope))
        except ConditionError as error:
            self.failures[template] = error.reason
            return ""

    def told(self, text: str) -> str:
        """Text that is filled in already, made harmless."""
        return harmless_text(text, frame=self.situation.frame)

    def text_of(self, words: str) -> str:
        """Words of the game or of a player that are no template, made harmless."""
        return harmless_line(words, frame=self.situation.frame)

    def holds(self, condition: str) -> bool:
        """Whether a condition holds; one that cannot be told does not."""
        try:
            return evaluate(condition, self.scope)
        except ConditionError as error:
            self.failures[condition] = error.reason
            return False

    def is_fast(self, *templates: str) -> bool:
        """Whether text made of these changes within a conversation; one that cannot be read gives no text at all."""
        try:
            return any(keys_read(template) & self.fast for template in templates)
        except ConditionError:
            return False

    def name_of(self, who: str) -> str:
        """The name of an NPC or the player, harmless."""
        world = self.situation.world
        name = world.info.player.name if who == PLAYER else world.npcs[who].name if who in world.npcs else who
        return harmless_line(name, frame=self.situation.frame, limit=80)

    def address(self) -> Address | None:
        """How the NPC addresses the speaker now."""
        return next((form for form in self.card.voice.address if self.holds(form.when)), None)

    def language(self) -> str:
        """The language the NPC speaks, such as `de`."""
        return base_language(self.situation.world.language(self.card.id))


def look(situation: Situation) -> View:
    """The moment as `situation.npc` sees it."""
    world, state, relationships = situation.world, situation.state, situation.relationships
    card = world.npcs[situation.npc]
    npc, speaker = situation.npc, situation.speaker
    place = place_of(world, state, card.id)
    here = present(world, state, place) if place is not None else ()
    others = tuple(dict.fromkeys([*(other for other in here if other != card.id), speaker]))
    line = harmless_line(situation.line, frame=situation.frame)
    unperceived: list[Problem] = []
    speaker_name = world.info.player.name if speaker == PLAYER else world.npcs[speaker].name
    return View(
        situation=situation,
        card=card,
        scope=Scope(scope(world, state, relationships, npc=npc, speaker=speaker)),
        knowledge=_harmless(knowledge(world, state, relationships, npc=npc, speaker=speaker), situation.frame),
        perceived=perceived(world, state, relationships, npc=npc, speaker=speaker, problems=unperceived),
        edge=relationships.edge(card.id, speaker),
        place=place,
        present=others,
        name=harmless_line(card.name, frame=situation.frame, limit=80),
        speaker_name=harmless_line(speaker_name, frame=situation.frame, limit=80),
        line=truncate_to_tokens(line, LINE_TOKENS),
        fast=frozenset(key for key, declared in world.info.state.items() if declared.pace == "fast")
        | {"time", "where"},
        unperceived=tuple(unperceived),
    )


def _harmless(gated: Knowledge, frame: str) -> Knowledge:
    """Facts hold values of the world, and those come from outside."""

    def clean(known: Known) -> Known:
        text = harmless_text(known.text, frame=frame)
        return known if text == known.text else replace(known, text=text)

    return Knowledge(known=tuple(map(clean, gated.known)), covered=gated.covered, problems=gated.problems)
