"""Reads one frame from outside: msgpack bytes or JSON text, hostile until checked.

What can be told from the bytes is checked before anything is built of them: length, depth, announced sizes, types,
ranges, truncation and trailing bytes. A frame of `n` bytes therefore never costs more than a small multiple of `n`,
whatever lengths it announces. Duplicate keys and broken UTF-8 are found while building, by the parsers themselves.
"""

from __future__ import annotations

import json
import math
import re
from typing import Final, NoReturn

import msgpack

from .errors import WireError
from .fields import Json
from .limits import MAX_INT, MIN_INT

_REFUSED, _TEXT, _FLOAT32, _FLOAT64, _UINT64, _ARRAY, _MAP = -1, -2, -3, -4, -5, -6, -7


def _heads() -> list[int]:
    """For each first byte of a msgpack value how many bytes follow it, or (negative) what has to be looked at."""
    heads = [_REFUSED] * 256
    heads[0x00:0x80] = [0] * 128  # small ints
    heads[0x80:0x90] = [_MAP] * 16
    heads[0x90:0xA0] = [_ARRAY] * 16
    heads[0xA0:0xC0] = range(32)  # short texts: their length
    heads[0xE0:0x100] = [0] * 32  # small negative ints
    for head in (0xC0, 0xC2, 0xC3):  # nil, false, true
        heads[head] = 0
    heads[0xCA], heads[0xCB], heads[0xCF] = _FLOAT32, _FLOAT64, _UINT64
    heads[0xCC], heads[0xCD], heads[0xCE] = 1, 2, 4  # unsigned ints
    heads[0xD0], heads[0xD1], heads[0xD2], heads[0xD3] = 1, 2, 4, 8  # signed ints
    heads[0xD9:0xDC] = [_TEXT] * 3
    heads[0xDC:0xDE] = [_ARRAY] * 2
    heads[0xDE:0xE0] = [_MAP] * 2
    return heads


_HEADS: Final = tuple(_heads())
_LENGTH_BYTES: Final = {0xD9: 1, 0xDA: 2, 0xDB: 4, 0xDC: 2, 0xDD: 4, 0xDE: 2, 0xDF: 4}
_IS_KEY: Final = tuple(0xA0 <= head < 0xC0 or 0xD9 <= head < 0xDC for head in range(256))
_IS_MAP: Final = tuple(kind == _MAP for kind in _HEADS)
_REFUSED_NAMES: Final = {
    **dict.fromkeys((0xC4, 0xC5, 0xC6), "binary data (bin)"),
    **dict.fromkeys((0xC7, 0xC8, 0xC9, 0xD4, 0xD5, 0xD6, 0xD7, 0xD8), "an extension type (ext)"),
    0xC1: "the byte 0xc1, which msgpack never uses",
}


def _invalid(message: str) -> NoReturn:
    raise WireError("frame.invalid", message)


def read_msgpack(frame: bytes, depth: int) -> dict[str, Json]:
    """One msgpack map.

    Raises `WireError("frame.invalid")` for anything else, see `npc_dialogue.protocol.codec.decode`.
    """
    scan_msgpack(frame, depth)
    try:
        value: dict[str, Json] = msgpack.unpackb(frame, object_pairs_hook=_unique, strict_map_key=False)
    except UnicodeDecodeError as error:
        at = frame.find(error.object) + error.start
        raise WireError("frame.invalid", f"the text at byte {at} is not UTF-8 ({error.reason})") from None
    return value


def scan_msgpack(frame: bytes, depth: int) -> None:
    """Walks over the values of a frame without building any, in constant memory.

    Raises `WireError("frame.invalid")` unless the frame is exactly one map, at most `depth` levels deep, of texts as
    keys and of nil, bools, ints within ±2^63, finite floats, texts, maps and arrays as values. Texts are skipped:
    whether they are UTF-8, and keys unique, is not looked at.
    """
    _check_begin(frame)
    end = len(frame)
    outer: list[tuple[int, bool]] = []
    left, in_map = 1, False  # values still to come in the open container, keys counted too
    pos = 0
    while left or outer:
        if not left:
            left, in_map = outer.pop()
            continue
        if pos >= end:
            break
        left -= 1
        head = frame[pos]
        if in_map and left & 1 and not _IS_KEY[head]:
            _invalid(f"the map key at byte {pos} is not a text")
        pos += 1
        follow = _HEADS[head]
        if follow >= 0:
            pos += follow
        elif follow <= _ARRAY:
            if len(outer) >= depth:
                _invalid(f"the value at byte {pos - 1} is nested deeper than {depth} levels")
            outer.append((left, in_map))
            left, pos = _length(frame, pos, head)
            in_map = follow == _MAP
            left += left * in_map
            if left > end - pos:
                _invalid(f"the length before byte {pos} announces more than the {max(end - pos, 0)} bytes that follow")
        elif follow == _TEXT:
            size, pos = _length(frame, pos, head)
            pos += size
        else:
            pos += _number(frame, pos, head, follow)
    if pos > end or left or outer:
        _invalid(f"the frame ends at byte {end} in the middle of a value")
    if pos < end:
        _invalid(f"the message ends at byte {pos}, but the frame goes on to byte {end}")


def _check_begin(frame: bytes) -> None:
    if not frame:
        _invalid("the frame is empty; expected one msgpack map")
    if not _IS_MAP[frame[0]]:
        _invalid(f"the frame begins with the byte 0x{frame[0]:02x}; expected one msgpack map")


def _length(frame: bytes, pos: int, head: int) -> tuple[int, int]:
    """The number of entries or bytes that a head announces, and where they begin."""
    width = _LENGTH_BYTES.get(head)
    if width is None:
        return head & 0x0F, pos
    return int.from_bytes(frame[pos : pos + width], "big"), pos + width


def _number(frame: bytes, pos: int, head: int, kind: int) -> int:
    """The size in bytes of a number that has to be looked at."""
    first, second = frame[pos : pos + 1], frame[pos + 1 : pos + 2]
    if kind == _REFUSED:
        _invalid(f"the value at byte {pos - 1} is {_REFUSED_NAMES[head]}; only texts, numbers, true, false, nil, "
                 "maps and arrays are allowed")  # fmt: skip
    if kind == _UINT64:
        if first >= b"\x80":
            _invalid(f"the int at byte {pos - 1} is over 2^63-1")
        return 8
    # all bits of the exponent set: an infinity or not a number
    if first in (b"\x7f", b"\xff") and second >= (b"\xf0" if kind == _FLOAT64 else b"\x80"):
        _invalid(f"the float at byte {pos - 1} is infinite or not a number")
    return 8 if kind == _FLOAT64 else 4


def _unique(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    value = dict(pairs)
    if len(value) != len(pairs):
        seen: set[str] = set()
        key = next(key for key, _ in pairs if key in seen or seen.add(key))  # type: ignore[func-returns-value]
        _invalid(f"a map has the key {json.dumps(key[:64])} twice")
    return value


_STRUCTURE: Final = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"?|[\[{]|[\]}]', re.DOTALL)
_ESCAPE: Final = re.compile(
    r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(u[dD][89a-fA-F][0-9a-fA-F]{2})|.)", re.DOTALL
)
_MAX_DIGITS: Final = len(str(MIN_INT))


def read_json(frame: str, depth: int) -> dict[str, Json]:
    """One JSON object.

    Raises `WireError("frame.invalid")` for anything else, see `npc_dialogue.protocol.codec.decode`.
    """
    _scan_json(frame, depth)
    try:
        value = _JSON.decode(frame)
    except json.JSONDecodeError as error:
        raise WireError("frame.invalid", f"not JSON: {error.msg} at character {error.pos}") from None
    if not isinstance(value, dict):
        _invalid("the frame is JSON but no object; expected one JSON object")
    return value


def _scan_json(frame: str, depth: int) -> None:
    if not frame.lstrip(" \t\r\n").startswith("{"):
        _invalid("the frame does not begin with '{'; expected one JSON object")
    if frame.count("{") + frame.count("[") > depth:
        level = 0
        for match in _STRUCTURE.finditer(frame):
            if match[0] in "[{":
                level += 1
                if level > depth:
                    _invalid(f"the value at character {match.start()} is nested deeper than {depth} levels")
            elif match[0] in "]}":
                level -= 1
    if "\\u" in frame:
        for match in _ESCAPE.finditer(frame):
            if match[1]:
                _invalid(f"the escape \\{match[1]} at character {match.start()} is half of a surrogate pair")


def _json_int(digits: str) -> int:
    if len(digits) > _MAX_DIGITS or not MIN_INT <= (value := int(digits)) <= MAX_INT:
        _invalid(f"the number {_shortened(digits)} is outside -2^63 to 2^63-1")
    return value


def _json_float(digits: str) -> float:
    value = float(digits)
    if math.isinf(value):
        _invalid(f"the number {_shortened(digits)} is too large for a float")
    return value


def _json_constant(name: str) -> NoReturn:
    _invalid(f"{name} is not JSON")


def _shortened(digits: str) -> str:
    return digits if len(digits) <= 24 else f"{digits[:20]}… ({len(digits)} characters)"


_JSON: Final = json.JSONDecoder(
    object_pairs_hook=_unique, parse_int=_json_int, parse_float=_json_float, parse_constant=_json_constant
)
