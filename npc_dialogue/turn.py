"""One turn: from an accepted request to its last line.

A turn asks its voices in order, the ladder. Until a voice's first text was released a failing one is silently replaced
by the next; after that what was heard stands, the open sentence is closed and nothing is asked again.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from typing import Literal

from .models.port import Model
from .prompt.prompt import Prompt
from .speech.chain import Speech
from .speech.events import Closed, Delta, Line, SpeechEvent
from .speech.setting import SpeechSetting
from .text.events import Failure, Finish, Text, Usage

EndReason = Literal["stop", "length", "cancelled", "broken"]
SILENCE = "…"
"""What is heard of an NPC that has nothing to say."""


@dataclass(frozen=True, slots=True)
class TurnDelta:
    """The next piece of line `line`."""

    line: int
    npc: str
    text: str


@dataclass(frozen=True, slots=True)
class TurnLine:
    """Line `line` is whole."""

    line: int
    npc: str
    text: str
    before: str
    emotion: str
    intensity: float
    tags: tuple[str, ...]
    source: str


TurnEvent = TurnDelta | TurnLine


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadlines:
    """Seconds from the acceptance of the request."""

    first_line: float = 4.0
    """By then something is heard."""
    total: float = 20.0
    """By then the turn has ended."""
    margin: float = 0.25
    """Kept back from `first_line` for the last voice, which needs no server."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnResult:
    """How a turn ended and what was heard of it."""

    lines: tuple[TurnLine, ...]
    reason: EndReason
    fallback: bool
    usage: Usage
    first_text: float | None
    """Seconds from acceptance; None when nothing was said."""
    first_line: float | None
    total: float
    trouble: tuple[str, ...] = ()
    """Why voices were passed over, for the log and `status`; never for the player."""

    @property
    def text(self) -> str:
        """All that was said, without fillers."""
        return "".join(line.before + line.text for line in self.lines if "filler" not in line.tags)

    @property
    def sources(self) -> tuple[str, ...]:
        """Who spoke, in order, each once."""
        return tuple(dict.fromkeys(line.source for line in self.lines))


def _unheard(event: TurnEvent) -> None:
    raise AssertionError(f"nobody is there to hear {event}")


class Turn:
    """Runs one prompt through its voices. Use once: `await run()`, and `cancel()` at any time.

    `start()` asks the voices before that, while the player's line is still on its way to the disk.
    """

    def __init__(
        self,
        *,
        prompt: Prompt,
        voices: Sequence[Model],
        setting: SpeechSetting,
        deadlines: Deadlines,
        accepted: float,
        now: Callable[[], float],
        emit: Callable[[TurnEvent], None] | None = None,
    ) -> None:
        """`accepted` and `now` are seconds of the event loop's clock; `voices` ends with one that needs no server.

        `emit` is set before `run` at the latest.
        """
        self._prompt = prompt
        self._voices = voices
        self._setting = setting
        self._deadlines = deadlines
        self._accepted = accepted
        self._now = now
        self.emit = emit or _unheard
        self._heard: list[TurnLine] = []
        self._speech: Speech  # a new one for each voice
        self._offset = 0
        self._source = ""
        self._closed: EndReason | None = None
        self._usage = Usage(prompt_tokens=None, completion_tokens=None)
        self._first_text: float | None = None
        self._first_line: float | None = None
        self._trouble: list[str] = []
        self._cancelled = False
        self._speaking: asyncio.Task[EndReason] | None = None
        self._begun: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        """Done once what is said may be emitted."""

    def cancel(self) -> None:
        """Ends the turn where it stands; `run` then returns with the reason `cancelled`."""
        self._cancelled = True
        if self._speaking is not None:
            self._speaking.cancel()

    def start(self) -> None:
        """Asks the voices; nothing is emitted before `run`."""
        self._speaking = asyncio.create_task(self._speak())

    async def run(self) -> TurnResult:
        """Speaks until the reply ends, the deadline passes or the turn is cancelled."""
        reason: EndReason = "cancelled"
        if self._speaking is None and not self._cancelled:
            self.start()
        if self._speaking is not None:
            if not self._begun.done():
                self._begun.set_result(None)
            try:
                reason = await self._speaking
            except asyncio.CancelledError:
                if not self._cancelled:
                    raise
                self._finish_speech("cancelled")
        spoken = {line.source for line in self._heard}
        return TurnResult(
            lines=tuple(self._heard),
            reason=reason,
            fallback=bool(spoken - {self._voices[0].id}),
            usage=self._usage,
            first_text=self._first_text,
            first_line=self._first_line,
            total=self._now() - self._accepted,
            trouble=tuple(self._trouble),
        )

    async def _speak(self) -> EndReason:
        for rung, voice in enumerate(self._voices):
            reason = await self._listen(voice, last=rung == len(self._voices) - 1)
            if reason is not None:
                if reason == "broken":
                    self._say_closing()
                return reason
        await self._begun
        self._source = self._voices[-1].id
        self._say(SILENCE, emotion=self._setting.default_emotion)
        return "stop"

    async def _listen(self, voice: Model, *, last: bool) -> EndReason | None:
        """One voice's reply; None when it failed before anything was heard."""
        self._speech = Speech(self._setting)
        self._offset = len(self._heard)
        self._source = voice.id
        self._closed = None
        finish: Finish | None = None
        first = self._accepted + self._deadlines.first_line - self._deadlines.margin
        total = self._accepted + self._deadlines.total
        waiting = not last
        try:
            async with (
                asyncio.timeout_at(first if waiting else total) as limit,
                aclosing(voice.stream(self._prompt)) as stream,
            ):
                async for event in stream:
                    await self._begun
                    match event:
                        case Text():
                            self._release(self._speech.feed(event.text))
                        case Usage():
                            self._usage = event
                        case Failure():
                            self._trouble.append(f"{voice.id}: {event.code}: {event.message}")
                            break
                        case Finish():
                            finish = event
                            break
                        case _:
                            pass
                    if self._closed is not None:
                        break
                    if waiting and self._first_text is not None:
                        waiting = False
                        limit.reschedule(total)
        except TimeoutError:
            self._trouble.append(f"{voice.id}: model.slow: nothing to say in time")
        if self._closed is not None:
            return self._closed
        if finish is None or finish.reason == "content_filter":
            if self._first_text is None:
                return None
            self._finish_speech("broken")
            return "broken"
        reason: EndReason = "length" if finish.reason == "length" else "stop"
        self._finish_speech(reason)
        return reason if self._first_text is not None else None

    def _finish_speech(self, reason: EndReason) -> None:
        if self._first_text is None and reason in {"broken", "cancelled"}:
            return  # nothing was heard: what is still held back never was said
        self._release(self._speech.finish(reason))

    def _release(self, events: Sequence[SpeechEvent]) -> None:
        for event in events:
            match event:
                case Delta():
                    if self._first_text is None:
                        self._first_text = self._now() - self._accepted
                    self.emit(TurnDelta(self._offset + event.line, self._prompt.npc, event.text))
                case Line():
                    self._add_line(event)
                case Closed():
                    self._closed = event.reason

    def _add_line(self, line: Line) -> None:
        if self._first_line is None:
            self._first_line = self._now() - self._accepted
        whole = TurnLine(
            self._offset + line.line,
            self._prompt.npc,
            line.text,
            line.before,
            line.emotion,
            line.intensity,
            line.tags,
            self._source,
        )
        self._heard.append(whole)
        self.emit(whole)

    def _say(self, text: str, *, emotion: str, before: str = "", tags: tuple[str, ...] = ()) -> None:
        """A whole line of our own."""
        self._offset = len(self._heard)
        self._release([Delta(0, text), Line(0, text, before, emotion, 0.5, tags)])

    def _say_closing(self) -> None:
        closings = [line for line in self._prompt.material.lines if line.kind == "closing"]
        if closings:
            line = closings[self._prompt.seed % len(closings)]
            self._source = "authored"
            self._say(line.text, emotion=line.emotion or self._setting.default_emotion, before=" ", tags=("closing",))
