"""Frames to messages and back: one msgpack map in a binary frame, or the same message as JSON in a text frame."""

from __future__ import annotations

import json
from collections.abc import Mapping
from enum import StrEnum
from typing import Final

import msgpack
from pydantic import ValidationError

from .complaints import complaint, found, nearest
from .errors import WireError
from .fields import Json, Message, Request
from .frames import read_json, read_msgpack
from .limits import MAX_ID, Limits
from .parts import PartJoiner, cut
from .replies import Part, Reply
from .requests import REQUESTS

__all__ = ["Kind", "PartJoiner", "decode", "encode", "encode_request", "parse_request"]


class Kind(StrEnum):
    """The kind of a websocket's data frame."""

    BINARY = "binary"
    TEXT = "text"


# A Packer can be shared by all, threads too, since plain values run no code of ours while it works.
_PACK: Final = msgpack.Packer().pack
_JSON: Final = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode


def decode(frame: bytes | str, limits: Limits) -> dict[str, Json]:
    """The message of a frame: bytes are one msgpack map, a str is one JSON object.

    Raises `WireError`, never anything else, whatever the frame holds: `frame.too_long` over `limits.frame` bytes;
    `frame.invalid` for what is no map, truncated or followed by more, for nesting over `limits.depth`, duplicate keys,
    keys that are no texts, bin and ext types, ints outside ±2^63, NaN and infinities, and texts that are not Unicode.
    """
    if isinstance(frame, bytes):
        _check_length(len(frame), limits)
        return read_msgpack(frame, limits.depth)
    _check_length(len(frame), limits)
    if not frame.isascii():
        try:
            _check_length(len(frame.encode()), limits)
        except UnicodeEncodeError as error:
            message = f"the character at {error.start} is half of a surrogate pair"
            raise WireError("frame.invalid", message) from None
    return read_json(frame, limits.depth)


def _check_length(size: int, limits: Limits) -> None:
    if size > limits.frame:
        raise WireError("frame.too_long", f"the frame has {size:,} bytes; at most {limits.frame:,} are allowed")


def parse_request(message: Mapping[str, Json]) -> Request:
    """The request that a decoded message is.

    Raises `WireError` with the message's id where it has a valid one: `request.unsupported` for a type that this
    version does not know, `request.invalid` for a field that is missing or wrong.
    """
    given_id = message.get("id")
    request_id = given_id if type(given_id) is int and 1 <= given_id <= MAX_ID else 0
    type_ = message.get("type")
    if not isinstance(type_, str):
        what = f"`type` is {found(type_)}" if "type" in message else "`type` is missing"
        raise WireError(
            "request.invalid", f'{what}; expected the name of a request, such as "say"', request_id=request_id
        )
    cls = REQUESTS.get(type_)
    if cls is None:
        raise WireError("request.unsupported", _unsupported(type_), request_id=request_id)
    try:
        return cls.model_validate(message, by_alias=True, by_name=False)
    except ValidationError as error:
        raise WireError("request.invalid", complaint(error, message, cls), request_id=request_id) from None


def _unsupported(type_: str) -> str:
    meant = nearest(type_, list(REQUESTS))
    return f"`type` is {found(type_)}, which is no request" + (f'; is "{meant}" meant?' if meant else "")


def encode(message: Reply | Mapping[str, Json], kind: Kind, limits: Limits) -> list[bytes | str]:
    """The frames of a message: one, or several `part` frames when it is over `limits.outgoing` bytes.

    Fields that are None are left out of a `Reply`; a mapping is sent as it is. Raises `WireError` with the message's
    id when it is over `limits.message` bytes of JSON, and ValueError or TypeError for what is no JSON value, which is
    a mistake of the caller.
    """
    fields = message if type(message) is dict else plain(message) if isinstance(message, Message) else message
    if kind is Kind.BINARY:
        packed = _PACK(fields)
        if len(packed) <= limits.outgoing:
            return [packed]
        text = _JSON(fields)
    else:
        text = _JSON(fields)
        if len(text if text.isascii() else text.encode()) <= limits.outgoing:
            return [text]
    return _in_parts(fields["id"], text, kind, limits)


def encode_request(request: Request, kind: Kind) -> bytes | str:
    """The frame of a request, for clients in Python."""
    fields = plain(request)
    frame: bytes | str = _PACK(fields) if kind is Kind.BINARY else _JSON(fields)
    return frame


def plain(message: Message) -> dict[str, Json]:
    """A message as it crosses the wire: fields by their names there, without those that are None."""
    return message.model_dump(by_alias=True, exclude_none=True)


def _in_parts(id_: int, text: str, kind: Kind, limits: Limits) -> list[bytes | str]:
    data = text.encode()
    if len(data) > limits.message:
        message = f"the answer has {len(data):,} bytes; at most {limits.message:,} are sent: ask for less at once"
        raise WireError("message.too_long", message, request_id=id_)
    if kind is Kind.BINARY:
        room = limits.outgoing - len(_PACK(plain(Part(id=id_, n=MAX_ID, of=MAX_ID, text="x" * 65_536)))) + 65_536
        texts = list(cut(data, room))
        return [_PACK(plain(Part(id=id_, n=n, of=len(texts), text=piece))) for n, piece in enumerate(texts)]
    # JSON in JSON: what is cut is the text with its quotes and backslashes already escaped
    head = f'{{"type":"part","id":{id_},"n":%d,"of":%d,"text":"'
    room = limits.outgoing - len(head % (MAX_ID, MAX_ID)) - len('"}')
    texts = list(cut(_JSON(text)[1:-1].encode(), room))
    return [head % (n, len(texts)) + piece + '"}' for n, piece in enumerate(texts)]
