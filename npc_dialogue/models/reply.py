"""One reply as it comes from a server, bytes in, stream events out; it ends with exactly one `Finish` or `Failure`.

No I/O: whoever reads the connection feeds it. The events are the same however the bytes were cut.
"""

from __future__ import annotations

from typing import Protocol

from npc_dialogue.text.events import Failure, Finish, StreamEvent, Text

from .complaints import Complaint
from .event_stream import StreamTooLong
from .mapper import Mapper
from .mould import Mould
from .ndjson import Ndjson

MOST_BYTES = 8 * 1024 * 1024
"""Of one reply; a talkative model's longest has a few hundred thousand."""
MOST_OF_A_DOCUMENT = 1024 * 1024
_ALONE = 8
"""Events that came together and are looked at one by one, since those behind them may be like them."""


class Frames(Protocol):
    """Cuts a stream of bytes into the texts that a mapper is fed."""

    @property
    def between(self) -> bool:
        """Whether what comes next begins a frame."""

    def feed(self, chunk: bytes) -> list[str]:
        """The frames that these bytes complete; raises `StreamTooLong`."""

    def finish(self) -> list[str]:
        """What was left at the end of the stream."""


class Document:
    """The framing of a server that does not stream though asked to: the whole body is one frame."""

    between = False

    def __init__(self) -> None:
        self._body = bytearray()

    def feed(self, chunk: bytes) -> list[str]:
        """Nothing yet."""
        self._body += chunk
        if len(self._body) > MOST_OF_A_DOCUMENT:
            raise StreamTooLong(f"the response is over {MOST_OF_A_DOCUMENT:,} bytes")
        return []

    def finish(self) -> list[str]:
        """The body."""
        return [self._body.decode("utf-8", "replace")] if self._body.strip() else []


class Reply:
    """Feed it until `ended`; the last event that it gives is the end."""

    def __init__(self, frames: Frames, mapper: Mapper) -> None:
        self._frames = frames
        self._mapper = mapper
        self._mould = Mould()
        self._last: list[StreamEvent] = []
        """What the last frame that was parsed meant."""
        self._size = 0
        self._even = False
        """The model is in the middle of what it says, and what comes next begins a frame."""
        self._refusal: Complaint | None = None
        self.ended = False

    @property
    def finished(self) -> bool:
        """Whether the model is done; usage may still come."""
        return self._mapper.finish is not None

    @property
    def complaint(self) -> Complaint | None:
        """What the server said went wrong, if that is what ended the reply."""
        return self._refusal or self._mapper.complaint

    @property
    def only_thought(self) -> bool:
        """Whether there was reasoning and nothing else."""
        return self._mapper.only_thought

    @property
    def warnings(self) -> tuple[str, ...]:
        """What went wrong without harm to the reply."""
        return tuple(self._mapper.warnings)

    def as_document(self) -> None:
        """The server does not stream: its whole body is one message. Lines of JSON are read as such either way."""
        if not isinstance(self._frames, Ndjson):
            self._frames = Document()

    def refused(self, complaint: Complaint) -> list[StreamEvent]:
        """There is no reply: the server answered the request with an error."""
        self._refusal, self.ended = complaint, True
        return [complaint.failure()]

    def word(self, data: bytes) -> str:
        """The text of these bytes if they are one event like the one before but for it; "" if they are to be fed."""
        text = self._mould.text(data) if self._even else b""
        if not text or self._size + len(data) > MOST_BYTES:
            return ""
        self._size += len(data)
        said = text.decode("utf-8", "replace")
        self._mapper.hear(said)
        return said

    def feed(self, data: bytes) -> list[StreamEvent]:
        """The events that these bytes complete."""
        self._size += len(data)
        if self._size > MOST_BYTES:
            return self.broken(Failure("model.failed", f"the reply is over {MOST_BYTES:,} bytes", retryable=False))
        events: list[StreamEvent] = []
        alone = _ALONE
        while data and not self.ended:
            texts, at = self._mould.texts(data) if self._even else (b"", 0)
            if at:
                text = texts.decode("utf-8", "replace")
                self._mapper.hear(text)
                events.append(Text(text))
            elif alone and (first := data.find(b"\n\n") + 2) > 1 and not self._mould.ready:
                alone -= 1
                at = first
                events += self._parse(data[:at])
            else:
                at = len(data)
                events += self._parse(data)
            data = data[at:]
        return events

    def _parse(self, data: bytes) -> list[StreamEvent]:
        even, self._even = self._even, False
        try:
            given = self._take(self._frames.feed(data))
        except StreamTooLong as error:
            return self.broken(Failure("model.failed", str(error), retryable=False))
        if any(type(event) is not Text for event in given):
            self._mould.forget()  # it may hold what was no news then, such as a count, and would be now
        self._even = self._mapper.flowing and self._frames.between
        if even and self._even and len(self._last) == 1:
            only = self._last[0]
            if type(only) is Text:
                self._mould.learn(data, only.text)
        return given

    def end(self) -> list[StreamEvent]:
        """The connection was closed in good order: the last events, if the end has not come before."""
        if self.ended:
            return []
        try:
            events = self._take(self._frames.finish())
        except StreamTooLong as error:
            return self.broken(Failure("model.failed", str(error), retryable=False))
        if not self.ended:
            lost = Failure("model.failed", "the stream ended before the reply did", retryable=True)
            events += self.broken(lost) if self._mapper.finish is None else self._close()
        return events

    def broken(self, failure: Failure) -> list[StreamEvent]:
        """The rest is lost; if the finish had come, so has the reply."""
        if self.ended:
            return []
        if self._mapper.finish is None:
            self.ended = True
            return [failure]
        self._mapper.warnings.append(failure.message)
        return self._close()

    def _take(self, frames: list[str]) -> list[StreamEvent]:
        events: list[StreamEvent] = []
        for frame in frames:
            self._last = self._mapper.feed(frame)
            events += self._last
            if self._mapper.complaint is not None:
                self.ended = True
                events.append(self._mapper.complaint.failure())
                break
            if self._mapper.done:
                events += self._close()
                break
        return events

    def _close(self) -> list[StreamEvent]:
        self.ended = True
        finish = self._mapper.finish or "stop"
        cut = finish == "length" and not self._mapper.only_thought  # as a warm-up of one token is
        if finish == "content_filter" or cut or not self._mapper.empty:
            return [Finish(finish)]
        why = "the model ended its reply without a word"
        if self._mapper.only_thought:
            why = "the model did nothing but think, to the end of its reply; allow more tokens or switch reasoning off"
        return [Failure("model.failed", why, retryable=True)]
