"""Every row of the catalogue by every way to it: what is asked, as a golden request, and the replay of its wire form.

The requests in `data/requests.toml` are written without their messages; those are what `test_models_forms` is about.
"""

from __future__ import annotations

import asyncio
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from npc_dialogue.models.catalogue import catalogue
from npc_dialogue.models.choose import ModelChoice
from npc_dialogue.models.render.forms import ROLES, TEMPLATES
from npc_dialogue.models.routes import route_of
from npc_dialogue.models.served import ServedModel
from npc_dialogue.text.events import StreamEvent, Text
from tests.support.prompts import FULL
from tests.support.upstream import Request, head, serving
from tests.test_models_streams import CASES, STREAMS, as_listed, replay

Json = Any
DATA = Path(__file__).parent / "data"
REQUESTS: list[dict[str, Json]] = tomllib.loads((DATA / "requests.toml").read_text(encoding="utf-8"))["requests"]
KEYS = {"OPENROUTER_API_KEY": "k-openrouter", "MINIMAX_API_KEY": "k-minimax", "NPC_DIALOGUE_API_KEY": "k-own"}
FORMS = {**ROLES, **TEMPLATES}
BY_FILE = {case["file"]: case for case in CASES}


def ask(choice: str, stream: str, path: str) -> tuple[list[StreamEvent], Request]:
    """The model of a choice, whose service is a server of our own that sends the stream."""

    async def scenario() -> tuple[list[StreamEvent], Request]:
        kind = "application/x-ndjson" if stream.endswith(".ndjson") else "text/event-stream"
        data = (STREAMS / stream).read_bytes()
        pieces = [data[at : at + 50] for at in range(0, len(data), 50)]
        async with asyncio.timeout(20), serving([head(200, kind), *pieces]) as upstream:
            base = upstream.url + ("/v1" if path.startswith("/v1/") else "")
            model = ServedModel(route_of(ModelChoice.of(choice, base, None, KEYS)))
            events = [event async for event in model.stream(FULL)]
            await model.aclose()
            return events, upstream.requests[0]

    return asyncio.run(scenario())


def joined(events: Sequence[StreamEvent]) -> list[StreamEvent]:
    """With texts that follow each other as one."""
    found: list[StreamEvent] = []
    for event in events:
        if isinstance(event, Text) and found and isinstance(found[-1], Text):
            found[-1] = Text(found[-1].text + event.text)
        else:
            found.append(event)
    return found


@pytest.mark.parametrize("case", REQUESTS, ids=lambda case: case["model"])
def test_a_model_is_asked_in_its_own_way_and_its_answer_is_heard(case: dict[str, Json]) -> None:
    events, request = ask(case["model"], case["stream"], case["path"])
    recorded = BY_FILE[case["stream"]]
    whole, _ = replay(recorded, [(STREAMS / case["stream"]).read_bytes()])
    assert [as_listed(event) for event in whole] == recorded["events"]
    assert joined(events) == joined(whole), "what comes in one read may be told as one"

    assert (request.method, request.path) == ("POST", case["path"])
    assert request.headers["authorization"] == f"Bearer {case['key']}"
    assert request.headers["accept-encoding"] == "identity"
    for name, value in case.get("headers", {}).items():
        assert request.headers[name] == value
    body = dict(request.body)
    rendered = FORMS[case["form"]](FULL)
    if rendered.messages:
        assert body.pop("messages") == list(rendered.messages)
    else:
        assert body.pop("prompt") == rendered.text
        assert body.pop("stop" if "stop" in body else "stop_sequence") == list(rendered.stop)
    assert body == case["body"]


def test_every_offer_of_every_row_has_its_request() -> None:
    asked = {case["model"] for case in REQUESTS}
    for row in catalogue().models:
        for offer in row.offers:
            way = "" if offer.provider == "novita" else f"{offer.provider}:"
            assert f"{way}{offer.id}" in asked, row.id
        if row.template:
            assert f"raw:{row.id}:local" in asked
