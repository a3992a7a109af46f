"""Every form in which a server's stream was seen to come, replayed under every small cut and under random ones."""

from __future__ import annotations

import json
import random
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from npc_dialogue.models.dialects.chat import CHAT
from npc_dialogue.models.dialects.completions import COMPLETIONS
from npc_dialogue.models.dialects.dialect import Dialect
from npc_dialogue.models.dialects.kobold import KOBOLD
from npc_dialogue.models.dialects.minimax import ROLE_PLAY
from npc_dialogue.models.dialects.ollama import OLLAMA
from npc_dialogue.models.mould import Mould
from npc_dialogue.models.ndjson import Ndjson
from npc_dialogue.models.reply import MOST_BYTES, MOST_OF_A_DOCUMENT, Document, Reply
from npc_dialogue.text.events import Failure, Finish, Reasoning, StreamEvent, Text, ToolCall, Usage, Written

Json = Any
STREAMS = Path(__file__).parent / "data" / "streams"
CASES: list[dict[str, Json]] = tomllib.loads((STREAMS / "index.toml").read_text(encoding="utf-8"))["cases"]
DIALECTS: dict[str, Dialect] = {
    "chat": CHAT,
    "minimax": ROLE_PLAY,
    "completions": COMPLETIONS,
    "ollama": OLLAMA,
    "koboldcpp": KOBOLD,
}


def reply_to(case: dict[str, Json]) -> Reply:
    reply = DIALECTS[case["dialect"]].reply()
    if case.get("document", False):
        reply.as_document()
    return reply


def replay(case: dict[str, Json], pieces: list[bytes]) -> tuple[list[StreamEvent], Reply]:
    """What the pieces give, up to the end of the reply or of the connection."""
    reply = reply_to(case)
    events: list[StreamEvent] = []
    for piece in pieces:
        events += reply.feed(piece)
        if reply.ended:
            return events, reply
    return events + reply.end(), reply


def cut(data: bytes, size: int) -> list[bytes]:
    return [data[at : at + size] for at in range(0, len(data), size)]


def as_listed(event: StreamEvent) -> list[Json]:
    match event:
        case Text(text):
            return ["text", text]
        case Reasoning(text):
            return ["reasoning", text]
        case ToolCall(index, id_, name, arguments):
            return ["call", index, id_, name, arguments]
        case Usage(prompt, completion, cached, cost):
            return ["usage", *("-" if count is None else count for count in (prompt, completion, cached, cost))]
        case Written(id_):
            return ["written", id_]
        case Finish(reason):
            return ["finish", reason]
        case Failure(code, message, retryable, retry_after):
            return ["failure", code, retryable, message, *([] if retry_after is None else [retry_after])]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["file"])
def test_a_form_gives_its_events_however_it_is_cut(case: dict[str, Json]) -> None:
    data = (STREAMS / case["file"]).read_bytes()
    whole, reply = replay(case, [data])
    listed = [as_listed(event) for event in whole]
    for found, expected in zip(listed, case["events"], strict=True):
        if expected[0] == "failure":
            assert expected[3] in found[3]
            found = [*found[:3], expected[3], *found[4:]]  # noqa: PLW2901
        assert found == expected
    warnings = case.get("warnings", [])
    assert len(reply.warnings) == len(warnings)
    assert all(part in warning for part, warning in zip(warnings, reply.warnings, strict=True))
    shuffle = random.Random(case["file"])
    cuts = [cut(data, size) for size in (1, 2, 3)]
    for _ in range(20):
        places = sorted(shuffle.sample(range(len(data) + 1), min(12, len(data))))
        cuts.append([data[a:b] for a, b in zip([0, *places], [*places, len(data)], strict=True)])
    for pieces in cuts:
        events, cut_reply = replay(case, pieces)
        assert events == whole
        assert cut_reply.warnings == reply.warnings


def test_every_stream_is_listed_once_and_says_where_it_comes_from() -> None:
    files = [case["file"] for case in CASES]
    assert sorted(files) == sorted(path.name for path in STREAMS.iterdir() if path.name != "index.toml")
    assert all(
        case["form"] in {"recorded", "filled", "composed"} and case["source"] and case["about"] for case in CASES
    )


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["file"])
def test_a_reply_ends_once_and_never_well_without_a_finish(case: dict[str, Json]) -> None:
    """Cut off at every place, as by a server that dies there."""
    data = (STREAMS / case["file"]).read_bytes()
    step = max(1, len(data) // 300)
    for length in range(0, len(data), step):
        events, reply = replay(case, [data[:length]])
        assert reply.ended
        ends = [event for event in events if isinstance(event, Failure | Finish)]
        assert ends == events[-1:]
        if isinstance(ends[0], Finish):
            assert reply.finished or b"[DONE]" in data[:length]
        assert not reply.end()


LINES = sorted({line for case in CASES for line in (STREAMS / case["file"]).read_bytes()[:20_000].split(b"\n")})


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_streams_that_run_into_each_other_break_nothing(data: st.DataObject) -> None:
    """Whatever comes, in whatever order: one end, and nothing that a message to a client cannot hold."""
    case = data.draw(st.sampled_from(CASES))
    mixed = b"\n".join(data.draw(st.lists(st.sampled_from(LINES) | st.binary(max_size=20), max_size=12)))
    events, _ = replay({"dialect": case["dialect"]}, cut(mixed, 7))
    assert [event for event in events if isinstance(event, Failure | Finish)] == events[-1:]
    for event in events:
        if isinstance(event, Text | Reasoning):
            assert event.text.encode()
        if isinstance(event, Usage):
            assert all(count is None or 0 <= count < 2**53 for count in (event.prompt_tokens, event.completion_tokens))
        if isinstance(event, Failure):
            assert len(event.message) < 2_200
            assert event.message.isprintable()


@pytest.mark.parametrize("dialect", DIALECTS.values(), ids=lambda dialect: dialect.name)
def test_a_line_without_end_is_given_up(dialect: Dialect) -> None:
    reply = dialect.reply()
    events: list[StreamEvent] = []
    for _ in range(40):
        events += reply.feed(b"x" * 65_536)
        if reply.ended:
            break
    assert [event.retryable for event in events if isinstance(event, Failure)] == [False]


def test_a_reply_without_end_is_given_up() -> None:
    reply = CHAT.reply()
    comment = b": still here\n\n" * 5000
    events: list[StreamEvent] = []
    while not reply.ended:
        events += reply.feed(comment)
    assert [type(event) for event in events] == [Failure]
    assert str(f"{MOST_BYTES:,}") in str(events[0])


def test_a_document_without_end_is_given_up() -> None:
    reply = Reply(Document(), CHAT.mapper())
    events = reply.feed(b" " * (MOST_OF_A_DOCUMENT + 1))
    assert [type(event) for event in events] == [Failure]


@given(st.lists(st.text(st.characters(exclude_characters="\r\n", exclude_categories=["Cs"]), min_size=1), max_size=6))
def test_lines_of_json_come_out_as_they_went_in(lines: list[str]) -> None:
    wanted = [line.removeprefix("\ufeff") if at == 0 else line for at, line in enumerate(lines)]
    for size in (1, 2, 1000):
        frames = Ndjson()
        found = [line for piece in cut("\n".join(lines).encode(), size) for line in frames.feed(piece)]
        found += frames.finish()
        assert found == [line for line in wanted if line.encode().strip()]


_SAID = st.sampled_from((" the", "a", "“Ja”", 'she said "no"', "\\", "\n", "é", "猫", ":", "}", " ")) | st.text(
    max_size=6
)
_CHUNKS = st.one_of(
    _SAID.map(lambda text: {"choices": [{"delta": {"content": text}, "finish_reason": None}], "model": "m"}),
    _SAID.map(lambda text: {"choices": [{"delta": {"content": text}, "finish_reason": None}], "model": "m"}),
    _SAID.map(lambda text: {"choices": [{"delta": {"role": "tool", "content": text}}]}),
    _SAID.map(lambda text: {"choices": [{"delta": None, "message": {"content": text}}]}),
    _SAID.map(lambda text: {"choices": [{"delta": {"reasoning": "hm", "content": text}}]}),
    _SAID.map(lambda text: {"choices": [{"delta": {"content": text}}], "usage": {"completion_tokens": len(text)}}),
    st.just({"choices": [], "content": " the"}),
)


@settings(max_examples=300, deadline=None)
@given(st.lists(_CHUNKS, max_size=14), st.booleans(), st.sampled_from([b"\n\n", b"\r\n\r\n"]), st.data())
def test_events_that_are_alike_mean_what_each_would_mean_alone(
    chunks: list[Json], ascii_only: bool, ending: bytes, data: st.DataObject
) -> None:
    events = [
        b"data: " + json.dumps(chunk, ensure_ascii=ascii_only).encode("utf-8", "replace") + ending for chunk in chunks
    ]
    pieces: list[bytes] = []
    while events:
        size = data.draw(st.integers(1, 3))
        pieces.append(b"".join(events[:size]))
        del events[:size]
    byte_by_byte = cut(b"".join(pieces), 1)
    case = {"dialect": "chat"}
    told = [[as_listed(event) for event in replay(case, each)[0]] for each in (pieces, byte_by_byte)]
    assert _joined_texts(told[0]) == _joined_texts(told[1])


def _joined_texts(events: list[list[Json]]) -> list[list[Json]]:
    joined: list[list[Json]] = []
    for event in events:
        if joined and event[0] == joined[-1][0] == "text":
            joined[-1] = ["text", joined[-1][1] + event[1]]
        else:
            joined.append(event)
    return joined


def test_most_of_a_reply_is_not_parsed_again() -> None:
    event = 'data: {"choices":[{"delta":{"content":"%s"}}]}\n\n'
    mould = Mould()
    mould.learn((event % "one" + event % "two").encode(), "two")
    assert mould.texts((event % " the" + event % "é" + event % "\\n").encode()) == (
        " theé".encode(),
        len((event % " the" + event % "é").encode()),
    )
