"""What the speech chain has to know of the turn."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, Self

from npc_dialogue.speech.forbidden import Forbidden
from npc_dialogue.speech.moods import INTENSITY
from npc_dialogue.world.content import Card, VoiceHint
from npc_dialogue.world.knowledge import ClosedSecret
from npc_dialogue.world.moods import Mood
from npc_dialogue.world.offers import Offer
from npc_dialogue.world.world import World


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechSetting:
    """Whose reply it is, what its marks mean, and how long it may become."""

    npc_name: str
    other_names: tuple[str, ...] = ()
    """Of the cast and the player: a line that begins with one of them is not this NPC's."""
    emotions: tuple[str, ...] = ()
    """The world's set; a mark that names none of them is a stage direction."""
    axes: tuple[str, ...] = ()
    """The world's, where a reply may propose changes; a mark such as `[trust +2: why]` is read only then."""
    offers: tuple[Offer, ...] | None = None
    """What the NPC may do now: marks such as `[do follow place=inn]` are read. None: in this world nobody does
    anything, and there are no such marks."""
    default_emotion: str = "neutral"
    """Of a line that neither a mark nor its words give one."""
    default_intensity: float = INTENSITY
    voice_hints: Mapping[str, Sequence[VoiceHint]] = field(default_factory=dict)
    """The world's own: emotion to how it sounds."""
    directions: Literal["drop", "tag", "narrate"] = "drop"
    """What becomes of `*shrugs*`: nothing, the tag `direction:shrugs` of its line, or a line of the narrator's."""
    hidden: tuple[str, ...] = ()
    """Labels of frames that the prompt uses: `<LABEL>…</LABEL>` in a reply is an echo of it, and not spoken."""
    language: str = "en"
    hold: int = 40
    """Characters of the opening that are held unless its first sentence ends before."""
    whole_sentences: bool = False
    """Nothing of a sentence goes out before the next one begins: while an action that needs an answer is on offer."""
    max_sentences: int
    """The reply ends after this many sentences, however it goes on: well past the card's usual number."""
    max_words: int
    """The same in words, judged at a sentence's end."""

    said: tuple[str, ...] = ()
    """Replies of late: a sentence of theirs is not said again."""

    forbidden: Forbidden | None = None
    """What must not be heard; None: all that is said was written for it."""

    @classmethod
    def of(
        cls,
        world: World,
        card: Card,
        *,
        hidden: tuple[str, ...] = (),
        language: str = "",
        mood: Mood | None = None,
        secrets: tuple[ClosedSecret, ...] = (),
    ) -> Self:
        """How a reply of this NPC is cut into lines; the hard end is well past the card's usual length.

        `mood` is what it carries from before; None: it is in its card's. `secrets` are those that are closed.
        """
        own = Mood(card.mood if card.mood in world.emotions else "neutral", INTENSITY, None)
        others = [other.name for other in world.npcs.values() if other.id != card.id]
        return cls(
            npc_name=card.name,
            other_names=(world.info.player.name, *others),
            emotions=tuple(world.emotions),
            axes=tuple(world.axes) if world.info.proposals.axes else (),
            default_emotion=(mood or own).emotion,
            default_intensity=(mood or own).intensity,
            voice_hints=world.info.voice_hints,
            directions=world.info.directions,
            hidden=hidden,
            language=world.language(card.id, language),
            max_sentences=card.voice.sentences * 2 + 1,
            max_words=card.voice.words * 2,
            forbidden=Forbidden(allow=world.info.allow, secrets=secrets),
        )

    @classmethod
    def of_narrator(
        cls,
        world: World,
        *,
        sentences: int,
        words: int,
        hidden: tuple[str, ...] = (),
        secrets: tuple[ClosedSecret, ...] = (),
    ) -> Self:
        """How a bridge of the narrator is cut into lines; `secrets` are those that the player has not learned."""
        return cls(
            npc_name="Narrator",
            other_names=(world.info.player.name, *(card.name for card in world.npcs.values())),
            emotions=tuple(world.emotions),
            default_emotion="neutral",
            hidden=hidden,
            language=world.info.language,
            max_sentences=sentences * 2,
            max_words=words * 2,
            forbidden=Forbidden(allow=world.info.allow, secrets=secrets),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """How a reply is heard in which several speak."""

    voices: Mapping[str, SpeechSetting]
    """By NPC id."""
    begins: str
    """Whose words are those before any name."""
    most: int
    """How many times somebody speaks."""

    @property
    def language(self) -> str:
        """Of whoever begins."""
        return self.voices[self.begins].language

    @property
    def default_emotion(self) -> str:
        """Of whoever begins."""
        return self.voices[self.begins].default_emotion
