"""100,000 mutated frames: each gets a message or a typed refusal, never another exception."""

from __future__ import annotations

import json
import random
from collections import Counter
from pathlib import Path

import msgpack
import pytest

from npc_dialogue.protocol.codec import decode, parse_request
from npc_dialogue.protocol.errors import CODES, WireError
from npc_dialogue.protocol.limits import Limits

FRAMES = 100_000
PIECES = 10
LIMITS = Limits()
CORPUS = Path(__file__).parents[1] / "schemas" / "corpus"
CASES = [case for path in sorted(CORPUS.glob("*.json")) for case in json.loads(path.read_text(encoding="utf-8"))]
CASES += [case for case in CASES if case["valid"]] * 3  # most mutations begin with something whole
BINARY = [bytes.fromhex(case["msgpack"]) for case in CASES if 0 < len(case.get("msgpack", "")) < 2000]
TEXT = [case["text"] for case in CASES if 0 < len(case.get("text", "")) < 1000]
HEADS = bytes([0x80, 0x8F, 0x9F, 0xA0, 0xBF, *range(0xC0, 0xE0), 0x00, 0x7F, 0xFF])
TOKENS = (
    *'{}[]",:\\',
    *("\\ud83d", "\\ude00", "\\u0000", "\ud83d", "\x00", "é", "\U0001f33e"),
    *("1e999", "-0", "NaN", "9" * 20, "true", "null"),
)


def mutated_bytes(random_: random.Random) -> bytes:
    frame = bytearray(random_.choice(BINARY))
    for _ in range(random_.choice((1, 1, 1, 1, 2, 3, 8))):
        at = random_.randrange(len(frame) + 1)
        match random_.randrange(6):
            case 0:
                frame[at : at + 1] = bytes([random_.randrange(256)])
            case 1:
                frame[at : at + 1] = bytes([random_.choice(HEADS)])
            case 2:
                del frame[at : at + random_.randrange(1, 9)]
            case 3:
                frame[at:at] = random_.randbytes(random_.randrange(1, 9))
            case 4:
                other = random_.choice(BINARY)
                frame[at:] = other[random_.randrange(len(other)) :]
            case _:
                frame[at:at] = frame[at : at + 12] * random_.randrange(1, 5)
    return bytes(frame)


def mutated_text(random_: random.Random) -> str:
    text: str = random_.choice(TEXT)
    for _ in range(random_.choice((1, 1, 1, 1, 2, 3, 8))):
        at = random_.randrange(len(text) + 1)
        match random_.randrange(4):
            case 0:
                text = text[:at] + random_.choice(TOKENS) + text[at + random_.randrange(3) :]
            case 1:
                text = text[:at] + text[at + random_.randrange(1, 9) :]
            case 2:
                other = random_.choice(TEXT)
                text = text[:at] + other[random_.randrange(len(other)) :]
            case _:
                text = text[:at] + text[at : at + 12] * random_.randrange(1, 5) + text[at:]
    return text


def answer(frame: bytes | str) -> WireError | None:
    """What a frame is refused with; what is read must be what msgpack reads."""
    try:
        message = decode(frame, LIMITS)
        if isinstance(frame, bytes):
            assert repr(message) == repr(msgpack.unpackb(frame))
        parse_request(message)
    except WireError as error:
        return error
    return None


@pytest.mark.parametrize("piece", range(PIECES))
def test_a_mutated_frame_is_read_or_refused(piece: int) -> None:
    codes: Counter[str] = Counter()
    for seed in range(piece * FRAMES // PIECES, (piece + 1) * FRAMES // PIECES):
        random_ = random.Random(seed)
        frame = mutated_text(random_) if seed % 3 == 0 else mutated_bytes(random_)
        try:
            refusal = answer(frame)
        except Exception as error:
            error.add_note(f"seed {seed}: {frame!r}")
            raise
        codes[refusal.code if refusal else ""] += 1
        if refusal is not None:
            assert 0 < len(refusal.message) < 2000, f"seed {seed}"
    assert codes.keys() <= {"", *CODES}
    mutations = FRAMES // PIECES
    assert codes[""] > mutations // 50, "too wild: nearly nothing is a request any more"
    assert codes["request.invalid"] > mutations // 50
    assert codes["frame.invalid"] > mutations // 5, "too mild: nearly everything can be read"
