"""The writers' page in a real Chromium: talk, why, what if, edit and audition, on the authored and a scripted voice."""

from __future__ import annotations

import csv
import io
import re
import shutil
from collections.abc import Iterator

import pytest
from playwright.async_api import Page, expect

from npc_dialogue.models.authored.voice import AuthoredVoice
from tests.support.browser import NARROW, WIDE, Stage
from tests.support.page_scenes import begin, say, view
from tests.support.page_voices import LONG, PROMISE, scripted
from tests.support.served_page import Served, served
from tests.support.sidecar import RIVERBEND

RIVER = "Is the river high?"


@pytest.fixture(scope="module")
def authored(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    folder = shutil.copytree(RIVERBEND, tmp_path_factory.mktemp("authored") / "riverbend")
    with served(folder, [AuthoredVoice()]) as preview:
        yield preview


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    folder = shutil.copytree(RIVERBEND, tmp_path_factory.mktemp("scripted") / "riverbend")
    with served(folder, [scripted(), AuthoredVoice()]) as preview:
        yield preview


# Talk


def test_the_cast_is_there_and_a_reply_streams_with_emotion_source_and_timing(
    stage: Stage, authored: Served, model: Served
) -> None:
    async def scene(page: Page) -> None:
        people = page.locator(".person")
        await expect(people).to_have_count(5)
        await expect(people.first).to_have_text(re.compile("MH.*Mira Holloway.*miller"))
        await expect(people.first).to_have_attribute("aria-pressed", "true")
        turn = await say(page, RIVER)
        await expect(turn.locator(".line").first).not_to_be_empty()
        await expect(turn.locator(".emotion").first).to_have_text("thoughtful")
        await expect(turn.locator(".facts")).to_have_text(
            re.compile(r"^(authored|scripted) · first text [\d.]+ m?s · whole [\d.]+ m?s · taken for: ask$")
        )
        await expect(page.locator("#announcer")).to_contain_text("Mira Holloway, thoughtful:")

    stage.play(authored, scene)
    stage.play(model, scene)


def test_which_voice_answers_is_told(stage: Stage, authored: Served, model: Served) -> None:
    async def none(page: Page) -> None:
        await expect(page.get_by_label("Who answers")).to_have_text("the authored voice, no model")

    async def some(page: Page) -> None:
        await expect(page.get_by_label("Who answers")).to_have_text("scripted")

    stage.play(authored, none)
    stage.play(model, some)


def test_a_turn_is_tried_again_and_taken_back(stage: Stage, authored: Served, model: Served) -> None:
    async def scene(page: Page) -> None:
        first = await say(page, RIVER)
        await say(page, "And the mill?")
        await expect(first.get_by_role("button", name="Try again")).to_have_count(0)
        await page.locator(".turn").last.get_by_role("button", name="Try again").click()
        await expect(page.locator(".turn.running")).to_have_count(0)
        await expect(page.locator(".turn")).to_have_count(2)
        await expect(page.locator(".turn").last.locator(".text")).to_have_text("And the mill?")
        await page.locator(".turn").last.get_by_role("button", name="Take back").click()
        await expect(page.locator(".turn")).to_have_count(1)
        await page.reload()
        await expect(page.locator(".turn .text")).to_have_text(RIVER)

    stage.play(authored, scene)
    stage.play(model, scene)


def test_from_any_turn_a_branch_goes_off_and_none_is_lost(stage: Stage, authored: Served, model: Served) -> None:
    async def scene(page: Page) -> None:
        first = await say(page, RIVER)
        await say(page, "And the mill?")
        await first.click()
        await first.get_by_role("button", name="Go back here").click()
        await expect(page.locator(".turn")).to_have_count(1)
        await say(page, "Where is the inn?")
        branches = page.get_by_label("Branches that were left")
        await branches.select_option(label="to: And the mill?")
        await expect(page.locator(".turn .text")).to_have_text([RIVER, "And the mill?"])
        await branches.select_option(label="to: Where is the inn?")
        await expect(page.locator(".turn .text")).to_have_text([RIVER, "Where is the inn?"])

    stage.play(authored, scene)
    stage.play(model, scene)


def test_whoever_speaks_is_interrupted_by_escape_and_by_words(stage: Stage, model: Served) -> None:
    async def scene(page: Page) -> None:
        turn = await begin(page, "Tell me slowly.")
        await expect(turn.locator(".said")).to_contain_text("One notch")
        await page.keyboard.press("Escape")
        await expect(turn.locator(".facts")).to_contain_text("interrupted")
        await expect(page.get_by_role("button", name="Stop")).to_be_hidden()
        second = await begin(page, "Once more, slowly.")
        await expect(second.locator(".said")).to_contain_text("A sack")
        await say(page, "Stop it.")
        await expect(second.locator(".facts")).to_contain_text("interrupted")
        await page.reload()
        said = page.locator(".turn .said")
        assert LONG.format("One notch").startswith((await said.first.inner_text()).rstrip("…—– "))

    stage.play(model, scene)


def test_an_action_is_accepted_or_refused_before_its_promise_is_spoken(stage: Stage, model: Served) -> None:
    async def scene(page: Page) -> None:
        panel = await view(page, "What if")
        await panel.get_by_role("switch", name="flood").check()
        await panel.get_by_role("slider", name="trust").fill("40")
        await panel.get_by_role("button", name="Make it so").click()
        await expect(page.locator("#toasts")).to_contain_text("So it is now")
        for answer, word in (("Accept", "accepted"), ("Refuse", "refused")):
            turn = await begin(page, f"Open the gate! ({answer})")
            proposed = turn.get_by_role("group", name="Proposed to the game")
            await expect(proposed).to_contain_text("open_gate turns 12")
            await expect(turn.locator(".reply")).not_to_contain_text(PROMISE)
            await proposed.get_by_role("button", name=answer).click()
            await expect(proposed).to_contain_text(word)
            await expect(turn).not_to_have_class(re.compile("running"))
            if answer == "Accept":
                await expect(turn.locator(".reply")).to_contain_text(PROMISE)
            else:
                await expect(turn.locator(".reply")).not_to_contain_text(PROMISE)
        turn = await say(page, "May I have your trust?")
        await turn.get_by_role("button", name="Accept").click()
        panel = await view(page, "What if")
        await expect(panel.get_by_role("slider", name="trust")).to_have_value("43")

    stage.play(model, scene)


def test_others_speak_too_and_scenes_have_several(stage: Stage, authored: Served, model: Served) -> None:
    async def scene(page: Page) -> None:
        mode = page.get_by_label("What is to happen")
        await page.get_by_label("Who speaks").select_option(label="as Tobias Wray")
        turn = await say(page, "How many sacks today?")
        await expect(turn.locator(".asked .who")).to_have_text("Tobias Wray")
        for how, told in (("Have them greet", "Mira Holloway begins"), ("Have them remark", "Mira Holloway remarks")):
            await mode.select_option(label=how)
            await page.locator("#composer").get_by_role("button", name=how).click()
            await expect(page.locator(".turn").last.locator(".asked")).to_contain_text(told)
            await expect(page.locator(".turn").last).not_to_have_class(re.compile("running"))
        await mode.select_option(label="Talk among themselves")
        turn = await begin(page, "the river")
        await expect(turn).not_to_have_class(re.compile("running"))
        assert {*await turn.locator(".reply .who").all_inner_texts()} <= {"Mira Holloway", "Nell Fenn"}
        await expect(turn.locator(".line").first).to_be_visible()
        await mode.select_option(label="Narrate")
        await page.locator("#words").fill("You leave the mill.\nThe Dry Boot, at dusk.")
        await page.locator("#words").press("Enter")
        await expect(page.locator(".turn").last).to_contain_text("Narrator")
        await mode.select_option(label="Something happens")
        await page.locator("#words").fill("A sack bursts.")
        await page.locator("#words").press("Enter")
        await expect(page.locator("#toasts")).to_contain_text("will remember")

    stage.play(authored, scene)
    stage.play(model, scene)


def test_any_language_is_written_and_read_in_its_direction(stage: Stage, model: Served) -> None:
    async def scene(page: Page) -> None:
        turn = await say(page, "هل النهر مرتفع اليوم؟")
        text = turn.locator(".text")
        assert await text.evaluate("element => element.matches(':dir(rtl)')")
        assert await text.evaluate("element => getComputedStyle(element).unicodeBidi") == "isolate"
        assert not await turn.locator(".said").first.evaluate("element => element.matches(':dir(rtl)')")

    stage.play(model, scene)


def test_nothing_that_was_read_moves_while_a_reply_streams(stage: Stage, model: Served) -> None:
    async def scene(page: Page) -> None:
        await say(page, RIVER)
        await page.evaluate(
            "() => { window.moved = 0; new PerformanceObserver(list => { for (const entry of list.getEntries()) "
            "window.moved += entry.value; }).observe({ type: 'layout-shift' }); }"
        )
        for question in ("And now?", "And then?", "What else?", "Tell me more.", "Go on.", "Is that all?", "Sure?"):
            await say(page, question)
        await page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
        assert await page.evaluate("window.moved") < 0.01
        end = await page.locator("#log").evaluate("log => log.scrollHeight - log.scrollTop - log.clientHeight")
        assert end < 2
        await page.locator("#log").evaluate("log => { log.scrollTop = 0; }")
        await say(page, "And while I read above?")

    stage.play(model, scene)


def test_five_hundred_turns_are_no_more_work_than_a_few(stage: Stage, model: Served) -> None:
    """Each delta is drawn at its line; what is out of sight is not laid out."""
    line = {"npc": "mira", "before": "", "emotion": "warm", "intensity": 0.5, "tags": [], "source": "scripted"}
    turns = [
        {
            "turn": f"t{n}",
            "kind": "say",
            "npc": "mira",
            "speaker": "player",
            "text": f"Question {n}?",
            "mark": f"m{n}",
            "reason": "stop",
            "lines": [{**line, "line": 0, "text": f"Answer {n}. " * 9}],
        }
        for n in range(1, 501)
    ]

    async def scene(page: Page) -> None:
        await page.evaluate(
            """async (rows) => {
                const { fromHistory } = await import('/turns.js');
                const { store } = await import('/app.js');
                store.set({ turns: rows.map(fromHistory) });
            }""",
            turns,
        )
        await expect(page.locator(".turn")).to_have_count(500)
        metrics = await page.context.new_cdp_session(page)
        await metrics.send("Performance.enable")

        async def spent() -> float:
            found = {row["name"]: row["value"] for row in (await metrics.send("Performance.getMetrics"))["metrics"]}
            return float(found["ScriptDuration"] + found["LayoutDuration"] + found["RecalcStyleDuration"])

        before = await spent()
        await say(page, "And after all this?")
        assert await spent() - before < 0.5  # seconds, for some ten deltas and the end; a whole redraw takes more each
        await expect(page.locator(".turn").last).to_be_in_viewport()

    stage.play(model, scene)


# Why


def test_why_shows_the_prompt_that_was_sent_and_where_each_part_came_from(
    stage: Stage, authored: Served, model: Served
) -> None:
    async def scene(page: Page) -> None:
        turn = await say(page, RIVER)
        await turn.get_by_role("button", name="Why").click()
        panel = page.locator("#why")
        await expect(panel.get_by_role("img", name=re.compile(r"^[\d,]+ of 4096 tokens"))).to_be_visible()
        groups = await panel.locator(".part").evaluate_all(
            "parts => [...new Set(parts.map(part => part.dataset.group))]"
        )
        assert {"card", "world", "standing", "lore", "steering", "history"} <= set(groups)
        colours = await panel.locator(".legend li").evaluate_all(
            "rows => rows.map(row => getComputedStyle(row, '::before').backgroundColor)"
        )
        assert len(set(colours)) == len(colours)
        await panel.get_by_text(re.compile("^Left out")).click()
        await expect(panel.locator(".left-out")).to_contain_text("closed, and not spoken of now")
        await panel.get_by_role("button", name="npcs/mira.toml#core").click()
        await expect(page.get_by_label("Core")).to_be_focused()
        await view(page, "Why")
        await panel.get_by_role("button", name="stones", exact=True).click()
        text = page.get_by_label("Text of npcs/mira.toml")
        marked = await text.evaluate("text => text.value.slice(text.selectionStart, text.selectionEnd)")
        assert marked == 'id = "stones"'

    stage.play(authored, scene)
    stage.play(model, scene)


def test_a_click_on_a_line_shows_the_parts_that_it_leans_on(stage: Stage, authored: Served) -> None:
    async def scene(page: Page) -> None:
        turn = await say(page, "Why is there no light in the mill?")
        await turn.locator(".line").first.click()
        leaning = page.get_by_label("What the line leans on")
        await expect(leaning.get_by_role("listitem").first).to_contain_text("npcs/mira.toml#knowledge.dust")
        assert await leaning.locator("mark").count() > 1
        await expect(page.locator(".part.leant mark").first).to_be_visible()

    stage.play(authored, scene)


# What if


def test_what_if_shows_at_once_which_parts_change_and_the_two_replies(
    stage: Stage, authored: Served, model: Served
) -> None:
    async def scene(page: Page) -> None:
        await say(page, RIVER)
        panel = await view(page, "What if")
        await panel.get_by_role("switch", name="flood").check()
        state = panel.get_by_label("How things are: changed")
        await expect(state.locator("del")).to_contain_text("within its banks")
        await expect(state.locator("ins")).to_contain_text("over its banks")
        await expect(panel.get_by_label("News: added")).to_be_visible()
        await panel.get_by_role("button", name="Hear both replies").click()
        for name in ("As it is", "flood: yes"):
            await expect(panel.get_by_role("article", name=name).locator(".hint")).not_to_be_empty()
        await panel.get_by_role("button", name="As it is").click()
        await expect(state).to_have_count(0)
        await panel.get_by_role("slider", name="trust").fill("-80")
        await expect(panel.get_by_label("How they stand to the speaker: changed")).to_be_visible()
        await panel.get_by_role("button", name="As it is").click()
        await panel.get_by_label("Tobias Wray").check()
        await expect(panel.get_by_label("Who is present: added")).to_contain_text("Tobias")
        await panel.get_by_label("place").select_option(label="the Dry Boot")
        await expect(panel.get_by_label("Where they are: changed").locator("ins")).to_contain_text("taproom")
        await panel.get_by_role("slider", name="time of day").fill("1200")
        await expect(panel.locator("output", has_text="20:00")).to_be_visible()
        await expect(panel.get_by_label("daytime")).to_have_value("day")

    stage.play(authored, scene)
    stage.play(model, scene)


# Edit


def test_a_card_is_edited_in_a_form_and_its_comments_stay(stage: Stage, model: Served) -> None:
    card = model.folder / "npcs" / "mira.toml"
    comment = "# `core` is in every prompt and is never dropped"

    async def scene(page: Page) -> None:
        panel = await view(page, "Edit")
        await panel.get_by_label("Mood").fill("merry")
        await panel.get_by_role("button", name="Save").click()
        await expect(panel.locator(".problems")).to_contain_text("mood")
        await expect(panel.get_by_label("Mood")).to_have_value("merry")
        assert 'mood = "thoughtful"' in card.read_text("utf-8")
        await panel.get_by_label("Mood").fill("happy")
        await panel.get_by_label("Goals").press("Control+End")
        await panel.get_by_label("Goals").press("Enter")
        await panel.get_by_label("Goals").press_sequentially("Count the geese.")
        await panel.get_by_role("button", name="Save").click()
        await expect(page.locator("#toasts")).to_contain_text("Saved; it is live.")
        await say(page, RIVER)
        await page.locator(".turn").last.get_by_role("button", name="Why").click()
        await expect(page.locator("#why")).to_contain_text("Your mood: happy.")

    stage.play(model, scene)
    written = card.read_text("utf-8")
    assert comment in written
    assert 'mood = "happy"' in written
    assert '"Count the geese."' in written


def test_what_another_editor_saves_is_live_and_a_mistake_stops_nothing(stage: Stage, authored: Served) -> None:
    world = authored.folder / "world.toml"
    whole = world.read_text("utf-8")

    async def scene(page: Page) -> None:
        await say(page, RIVER)
        world.write_text(whole.replace('name = "Riverbend"', 'name = "Riverbend-on-Sallow"'), "utf-8")
        await expect(page.locator("#world-name")).to_have_text("Riverbend-on-Sallow")
        await expect(page.locator(".turn")).to_have_count(1)
        world.write_text(whole.replace('language = "en"', "language = 3"), "utf-8")
        mistake = page.locator("#mistakes")
        await expect(mistake).to_contain_text("the last good version goes on")
        await say(page, "And now?")
        await mistake.get_by_role("button", name=re.compile("world.toml#language")).click()
        await expect(page.locator("#edit")).to_be_visible()
        await page.get_by_role("button", name="Text", exact=True).click()
        text = page.get_by_label("Text of world.toml")
        await text.fill(whole)
        await text.press("Control+s")
        await expect(mistake).to_have_count(0)
        await expect(page.locator("#world-name")).to_have_text("Riverbend")

    try:
        stage.play(authored, scene)
    finally:
        world.write_text(whole, "utf-8")


# Audition


def test_an_audition_fills_a_table_tells_its_cost_and_is_exported(
    stage: Stage, authored: Served, model: Served
) -> None:
    async def scene(page: Page) -> None:
        panel = await view(page, "Audition")
        await panel.get_by_label("Questions").fill(f"{RIVER}\nIs the mill running?")
        await panel.get_by_label("Tobias Wray").check()
        await panel.get_by_label("Add a circumstance").select_option(label="flood: yes")
        await expect(panel.locator(".cost")).to_have_text(re.compile(r"^8 replies · at most [\d,]+ tokens · free$"))
        await panel.get_by_role("button", name="Ask them all").click()
        await expect(panel.locator("td .words")).to_have_count(8)
        await expect(panel.locator(".cost")).to_contain_text("8 of 8 replies")
        async with page.expect_download() as download:
            await panel.get_by_role("button", name="As CSV").click()
        rows = list(csv.reader(io.StringIO((await (await download.value).path()).read_text("utf-8"))))
        assert [row[:3] for row in rows[1:3]] == [[RIVER, "mira", "as it is"], [RIVER, "mira", "flood: yes"]]
        assert len(rows) == 9
        async with page.expect_download() as download:
            await panel.get_by_role("button", name="As HTML").click()
        assert (await (await download.value).path()).read_text("utf-8").count("<tr>") == 9

    stage.play(authored, scene)
    stage.play(model, scene)


def test_an_audition_is_stopped_in_the_middle(stage: Stage, model: Served) -> None:
    async def scene(page: Page) -> None:
        panel = await view(page, "Audition")
        await panel.get_by_label("Questions").fill("What now?\nTell me slowly.\nAnd slowly again.\nOne more, slowly.")
        await panel.get_by_role("button", name="Ask them all").click()
        await expect(panel.locator("td .words")).to_have_count(1)
        await panel.get_by_role("button", name="Stop").click()
        await expect(panel.get_by_role("button", name="Ask them all")).to_be_enabled()
        await expect(panel.locator("td", has_text="–")).to_have_count(3)

    stage.play(model, scene)


def test_a_cell_that_a_spreadsheet_would_run_is_defused(stage: Stage, model: Served) -> None:
    async def scene(page: Page) -> None:
        made = await page.evaluate(
            "async rows => (await import('/csv.js')).toCsv(rows)", [["=1+1", "+2", "-3", "@x", 'a "b", c', "d\ne"]]
        )
        assert next(csv.reader(io.StringIO(made))) == ["'=1+1", "'+2", "'-3", "'@x", 'a "b", c', "d\ne"]

    stage.play(model, scene)


# For everybody


def test_everything_works_by_the_keyboard(stage: Stage, model: Served) -> None:
    async def scene(page: Page) -> None:
        keys = page.keyboard
        await keys.press("/")
        await expect(page.locator("#words")).to_be_focused()
        for text in ("One.", "Two."):
            await say(page, text)
        await keys.press("Escape")
        await expect(page.locator("#words")).not_to_be_focused()
        await keys.press("k")
        await expect(page.locator(".turn.chosen .text")).to_have_text("One.")
        await keys.press("w")
        await expect(page.locator("#why")).to_contain_text("Mira Holloway said so")
        await keys.press("j")
        await expect(page.locator(".turn.chosen .text")).to_have_text("Two.")
        await keys.press("Tab")
        await keys.press("Enter")
        await expect(page.get_by_label("What the line leans on")).to_be_visible()
        await keys.press("u")
        await expect(page.locator(".turn")).to_have_count(1)
        await keys.press("r")
        await expect(page.locator(".turn:not(.running) .text")).to_have_text("One.")
        await keys.press("]")
        await expect(page.locator(".person[aria-pressed=true]")).to_contain_text("Nell Fenn")
        for key, id_ in zip("1234567", ("talk", "why", "whatif", "edit", "audition", "keep", "test"), strict=True):
            await keys.press(key)
            await expect(page.locator(f"#{id_}")).to_be_visible()
        await keys.press("d")
        await expect(page.locator("html")).to_have_attribute("data-theme", "light")
        await keys.press("?")
        await expect(page.get_by_role("dialog", name="Keys")).to_be_visible()
        await page.get_by_label("Single keys work while nothing is being written").uncheck()
        await keys.press("Escape")
        await keys.press("1")
        await expect(page.locator("#test")).to_be_visible()

    stage.play(model, scene)


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
def test_no_view_is_wider_than_the_page_and_every_control_has_a_name(
    stage: Stage, model: Served, size: tuple[int, int]
) -> None:
    async def scene(page: Page) -> None:
        await say(page, "A" * 300)
        for name in ("Talk", "Why", "What if", "Edit", "Audition", "Keep", "Test"):
            panel = await view(page, name)
            await expect(panel).to_be_visible()
            assert await page.evaluate("document.documentElement.scrollWidth") == size[0]
            spills = await panel.evaluate("panel => panel.scrollWidth > panel.clientWidth")
            assert not spills, name
        nameless = await page.evaluate(
            """() => [...document.querySelectorAll('button, input, select, textarea, [role=button]')]
                .filter(each => !(each.labels?.length || each.ariaLabel || each.textContent.trim() || each.title))
                .map(each => each.outerHTML)"""
        )
        assert nameless == []

    stage.play(model, scene, size=size)


def test_light_and_dark_follow_the_system_until_somebody_chooses(stage: Stage, model: Served) -> None:
    background = "getComputedStyle(document.body).backgroundColor"

    async def scene(page: Page) -> None:
        dark = await page.evaluate(background)
        await page.emulate_media(color_scheme="light")
        light = await page.evaluate(background)
        assert dark != light
        switch = page.get_by_role("button", name=re.compile("^Colours"))
        await switch.click()
        await switch.click()
        assert await page.evaluate(background) == dark
        await page.reload()
        assert await page.evaluate(background) == dark
        await page.locator(".person").first.wait_for()

    stage.play(model, scene, colours="dark")
