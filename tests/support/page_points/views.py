"""Why, What if and Audition: what a reply is made of, what would be otherwise, and many replies in a table."""

from __future__ import annotations

import csv
import io
import re

from playwright.async_api import Page, expect

from tests.support.page_scenes import RIVER, say, view
from tests.support.page_voices import Voice

STOP_AT_THE_FIRST = """() => new Promise(done => {
    const panel = document.getElementById('audition');
    const button = name => [...panel.querySelectorAll('button')].find(each => each.textContent === name);
    const watch = new MutationObserver(() => {
        if (!panel.querySelector('td .words')) return;
        watch.disconnect();
        button('Stop').click();
        done();
    });
    watch.observe(panel, { childList: true, subtree: true });
    button('Ask them all').click();
})"""
"""Asks, and stops as soon as there is a reply: the authored voice needs less time for all than a hand for a click."""


class TestWhy:
    def test_why_shows_the_prompt_that_was_sent_and_where_each_part_came_from(self, voice: Voice) -> None:
        """The tiny model needs twice the tokens for a text, so that some lore finds no room, as the page says."""

        async def scene(page: Page) -> None:
            turn = await say(page, RIVER)
            await turn.get_by_role("button", name="Why").click()
            panel = page.locator("#why")
            await expect(panel.get_by_role("img", name=re.compile(r"^[1-9]\d* of \d+ tokens"))).to_be_visible()
            groups = await panel.locator(".part").evaluate_all(
                "parts => [...new Set(parts.map(part => part.dataset.group))]"
            )
            assert {"card", "world", "standing", "steering", "history"} <= set(groups)
            left_out = panel.locator(".left-out")
            assert "lore" in groups or await left_out.locator(".out[data-group=lore]").count()
            colours = await panel.locator(".legend li").evaluate_all(
                "rows => rows.map(row => getComputedStyle(row, '::before').backgroundColor)"
            )
            assert len(set(colours)) == len(colours)
            await expect(panel.locator(".part[data-kind=line]")).to_contain_text(RIVER)
            await panel.get_by_text(re.compile("^Left out")).click()
            await expect(left_out).to_contain_text("closed, and not spoken of now")
            await panel.get_by_role("button", name="npcs/mira.toml#core").click()
            await expect(page.get_by_label("Core")).to_be_focused()
            await view(page, "Why")
            fact = panel.locator(".part[data-kind=knowledge] .source.link").first
            entry = page.locator(f"#edit [data-key='knowledge[{await fact.inner_text()}]']")
            await fact.click()
            await expect(entry).to_have_attribute("open", "")
            await expect(entry.get_by_label("Note")).to_be_focused()

        voice.visit.play(scene)

    def test_a_click_on_a_line_shows_the_parts_that_it_leans_on(self, voice: Voice) -> None:
        """Some of what a model says in no sense leans on nothing, and the page says that too."""

        async def scene(page: Page) -> None:
            turn = await say(page, "Why is there no light in the mill?")
            leant = page.get_by_label("What the line leans on").get_by_role("listitem")
            panel = page.locator("#why")
            for line in await turn.locator(".line").all():
                await line.click()
                await expect(panel.locator("blockquote")).to_have_text(await line.locator(".said").inner_text())
                await expect(leant.first.or_(panel.get_by_text("It shares no telling word"))).to_be_visible()
                if await leant.count():
                    break
            await expect(leant.first).to_contain_text(
                "npcs/mira.toml#knowledge.dust" if voice.name == "authored" else re.compile(r"\.toml|relationship\.")
            )
            assert await leant.locator("mark").count() > 0
            await expect(panel.locator(".part.leant mark").first).to_be_visible()

        voice.visit.play(scene)


class TestWhatIf:
    def test_what_if_shows_at_once_which_parts_change_and_the_two_replies(self, voice: Voice) -> None:
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
                reply = panel.get_by_role("article", name=name)
                await expect(reply.locator(".hint")).to_contain_text(voice.name)
                await expect(reply.locator(".words")).not_to_be_empty()
            await panel.get_by_role("button", name="As it is").click()
            await expect(state).to_have_count(0)
            await panel.get_by_role("slider", name="trust").fill("-80")
            await expect(panel.get_by_label("How they stand to the speaker: changed")).to_be_visible()
            await panel.get_by_role("button", name="As it is").click()
            await panel.get_by_label("Tobias Wray").check()
            await expect(panel.get_by_label("Who is present: changed")).to_contain_text("Tobias")
            await panel.get_by_label("place").select_option(label="the Dry Boot")
            await expect(panel.get_by_label("Where they are: changed").locator("ins")).to_contain_text("taproom")
            await panel.get_by_role("slider", name="time of day").fill("1200")
            await expect(panel.locator("output", has_text="20:00")).to_be_visible()
            await expect(panel.get_by_label("daytime")).to_have_value("day")

        voice.visit.play(scene)


class TestAudition:
    def test_an_audition_tells_its_cost_fills_a_table_is_judged_exported_and_stopped(self, voice: Voice) -> None:
        async def scene(page: Page) -> None:
            panel = await view(page, "Audition")
            cost = panel.locator(".cost")
            await panel.get_by_label("Questions").fill(f"{RIVER}\nIs the mill running?")
            await panel.get_by_label("Tobias Wray").check()
            await panel.get_by_label("Add a circumstance").select_option(label="flood: yes")
            price = "no price is known for it" if voice.name == "tiny" else "free"
            await expect(cost).to_have_text(re.compile(rf"^8 replies · at most [\d,]+ tokens · {price}$"))
            await panel.get_by_role("button", name="Ask them all").click()
            await expect(panel.locator("td .words")).to_have_count(8)
            await expect(cost).to_contain_text("8 of 8 replies")
            await expect(panel.locator("td .hint", has_text=voice.name)).to_have_count(8)
            for verdict, word, act in (("good", "dry", "Keep"), ("bad", "flat", "Mark")):
                await panel.get_by_role("button", name=re.compile(f"^{verdict}:")).first.click()
                await page.get_by_label("Why, in a word").fill(word)
                await page.get_by_role("dialog").get_by_role("button", name=act, exact=True).click()
                await expect(panel.locator("td").first).to_contain_text(word)
            async with page.expect_download() as download:
                await panel.get_by_role("button", name="As CSV").click()
            rows = list(csv.reader(io.StringIO((await (await download.value).path()).read_text("utf-8"))))
            assert [row[:3] for row in rows[1:3]] == [[RIVER, "mira", "as it is"], [RIVER, "mira", "flood: yes"]]
            assert len(rows) == 9
            async with page.expect_download() as download:
                await panel.get_by_role("button", name="As HTML").click()
            assert (await (await download.value).path()).read_text("utf-8").count("<tr>") == 9
            await panel.get_by_label("Tobias Wray").uncheck()
            await panel.get_by_role("button", name="Without: flood: yes").click()
            await panel.get_by_label("Questions").fill("\n".join(f"What of number {n}?" for n in range(12)))
            await page.evaluate(STOP_AT_THE_FIRST)
            await expect(panel.get_by_role("button", name="Ask them all")).to_be_enabled()
            assert await panel.locator("td .words").count() + await panel.locator("td", has_text="–").count() == 12
            assert await panel.locator("td", has_text="–").count() >= 9
            kept = await view(page, "Keep")
            await expect(kept.locator(".rejected")).to_contain_text("flat")
            good = kept.get_by_role("article").filter(has_text=RIVER)
            await expect(good).to_contain_text("dry")
            for judged in (good, kept.locator(".rejected")):
                await judged.get_by_role("button", name=re.compile("^Take back")).click()
            await expect(good).to_have_count(0)
            await expect(kept.locator(".rejected p")).to_have_count(0)

        voice.visit.play(scene)
