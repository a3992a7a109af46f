"""The writers' page in a real Chromium: portraits, forks, a lost connection, voices side by side, and all of the
authored voice that has no test with the scripted one."""

from __future__ import annotations

import asyncio
import json
import re
import shutil
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from npc_dialogue.cli import main
from npc_dialogue.models.authored.voice import AuthoredVoice
from npc_dialogue.models.port import Model
from npc_dialogue.models.scripted import Gate, ScriptedModel, Step, reply
from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.text.events import Finish, Text, Usage
from npc_dialogue.world.cards import png
from tests.support.browser import Stage
from tests.support.page_scenes import begin, only, say, view
from tests.support.page_voices import scripted
from tests.support.served_page import Served, served
from tests.support.sidecar import RIVERBEND
from tests.support.spending import PaidVoice

RIVER = "Is the river high?"


def told_how(prompt: Prompt) -> Iterable[Step]:
    """Says the note that it was given, and what that took."""
    note = next((section.text for section in prompt.sections if section.kind == "note"), "nothing")
    *words, end = reply(f"[neutral] I was told {note}.", chunk=40)
    return [*words, Usage(90, 20, cost=0.0005), end]


def world(folder: Path) -> Path:
    """Riverbend, where Mira alone has a portrait: Nell's is none."""
    made = shutil.copytree(RIVERBEND, folder / "riverbend")
    (made / "npcs" / "mira.png").write_bytes(png.blank())
    (made / "npcs" / "nell.png").write_bytes(b"a drawing of a goose")
    return made


@pytest.fixture(scope="module")
def authored(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with served(world(tmp_path_factory.mktemp("authored")), [AuthoredVoice()]) as preview:
        yield preview


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    paid, dear = PaidVoice(told_how), PaidVoice(told_how, id_="dear", bound=(9, 9, None))
    voices: list[Model] = [scripted(), paid, dear, AuthoredVoice()]
    with served(world(tmp_path_factory.mktemp("scripted")), voices) as preview:
        yield preview


# Talk


def test_a_portrait_of_the_world_is_shown_and_the_rest_have_initials(
    stage: Stage, authored: Served, model: Served
) -> None:
    async def scene(page: Page) -> None:
        picture = page.locator("#cast img")
        await expect(picture).to_have_count(1)
        await expect(page.locator(".person", has=page.locator("img"))).to_contain_text("Mira Holloway")
        await picture.evaluate("picture => picture.decode()")
        size = await picture.evaluate("picture => [picture.naturalWidth, picture.naturalHeight]")
        assert size == [64, 96]  # of the blank picture
        await expect(page.locator(".person span.portrait")).to_have_text(["NF", "OF", "TW", "WP"])

    stage.play(authored, scene)
    stage.play(model, scene)


def test_a_fork_goes_its_own_way_and_the_first_is_not_moved(stage: Stage, authored: Served, model: Served) -> None:
    async def scene_of(page: Page, preview: Served, first: str) -> None:
        texts = page.locator(".turn .text")
        name = page.locator(".branch bdi")
        await say(page, RIVER)
        await page.get_by_role("button", name="Fork").click()
        await expect(name).to_contain_text(f"{first} · ")
        await expect(texts).to_have_text([RIVER])
        await say(page, "And the mill?")
        await page.get_by_role("button", name="Take back").click()
        await expect(texts).to_have_text([RIVER])
        await say(page, "Where is the inn?")
        await page.goto("about:blank")
        await page.goto(preview.address(first))
        await expect(name).to_have_text(first)
        await expect(texts).to_have_text([RIVER])

    for preview, first in ((authored, "first of the authored"), (model, "first of the scripted")):

        async def scene(page: Page, preview: Served = preview, first: str = first) -> None:
            await scene_of(page, preview, first)

        stage.play(preview, scene, playthrough=first)


def test_a_reply_goes_on_after_a_lost_connection_each_line_once(stage: Stage, tmp_path: Path) -> None:
    """Once the rest is said while nobody listens, once when the page is there again."""
    first, second = asyncio.Event(), asyncio.Event()

    def script(prompt: Prompt) -> Iterable[Step]:
        if "Hurry" in prompt.line:
            return reply("[neutral] I do not hurry.")
        gate = first if "now" in prompt.line else second
        return [Text("[worried] Nine notches. It is"), Gate(gate), Text(" rising. Come in."), Finish("stop")]

    async def scene(page: Page) -> None:
        told: list[str | bytes] = []

        def keep(frame: str | bytes) -> None:
            told.append(frame)

        page.on("websocket", lambda socket: socket.on("framereceived", keep))
        turn = await begin(page, "And now?")
        await expect(turn.locator(".said").last).to_contain_text("It")
        async with page.expect_websocket():
            preview.do(preview.sidecar.lose)
            preview.do(first.set)
        await expect(turn).not_to_have_class(re.compile("running"))
        await expect(turn.locator(".said")).to_have_text(whole)
        turn = await begin(page, "And tomorrow?")
        await expect(turn.locator(".said").last).to_contain_text("It")
        async with page.expect_websocket():
            preview.do(preview.sidecar.lose)
        await expect(page.get_by_label("Who answers")).to_have_text("scripted")
        await expect(turn).to_have_class(re.compile("running"))
        preview.do(second.set)
        await expect(turn).not_to_have_class(re.compile("running"))
        await expect(turn.locator(".said")).to_have_text(whole)
        await expect(page.locator(".trouble, .banner")).to_have_count(0)
        messages = [json.loads(frame) for frame in told]  # of the second connection and the third
        begun = [each["text"] for each in messages if each["type"] == "turn.delta" and each["line"] == 0]
        assert begun == ["Nine notches."]  # the second turn's: the page says what it has, and is not told it twice
        await say(page, "Hurry!")
        await page.reload()
        await expect(page.locator(".turn .said")).to_have_text([*whole, *whole, "I do not hurry."])

    whole = ["Nine notches.", "It is rising.", "Come in."]
    with served(world(tmp_path), [ScriptedModel(script), AuthoredVoice()]) as preview:
        stage.play(preview, scene)


def test_an_action_of_the_authored_voice_is_accepted_or_refused(stage: Stage, authored: Served) -> None:
    async def scene(page: Page) -> None:
        panel = await view(page, "What if")
        await panel.get_by_role("switch", name="flood").check()
        await panel.get_by_role("slider", name="trust").fill("40")
        await panel.get_by_role("button", name="Make it so").click()
        await expect(page.locator("#toasts")).to_contain_text("So it is now")
        for asked, answer, said in (
            ("Can you open the gate?", "Refuse", "I cannot open it for you now"),
            ("Could you open the gate now?", "Accept", "raise the sluice"),
        ):
            turn = await begin(page, asked)
            proposed = turn.get_by_role("group", name="Proposed to the game")
            await expect(proposed).to_contain_text("open_gate turns 12")
            await expect(turn.locator(".reply")).not_to_contain_text("raise the sluice")
            await proposed.get_by_role("button", name=answer).click()
            await expect(turn.locator(".reply")).to_contain_text(said)
            await expect(turn).not_to_have_class(re.compile("running"))
            await expect(turn.locator(".facts")).to_contain_text("authored")

    stage.play(authored, scene)


def test_the_authored_voice_is_asked_in_any_direction(stage: Stage, authored: Served) -> None:
    async def scene(page: Page) -> None:
        turn = await say(page, "هل النهر مرتفع اليوم؟")
        assert await turn.locator(".text").evaluate("element => element.matches(':dir(rtl)')")
        said = turn.locator(".said").first
        await expect(said).not_to_be_empty()
        assert not await said.evaluate("element => element.matches(':dir(rtl)')")

    stage.play(authored, scene)


# Audition


def test_an_audition_of_two_voices_and_a_note_tells_its_price_before_it_is_asked(stage: Stage, model: Served) -> None:
    async def scene(page: Page) -> None:
        panel = await view(page, "Audition")
        cost = panel.locator(".cost")
        await panel.get_by_label("Questions").fill(RIVER)
        await panel.get_by_role("checkbox", name="as chosen").uncheck()
        for voice in ("paid", "dear"):
            await panel.get_by_role("checkbox", name=voice, exact=True).check()
        await expect(cost).to_contain_text("no price is known for it")
        await panel.get_by_role("checkbox", name="dear", exact=True).uncheck()
        await panel.get_by_role("checkbox", name="authored", exact=True).check()
        note = panel.get_by_label("Add a director's note")
        await note.fill("in a hurry")
        await note.press("Enter")
        await expect(cost).to_have_text(re.compile(r"^4 replies · at most [\d,]+ tokens · at most \$0\.0020$"))
        await panel.get_by_role("button", name="Ask them all").click()
        await expect(panel.locator("td .words")).to_have_count(4)
        await expect(panel.locator("thead th")).to_have_text(
            ["Asked", "as it ispaid", "as it isauthored", "“in a hurry”paid", "“in a hurry”authored"]
        )
        cells = panel.locator("td")
        await expect(cells.nth(0)).to_contain_text("I was told nothing.")
        await expect(cells.nth(2)).to_contain_text("in a hurry")
        for at, source in enumerate(("paid", "authored") * 2):
            await expect(cells.nth(at).locator(".hint")).to_contain_text(source)
        await expect(cost).to_have_text(re.compile(r"^4 of 4 replies · 220 tokens · \$0\.0010$"))

    stage.play(model, scene)


# Keep, and Test


def test_what_the_authored_voice_said_is_kept_and_said_again(stage: Stage, authored: Served) -> None:
    async def scene(page: Page) -> None:
        turn = await say(page, RIVER)
        text = " ".join(await turn.locator(".said").all_inner_texts())
        await turn.get_by_role("button", name="Good").click()
        await page.get_by_role("dialog").get_by_role("button", name="Keep", exact=True).click()
        await expect(page.locator("#toasts")).to_contain_text("Kept in approved/mira.toml.")
        kept = (await view(page, "Keep")).get_by_role("article").filter(has_text=RIVER)
        await expect(kept.locator(".words")).to_have_text(text)
        await view(page, "Talk")
        await turn.get_by_role("button", name="Take back").click()
        await expect(page.locator(".turn")).to_have_count(0)
        again = await say(page, RIVER)
        await expect(again.locator(".facts")).to_contain_text("approved")
        assert " ".join(await again.locator(".said").all_inner_texts()) == text

    stage.play(authored, scene)


def test_a_talk_with_the_authored_voice_becomes_a_playthrough(
    stage: Stage, authored: Served, capsys: pytest.CaptureFixture[str]
) -> None:
    written = authored.folder / "playthroughs" / "of_the_inn.toml"

    async def scene(page: Page) -> None:
        await say(page, "Is the mill wheel turning?")
        panel = await view(page, "Test")
        await panel.get_by_label("File name").fill("of_the_inn")
        step = panel.get_by_role("listitem").filter(has_text="Is the mill wheel turning?")
        await step.get_by_label("says one of").fill("thirty-two")
        await step.get_by_label("source").fill("authored")
        await panel.get_by_role("button", name="Write it into the world").click()
        await expect(panel.get_by_label("The playthrough file")).to_contain_text("Is the mill wheel turning?")

    stage.play(authored, scene)
    assert tomllib.loads(written.read_text("utf-8"))["steps"][0]["expect"]["source"] == "authored"
    with pytest.raises(SystemExit) as ended:
        main(["check", str(only(authored.folder, "of_the_inn")), "--run"])
    assert ended.value.code == 0, capsys.readouterr().out
