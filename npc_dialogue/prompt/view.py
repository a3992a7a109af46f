"""One moment as one NPC sees it: everything that its prompt may draw on has passed the gate here, and only here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import lru_cache

from npc_dialogue.text.languages import base_language
from npc_dialogue.text.tokens import truncate_to_tokens
from npc_dialogue.world.conditions import ConditionError, Problem, Scope, evaluate, keys_read, render
from npc_dialogue.world.content import MOOD, TIME, WHERE, Address, Card
from npc_dialogue.world.knowledge import Knowledge, Known
from npc_dialogue.world.news import News, news
from npc_dialogue.world.perception import Perceived, perceived
from npc_dialogue.world.presence import name_of, place_of, present
from npc_dialogue.world.relationships import Edge
from npc_dialogue.world.scope import scope

from .budget import limit_of
from .gated import Gated, gated
from .harmless import harmless_line, harmless_text
from .situation import Situation

LINE_TOKENS = limit_of("line")
NAME = 80
"""Characters."""
NAME_TOKENS = 14


@dataclass(frozen=True, slots=True)
class View:
    """Made by `look`; methods render the writer's text in this moment's scope."""

    situation: Situation
    card: Card
    scope: Scope
    gated: Gated
    perceived: tuple[Perceived, ...]
    news: tuple[News, ...]
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
    undone: list[Problem] = field(default_factory=list)
    """What of the actions could not be told, and why; filled while the prompt is made."""
    failures: dict[str, str] = field(default_factory=dict)
    """Templates and conditions that failed while the prompt was made, each with its reason; see `problems.py`."""

    @property
    def knowledge(self) -> Knowledge:
        """What the NPC may know now."""
        return self.gated.knowledge

    @property
    def known(self) -> Mapping[str, Known]:
        """What it knows, by source."""
        return self.gated.by_source

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
        """Words that are no template, or are filled in already, as one harmless line."""
        return harmless_line(words, frame=self.situation.frame)

    def toward(self, other: str, template: str) -> str:
        """A template about somebody else than the speaker, filled in as if that one spoke."""
        world, state, relationships = self.situation.world, self.situation.state, self.situation.relationships
        if "{" not in template:
            return harmless_line(template, frame=self.situation.frame)
        try:
            mood = self.situation.mood_name
            read = scope(world, state, relationships, npc=self.card.id, speaker=other, mood=mood)
            return harmless_line(render(template, read), frame=self.situation.frame)
        except ConditionError:
            return ""

    def holds(self, condition: str) -> bool:
        """Whether a condition holds; one that cannot be told does not."""
        try:
            return evaluate(condition, self.scope)
        except ConditionError as error:
            self.failures[condition] = error.reason
            return False

    def is_fast(self, *templates: str, conditions: Iterable[str] = ()) -> bool:
        """Whether text made of these changes within a conversation; what cannot be read gives no text at all."""
        sources = [*((template, False) for template in templates), *((condition, True) for condition in conditions)]
        for source, condition in sources:
            with suppress(ConditionError):
                if keys_read(source, condition=condition) & self.fast:
                    return True
        return False

    def name_of(self, who: str) -> str:
        """The name of an NPC or the player, harmless and short; the id where the name has nothing that can be seen."""
        return _name(name_of(self.situation.world, who), self.situation.frame) or who

    def address(self) -> Address | None:
        """How the NPC addresses the speaker now."""
        return next((form for form in self.card.voice.address if self.holds(form.when)), None)

    def language(self) -> str:
        """The language the NPC speaks now, such as `de`."""
        return base_language(self.situation.world.language(self.card.id, self.situation.language))


def look(situation: Situation) -> View:
    """The moment as `situation.npc` sees it."""
    world, state, relationships = situation.world, situation.state, situation.relationships
    card = world.npcs[situation.npc]
    npc, speaker, mood = situation.npc, situation.speaker, situation.mood_name
    place = place_of(world, state, card.id)
    here = present(world, state, place) if place is not None else ()
    others = tuple(dict.fromkeys([*(other for other in here if other != card.id), speaker]))
    read = scope(world, state, relationships, npc=npc, speaker=speaker, mood=mood)
    unperceived: list[Problem] = []
    return View(
        situation=situation,
        card=card,
        scope=read,
        gated=gated(situation),
        perceived=perceived(world, state, relationships, npc=npc, speaker=speaker, mood=mood, problems=unperceived),
        news=news(
            world,
            state,
            relationships,
            npc=npc,
            speaker=speaker,
            since=situation.parted,
            mood=mood,
            problems=unperceived,
        ),
        edge=relationships.edge(card.id, speaker),
        place=place,
        present=others,
        name=_name(card.name, situation.frame) or npc,
        speaker_name=_name(name_of(world, speaker), situation.frame) or speaker,
        line=spoken(situation.line, situation.frame),
        fast=frozenset(key for key, declared in world.info.state.items() if declared.pace == "fast")
        | {TIME, WHERE, MOOD},
        unperceived=tuple(unperceived),
    )


@lru_cache(maxsize=16_384)
def spoken(words: str, frame: str) -> str:
    """What somebody said, harmless and at most 1,000 tokens long."""
    return truncate_to_tokens(harmless_line(words, frame=frame), LINE_TOKENS)


@lru_cache(maxsize=1024)
def _name(name: str, frame: str) -> str:
    return truncate_to_tokens(harmless_line(name, frame=frame, limit=NAME), NAME_TOKENS)
