"""Answers by HTTP/1.1: whatever the cuts, the same body; nothing that could be read in two ways is read at all."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from npc_dialogue.models.http1 import MOST_HEAD, AnswerReader, BadAnswer

OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"


def read(data: bytes, cuts: list[int] | None = None, *, ends: bool = False) -> tuple[bytes, AnswerReader]:
    reader = AnswerReader()
    places = [0, *sorted(cut % (len(data) + 1) for cut in cuts or ()), len(data)]
    body = b"".join(reader.feed(data[start:end]) for start, end in pairwise(places))
    if ends:
        reader.end()
    return body, reader


def chunked(pieces: list[bytes]) -> bytes:
    return b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"


@given(st.lists(st.binary(min_size=1, max_size=40), max_size=8), st.lists(st.integers(0, 400), max_size=8))
def test_a_chunked_body_is_the_same_however_it_is_cut(pieces: list[bytes], cuts: list[int]) -> None:
    body, reader = read(CHUNKED + chunked(pieces), cuts)
    assert body == b"".join(pieces)
    assert reader.complete
    assert reader.reusable


@given(st.binary(max_size=60), st.lists(st.integers(0, 200), max_size=6))
def test_a_body_with_a_length_is_the_same_however_it_is_cut(content: bytes, cuts: list[int]) -> None:
    body, reader = read(OK + b"Content-Length: %d\r\n\r\n" % len(content) + content, cuts)
    assert body == content
    assert reader.complete
    assert reader.reusable


@given(st.binary(max_size=300))
def test_bytes_of_any_kind_are_read_or_refused(data: bytes) -> None:
    for prefix in (b"", OK, CHUNKED):
        try:
            body, _ = read(prefix + data, ends=True)
        except BadAnswer:
            continue
        assert len(body) <= len(data)


def test_a_body_without_a_length_ends_with_the_connection() -> None:
    body, reader = read(OK + b"Content-Type: text/plain\r\n\r\nall of it", ends=True)
    assert body == b"all of it"
    assert reader.complete
    assert not reader.reusable


@pytest.mark.parametrize(
    "data",
    [b"", OK, CHUNKED, CHUNKED + b"5\r\nab", CHUNKED + b"1\r\na\r\n", OK + b"Content-Length: 3\r\n\r\nab"],
)
def test_a_connection_that_ends_too_early_is_told(data: bytes) -> None:
    with pytest.raises(BadAnswer, match="ended before"):
        read(data, ends=True)


@pytest.mark.parametrize(
    "data",
    [
        b"HTTP/2 200\r\n\r\n",
        b"SSH-2.0-OpenSSH\r\n\r\n",
        b"HTTP/1.1 99 Low\r\n\r\n",
        b"HTTP/1.1 101 Switching Protocols\r\n\r\n",
        OK + b"no colon\r\n\r\n",
        OK + b"A: b\r\n folded\r\n\r\n",
        OK + b"A : b\r\n\r\n",
        OK + b"Content-Length: 1\r\nContent-Length: 2\r\n\r\n",
        OK + b"Content-Length: +1\r\n\r\n",
        OK + b"Content-Length: 1_0\r\n\r\n",
        OK + b"Transfer-Encoding: gzip, chunked\r\n\r\n",
        OK + b"Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n",
        CHUNKED + b"0x1\r\na\r\n",
        CHUNKED + b"-1\r\n",
        CHUNKED + b" 1\r\na\r\n",
        CHUNKED + b"1\r\nab\r\n",
        CHUNKED + b"f" * 16 + b"\r\n",
        CHUNKED + b"1" * 5000,
        OK + b"A: " + b"a" * MOST_HEAD + b"\r\n\r\n",
        OK + b"A: " + b"a" * MOST_HEAD,
        CHUNKED + b"0\r\n" + b"a: b\r\n" * MOST_HEAD,
    ],
)
def test_what_could_be_read_in_two_ways_is_not_read(data: bytes) -> None:
    with pytest.raises(BadAnswer):
        read(data)


def test_interim_answers_are_passed_over_and_untidy_heads_read() -> None:
    body, reader = read(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200\nContent-Length: 2\nX-Empty:\n\nok")
    assert reader.head is not None
    assert reader.head.status == 200
    assert body == b"ok"


def test_extensions_and_trailers_of_a_chunked_body_are_passed_over() -> None:
    body, reader = read(CHUNKED + b'3;a="b"\r\nabc\r\n0;c\r\nX-Sum: 1\r\nX-More: 2\r\n\r\n')
    assert body == b"abc"
    assert reader.reusable


@pytest.mark.parametrize(
    ("data", "reusable"),
    [
        (OK + b"Content-Length: 1\r\n\r\na", True),
        (OK + b"Connection: keep-alive, Close\r\nContent-Length: 1\r\n\r\na", False),
        (b"HTTP/1.0 200 OK\r\nContent-Length: 1\r\n\r\na", False),
        (OK + b"Content-Length: 1\r\n\r\nab", False),
        (CHUNKED + b"0\r\n\r\nmore", False),
        (OK + b"Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n", False),
        (b"HTTP/1.1 204 No Content\r\n\r\n", True),
    ],
)
def test_a_connection_is_kept_only_when_its_end_is_beyond_doubt(data: bytes, reusable: bool) -> None:
    _, reader = read(data)
    assert reader.complete
    assert reader.reusable is reusable
