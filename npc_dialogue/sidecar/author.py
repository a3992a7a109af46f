"""The preview's own requests: what each asks of the desk."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from npc_dialogue.order import Order, Refusal
from npc_dialogue.protocol import author as ask
from npc_dialogue.protocol.fields import Request

from .session import Session

if TYPE_CHECKING:
    from npc_dialogue.authoring.desk import Desk

Json = Any


async def _read(desk: Desk, session: Session, request: ask.AuthorRead) -> dict[str, Json]:
    return await (desk.listed(session.playthrough) if request.path is None else desk.read(request.path))


async def _write(desk: Desk, _session: Session, request: ask.AuthorWrite) -> dict[str, Json]:
    return await desk.write(request.path, request.revision, text=request.text, set_=request.set)


async def _check(desk: Desk, _session: Session, _request: ask.AuthorCheck) -> dict[str, Json]:
    return await desk.check()


async def _reload(desk: Desk, _session: Session, _request: ask.AuthorReload) -> dict[str, Json]:
    return await desk.reload()


async def _prompt(desk: Desk, session: Session, request: ask.AuthorPrompt) -> dict[str, Json]:
    return await desk.prompt(session.playthrough, request.turn, request.npc)


async def _forks(desk: Desk, session: Session, request: ask.AuthorForks) -> dict[str, Json]:
    return await desk.forks(session.playthrough, request.name, request.mark)


async def _approve(desk: Desk, session: Session, request: ask.AuthorApprove) -> dict[str, Json]:
    keeper, playthrough = desk.keeper, session.playthrough
    if request.take_back is not None:
        return await keeper.take_back(playthrough, request.take_back)
    if request.verdict is None:
        return keeper.listed(playthrough, request.npc)
    good = request.verdict == "good"
    if request.turn is not None:
        return await keeper.turn(playthrough, request.turn, request.lines, good=good, word=request.word)
    if request.npc is None or request.text is None:
        raise Refusal("request.invalid", "turn, or npc and text: whose reply it is, and what it says.")
    supposed = {} if request.changes is None else request.changes.model_dump()
    return await keeper.reply(
        playthrough,
        request.npc,
        request.asked or "",
        request.text,
        world=supposed.get("world"),
        relationship=supposed.get("relationship"),
        good=good,
        word=request.word,
    )


async def _export(desk: Desk, session: Session, request: ask.AuthorExport) -> dict[str, Json]:
    if request.kind != "playthrough":
        return desk.keeper.export(session.playthrough, request.kind, request.npc)
    return await desk.keeper.script(
        session.playthrough,
        name=request.name,
        title=request.title,
        expectations=request.expectations,
        write=request.write,
    )


def audition_order(request: ask.AuthorAudition) -> Order:
    """What is asked; without words the NPC greets."""
    return Order(
        kind="say" if request.text else "greet",
        npc=request.npc,
        speaker=request.speaker,
        text=request.text,
        note=request.note,
        model=request.model,
        seed=request.seed,
    )


Handler = Callable[["Desk", Session, Any], Awaitable[dict[str, Json]]]
HANDLERS: dict[type[Request], Handler] = {
    ask.AuthorRead: _read,
    ask.AuthorWrite: _write,
    ask.AuthorCheck: _check,
    ask.AuthorReload: _reload,
    ask.AuthorPrompt: _prompt,
    ask.AuthorForks: _forks,
    ask.AuthorApprove: _approve,
    ask.AuthorExport: _export,
}
"""All but the audition, which is under way beside other requests."""
FEATURES = [
    type_ for type_, cls in ask.AUTHOR_REQUESTS.items() if cls in HANDLERS or issubclass(cls, ask.AuthorAudition)
]
"""What a ticket's session may ask for, beside the game's requests."""
