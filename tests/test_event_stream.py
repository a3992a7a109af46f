"""The event-stream decoder and the mapper of chat chunks, over recorded forms and every way to cut them."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from npc_dialogue.models.dialects.chat import ChatChunks
from npc_dialogue.models.event_stream import MAX_LINE, EventStream, StreamTooLong
from npc_dialogue.text.events import Reasoning, StreamEvent, Text, Usage


def decode(data: bytes, cuts: list[int]) -> list[str]:
    stream = EventStream()
    events: list[str] = []
    start = 0
    for cut in [*sorted({c % (len(data) + 1) for c in cuts}), len(data)]:
        events += stream.feed(data[start:cut])
        start = cut
    return events + stream.finish()


FORMS: list[tuple[bytes, list[str]]] = [
    (b"data: a\n\ndata: b\n\n", ["a", "b"]),
    (b"data: a\r\n\r\ndata: b\r\n\r\n", ["a", "b"]),
    (b"data: a\r\rdata: b\r\r", ["a", "b"]),
    (b"\xef\xbb\xbfdata: a\n\n", ["a"]),
    (b": OPENROUTER PROCESSING\n\n: again\n\ndata:a\n\n", ["a"]),
    (b"data: one\ndata: two\n\n", ["one\ntwo"]),
    (b"data:  a\n\n", [" a"]),
    (b"event: message\nid: 3\nretry: 10\ndata: a\n\n", ["a"]),
    (b"retry: 10\n\n\n\ndata: a\n\n", ["a"]),
    (b"datas: x\n\ndata: a\n\n", ["a"]),
    (b"data: [DONE]", ["[DONE]"]),
    (b"data: a\n\ndata: [DONE]\n", ["a", "[DONE]"]),
    ('data: {"t":"zwölf\u2028Ähren 東京 🌾"}\n\n'.encode(), ['{"t":"zwölf\u2028Ähren 東京 🌾"}']),
]


@pytest.mark.parametrize(("data", "events"), FORMS)
@pytest.mark.parametrize("size", [1, 2, 3, 1000])
def test_every_form_gives_its_events_under_every_cut(data: bytes, events: list[str], size: int) -> None:
    assert decode(data, list(range(size, len(data), size))) == events


@settings(max_examples=200)
@given(
    st.lists(st.text(st.characters(exclude_characters="\r\n", exclude_categories=["Cs"]), max_size=12), max_size=5),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.lists(st.integers(0, 10_000), max_size=12),
)
def test_what_is_sent_comes_out_however_it_is_cut(texts: list[str], end: str, cuts: list[int]) -> None:
    data = "".join(f"data: {text}{end}{end}" for text in texts).encode()
    assert decode(data, cuts) == texts


def test_a_line_without_end_is_refused() -> None:
    stream = EventStream()
    stream.feed(b"x" * MAX_LINE)
    with pytest.raises(StreamTooLong):
        stream.feed(b"x")


def chunk(delta: object = None, finish: object = None, **more: object) -> str:
    return json.dumps({"choices": [{"index": 0, "delta": delta, "finish_reason": finish}], **more})


def events_of(*data: str) -> tuple[list[StreamEvent], ChatChunks]:
    chunks = ChatChunks()
    events = [event for one in data for event in chunks.feed(one)]
    return events, chunks


@pytest.mark.parametrize(
    ("data", "events", "finish"),
    [
        (
            [chunk({"role": "assistant", "content": None}), chunk({"content": "Hi"}), chunk({}, "stop")],
            [Text("Hi")],
            "stop",
        ),
        ([chunk({"content": "Hi"}, "length"), chunk({"content": ""}, None)], [Text("Hi")], "length"),
        ([chunk({"content": "Hi"}, "stop"), chunk({"content": ""}, "stop")], [Text("Hi")], "stop"),
        ([chunk({"content": "Hi"}), chunk(None, "stop")], [Text("Hi")], "stop"),
        (
            [
                chunk({"content": "", "reasoning": "We need", "reasoning_details": [{"text": "We need"}]}),
                chunk({}, "stop"),
            ],
            [Reasoning("We need")],
            "stop",
        ),
        (['{"choices":[],"usage":{"prompt_tokens":3,"completion_tokens":2}}'], [Usage(3, 2)], None),
        ([chunk({"content": "x"}, None, usage={"total_tokens": 0})], [Text("x")], None),
        (['{"choices":null}', '{"object":"ping"}', "[]", "3"], [], None),
        (
            [chunk({"content": "a"}, "stop"), '{"choices":[{"message":{"role":"assistant","content":"a"}}]}'],
            [Text("a")],
            "stop",
        ),
        (
            [chunk({"content": "a"}, "length"), json.dumps({"error": {"code": 400, "message": "limit"}})],
            [Text("a")],
            "length",
        ),
    ],
)
def test_chunks_become_events(data: list[str], events: list[StreamEvent], finish: str | None) -> None:
    found, chunks = events_of(*data)
    assert found == events
    assert chunks.finish == finish
    assert chunks.complaint is None


@pytest.mark.parametrize(
    ("data", "retryable"),
    [
        (chunk({"content": ""}, "error", error={"code": 429, "message": "Rate limit exceeded"}), True),
        ('{"error":{"message":"Compute error."},"message":"Compute error."}', True),
        ('{"error":{"code":401,"message":"no"}}', False),
        ("{not json", True),
        (chunk({}, "abort"), True),
    ],
)
def test_an_error_in_the_stream_is_a_failure(data: str, retryable: bool) -> None:
    _, chunks = events_of(data)
    assert chunks.complaint is not None
    assert chunks.complaint.failure().retryable is retryable
    assert chunks.finish is None
