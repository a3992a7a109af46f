"""The codec: what it takes, what it refuses and in which words, and how large messages are cut."""

from __future__ import annotations

import json
import math
import tracemalloc
from collections.abc import Mapping
from typing import Any

import msgpack
import pytest
from hypothesis import given
from hypothesis import strategies as st

from npc_dialogue.protocol.codec import Kind, PartJoiner, decode, encode, encode_request, parse_request
from npc_dialogue.protocol.errors import WireError
from npc_dialogue.protocol.limits import MAX_INT, MIN_INT, Limits
from npc_dialogue.protocol.replies import (
    Emotion,
    Ok,
    Part,
    Resumed,
    Server,
    TurnDelta,
    TurnLine,
    TurnRelationship,
    Welcome,
)
from npc_dialogue.protocol.requests import Define, Hello, History, RelationshipSet, Say, WorldPatch

LIMITS = Limits()
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(MIN_INT, MAX_INT)
    | st.floats(allow_nan=False, allow_infinity=False)
    | TEXTS,
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(TEXTS, inner, max_size=5),
    max_leaves=25,
)
MESSAGES = st.fixed_dictionaries({"type": st.just("world.patch"), "id": st.just(1), "patch": VALUES})


def refusal(frame: bytes | str, limits: Limits = LIMITS) -> WireError:
    with pytest.raises(WireError) as caught:
        decode(frame, limits)
    return caught.value


def complaint(message: Mapping[str, Any]) -> WireError:
    with pytest.raises(WireError) as caught:
        parse_request(message)
    return caught.value


def holding(value: bytes) -> bytes:
    return b"\x81\xa1v" + value


def size(frame: bytes | str) -> int:
    return len(frame if isinstance(frame, bytes) else frame.encode())


def same(left: Any, right: Any) -> bool:
    """Equality that tells 1 from 1.0 and from True, and 0.0 from -0.0."""
    if isinstance(left, dict) and isinstance(right, dict):
        return list(left) == list(right) and all(same(left[key], right[key]) for key in left)
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(same, left, right))
    if isinstance(left, float) and isinstance(right, float):
        return left == right and math.copysign(1, left) == math.copysign(1, right)
    return type(left) is type(right) and bool(left == right)


class TestRoundTrip:
    @given(MESSAGES, st.sampled_from(Kind))
    def test_what_is_sent_is_what_comes(self, message: dict[str, Any], kind: Kind) -> None:
        (frame,) = encode(message, kind, LIMITS)
        assert isinstance(frame, bytes) == (kind is Kind.BINARY)
        assert same(decode(frame, LIMITS), message)

    @given(MESSAGES, st.sampled_from(Kind), st.integers(512, 700))
    def test_a_large_message_goes_in_parts(self, message: dict[str, Any], kind: Kind, outgoing: int) -> None:
        message["filling"] = 'é"\\\n\x00\U0001f33e' * 150
        frames = encode(message, kind, Limits(outgoing=outgoing))
        assert all(size(frame) <= outgoing for frame in frames)
        joiner = PartJoiner()
        *before, last = [joiner.feed(decode(frame, LIMITS)) for frame in frames]
        assert before
        assert not any(before)
        assert same(last, message)

    @given(MESSAGES)
    def test_longer_spellings_mean_the_same(self, message: dict[str, Any]) -> None:
        assert same(decode(json.dumps(message, ensure_ascii=True, indent=2), LIMITS), message)


class TestRefusedFrames:
    """The corpus has a case for each reason; here is what the messages tell, and what must not be built."""

    @pytest.mark.parametrize(
        ("frame", "words"),
        [
            (b"", "is empty"),
            (b"\x93\x01\x02\x03", "begins with the byte 0x93; expected one msgpack map"),
            (holding(b"\xc4\x01a"), "at byte 3 is binary data"),
            (holding(b"\xd6\xff\x00\x00\x00\x00"), "at byte 3 is an extension type"),
            (holding(b"\xcf" + b"\xff" * 8), "at byte 3 is over 2^63-1"),
            (holding(b"\xcb\x7f\xf8" + bytes(6)), "at byte 3 is infinite or not a number"),
            (holding(b"\xa2\xc3("), "at byte 4 is not UTF-8"),
            (holding(b"\xdd\xff\xff\xff\xff"), "announces more than the 0 bytes that follow"),
            (holding(b"\xa5ab"), "ends at byte 6 in the middle"),
            (holding(b"\xc0\xc0"), "ends at byte 4, but the frame goes on to byte 5"),
            (b"\x81\x05\xc0", "key at byte 1 is not a text"),
            (b"\x82\xa1v\xc0\xa1v\xc0", 'the key "v" twice'),
            ('{"v":1,"v":2}', 'the key "v" twice'),
            ('{"v":NaN}', "NaN is not JSON"),
            ('{"v":1e999}', "the number 1e999 is too large"),
            ('{"v":' + "7" * 5000 + "}", "the number 77777777777777777777… (5000 characters) is outside"),
            ('{"v":"\\ud83d"}', "\\ud83d at character 6 is half of a surrogate pair"),
            ('{"v":"\ud83d"}', "the character at 6 is half of a surrogate pair"),
            ('{"v":1,}', "not JSON: "),
            ("[1]", "expected one JSON object"),
        ],
    )
    def test_says_what_and_where(self, frame: bytes | str, words: str) -> None:
        error = refusal(frame)
        assert error.code == "frame.invalid"
        assert words in error.message

    @pytest.mark.parametrize("depth", [1, 2, 16, 40])
    def test_depth_is_counted_from_the_message(self, depth: int) -> None:
        value: Any = "[{[{"  # brackets in a text are no levels
        for level in range(depth - 1):
            value = {"a": value} if level % 2 else [value]
        for frame in (*encode({"v": value}, Kind.BINARY, LIMITS), *encode({"v": value}, Kind.TEXT, LIMITS)):
            decode(frame, Limits(depth=depth))
            if depth > 1:
                assert f"deeper than {depth - 1} levels" in refusal(frame, Limits(depth=depth - 1)).message

    @pytest.mark.parametrize("text", ["a" * 100, "\U0001f33e" * 25])
    def test_a_frame_is_as_long_as_its_bytes(self, text: str) -> None:
        for frame in (*encode({"v": text}, Kind.BINARY, LIMITS), *encode({"v": text}, Kind.TEXT, LIMITS)):
            decode(frame, Limits(frame=size(frame)))
            error = refusal(frame, Limits(frame=size(frame) - 1))
            assert error.code == "frame.too_long"
            assert f"has {size(frame)} bytes" in error.message

    @pytest.mark.parametrize(
        "frame",
        [
            holding(b"\xdc\xff\x00" * 21_000),  # each of 21,000 lists announces 65,280 entries
            holding(b"\xdc\x7f\x00" * 14 + b"\xc0" * 32_512 + b"\xc1"),
            holding(b"\x91" * 60_000 + b"\xc0"),
            holding(b"\xdb\xff\xff\xff\xff" + b"a" * 60_000),
            "[" * 60_000,
            '{"v":' * 10_000,
            '{"v":"' + '\\"' * 30_000,
            '{"v":' + "1" * 60_000 + "}",
        ],
    )
    def test_what_only_claims_to_be_large_costs_little(self, frame: bytes | str) -> None:
        tracemalloc.start()
        try:
            refusal(frame)
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
        assert peak < 8 * len(frame)


class TestRequests:
    def test_a_request_is_an_object_of_its_class(self) -> None:
        request = parse_request(
            {"type": "relationship.set", "id": 3, "from": "a", "to": "b", "values": {"trust": 1}, "x": 1}
        )
        assert request == RelationshipSet.model_validate({"id": 3, "from": "a", "to": "b", "values": {"trust": 1}})
        assert isinstance(parse_request({"type": "say", "id": 1, "npc": "mira", "text": ""}), Say)

    @pytest.mark.parametrize(
        ("message", "words"),
        [
            (
                {"type": "say", "npc": "mira"},
                "`text` is missing in `say`; expected a text of at most 1,000,000 characters",
            ),
            ({"type": "say", "npc": "mira", "tekst": ""}, "`text` is missing in `say` (is `tekst` meant to be it?)"),
            ({"type": "say", "npc": 5, "text": ""}, "`npc` in `say` is 5; expected a text of 1 to 64 characters"),
            ({"type": "say", "npc": "m" * 65, "text": ""}, "`npc` in `say` is a text of 65 characters; expected"),
            ({"type": "say", "npc": None, "text": ""}, "`npc` in `say` is null"),
            (
                {"type": "say", "npc": "m", "text": "", "hears": ["m", True]},
                "`hears[1]` in `say` is true; expected a text",
            ),
            (
                {"type": "say", "npc": "m", "text": "", "options": {"seed": -1}},
                "`options.seed` in `say` is -1; expected a whole number from 0 to 2^53-1",
            ),
            (
                {"type": "cancel", "target": 2, "heard": {"line": 1}},
                "`heard.chars` is missing in `cancel`; expected a whole number",
            ),
            (
                {"type": "cancel", "target": 2, "heard": []},
                "`heard` in `cancel` is an empty list; expected a map with `line`",
            ),
            (
                {"type": "event", "text": "", "witnesses": ["m"], "weight": 101},
                "is 101; expected a whole number from 0 to 100",
            ),
            ({"type": "event", "text": "", "witnesses": ["m", 5]}, "`witnesses[1]` in `event` is 5; expected a text"),
            (
                {"type": "event", "text": "", "witnesses": 5},
                "is 5; expected a list, each a text of 1 to 64 characters or a text",
            ),
            (
                {"type": "scene", "state": "start", "npcs": []},
                '`state` in `scene` is "start"; expected one of "begin", "end"',
            ),
            (
                {"type": "relationship.set", "from": "a", "to": "b", "values": {"int": "high"}},
                '`values.int` in `relationship.set` is "high"; expected a number',
            ),
            ({"type": "relationship.set", "from_": "a", "to": "b", "values": {}}, "`from` is missing"),
            ({"type": "world.patch", "patch": [1]}, "`patch` in `world.patch` is a list of 1; expected a map"),
            ({"type": "define", "npcs": {"id": "m"}}, "`npcs` in `define` is a map; expected a list, each a map"),
            ({"type": "define", "replace": "yes"}, '`replace` in `define` is "yes"; expected true or false'),
            ({"type": "converse", "npcs": ["m"]}, "is a list of 1; expected a list of 2 to 8 entries, each a text"),
        ],
    )
    def test_says_in_words_what_is_wrong(self, message: dict[str, Any], words: str) -> None:
        error = complaint({"id": 4711, **message})
        assert (error.code, error.request_id) == ("request.invalid", 4711)
        assert words in error.message
        assert "pydantic" not in error.message

    @pytest.mark.parametrize(
        ("type_", "words"),
        [
            ("world.path", 'is "world.patch" meant?'),
            ("SAY", "which is no request"),
            ("turn.end", "which is no request"),
            ("x" * 60_000, "`type` is a text of 60000 characters, which is no request"),
            ("author.erase", "which is no request"),
        ],
    )
    def test_an_unknown_type_is_unsupported(self, type_: str, words: str) -> None:
        error = complaint({"type": type_, "id": 8})
        assert (error.code, error.request_id) == ("request.unsupported", 8)
        assert words in error.message

    @pytest.mark.parametrize("id_", [0, -1, 2**53, 1.0, True, "1", None, [1]])
    def test_an_invalid_id_is_not_repeated(self, id_: Any) -> None:
        error = complaint({"type": "bye", "id": id_})
        assert (error.code, error.request_id) == ("request.invalid", 0)
        assert "`id` in `bye` is" in error.message

    @pytest.mark.parametrize("kind", Kind)
    def test_what_a_client_writes_is_read_as_the_same_request(self, kind: Kind) -> None:
        say = Say(id=2, npc="mira", text="Hi", world={"flood": None})
        hello = Hello.model_validate(
            {
                "id": 1,
                "protocol": 1,
                "client": {"name": "x", "version": "1"},
                "playthrough": "p",
                "resume": {"session": "s"},
            }
        )
        for request in (
            say,
            hello,
            History.model_validate({"id": 3, "from": 4}),
            Define(id=5),
            WorldPatch(id=6, patch={}),
        ):
            assert parse_request(decode(encode_request(request, kind), LIMITS)) == request


class TestReplies:
    @pytest.mark.parametrize("kind", Kind)
    def test_fields_have_their_names_of_the_wire_and_none_is_left_out(self, kind: Kind) -> None:
        change = TurnRelationship.model_validate(
            {"id": 1, "seq": 0, "change": "c", "from": "a", "to": "b", "by": {}, "reason": ""}
        )
        welcome = Welcome(
            id=1,
            protocol=1,
            server=Server(name="n", version="v"),
            session="s",
            limits={},
            features=[],
            model="authored",
            source="default",
            revision=0,
            resumed=[Resumed(turn="t", id=2, was=1)],
        )
        for reply, absent, part in (
            (change, "from_", {"from": "a"}),
            (welcome, "ticket", {"resumed": [{"turn": "t", "id": 2, "was": 1}]}),
            (Ok(id=1, prompt={"a": None}), "mark", {"prompt": {"a": None}}),
        ):
            (frame,) = encode(reply, kind, LIMITS)
            message = decode(frame, LIMITS)
            assert absent not in message
            assert part.items() <= message.items()

    def test_a_delta_and_its_mapping_are_the_same_bytes(self) -> None:
        delta = TurnDelta(id=2, seq=1, line=0, npc="mira", text="Well, ")
        mapping = {"type": "turn.delta", "id": 2, "seq": 1, "line": 0, "npc": "mira", "text": "Well, "}
        assert encode(delta, Kind.BINARY, LIMITS) == encode(mapping, Kind.BINARY, LIMITS) == [msgpack.packb(mapping)]

    def test_a_line_in_json(self) -> None:
        line = TurnLine(
            id=2,
            seq=1,
            line=0,
            npc="mira",
            text="Ja, schön.",
            before="",
            emotion=Emotion(name="happy", intensity=0.5),
            tags=[],
            source="authored",
        )
        (frame,) = encode(line, Kind.TEXT, LIMITS)
        assert frame == (
            '{"type":"turn.line","id":2,"seq":1,"line":0,"npc":"mira","text":"Ja, schön.","before":"",'
            '"emotion":{"name":"happy","intensity":0.5},"tags":[],"source":"authored"}'
        )

    @pytest.mark.parametrize("kind", Kind)
    def test_a_message_over_the_limit_is_not_sent(self, kind: Kind) -> None:
        limits = Limits(outgoing=600, message=1000)
        encode(Ok(id=7, prompt={"text": "x" * 900}), kind, limits)
        with pytest.raises(WireError, match="at most 1,000 are sent") as caught:
            encode(Ok(id=7, prompt={"text": "x" * 1000}), kind, limits)
        assert (caught.value.code, caught.value.request_id) == ("message.too_long", 7)

    @pytest.mark.parametrize("kind", Kind)
    @pytest.mark.parametrize("over", [0, 1])
    def test_the_limit_of_a_frame_is_exact(self, kind: Kind, over: int) -> None:
        limits = Limits(outgoing=1000)
        empty = {"type": "ok", "id": 7, "text": "é" * 200}
        room = limits.outgoing - size(encode(empty, kind, limits)[0])
        frames = encode({**empty, "text": "é" * 200 + "x" * (room + over)}, kind, limits)
        assert (len(frames) > 1) == bool(over)
        assert over or size(frames[0]) == limits.outgoing

    def test_limits_leave_room_for_a_part(self) -> None:
        with pytest.raises(ValueError, match="expected 512"):
            Limits(outgoing=511)


class TestPartJoiner:
    def test_other_messages_may_come_between(self) -> None:
        joiner = PartJoiner()
        delta = {"type": "turn.delta", "id": 9, "text": "x"}
        assert joiner.feed(Part(id=1, n=0, of=2, text='{"id":1,').model_dump()) is None
        assert joiner.feed(delta) is delta
        assert joiner.feed(Part(id=2, n=0, of=1, text='{"id":2}').model_dump()) == {"id": 2}
        assert joiner.feed(Part(id=1, n=1, of=2, text='"a":[]}').model_dump()) == {"id": 1, "a": []}

    @pytest.mark.parametrize(
        "second",
        [
            {"n": 0, "of": 2, "text": ""},
            {"n": 2, "of": 2, "text": ""},
            {"n": 1, "of": 3, "text": ""},
            {"n": 1, "of": 1, "text": ""},
            {"n": True, "of": 2, "text": ""},
            {"n": 1, "of": 2, "text": 5},
            {"n": 1, "of": 2},
            {"n": 1, "of": 2, "text": "no json"},
        ],
    )
    def test_a_part_that_does_not_fit_is_refused(self, second: dict[str, Any]) -> None:
        joiner = PartJoiner()
        joiner.feed({"type": "part", "id": 1, "n": 0, "of": 2, "text": "{"})
        with pytest.raises(WireError) as caught:
            joiner.feed({"type": "part", "id": 1, **second})
        assert caught.value.code == "frame.invalid"

    def test_what_it_holds_is_bounded(self) -> None:
        joiner = PartJoiner(Limits(outgoing=512, message=1000, in_flight=2))
        for id_ in (1, 2, 3):
            joiner.feed({"type": "part", "id": id_, "n": 0, "of": 9, "text": "x" * 600})
        with pytest.raises(WireError, match="more messages"):
            joiner.feed({"type": "part", "id": 4, "n": 0, "of": 9, "text": "x"})
        with pytest.raises(WireError) as caught:
            joiner.feed({"type": "part", "id": 1, "n": 1, "of": 9, "text": "x" * 600})
        assert caught.value.code == "message.too_long"
        assert joiner.feed({"type": "part", "id": 1, "n": 0, "of": 1, "text": "{}"}) == {}
