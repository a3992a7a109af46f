"""What the preview asks for over the wire: files that are read, written and watched, auditions, prompts, forks."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from npc_dialogue.models.ladder import Rung
from npc_dialogue.models.port import Model
from npc_dialogue.models.scripted import Gate, ScriptedModel, Step, reply
from npc_dialogue.prompt.prompt import Prompt
from tests.support.preview import Page, Preview, previewing

Json = Any
LINE = "Two tokens. Hit it on the left."
SOL = "npcs/sol.toml"


def run(
    tmp_path: Path,
    test: Callable[[Preview, Page], Awaitable[None]],
    voices: Sequence[Model | Rung] | None = None,
    **options: Json,
) -> None:
    async def serve() -> None:
        async with (
            asyncio.timeout(20),
            previewing(tmp_path / "world", voices or [ScriptedModel(reply(LINE))], **options) as preview,
        ):
            page = await preview.page()
            await test(preview, page)
            await page.ask("bye")
            await page.websocket.close()

    asyncio.run(serve())


def gated() -> tuple[ScriptedModel, asyncio.Event, asyncio.Event]:
    """A model that waits before it speaks; what is set when it was asked, and what lets it go on."""
    reached, opened = asyncio.Event(), asyncio.Event()

    def script(_prompt: Prompt) -> list[Step]:
        reached.set()
        return [Gate(opened), *reply(LINE)]

    return ScriptedModel(script), reached, opened


def append(path: Path, text: str) -> None:
    path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8")


# files


def test_the_folder_is_listed_and_a_file_read(tmp_path: Path) -> None:
    async def test(preview: Preview, page: Page) -> None:
        listed = await page.author("read")
        assert listed["world"] == {
            "folder": str(preview.folder),
            "name": "The Kiosk on Platform Nine",
            "writable": True,
        }
        assert [(each["path"], each["kind"]) for each in listed["files"]] == [(SOL, "npc"), ("world.toml", "world")]
        assert (listed["mistakes"], listed["state"], listed["places"]) == ([], {}, [])
        assert all(isinstance(each, str) for each in (await page.author("check"))["hints"])
        read = await page.author("read", path=SOL)
        assert read["text"] == (preview.folder / SOL).read_text(encoding="utf-8")
        assert read["data"]["knowledge"][0]["id"] == "coffee"
        assert read["revision"] == listed["files"][0]["revision"]

    run(tmp_path, test)


def test_a_key_that_is_changed_in_the_form_is_live_at_once_and_the_talk_goes_on(tmp_path: Path) -> None:
    async def test(preview: Preview, page: Page) -> None:
        await page.ask("say", npc="sol", text="A coffee?")
        await page.ask("relationship.set", **{"from": "sol", "to": "player", "values": {"trust": 40}})
        await page.ask("world.patch", patch={"raining": True})
        read = await page.author("read", path=SOL)
        written = await page.author("write", path=SOL, revision=read["revision"], set={"name": "Old Sol"})
        assert (written["written"], written["mistakes"]) == (True, [])
        assert await page.notice("world.reloaded") == {"files": [SOL], "mistakes": []}
        assert (await page.ask("describe"))["cast"][0]["name"] == "Old Sol"
        inspected = await page.ask("inspect", npc="sol", text="And now?")
        assert [message["text"] for message in inspected["prompt"]["history"]] == ["A coffee?", LINE]
        assert inspected["relationship"]["values"]["trust"] == 40
        assert (await page.author("read"))["state"]["raining"] is True
        assert "Old Sol" in inspected["prompt"]["system"]

    run(tmp_path, test)


def test_what_the_form_would_break_is_not_written(tmp_path: Path) -> None:
    async def test(preview: Preview, page: Page) -> None:
        read = await page.author("read", path=SOL)
        written = await page.author("write", path=SOL, revision=read["revision"], set={"naem": "x"})
        assert (written["written"], written["revision"]) == (False, read["revision"])
        (mistake,) = written["mistakes"]
        assert (mistake["file"], mistake["key"], mistake["help"]) == (SOL, "naem", "Did you mean 'name'?")
        assert mistake["line"] == read["text"].splitlines().index("[[knowledge]]")
        assert (preview.folder / SOL).read_text(encoding="utf-8") == read["text"]

    run(tmp_path, test)


def test_mistakes_elsewhere_keep_nobody_from_the_form(tmp_path: Path) -> None:
    async def test(preview: Preview, page: Page) -> None:
        (preview.folder / "npcs" / "broken.toml").write_text("id = \n")
        read = await page.author("read", path=SOL)
        written = await page.author("write", path=SOL, revision=read["revision"], set={"name": "Old Sol"})
        assert (written["written"], written["mistakes"]) == (True, [])

    run(tmp_path, test)


def test_a_text_is_written_as_it_is_and_the_last_good_world_goes_on(tmp_path: Path) -> None:
    async def test(preview: Preview, page: Page) -> None:
        read = await page.author("read", path=SOL)
        written = await page.author("write", path=SOL, revision=read["revision"], text="id = \n")
        (mistake,) = written["mistakes"]
        assert (written["written"], mistake["line"]) == (True, 1)
        told = await page.notice("world.mistaken")
        assert (told["files"], told["mistakes"]) == ([SOL], [mistake])
        assert (await page.ask("say", npc="sol", text="Still here?"))["text"] == LINE
        assert (await page.author("read"))["mistakes"] == (await page.author("check"))["mistakes"] == [mistake]
        assert (await page.author("read", path=SOL))["data"] is None
        again = await page.author("write", path=SOL, revision=written["revision"], text=read["text"])
        assert again["mistakes"] == (await page.author("reload"))["mistakes"] == []
        assert await page.notice("world.reloaded") == {"files": [SOL], "mistakes": []}

    run(tmp_path, test)


def test_a_file_that_is_saved_elsewhere_is_live_and_told_to_every_page(tmp_path: Path) -> None:
    async def test(preview: Preview, page: Page) -> None:
        other = await preview.page(page.welcome["ticket"], playthrough="another")
        game = await preview.sidecar.client("the game's")
        append(preview.folder / "world.toml", 'rules = ["Nobody names the 9:40."]\n')
        for each in (page, other):
            assert await each.notice("world.reloaded") == {"files": ["world.toml"], "mistakes": []}
        assert "9:40" in (await page.ask("inspect", npc="sol"))["prompt"]["system"]
        assert game.notices.empty()
        await game.close()
        await other.ask("bye")
        await other.websocket.close()

    run(tmp_path, test)


def test_only_one_of_text_and_set_and_nothing_outside(tmp_path: Path) -> None:
    async def test(preview: Preview, page: Page) -> None:
        revision = (await page.author("read", path=SOL))["revision"]
        assert await page.refusal("write", path=SOL, revision=revision) == "request.invalid"
        assert await page.refusal("write", path=SOL, revision=revision, text="", set={}) == "request.invalid"
        assert await page.refusal("write", path=SOL, revision="0", set={"name": "x"}) == "author.stale"
        for path in ("../world.toml", "/etc/passwd", "npcs/new/x.toml", "npc-dialogue.toml"):
            assert await page.refusal("write", path=path, revision="", text="") == "author.path"
            assert await page.refusal("write", path=path, revision="", set={"a": 1}) == "author.path"
            assert await page.refusal("read", path=path) == "author.path"

    run(tmp_path, test)


def test_a_sample_can_be_talked_to_and_not_changed(tmp_path: Path) -> None:
    async def test(preview: Preview, page: Page) -> None:
        assert (await page.author("read"))["world"]["writable"] is False
        revision = (await page.author("read", path=SOL))["revision"]
        assert await page.refusal("write", path=SOL, revision=revision, text="") == "author.readonly"
        assert await page.refusal("write", path=SOL, revision=revision, set={"name": "x"}) == "author.readonly"

    run(tmp_path, test, writable=False)


def test_a_whole_file_fits_into_a_frame_and_comes_back(tmp_path: Path) -> None:
    async def test(preview: Preview, page: Page) -> None:
        text = '# "quoted"\n' * 60_000
        written = await page.author("write", path="lore/long.toml", revision="", text=text)
        read = await page.author("read", path="lore/long.toml")
        assert (read["text"], read["revision"]) == (text, written["revision"])

    run(tmp_path, test)


# what the game has defined, and turns that run


def test_what_was_defined_stays_over_the_files(tmp_path: Path) -> None:
    async def test(preview: Preview, page: Page) -> None:
        guard = {"id": "guard", "name": "The guard", "core": "She waves trains through."}
        await page.ask("define", npcs=[guard])
        append(preview.folder / SOL, '\n[[lines.bark]]\ntext = "Draughty."\n')
        assert (await page.author("reload"))["mistakes"] == []
        assert [each["id"] for each in (await page.ask("describe"))["cast"]] == ["sol", "guard"]
        await page.ask("define", npcs=[{**guard, "name": "The old guard"}], replace=True)
        append(preview.folder / SOL, "# again\n")
        await page.author("reload")
        assert [each["name"] for each in (await page.ask("describe"))["cast"]] == ["The old guard"]

    run(tmp_path, test)


def test_files_that_what_was_defined_does_not_fit_are_a_mistake(tmp_path: Path) -> None:
    async def test(preview: Preview, page: Page) -> None:
        (preview.folder / "places.toml").write_text('[[places]]\nid = "hall"\nname = "the hall"\n')
        await page.author("reload")
        await page.ask("define", npcs=[{"id": "guard", "name": "The guard", "place": "hall"}])
        (preview.folder / "places.toml").unlink()
        (mistake,) = (await page.author("reload"))["mistakes"]
        assert (mistake["file"], mistake["key"]) == ("define: npcs.guard", "place")
        assert (await page.ask("say", npc="guard", text="Hello?"))["type"] == "turn.end"

    run(tmp_path, test)


def test_a_turn_ends_in_the_world_that_it_began_in(tmp_path: Path) -> None:
    model, reached, opened = gated()

    async def test(preview: Preview, page: Page) -> None:
        running = await page.send("say", npc="sol", text="A coffee?")
        waiting = await page.send("say", npc="sol", text="And a bun?")
        await reached.wait()
        (preview.folder / SOL).unlink()
        (preview.folder / "npcs" / "ada.toml").write_text('id = "ada"\nname = "Ada"\n')
        assert (await page.author("reload"))["mistakes"] == []
        opened.set()
        ended = await page.end(running)
        assert (ended["type"], ended["text"], ended["reason"]) == ("turn.end", LINE, "stop")
        assert (await page.end(waiting))["code"] == "npc.unknown"
        assert len((await page.ask("history"))["turns"][0]["lines"]) == 2
        assert (await page.ask("say", npc="ada", text="Who are you?"))["text"] == LINE

    run(tmp_path, test, [model])


# auditions


def test_an_audition_is_a_reply_of_which_nothing_stays(tmp_path: Path) -> None:
    async def test(preview: Preview, page: Page) -> None:
        heard = await page.author("audition", npc="sol", text="A coffee?", changes={"relationship": {"trust": 90}})
        assert heard["text"] == LINE
        assert [line["text"] for line in heard["lines"]] == ["Two tokens.", "Hit it on the left."]
        assert (heard["source"], heard["problems"], heard["fallback"]) == ("scripted", [], False)
        assert heard["timing"]["total"] >= heard["timing"]["first_line"] > 0
        assert (await page.ask("history"))["turns"] == []
        assert (await page.ask("inspect", npc="sol"))["relationship"]["values"].get("trust", 0) != 90
        assert (await page.author("audition", npc="sol", text=""))["text"] == LINE
        tokens = (await page.ask("inspect", npc="sol", text="Hm?"))["prompt"]["tokens"]
        assert (await page.author("audition", npc="sol", text="Hm?", estimate=True)) == {
            "tokens": {"prompt": tokens["prompt"], "reply": tokens["reply"]},
            "dollars": 0.0,
        }

    run(tmp_path, test)


def test_an_audition_can_be_cancelled_and_holds_up_nobody(tmp_path: Path) -> None:
    model, reached, _ = gated()

    async def test(preview: Preview, page: Page) -> None:
        asked = await page.send("author.audition", npc="sol", text="A coffee?")
        await reached.wait()
        assert (await page.ask("status"))["type"] == "ok"
        cancel = await page.send("cancel", target=asked)
        ended = await page.end(asked)
        assert (ended["author"]["cancelled"], ended["author"]["lines"]) == (True, [])
        assert (await page.end(cancel))["ended"] is True

    run(tmp_path, test, [model])


def test_an_audition_can_be_cancelled_before_anybody_was_asked(tmp_path: Path) -> None:
    model, _, _ = gated()

    async def test(preview: Preview, page: Page) -> None:
        asked = await page.send("author.audition", npc="sol", text="A coffee?")
        cancel = await page.send("cancel", target=asked)
        assert (await page.end(asked))["author"]["cancelled"] is True
        assert (await page.end(cancel))["ended"] is True

    run(tmp_path, test, [model])


def test_an_audition_whose_page_goes_away_ends(tmp_path: Path) -> None:
    model, reached, _ = gated()

    async def serve() -> None:
        async with asyncio.timeout(20), previewing(tmp_path / "w", [model]) as preview:
            page = await preview.page()
            await page.send("author.audition", npc="sol", text="A coffee?")
            await reached.wait()
            await page.websocket.close()

    asyncio.run(serve())  # `running` fails if a task is left over


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"npc": "nobody", "text": "x"}, "npc.unknown"),
        ({"npc": "sol", "text": "x", "model": "other"}, "request.invalid"),
        ({"npc": "sol", "text": "x", "speaker": "sol"}, "request.invalid"),
        ({"npc": "sol", "text": "x" * 2_001}, "text.too_long"),
        ({"npc": "sol", "text": "x", "changes": {"relationship": {"trust": "much"}}}, "request.invalid"),
        ({"npc": "sol", "text": "x", "changes": {"relationship": {"no_axis": 1}}}, "state.invalid"),
    ],
)
def test_an_audition_that_cannot_be_is_refused(tmp_path: Path, fields: dict[str, Json], code: str) -> None:
    async def test(preview: Preview, page: Page) -> None:
        assert await page.refusal("audition", **fields) == code
        assert await page.refusal("audition", **fields, estimate=True) == code

    run(tmp_path, test)


# prompts and forks


def test_the_prompt_of_a_turn_is_told_as_it_was_sent(tmp_path: Path) -> None:
    async def test(preview: Preview, page: Page) -> None:
        first = await page.ask("say", npc="sol", text="A coffee?")
        read = await page.author("read", path=SOL)
        await page.author("write", path=SOL, revision=read["revision"], set={"core": "Sol is a clock now."})
        second = await page.ask("say", npc="sol", text="What time is it?")
        sent = await page.author("prompt", turn=first["turn"])
        assert (sent["rebuilt"], sent["model"], sent["prompt"]["line"]) == (False, "scripted", "A coffee?")
        assert "nineteen winters" in sent["prompt"]["system"]
        later = await page.author("prompt", turn=second["turn"])
        assert "Sol is a clock now." in later["prompt"]["system"]
        assert [each["text"] for each in later["prompt"]["history"]] == ["A coffee?", LINE]

    run(tmp_path, test)


def test_a_prompt_that_is_not_kept_any_more_is_made_again(tmp_path: Path) -> None:
    async def test(preview: Preview, page: Page) -> None:
        sidecar = preview.sidecar
        first = await page.ask("say", npc="sol", text="A coffee?")
        await page.ask("say", npc="sol", text="And a bun?")
        game = await sidecar.client()
        ended = [each async for each in game.stream("say", npc="sol", text="Not a writer's.")][-1]
        await game.close()
        other = await preview.page(page.welcome["ticket"], playthrough="test")
        sent = await other.author("prompt", turn=ended["turn"])
        assert (sent["rebuilt"], sent["model"], sent["prompt"]["line"]) == (True, "", "Not a writer's.")
        assert sent["prompt"]["history"] == []
        for turn in (first["turn"], "t999999", "t", "17", "t1e3"):
            assert await other.refusal("prompt", turn=turn) == "turn.unknown"
        await other.ask("bye")
        await other.websocket.close()

    run(tmp_path, test)


def test_a_talk_goes_on_from_any_mark_in_another_playthrough(tmp_path: Path) -> None:
    async def test(preview: Preview, page: Page) -> None:
        first = await page.ask("say", npc="sol", text="A coffee?")
        await page.ask("say", npc="sol", text="And a bun?")
        assert await page.author("forks", name="branch", mark=first["mark"]) == {"name": "branch"}
        assert await page.refusal("forks", name="branch") == "store.failed"
        assert await page.refusal("forks", name="other", mark="m-unknown") == "mark.unknown"
        other = await preview.page(page.welcome["ticket"], playthrough="branch")
        assert [each["text"] for each in (await other.ask("history"))["turns"]] == ["A coffee?"]
        assert (await page.author("forks"))["playthroughs"] == [
            {"name": "branch", "turns": 1},
            {"name": "preview", "turns": 2},
        ]
        await other.ask("bye")
        await other.websocket.close()

    run(tmp_path, test)


def test_who_speaks_in_a_scene_each_has_a_prompt(tmp_path: Path) -> None:
    async def test(preview: Preview, page: Page) -> None:
        await page.ask("define", npcs=[{"id": "guard", "name": "The guard"}])
        ended = await page.ask("converse", npcs=["sol", "guard"], about="the cold", lines=2)
        assert ended["type"] == "turn.end"
        told = [(await page.author("prompt", turn=ended["turn"], npc=npc))["prompt"]["npc"] for npc in ("sol", "guard")]
        assert told == ["sol", "guard"]

    run(tmp_path, test, [ScriptedModel(lambda prompt: reply(f"It is cold, says {prompt.npc_name}."))])


# what is kept


def test_a_good_reply_is_a_line_of_the_world_and_a_talk_a_test_of_it(tmp_path: Path) -> None:
    async def test(preview: Preview, page: Page) -> None:
        turn = (await page.ask("say", npc="sol", text="What does it cost?"))["turn"]
        kept = await page.author("approve", turn=turn, verdict="good", word="short")
        assert (preview.folder / kept["file"]).read_text(encoding="utf-8").count(kept["id"]) == 1
        (line,) = (await page.author("approve"))["lines"]
        assert (line["id"], line["text"], line["stale"]) == (kept["id"], LINE, False)
        assert line["fingerprint"] == (await page.author("prompt", turn=turn))["fingerprint"]
        bad = await page.author("approve", npc="sol", asked="Hello?", text="[warm] Hi!", verdict="bad")
        assert [each["id"] for each in (await page.author("approve", npc="sol"))["bad"]] == [bad["id"]]
        made = await page.author("export", kind="dialogue")
        assert f"[ID:{kept['id']}]" in made["text"]
        expect = {turn: {"says": ["on the left"]}}
        made = await page.author("export", kind="playthrough", title="A cup", write=True, expectations=expect)
        assert (preview.folder / "playthroughs" / made["name"]).read_text(encoding="utf-8") == made["text"]
        await page.author("approve", take_back=kept["id"])
        assert (await page.author("approve"))["lines"] == []
        assert await page.refusal("approve", verdict="good") == "request.invalid"
        assert await page.refusal("approve", take_back="nobody") == "request.invalid"
        assert await page.refusal("approve", turn="t99", verdict="good") == "turn.unknown"

    run(tmp_path, test)
