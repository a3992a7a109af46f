"""What a scene names, and what nothing could come of in it."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterator

from .content import OWN, PLAYER, Scene

MOST = 8
"""Who can talk in one conversation."""
_CAST = "the id of one of the scene's npcs"


def named_in(scene: Scene, npcs: Collection[str]) -> Iterator[tuple[str, str, Collection[str], str]]:
    """Each name in a scene: its key, the name, what is known there, and what that is called.

    Where `npcs` of the scene has a misspelt id, whoever it may stand for counts as one of the scene.
    """
    cast = (*scene.npcs, *_meant(scene, npcs))
    for npc in scene.npcs:
        yield "npcs", npc, npcs, "the id of an NPC"
    for beat in scene.beats:
        key = f"beats[{beat.id}]"
        for name, directions in (("goal", beat.goal), ("nudge", beat.nudge)):
            for npc in directions:
                if npc != OWN:
                    yield f"{key}.{name}.{npc}", npc, cast, _CAST
        for who in beat.done_by:
            yield f"{key}.done_by", who, (*cast, PLAYER), f"{_CAST}, or 'player'"
        for number, line in enumerate(beat.lines, 1):
            yield f"{key}.lines[{number}].npc", line.npc, cast, _CAST
    for number, cue in enumerate(scene.cues, 1):
        yield f"cues[{number}].npc", cue.npc, cast, _CAST
        for npc in cue.after:
            yield f"cues[{number}].after", npc, cast, _CAST
    for number, told in enumerate(scene.narration, 1):
        if told.after:
            beats = [beat.id for beat in scene.beats]
            yield f"narration[{number}].after", told.after, beats, "the id of one of the scene's beats"


def _meant(scene: Scene, npcs: Collection[str]) -> set[str]:
    """Whom the misspelt ids of a scene may stand for: those with a name near it; where there is none, anybody."""
    found: set[str] = set()
    for wrong in set(scene.npcs).difference(npcs):
        found.update(difflib.get_close_matches(wrong, npcs, n=MOST) or npcs)
    return found


def odd_in(scene: Scene, beats: set[str]) -> Iterator[tuple[str, str, str]]:
    """Each thing that cannot be meant: its key, what was found and what was expected. `beats` are the ids of the beats
    of the scenes before, and then of this one too."""
    if not 1 <= len(scene.npcs) <= MOST:
        yield "npcs", f"{len(scene.npcs)} NPCs", f"1 to {MOST}"
    for beat in scene.beats:
        key = f"beats[{beat.id}]"
        if beat.id in beats:
            yield f"{key}.id", f"{beat.id!r} for a second time", "each id once among the beats of all scenes"
        beats.add(beat.id)
        if not (beat.done_when or beat.done_said or beat.done_after):
            yield key, "nothing that fulfils the beat", "done_when, done_said or done_after"
        if beat.done_by and not beat.done_said:
            yield f"{key}.done_by", "done_by", "done_said beside it"
