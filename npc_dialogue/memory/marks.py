"""Marks: what the game writes into its own save file to come back to a node."""

from __future__ import annotations

import re
from base64 import b32encode
from collections.abc import Callable

RandomBytes = Callable[[int], bytes]
"""As many random bytes as asked for; `secrets.token_bytes` outside tests."""

_RANDOM_BYTES = 16
_MARK = re.compile(r"m1-[a-z2-7]{26}")


def mint_secret(random_bytes: RandomBytes) -> str:
    """128 random bits as 26 lower-case letters and digits."""
    return b32encode(random_bytes(_RANDOM_BYTES)).decode("ascii").rstrip("=").lower()


def mint_mark(random_bytes: RandomBytes) -> str:
    """A new mark of 29 ASCII characters; `m1` names the form, so that a later one can be told apart."""
    return f"m1-{mint_secret(random_bytes)}"


def is_mark(text: str) -> bool:
    """Whether the text has the form of a mark; the only strings that are looked up."""
    return _MARK.fullmatch(text) is not None
