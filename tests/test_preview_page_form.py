"""The forms of the writers' page in a real Chromium: what is changed in one is changed in the file, nothing else is."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Locator, Page, expect

from tests.support import page_voices
from tests.support.browser import Stage
from tests.support.page_scenes import view
from tests.support.page_voices import Voice

Json = Any
PLAIN = """# One of few words.
id = "piet"
name = "Piet"
goals = "To sleep."   # one text, no list
fears = ["Geese.\\nAnd what they leave."]
"""


@pytest.fixture(scope="module")
def voice(stage: Stage, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Voice]:
    with page_voices.authored(stage, tmp_path_factory.mktemp("form")) as found:
        (found.preview.folder / "npcs" / "piet.toml").write_text(PLAIN, "utf-8")
        (found.preview.folder / "notes.toml").write_text("", "utf-8")
        yield found


def edited(voice: Voice, file: str, fill: Callable[[Page, Locator], Any]) -> tuple[Json, Json, list[str]]:
    """What a file said, what it says after it was filled in and saved, and the comments that went."""
    path: Path = voice.preview.folder / file
    before = path.read_text("utf-8")

    async def scene(page: Page) -> None:
        panel = await view(page, "Edit")
        await page.get_by_label("File", exact=True).select_option(file)
        await expect(panel.locator(".file")).to_have_attribute("aria-busy", "false")
        await fill(page, panel)
        await panel.get_by_role("button", name="Save", exact=True).click()
        await expect(page.locator("#toasts")).to_contain_text("Saved; it is live.")

    voice.visit.play(scene)
    after = path.read_text("utf-8")
    comments = {line for line in after.splitlines() if line.startswith("#")}
    gone = [line for line in before.splitlines() if line.startswith("#") and line not in comments]
    return tomllib.loads(before), tomllib.loads(after), gone


async def entry(panel: Locator, key: str, title: str) -> Locator:
    """One of a list, opened."""
    entries = panel.locator(f".form-field[data-key='{key}']")
    if await entries.locator(".entry-list[open]").count() == 0:
        await entries.locator(".entry-list > summary").click()
    found = entries.locator(".entry", has=entries.page.locator("summary", has_text=title)).first
    await found.locator("summary").click()
    return found


def test_what_an_npc_knows_hides_and_says_is_changed_added_and_taken_away(voice: Voice) -> None:
    async def fill(page: Page, panel: Locator) -> None:
        stones = await entry(panel, "knowledge", "stones")
        await stones.get_by_label("Wording", exact=True).first.fill("Two pairs, and „der Pfarrer“ is the loud one.")
        await stones.get_by_label("Asked for by").press("Control+End")
        await stones.get_by_label("Asked for by").press("Enter")
        await stones.get_by_label("Asked for by").press_sequentially("حجر الرحى")
        await stones.get_by_label("Weight").fill("61")
        price = await entry(panel, "knowledge", "price")
        await price.get_by_role("button", name="Remove: price").click()
        known = panel.locator("[data-key='knowledge']")
        await known.get_by_role("button", name="Add: What they know").click()
        new = known.locator(".entry").last
        await new.get_by_label("Id").fill("geese")
        await new.get_by_label("Note").fill("There are nineteen geese.")
        await new.get_by_role("button", name="Add: wording").click()
        await new.get_by_label("Wording", exact=True).fill("Nineteen. I counted.")
        greeting = await entry(panel, "lines.greeting", "You again.")
        await greeting.get_by_label("When").fill("trust <= -30")
        bark = panel.locator("[data-key='lines.bark']")
        await bark.locator(".entry-list > summary").click()
        await bark.get_by_role("button", name="Add: Remarks in passing").click()
        await bark.locator(".entry").last.get_by_label("Words").fill("Who moved the geese?")
        address = await entry(panel, "voice.address", "county")
        await address.get_by_label("Called").fill("walker")

    before, after, gone = edited(voice, "npcs/mira.toml", fill)
    assert gone == []
    stones = next(each for each in before["knowledge"] if each["id"] == "stones")
    stones["said"][0] = "Two pairs, and „der Pfarrer“ is the loud one."
    stones["topics"].append("حجر الرحى")
    stones["weight"] = 61
    before["knowledge"] = [each for each in before["knowledge"] if each["id"] != "price"]
    before["knowledge"].append({"id": "geese", "text": "There are nineteen geese.", "said": ["Nineteen. I counted."]})
    next(each for each in before["lines"]["greeting"] if each["text"].startswith("You again."))["when"] = "trust <= -30"
    before["lines"]["bark"].append({"text": "Who moved the geese?"})
    before["voice"]["address"][-1]["use"] = "walker"
    assert after == before


def test_a_single_text_stays_one_and_a_text_of_two_lines_is_not_torn(voice: Voice) -> None:
    async def fill(page: Page, panel: Locator) -> None:
        await panel.get_by_label("Goals").fill("To sleep late.")
        fears = panel.locator("[data-key='fears']")
        await fears.get_by_role("button", name="Add: wording").click()
        await fears.get_by_label("Wording", exact=True).last.fill("Ganders.")
        await panel.get_by_role("button", name="What could be better?").click()
        await expect(panel.get_by_label("What could be better")).to_contain_text("notes.toml")

    before, after, gone = edited(voice, "npcs/piet.toml", fill)
    assert gone == []
    assert after == before | {"goals": "To sleep late.", "fears": [*before["fears"], "Ganders."]}


def test_what_is_typed_while_the_file_is_read_anew_is_kept(voice: Voice) -> None:
    """The files have changed, the page asks for this one, and before the answer comes somebody types."""

    async def scene(page: Page) -> None:
        panel = await view(page, "Edit")
        await page.get_by_label("File", exact=True).select_option("npcs/piet.toml")
        await expect(panel.locator(".file")).to_have_attribute("aria-busy", "false")
        goals = panel.get_by_label("Goals")
        before = await goals.input_value()
        await page.evaluate("""async () => {
            const { store } = await import('/app.js');
            store.set({ revision: store.state.revision + 1 });
            const goals = document.querySelector("[data-key='goals'] :is(input, textarea)");
            goals.value = 'To nap.';
            goals.dispatchEvent(new Event('input', { bubbles: true }));
        }""")
        await expect(panel.get_by_role("status").filter(has_text="what is typed here is kept")).to_be_visible()
        await expect(goals).to_have_value("To nap.")
        await panel.get_by_role("button", name="Read again").click()
        await expect(goals).to_have_value(before)

    voice.visit.play(scene)


def test_words_of_the_state_lore_places_and_how_they_stand_have_a_form(voice: Voice) -> None:
    async def state(page: Page, panel: Locator) -> None:
        flood = panel.locator("[data-key='state.flood.words']")
        await flood.get_by_label("false").fill("The river keeps to its bed.")

    async def lore(page: Page, panel: Locator) -> None:
        river = await entry(panel, "entries", "river")
        await river.locator("[data-key$='.said']").get_by_label("Wording", exact=True).nth(1).fill("Sallow. Brown.")

    async def places(page: Page, panel: Locator) -> None:
        inn = await entry(panel, "places", "inn")
        await inn.get_by_label("Name").fill("the Wet Boot")

    async def standing(page: Page, panel: Locator) -> None:
        tobias = await entry(panel, "relationships", "mira → tobias")
        await tobias.get_by_label("In their words").fill("He may have a sack.")

    before, after, gone = edited(voice, "world.toml", state)
    before["state"]["flood"]["words"]["false"] = "The river keeps to its bed."
    assert (after, gone) == (before, [])
    before, after, gone = edited(voice, "lore/river.toml", lore)
    before["entries"][0]["said"]["tobias"] = ["Sallow. Brown."]
    assert (after, gone) == (before, [])
    before, after, gone = edited(voice, "places.toml", places)
    next(each for each in before["places"] if each["id"] == "inn")["name"] = "the Wet Boot"
    assert (after, gone) == (before, [])
    before, after, gone = edited(voice, "relationships.toml", standing)
    before["relationships"][0]["text"] = "He may have a sack."
    assert (after, gone) == (before, [])
