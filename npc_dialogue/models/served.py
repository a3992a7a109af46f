"""A model on a server: the `Model` port over one route.

What a server refuses before it has said a word is left out and asked once more, in the same turn: M2-her's own roles
are folded into the system message, a model that must think is let, and tools are left out. Such an answer is an error
that costs nothing. What was learned is remembered for as long as the process lives.
"""

from __future__ import annotations

import logging
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass, replace
from typing import Any

import httpx

from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.text.events import Failure, Reasoning, StreamEvent, Text, ToolCall, Usage

from .cost import cost_of, together
from .dialects.dialect import Ask, Thinking
from .echo import EchoGuard
from .port import Bound, Hear, Prompts
from .render.layout import system
from .render.rendered import Form, Rendered
from .reply import Reply
from .route import Route
from .server import Upstream

Json = Any
log = logging.getLogger("npc_dialogue.models")


@dataclass(frozen=True, slots=True)
class _Manner:
    """How the server is asked, as far as it may have to be asked differently."""

    folded: bool
    thinks: bool
    tools: bool


class ServedModel:
    """Implements the `Model` port."""

    def __init__(self, route: Route, *, transport: httpx.AsyncBaseTransport | None = None) -> None:
        """`transport`: what carries the requests; None: our own."""
        self._route = route
        self._upstream = Upstream(route.server, transport=transport)
        self._manner = _Manner(folded=False, thinks=route.thinking == "always", tools=route.tools)

    @property
    def id(self) -> str:
        """The source that lines carry."""
        return self._route.id

    @property
    def row(self) -> str:
        """The catalogue's id of the model."""
        return self._route.row

    @property
    def context(self) -> int:
        """The window in tokens."""
        return self._route.context

    @property
    def notes(self) -> tuple[str, ...]:
        """What somebody who chose this model should know."""
        return self._route.notes

    @property
    def tools(self) -> bool:
        """Whether it is told of actions as tools: not once its server has refused that."""
        return self._manner.tools

    @property
    def ensemble(self) -> bool:
        """Whether it is asked for several voices at once."""
        return self._route.ensemble

    def bound(self, prompt: Prompt) -> Bound:
        """What a stream of this prompt can take at most, in tokens and dollars: every time that it may have to ask."""
        forms = [form for form in (self._route.form, self._route.folded) if form is not None]
        told = [_with_tools(form(prompt), prompt) if self._manner.tools else form(prompt) for form in forms]
        bounds = [self._route.bound(rendered, prompt.max_tokens) for rendered in told]
        one = max(bounds, key=lambda bound: bound.prompt_tokens)  # of one price and length of reply
        times = 1 + (len(forms) > 1 and not self._manner.folded)
        times += self._route.thinking == "off" and not self._manner.thinks
        times += self._manner.tools and bool(prompt.tools)
        return Bound(
            prompt_tokens=one.prompt_tokens * times,
            reply_tokens=one.reply_tokens * times,
            dollars=None if one.dollars is None else one.dollars * times,
        )

    def cost(self, usage: Usage) -> float | None:
        """In dollars: as the server says, else by the dearest of the models that may have answered."""
        costs = [cost_of(price, usage) for price in self._route.prices]
        known = [cost for cost in costs if cost is not None]
        return max(known) if known and len(known) == len(costs) else None

    def rendered(self, prompt: Prompt) -> Rendered:
        """What would be sent for a prompt, in the form that the server takes as far as that is known."""
        return self._rendered(prompt, self._manner)

    def stream(self, prompt: Prompt) -> AsyncGenerator[StreamEvent]:
        """The reply; closing the generator closes the connection, which ends the work if the server lets it."""
        return self._stream(prompt, None)

    def pour(self, prompt: Prompt, hear: Hear) -> AsyncGenerator[StreamEvent]:
        """See `Pours`."""
        return self._stream(prompt, hear)

    async def _stream(self, prompt: Prompt, hear: Hear | None) -> AsyncGenerator[StreamEvent]:
        manner: _Manner | None = self._manner
        before: Usage | None = None
        while manner is not None:
            reply = self._route.dialect.reply()
            asked, manner = manner, None
            guard = EchoGuard(system(prompt))
            spoken = False
            counted: Usage | None = None

            def overhear(text: str, guard: EchoGuard = guard) -> bool:
                return guard.over and hear is not None and hear(text)

            asking = self._upstream.ask(
                self._route.dialect.path, self._body(prompt, asked), reply, None if hear is None else overhear
            )
            async with aclosing(asking) as told:
                async for events in told:
                    for event in events:
                        if isinstance(event, Usage):
                            counted = event
                        elif not spoken:
                            spoken = isinstance(event, Text | Reasoning | ToolCall)
                    if reply.ended:
                        manner = None if spoken else self._instead(asked, reply)
                        if manner is not None:
                            before = before if counted is None else together(before, counted)
                            break
                        self._learn(asked, reply)
                    for event in events if guard.over else [passed for each in events for passed in guard.feed(each)]:
                        yield together(before, event) if isinstance(event, Usage) else event
                        if isinstance(event, Failure):
                            return
            if manner is not None and before is not None:
                yield Usage(prompt_tokens=None, completion_tokens=None)  # until what comes next is counted as well

    async def prepare(self, prompts: Prompts) -> int:
        """Opens a connection before the player speaks. No prompt is read: that would be paid for."""
        await self._upstream.warm()
        return 0

    async def aclose(self) -> None:
        """Closes idle connections."""
        await self._upstream.aclose()

    def _body(self, prompt: Prompt, manner: _Manner) -> dict[str, Json]:
        route = self._route
        thinking: Thinking = "unasked"
        if route.thinking != "unasked":
            thinking = "allowed" if manner.thinks else "off"
        ask = Ask(
            model=route.model,
            prompt=self._rendered(prompt, manner),
            max_tokens=route.max_tokens(prompt.max_tokens, thinks=manner.thinks),
            context=route.context,
            samplers=route.samplers,
            seed=prompt.seed if route.seeded else None,
            session=f"{prompt.frame}/{prompt.npc}",
            thinking=thinking,
        )
        return {**route.dialect.body(ask), **route.extra}

    def _rendered(self, prompt: Prompt, manner: _Manner) -> Rendered:
        made = self._form(manner)(prompt)
        return _with_tools(made, prompt) if manner.tools else made

    def _form(self, manner: _Manner) -> Form:
        route = self._route
        return route.folded if manner.folded and route.folded is not None else route.form

    def _instead(self, asked: _Manner, reply: Reply) -> _Manner | None:
        """How to ask once more after this error; None when another way would not help."""
        complaint = reply.complaint
        if complaint is None:
            return None
        if complaint.about_roles and self._route.folded is not None and not asked.folded:
            return replace(asked, folded=True)
        if complaint.about_thinking and self._route.thinking == "off" and not asked.thinks:
            return replace(asked, thinks=True)
        if complaint.about_tools and asked.tools:
            return replace(asked, tools=False)
        return None

    def _learn(self, asked: _Manner, reply: Reply) -> None:
        if reply.complaint is None:
            if asked.folded and not self._manner.folded:
                log.warning("%s refused its own roles; they are folded into one message from now on", self.id)
            thought = self._route.thinking == "off" and reply.only_thought
            if self._manner.tools and not asked.tools:
                log.warning("%s refused tools; actions are told in words from now on", self.id)
            self._manner = _Manner(  # another stream may have learned meanwhile
                folded=asked.folded or self._manner.folded,
                thinks=asked.thinks or thought or self._manner.thinks,
                tools=asked.tools and self._manner.tools,
            )
        for warning in reply.warnings:
            log.warning("%s, behind the end of its reply: %s", self.id, self._upstream.without_key(warning))


def _with_tools(rendered: Rendered, prompt: Prompt) -> Rendered:
    return replace(rendered, tools=prompt.tools)
