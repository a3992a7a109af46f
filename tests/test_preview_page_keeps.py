"""The writers' page in a real Chromium: what is kept of a talk, what a stranger gets, and a talk with llama-server."""

from __future__ import annotations

import asyncio
import re
import shutil
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, expect

from npc_dialogue.cli import main
from npc_dialogue.models.authored.voice import AuthoredVoice
from npc_dialogue.models.chat_completions import ChatCompletions, ChatServer
from tests.support.browser import Stage
from tests.support.llama import serve
from tests.support.page_scenes import begin, only, say, view
from tests.support.page_voices import scripted
from tests.support.served_page import Served, served
from tests.support.sidecar import RIVERBEND
from tests.support.tiny_gguf import write_tiny_gguf

HOSTILE = '<img src=x onerror="window.hacked=1"><script>window.hacked=2</script>'
OVERRIDE = "\u202e"
CONTEXT = 16_384


@pytest.fixture(scope="module")
def preview(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    folder = shutil.copytree(RIVERBEND, tmp_path_factory.mktemp("kept") / "riverbend")
    with served(folder, [scripted(), AuthoredVoice()]) as page:
        yield page


# Keep


def test_a_good_reply_becomes_an_approved_line_and_is_exported(stage: Stage, preview: Served) -> None:
    file = preview.folder / "approved" / "mira.toml"

    async def scene(page: Page) -> None:
        turn = await say(page, "What is the beam doing?")
        text = await turn.locator(".said").inner_text()
        await turn.get_by_role("button", name="Good").click()
        await page.get_by_label("Why, in a word").fill("dry")
        await page.get_by_role("dialog").get_by_role("button", name="Keep", exact=True).click()
        await expect(page.locator("#toasts")).to_contain_text("Kept in approved/mira.toml.")
        panel = await view(page, "Keep")
        kept = panel.get_by_role("article").filter(has_text="What is the beam doing?")
        await expect(kept).to_contain_text(text)
        await expect(kept).to_contain_text("dry")
        for kind, ending in (("Dialogue Manager", ".dialogue"), ("CSV", ".csv"), ("POT", ".pot")):
            async with page.expect_download() as download:
                await panel.get_by_role("button", name=re.compile(f"^{kind}")).click()
            found = await download.value
            assert found.suggested_filename.endswith(ending)
            assert text in (await found.path()).read_text("utf-8")
        card = preview.folder / "npcs" / "mira.toml"
        card.write_text(card.read_text("utf-8").replace("thirty-eight", "thirty-nine"), "utf-8")
        await expect(kept).to_contain_text("What it was based on has changed: npcs/mira.toml#core")
        await kept.get_by_role("button", name=re.compile("^Take back")).click()
        await expect(kept).to_have_count(0)

    stage.play(preview, scene)
    assert "What is the beam doing?" not in {line["asked"] for line in tomllib.loads(file.read_text("utf-8"))["lines"]}


def test_a_bad_reply_of_an_audition_is_remembered_with_its_word(stage: Stage, preview: Served) -> None:
    async def scene(page: Page) -> None:
        panel = await view(page, "Audition")
        await panel.get_by_label("Questions").fill("Is it late?")
        await panel.get_by_role("button", name="Ask them all").click()
        await panel.get_by_role("button", name=re.compile("^bad:")).click()
        await page.get_by_label("Why, in a word").fill("flat")
        await page.get_by_role("dialog").get_by_role("button", name="Mark").click()
        await expect(panel.locator("td")).to_contain_text("flat")
        panel = await view(page, "Keep")
        await expect(panel.locator(".rejected")).to_contain_text("flat")

    stage.play(preview, scene)


# Test


def test_a_talk_becomes_a_playthrough_that_the_command_line_plays(
    stage: Stage, preview: Served, capsys: pytest.CaptureFixture[str]
) -> None:
    written = preview.folder / "playthroughs" / "by_the_mill.toml"

    async def scene(page: Page) -> None:
        await say(page, "Is the river high?")
        await say(page, "And the mill?")
        panel = await view(page, "Test")
        await panel.get_by_label("File name").fill("by_the_mill")
        step = panel.get_by_role("listitem").filter(has_text="And the mill?")
        await step.get_by_label("says one of").fill("beam | post")
        await step.get_by_label("emotion").fill("thoughtful")
        await step.get_by_label("source").fill("scripted")
        await step.get_by_label("sentences at most").fill("2")
        await step.get_by_label("prompt has", exact=True).fill("chapel pew")
        await panel.get_by_role("button", name="Write it into the world").click()
        await expect(panel.get_by_label("The playthrough file")).to_contain_text("And the mill?")

    stage.play(preview, scene)
    steps = tomllib.loads(written.read_text("utf-8"))["steps"]
    assert steps[1]["expect"] == {
        "says": ["beam", "post"],
        "emotion": "thoughtful",
        "source": "scripted",
        "sentences": 2,
        "prompt_has": ["chapel pew"],
    }
    with pytest.raises(SystemExit) as ended:
        main(["check", str(only(preview.folder, "by_the_mill")), "--run", "--model", "scripted"])
    assert ended.value.code == 0, capsys.readouterr().out


# What a card or a model says is text


def test_markup_and_scripts_of_a_card_and_a_model_are_shown_as_text(stage: Stage, tmp_path: Path) -> None:
    folder = shutil.copytree(RIVERBEND, tmp_path / "riverbend")
    card = folder / "npcs" / "mira.toml"
    text = card.read_text("utf-8")
    name = f"Mi{OVERRIDE}ra {HOSTILE}"
    card.write_text(text.replace('name = "Mira Holloway"', f"name = '{name}'"), "utf-8")

    async def scene(page: Page) -> None:
        await expect(page.locator(".person .name").first).to_have_text(name)
        isolated = "element => getComputedStyle(element).unicodeBidi"
        assert await page.locator(".person .name").first.evaluate(isolated) == "isolate"
        turn = await say(page, f"Some markup: {HOSTILE}")
        await expect(turn.locator(".text")).to_have_text(f"Some markup: {HOSTILE}")
        await expect(turn.locator(".said").first).not_to_be_empty()
        for tab in ("Why", "What if", "Edit", "Audition", "Keep", "Test"):
            await expect(await view(page, tab)).to_be_visible()
        assert await page.evaluate("[document.querySelectorAll('main img, main script').length, window.hacked]") == [
            0,
            None,
        ]
        lines = await page.evaluate(
            """async text => {
                const { h, words } = await import('/dom.js');
                const made = h('p', {}, words(text));
                return [made.querySelectorAll('*').length, made.textContent, made.firstChild.dir];
            }""",
            HOSTILE,
        )
        assert lines == [1, HOSTILE, "auto"]

    with served(folder, [scripted(), AuthoredVoice()]) as page:
        stage.play(page, scene)


# The door


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
        await page.goto(preview.origin)
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


def test_the_address_is_emptied_and_a_spent_one_says_what_to_do(stage: Stage, preview: Served) -> None:
    async def scene(browser: Browser) -> None:
        address = preview.address("twice")
        page = await browser.new_page()
        await page.goto(address)
        await page.locator(".person").first.wait_for()
        assert page.url == f"{preview.origin}/"
        await page.reload()
        await page.locator(".person").first.wait_for()
        other = await (await browser.new_context()).new_page()
        await other.goto(address)
        await expect(other.get_by_role("alert").filter(has_text="npc-dialogue preview")).to_be_visible()
        await expect(other.locator(".person")).to_have_count(0)
        await other.context.close()
        await page.close()

    stage.run(scene(stage.browser))


# A model that is one


def test_a_talk_with_llama_server_its_interruption_and_what_is_made_of_it(
    stage: Stage, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = shutil.copytree(RIVERBEND, tmp_path_factory.mktemp("llama") / "riverbend")
    model = tmp_path_factory.mktemp("model") / "tiny.gguf"
    write_tiny_gguf(model, context=CONTEXT)

    async def scene(page: Page) -> None:
        turn = await begin(page, "Tell me everything.")
        await expect(turn.locator(".said").first).not_to_be_empty(timeout=30_000)
        await page.keyboard.press("Escape")
        await expect(turn).not_to_have_class(re.compile("running"))
        await expect(turn.locator(".facts")).to_contain_text("tiny")
        await turn.get_by_role("button", name="Why").click()
        why = page.locator("#why")
        await expect(why.get_by_role("img", name=re.compile(r"^[1-9][\d,]* of 4096 tokens"))).to_be_visible()
        await expect(why.locator(".part[data-kind=line]")).to_contain_text("Tell me everything.")
        await why.get_by_text("As it was sent").click()
        await expect(why.locator(".sent pre").last).to_contain_text("Tell me everything.")
        panel = await view(page, "What if")
        await panel.get_by_role("switch", name="flood").check()
        await expect(panel.get_by_label("How things are: changed").locator("ins")).to_contain_text("over its banks")
        await panel.get_by_role("button", name="Hear both replies").click()
        for name in ("As it is", "flood: yes"):
            foot = panel.get_by_role("article", name=name).locator(".hint")
            await expect(foot).to_contain_text("tiny", timeout=30_000)
        panel = await view(page, "Audition")
        await panel.get_by_label("Questions").fill("Is it late?")
        await panel.get_by_role("button", name="Ask them all").click()
        cell = panel.locator("td")
        await expect(cell.locator(".hint").first).to_contain_text("tiny", timeout=30_000)
        said = await cell.locator(".words").inner_text()
        await panel.get_by_role("button", name=re.compile("^good:")).click()
        await page.get_by_role("dialog").get_by_role("button", name="Keep", exact=True).click()
        await expect(page.locator("#toasts")).to_contain_text("Kept.")
        kept = (await view(page, "Keep")).get_by_role("article").filter(has_text="Is it late?")
        await expect(kept.locator(".words")).to_have_text(said)

    with serve(model, context=CONTEXT, flags=["--ignore-eos"]) as url:
        voice = ChatCompletions(ChatServer(id="tiny", name="tiny", base_url=f"{url}/v1"))
        with served(folder, [voice, AuthoredVoice()]) as page:
            stage.play(page, scene)
