"""Edit, Keep and Test: what is written into the world's files from the page, and what is taken over from them."""

from __future__ import annotations

import re
import shutil
import tomllib
from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from npc_dialogue.cli import main
from tests.support.page_scenes import RIVER, only, said_by, say, view
from tests.support.page_voices import Voice


def restore(path: Path, text: str) -> None:
    """As it was; a file that is written is read again."""
    if path.read_text("utf-8") != text:
        path.write_text(text, "utf-8")


RELOADED = """async () => {
    const { store } = await import('/app.js');
    store.set({ world: { ...store.state.world } });
}"""
"""As when a file of the world was saved."""


class TestEdit:
    def test_a_card_is_edited_in_a_form_its_comments_stay_and_it_is_live(self, voice: Voice) -> None:
        card = voice.preview.folder / "npcs" / "mira.toml"
        whole = card.read_text("utf-8")
        comments = [line for line in whole.splitlines() if line.startswith("#")]

        async def scene(page: Page) -> None:
            panel = await view(page, "Edit")
            await panel.get_by_label("Mood").fill("merry")
            save = panel.get_by_role("button", name="Save")
            await save.click()
            await expect(panel.locator(".problems")).to_contain_text("mood")
            await expect(panel.get_by_label("Mood")).to_have_value("merry")
            assert card.read_text("utf-8") == whole
            await panel.get_by_label("Mood").fill("happy")
            core = panel.get_by_label("Core")
            await core.fill(f"{await core.input_value()}\n\nShe has a goose that counts.")
            await panel.get_by_label("Goals").press("Control+End")
            await panel.get_by_label("Goals").press("Enter")
            await panel.get_by_label("Goals").press_sequentially("Count the geese.")
            await save.click()
            await expect(page.locator("#toasts")).to_contain_text("Saved; it is live.")
            turn = await say(page, RIVER)
            await turn.get_by_role("button", name="Why").click()
            await expect(page.locator("#why")).to_contain_text("Your mood: happy.")
            await expect(page.locator("#why")).to_contain_text("She has a goose that counts.")

        try:
            voice.visit.play(scene)
            written = card.read_text("utf-8")
        finally:
            restore(card, whole)
        assert [line for line in written.splitlines() if line.startswith("#")] == comments
        assert tomllib.loads(written)["goals"][-1] == "Count the geese."

    def test_what_another_editor_saves_is_live_and_a_mistake_stops_nothing(self, voice: Voice) -> None:
        world = voice.preview.folder / "world.toml"
        whole = world.read_text("utf-8")

        async def scene(page: Page) -> None:
            await say(page, RIVER)
            world.write_text(whole.replace('name = "Riverbend"', 'name = "Riverbend-on-Sallow"'), "utf-8")
            await expect(page.locator("#world-name")).to_have_text("Riverbend-on-Sallow")
            await expect(page.locator(".turn")).to_have_count(1)
            world.write_text(whole.replace('language = "en"', "language = 3"), "utf-8")
            mistake = page.locator("#mistakes")
            await expect(mistake).to_contain_text("the last good version goes on")
            turn = await say(page, "And now?")
            await expect(turn.locator(".facts")).to_contain_text(voice.name)
            await mistake.get_by_role("button", name=re.compile("world.toml#language")).click()
            await expect(page.locator("#edit")).to_be_visible()
            await page.get_by_role("button", name="Text", exact=True).click()
            text = page.get_by_label("Text of world.toml")
            await text.fill(whole)
            await text.press("Control+s")
            await expect(mistake).to_have_count(0)
            await expect(page.locator("#world-name")).to_have_text("Riverbend")
            await page.get_by_role("button", name="Form", exact=True).click()
            await page.get_by_label("File", exact=True).select_option("npcs/mira.toml")
            await expect(page.get_by_label("Core")).to_be_visible()

        try:
            voice.visit.play(scene)
        finally:
            restore(world, whole)


class TestKeep:
    def test_a_good_reply_is_said_again_exported_and_flagged_when_its_ground_has_changed(self, voice: Voice) -> None:
        file = voice.preview.folder / "approved" / "mira.toml"
        card = voice.preview.folder / "npcs" / "mira.toml"
        whole = card.read_text("utf-8")
        asked = "What is the beam doing?"

        async def scene(page: Page) -> None:
            turn = await say(page, asked)
            text = await said_by(turn)
            await turn.get_by_role("button", name="Good").click()
            await page.get_by_label("Why, in a word").fill("dry")
            await page.get_by_role("dialog").get_by_role("button", name="Keep", exact=True).click()
            await expect(page.locator("#toasts")).to_contain_text("Kept in approved/mira.toml.")
            panel = await view(page, "Keep")
            kept = panel.get_by_role("article").filter(has_text=asked)
            await expect(kept.locator(".words")).to_have_text(text)
            await expect(kept).to_contain_text("dry")
            for kind, ending in (("Dialogue Manager", ".dialogue"), ("CSV", ".csv"), ("POT", ".pot")):
                async with page.expect_download() as download:
                    await panel.get_by_role("button", name=re.compile(f"^{kind}")).click()
                found = await download.value
                assert found.suggested_filename.endswith(ending)
                assert asked in (await found.path()).read_text("utf-8")
            if voice.name == "authored":  # a model comes before what is approved
                await view(page, "Talk")
                await turn.get_by_role("button", name="Take back").click()
                await expect(page.locator(".turn")).to_have_count(0)
                again = await say(page, asked)
                await expect(again.locator(".facts")).to_contain_text("approved")
                assert await said_by(again) == text
                await view(page, "Keep")
            card.write_text(whole.replace("thirty-eight", "thirty-nine"), "utf-8")
            await expect(kept).to_contain_text("What it was based on has changed: npcs/mira.toml#core")
            await kept.get_by_role("button", name=re.compile("^Take back")).click()
            await expect(kept).to_have_count(0)

        try:
            voice.visit.play(scene)
        finally:
            restore(card, whole)
        assert asked not in {line["asked"] for line in tomllib.loads(file.read_text("utf-8")).get("lines", ())}

    def test_a_talk_becomes_a_playthrough_that_the_command_line_plays(
        self, voice: Voice, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """On a model the replies are recorded first, and played again without it."""
        written = voice.preview.folder / "playthroughs" / "by_the_mill.toml"

        async def scene(page: Page) -> None:
            await say(page, RIVER)
            turn = await say(page, "Is the mill wheel turning?")
            panel = await view(page, "Test")
            await panel.get_by_label("File name").fill("by_the_mill")
            step = panel.get_by_role("listitem").filter(has_text="Is the mill wheel turning?")
            word = (await said_by(turn)).split()[-1].strip(".?!…")
            await step.get_by_label("says one of").fill(f"{word} | the | a | our")
            await step.get_by_label("never says").fill("sorry")
            source = step.get_by_label("source")
            await source.focus()
            await page.evaluate(RELOADED)
            await expect(source).to_be_focused()
            await source.fill(voice.name)
            await step.get_by_label("sentences at most").fill("20")
            await step.get_by_label("prompt has", exact=True).fill("chapel pew")
            await panel.get_by_role("button", name="Write it into the world").click()
            await expect(panel.get_by_label("The playthrough file")).to_contain_text("Is the mill wheel turning?")

        voice.visit.play(scene)
        expected = tomllib.loads(written.read_text("utf-8"))["steps"][1]["expect"]
        assert expected["prompt_has"] == ["chapel pew"]
        assert (expected["source"], expected["sentences"], expected["never"]) == (voice.name, 20, ["sorry"])
        world = only(Path(shutil.copytree(voice.preview.folder, tmp_path / "world")), "by_the_mill")
        written.unlink()
        for arguments in voice.played:
            with pytest.raises(SystemExit) as ended:
                main(["check", str(world), "--run", *arguments])
            assert ended.value.code == 0, capsys.readouterr().out
