"""The beats of a scene while one turn of it runs: what fulfils them, and what the narrator tells between the lines."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from .floor import Said, cued
from .past import Moment
from .text.scripts import fold
from .turn.events import AUTHORED, FILLER, TurnDelta, TurnEvent, TurnLine
from .world.conditions import ConditionError, Scope, evaluate, render
from .world.content import NARRATION, NARRATOR, Beat, Scene
from .world.phrases import phrase_in
from .world.scenes import BEAT, Progress, is_due, scene_of
from .world.scope import scope
from .world.world import World


def beats_of(
    world: World, moment: Callable[[], Moment], *, voices: Sequence[str], speaker: str, narrates: bool
) -> Beats | None:
    """Those of the scene in which all of these play now; None where they play in none.

    `moment` gives the one at the head. Conditions and texts are read as by the first voice toward the speaker.
    """
    npc = voices[0]

    def read() -> Scope:
        now = moment()
        mood = now.mood_of(npc, world)
        return scope(world, now.state, now.relationships, npc=npc, speaker=speaker, mood=mood)

    def holds(condition: str) -> bool:
        try:
            return not condition or evaluate(condition, read())
        except ConditionError:
            return False

    def told(template: str) -> str:
        try:
            return " ".join(render(template, read()).split())
        except ConditionError:
            return ""

    progress = moment().scenes
    scene = scene_of(world, progress, voices=voices, speaker=speaker, holds=holds)
    if scene is None:
        return None
    return Beats(scene, progress.get(scene.id), holds=holds, told=told, narrates=narrates)


class Beats:
    """Give it each event of the turn on its way to the game."""

    def __init__(
        self,
        scene: Scene,
        progress: Progress | None,
        *,
        holds: Callable[[str], bool],
        told: Callable[[str], str],
        narrates: bool,
    ) -> None:
        """`progress`: how far the scene has come; None: it begins. `holds`: whether a condition does now; `told`: a
        template filled in, "" where it cannot be. `narrates`: the player is there to hear the narrator."""
        self.scene = scene
        self._done = progress.done if progress is not None else ()
        self._replies = progress.replies if progress is not None else 0
        self._holds = holds
        self._told = told
        self._narrates = narrates
        self._opening = self._narration("") if progress is None else []
        self._heard: dict[str, str] = {}
        """What was said since the open beat is open, by speaker."""
        self._had_it: set[str] = set()
        """Who has spoken since the open beat is due."""
        self._speaking = ""
        self._untold: list[str] = []
        """Beats that are done, for the next line to tell of."""
        self._narrated = 0
        """Lines of the narrator's, by which the others have moved on."""
        self._apart = False
        """The narrator spoke last."""
        self._before = ""
        """What separates the line that is being said from the one before it."""

    @property
    def beat(self) -> Beat | None:
        """The one that is open."""
        return Progress(done=self._done).open_beat(self.scene)

    @property
    def is_due(self) -> bool:
        """Whether the open beat has waited for long enough."""
        beat = self.beat
        return beat is not None and is_due(self.scene, beat, self._replies)

    def wanted(self, last: Said | None, about: str) -> list[str]:
        """Who should speak next: whoever has a line of the beat that is due, then whom the director's rules name."""
        beat = self.beat
        lines = beat.lines if beat is not None and self.is_due else ()
        due = [line.npc for line in lines if line.npc not in self._had_it and self._holds(line.when)]
        return [*due, *cued(self.scene.cues, last, about, self._holds)]

    def asked(self, speaker: str, text: str) -> None:
        """The turn was asked for with these words, or without any."""
        self._hear(speaker, text)

    def pass_on(self, event: TurnEvent) -> Iterator[TurnEvent]:
        """The event with what belongs to it: a beat's tag, and what the narrator tells before or after it."""
        if isinstance(event, TurnDelta):
            if event.before is not None:  # a line begins
                opening, self._opening = self._opening, []
                yield from self._narrate(opening, event.line)
                self._before = "\n" if self._apart else event.before
                self._apart = False
            before = None if event.before is None else self._before
            yield TurnDelta(event.line + self._narrated, event.npc, event.text, before)
        elif isinstance(event, TurnLine):
            done = [] if {NARRATION, FILLER} & {*event.tags} else self.said(event.npc, event.text)
            tags = (*event.tags, *(f"{BEAT}{beat}" for beat in done))
            yield replace(event, line=event.line + self._narrated, before=self._before, tags=tags)
            yield from self._narrate([text for beat in done for text in self._narration(beat)], event.line + 1)
        else:
            yield event

    def said(self, npc: str, text: str) -> list[str]:
        """The beats that are done with a line, and those of which no line has told yet."""
        if npc != self._speaking:
            if self.is_due:
                self._had_it.add(npc)
            self._replies += 1
            self._speaking = npc
        self._hear(npc, text)
        done, self._untold = self._untold, []
        if done:
            self._replies = 0
        return done

    def _hear(self, who: str, text: str) -> None:
        """Judges the open beat, and the next as often as one is done."""
        self._heard[who] = f"{self._heard.get(who, '')} {text}"
        while (beat := self.beat) is not None and self._is_done(beat):
            self._done = (*self._done, beat.id)
            self._untold.append(beat.id)
            self._heard, self._replies = {who: text}, 0
            self._had_it.clear()

    def _is_done(self, beat: Beat) -> bool:
        if beat.done_after is not None and self._replies >= beat.done_after:
            return True
        if beat.done_when and self._holds(beat.done_when):
            return True
        heard = [text for who, text in self._heard.items() if not beat.done_by or who in beat.done_by]
        return any(phrase_in(fold(text), beat.done_said) for text in heard)

    def _narration(self, after: str) -> list[str]:
        """What the narrator tells behind a beat; "": before the first line."""
        told = [each for each in self.scene.narration if each.after == after and self._holds(each.when)]
        texts = [self._told(each.text) for each in told] if self._narrates else []
        return [text for text in texts if text]

    def _narrate(self, texts: list[str], line: int) -> Iterator[TurnEvent]:
        """Lines of the narrator's in front of the turn's line of this number."""
        for text in texts:
            at = line + self._narrated
            before = "\n" if at else ""
            yield TurnDelta(at, NARRATOR, text, before)
            yield TurnLine(at, NARRATOR, text, before, "neutral", 0.0, (NARRATION,), AUTHORED)
            self._narrated += 1
            self._apart = True
