"""A model that has tools is told of actions by them: what is sent, what comes back, and what when they are refused."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from npc_dialogue.models.dialects.chat import CHAT
from npc_dialogue.models.render.alternating import alternating
from npc_dialogue.models.route import Route
from npc_dialogue.models.routes import openrouter_route
from npc_dialogue.models.served import ServedModel
from npc_dialogue.models.server import Server
from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.text.events import Failure, Finish, StreamEvent, Text, ToolCall
from npc_dialogue.world.content import Action
from tests.support.moments import WORLD, prompt, sections
from tests.test_chat_completions import DONE, STOP, chunk, upstream

Json = Any
GIVE = Action(id="give", text="Hands over bread.", arguments={"count": {"type": "integer", "default": 1}})
HERE = WORLD.define(actions=[{"id": "give", "text": GIVE.text, "arguments": GIVE.arguments}])
REFUSAL = (
    b"HTTP/1.1 404 No\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n"
    b'{"error": {"message": "No endpoints found that support tool use", "code": 404}}'
)
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"


def told(*, tools: bool) -> Prompt:
    return prompt("Give me bread.", world=HERE, tools=tools)


def ask(answer: bytes, made: Prompt) -> tuple[list[StreamEvent], list[Json], bool]:
    """What came of it, the bodies that were sent, and whether the voice still takes tools."""

    async def scenario() -> tuple[list[StreamEvent], list[Json], bool]:
        async with upstream(answer) as (url, requests, _left):
            route = Route(
                id="x", server=Server(base_url=url), dialect=CHAT, model="m", form=alternating, tools=True, context=8192
            )
            voice = ServedModel(route)
            events = [event async for event in voice.stream(made)]
            bodies = [json.loads(request.partition(b"\r\n\r\n")[2]) for request in requests]
            await voice.aclose()
            return events, bodies, voice.tools

    return asyncio.run(scenario())


def test_with_tools_there_is_no_section_and_they_have_their_room() -> None:
    with_, without = told(tools=True), told(tools=False)
    assert (len(sections(with_, "actions")), len(sections(without, "actions"))) == (0, 1)
    assert without.tools == ()
    (function,) = (each["function"] for each in with_.tools)
    assert (function["name"], function["description"]) == ("give", "Hands over bread.")
    assert function["parameters"]["properties"] == GIVE.arguments
    bare = prompt("Give me bread.", tools=True)
    assert with_.tokens > bare.tokens


def test_they_are_sent_and_a_call_comes_back() -> None:
    call = {"index": 0, "id": "c", "function": {"name": "give", "arguments": '{"count": 2}'}}
    data = json.dumps({"choices": [{"delta": {"tool_calls": [call]}, "finish_reason": "tool_calls"}]})
    events, bodies, _ = ask(HEAD + chunk("Here.") + f"data: {data}\n\n".encode() + DONE, told(tools=True))
    assert [body["tools"] for body in bodies] == [list(told(tools=True).tools)]
    assert ToolCall(0, "c", "give", '{"count": 2}') in events
    _, bodies, _ = ask(HEAD + chunk("Here.") + STOP + DONE, told(tools=False))
    assert all("tools" not in body for body in bodies)


def test_a_server_that_refuses_them_is_asked_again_without() -> None:
    events, bodies, tools = ask(REFUSAL, told(tools=True))
    assert ["tools" in body for body in bodies] == [True, False]
    assert isinstance(events[-1], Failure)
    assert tools, "the second answer taught nothing"


def test_what_is_taken_is_remembered() -> None:
    async def scenario() -> None:
        async with upstream(HEAD + chunk("Here.") + STOP + DONE) as (url, _requests, _left):
            route = Route(id="x", server=Server(base_url=url), dialect=CHAT, model="m", form=alternating, tools=True)
            voice = ServedModel(route)
            events = [event async for event in voice.stream(told(tools=True))]
            assert voice.tools
            assert [type(event) for event in events if not isinstance(event, Text)][-1] is Finish
            assert voice.bound(told(tools=True)).prompt_tokens > voice.bound(told(tools=False)).prompt_tokens
            await voice.aclose()

    asyncio.run(scenario())


def test_the_catalogue_says_who_has_them() -> None:
    def tools(name: str) -> bool:
        return openrouter_route(name, Server(base_url="https://openrouter.ai/api/v1")).tools

    assert tools("sao10k/l3.1-euryale-70b")
    assert not tools("minimax/minimax-m2-her")
    assert not tools("gryphe/mythomax-l2-13b")
    assert not tools("nobody/knows")
