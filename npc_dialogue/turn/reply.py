"""What one voice says in a turn."""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from dataclasses import replace

from npc_dialogue.acting import Calls
from npc_dialogue.models.port import Model, Pours
from npc_dialogue.prompt import sayable
from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.speech.chain import Speech
from npc_dialogue.speech.ensemble import Ensemble
from npc_dialogue.speech.forbidden import Caught, Forbidden
from npc_dialogue.speech.setting import Company, SpeechSetting
from npc_dialogue.text.events import Failure, Finish, StreamEvent, Text, ToolCall, Usage, Written

from .delivery import Delivery
from .result import NOT_SAID, EndReason

MOST_HEARD = 16_000
"""Characters of one voice's reply that are listened to, ten times what the longest card allows: speech is worked out on
the event loop, and a server that never stops must not stop everybody."""
_PIECE = 512
MOST_LATELY = 6
"""Replies that a model may not say again word for word."""


class Reply:
    """A voice is told the delivery's prompt and heard as far as anybody wants it. Use once: `await listen(…)`."""

    def __init__(self, voice: Model, setting: SpeechSetting | Company, delivery: Delivery, *, served: bool) -> None:
        """`served`: not the writer's own lines, which may come again and give nothing away."""
        self.reason: EndReason | None = None
        """How it ended; None when nothing was heard of it."""
        self.failure: Failure | None = None
        self.usage = NOT_SAID
        self.finished = False
        """Whether the voice's stream came to its end: the counts of one that was cut off are too low."""
        self._voice = voice
        self._delivery = delivery
        self._prompt = delivery.prompt
        self.speech = _speech(setting, self._prompt, served=served)
        self._finish: Finish | None = None
        self._left = MOST_HEARD
        """Characters that may still come."""
        self._calls = Calls()

    async def listen(self, until: float, total: float) -> None:
        """Hears the voice until it has ended; by `until` it has spoken, or it has failed, and by `total` it is over."""
        delivery = self._delivery
        delivery.begin(self._voice.id)
        try:
            await self._follow(until, total)
        except TimeoutError:
            if not delivery.muted:
                self.failure = Failure("model.slow", "it was not done in time", retryable=True)
        except Exception as error:  # noqa: BLE001 - a voice is another's code: whatever it raises, the NPC answers
            self.failure = Failure("model.failed", f"it raised {type(error).__name__}", retryable=True)
        finally:
            delivery.listening = None
        if self._finish is not None:
            self._call()
        reason = self._ended()
        await delivery.until_answered()
        silent = delivery.silence is not None and delivery.silence.kept
        if delivery.muted:
            self.reason = "stop"
        elif reason in {"stop", "length"} and delivery.first_text is None and not silent:
            self.failure = Failure("model.failed", "it had nothing to say", retryable=True)
        else:
            self.reason = reason and (delivery.closed or reason)

    def close(self, reason: EndReason) -> None:
        """Ends what it says where it stands."""
        if not self._delivery.spoke and reason in {"broken", "cancelled"}:
            return  # nothing was heard: what is still held back never was said
        self._delivery.release(self.speech.finish(reason))

    async def _follow(self, until: float, total: float) -> None:
        """Hears the stream to its end, or as far as anybody wants it; raises TimeoutError."""
        delivery, feed = self._delivery, self.speech.feed

        def overhear(text: str) -> bool:
            length = len(text)
            if delivery.first_text is None or length > min(self._left, _PIECE) or self._calls.begun:
                return False
            self._left -= length
            if delivery.closed is None:
                delivery.release(feed(text))
            return delivery.closed is None and not delivery.muted

        voice = self._voice
        streaming = voice.pour(self._prompt, overhear) if isinstance(voice, Pours) else voice.stream(self._prompt)
        async with asyncio.timeout_at(until) as limit, aclosing(streaming) as stream:
            delivery.listening = limit
            async for event in stream:
                if not delivery.begun.is_set():
                    await delivery.begun.wait()
                self._take(event)
                if (
                    self._finish is not None
                    or self.failure is not None
                    or delivery.closed is not None
                    or delivery.muted
                ):
                    break
                if until < total and delivery.spoke:
                    until = total
                    limit.reschedule(total)

    def _take(self, event: StreamEvent) -> None:
        match event:
            case ToolCall() if self._prompt.offers is not None:
                self._calls.add(event)
                self._left -= len(event.name) + len(event.arguments)
            case Written():
                self._call()
                self._delivery.release(self.speech.put(event))
            case Text():
                self._call()
                self._hear(event.text[: self._left])
                self._left -= len(event.text)
            case Usage():
                self.usage = event
            case Failure():
                self.failure = event
            case Finish():
                self._finish, self.finished = event, True
            case _:
                pass
        if self._left < 0:
            self._finish = Finish("length")

    def _call(self) -> None:
        """What the voice does by calls that are whole now."""
        for act in self._calls.take(self._prompt.offers or ()):
            self._delivery.release(self.speech.put(act))

    def _hear(self, text: str) -> None:
        """In pieces, since what one piece costs grows faster than its length."""
        delivery = self._delivery
        if len(text) <= _PIECE:
            if delivery.closed is None:
                delivery.release(self.speech.feed(text))
            return
        for at in range(0, len(text), _PIECE):
            if delivery.closed is not None:
                return
            delivery.release(self.speech.feed(text[at : at + _PIECE]))

    def _ended(self) -> EndReason | None:
        """How the stream ended, with what was still held back; None when nothing was heard of it."""
        delivery, finish = self._delivery, self._finish
        spoke = delivery.spoke
        if delivery.closed is not None and spoke:
            return delivery.closed
        if self.speech.caught is not None:
            return "broken" if spoke else self._cover_up(self.speech.caught)
        if delivery.closed is not None:  # by somebody else's line, say
            self.failure = Failure("model.failed", "it had nothing to say", retryable=True)
            return None
        if finish is None or finish.reason == "content_filter":
            self.close("broken")
            return "broken" if spoke else None
        reason: EndReason = "length" if finish.reason == "length" else "stop"
        self.close(reason)
        if self.speech.caught is not None:
            return "broken" if delivery.spoke else self._cover_up(self.speech.caught)
        return reason

    def _cover_up(self, caught: Caught) -> EndReason | None:
        """A reply that must not be heard, and of which nothing was: the cover of a secret that was asked for, or
        None for the next voice."""
        cover = sayable.asked_cover(self._prompt, caught.source) if caught.why == "secret" else None
        if cover is None:
            return None
        self._delivery.closed = None
        self._delivery.say(cover.said[self._prompt.seed % len(cover.said)], emotion=cover.emotion)
        return "stop"


def _speech(setting: SpeechSetting | Company, prompt: Prompt, *, served: bool) -> Speech | Ensemble:
    """What makes the reply to this prompt into lines."""

    def fitting(one: SpeechSetting) -> SpeechSetting:
        return replace(
            one,
            said=prompt.material.lately[-MOST_LATELY:] if served else (),
            offers=prompt.offers,
            whole_sentences=any(offer.answer for offer in prompt.offers or ()),
            forbidden=_forbidden(one, prompt) if served else None,
        )

    if isinstance(setting, Company):
        return Ensemble(replace(setting, voices={npc: fitting(each) for npc, each in setting.voices.items()}))
    return Speech(fitting(setting))


def _forbidden(setting: SpeechSetting, prompt: Prompt) -> Forbidden | None:
    """What a voice that was given this prompt must not make the player hear."""
    forbidden = setting.forbidden
    if forbidden is None:
        return None
    return replace(forbidden, instructions=sayable.instructions(prompt), used=sayable.used(prompt))
