"""What was spent, summed up as plain data."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from npc_dialogue.text.charge import Amount, Charge, Tally

from .caps import Cap, Caps

Json = Any


def overview(
    tallies: Sequence[Tally], running: Sequence[Charge], *, day: str, playthrough: str, caps: Caps
) -> dict[str, Json]:
    """Of one day and one playthrough; `set_aside` is of calls that still run."""
    today = [tally for tally in tallies if tally.day == day]
    return {
        "day": day,
        "today": summed(today),
        "playthrough": summed(tally for tally in tallies if tally.playthrough == playthrough),
        "models": by(today, lambda tally: tally.model),
        "npcs": by(today, lambda tally: tally.npc),
        "set_aside": set_aside(running),
        "caps": caps_as_data(caps),
    }


def by(tallies: Iterable[Tally], name: Callable[[Tally], str]) -> dict[str, Json]:
    """Summed up for each name."""
    groups: dict[str, list[Tally]] = {}
    for tally in tallies:
        groups.setdefault(name(tally), []).append(tally)
    return {key: summed(group) for key, group in sorted(groups.items())}


def summed(tallies: Iterable[Tally]) -> dict[str, Json]:
    """Calls, tokens and dollars of all of them."""
    total = sum(tallies, start=Tally(day="", playthrough="", npc="", model=""))
    return {"calls": total.calls, "in_full": total.in_full, "unpriced": total.unpriced, **_amount(total.amount)}


def set_aside(charges: Sequence[Charge]) -> dict[str, Json]:
    """Calls that are not settled, and the most that they can take."""
    return {"calls": len(charges), **_amount(sum((charge.amount for charge in charges), start=Amount()))}


def caps_as_data(caps: Caps) -> dict[str, Json]:
    """Those that are set."""
    named = {"turn": caps.turn, "npc": caps.npc, "playthrough": caps.playthrough, "day": caps.day}
    found: dict[str, Json] = {name: cap for name, each in named.items() if (cap := _cap(each))}
    if caps.turns_at_once is not None:
        found["turns_at_once"] = caps.turns_at_once
    return found


def _cap(cap: Cap) -> dict[str, Json]:
    return {name: most for name, most in (("tokens", cap.tokens), ("dollars", cap.dollars)) if most is not None}


def _amount(amount: Amount) -> dict[str, Json]:
    return {"tokens_in": amount.tokens_in, "tokens_out": amount.tokens_out, "dollars": amount.dollars}
