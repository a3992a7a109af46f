"""JSON of strangers: bounded in size and depth, each key once, finite numbers."""

from __future__ import annotations

import json
import math

from ..content import Json
from ..expressions import shortened
from ..strict_json import Unfit, no_number, once
from .errors import CardError

MAX_BYTES = 16 * 1024 * 1024
"""Of a card's JSON."""
MAX_LEVELS = 64


def read_json(data: bytes, what: str) -> Json:
    """The JSON value in some bytes of UTF-8. `what` names them in the sentence of a CardError."""
    if len(data) > MAX_BYTES:
        raise CardError(f"{what} has {len(data):,} bytes; {MAX_BYTES:,} are allowed.")
    try:
        value = json.loads(
            data.decode("utf-8-sig"), object_pairs_hook=once, parse_constant=no_number, parse_float=_finite
        )
    except UnicodeDecodeError:
        raise CardError(f"{what} is not text in UTF-8.") from None
    except RecursionError:
        raise CardError(f"{what} has more than {MAX_LEVELS} levels.") from None
    except json.JSONDecodeError as error:
        raise CardError(f"{what} is no JSON: {error.msg} in line {error.lineno}.") from None
    except Unfit as error:
        raise CardError(f"{what} cannot be read: {shortened(f'it has {error}')}.") from None
    except ValueError as error:
        raise CardError(f"{what} cannot be read: {shortened(str(error))}.") from None
    if _too_deep(value):
        raise CardError(f"{what} has more than {MAX_LEVELS} levels.")
    return value


def same(one: Json, other: Json) -> bool:
    """Whether two JSON values are one: `true` is not 1, and the order of keys does not count."""
    return bool(one == other) and json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


def _too_deep(value: Json) -> bool:
    level = [value]
    for _ in range(MAX_LEVELS):
        level = [
            inner
            for outer in level
            if isinstance(outer, dict | list)
            for inner in (outer.values() if isinstance(outer, dict) else outer)
        ]
        if not level:
            return False
    return True


def _finite(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise Unfit(f"the number {digits[:20]}")
    return number
