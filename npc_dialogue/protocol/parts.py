"""Messages larger than a frame: cut into `part` messages, and joined again by a client."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from .errors import WireError
from .fields import Json
from .frames import read_json
from .limits import Limits

_BACKSLASH = 0x5C


def cut(data: bytes, size: int) -> Iterator[str]:
    """Pieces of UTF-8 of at most `size` bytes, cut between code points and never inside an escape such as `\\"`."""
    start = 0
    while start < len(data):
        end = min(start + size, len(data))
        if end < len(data):
            while data[end] & 0xC0 == 0x80:
                end -= 1
            escapes = end
            while escapes > start and data[escapes - 1] == _BACKSLASH:
                escapes -= 1
            end -= (end - escapes) % 2
        yield data[start:end].decode()
        start = end


@dataclass(slots=True)
class _Joining:
    of: int
    texts: list[str] = field(default_factory=list)
    size: int = 0


class PartJoiner:
    """Puts the parts of large messages together again, for clients in Python.

    Parts of one message come in order; messages with other ids may come between them. What is held is bounded: one
    message for each request that can be in flight, each at most `limits.message` characters.
    """

    def __init__(self, limits: Limits | None = None) -> None:
        self._limits = limits or Limits()
        self._joining: dict[int, _Joining] = {}

    def feed(self, message: Mapping[str, Json]) -> Mapping[str, Json] | None:
        """A message that is no part as it is; for a part, the whole message when it was the last one, else None.

        Raises `WireError("frame.invalid" | "message.too_long")` for a part that does not fit; what was there of its
        message is then forgotten.
        """
        if message.get("type") != "part":
            return message
        id_, n, of, text = (message.get(name) for name in ("id", "n", "of", "text"))
        if type(id_) is not int or type(n) is not int or type(of) is not int or not isinstance(text, str):
            raise WireError("frame.invalid", "a part needs the whole numbers `id`, `n` and `of`, and a `text`")
        joining = self._joining.pop(id_, None) or _Joining(of)
        expected = len(joining.texts)
        if n != expected or of != joining.of or n >= of:
            complaint = f"part {n} of {of} came where part {expected} of {joining.of} was expected"
            raise WireError("frame.invalid", complaint, request_id=id_)
        joining.size += len(text)
        if joining.size > self._limits.message:
            complaint = f"the parts have over {self._limits.message:,} characters together"
            raise WireError("message.too_long", complaint, request_id=id_)
        joining.texts.append(text)
        if len(joining.texts) == of:
            return read_json("".join(joining.texts), self._limits.depth)
        if len(self._joining) > self._limits.in_flight:
            raise WireError(
                "frame.invalid", "parts of more messages came than requests can be in flight", request_id=id_
            )
        self._joining[id_] = joining
        return None
