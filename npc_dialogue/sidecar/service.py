"""What all connections share: the engine, the sessions, and which of them may write to a playthrough."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from npc_dialogue import __version__
from npc_dialogue.engine import Engine
from npc_dialogue.order import Refusal
from npc_dialogue.playthrough.playthrough import Playthrough
from npc_dialogue.protocol.errors import WireError
from npc_dialogue.protocol.limits import AUTHOR_FRAME, PROTOCOL, Limits
from npc_dialogue.protocol.replies import Notice, Server, Welcome
from npc_dialogue.protocol.requests import Hello

from .author import FEATURES as AUTHOR_FEATURES
from .session import RESUME_SECONDS, Leave, Send, Session

if TYPE_CHECKING:
    from npc_dialogue.authoring.desk import Desk

log = logging.getLogger(__name__)

WRITES = frozenset(
    {
        "define",
        "world.patch",
        "relationship.set",
        "relationship.adjust",
        "relationship.result",
        "event",
        "told",
        "scene",
        "say",
        "greet",
        "bark",
        "converse",
        "narrate",
        "load",
        "undo",
        "retry",
    }
)
"""Requests that move a playthrough's head or change what is at it."""


class Service:
    """Made once for a sidecar."""

    def __init__(
        self,
        engine: Engine,
        limits: Limits,
        features: list[str],
        *,
        resume_seconds: float = RESUME_SECONDS,
        desk: Desk | None = None,
    ) -> None:
        """`resume_seconds` is how long a session waits for a client that was lost; `desk`: of the preview."""
        self.engine = engine
        self.desk = desk
        self._resume_seconds = resume_seconds
        self.limits = replace(limits, waiting_turns=engine.settings.waiting_turns)  # what holds is what is told
        self._features = features
        self._sessions: dict[str, Session] = {}
        self._writers: dict[str, Session] = {}
        self._leaving: dict[str, asyncio.TimerHandle] = {}
        self._notice: Notice | None = None
        """The last one: whoever comes later hears it too, such as that the model is loading."""

    def limits_of(self, *, author: bool) -> Limits:
        """What holds on a connection; a writer's page sends whole files."""
        return replace(self.limits, frame=AUTHOR_FRAME) if author else self.limits

    def start(self) -> None:
        """Starts what the engine needs on the running loop."""
        self.engine.start(self.notice)
        if self.desk is not None:
            self.desk.start(self._tell_authors)

    def notice(self, code: str, text: str) -> None:
        """Tells everybody."""
        log.info("%s: %s", code, text)
        self._notice = Notice(id=0, code=code, text=text)
        for session in self._sessions.values():
            session.tell(self._notice)

    def _tell_authors(self, code: str, text: str) -> None:
        """Tells those who came in by a ticket."""
        for session in self._sessions.values():
            if session.author:
                session.tell(Notice(id=0, code=code, text=text))

    async def close(self) -> None:
        """Ends what runs and keeps what was said."""
        if self.desk is not None:
            await self.desk.close()
        await self.engine.close()

    async def welcome(self, hello: Hello, send: Send, leave: Leave, *, ticket: str | None = None) -> Session:
        """Opens or resumes the session that a `hello` asks for, and answers it; `leave` sends the client away.

        `ticket` is the next one, for a client that has come in by one.
        """
        if hello.protocol != PROTOCOL:
            raise WireError(
                "protocol.version",
                f"This sidecar speaks protocol {PROTOCOL}, the client {hello.protocol}; bring both to one version.",
                request_id=hello.id,
            )
        playthrough = await self.engine.playthrough(hello.playthrough)
        session = self._session_for(hello, playthrough)
        session.attach(send, leave)
        session.author = ticket is not None
        self._become_writer(session)
        resumed, replay = session.resume(hello.resume.seen if hello.resume is not None else {})
        reply = Welcome(
            id=hello.id,
            protocol=PROTOCOL,
            server=Server(name="npc-dialogue", version=__version__),
            session=session.id,
            limits=self.limits_of(author=ticket is not None).as_dict(),
            features=self._features if ticket is None else [*self._features, *AUTHOR_FEATURES],
            model=self.engine.model,
            source=self.engine.settings.model_source,
            revision=playthrough.moment.state.revision,
            resumed=resumed,
            ticket=ticket,
        )
        send(reply.model_dump(by_alias=True, exclude_none=True))
        if self._notice is not None:
            session.tell(self._notice)
        replay()
        return session

    def _session_for(self, hello: Hello, playthrough: Playthrough) -> Session:
        """The session to resume, if it is still kept and of this playthrough; else a new one."""
        kept = self._sessions.get(hello.resume.session) if hello.resume is not None else None
        if kept is not None and kept.playthrough is playthrough:
            if (timer := self._leaving.pop(kept.id, None)) is not None:
                timer.cancel()
            return kept
        session = Session(playthrough)
        self._sessions[session.id] = session
        return session

    def _become_writer(self, session: Session) -> None:
        """The first session of a playthrough writes to it, and the next one once the first has lost its client."""
        name = session.playthrough.record.name
        writer = self._writers.get(name)
        if writer is None or not writer.connected:
            if writer is not None:
                self._forget(writer)
            self._writers[name] = session

    def check_writer(self, session: Session, request: str) -> None:
        """Refuses what would change a playthrough that another session writes to."""
        if request not in WRITES:
            return
        if self.engine.closing:
            raise Refusal("shutdown", "The sidecar is shutting down.")
        self._become_writer(session)
        if self._writers[session.playthrough.record.name] is not session:
            raise Refusal(
                "playthrough.busy",
                "Another client writes to this playthrough; close it or use another playthrough name.",
            )

    def lost(self, session: Session, send: Send) -> None:
        """A connection is gone without a `bye`: its session waits for a minute to be resumed."""
        if session.detach(send) and session.id in self._sessions:
            timer = asyncio.get_running_loop().call_later(self._resume_seconds, self._forget, session)
            self._leaving[session.id] = timer

    def leave(self, session: Session, send: Send) -> None:
        """The client said `bye`."""
        session.detach(send)
        self._forget(session)

    def _forget(self, session: Session) -> None:
        if (timer := self._leaving.pop(session.id, None)) is not None:
            timer.cancel()
        self._sessions.pop(session.id, None)
        name = session.playthrough.record.name
        if self._writers.get(name) is session:
            del self._writers[name]
        session.cancel_turns()
