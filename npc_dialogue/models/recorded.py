"""Replies of models taken down as they come, and given again without a model."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field, replace
from typing import Protocol, runtime_checkable

from npc_dialogue.prompt.basis import fingerprint_of
from npc_dialogue.prompt.estimate import estimate_tokens
from npc_dialogue.prompt.prompt import Prompt, Section
from npc_dialogue.text.events import Failure, Finish, StreamEvent, Text, ToolCall, Usage

from .port import Bound, Calls, Governed, Model, Notice, Priced, Starts

CHUNK = 4
"""Characters of a fragment in which a reply is given again."""
FREE = Bound(prompt_tokens=0, reply_tokens=0, dollars=0.0)
FRAME = "context"
"""What stands in a recorded prompt for the label that every playthrough has its own of."""


@runtime_checkable
class Follows(Protocol):
    """A voice that must know which step of a scripted conversation it answers."""

    def begin(self, step: int) -> None:
        """The step, counted from 1, whose prompt comes next."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a voice was told, as far as it is compared."""

    npc: str
    line: str
    sections: tuple[Section, ...]
    """Those that were sent."""
    history: tuple[tuple[str, str], ...] = ()
    """Who said what."""

    @classmethod
    def of(cls, prompt: Prompt) -> Asked:
        """Of a prompt, without what belongs to its playthrough alone."""

        def bare(section: Section) -> Section:
            text = section.text.replace(prompt.frame, FRAME)
            return replace(section, text=text, tokens=estimate_tokens(text), why="")

        return cls(
            npc=prompt.npc,
            line=prompt.line,
            sections=tuple(bare(each) for each in prompt.sections if each.included),
            history=tuple((message.speaker, message.text) for message in prompt.history),
        )

    @property
    def fingerprint(self) -> str:
        """See `prompt.basis.fingerprint`."""
        return fingerprint_of(self.sections, frame=FRAME)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """The raw stream of one reply."""

    model: str
    parts: tuple[str | ToolCall, ...]
    """Texts and calls in their order."""
    end: Finish | Failure
    usage: Usage | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What was asked once, and what came."""

    asked: Asked
    reply: Reply


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """What a model replied in a scripted conversation."""

    context: int
    """The window that its prompts were cut for."""
    tools: bool = False
    """Whether it was told of actions as tools."""
    steps: Mapping[int, Sequence[Taken]] = field(default_factory=dict)
    """By the number of the step, from 1: one after another, where several speak in it or one was asked again."""


class Recorder:
    """A voice that takes down what another says; that one is closed by whoever opened it."""

    def __init__(self, voice: Model) -> None:
        self._voice = voice
        self._step = 0
        self._taken: dict[int, list[Taken]] = {}

    @property
    def id(self) -> str:
        """The source that lines carry: the other's."""
        return self._voice.id

    @property
    def context(self) -> int:
        """The other's window."""
        return self._voice.context

    @property
    def tools(self) -> bool:
        """See `Calls`."""
        return isinstance(self._voice, Calls) and self._voice.tools

    def bound(self, prompt: Prompt) -> Bound:
        """See `Governed`."""
        return self._voice.bound(prompt) if isinstance(self._voice, Governed) else FREE

    def cost(self, usage: Usage) -> float | None:
        """See `Priced`."""
        return self._voice.cost(usage) if isinstance(self._voice, Priced) else None

    def start(self, notice: Notice) -> None:
        """See `Starts`."""
        if isinstance(self._voice, Starts):
            self._voice.start(notice)

    def begin(self, step: int) -> None:
        """See `Follows`."""
        self._step = step

    @property
    def recording(self) -> Recording:
        """What was taken down."""
        steps = {step: tuple(taken) for step, taken in self._taken.items()}
        return Recording(context=self.context, tools=self.tools, steps=steps)

    def again(self) -> None:
        """Forgets it: another conversation begins."""
        self._taken.clear()

    async def stream(self, prompt: Prompt) -> AsyncGenerator[StreamEvent]:
        """What the other says. A reply that nobody heard to its end is taken down as far as it came."""
        parts: list[str | ToolCall] = []
        end: Finish | Failure = Finish("cancelled")
        usage: Usage | None = None
        try:
            async with aclosing(self._voice.stream(prompt)) as stream:
                async for event in stream:
                    match event:
                        case Text() if parts and isinstance(parts[-1], str):
                            parts[-1] += event.text
                        case Text():
                            parts.append(event.text)
                        case ToolCall():
                            parts.append(event)
                        case Usage():
                            usage = event
                        case Finish() | Failure():
                            end = event
                        case _:
                            pass
                    yield event
        finally:
            reply = Reply(model=self.id, parts=tuple(parts), end=end, usage=usage)
            self._taken.setdefault(self._step, []).append(Taken(asked=Asked.of(prompt), reply=reply))

    async def aclose(self) -> None:
        """The other stays open: one server may serve many conversations."""


class Recorded:
    """A voice that says again what was taken down; `told` is what it was asked in each step, one after another."""

    def __init__(self, recording: Recording) -> None:
        self._recording = recording
        self._step = 0
        self.told: dict[int, list[Asked]] = {}

    @property
    def id(self) -> str:
        """The source that lines carry: the model's that was recorded."""
        taken = self._recording.steps.get(self._step, ())
        return taken[0].reply.model if taken else "recorded"

    @property
    def context(self) -> int:
        """The window of the model that was recorded."""
        return self._recording.context

    @property
    def tools(self) -> bool:
        """See `Calls`."""
        return self._recording.tools

    def begin(self, step: int) -> None:
        """See `Follows`."""
        self._step = step

    async def stream(self, prompt: Prompt) -> AsyncGenerator[StreamEvent]:
        """The reply of this step, whatever the prompt has become; a failure where none was taken down."""
        told = self.told.setdefault(self._step, [])
        coming = self._recording.steps.get(self._step, ())[len(told) :]
        told.append(Asked.of(prompt))
        if not coming:
            yield Failure("model.failed", f"nothing more is recorded of step {self._step}", retryable=False)
            return
        reply = coming[0].reply
        for part in reply.parts:
            if isinstance(part, ToolCall):
                yield part
            else:
                for at in range(0, len(part), CHUNK):
                    yield Text(part[at : at + CHUNK])
        if reply.usage is not None:
            yield reply.usage
        yield Finish("stop") if reply.end == Finish("cancelled") else reply.end

    async def aclose(self) -> None:
        """Nothing is held open."""
