"""What stored nodes are told as: rows of the history, a change that was taken back, the order of a turn."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from npc_dialogue.memory.store import Node
from npc_dialogue.order import Order

Json = Any


def history_of(turns: Sequence[Node]) -> list[dict[str, Json]]:
    """The turns among them that have ended, as the wire tells of them."""
    return [
        {
            "turn": f"t{node.id}",
            "kind": node.data["kind"],
            "npc": node.data["npc"],
            "speaker": node.data["speaker"],
            "text": node.data["text"],
            "mark": node.mark,
            "lines": node.result["lines"],
            "reason": node.result["reason"],
            "revealed": [
                {key: each[key] for key in ("source", "from", "told", "overheard")}
                for each in node.result.get("revealed", ())
            ],
            "proposed": list(node.result.get("proposed", ())),
            "actions": list(node.result.get("actions", ())),
        }
        for node in turns
        if node.result is not None
    ]


def change_of(node: Node) -> dict[str, Json]:
    """A change of a relationship as the wire tells of it."""
    told = ("values", "by", "reason", "turn", "change")
    ends = {"from": node.data["source"], "to": node.data["target"]}
    return ends | {key: node.data[key] for key in told if key in node.data}


def order_of(turn: Node) -> Order:
    """The order that a turn was accepted with."""
    asked = {name: value for name, value in turn.data.items() if name not in ("time", "player")}
    return Order(**{**asked, "hears": tuple(asked["hears"]), "company": tuple(asked.get("company", ()))})
