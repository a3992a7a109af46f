"""The command that brings engines, the engines themselves where they are here, and the tiny model."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import debian_kits
import engines
import gguf
import httpx
import pytest
from debian_kits import EngineUnavailable, Kit, Program

from tests.support.llama import serve
from tests.support.need import need, not_run
from tests.support.tiny_gguf import END_OF_REPLY, vocabulary, write_tiny_gguf

posix = pytest.mark.skipif(sys.platform == "win32", reason="programs are shell scripts here")


def script(path: Path, body: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{body}\n", "utf-8")
    path.chmod(0o755)
    return path


@pytest.fixture
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine without engines and without apt: returns the only folder on PATH."""
    for engine in engines.ENGINES.values():
        monkeypatch.delenv(engine.variable, raising=False)
    on_path = tmp_path / "bin"
    on_path.mkdir()
    monkeypatch.setenv("PATH", str(on_path))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return on_path


# Reading what others print


@pytest.mark.parametrize(
    ("said", "version"),
    [
        ("4.6.3.stable.debian4.6.3+ds-2\n", (4, 6)),
        ("4.10.stable.official.abc\n", (4, 10)),
        ("5.0.dev1.mono\n", (5, 0)),
        ("a warning of some library\n4.6.stable.official\n", (4, 6)),
        ("Godot 4.6.3\n", None),
        ("4.6", None),
        ("", None),
    ],
)
def test_the_version_is_the_line_that_looks_like_one(said: str, version: tuple[int, int] | None) -> None:
    assert engines.godot_version(said) == version


@pytest.mark.parametrize(
    ("listed", "mirror"),
    [
        (
            "'http://mirror.example/debian/dists/bookworm/main/binary-amd64/Packages.xz' x 0",
            "http://mirror.example/debian",
        ),
        ("'http://m.example/debian//dists/bookworm/main/binary-all/Packages.xz' x 0", "http://m.example/debian"),
        (
            "'mirror+file:///etc/apt/mirrors/debian.list/dists/bookworm/main/binary-amd64/Packages.xz' x 0",
            "mirror+file:///etc/apt/mirrors/debian.list",
        ),
        ("'http://m.example/debian-security/dists/bookworm-security/main/binary-amd64/Packages.xz' x 0", None),
        ("'http://docker.example/linux/debian/dists/bookworm/stable/binary-amd64/Packages.xz' x 0", None),
        ("'http://php.example/php/dists/bookworm/main/binary-amd64/Packages.xz' x 0", None),
        ("'http://m.example/ubuntu/dists/noble/main/binary-amd64/Packages.xz' x 0", None),
    ],
)
def test_only_the_machine_s_own_release_names_the_mirror(listed: str, mirror: str | None) -> None:
    assert debian_kits.debian_mirror(f"Reading\n{listed}\n", "bookworm") == mirror


# Finding


@posix
def test_a_program_named_by_the_environment_goes_first(bare: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script(bare / "godot", "echo 4.7.stable")
    chosen = script(bare.parent / "my godot", "echo 4.6.stable")
    monkeypatch.setenv("GODOT", str(chosen))
    assert engines.find("godot") == [str(chosen)]


@posix
@pytest.mark.parametrize(("body", "part"), [("echo 4.2.1.stable", "Godot 4.2"), ("echo hello", "does not say")])
def test_a_wrong_program_in_the_environment_is_told_not_replaced(
    bare: Path, monkeypatch: pytest.MonkeyPatch, body: str, part: str
) -> None:
    script(bare / "godot", "echo 4.7.stable")
    monkeypatch.setenv("GODOT", str(script(bare.parent / "old", body)))
    with pytest.raises(EngineUnavailable, match=part):
        engines.find("godot")


def test_a_missing_program_in_the_environment_is_told(bare: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LLAMA_SERVER", str(bare / "nowhere"))
    with pytest.raises(EngineUnavailable, match="LLAMA_SERVER"):
        engines.find("llama-server")


@posix
def test_an_old_godot_on_the_path_gives_way_to_the_cache(bare: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = script(bare / "godot", "echo 3.5.2.stable")
    assert engines.find("godot") is None
    fetched = script(engines.cache() / "bin" / "godot", "echo 4.6.3.stable")
    assert engines.find("godot") == [str(fetched)]
    assert engines.main(["list"]) == 0
    assert f"not taken: {old} is Godot 3.5" in capsys.readouterr().out


# The command


@posix
@pytest.mark.parametrize("name", ["godot", "llama-server", "msgfmt", "display"])
def test_where_nothing_can_be_fetched_the_code_is_3_and_the_text_says_how(
    bare: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    assert engines.main(["path", name]) == 3
    told = capsys.readouterr()
    assert told.out == ""
    assert engines.ENGINES[name].by_hand in told.err
    assert not engines.cache().exists()


@pytest.mark.parametrize(
    "words", [[], ["path"], ["path", "firefox"], ["fetch", "godot", "blender"], ["run-on-display"]]
)
def test_a_wrong_command_line_leaves_with_2(words: list[str]) -> None:
    with pytest.raises(SystemExit) as left:
        engines.main(words)
    assert left.value.code == 2


def test_options_after_run_on_display_belong_to_the_command() -> None:
    chosen = engines.arguments(["run-on-display", "godot", "--path", "x", "--", "-h"])
    assert [chosen.program, *chosen.rest] == ["godot", "--path", "x", "--", "-h"]


# Kits


@posix
def test_a_starter_is_replaced_by_its_program(tmp_path: Path) -> None:
    place = tmp_path / "it's a $kit"
    script(place / "usr/bin/thing", 'read -r line; echo "$$|$1|$2|$3|$SETTING|$OTHER|$line"')
    program = Program("thing", arguments=("-d", "{kit}/data"), environment={"SETTING": "{kit}/set"})
    starter = script(tmp_path / "starter", debian_kits.starter_text(program, place).removeprefix("#!/bin/sh\n"))
    running = subprocess.Popen(
        [starter, 'a "b" $c'],
        env={**os.environ, "OTHER": "kept"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    said, _ = running.communicate("from outside\n")
    assert said.rstrip("\n").split("|") == [
        *(str(running.pid), "-d", f"{place}/data", 'a "b" $c', f"{place}/set", "kept", "from outside")
    ]


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="packages are built with dpkg-deb here")
def test_a_kit_that_breaks_leaves_nothing_behind(tmp_path: Path) -> None:
    source = tmp_path / "source"
    script(source / "usr/bin/thing", "exit 0")
    (source / "DEBIAN").mkdir()
    (source / "DEBIAN/control").write_text(
        "Package: thing\nVersion: 1\nArchitecture: all\nMaintainer: x\nDescription: x\n"
    )

    class Broken:
        def download(self, packages: Iterable[str]) -> list[Path]:
            made = tmp_path / "thing.deb"
            subprocess.run(["dpkg-deb", "--build", source, made], check=True, stdout=subprocess.DEVNULL)
            return [made]

    folder = tmp_path / "engines"
    script(folder / "bin" / "thing", "exit 0")
    with pytest.raises(EngineUnavailable, match="does not start"):
        debian_kits.build(Kit("toys", ("thing",), (Program("thing"),)), Broken(), folder)
    assert [str(path.relative_to(folder)) for path in folder.rglob("*")] == ["bin"]


# What a run says at its end


def test_skipped_tests_are_told_by_reason_most_first() -> None:
    reasons = [
        "Skipped: not run: needs godot (x)",
        "Skipped: not run: needs display (y)",
        "Skipped: not run: needs display (y)",
        "Skipped: only on Windows",
    ]
    assert not_run(reasons) == ["2 tests: needs display (y)", "1 test: needs godot (x)"]


# The engines


def godot_project(folder: Path, body: str) -> tuple[list[str], dict[str, str]]:
    """Arguments and environment for a project that runs `body` once its first frame is drawn, and quits."""
    (folder / "project.godot").write_text("config_version=5\n", "utf-8")
    (folder / "main.gd").write_text(f"extends SceneTree\nfunc _initialize():\n{body}\tquit()\n", "utf-8")
    keep = {name: str(folder / "home") for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")}
    return ["--path", str(folder), "--audio-driver", "Dummy", "--script", "main.gd"], keep


def test_godot_is_new_enough_and_is_its_own_process(tmp_path: Path) -> None:
    godot = need("godot")
    said = subprocess.run([*godot, "--version"], capture_output=True, text=True, timeout=60, check=True).stdout
    assert (engines.godot_version(said) or (0, 0)) >= (4, 6)

    body = (
        "\tprint('pid ', OS.get_process_id())\n"
        "\tvar out := []\n"
        "\tOS.execute(OS.get_executable_path(), ['--version'], out)\n"
        "\tprint('again ', out[0])\n"
    )
    words, keep = godot_project(tmp_path, body)
    running = subprocess.Popen(
        [*godot, "--headless", *words], env={**os.environ, **keep}, stdout=subprocess.PIPE, text=True
    )
    printed, _ = running.communicate(timeout=60)
    assert f"pid {running.pid}\n" in printed
    assert f"again {said}" in printed


def test_godot_draws_on_a_display_of_its_own(tmp_path: Path) -> None:
    godot = need("godot")
    need("display")
    body = (
        "\tvar box := ColorRect.new()\n"
        "\tbox.color = Color.ORANGE\n"
        "\tbox.size = Vector2(100, 100)\n"
        "\troot.add_child(box)\n"
        "\tawait process_frame\n"
        "\tawait RenderingServer.frame_post_draw\n"
        "\tvar image := root.get_texture().get_image()\n"
        "\tprint('inside ', image.get_pixel(50, 50).is_equal_approx(Color.ORANGE))\n"
        "\tprint('outside ', image.get_pixel(150, 150).is_equal_approx(Color.ORANGE))\n"
    )
    words, keep = godot_project(tmp_path, body)
    with engines.display() as environment:
        ended = subprocess.run(
            [*godot, *words, "--rendering-driver", "opengl3"],
            env={**environment, **keep},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
    assert "inside true\noutside false\n" in ended.stdout, ended.stdout + ended.stderr


@pytest.mark.parametrize("context", [512, 32768])
def test_the_tiny_model_is_small_and_the_same_for_the_same_seed(tmp_path: Path, context: int) -> None:
    paths = [tmp_path / name for name in ("one", "again", "other")]
    for path, seed in zip(paths, (1, 1, 2), strict=True):
        write_tiny_gguf(path, context=context, seed=seed)
    one, again, other = (path.read_bytes() for path in paths)
    assert len(one) < 2_000_000
    assert one == again
    assert one != other


def test_the_tiny_vocabulary_can_write_any_text() -> None:
    pieces = vocabulary()
    texts = [piece.text for piece in pieces]
    assert len(set(texts)) == len(texts)
    assert [piece.text for piece in pieces if piece.kind == gguf.TokenType.BYTE] == [f"<0x{n:02X}>" for n in range(256)]
    assert texts[END_OF_REPLY] == "<|im_end|>"


def test_llama_server_streams_a_chat_and_stops_when_the_client_leaves(tmp_path: Path) -> None:
    path = tmp_path / "tiny.gguf"
    write_tiny_gguf(path, context=32768)
    question = {"messages": [{"role": "user", "content": "Who waits at the mill?"}], "stream": True}
    with (
        serve(path, slots=2, context=16384) as address,
        httpx.Client(base_url=address, timeout=30, headers={"Connection": "close"}) as client,
    ):
        told = client.get("/props").json()
        assert told["total_slots"] == 2
        assert told["default_generation_settings"]["n_ctx"] == 16384

        for seed in range(10):
            choices = chunks(client, {**question, "seed": seed})
            text = "".join(choice["delta"].get("content") or "" for choice in choices)
            assert text.isprintable()
            assert text[0].isupper()
            assert text[-1] in ".!?"
            assert choices[-1]["finish_reason"] == "stop"
            assert len(choices) > 4

        endless = {**question, "ignore_eos": True, "max_tokens": 16000}
        with client.stream("POST", "/v1/chat/completions", json=endless) as reply:
            lines = reply.iter_lines()
            assert next(lines).startswith("data: ")
            assert busy(client)
        deadline = time.monotonic() + 10
        while busy(client):
            assert time.monotonic() < deadline, "still generating for nobody"


def chunks(client: httpx.Client, question: dict[str, object]) -> list[dict[str, Any]]:
    """The first choice of each chunk of a streamed reply."""
    with client.stream("POST", "/v1/chat/completions", json=question) as reply:
        data = [line.removeprefix("data: ") for line in reply.iter_lines() if line]
    assert data[-1] == "[DONE]"
    return [json.loads(line)["choices"][0] for line in data[:-1] if json.loads(line)["choices"]]


def busy(client: httpx.Client) -> bool:
    return any(slot["is_processing"] for slot in client.get("/slots").json())
