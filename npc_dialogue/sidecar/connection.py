"""One client: its frames read, checked and answered, one after another; turns run beside."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterable, Awaitable, Callable, Coroutine, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from npc_dialogue import __version__
from npc_dialogue.order import Order, Refusal
from npc_dialogue.protocol import requests as ask
from npc_dialogue.protocol.author import AUTHOR_PREFIX, AuthorAudition
from npc_dialogue.protocol.codec import Kind, decode, encode, parse_request
from npc_dialogue.protocol.errors import CODES, WireError
from npc_dialogue.protocol.fields import Change, Request
from npc_dialogue.protocol.replies import Error, Ok, Reply

from .auditions import Auditions
from .author import HANDLERS as AUTHOR_HANDLERS
from .author import audition_order
from .outbox import Outbox
from .service import Service
from .session import Session
from .telling import tell_turn, turn_error

if TYPE_CHECKING:
    from npc_dialogue.authoring.desk import Desk

log = logging.getLogger(__name__)
Json = Any
Answer = Reply | None
"""None: the answer comes from the turn that was begun."""

_UNMENDABLE = frozenset({"store.failed", "playthrough.busy", "shutdown"})
"""For a turn these end in `turn.error`; every other refusal of a request is an `error`."""


class Connection:
    """Serves one websocket until it closes."""

    def __init__(self, service: Service, outbox: Outbox, next_ticket: Callable[[], str] | None = None) -> None:
        """`next_ticket` mints one for the writers' page, where that is who has come in; it may ask for `author.*`."""
        self._service = service
        self._next_ticket = next_ticket
        self._limits = service.limits_of(author=next_ticket is not None)
        self._outbox = outbox
        self._kind = Kind.BINARY
        self._session: Session | None = None
        self._used = _UsedIds()
        self._turns: set[asyncio.Task[None]] = set()
        self._asides: set[asyncio.Task[None]] = set()
        self._auditions = Auditions(self.send)
        self._replaced = False
        """The session goes on in another connection."""
        self.greeting = False
        """A `hello` has come and is not answered yet: opening a playthrough takes its time, which is ours."""

    async def serve(self, frames: AsyncIterable[str | bytes]) -> None:
        """Answers every frame in order; returns when they end."""
        try:
            async for frame in frames:
                if not self._replaced:
                    await self._frame(frame)
        finally:
            for task in self._asides:
                task.cancel()
            if self._session is not None:
                self._service.lost(self._session, self.send)

    @property
    def greeted(self) -> bool:
        """Whether a `hello` was answered."""
        return self._session is not None

    async def turns_ended(self) -> None:
        """Waits until the turns begun here have sent their last message."""
        await asyncio.gather(*self._turns)

    def send(self, message: Mapping[str, Json] | Reply) -> None:
        """Queues a message in the kind that the client's `hello` used."""
        for frame in encode(message, self._kind, self._limits):
            self._outbox.put(frame)

    def leave(self) -> None:
        """Another connection has taken the session up: this one is closed, and nothing more is read from it."""
        self._replaced = True
        self._outbox.dismiss(4009, "the session goes on in another connection")

    async def _frame(self, frame: str | bytes) -> None:
        request_id = 0
        answer: Answer
        try:
            if self._session is None:
                self._kind = Kind.TEXT if isinstance(frame, str) else Kind.BINARY
            request = parse_request(decode(frame, self._limits))
            request_id = request.id
            self._used.use(request.id)
            answer = await self._answer(request)
        except (WireError, Refusal) as error:
            answer = _error(error.code, error.message, request_id or getattr(error, "request_id", 0))
        except Exception:
            log.exception("request failed")
            answer = _error("internal", "The sidecar met a mistake of its own; its log tells more.", request_id)
        if answer is not None:
            try:
                self.send(answer)
            except WireError as error:
                self.send(_error(error.code, error.message, request_id))

    async def _answer(self, request: Request) -> Answer:
        if isinstance(request, ask.Hello):
            if self._session is not None:
                raise WireError("hello.twice", "hello was already answered on this connection.")
            ticket = None if self._next_ticket is None else self._next_ticket()
            self.greeting = True
            try:
                self._session = await self._service.welcome(request, self.send, self.leave, ticket=ticket)
            finally:
                self.greeting = False
            return None
        if self._session is None:
            raise WireError("hello.first", "Send hello before anything else.", request_id=request.id)
        if request.type.startswith(AUTHOR_PREFIX):
            return await self._author(self._session, request)
        handler = HANDLERS.get(type(request))
        if handler is None:
            raise WireError("request.unsupported", f"{request.type} is not served by this version.")
        if isinstance(request, ask.TurnRequest | ask.Retry):
            return await self._begin(request, handler)
        self._service.check_writer(self._session, request.type)
        return await handler(self, self._session, request)

    async def _author(self, session: Session, request: Request) -> Answer:
        """What only the writers' page may ask for."""
        desk = self._service.desk
        if desk is None or self._next_ticket is None:
            raise WireError("request.forbidden", f"{request.type} is for the writers' preview alone.")
        if isinstance(request, AuthorAudition):
            return await self._audition(desk, session, request)
        handler = AUTHOR_HANDLERS.get(type(request))
        if handler is None:
            raise WireError("request.unsupported", f"{request.type} is not served by this version.")
        return Ok(id=request.id, author=await handler(desk, session, request))

    async def _audition(self, desk: Desk, session: Session, request: AuthorAudition) -> Answer:
        """A reply that comes when it is there, beside other requests."""
        self._check_length(request.text)
        changes = request.changes or Change()
        supposed = {"world": changes.world, "relationship": changes.relationship}
        order = audition_order(request)
        if request.estimate:
            return Ok(id=request.id, author=await desk.estimate(session.playthrough, order, **supposed))
        self._check_in_flight(len(self._turns) + len(self._auditions))
        audition = await desk.audition(session.playthrough, order, **supposed)
        self._aside(self._auditions.begin(request.id, audition))
        return None

    async def _begin(self, request: Request, handler: Handler) -> Answer:
        """Requests that end in a turn; what no voice can mend ends them with `turn.error`."""
        assert self._session is not None
        try:
            self._check_in_flight(len(self._turns))
            self._service.check_writer(self._session, request.type)
            return await handler(self, self._session, request)
        except Refusal as error:
            if error.code not in _UNMENDABLE:
                raise
            return turn_error(error.code, error.message, request.id)

    def _check_length(self, text: str) -> None:
        limit = self._limits.text
        if len(text) > limit:
            raise WireError("text.too_long", f"text has {len(text)} characters, at most {limit} are allowed.")

    def _check_in_flight(self, count: int) -> None:
        most = self._service.limits.in_flight
        if count >= most:
            raise Refusal("request.too_many", f"{most} requests (in_flight) are under way on this connection.")

    # one method a request

    async def define(self, session: Session, request: ask.Define) -> Answer:
        session.playthrough.define(
            npcs=request.npcs,
            lore=request.lore,
            actions=request.actions,
            places=request.places,
            replace=request.replace,
        )
        return Ok(id=request.id)

    async def describe(self, session: Session, request: ask.Describe) -> Answer:
        return Ok(id=request.id, **self._service.engine.describe(session.playthrough))

    async def history(self, session: Session, request: ask.History) -> Answer:
        return Ok(id=request.id, turns=await session.playthrough.history(request.from_, request.limit))

    async def patch(self, session: Session, request: ask.WorldPatch) -> Answer:
        revision = await session.playthrough.patch(request.patch, replace_all=request.replace)
        return Ok(id=request.id, revision=revision)

    async def relationship_set(self, session: Session, request: ask.RelationshipSet) -> Answer:
        edge = await session.playthrough.set_relationship(request.from_, request.to, request.values)
        return Ok(id=request.id, values=dict(edge.values), standing=dict(edge.standings))

    async def relationship_adjust(self, session: Session, request: ask.RelationshipAdjust) -> Answer:
        edge = await session.playthrough.adjust_relationship(request.from_, request.to, request.by, request.reason)
        return Ok(id=request.id, values=dict(edge.values), standing=dict(edge.standings))

    async def relationship_result(self, session: Session, request: ask.RelationshipResult) -> Answer:
        edge = await session.playthrough.answer_change(request.turn, request.change, request.accepted, request.by)
        return Ok(id=request.id, values=dict(edge.values), standing=dict(edge.standings))

    async def action_result(self, session: Session, request: ask.ActionResult) -> Answer:
        await session.playthrough.answer_action(
            request.turn, request.action, accepted=request.accepted, note=request.note
        )
        return Ok(id=request.id)

    async def event(self, session: Session, request: ask.Event) -> Answer:
        await session.playthrough.event(request.text, request.witnesses, request.weight)
        return Ok(id=request.id)

    async def told(self, session: Session, request: ask.Told) -> Answer:
        await session.playthrough.told(request.npc, request.text, request.hears)
        return Ok(id=request.id)

    async def scene(self, session: Session, request: ask.Scene) -> Answer:
        await session.playthrough.scene(request.state, request.npcs)
        return Ok(id=request.id)

    async def prepare(self, session: Session, request: ask.Prepare) -> Answer:
        for npc in request.npcs:
            session.playthrough.card(npc)
        self._check_in_flight(len(self._asides))
        self._aside(self._service.engine.prepare(session.playthrough, request.npcs))
        return Ok(id=request.id)

    async def say(self, session: Session, request: ask.Say) -> Answer:
        self._check_length(request.text)
        order = Order(
            kind="say",
            npc=request.npc,
            speaker=request.speaker,
            text=request.text,
            note=request.note,
            patch=request.world,
            hears=None if request.hears is None else tuple(request.hears),
        )
        order = _with_options(order, request.options)
        session.playthrough.check(order)  # or the turn that it interrupts would end for nothing
        if request.interrupts is not None:
            await self._cut(session, request.interrupts.target, request.interrupts.heard)
        await self._start(session, request.id, order)
        return None

    async def greet(self, session: Session, request: ask.Greet) -> Answer:
        note = " ".join(part for part in (request.about, request.note) if part)
        order = Order(kind="greet", npc=request.npc, note=note)
        await self._start(session, request.id, _with_options(order, request.options))
        return None

    async def bark(self, session: Session, request: ask.Bark) -> Answer:
        order = Order(kind="bark", npc=request.npc, about=request.about, note=request.note)
        await self._start(session, request.id, order)
        return None

    async def narrate(self, session: Session, request: ask.Narrate) -> Answer:
        order = Order.bridge(request.from_, request.to, request.note)
        await self._start(session, request.id, order)
        return None

    async def converse(self, session: Session, request: ask.Converse) -> Answer:
        company = tuple(dict.fromkeys(request.npcs))
        if len(company) < 2:
            raise Refusal("request.invalid", "npcs: two to eight different NPCs.")
        order = Order(
            kind="converse",
            npc=company[0],
            company=company,
            about=request.about,
            lines=request.lines,
            note=request.note,
        )
        await self._start(session, request.id, order)
        return None

    async def cancel(self, session: Session, request: ask.Cancel) -> Answer:
        if await self._auditions.cancel(request.target):
            return Ok(id=request.id, ended=True)
        ended, corrected = await self._cut(session, request.target, request.heard)
        if not corrected:
            raise Refusal("turn.unknown", "The next turn has begun; what was sent of that one counts as heard.")
        return Ok(id=request.id, ended=ended)

    async def save(self, session: Session, request: ask.Save) -> Answer:
        mark, revision = await session.playthrough.save()
        return Ok(id=request.id, mark=mark, revision=revision)

    async def load(self, session: Session, request: ask.Load) -> Answer:
        mark, revision = await session.playthrough.load(request.mark)
        return Ok(id=request.id, mark=mark, revision=revision)

    async def undo(self, session: Session, request: ask.Undo) -> Answer:
        undone = await session.playthrough.undo()
        return Ok(
            id=request.id,
            turn=undone.turn,
            actions=list(undone.actions),
            relationships=list(undone.relationships),
            mark=undone.mark,
            revision=undone.revision,
        )

    async def retry(self, session: Session, request: ask.Retry) -> Answer:
        undone = await session.playthrough.undo(to_ask_again=True)
        await self._start(session, request.id, undone.order)
        return None

    async def inspect(self, session: Session, request: ask.Inspect) -> Answer:
        order = Order(kind="say", npc=request.npc, speaker=request.speaker, text=request.text)
        prompt = await session.playthrough.inspect(order)
        edge = session.playthrough.explain(request.npc, request.speaker)
        report = partial(self._service.engine.report, model=session.playthrough.first_voice(order).voice.id)
        if request.changes is None:
            return Ok(id=request.id, prompt=report(prompt), relationship=edge)
        world, relationship = request.changes.world, request.changes.relationship
        changed = await session.playthrough.inspect(order, world=world, relationship=relationship)
        return Ok(id=request.id, prompt=report(changed, before=prompt), relationship=edge)

    async def status(self, session: Session, request: ask.Status) -> Answer:
        status = self._service.engine.status(session.playthrough)
        return Ok(id=request.id, status={**status, "version": __version__})

    async def bye(self, session: Session, request: ask.Bye) -> Answer:
        await session.end_turns()
        self.send(Ok(id=request.id))
        self._session = None
        self._service.leave(session, self.send)
        return None

    def _aside(self, work: Coroutine[Any, Any, None]) -> None:
        """Lets it run beside the requests; it ends with the connection."""
        task = asyncio.create_task(work)
        self._asides.add(task)
        task.add_done_callback(self._asides.discard)

    # turns

    async def _start(self, session: Session, request_id: int, order: Order) -> None:
        running = await session.playthrough.begin(order)
        turn_log = session.open_turn(running, None if self._replaced else request_id)
        if self._replaced:
            running.cancel()  # on resuming, whoever asked did not find it, and counts it as lost
        begun = {"type": "turn.start", "turn": running.id, "npc": order.npc}
        session.say(turn_log, begun if running.intent is None else {**begun, "intent": running.intent})
        task = asyncio.create_task(tell_turn(session, running, turn_log, self._service.desk))
        self._turns.add(task)
        task.add_done_callback(self._turns.discard)

    async def _cut(self, session: Session, target: int, heard: ask.Heard | None) -> tuple[bool, bool]:
        """Ends a turn, and tells memory how much of it was heard.

        Whether it was still running, and whether memory took what was heard: not once the next turn has begun.
        """
        turn_log = session.log_of(target)
        if turn_log is None:
            raise Refusal("turn.unknown", f"No turn of this session has the request id {target}.")
        running = not turn_log.ended.is_set()
        if running:
            turn_log.running.cancel()
            await turn_log.ended.wait()
        corrected = heard is None or await session.playthrough.heard(turn_log.running, heard.line, heard.chars)
        return running, corrected


def _error(code: str, message: str, request_id: int) -> Error:
    return Error(id=request_id, code=code, message=message, retryable=CODES[code])


class _UsedIds:
    """The ids a client has used; exact, and small for a client that counts up."""

    def __init__(self) -> None:
        self._below = 1
        self._above: set[int] = set()

    def use(self, request_id: int) -> None:
        if request_id < self._below or request_id in self._above:
            raise WireError("request.id", f"id {request_id} was used before on this connection.", request_id=request_id)
        self._above.add(request_id)
        while self._below in self._above:
            self._above.remove(self._below)
            self._below += 1


def _with_options(order: Order, options: ask.TurnOptions | None) -> Order:
    """What the turn asks for itself."""
    if options is None:
        return order
    return replace(
        order,
        seed=options.seed,
        max_tokens=options.max_tokens,
        model=options.model,
        language=options.language or "",
    )


Handler = Callable[[Connection, Session, Any], Awaitable[Answer]]
HANDLERS: dict[type[Request], Handler] = {
    ask.Define: Connection.define,
    ask.Describe: Connection.describe,
    ask.History: Connection.history,
    ask.WorldPatch: Connection.patch,
    ask.RelationshipSet: Connection.relationship_set,
    ask.RelationshipAdjust: Connection.relationship_adjust,
    ask.RelationshipResult: Connection.relationship_result,
    ask.ActionResult: Connection.action_result,
    ask.Event: Connection.event,
    ask.Told: Connection.told,
    ask.Scene: Connection.scene,
    ask.Prepare: Connection.prepare,
    ask.Say: Connection.say,
    ask.Greet: Connection.greet,
    ask.Bark: Connection.bark,
    ask.Converse: Connection.converse,
    ask.Narrate: Connection.narrate,
    ask.Cancel: Connection.cancel,
    ask.Save: Connection.save,
    ask.Load: Connection.load,
    ask.Undo: Connection.undo,
    ask.Retry: Connection.retry,
    ask.Inspect: Connection.inspect,
    ask.Status: Connection.status,
    ask.Bye: Connection.bye,
}
FEATURES = ["hello", *(handled.model_fields["type"].default for handled in HANDLERS)]
"""The requests that are served, for `welcome.features`."""
