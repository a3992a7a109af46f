"""A turn told to its client: what is heard of it, then how it ended."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from npc_dialogue.order import ProposedAction, ProposedChange, Refusal, RunningTurn, Spoken
from npc_dialogue.protocol.errors import CODES
from npc_dialogue.protocol.replies import Reply, Timing, TurnEnd, TurnError, Usage
from npc_dialogue.turn.events import TurnDelta
from npc_dialogue.turn.result import TurnResult

from .session import Session, TurnLog

if TYPE_CHECKING:
    from npc_dialogue.authoring.desk import Desk

log = logging.getLogger(__name__)


async def tell_turn(session: Session, running: RunningTurn, turn_log: TurnLog, desk: Desk | None) -> None:
    """Runs a turn that was begun and says all of it, to its terminal message; a writer's desk keeps its prompts."""

    def emit(event: Spoken) -> None:
        if isinstance(event, TurnDelta):
            message = {"type": "turn.delta", "line": event.line, "npc": event.npc, "text": event.text}
            if event.before is not None:
                message["before"] = event.before
        elif isinstance(event, ProposedAction):
            message = {"type": "turn.action", "action": event.action, "name": event.name, "args": dict(event.args)}
        elif isinstance(event, ProposedChange):
            message = {"type": "turn.relationship", **event.to_json()}
        else:
            message = {
                "type": "turn.line",
                "line": event.line,
                "npc": event.npc,
                "text": event.text,
                "before": event.before,
                "emotion": {"name": event.emotion, "intensity": event.intensity},
                "tags": list(event.tags),
                "source": event.source,
            }
        session.say(turn_log, message)

    try:
        result, mark = await session.playthrough.run(running, emit)
        if desk is not None and session.author:
            desk.keep(session.playthrough, running, result)
        for trouble in result.trouble:
            log.warning("%s: %s", running.id, trouble)
        end: Reply = _turn_end(running, result, mark)
    except Refusal as error:
        end = turn_error(error.code, error.message, 0)
    except (Exception, asyncio.CancelledError):  # a voice may let out a cancellation of its own
        log.exception("turn failed")
        end = turn_error("internal", "The sidecar met a mistake of its own; its log tells more.", 0)
    message = end.model_dump(by_alias=True, exclude_none=True)
    session.say(turn_log, message, streamed=False)


def _turn_end(running: RunningTurn, result: TurnResult, mark: str) -> TurnEnd:
    return TurnEnd(
        id=0,
        turn=running.id,
        text=result.text,
        reason=result.reason,
        fallback=result.fallback,
        sources=list(result.sources),
        usage=Usage(
            prompt_tokens=result.usage.prompt_tokens,
            completion_tokens=result.usage.completion_tokens,
            cached_tokens=result.usage.cached_tokens,
            cost=result.usage.cost,
        ),
        timing=Timing(
            first_text=_ms(result.first_text), first_line=_ms(result.first_line), total=round(result.total * 1000, 3)
        ),
        mark=mark,
    )


def _ms(seconds: float | None) -> float | None:
    return None if seconds is None else round(seconds * 1000, 3)


def turn_error(code: str, message: str, request_id: int) -> TurnError:
    """How a turn ends that no voice could mend; `code` is an error code of the wire."""
    return TurnError(id=request_id, code=code, message=message, retryable=CODES[code])
