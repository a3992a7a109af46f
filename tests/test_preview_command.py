"""`npc-dialogue preview` as a writer starts it: what it prints, opens and keeps, and what it never touches."""

from __future__ import annotations

import asyncio
import contextlib
import os
import re
import shutil
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus
from websockets.typing import Origin, Subprotocol

from npc_dialogue.cli import main
from npc_dialogue.commands.game_copy import copy_playthrough
from npc_dialogue.memory.sqlite import SqliteStore
from npc_dialogue.memory.store import StoreError
from npc_dialogue.protocol.limits import SUBPROTOCOL
from tests.support.preview import KIOSK, Page

Json = Any
ADDRESS = re.compile(r"  (http://127\.0\.0\.1:(\d+)/)#([\w-]{43})(?:/(\S+))?\n")


@contextlib.contextmanager
def previewing(tmp_path: Path, *arguments: str, cwd: Path | None = None) -> Iterator[tuple[str, list[str]]]:
    """The command while it runs: its address line, and all that it printed before."""
    with started(tmp_path, *arguments, cwd=cwd) as (address, printed, _):
        yield address, printed


@contextlib.contextmanager
def started(
    tmp_path: Path, *arguments: str, cwd: Path | None = None, stdin: int = subprocess.DEVNULL
) -> Iterator[tuple[str, list[str], Iterator[str]]]:
    """The same with what it prints later, line by line."""
    environment = {**os.environ, "XDG_DATA_HOME": str(tmp_path / "data"), "HOME": str(tmp_path)}
    environment.pop("NPC_DIALOGUE_TOKEN", None)
    log = (tmp_path / "stderr").open("w")
    process = subprocess.Popen(
        [sys.executable, "-m", "npc_dialogue", "preview", "--no-browser", *arguments],
        stdin=stdin,
        stdout=subprocess.PIPE,
        stderr=log,
        text=True,
        env=environment | {"PYTHONPATH": str(Path(__file__).parents[1])},
        cwd=cwd or tmp_path,
    )
    with log, process:
        try:
            assert process.stdout is not None
            printed: list[str] = []
            for line in process.stdout:
                printed.append(line)
                if "Ctrl+C" in line:
                    break
            yield next((line for line in printed if ADDRESS.fullmatch(line)), ""), printed, process.stdout
            process.send_signal(signal.SIGINT)
            assert process.wait(timeout=5) == 0
        finally:
            process.kill()


async def talk(address: str, *requests: dict[str, Json]) -> list[dict[str, Json]]:
    """What a page that opens this address is answered, the hello first."""
    found = ADDRESS.fullmatch(address)
    assert found is not None
    url, port, ticket, name = found.groups()
    async with asyncio.timeout(20):
        websocket = await connect(
            f"ws://127.0.0.1:{port}/",
            origin=Origin(url.rstrip("/")),
            subprotocols=[Subprotocol(SUBPROTOCOL), Subprotocol(f"ticket.{ticket}")],
            compression=None,
        )
        page = Page(websocket)
        client = {"name": "page", "version": "1"}
        hello = {"type": "hello", "protocol": 1, "client": client, "playthrough": unquote(name or "preview")}
        answers = [await page.ask(each.pop("type"), **each) for each in (hello, *map(dict, requests))]
        await page.ask("bye")
        await websocket.close()
    return answers


@pytest.fixture
def world(tmp_path: Path) -> Path:
    return Path(shutil.copytree(KIOSK, tmp_path / "kiosk"))


def test_a_writer_opens_the_page_talks_and_finds_the_talk_again(tmp_path: Path, world: Path) -> None:
    say = {"type": "say", "npc": "sol", "text": "What does a coffee cost?"}
    with previewing(tmp_path, cwd=world) as (address, printed):
        assert "sample" not in "".join(printed)
        with urllib.request.urlopen(address.split("#")[0].strip()) as page:
            assert (page.status, page.headers.get_content_type()) == (200, "text/html")
        welcome, turn, read = asyncio.run(talk(address, say, {"type": "author.read"}))
    assert (tmp_path / "stderr").read_text() == ""
    assert {"author.read", "author.write", "author.forks"} <= set(welcome["features"])
    assert turn["sources"] == ["authored"]
    assert read["author"]["world"]["writable"] is True
    (kept,) = (tmp_path / "data" / "npc-dialogue" / "preview").glob("kiosk-*.sqlite")
    assert sorted(path.name for path in world.rglob("*")) == ["npcs", "sol.toml", "world.toml"]
    (world / "npcs" / "sol.toml").write_text("id = \n")  # a world with mistakes opens too, and shows them
    with previewing(tmp_path, str(world)) as (address, _):
        _, history, described, read = asyncio.run(
            talk(address, {"type": "history"}, {"type": "describe"}, {"type": "author.read"})
        )
    assert [each["text"] for each in history["turns"]] == [say["text"]]
    assert described["cast"] == []
    assert [each["file"] for each in read["author"]["mistakes"]] == ["npcs/sol.toml"]
    assert kept.exists()
    mistake, last = (tmp_path / "stderr").read_text().splitlines()
    assert mistake.startswith("npcs/sol.toml: line 1, column 6: found nothing behind the =")
    assert last == f"1 mistake in {world}"


def test_without_a_world_the_sample_is_shown_and_not_changed(tmp_path: Path) -> None:
    with previewing(tmp_path) as (address, printed):
        assert "This is a sample" in "".join(printed)
        assert "The address lets in once. Ctrl+C" in printed[-1]
        _, read = asyncio.run(talk(address, {"type": "author.read"}))
    assert (read["author"]["world"]["name"], read["author"]["world"]["writable"]) == ("Riverbend", False)


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_enter_gives_a_fresh_address_and_the_first_stays_spent(tmp_path: Path, world: Path) -> None:
    ours, theirs = os.openpty()
    with started(tmp_path, str(world), stdin=theirs) as (first, printed, later):
        assert "press Enter for a fresh one" in printed[-1]
        asyncio.run(talk(first))
        os.write(ours, b"\n")
        second = next(later)
        with pytest.raises(InvalidStatus):
            asyncio.run(talk(first))
        asyncio.run(talk(second))
    os.close(ours)
    os.close(theirs)


def test_a_games_playthrough_is_copied_and_never_moved(tmp_path: Path, world: Path) -> None:
    game, own = tmp_path / "game.sqlite", tmp_path / "own.sqlite"
    with contextlib.closing(SqliteStore(game)) as store:
        record = store.open_playthrough("Slot 1/a")
        store.append(
            record.id, record.head, "event", {"text": "It rained.", "witnesses": ["sol"], "weight": 50, "time": None}
        )
        mark = store.head(record.id).mark
    before = game.read_bytes()
    assert [copy_playthrough(game, None, own) for _ in range(2)] == ["Slot 1/a", "Slot 1/a 2"]
    with previewing(tmp_path, str(world), "--data", str(own), "--from", str(game)) as (address, _):
        assert address.endswith("/Slot%201%2Fa%203\n")
        say = {"type": "say", "npc": "sol", "text": "Do you remember?"}
        _, turn, inspected = asyncio.run(talk(address, say, {"type": "inspect", "npc": "sol"}))
    assert turn["type"] == "turn.end"
    assert "It rained." in str(inspected["prompt"])
    assert game.read_bytes() == before
    with contextlib.closing(SqliteStore(game)) as store:
        assert store.head(store.open_playthrough("Slot 1/a").id).mark == mark


def test_a_playthrough_that_is_in_use_or_not_there_is_told(tmp_path: Path) -> None:
    game = tmp_path / "game.sqlite"
    with contextlib.closing(SqliteStore(game)) as store:
        for name in ("one", "two"):
            store.open_playthrough(name)
        with pytest.raises(StoreError, match="Close the game"):
            copy_playthrough(game, "one", tmp_path / "own.sqlite", wait=0)
    for asked in (None, "three"):
        with pytest.raises(StoreError, match="there are: 'one', 'two'"):
            copy_playthrough(game, asked, tmp_path / "own.sqlite")
    assert not (tmp_path / "own.sqlite").exists()


def test_what_cannot_be_opened_is_told_in_a_sentence(
    tmp_path: Path, world: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    nowhere = str(tmp_path / "nowhere")
    for arguments, told in (
        ([nowhere], f"{nowhere} is no folder"),
        ([str(world), "--from", nowhere], f"There is no file {nowhere}"),
        ([str(world), "--from", str(world / "world.toml")], "cannot be copied"),
    ):
        with pytest.raises(SystemExit) as ended:
            main(["preview", "--no-browser", "--data", str(tmp_path / "data"), *arguments])
        assert ended.value.code == 1
        assert told in capsys.readouterr().err
