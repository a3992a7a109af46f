"""docs/preview.md: its example is carried through on the page, and what it names stands there."""

from __future__ import annotations

import re
import shutil
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from npc_dialogue.cli import main
from npc_dialogue.models.authored.voice import AuthoredVoice
from tests.support.browser import Stage
from tests.support.page_scenes import only, say, view
from tests.support.served_page import Served, served
from tests.support.sidecar import RIVERBEND, ROOT

DOCUMENT = (ROOT / "docs" / "preview.md").read_text("utf-8")
SECTIONS = {
    section.partition("\n")[0]: " ".join(section.partition("\n")[2].split()) for section in DOCUMENT.split("\n## ")
}
EVERYTHING = """() => [
    document.body.innerText,
    document.body.textContent,
    ...[...document.querySelectorAll('[aria-label], input, textarea, option')].flatMap(
        each => [each.ariaLabel ?? '', each.value ?? '', each.textContent],
    ),
].join('\\n')"""


@pytest.fixture(scope="module")
def my_world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    folder = shutil.copytree(RIVERBEND, tmp_path_factory.mktemp("document") / "my_world")
    with served(folder, [AuthoredVoice()]) as page:
        yield page


async def opened(page: Page) -> None:
    await expect(page.locator("#world-name")).not_to_be_empty()


async def talk(page: Page) -> None:
    await page.locator(".person", has_text="Mira Holloway").click()
    await say(page, "Why is there no light in the mill?")
    await say(page, "Is the river high?")


async def why(page: Page) -> None:
    await page.locator(".turn .line").first.click()
    await page.get_by_label("What the line leans on").wait_for()
    await page.locator(".left-out").wait_for()


async def what_if(page: Page) -> None:
    panel = await view(page, "What if")
    await panel.get_by_role("switch", name="flood").check()
    await expect(panel.get_by_text("Unchanged:").first).to_be_visible()
    await panel.get_by_role("button", name="Hear both replies").click()
    await expect(panel.get_by_role("article").locator(".hint").last).not_to_be_empty()


async def edit(page: Page) -> None:
    await page.get_by_role("button", name="As it is").click()
    panel = await view(page, "Edit")
    await panel.get_by_label("Mood").fill("merry")
    await panel.get_by_role("button", name="Save").click()
    await expect(panel.locator(".problems")).to_contain_text("merry")
    await panel.get_by_label("Mood").fill("happy")
    await panel.get_by_role("button", name="Save").click()
    await expect(page.locator("#toasts")).to_contain_text("it is live")


async def audition(page: Page) -> None:
    panel = await view(page, "Audition")
    await panel.get_by_label("Questions").fill("Is the river high?\nIs the mill running?")
    await panel.get_by_label("Tobias Wray").check()
    await panel.get_by_label("Add a circumstance").select_option(label="flood: yes")
    await panel.get_by_role("button", name="Ask them all").click()
    await expect(panel.locator("td .words")).to_have_count(8)
    await expect(panel.get_by_role("button", name="As CSV")).to_be_visible()


async def keep(page: Page) -> None:
    await view(page, "Talk")
    turn = page.locator(".turn").first
    await turn.click()
    await turn.get_by_role("button", name="Good").click()
    await page.get_by_role("dialog").get_by_role("button", name="Keep", exact=True).click()
    await expect(page.locator("#toasts")).to_contain_text("approved/mira.toml")
    panel = await view(page, "Keep")
    await expect(panel.get_by_role("article").filter(has_text="Why is there no light in the mill?")).to_be_visible()


async def expectations(page: Page) -> None:
    panel = await view(page, "Test")
    await panel.get_by_label("says one of").first.fill("flour | dust")
    await panel.get_by_label("File name").fill("by_the_mill")
    await panel.get_by_role("button", name="Write it into the world").click()
    await expect(panel.get_by_label("The playthrough file")).to_contain_text("flour")


STEPS: dict[str, Callable[[Page], Awaitable[None]]] = {
    "Open": opened,
    "Talk": talk,
    "Why": why,
    "What if": what_if,
    "Edit": edit,
    "Audition": audition,
    "Keep": keep,
    "Test": expectations,
}
ELSEWHERE = {"Talk": {"Go back here"}, "Edit": {"merry"}}
"""What a step names and what is not to be seen at its end: on another turn, or since it was replaced."""


def test_each_step_of_the_guide_does_what_it_says(
    stage: Stage, my_world: Served, capsys: pytest.CaptureFixture[str]
) -> None:
    async def scene(page: Page) -> None:
        for name, step in STEPS.items():
            await step(page)
            shown = " ".join((await page.evaluate(EVERYTHING)).split())
            named = set(re.findall("“([^”]+)”", SECTIONS[name])) - ELSEWHERE.get(name, set())
            assert {each for each in named if each not in shown} == set(), name

    stage.play(my_world, scene)
    assert "no light in the mill" in (my_world.folder / "approved" / "mira.toml").read_text("utf-8")
    with pytest.raises(SystemExit) as ended:
        main(["check", str(only(my_world.folder, "by_the_mill")), "--run"])
    assert ended.value.code == 0, capsys.readouterr().out


def test_every_picture_that_is_named_is_there() -> None:
    named = set(re.findall(r"\((preview-[\w-]+\.png)\)", DOCUMENT))
    assert named == {path.name for path in Path(ROOT, "docs").glob("preview-*.png")}
