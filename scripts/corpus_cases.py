"""What the corpus of messages is made of: one full example of every message, values at the edges, broken frames.

`scripts/generate_schemas.py` makes `schemas/corpus/` of it. A new message class needs an entry in `EXAMPLES`; its
minimal form, and requests that lack a field or have a wrong one, are derived.
"""

from __future__ import annotations

from typing import Any

import msgpack

Json = Any
Message = dict[str, Json]

EXAMPLES: dict[str, Message] = {
    "hello": {
        "protocol": 1,
        "client": {"name": "Riverbend Demo", "version": "1.2.0"},
        "playthrough": "slot 1",
        "resume": {"session": "b2JyaWdhZG8", "seen": {"t12": 4, "t13": -1}},
    },
    "define": {
        "npcs": [{"id": "ferryman", "name": "Old Jory", "core": "Jory rows people over the river."}],
        "lore": [{"id": "ferry", "text": "The ferry runs from dawn to dusk.", "topics": ["ferry", "boat"]}],
        "actions": [{"id": "row_over", "text": "Row the player over the river.", "answer": True}],
        "places": [{"id": "landing", "name": "the landing"}],
        "replace": True,
    },
    "describe": {},
    "history": {"from": 10, "limit": 50},
    "world.patch": {"patch": {"flood": True, "time": 1310, "where": {"mira": "inn", "bram": None}}, "replace": True},
    "relationship.set": {"from": "mira", "to": "player", "values": {"trust": 45, "fear": -2.5}},
    "relationship.adjust": {"from": "mira", "to": "bram", "by": {"trust": -10}, "reason": "He kept the key."},
    "event": {"text": "The lower mill broke loose.", "witnesses": ["mira", "bram"], "weight": 80},
    "told": {"npc": "mira", "text": "The bridge is closed.", "hears": ["bram", "player"]},
    "scene": {"state": "begin", "npcs": ["mira", "bram"]},
    "prepare": {"npcs": ["mira"]},
    "say": {
        "npc": "mira",
        "text": "Did you see what the river did?",
        "speaker": "player",
        "world": {"weather": "storm"},
        "hears": ["mira", "bram"],
        "note": "She has just run here.",
        "interrupts": {"target": 4710, "heard": {"line": 2, "chars": 17}},
        "options": {"model": "authored", "max_tokens": 200, "seed": 7, "language": "de"},
    },
    "greet": {
        "npc": "mira",
        "about": "the player comes in wet",
        "note": "Warmly.",
        "options": {"model": "authored", "max_tokens": 90, "seed": 8, "language": "pt-BR"},
    },
    "bark": {"npc": "bram", "about": "the rain", "note": "Under his breath."},
    "converse": {"npcs": ["mira", "bram"], "about": "the mill", "lines": 8, "note": "They have quarrelled."},
    "narrate": {"from": "evening at the inn", "to": "the next morning", "note": "Short."},
    "cancel": {"target": 4711, "heard": {"line": 0, "chars": 12}},
    "action.result": {"turn": "t12", "action": "a1", "accepted": False, "note": "The boat is gone."},
    "relationship.result": {"turn": "t12", "change": "c1", "accepted": True, "by": {"trust": 3}},
    "undo": {},
    "retry": {},
    "save": {},
    "load": {"mark": "m-4f1c2a"},
    "inspect": {
        "npc": "mira",
        "text": "Who has the key?",
        "speaker": "player",
        "changes": {"world": {"flood": True}, "relationship": {"trust": 60}},
    },
    "status": {},
    "bye": {},
    "author.read": {"path": "npcs/mira.toml"},
    "author.write": {
        "path": "npcs/mira.toml",
        "revision": "9f86d081884c7d65",
        "text": 'id = "mira"\nname = "Mira"\ncore = "She keeps the mill."\n',
        "set": {"core": "She keeps the mill.", "voice.length.sentences": 2, "secrets[key].cover": None},
    },
    "author.check": {},
    "author.reload": {},
    "author.audition": {
        "npc": "mira",
        "text": "Who has the key?",
        "speaker": "player",
        "note": "In a hurry.",
        "changes": {"world": {"flood": True}, "relationship": {"trust": 60}},
        "model": "authored",
        "seed": 7,
        "estimate": True,
    },
    "author.prompt": {"turn": "t12", "npc": "mira"},
    "author.approve": {
        "turn": "t12",
        "lines": [0, 1],
        "npc": "mira",
        "text": "The river took it in one night.",
        "asked": "What became of the mill?",
        "changes": {"world": {"flood": True}, "relationship": {"trust": 60}},
        "verdict": "good",
        "word": "Short, and it hurts.",
        "take_back": "mira_0a1b2c",
    },
    "author.export": {
        "kind": "playthrough",
        "npc": "mira",
        "name": "after_the_flood",
        "title": "After the flood she tells of the mill.",
        "expectations": {"t12": {"says": ["river"]}},
        "write": True,
    },
    "author.forks": {"name": "before the flood", "mark": "m-4f1c2a"},
    "welcome": {
        "protocol": 1,
        "server": {"name": "npc-dialogue", "version": "0.1.0"},
        "session": "b2JyaWdhZG8",
        "limits": {"text": 2000, "frame": 65536},
        "features": ["hello", "say", "bye"],
        "model": "authored",
        "source": "default",
        "revision": 3,
        "resumed": [{"turn": "t12", "id": 4503599627370496, "was": 4711}],
        "ticket": "dGlja2V0",
    },
    "ok": {
        "revision": 4,
        "mark": "m-4f1c2a",
        "ended": True,
        "values": {"trust": 45, "fear": -2.5},
        "standing": {"trust": "friendly"},
        "prompt": {"sections": [{"kind": "rules", "text": "Stay in character.", "tokens": 5}], "tokens": {"prompt": 5}},
        "relationship": {"from": "mira", "to": "player", "values": {"trust": 45}, "reasons": []},
        "turns": [{"turn": "t11", "npc": "mira", "speaker": "player", "text": "Hello!", "reason": "stop"}],
        "cast": [{"id": "mira", "name": "Mira", "role": "innkeeper", "place": None}],
        "keys": {"flood": {"type": "bool", "default": False}},
        "axes": {"trust": {"minimum": -100.0, "maximum": 100.0}},
        "emotions": {"neutral": "idle"},
        "actions": [{"id": "row_over", "answer": True}],
        "models": [{"id": "authored", "context": 4096}],
        "turn": "t12",
        "relationships": [{"change": "c1", "by": {"trust": 3}}],
        "status": {"model": "authored", "version": "0.1.0"},
        "author": {"mistakes": [], "hints": ["npcs/bram.toml: he has no fallback line."]},
    },
    "error": {
        "code": "npc.unknown",
        "message": "There is no NPC 'mirra' here; known are: bram, mira.",
        "retryable": False,
    },
    "turn.start": {"turn": "t12", "npc": "mira", "seq": 0, "intent": "question"},
    "turn.delta": {"seq": 1, "line": 0, "npc": "mira", "text": "The river took it ", "before": ""},
    "turn.line": {
        "seq": 3,
        "line": 0,
        "npc": "mira",
        "text": "The river took it in one night.",
        "before": "",
        "emotion": {"name": "sad", "intensity": 0.6},
        "tags": ["cut"],
        "source": "authored",
    },
    "turn.action": {"seq": 4, "action": "a1", "name": "row_over", "args": {"to": "mill", "fare": 2}},
    "turn.relationship": {
        "seq": 5,
        "change": "c1",
        "from": "mira",
        "to": "player",
        "by": {"trust": 3},
        "reason": "You helped.",
    },
    "turn.end": {
        "turn": "t12",
        "text": "The river took it in one night.",
        "reason": "stop",
        "fallback": False,
        "sources": ["authored"],
        "usage": {"prompt_tokens": 812, "completion_tokens": 9, "cached_tokens": 640, "cost": 0.0001},
        "timing": {"first_text": 12.5, "first_line": 14.25, "total": 15.0},
        "mark": "m-4f1c2a",
    },
    "turn.error": {"code": "store.failed", "message": "The store cannot be written.", "retryable": True},
    "notice": {"id": 0, "code": "model.loading", "text": "The model is loading."},
    "part": {"n": 0, "of": 2, "text": '{"type":"ok","id":4711,"prompt":{"line":"She said \\"wa'},
}
"""Every message with all its fields, by type; `type` and `id` are put before them."""

_INTS = sorted(
    edge
    for bits in (0, 5, 7, 8, 15, 16, 31, 32, 53, 63)
    for edge in {2**bits - 1, 2**bits, -(2**bits), -(2**bits) - 1}
    if -(2**63) <= edge < 2**63
)
_FLOATS = (0.0, -0.0, 1.0, -1.5, 0.1, 1e-7, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 1e22, -1e300)
_TEXTS = {
    "empty text": "",
    "text of 31 bytes": "a" * 31,
    "text of 32 bytes": "a" * 32,
    "text of 255 bytes": "a" * 255,
    "text of 256 bytes": "a" * 256,
    "text of 2,000 emoji": "\U0001f33e" * 2000,
    "joined emoji": "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466 \U0001f1e9\U0001f1ea \u270d\U0001f3fd",
    "right to left": "\u0645\u0631\u062d\u0628\u0627\u060c \u05db\u05df (Mira) \u202eabc\u202c \u200f!",
    "combining marks": "Zürich Ç\u0323 \u0915\u094d\u0937\u093f \u0e01\u0e47",
    "cjk": "川が一晩で持っていった。『本当か？』",
    "quotes and backslashes": '"\\\\"\\/\\u0041\\n {{ world.flood }} <|im_end|> [b]x[/b] %s',
    "control characters": "\t\n\r\x01\x1b[31m\x7f\x85",
    "separators and noncharacters": "\u2028\u2029\ufeff\ufffd\uffff\U0010ffff",
}
_NUL = "a\x00b"


def _holding(value: Json) -> Message:
    return {"type": "world.patch", "id": 1, "patch": {"value": value}}


def _nested(levels: int, *, lists: bool) -> Message:
    """A message of exactly so many levels, itself and `patch` counted."""
    value: Json = True
    for _ in range(levels - 2):
        value = [value] if lists else {"a": value}
    return {"type": "world.patch", "id": 1, "patch": {"a": value}} if lists else _holding(value)


EDGES: dict[str, Message] = {
    **{f"int {edge}": _holding(edge) for edge in _INTS},
    **{f"float {value!r}": _holding(value) for value in _FLOATS},
    **{name: _holding(text) for name, text in _TEXTS.items()},
    "nul": _holding(_NUL),
    "null, true, false": _holding([None, True, False]),
    "empty containers": _holding([{}, []]),
    "empty key": _holding({"": 1}),
    "key in another script": _holding({"ключ": 1, "\U0001f511": 2}),
    "key of 40 characters": _holding({"k" * 40: 1}),
    "map of 15": _holding({str(n): n for n in range(15)}),
    "map of 16": _holding({str(n): n for n in range(16)}),
    "list of 15": _holding(list(range(15))),
    "list of 16": _holding(list(range(16))),
    "list of 300": _holding([0] * 300),
    "maps 16 levels deep": _nested(16, lists=False),
    "lists 16 levels deep": _nested(16, lists=True),
    "id 2^53-1": {"type": "status", "id": 2**53 - 1},
    "unknown fields": {"type": "status", "id": 1, "colour": "blue", "x": {"y": [1]}},
    "player's text of 2,000 emoji": {"type": "say", "id": 1, "npc": "mira", "text": "\U0001f33e" * 2000},
    "npc id of 64 emoji": {"type": "greet", "id": 1, "npc": "\U0001f33e" * 64},
    "witnesses at a place": {"type": "event", "id": 1, "text": "It thunders.", "witnesses": "place:inn"},
    "whole number for a number": {
        "type": "relationship.set",
        "id": 1,
        "from": "a",
        "to": "b",
        "values": {"trust": 2**53},
    },
}
"""Valid messages with values at the edges."""

_STATUS = msgpack.packb({"type": "status", "id": 5})


def _status(text: str = "a6737461747573", id_: str = "05", head: str = "82") -> str:
    """A `status` with its parts spelled as one likes, as hex."""
    return f"{head}a474797065{text}a26964{id_}"


SPELLINGS: dict[str, str] = {
    "uint8 for 5": _status(id_="cc05"),
    "uint16 for 5": _status(id_="cd0005"),
    "uint32 for 5": _status(id_="ce00000005"),
    "uint64 for 5": _status(id_="cf0000000000000005"),
    "int8 for 5": _status(id_="d005"),
    "int16 for 5": _status(id_="d10005"),
    "int32 for 5": _status(id_="d200000005"),
    "int64 for 5": _status(id_="d30000000000000005"),
    "str8": _status(text="d906737461747573"),
    "str16": _status(text="da0006737461747573"),
    "str32": _status(text="db00000006737461747573"),
    "map16": _status(head="de0002"),
    "map32": _status(head="df00000002"),
}
"""Longer spellings, as hex, of `{"type": "status", "id": 5}`; a reader takes them, a writer does not use them."""

FLOAT32 = "83a474797065ab776f726c642e7061746368a2696401a5706174636881a576616c7565ca3fc00000"
"""A float32, which is read as the same float64."""


def _value(hex_: str) -> str:
    """A `world.patch` that holds a value as hex."""
    return f"83a474797065ab776f726c642e7061746368a2696401a5706174636881a576616c7565{hex_}"


REFUSED_FRAMES: dict[str, str] = {
    "empty frame": "",
    "nil": "c0",
    "an int": "05",
    "a list": "9182a474797065a3627965a2696401",
    "a text": "a3627965",
    "nothing after the head": "82",
    "truncated in a text": _STATUS.hex()[:12],
    "truncated before a value": _STATUS.hex()[:-2],
    "truncated in a map": "83" + _STATUS.hex()[2:],
    "truncated length": "df0000",
    "truncated float": _value("cb3ff8"),
    "truncated int": _value("d3ff"),
    "trailing byte": _STATUS.hex() + "c0",
    "two messages": _STATUS.hex() * 2,
    "the unused byte 0xc1": _value("c1"),
    "bin8": _value("c40161"),
    "bin16": _value("c5000161"),
    "bin32": _value("c60000000161"),
    "empty bin": _value("c400"),
    "fixext1": _value("d40100"),
    "timestamp": _value("d6ff00000000"),
    "ext8": _value("c7010500"),
    "ext16": _value("c800010500"),
    "ext32": _value("c9000000010500"),
    "int as key": "8101c0",
    "nil as key": "81c0c0",
    "bool as key": "81c3c0",
    "bin as key": "81c40161c0",
    "list as key": "8190c0",
    "key twice": "83a474797065a3627965a2696401a2696402",
    "inner key twice": _value("82a16101a16102"),
    "key twice in other spellings": _value("82a16101d9016102"),
    "empty key twice": _value("82a001a002"),
    "uint64 2^63": _value("cf8000000000000000"),
    "uint64 2^64-1": _value("cfffffffffffffffff"),
    "float64 nan": _value("cb7ff8000000000000"),
    "float64 negative nan": _value("cbfff8000000000001"),
    "float64 infinity": _value("cb7ff0000000000000"),
    "float64 negative infinity": _value("cbfff0000000000000"),
    "float32 nan": _value("ca7fc00000"),
    "float32 infinity": _value("ca7f800000"),
    "float32 negative infinity": _value("caff800000"),
    "not utf-8": _value("a2c328"),
    "lone continuation byte": _value("a180"),
    "overlong utf-8": _value("a2c0af"),
    "surrogate in utf-8": _value("a3eda080"),
    "code point over 10ffff": _value("a4f4908080"),
    "cut utf-8": _value("a2e282"),
    "key not utf-8": "81a1ffc0",
    "maps 17 levels deep": msgpack.packb(_nested(17, lists=False)).hex(),
    "lists 17 levels deep": msgpack.packb(_nested(17, lists=True)).hex(),
    "lists 2,000 levels deep": _value("91" * 2000 + "c0"),
    "map that announces 2^32-1 entries": "dfffffffff",
    "inner map that announces 2^32-1 entries": _value("dfffffffffa16101"),
    "list that announces 2^32-1 entries": _value("ddffffffff" + "01" * 40),
    "list that announces 65,535 entries": _value("dcffff"),
    "text that announces 2^32-1 bytes": _value("dbffffffff616263"),
    "text that announces 255 bytes": _value("d9ff616263"),
    "lists in lists that announce much": _value("dcffff" * 14),
}
"""Binary frames, as hex, that get `frame.invalid`."""


def _text(value: str) -> str:
    return '{"type":"world.patch","id":1,"patch":{"value":' + value + "}}"


REFUSED_TEXTS: dict[str, str] = {
    "empty text frame": "",
    "white space": " \n",
    "json null": "null",
    "json number": "5",
    "json list": '[{"type":"bye","id":1}]',
    "json text": '"bye"',
    "no json": "bye",
    "truncated json": '{"type":"bye","id":',
    "text not closed": '{"type":"bye',
    "json that goes on": '{"type":"bye","id":1}{}',
    "comma at the end": '{"type":"bye","id":1,}',
    "comment": '{"type":"bye","id":1/* */}',
    "single quotes": "{'type':'bye','id':1}",
    "json key twice": '{"type":"bye","id":1,"id":2}',
    "json key twice by escape": _text('{"a":1,"\\u0061":2}'),
    "json nan": _text("NaN"),
    "json infinity": _text("Infinity"),
    "json negative infinity": _text("-Infinity"),
    "json float over the range": _text("1e999"),
    "json negative float over the range": _text("-1e999"),
    "json int 2^63": _text("9223372036854775808"),
    "json int -2^63-1": _text("-9223372036854775809"),
    "json int of 5,000 digits": _text("1" * 5000),
    "json int with a plus": _text("+1"),
    "json int with a zero before": _text("01"),
    "json control character": _text('"a\x01b"'),
    "json line break in a text": _text('"a\nb"'),
    "json high surrogate alone": _text('"\\ud83d"'),
    "json low surrogate alone": _text('"\\ude00"'),
    "json surrogates in the wrong order": _text('"\\ude00\\ud83d"'),
    "json surrogate in a key": _text('{"\\uD800":1}'),
    "json unknown escape": _text('"\\x41"'),
    "json byte order mark": '\ufeff{"type":"bye","id":1}',
    "json maps 17 levels deep": _text('{"a":' * 15 + "1" + "}" * 15),
    "json lists 17 levels deep": _text("[" * 15 + "]" * 15),
    "json lists 5,000 levels deep": _text("[" * 5000),
}
"""Text frames that get `frame.invalid`."""

TOO_LONG: dict[str, Message] = {"frame over the limit": _holding("a" * 64)}
"""Messages that get `frame.too_long` where `limits.frame` is 64 bytes."""

REFUSED_REQUESTS: dict[str, tuple[Message, str, int]] = {
    "no type": ({"id": 3}, "request.invalid", 3),
    "type null": ({"type": None, "id": 3}, "request.invalid", 3),
    "type 5": ({"type": 5, "id": 3}, "request.invalid", 3),
    "no id": ({"type": "bye"}, "request.invalid", 0),
    "id 0": ({"type": "bye", "id": 0}, "request.invalid", 0),
    "id -1": ({"type": "bye", "id": -1}, "request.invalid", 0),
    "id 2^53": ({"type": "bye", "id": 2**53}, "request.invalid", 0),
    "id 1.0": ({"type": "bye", "id": 1.0}, "request.invalid", 0),
    "id true": ({"type": "bye", "id": True}, "request.invalid", 0),
    "id as text": ({"type": "bye", "id": "1"}, "request.invalid", 0),
    "empty message": ({}, "request.invalid", 0),
    "type empty": ({"type": "", "id": 3}, "request.unsupported", 3),
    "type unknown": ({"type": "dance", "id": 3}, "request.unsupported", 3),
    "type mistyped": ({"type": "world.path", "id": 3}, "request.unsupported", 3),
    "type in capitals": ({"type": "SAY", "id": 3, "npc": "mira", "text": "Hi"}, "request.unsupported", 3),
    "type of a reply": ({"type": "ok", "id": 3}, "request.unsupported", 3),
    "author type unknown": ({"type": "author.erase", "id": 3, "path": "npcs/mira.toml"}, "request.unsupported", 3),
    "unknown type without id": ({"type": "dance"}, "request.unsupported", 0),
    "npc id empty": ({"type": "greet", "id": 3, "npc": ""}, "request.invalid", 3),
    "npc id of 65 characters": ({"type": "greet", "id": 3, "npc": "m" * 65}, "request.invalid", 3),
    "note of 2,001 characters": ({"type": "greet", "id": 3, "npc": "mira", "note": "n" * 2001}, "request.invalid", 3),
    "weight 101": ({"type": "event", "id": 3, "text": "x", "witnesses": [], "weight": 101}, "request.invalid", 3),
    "weight 50.0": ({"type": "event", "id": 3, "text": "x", "witnesses": [], "weight": 50.0}, "request.invalid", 3),
    "witness 5": ({"type": "event", "id": 3, "text": "x", "witnesses": ["mira", 5]}, "request.invalid", 3),
    "value true": (
        {"type": "relationship.set", "id": 3, "from": "a", "to": "b", "values": {"trust": True}},
        "request.invalid",
        3,
    ),
    "from_ for from": (
        {"type": "relationship.set", "id": 3, "from_": "a", "to": "b", "values": {}},
        "request.invalid",
        3,
    ),
    "limit 0": ({"type": "history", "id": 3, "limit": 0}, "request.invalid", 3),
    "limit 501": ({"type": "history", "id": 3, "limit": 501}, "request.invalid", 3),
    "state middle": ({"type": "scene", "id": 3, "state": "middle", "npcs": []}, "request.invalid", 3),
    "converse alone": ({"type": "converse", "id": 3, "npcs": ["mira"]}, "request.invalid", 3),
    "heard without chars": ({"type": "cancel", "id": 3, "target": 1, "heard": {"line": 1}}, "request.invalid", 3),
    "heard negative": (
        {"type": "cancel", "id": 3, "target": 1, "heard": {"line": -1, "chars": 0}},
        "request.invalid",
        3,
    ),
    "client without version": (
        {"type": "hello", "id": 3, "protocol": 1, "client": {"name": "x"}, "playthrough": "p"},
        "request.invalid",
        3,
    ),
    "mark of 65 characters": ({"type": "load", "id": 3, "mark": "m" * 65}, "request.invalid", 3),
}
"""Messages that can be read and are no request: the message, the error's code and its id."""
