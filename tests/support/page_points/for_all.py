"""What holds in every view: the keyboard, the widths, names, colours, no jumps, many turns."""

from __future__ import annotations

import re

from playwright.async_api import Page, expect

from tests.support.browser import NARROW, WIDE
from tests.support.page_scenes import RIVER, say, view
from tests.support.page_voices import Voice

VIEWS = ("Talk", "Why", "What if", "Edit", "Audition", "Keep", "Test")
MEASURE = """() => {
    window.moved = [];
    const there = new Set(document.querySelectorAll('.turn'));
    const below = each => each?.closest('.turn footer') && !there.has(each.closest('.turn'));
    // words move by themselves: one that goes on wraps, and right-to-left letters go before a stop
    const wraps = (node, from, to) => node?.nodeType === Node.TEXT_NODE
        && (to.left !== from.left || !/\\S\\s+\\S/.test(node.data));
    const shown = ({ node, previousRect: from, currentRect: to }) => [
        (node?.outerHTML ?? node?.data ?? '').slice(0, 300),
        `${from.left}, ${from.top}, ${from.width} x ${from.height}`,
        `${to.left}, ${to.top}, ${to.width} x ${to.height}`,
    ].join(' | ');
    new PerformanceObserver(list => {
        for (const { value, sources } of list.getEntries()) {
            const others = sources.filter(({ node, previousRect, currentRect }) =>
                !below(node?.closest ? node : node?.parentElement) && !wraps(node, previousRect, currentRect));
            if (others.length) window.moved.push(value, ...others.map(shown));
        }
    }).observe({ type: 'layout-shift' });
}"""
TWO_FRAMES = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
SHOW = """async rows => {
    const { fromHistory } = await import('/turns.js');
    const { store } = await import('/app.js');
    store.set({ turns: rows.map(fromHistory) });
}"""
NAMELESS = """() => [...document.querySelectorAll('button, input, select, textarea, [role=button]')]
    .filter(each => !(each.labels?.length || each.ariaLabel || each.textContent.trim() || each.title))
    .map(each => each.outerHTML)"""
UNFOLD = (
    """panel => panel.querySelectorAll('details:not(.entry), .entry:first-child').forEach(each => each.open = true)"""
)
BACKGROUND = "getComputedStyle(document.body).backgroundColor"


class TestForAll:
    def test_nothing_that_was_read_moves_while_a_reply_streams(self, voice: Voice) -> None:
        """What stands below the words that come, and tells that somebody speaks, moves down with them."""

        async def scene(page: Page) -> None:
            await say(page, RIVER)
            await page.evaluate(MEASURE)
            log = page.locator("#log")
            for question in ("And now?", "And then?", "What else?"):
                await say(page, question)
            await page.evaluate(TWO_FRAMES)
            moved = await page.evaluate("window.moved")
            assert sum(value for value in moved if not isinstance(value, str)) < 0.01, moved
            assert await log.evaluate("log => log.scrollHeight - log.scrollTop - log.clientHeight") < 2

        voice.visit.play(scene, size=(1280, 500))

    def test_five_hundred_turns_are_no_more_work_than_a_few(self, voice: Voice) -> None:
        """Each delta is drawn at its line; what is out of sight is not laid out."""
        line = {"npc": "mira", "before": "", "emotion": "warm", "intensity": 0.5, "tags": [], "source": voice.name}
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
            await page.evaluate(SHOW, turns)
            await expect(page.locator(".turn")).to_have_count(500)
            metrics = await page.context.new_cdp_session(page)
            await metrics.send("Performance.enable")

            async def spent() -> float:
                found = {row["name"]: row["value"] for row in (await metrics.send("Performance.getMetrics"))["metrics"]}
                return float(found["ScriptDuration"] + found["LayoutDuration"] + found["RecalcStyleDuration"])

            before = await spent()
            await say(page, "And after all this?")
            assert await spent() - before < 0.5  # seconds, for its deltas and the end; a whole redraw takes more each
            await expect(page.locator(".turn").last).to_be_in_viewport()
            await metrics.detach()

        voice.visit.play(scene)

    def test_everything_works_by_the_keyboard(self, voice: Voice) -> None:
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
            for key, name in zip("1234567", VIEWS, strict=True):
                await keys.press(key)
                await expect(page.locator(f"#{name.lower().replace(' ', '')}")).to_be_visible()
            for theme in ("light", "dark"):
                await keys.press("d")
                await expect(page.locator("html")).to_have_attribute("data-theme", theme)
            await keys.press("d")
            single = page.get_by_label("Single keys work while nothing is being written")
            await keys.press("?")
            await expect(page.get_by_role("dialog", name="Keys")).to_be_visible()
            await single.uncheck()
            await keys.press("Escape")
            await keys.press("1")
            await expect(page.locator("#test")).to_be_visible()
            await keys.press("?")
            await single.check()

        voice.visit.play(scene)

    def test_no_view_is_wider_than_the_page_and_every_control_has_a_name(self, voice: Voice) -> None:
        async def scene(page: Page) -> None:
            await say(page, "A" * 300)
            for width, height in (NARROW, WIDE):
                await page.set_viewport_size({"width": width, "height": height})
                for name in VIEWS:
                    panel = await view(page, name)
                    await expect(panel).to_be_visible()
                    await panel.evaluate(UNFOLD)
                    assert await page.evaluate("document.documentElement.scrollWidth") == width
                    assert not await panel.evaluate("panel => panel.scrollWidth > panel.clientWidth"), name
            assert await page.evaluate(NAMELESS) == []

        voice.visit.play(scene)

    def test_light_and_dark_follow_the_system_until_somebody_chooses(self, voice: Voice) -> None:
        async def scene(page: Page) -> None:
            light = await page.evaluate(BACKGROUND)
            await page.emulate_media(color_scheme="dark")
            dark = await page.evaluate(BACKGROUND)
            assert dark != light
            switch = page.get_by_role("button", name=re.compile("^Colours"))
            await switch.click()
            assert await page.evaluate(BACKGROUND) == light
            await page.reload()
            await page.locator(".person").first.wait_for()
            assert await page.evaluate(BACKGROUND) == light
            await switch.click()
            await page.emulate_media(color_scheme="light")
            assert await page.evaluate(BACKGROUND) == dark
            await switch.click()
            assert await page.evaluate(BACKGROUND) == light

        voice.visit.play(scene)
