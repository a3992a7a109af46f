"""What the turns of a branch leave behind: who learned what, moods that are carried, how far scenes have come."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from .world.learned import NOTHING, Learnings, Reveal
from .world.moods import Mood
from .world.scenes import Played, Progress


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """What the end of a turn leaves behind, or a scripted line."""

    reveals: Sequence[Reveal] = ()
    moods: Mapping[str, Mood | None] = field(default_factory=dict)
    """What each of those who spoke carries from then on."""
    played: Played | None = None
    """What it made of the scene that it belongs to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lasting:
    """What is true at a node by how turns before it ended."""

    learned: Learnings = NOTHING
    """Who learned what from whom."""
    moods: Mapping[str, Mood] = field(default_factory=dict)
    """By NPC, what each carries since its last turn."""
    scenes: Mapping[str, Progress] = field(default_factory=dict)
    """By scene, how far each has come that has begun."""

    def after(self, turn: int, ending: Ending) -> Lasting:
        """The same after one more turn has ended."""
        calm = all(mood is None and npc not in self.moods for npc, mood in ending.moods.items())
        if calm and not ending.reveals and ending.played is None:
            return self
        moods = {**self.moods, **ending.moods}
        scenes = self.scenes
        if (played := ending.played) is not None:
            scenes = {**scenes, played.scene: scenes.get(played.scene, Progress()).after(played)}
        return Lasting(
            learned=self.learned.after(ending.reveals, turn=turn),
            moods={npc: mood for npc, mood in moods.items() if mood is not None},
            scenes=scenes,
        )
