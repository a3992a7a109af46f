"""Talk with the samples' NPCs and with small ones of a test's own, put to the authored voice directly."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from npc_dialogue.models.authored.reply import Reply, reply
from npc_dialogue.prompt.build import build_prompt
from npc_dialogue.prompt.prompt import AuthoredLine, Cover, Material, Message, Prompt, Tellable
from npc_dialogue.prompt.situation import Situation, Utterance
from npc_dialogue.world.content import LineKind
from npc_dialogue.world.files import load_world
from npc_dialogue.world.relationships import Relationships
from npc_dialogue.world.state import WorldState
from npc_dialogue.world.world import World

ROOT = Path(__file__).parents[2]
EMOTIONS = ("neutral", "happy", "warm", "amused", "thoughtful", "afraid", "angry", "sad")
Case = Mapping[str, Any]


@cache
def sample(name: str) -> World:
    """A sample world."""
    return load_world(ROOT / "samples" / name)


@cache
def cases() -> tuple[Case, ...]:
    """The practice questions of `tests/data/authored_dev.toml`."""
    with (ROOT / "tests" / "data" / "authored_dev.toml").open("rb") as file:
        return tuple(tomllib.load(file)["case"])


def world_of(npc: str) -> World:
    """The sample world that an NPC lives in."""
    return next(world for world in map(sample, ("riverbend", "station_kepler")) if npc in world.npcs)


class Talk:
    """A conversation of the player with one NPC."""

    def __init__(
        self,
        npc: str,
        *,
        patch: Mapping[str, Any] | None = None,
        trust: float = 0,
        seed: int = 0,
        world: World | None = None,
    ) -> None:
        self.world = world or world_of(npc)
        self.npc = npc
        self.replies: list[Reply] = []
        self._heard: list[Utterance] = []
        self._seed = seed
        state = WorldState.initial(self.world.info)
        self._state = state.patched(patch, info=self.world.info) if patch else state
        relationships = Relationships.initial(self.world)
        if trust:
            relationships = relationships.set(npc, "player", {"trust": trust}, world=self.world)
        self._relationships = relationships

    def prompt(self, text: str) -> Prompt:
        """The prompt for what the player says now."""
        return build_prompt(
            Situation(
                world=self.world,
                state=self._state,
                relationships=self._relationships,
                npc=self.npc,
                speaker="player",
                line=text,
                utterances=tuple(self._heard),
                seed=self._seed,
            )
        )

    def say(self, text: str) -> Reply:
        """What the NPC answers, which it then remembers."""
        answer = reply(self.prompt(text))
        turn = str(len(self.replies))
        self._heard += [
            Utterance(speaker="player", text=text, turn=turn),
            Utterance(speaker=self.npc, text=answer.text, turn=turn),
        ]
        self.replies.append(answer)
        return answer


def asked(case: Case) -> Reply:
    """The answer to a question of the data file."""
    patch = {"flood": True} if case.get("flood") else case.get("patch")
    talk = Talk(case["npc"], patch=patch, trust=case.get("trust", 0))
    for before in case.get("after", ()):
        talk.say(before)
    return talk.say(case["text"])


def about(answer: Reply) -> str:
    """The id of the subject that a reply is about, else its kind; that it did not follow is as good as not knowing."""
    return answer.subject or ("unknown" if answer.kind == "fallback" else answer.kind)


def fact(name: str, *topics: str, said: Sequence[str] = (), text: str = "") -> Tellable:
    """Something that can be told."""
    return Tellable(id=name, said=tuple(said) or (f"This is about {name}.",), topics=topics, text=text)


def cover(name: str, *topics: str, said: Sequence[str]) -> Cover:
    """What is said instead of a secret."""
    return Cover(id=name, said=tuple(said), topics=topics)


def lines(kind: LineKind, *texts: str, emotion: str = "") -> tuple[AuthoredLine, ...]:
    """Lines of a card."""
    return tuple(AuthoredLine(kind=kind, text=text, emotion=emotion) for text in texts)


def small_prompt(
    text: str,
    *,
    material: Material,
    language: str = "en",
    history: Sequence[tuple[str, str]] = (),
    seed: int = 0,
    sentences: int = 3,
    occasion: str = "say",
    emotions: Sequence[str] = EMOTIONS,
) -> Prompt:
    """A prompt of Ada's, made by hand; `history` is of (speaker, words)."""
    return Prompt(
        npc="ada",
        npc_name="Ada Brook",
        speaker="player",
        speaker_name="Jory",
        language=language,
        occasion="greet" if occasion == "greet" else "say",
        sections=(),
        history=tuple(
            Message(speaker=who, name=who, text=words, mine=who == "ada", turn=str(turn), tokens=8)
            for turn, (who, words) in enumerate(history)
        ),
        line=text,
        material=material,
        seed=seed,
        sentences=sentences,
        emotions=tuple(emotions),
    )
