"""The reading of a server's HTTP: refusals, watchdogs, caps, and what is asked once more in another way."""

from __future__ import annotations

import asyncio
import gzip
import json
import logging
from dataclasses import replace
from typing import Any

import pytest

from npc_dialogue.models.chat_completions import ChatCompletions, ChatServer
from npc_dialogue.models.choose import ModelChoice
from npc_dialogue.models.port import Model
from npc_dialogue.models.routes import route_of
from npc_dialogue.models.served import ServedModel
from npc_dialogue.models.server import MOST_OF_AN_ERROR, retry_after
from npc_dialogue.models.watch import Patience
from npc_dialogue.text.events import Failure, Finish, Reasoning, StreamEvent, Text
from tests.support.prompts import FULL
from tests.support.turns import PROMPT
from tests.support.upstream import Answer, Drip, Hang, Upstream, document, head, serving

Json = Any
KEY = "sk-very-secret-key-0123456789"
COMMENT = b": OPENROUTER PROCESSING\n\n"
STOP = b'data: {"choices":[{"delta":{},"finish_reason":"stop"}]}\n\n'
DONE = b"data: [DONE]\n\n"


def word(text: str) -> bytes:
    return b"data: " + json.dumps({"choices": [{"delta": {"content": text}}]}).encode() + b"\n\n"


GOOD: Answer = [head(), word("Aye."), STOP, DONE]


async def all_of(model: Model, prompt: Any = PROMPT) -> list[StreamEvent]:
    return [event async for event in model.stream(prompt)]


def hear(*answers: Answer, times: int = 1, **options: Json) -> tuple[list[list[StreamEvent]], Upstream]:
    """What a plain model says to each of the `times` prompts."""

    async def scenario() -> tuple[list[list[StreamEvent]], Upstream]:
        async with asyncio.timeout(20), serving(*answers) as upstream:
            model = ChatCompletions(ChatServer(id="m", name="m", base_url=f"{upstream.url}/v1", key=KEY, **options))
            heard = [await all_of(model) for _ in range(times)]
            await model.aclose()
            return heard, upstream

    return asyncio.run(scenario())


def chosen(choice: str, *answers: Answer, times: int = 1) -> tuple[list[list[StreamEvent]], Upstream, ServedModel]:
    """The same for a model by its choice."""

    async def scenario() -> tuple[list[list[StreamEvent]], Upstream, ServedModel]:
        async with asyncio.timeout(20), serving(*answers) as upstream:
            environment = {"OPENROUTER_API_KEY": KEY, "MINIMAX_API_KEY": KEY}
            model = ServedModel(route_of(ModelChoice.of(choice, f"{upstream.url}/v1", None, environment)))
            heard = [await all_of(model, FULL) for _ in range(times)]
            await model.aclose()
            return heard, upstream, model

    return asyncio.run(scenario())


def only_failure(*answers: Answer, **options: Json) -> Failure:
    ((*before, failure),), _ = hear(*answers, **options)
    assert isinstance(failure, Failure)
    assert not any(isinstance(event, Finish | Failure) for event in before)
    assert KEY not in failure.message
    return failure


@pytest.mark.parametrize(
    ("answer", "code", "retryable", "words"),
    [
        (document({"error": {"code": 401, "message": f"No auth for {KEY}"}}, 401), "model.refused", False, "(key)"),
        (document({"error": {"message": "Insufficient credits"}}, 402), "model.refused", False, "no credit is left"),
        (document({"code": 403, "reason": "NOT_ENOUGH_BALANCE", "message": "low"}, 403), "model.refused", False, "low"),
        (document({"error": "model 'x' not found, try pulling it first"}, 404), "model.refused", False, "pulling"),
        (
            document({"error": {"message": "ctx", "type": "exceed_context_size_error"}}, 400),
            "model.too_long",
            False,
            "ctx",
        ),
        (document({"error": {"message": "busy"}}, 429), "model.failed", True, "too many requests"),
        (document({"detail": "Not authenticated"}, 401), "model.refused", False, "Not authenticated"),
        (
            document({"base_resp": {"status_code": 2049, "status_msg": "invalid api key"}}, 200),
            "model.refused",
            False,
            "2049",
        ),
        (document([1, 2], 500), "model.unreachable", True, "[1, 2]"),
        (head(502, "text/html") + b"<html>Bad gateway</html>", "model.unreachable", True, "no reason given"),
        (head(503, "text/plain") + b"try\x00 later\n", "model.unreachable", True, "try later"),
        (head(524, "text/plain"), "model.unreachable", True, "took too long"),
        (head(200, "text/html") + b"<html>Welcome</html>", "model.refused", False, "a web page"),
        (head(301, Location="http://127.0.0.1:1/"), "model.refused", False, "moved"),
        (head(307, Location="http://example.org/"), "model.refused", False, "moved"),
        (head(204), "model.failed", False, "204"),
        (head(Content_Encoding="gzip") + gzip.compress(word("Aye.")), "model.failed", True, "compressed"),
        (head(500, "application/json") + b"[" * 60_000, "model.unreachable", True, "500"),
    ],
)
def test_a_refusal_says_what_to_do(answer: bytes, code: str, retryable: bool, words: str) -> None:
    failure = only_failure([answer])
    assert (failure.code, failure.retryable) == (code, retryable)
    assert words in failure.message
    assert len(failure.message) < 400


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ("failed to open '/home/ash/models/x.gguf': no", "failed to open '(path)': no"),
        (r"cannot load C:\Users\ash\x.gguf", "cannot load (path)"),
        ("no route /v1/chat/completions for minimax/m2-her", "no route /v1/chat/completions for minimax/m2-her"),
        ("see https://example.org/home/help", "see https://example.org/home/help"),
    ],
)
def test_where_a_server_keeps_its_files_is_not_passed_on(told: str, shown: str) -> None:
    assert shown in only_failure([document({"error": {"message": told}}, 500)]).message


def test_of_an_endless_error_only_the_beginning_is_read() -> None:
    failure = only_failure([head(500, "text/plain"), b"no! " * MOST_OF_AN_ERROR, Drip(b"no! " * 1000, 0.001)])
    assert failure.message.count("no!") <= 60


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"Retry-After": "7"}, 7.0),
        ({"Retry-After": "0"}, 0.0),
        ({"Retry-After": " 12 "}, 12.0),
        ({"Retry-After": "99999999999999"}, 86400.0),
        ({"Retry-After": "Sun, 06 Nov 1994 08:49:47 GMT", "Date": "Sun, 06 Nov 1994 08:49:37 GMT"}, 10.0),
        ({"Retry-After": "Sun, 06 Nov 1994 08:49:47 GMT"}, 10.0),
        ({"Retry-After": "Sun, 06 Nov 1994 08:00:00 GMT"}, 0.0),
        ({"Retry-After": "soon"}, None),
        ({"Retry-After": "-4"}, None),
        ({"Retry-After": "1e3"}, None),
        ({"X-RateLimit-Reset": "784111787000"}, 10.0),
        ({"X-RateLimit-Reset": "never"}, None),
        ({}, None),
    ],
)
def test_when_to_come_back(headers: dict[str, str], seconds: float | None) -> None:
    assert retry_after(headers, now=784111777.0) == seconds


def test_a_limit_tells_when_to_come_back() -> None:
    failure = only_failure([document({"error": {"message": "slow down"}}, 429, Retry_After="9")])
    assert (failure.code, failure.retryable, failure.retry_after) == ("model.failed", True, 9.0)


QUICK = Patience(connect=0.5, first=0.15, between=0.15, total=5.0, after=0.15)


@pytest.mark.parametrize(
    ("answer", "patience", "words"),
    [
        ([Hang()], QUICK, "said nothing"),
        ([head(), Hang()], QUICK, "said nothing"),
        ([head(), Drip(COMMENT, 0.01)], QUICK, "said nothing"),
        ([head(), word("Good "), Hang()], QUICK, "fell silent"),
        ([head(), word("Good "), Drip(COMMENT, 0.01)], QUICK, "fell silent"),
        ([head(), word("Good "), Drip(word(""), 0.01)], QUICK, "fell silent"),
        ([head(), Drip(word("and "), 0.01)], replace(QUICK, total=0.3), "not whole after"),
        ([head(500), Hang()], QUICK, "said nothing"),
        ([head(500), Drip(b"no ", 0.01)], QUICK, "said nothing"),
    ],
)
def test_a_server_that_falls_silent_is_given_up(answer: Answer, patience: Patience, words: str) -> None:
    failure = only_failure(answer, patience=patience)
    assert (failure.code, failure.retryable) == ("model.unreachable", True)
    assert words in failure.message


def test_words_that_come_in_time_are_waited_for() -> None:
    """The total is longer than the wait between two words, and comments between them do no harm."""

    async def scenario() -> list[StreamEvent]:
        async with asyncio.timeout(20), serving([head(), Drip(word("and "), 0.05)]) as upstream:
            patience = Patience(first=0.5, between=0.5, total=60)
            model = ChatCompletions(ChatServer(id="m", name="m", base_url=upstream.url, patience=patience))
            stream = model.stream(PROMPT)
            heard = [await anext(stream) for _ in range(20)]
            await stream.aclose()
            await upstream.left.wait()
            await model.aclose()
            return heard

    assert asyncio.run(scenario()) == [Text("and ")] * 20


def test_a_listener_who_takes_his_time_is_not_the_servers_fault() -> None:
    async def scenario() -> list[StreamEvent]:
        async with asyncio.timeout(20), serving(GOOD) as upstream:
            patience = Patience(first=0.1, between=0.1, total=60)
            model = ChatCompletions(ChatServer(id="m", name="m", base_url=upstream.url, patience=patience))
            heard = []
            async for event in model.stream(PROMPT):
                heard.append(event)
                await asyncio.sleep(0.25)
            await model.aclose()
            return heard

    assert asyncio.run(scenario()) == [Text("Aye."), Finish("stop")]


@pytest.mark.parametrize("rest", [[Hang()], [Drip(COMMENT, 0.01)], [Drip(STOP, 0.01)], [b"\x00"], []])
def test_behind_the_finish_nothing_spoils_the_reply(
    rest: list[bytes | Drip | Hang], caplog: pytest.LogCaptureFixture
) -> None:
    (heard,), _ = hear([head(), word("Aye."), STOP, *rest], patience=QUICK)
    assert heard == [Text("Aye."), Finish("stop")]
    assert ("behind the end" in caplog.text) == bool(rest and rest != [b"\x00"])


def test_cancelling_the_reader_closes_the_connection() -> None:
    async def scenario() -> None:
        async with asyncio.timeout(20), serving([head(), word("Good "), Hang()]) as upstream:
            model = ChatCompletions(ChatServer(id="m", name="m", base_url=upstream.url))
            heard = asyncio.Event()

            async def read() -> None:
                async for _ in model.stream(PROMPT):
                    heard.set()

            reading = asyncio.create_task(read())
            await heard.wait()
            reading.cancel()
            with pytest.raises(asyncio.CancelledError):
                await reading
            await upstream.left.wait()
            await model.aclose()

    asyncio.run(scenario())


def test_a_deadline_of_the_turn_is_not_taken_for_the_servers() -> None:
    async def scenario() -> None:
        async with asyncio.timeout(20), serving([head(), Hang()]) as upstream:
            model = ChatCompletions(ChatServer(id="m", name="m", base_url=upstream.url))
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.1):
                    await all_of(model)
            await upstream.left.wait()
            await model.aclose()

    asyncio.run(scenario())


def test_a_connection_that_was_warmed_is_the_one_that_is_used() -> None:
    async def scenario() -> tuple[list[StreamEvent], int]:
        async with asyncio.timeout(20), serving(GOOD) as upstream:
            model = ChatCompletions(ChatServer(id="m", name="m", base_url=upstream.url))
            await model.prepare({})
            await model.prepare({})
            events = await all_of(model)
            await model.aclose()
            return events, upstream.connections

    assert asyncio.run(scenario()) == ([Text("Aye."), Finish("stop")], 1)


def test_a_server_that_is_not_there_is_warmed_in_vain_and_without_harm() -> None:
    async def scenario() -> list[StreamEvent]:
        async with serving(GOOD) as upstream:
            pass
        model = ChatCompletions(ChatServer(id="m", name="m", base_url=upstream.url))
        await model.prepare({})
        events = await all_of(model)
        await model.aclose()
        return events

    (failure,) = asyncio.run(scenario())
    assert isinstance(failure, Failure)
    assert "is the server running?" in failure.message


ROLES = {"system", "user_system", "group", "sample_message_user", "sample_message_ai", "user", "assistant"}
REFUSED_2013 = {
    "type": "error",
    "error": {"type": "bad_request_error", "message": "invalid params, role (2013)", "http_code": "400"},
    "request_id": "1",
}
REFUSED_1000 = {
    "type": "error",
    "error": {"type": "server_error", "message": "unknown error, 999 (1000)", "http_code": "500"},
}


def roles(upstream: Upstream, request: int) -> set[str]:
    return {message["role"] for message in upstream.requests[request].body["messages"]}


@pytest.mark.parametrize(
    "refusal",
    [
        [document(REFUSED_2013, 400)],
        [document(REFUSED_1000, 500)],
        [head(), b'data: {"choices":null,"base_resp":{"status_code":2013,"status_msg":"invalid params"}}\n\n'],
        [document({"choices": None, "base_resp": {"status_code": 1000, "status_msg": "unknown error"}})],
    ],
)
def test_own_roles_that_are_refused_are_folded_at_once_and_from_then_on(refusal: Answer) -> None:
    heard, upstream, _ = chosen("minimax:M2-her", refusal, GOOD, GOOD, times=2)
    assert heard == [[Text("Aye."), Finish("stop")]] * 2
    assert len(upstream.requests) == 3
    assert roles(upstream, 0) == ROLES
    assert roles(upstream, 1) == roles(upstream, 2) == {"system", "user", "assistant"}


def test_own_roles_that_are_taken_stay() -> None:
    heard, upstream, _ = chosen("minimax:M2-her", GOOD, times=2)
    assert heard == [[Text("Aye."), Finish("stop")]] * 2
    assert roles(upstream, 0) == roles(upstream, 1) == ROLES


def test_a_server_that_refuses_everything_is_asked_twice_and_not_blamed_on_the_roles() -> None:
    refusal: Answer = [document(REFUSED_1000, 500)]
    heard, upstream, _ = chosen("minimax:M2-her", refusal, refusal, GOOD, times=2)
    assert [type(event) for event in heard[0]] == [Failure]
    assert heard[1] == [Text("Aye."), Finish("stop")]
    assert roles(upstream, 0) == roles(upstream, 2) == ROLES


def test_nothing_is_asked_again_after_a_word_was_heard() -> None:
    broken: Answer = [head(), word("Good "), b'data: {"base_resp":{"status_code":1000,"status_msg":"oh"}}\n\n']
    (heard,), upstream, _ = chosen("minimax:M2-her", broken, GOOD)
    assert heard[0] == Text("Good ")
    assert [type(event) for event in heard[1:]] == [Failure]
    assert len(upstream.requests) == 1


MANDATORY = {"error": {"code": 400, "message": "Reasoning is mandatory for this endpoint and cannot be disabled."}}


def test_a_model_that_must_think_is_let_and_gets_room_for_it() -> None:
    heard, upstream, _ = chosen("openrouter:minimax/minimax-m1", [document(MANDATORY, 400)], GOOD, GOOD, times=2)
    assert heard == [[Text("Aye."), Finish("stop")]] * 2
    asked = [request.body for request in upstream.requests]
    assert [body["reasoning"] for body in asked] == [{"enabled": False}, {"effort": "low"}, {"effort": "low"}]
    assert [body["max_tokens"] for body in asked] == [200, 1224, 1224]


def test_a_model_that_thinks_although_asked_not_to_gets_room_the_next_time() -> None:
    thought = b'data: {"choices":[{"delta":{"reasoning":"Hm"},"finish_reason":"length"}]}\n\n'
    heard, upstream, _ = chosen("openrouter:nobody/knows-it", [head(), thought, DONE], GOOD, times=2)
    assert heard[0][0] == Reasoning("Hm")
    assert isinstance(heard[0][-1], Failure)
    assert heard[1] == [Text("Aye."), Finish("stop")]
    assert [request.body["max_tokens"] for request in upstream.requests] == [200, 1224]


def test_the_key_is_in_no_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    chosen("minimax:M2-her", [document(REFUSED_2013, 400)], GOOD)
    chosen("openrouter:a/b", [head(), word("Aye."), STOP, b'data: {"error":"for %s"}\n\n' % KEY.encode()])
    assert "behind the end" in caplog.text
    assert KEY not in caplog.text
