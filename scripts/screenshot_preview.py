"""Take the pictures of the preview that the documentation shows.

    python scripts/screenshot_preview.py [FOLDER]

Plays the example of docs/preview.md on the page in a real Chromium, on the authored voice, light and dark, wide and
narrow, and keeps what is seen as `preview-VIEW-WIDTH-COLOURS.png` in FOLDER, else in `docs`. Exit code 3 when there is
no Chromium to be had.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

import engines
from playwright.sync_api import Page, expect, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
SIZES = {"wide": (1280, 800), "narrow": (390, 844)}
COLOURS: tuple[Literal["light", "dark"], ...] = ("light", "dark")
FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--hide-scrollbars"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
PATIENCE = 60_000  # milliseconds for what the page shall show
TALK = ("Good morning!", "Why is there no light in the mill?", "Is the river high?")


@contextmanager
def previewed(home: Path) -> Iterator[str]:
    """The address of a preview of a fresh copy of Riverbend, which nobody has talked in."""
    world = Path(shutil.copytree(ROOT / "samples" / "riverbend", home / "my_world"))
    command = [sys.executable, "-m", "npc_dialogue", "preview", str(world), "--no-browser"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "XDG_DATA_HOME": str(home)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout is not None
        try:
            addresses = (re.search(r"http://\S+", line) for line in process.stdout)
            yield next(found[0] for found in addresses if found)
        finally:
            process.terminate()


def settled(page: Page) -> None:
    """Until everybody has answered, and what was said of it has gone."""
    expect(page.locator(".turn.running")).to_have_count(0)
    page.keyboard.press("Escape")
    page.mouse.move(0, 0)
    page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")


def pictures(page: Page) -> Iterator[str]:
    """Plays the example; yields a view's name when it is to be seen."""
    page.locator(".person").first.wait_for()
    for count, text in enumerate(TALK, 1):
        page.locator("#words").fill(text)
        page.locator("#words").press("Enter")
        expect(page.locator(".turn")).to_have_count(count)
        settled(page)
    yield "talk"
    page.locator(".turn").nth(1).locator(".line").first.click()
    page.get_by_label("What the line leans on").wait_for()
    settled(page)
    yield "why"
    page.get_by_role("tab", name="What if").click()
    page.get_by_role("switch", name="flood").check()
    page.get_by_role("button", name="Hear both replies").click()
    for reply in page.locator(".replies .hint").all():
        expect(reply).not_to_be_empty()
    page.get_by_label("How things are: changed").wait_for()
    settled(page)
    page.locator("#whatif").evaluate("panel => { panel.scrollTop = panel.querySelector('.row').offsetTop - 130; }")
    yield "whatif"
    page.get_by_role("tab", name="Audition").click()
    page.get_by_label("Questions").fill("Is the river high?\nIs the mill running?")
    page.locator("#audition").get_by_label("Tobias Wray").check()
    page.get_by_label("Add a circumstance").select_option(label="as in What if: flood: yes")
    page.get_by_role("button", name="Ask them all").click()
    expect(page.locator("td .words")).to_have_count(8)
    expect(page.get_by_role("button", name="As CSV")).to_be_visible()
    settled(page)
    yield "audition"


def main(arguments: Sequence[str] | None = None) -> int:
    """The command; returns its exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    folder = Path(given[0]) if given else ROOT / "docs"
    try:
        [program, *words] = engines.ensure("chromium")
    except engines.EngineUnavailable as error:
        print(f"screenshot_preview: {error}", file=sys.stderr)
        return 3
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=[*words, *FLAGS])
        for size, (width, height) in SIZES.items():
            for colours in COLOURS:
                with tempfile.TemporaryDirectory() as home, previewed(Path(home)) as address:
                    page = browser.new_page(viewport={"width": width, "height": height}, color_scheme=colours)
                    page.set_default_timeout(PATIENCE)
                    page.goto(address)
                    for view in pictures(page):
                        page.screenshot(path=folder / f"preview-{view}-{size}-{colours}.png")
                    page.close()
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
