"""One reply of a voice for a writer to judge: spoken outside the playthrough, and told whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from npc_dialogue.acting import TurnAct
from npc_dialogue.models.ladder import Rung
from npc_dialogue.models.port import Governed
from npc_dialogue.prompt.basis import fingerprint
from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.turn.deadlines import Deadlines
from npc_dialogue.turn.events import TurnEvent
from npc_dialogue.turn.result import TurnResult
from npc_dialogue.turn.turn import Turn

Json = Any
PATIENT = Deadlines(first_line=60.0, total=120.0)
"""A writer waits longer than a player would, to hear the model and not what is said in its place."""


@dataclass(slots=True)
class Audition:
    """Made of a turn that was not begun. Use once: `await hear()`, and `cancel()` at any time."""

    turn: Turn
    _acts: list[TurnAct] = field(default_factory=list)

    async def hear(self) -> dict[str, Json]:
        """The reply as plain data; what it would have the game do counts as done."""

        def emit(event: TurnEvent) -> None:
            if isinstance(event, TurnAct):
                self._acts.append(event)
                self.turn.answered(event.id, accepted=True)

        self.turn.emit = emit
        return self._told(await self.turn.run())

    def cancel(self) -> None:
        """Ends it where it stands."""
        self.turn.cancel()

    def _told(self, result: TurnResult) -> dict[str, Json]:
        prompt, usage = self.turn.prompt, result.usage
        counts = {
            "prompt_tokens": usage.prompt_tokens,
            "completion_tokens": usage.completion_tokens,
            "cached_tokens": usage.cached_tokens,
            "cost": usage.cost,
        }
        told: dict[str, Json] = {
            "text": result.text,
            "lines": [
                {
                    "npc": line.npc,
                    "text": line.text,
                    "before": line.before,
                    "emotion": {"name": line.emotion, "intensity": line.intensity},
                    "tags": list(line.tags),
                    "source": line.source,
                }
                for line in result.lines
            ],
            "actions": [{"name": act.name, "args": dict(act.args)} for act in self._acts],
            "source": next(iter(result.sources), ""),
            "fallback": result.fallback,
            "usage": {name: count for name, count in counts.items() if count is not None},
            "timing": {
                "first_line": None if result.first_line is None else round(result.first_line * 1000, 3),
                "total": round(result.total * 1000, 3),
            },
            "fingerprint": fingerprint(prompt),
            "problems": [*result.trouble, *prompt.problems],
        }
        return {**told, "cancelled": True} if result.reason == "cancelled" else told


def estimate(rung: Rung, prompt: Prompt) -> Mapping[str, Json]:
    """What a reply to this prompt can take at most; `dollars` is None where the price is not known."""
    if not isinstance(rung.voice, Governed):
        return {"tokens": {"prompt": prompt.tokens, "reply": prompt.max_tokens}, "dollars": 0.0}
    bound = rung.voice.bound(prompt)
    return {"tokens": {"prompt": bound.prompt_tokens, "reply": bound.reply_tokens}, "dollars": bound.dollars}
