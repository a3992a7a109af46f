"""The writers' page in a real Chromium, whoever answers: who is let in, what goes on after a lost connection, forks."""

from __future__ import annotations

import asyncio
import csv
import io
import json
import re
from collections.abc import Iterable, Iterator

import pytest
from playwright.async_api import Browser, Page, expect

from npc_dialogue.models.authored.voice import AuthoredVoice
from npc_dialogue.models.scripted import Gate, ScriptedModel, Step, reply
from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.text.events import Finish, Text
from tests.support import page_voices
from tests.support.browser import Stage
from tests.support.page_scenes import RIVER, begin, say
from tests.support.served_page import Served, served

COUNTED = ["Nine notches.", "It is rising.", "Come in."]


class Post:
    """Tells its notches in two parts, the second once it may."""

    def __init__(self) -> None:
        self.now, self.tomorrow = asyncio.Event(), asyncio.Event()

    def __call__(self, prompt: Prompt) -> Iterable[Step]:
        if "notches" not in prompt.line:
            return reply("[neutral] I do not hurry.")
        gate = self.now if "now" in prompt.line else self.tomorrow
        return [Text("[worried] Nine notches. It is"), Gate(gate), Text(" rising. Come in."), Finish("stop")]


@pytest.fixture(scope="module")
def post() -> Post:
    return Post()


@pytest.fixture(scope="module")
def preview(tmp_path_factory: pytest.TempPathFactory, post: Post) -> Iterator[Served]:
    with served(page_voices.world(tmp_path_factory.mktemp("door")), [ScriptedModel(post), AuthoredVoice()]) as page:
        yield page


# Who is let in


async def knock(page: Page, url: str, ticket: str) -> str:
    """What a websocket from where the page is comes to: `open` or `closed`."""
    return str(
        await page.evaluate(
            """([url, ticket]) => new Promise(done => {
                const socket = new WebSocket(url, ['npc-dialogue.v1', `ticket.${ticket}`]);
                socket.onopen = () => done('open');
                socket.onclose = () => done('closed');
            })""",
            [url, ticket],
        )
    )


def test_a_page_from_elsewhere_a_spent_ticket_and_a_wrong_host_get_nothing(stage: Stage, preview: Served) -> None:
    async def answer(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 2\r\nConnection: close\r\n\r\nhi")
        await writer.drain()
        writer.close()

    async def scene(browser: Browser) -> None:
        stranger = await asyncio.start_server(answer, "127.0.0.1", 0)
        elsewhere = stranger.sockets[0].getsockname()[1]
        page = await browser.new_page()
        url = f"ws://127.0.0.1:{preview.port}/"
        await page.goto(f"http://127.0.0.1:{elsewhere}/")
        assert await knock(page, url, preview.tickets.mint(60)) == "closed"
        read = "url => fetch(url).then(answer => answer.text(), () => 'nothing')"
        assert await page.evaluate(read, preview.origin) == "nothing"
        await page.goto(f"{preview.origin}/icon.svg")
        ticket = preview.tickets.mint(60)
        assert await knock(page, url, ticket) == "open"
        assert await knock(page, url, ticket) == "closed"
        found = await page.request.get(preview.origin, headers={"Host": f"riverbend.example:{preview.port}"})
        assert found.status == 403
        assert await found.text() == ""
        await page.close()
        stranger.close()
        await stranger.wait_closed()

    stage.run(scene(stage.browser))


def test_a_tab_comes_back_by_a_reload_and_a_spent_address_says_what_to_do(stage: Stage, preview: Served) -> None:
    async def scene(browser: Browser) -> None:
        address = preview.address("twice")
        page = await browser.new_page()
        await page.goto(address)
        await page.locator(".person").first.wait_for()
        assert page.url == f"{preview.origin}/"
        await say(page, RIVER)
        await page.reload(wait_until="commit")
        await page.reload()  # by an impatient hand
        await expect(page.locator(".turn .text")).to_have_text([RIVER])
        other = await (await browser.new_context()).new_page()
        for again in (address, preview.origin):  # copied from the terminal once more; from a bookmark
            await other.goto(again)
            told = other.get_by_role("alert").filter(has_text="press Enter")
            await expect(told).to_contain_text("An address lets in once")
            await expect(other.locator(".person")).to_have_count(0)
        await other.goto(preview.address("twice"))  # a fresh one
        await expect(other.locator(".turn .text")).to_have_text([RIVER])
        await other.locator("#words").fill("And here?")
        await other.locator("#words").press("Enter")
        await expect(other.locator("#alerts")).to_contain_text("This talk is open in another tab")
        await other.context.close()
        await page.close()

    stage.run(scene(stage.browser))


# What goes on


def test_a_reply_goes_on_after_a_lost_connection_each_line_once(stage: Stage, preview: Served, post: Post) -> None:
    """Once the rest is said while nobody listens, once when the page is there again."""

    async def scene(page: Page) -> None:
        told: list[str | bytes] = []

        def keep(frame: str | bytes) -> None:
            told.append(frame)

        page.on("websocket", lambda socket: socket.on("framereceived", keep))
        turn = await begin(page, "What notches now?")
        await expect(turn.locator(".said").last).to_contain_text("It")
        async with page.expect_websocket():
            preview.do(preview.sidecar.lose)
            preview.do(post.now.set)
        await expect(turn).not_to_have_class(re.compile("running"))
        await expect(turn.locator(".said")).to_have_text(COUNTED)
        turn = await begin(page, "What notches tomorrow?")
        await expect(turn.locator(".said").last).to_contain_text("It")
        async with page.expect_websocket():
            preview.do(preview.sidecar.lose)
        await expect(page.get_by_label("Who answers")).to_have_text("scripted")
        await expect(turn).to_have_class(re.compile("running"))
        preview.do(post.tomorrow.set)
        await expect(turn).not_to_have_class(re.compile("running"))
        await expect(turn.locator(".said")).to_have_text(COUNTED)
        await expect(page.locator(".trouble, .banner")).to_have_count(0)
        messages = [json.loads(frame) for frame in told]  # of the second connection and the third
        begun = [each["text"] for each in messages if each["type"] == "turn.delta" and each["line"] == 0]
        assert begun == ["Nine notches."]  # the second turn's: the page says what it has, and is not told it twice
        await say(page, "Hurry!")
        await page.reload()
        await expect(page.locator(".turn .said")).to_have_text([*COUNTED, *COUNTED, "I do not hurry."])

    stage.play(preview, scene)


def test_a_fork_goes_its_own_way_and_the_first_is_not_moved(stage: Stage, preview: Served) -> None:
    """No voice has a part in it."""

    async def scene(page: Page) -> None:
        texts = page.locator(".turn .text")
        name = page.locator(".branch bdi")
        await say(page, RIVER)
        await page.get_by_role("button", name="Fork").click()
        await expect(name).to_contain_text("the first · ")
        await expect(texts).to_have_text([RIVER])
        await say(page, "And the mill?")
        await page.get_by_role("button", name="Take back").click()
        await expect(texts).to_have_text([RIVER])
        await say(page, "Where is the inn?")
        await page.goto("about:blank")
        await page.goto(preview.address("the first"))
        await expect(name).to_have_text("the first")
        await expect(texts).to_have_text([RIVER])

    stage.play(preview, scene, playthrough="the first")


def test_a_cell_that_a_spreadsheet_would_run_is_defused(stage: Stage, preview: Served) -> None:
    async def scene(browser: Browser) -> None:
        page = await browser.new_page()
        await page.goto(f"{preview.origin}/icon.svg")
        made = await page.evaluate(
            "async rows => (await import('/csv.js')).toCsv(rows)", [["=1+1", "+2", "-3", "@x", 'a "b", c', "d\ne"]]
        )
        assert next(csv.reader(io.StringIO(made))) == ["'=1+1", "'+2", "'-3", "'@x", 'a "b", c', "d\ne"]
        await page.close()

    stage.run(scene(stage.browser))
