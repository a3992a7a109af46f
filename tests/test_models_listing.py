"""The live listing beside the catalogue, the account behind a key, and the commands that print them."""

from __future__ import annotations

import argparse
import asyncio
import json
import socket
from collections.abc import Callable
from typing import Any

import pytest

from npc_dialogue import cli
from npc_dialogue.commands.models import models
from npc_dialogue.models.catalogue import catalogue
from npc_dialogue.models.choose import ModelChoice
from npc_dialogue.models.listing import changes, fetch_listing, read_listing
from npc_dialogue.models.reach import reach
from npc_dialogue.models.server import Server, Unanswered
from npc_dialogue.models.server import Upstream as Client
from tests.support.upstream import Answer, Hang, Upstream, document, head, serving

Json = Any
KEY = "sk-or-secret-0123456789"


def listed(id_: str, **changed: Json) -> dict[str, Json]:
    """A model as OpenRouter lists it, with what the catalogue has of it."""
    found = catalogue().offer("openrouter", id_)
    assert found is not None
    offer = found[1]
    price = offer.price
    assert price is not None
    pricing = {
        "prompt": f"{price.input / 1e6:.9f}",
        "completion": f"{price.output / 1e6:.9f}",
        "request": "0",
        "image": "0",
    }
    if price.cache_read is not None:
        pricing["input_cache_read"] = f"{price.cache_read / 1e6:.9f}"
    return {
        "id": id_,
        "canonical_slug": id_,
        "hugging_face_id": "",
        "name": id_,
        "created": 1737000000,
        "description": "A model.",
        "context_length": offer.advertised or offer.context,
        "architecture": {"modality": "text->text", "tokenizer": "Other", "instruct_type": None},
        "pricing": pricing,
        "top_provider": {
            "context_length": offer.context,
            "max_completion_tokens": offer.max_output,
            "is_moderated": False,
        },
        "per_request_limits": None,
        "supported_parameters": ["max_tokens", "temperature"],
        "default_parameters": {},
        "expiration_date": None,
        **changed,
    }


def offers(*, gone: bool = False) -> list[str]:
    return [
        offer.id
        for row in catalogue().models
        for offer in row.offers
        if offer.provider == "openrouter" and (gone or offer.gone is None)
    ]


def page(*entries: Json, **more: Json) -> Json:
    return {"data": list(entries), "total_count": len(entries), **more}


UNCHANGED = [listed(id_) for id_ in offers()]


def told(*entries: Json) -> list[tuple[str, str]]:
    return [(change.offer, change.what) for change in changes(catalogue(), read_listing(page(*entries)))]


def test_a_listing_as_the_catalogue_has_it_is_no_news() -> None:
    assert told(*UNCHANGED, {"id": "somebody/else", "pricing": {"prompt": "-1", "completion": "-1"}}) == []


def with_top(id_: str, **top: Json) -> dict[str, Json]:
    entry = listed(id_)
    return {**entry, "top_provider": {**entry["top_provider"], **top}}


def with_price(id_: str, **price: Json) -> dict[str, Json]:
    entry = listed(id_)
    return {**entry, "pricing": {**entry["pricing"], **price}}


HER, NEMO = "minimax/minimax-m2-her", "thedrummer/unslopnemo-12b"


@pytest.mark.parametrize(
    ("entry", "news"),
    [
        (with_top(NEMO, context_length=16384), ["window 16,384 tokens, was 32,768"]),
        (with_top(NEMO, max_completion_tokens=8192), ["largest reply 8,192 tokens, was 32,768"]),
        (with_top(NEMO, max_completion_tokens=None), []),
        (listed(NEMO, context_length=2_000_000), []),
        (with_price(NEMO, prompt="0.0000005"), ["input $0.5 a million tokens, was $0.4"]),
        (with_price(HER, completion="0.000002"), ["output $2 a million tokens, was $1.2"]),
        (with_price(HER, input_cache_read="0.00000006"), ["cached input $0.06 a million tokens, was $0.03"]),
        (with_price(NEMO, input_cache_read="0.0000001"), ["cached input $0.1 a million tokens, was not known"]),
        (listed(HER, expiration_date="2026-12-31T00:00:00Z"), ["goes on 2026-12-31"]),
        (with_price(NEMO, prompt="-1"), []),
        (with_price(NEMO, prompt="a lot"), []),
        (with_price(NEMO, prompt="1e999"), []),
        (with_price(NEMO, prompt=None), []),
        (with_top(NEMO, context_length="many"), ["window 1,024,000 tokens, was 32,768"]),
        (listed(NEMO, pricing=[], top_provider=None, context_length=-3), []),
    ],
)
def test_what_has_changed_is_told(entry: dict[str, Json], news: list[str]) -> None:
    others = [other for other in UNCHANGED if other["id"] != entry["id"]]
    assert told(*others, entry) == [(entry["id"], what) for what in news]


def test_what_is_gone_and_what_is_back_is_told() -> None:
    back = listed("sao10k/l3-euryale-70b")
    here = [entry for entry in UNCHANGED if entry["id"] != NEMO]
    assert told(*here, back) == [
        (NEMO, "is gone from the list"),
        ("sao10k/l3-euryale-70b", "is back in the list, which it left on 2026-06-05"),
    ]


@pytest.mark.parametrize("strange", [None, [], "x", {"data": {}}, {"data": [1, None, {"id": 4}]}, {"error": {}}])
def test_what_is_no_listing_lists_nothing(strange: Json) -> None:
    assert read_listing(strange) == {}


def fetched(*answers: Answer) -> tuple[int | str, Upstream]:
    async def scenario() -> tuple[int | str, Upstream]:
        async with asyncio.timeout(20), serving(*answers) as upstream:
            try:
                found: int | str = len(await fetch_listing(Server(base_url=f"{upstream.url}/api/v1", key=KEY)))
            except Unanswered as error:
                found = str(error)
            return found, upstream

    return asyncio.run(scenario())


def test_a_listing_of_several_pages_is_read_to_its_end() -> None:
    first = page(UNCHANGED[0], links={"next": "/api/v1/models?offset=1"})
    second = page(UNCHANGED[1], links={"next": "models?offset=2"})
    count, upstream = fetched(
        [document(first)], [document(second)], [document(page(UNCHANGED[2], links={"next": None}))]
    )
    assert count == 3
    assert [request.path for request in upstream.requests] == [
        "/api/v1/models",
        "/api/v1/models?offset=1",
        "/api/v1/models?offset=2",
    ]


def test_a_listing_is_not_followed_elsewhere_nor_for_ever() -> None:
    away = page(UNCHANGED[0], links={"next": "https://example.org/api/v1/models"})
    assert fetched([document(away)])[0] == 1
    circle = page(UNCHANGED[0], links={"next": "/api/v1/models"})
    assert len(fetched([document(circle)])[1].requests) == 20


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ([document({"error": {"message": f"bad key {KEY}"}}, 401)], "401"),
        ([document({"data": []})], "no list of models"),
        ([head(200, "application/json") + b"{"], "not JSON"),
        ([head(302, Location="/elsewhere")], "moved"),
    ],
)
def test_a_listing_that_does_not_come_is_a_sentence(answer: Answer, words: str) -> None:
    found, _ = fetched(answer)
    assert words in str(found)
    assert KEY not in str(found)


def test_an_answer_that_does_not_end_is_given_up() -> None:
    async def scenario() -> str:
        async with asyncio.timeout(20), serving([head(200, "application/json") + b'{"data": [', Hang()]) as upstream:
            client = Client(Server(base_url=upstream.url, key=KEY))
            with pytest.raises(Unanswered) as error:
                await client.get("/models", seconds=0.2)
            await client.aclose()
            return str(error.value)

    assert "no answer within 0.2 s" in asyncio.run(scenario())


def run(command: Callable[[str], int], *answers: Answer) -> int:
    async def scenario() -> int:
        async with asyncio.timeout(20), serving(*answers) as upstream:
            return await asyncio.to_thread(command, f"{upstream.url}/api/v1")

    return asyncio.run(scenario())


def print_models(base_url: str | None, **options: bool) -> int:
    return models(argparse.Namespace(**{"long": False, "json": False, "base_url": base_url, **options}))


def test_the_table_has_every_way_to_every_model(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("OPENROUTER_API_KEY", raising=False)
    assert print_models(None) == 0
    shown = capsys.readouterr().out
    for row in catalogue().models:
        assert row.name in shown
        assert all(offer.id in shown for offer in row.offers)
    assert "gone 2026-04-30" in shown
    assert "OPENROUTER_API_KEY" in shown
    assert all(len(line) <= 160 for line in shown.splitlines())


def test_the_long_table_says_what_was_not_found(capsys: pytest.CaptureFixture[str]) -> None:
    print_models(None, long=True)
    shown = capsys.readouterr().out
    assert "raw:mythomax-13b:NAME" in shown
    assert "not found: the author's samplers" in shown


def test_with_a_key_the_table_says_what_has_changed(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENROUTER_API_KEY", KEY)
    here = [entry for entry in UNCHANGED if entry["id"] != HER]
    assert run(print_models, [document(page(*here, with_price(HER, prompt="0.0000006")))]) == 0
    assert f"{HER}: input $0.6 a million tokens, was $0.3" in capsys.readouterr().out
    assert run(print_models, [document(page(*UNCHANGED))]) == 0
    assert "says the same" in capsys.readouterr().out
    assert run(print_models, [document({"error": {"message": f"for {KEY}"}}, 401)]) == 0
    shown = capsys.readouterr().out
    assert "is not known" in shown
    assert KEY not in shown
    assert run(lambda url: print_models(url, json=True), [document(page(*UNCHANGED))]) == 0
    assert json.loads(capsys.readouterr().out)["changes"] == []


def test_the_command_is_one_of_the_programs(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("OPENROUTER_API_KEY", raising=False)
    with pytest.raises(SystemExit) as ended:
        cli.main(["models"])
    assert ended.value.code == 0
    assert "MiniMax M2-her" in capsys.readouterr().out


def reached(model: str, *answers: Answer, path: str = "") -> tuple[bool, str, list[str]]:
    async def scenario() -> tuple[bool, str, list[str]]:
        async with asyncio.timeout(20), serving(*answers) as upstream:
            keys = {"OPENROUTER_API_KEY": KEY}
            ready, said = await reach(ModelChoice.of(model, upstream.url + path, None, keys))
            return ready, "\n".join(said), [request.path for request in upstream.requests]

    return asyncio.run(scenario())


def test_a_key_and_its_credit_are_told() -> None:
    key = {"data": {"label": "sk-or-…", "limit": 20, "limit_remaining": 4.2, "usage": 15.8, "is_free_tier": False}}
    ready, said, asked = reached(
        f"openrouter:{HER}",
        [document(key)],
        [document({"data": {"total_credits": 25.0, "total_usage": 20.5}})],
        path="/api/v1",
    )
    assert ready
    assert "the key is taken" in said
    assert "$4.20 are left of the key's limit" in said
    assert "$4.50 of credit are left; with less than $10" in said
    assert asked == ["/api/v1/key", "/api/v1/credits"]


def test_a_key_that_may_not_ask_for_credit_is_no_trouble() -> None:
    ready, said, _ = reached(
        "openrouter:sao10k/l3-euryale-70b",
        [document({"data": {"limit_remaining": None, "is_free_tier": True}})],
        [document({"error": {"message": "no"}}, 403)],
    )
    assert ready
    assert "no credit was ever bought" in said
    assert "has left OpenRouter (2026-06-05)" in said


@pytest.mark.parametrize(
    ("model", "answer", "ready", "words"),
    [
        (
            f"openrouter:{HER}",
            [document({"error": {"message": f"{KEY}?"}}, 401)],
            False,
            "401 (it does not take the key)",
        ),
        ("tiny", [document({"data": [{"id": "tiny"}]})], True, "answers at"),
        (
            "tiny",
            [document({"data": [{"id": "big"}, {"id": "small"}]})],
            True,
            "has no model 'tiny' in its list; it has big",
        ),
        ("ollama:tiny", [document({"models": [{"name": "tiny:latest", "model": "tiny:latest"}]})], True, "answers at"),
        ("ollama:tiny", [document({"models": [{"name": "big:7b"}]})], True, "it has big:7b"),
        ("kobold:llama3", [document({"result": "KoboldCpp", "version": "1.76"})], True, "answers at"),
        ("tiny", [head(200, "text/html") + b"<html>"], False, "a web page"),
    ],
)
def test_what_a_server_says_of_itself(model: str, answer: Answer, ready: bool, words: str) -> None:
    found, said, _ = reached(model, answer)
    assert found is ready
    assert words in said
    assert KEY not in said


def test_a_server_that_is_not_there_is_a_sentence() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{taken.getsockname()[1]}/v1"
        ready, said = asyncio.run(reach(ModelChoice.of("tiny", address, None, {})))
    assert not ready
    assert "is the server running?" in said[0]
