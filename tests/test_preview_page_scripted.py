"""The writers' page in a real Chromium, point by point, on a scripted model, and what only voices with a price show."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.async_api import Page, expect

from tests.support import page_voices
from tests.support.browser import Stage
from tests.support.page_points import *  # noqa: F403 - the points, each asked of this module's voice
from tests.support.page_scenes import RIVER, view
from tests.support.page_voices import Voice


@pytest.fixture(scope="module")
def voice(stage: Stage, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Voice]:
    with page_voices.scripted(stage, tmp_path_factory.mktemp("scripted")) as found:
        yield found


# What costs something


def test_an_audition_of_two_voices_and_a_note_tells_its_price_before_it_is_asked(voice: Voice) -> None:
    async def scene(page: Page) -> None:
        panel = await view(page, "Audition")
        cost = panel.locator(".cost")
        await panel.get_by_label("Questions").fill(RIVER)
        await panel.get_by_role("checkbox", name="as chosen").uncheck()
        for name in ("paid", "dear"):
            await panel.get_by_role("checkbox", name=name, exact=True).check()
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

    voice.visit.play(scene)
