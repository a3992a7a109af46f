"""What scenes on the writers' page do again and again."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.async_api import Locator, Page, expect

RIVER = "Is the river high?"


async def say(page: Page, text: str) -> Locator:
    """Says it and waits until it is answered; the turn."""
    count = await page.locator(".turn").count()
    turn = await begin(page, text)
    await expect(page.locator(".turn")).to_have_count(count + 1)
    await expect(turn).not_to_have_class(re.compile(r"\brunning\b"))
    return turn


async def begin(page: Page, text: str) -> Locator:
    """Says it; the turn."""
    await page.locator("#words").fill(text)
    await page.locator("#words").press("Enter")
    return page.locator(".turn", has=page.get_by_text(text, exact=True))


async def said_by(turn: Locator) -> str:
    """All that was said in a turn."""
    return " ".join(await turn.locator(".said").all_inner_texts())


async def gate_on_offer(page: Page) -> None:
    """Makes it so that Mira may open the gate: the river is up, and she trusts the player."""
    panel = await view(page, "What if")
    await panel.get_by_role("switch", name="flood").check()
    trust = panel.get_by_role("slider", name="trust")
    await expect(trust).to_have_value("0")  # as it is at the beginning
    await trust.fill("40")
    await panel.get_by_role("button", name="Make it so").click()
    await expect(page.locator("#toasts")).to_contain_text("So it is now")


async def view(page: Page, name: str) -> Locator:
    await page.get_by_role("tab", name=name, exact=True).click()
    return page.locator(f"#{name.lower().replace(' ', '')}")


def only(world: Path, playthrough: str) -> Path:
    """The world's folder without its other playthroughs, which have tests of their own."""
    for path in (world / "playthroughs").glob("*.toml"):
        if path.stem != playthrough:
            path.unlink()
    return world
