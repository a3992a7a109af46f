"""What a server answers by HTTP/1.1 (RFC 9112): bytes in, a head and pieces of the body out.

Strict where laxness has let requests be smuggled (lengths, framing), lenient where servers are merely untidy (a status
line without a reason, lines that end without a carriage return in the head).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

MOST_HEAD = 64 * 1024
"""Bytes of status line and header fields, and of what may follow a chunked body."""
_MOST_SIZE_LINE = 4 * 1024
_STATUS = re.compile(rb"HTTP/1\.([01]) ([1-9][0-9]{2})(?: [^\r\n]*)?")
_FIELD = re.compile(rb"([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([^\x00\r\n]*?)[ \t]*")
_SIZE = re.compile(rb"([0-9A-Fa-f]{1,15})[ \t]*(?:;[^\r\n]*)?\r\n")
"""The line before a chunk; extensions mean nothing here."""
_LENGTH = re.compile(rb"[0-9]{1,15}")


class BadAnswer(ValueError):
    """What came is no answer by HTTP/1.1, or ended before it was whole."""


@dataclass(frozen=True, slots=True)
class Head:
    """Status line and header fields."""

    status: int
    fields: tuple[tuple[bytes, bytes], ...]
    """Names in lower case."""

    def get(self, name: str, default: str = "") -> str:
        """A field's value, all its lines joined; `default` where there is none."""
        key = name.lower().encode("latin-1")
        found = [value for field, value in self.fields if field == key]
        return b", ".join(found).decode("latin-1") if found else default

    def values(self, name: bytes) -> list[bytes]:
        """The members of a field that is a list, folded to lower case, over all its lines; `name` in lower case."""
        found = [value for field, value in self.fields if field == name]
        if not found:
            return []
        return [stripped for member in b",".join(found).lower().split(b",") if (stripped := member.strip())]


class AnswerReader:
    """Reads one answer. `feed` gives the body's bytes; a body without a length ends with the connection (`end`)."""

    def __init__(self) -> None:
        self.head: Head | None = None
        self.complete = False
        """Whether all of it was there."""
        self.reusable = False
        """Whether the connection may carry another request once this is complete."""
        self._held = b""
        self._left: int | None = None
        """Bytes of the body, or of the chunk, that are still to come; None: until the connection ends."""
        self._chunked = False
        self._between_chunks = False
        """The body is in chunks, and what comes next begins one."""
        self._after_chunk = False
        self._trailing = False
        self._trailer = 0

    def feed(self, data: bytes) -> bytes:
        """What these bytes add to the body; raises `BadAnswer`."""
        if self._between_chunks and (size := _SIZE.match(data)) is not None:  # and mostly nothing else than one chunk
            begin = size.end()
            if len(data) == begin + int(size[1], 16) + 2 and begin + 2 < len(data) and data.endswith(b"\r\n"):
                return data[begin:-2]
        if self.head is None:
            data = self._read_head(data)
            if self.head is None:
                return b""
        if self.complete:
            self.reusable &= not data  # nobody asked for more
            return b""
        if self._chunked:
            body = self._read_chunks(data)
            self._between_chunks = not (self._held or self._left or self._after_chunk or self._trailing)
            return body
        if self._left is None:
            return data
        body, rest = data[: self._left], data[self._left :]
        self._left -= len(body)
        self.complete = not self._left
        self.reusable &= not rest
        return body

    def end(self) -> None:
        """The connection has ended; raises `BadAnswer` when that was too early."""
        self.reusable = False
        if not self.complete and (self.head is None or self._chunked or self._left is not None):
            raise BadAnswer("the connection ended before the answer did")
        self.complete = True

    def _read_head(self, data: bytes) -> bytes:
        """What stands behind the head; interim answers (100 to 199) are passed over."""
        data = self._held + data
        while self.head is None:
            found = _blank_line(data)
            if found is None:
                if len(data) > MOST_HEAD:
                    raise BadAnswer(f"the head is over {MOST_HEAD:,} bytes")
                self._held = data
                return b""
            block, data = data[: found[0]], data[found[1] :]
            if len(block) > MOST_HEAD:
                raise BadAnswer(f"the head is over {MOST_HEAD:,} bytes")
            self._take_head(block)
        self._held = b""
        return data

    def _take_head(self, block: bytes) -> None:
        first, *lines = block.replace(b"\r\n", b"\n").split(b"\n")
        status = _STATUS.fullmatch(first)
        if status is None:
            raise BadAnswer("the answer does not begin with a status line of HTTP/1.1")
        fields = []
        for line in lines:
            field = _FIELD.fullmatch(line)
            if field is None:
                raise BadAnswer("a line of the head is no header field")
            fields.append((field[1].lower(), field[2]))
        head = Head(int(status[2]), tuple(fields))
        if head.status == 101:
            raise BadAnswer("the server changed the protocol unasked")
        if head.status >= 200:
            self.head = head
            self._frame(head, keeps=status[1] == b"1" and b"close" not in head.values(b"connection"))

    def _frame(self, head: Head, *, keeps: bool) -> None:
        """How the body's end is told, by RFC 9112, section 6.3."""
        self.reusable = keeps
        codings, lengths = head.values(b"transfer-encoding"), set(head.values(b"content-length"))
        if head.status in {204, 304}:
            self.complete = True
        elif codings:
            if codings != [b"chunked"]:
                raise BadAnswer("the body is coded in a way that was not asked for")
            self.reusable = keeps and not lengths
            self._chunked, self._left = True, 0
        elif lengths:
            if len(lengths) > 1 or _LENGTH.fullmatch(length := lengths.pop()) is None:
                raise BadAnswer("the length of the body is no number")
            self._left = int(length)
            self.complete = not self._left
        else:
            self.reusable = False

    def _read_chunks(self, data: bytes) -> bytes:
        if self._held:
            data, self._held = self._held + data, b""
        body: list[bytes] = []
        at, end = 0, len(data)
        while at < end and not self.complete:
            if self._left:
                part = data[at : at + self._left]
                body.append(part)
                at += len(part)
                self._left -= len(part)
                if not self._left and data.startswith(b"\r\n", at):
                    at += 2
                else:
                    self._after_chunk = not self._left
                continue
            read = self._between(data, at)
            if read is None:
                break
            at = read
        if self.complete:
            self.reusable &= at == end
        elif at < end:
            self._held = data[at:]
            if len(self._held) > _MOST_SIZE_LINE:
                raise BadAnswer("a chunk does not say its size")
        return b"".join(body) if len(body) != 1 else body[0]

    def _between(self, data: bytes, at: int) -> int | None:
        """Reads what stands between two chunks, a line at a time: where it ends, None while it is not all there."""
        end = data.find(b"\r\n", at)
        if self._after_chunk:
            if end == at:
                self._after_chunk = False
            elif len(data) - at >= 2:
                raise BadAnswer("a chunk is longer than it said")
        elif self._trailing:
            if end >= 0:
                self._take_trailer(data[at:end])
        elif end >= 0:
            size = _SIZE.match(data, at)
            if size is None:
                raise BadAnswer("a chunk does not say its size")
            self._left = int(size[1], 16)
            self._trailing = not self._left
        return end + 2 if end >= 0 else None

    def _take_trailer(self, line: bytes) -> None:
        """A line behind the last chunk; trailing fields mean nothing here."""
        self.complete = not line
        self._trailer += len(line)
        if self._trailer > MOST_HEAD:
            raise BadAnswer(f"what follows the body is over {MOST_HEAD:,} bytes")


def _blank_line(data: bytes) -> tuple[int, int] | None:
    """Where the head ends, and where what follows begins."""
    found = re.search(rb"\r?\n\r?\n", data)
    return None if found is None else found.span()
