"""How far scenes have come on a branch, and which of them a turn belongs to."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Self

from .content import NARRATION, PLAYER, Beat, Scene
from .world import World

Json = Any
BEAT = "beat:"
"""Begins the tag of a line with which a beat is done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Played:
    """What a turn made of a scene."""

    scene: str
    done: tuple[str, ...] = ()
    """The beats that were done in it."""
    replies: int = 0
    """How many there were in it, behind the last beat that was done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a scene has come."""

    done: tuple[str, ...] = ()
    """Beats."""
    replies: int = 0
    """How many there were since the open beat is open."""

    def after(self, played: Played) -> Progress:
        """The same after one more turn of it."""
        new = tuple(beat for beat in played.done if beat not in self.done)
        return Progress(
            done=(*self.done, *new), replies=played.replies if played.done else self.replies + played.replies
        )

    def open_beat(self, scene: Scene) -> Beat | None:
        """The first that is not done."""
        return next((beat for beat in scene.beats if beat.id not in self.done), None)

    def to_json(self) -> dict[str, Json]:
        """As a snapshot has it."""
        return {"done": list(self.done), "replies": self.replies}

    @classmethod
    def from_json(cls, data: Mapping[str, Json]) -> Self:
        """What `to_json` gave."""
        return cls(done=tuple(data["done"]), replies=data["replies"])


def scene_of(
    world: World,
    progress: Mapping[str, Progress],
    *,
    voices: Collection[str],
    speaker: str,
    holds: Callable[[str], bool],
) -> Scene | None:
    """The scene in which all of these play: the first of the world's whose condition holds and that is not over.

    A scene is over when all its beats are done; one without beats never is.
    """
    for scene in world.scenes.values():
        if not set(voices) <= set(scene.npcs) or speaker not in (*scene.npcs, PLAYER):
            continue
        over = scene.beats and progress.get(scene.id, Progress()).open_beat(scene) is None
        if not over and holds(scene.when):
            return scene
    return None


def is_due(scene: Scene, beat: Beat, replies: int) -> bool:
    """Whether so many replies without it were too many."""
    return replies >= (scene.patience if beat.patience is None else beat.patience)


def played(scene: str, lines: Sequence[Mapping[str, Json]]) -> Played:
    """What these lines of a turn, as they are stored, made of a scene."""
    done: list[str] = []
    replies, speaking = 0, ""
    for line in lines:
        if NARRATION in line["tags"]:
            continue
        if line["npc"] not in (speaking, PLAYER):
            replies, speaking = replies + 1, line["npc"]
        if found := [tag.removeprefix(BEAT) for tag in line["tags"] if tag.startswith(BEAT)]:
            done += found
            replies = 0
    return Played(scene=scene, done=tuple(done), replies=replies)
