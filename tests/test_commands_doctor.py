"""`npc-dialogue doctor`: it looks at what `serve` would use."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from npc_dialogue.cli import main

LADDER = '[models]\nladder = ["openrouter:a/b", "gone.gguf", "authored"]\n'


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for variable in ("MODEL", "BASE_URL", "SETTINGS"):
        monkeypatch.delenv(f"NPC_DIALOGUE_{variable}", raising=False)
    for variable in ("OPENROUTER_API_KEY", "LLAMA_SERVER", "GODOT"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def doctor(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, dict[str, str]]:
    """Its exit code and its rows."""
    with pytest.raises(SystemExit) as ended:
        main(["doctor", *arguments])
    rows = (line.partition(" ") for line in capsys.readouterr().out.splitlines())
    return int(str(ended.value.code)), {name: told.strip() for name, _, told in rows}


def test_without_settings_the_authored_voice_answers(capsys: pytest.CaptureFixture[str]) -> None:
    code, rows = doctor(capsys)
    assert code == 0
    assert rows["settings"].startswith("none")
    assert rows["llama-server"] == "llama-server is not on PATH (only for local models)"
    assert rows["1"] == "authored, which always answers"


@pytest.mark.parametrize("way", ["folder", "option", "environment"])
def test_the_ladder_is_shown_with_what_is_missing(
    way: str, folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    name = "npc-dialogue.toml" if way == "folder" else "game.toml"
    (folder / name).write_text(LADDER, encoding="utf-8")
    if way == "environment":
        monkeypatch.setenv("NPC_DIALOGUE_SETTINGS", name)
    code, rows = doctor(capsys, *(["--settings", name] if way == "option" else []))
    assert code == 1
    assert rows["settings"] == name
    assert rows["1"].startswith(f"left out: {name}: models.ladder[1]: model openrouter:a/b needs a key")
    assert rows["2"].startswith(f"left out: {name}: models.ladder[2]: There is no file gone.gguf")
    assert rows["3"] == "authored, which always answers"


@pytest.mark.parametrize(
    ("text", "row", "told"),
    [
        (None, "settings", "game.toml: found a file that cannot be read"),
        ("ladder", "settings", "game.toml: end of document: found a line without key and ="),
        ('[models]\nladder = "auto"', "settings", "game.toml: models.ladder: found the text 'auto'; expected a list, "),
        (
            '[models]\nladder = ["local", "nowhere"]',
            "model",
            "game.toml: models.ladder[2]: model nowhere needs base_url",
        ),
    ],
)
def test_a_file_that_is_wrong_or_gone_ends_with_1(
    text: str | None, row: str, told: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if text is not None:
        (folder / "game.toml").write_text(text, encoding="utf-8")
    code, rows = doctor(capsys, "--settings", "game.toml")
    assert code == 1
    assert rows[row].startswith(told)
    assert "1" not in rows


def test_a_llama_server_that_is_not_there_is_told_with_who_named_it(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "npc-dialogue.toml").write_text(f'[models.llama]\nprogram = "{folder}/gone"', encoding="utf-8")
    assert doctor(capsys)[1]["llama-server"] == f"models.llama.program names {folder}/gone, which is not there"
    monkeypatch.setenv("LLAMA_SERVER", "/nope")
    code, rows = doctor(capsys)
    assert (code, rows["llama-server"]) == (1, "LLAMA_SERVER names /nope, which is not there")
    monkeypatch.setenv("LLAMA_SERVER", sys.executable)
    assert doctor(capsys)[0] == 0
