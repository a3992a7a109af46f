"""The settings file: what it says, where it is looked for, and what a mistake in it tells."""

from __future__ import annotations

import argparse
import json
import re
import tomllib
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from npc_dialogue.commands.settings import as_arguments, chosen_of, options, settings_of
from npc_dialogue.models.caps import Cap, Caps
from npc_dialogue.settings import load_settings
from npc_dialogue.turn.deadlines import Deadlines
from npc_dialogue.world.mistakes import ContentErrors

WHOLE = """
[models]
ladder = ["openrouter:minimax/minimax-m2-her", { model = "mine", base_url = "http://127.0.0.1:9/v1", first_line = 2.5 },
          "authored"]

[models.openrouter]
site = "https://example.org"
provider = { sort = "latency" }

[models.llama]
slots = 8

[deadlines]
first_line = 3.0
total = 12.0
filler = 0

[caps]
turns_at_once = 3
day = { dollars = 0.5 }
npc = { tokens = 9000 }
"""


ROOT = Path(__file__).parents[1]


def arguments(**given: object) -> argparse.Namespace:
    blank: dict[str, object] = dict.fromkeys(("world", "data", "model", "base_url", "context", "settings"))
    return argparse.Namespace(**{**blank, "world": "samples/riverbend", **given})


@pytest.fixture
def written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for variable in ("NPC_DIALOGUE_MODEL", "NPC_DIALOGUE_BASE_URL", "NPC_DIALOGUE_SETTINGS", "OPENROUTER_API_KEY"):
        monkeypatch.delenv(variable, raising=False)
    path = tmp_path / "game.toml"
    path.write_text(WHOLE, encoding="utf-8")
    return path


def test_the_whole_file_is_read(written: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENROUTER_API_KEY", "sk-or-test")
    given = options(arguments(settings=str(written)))
    assert [(step.choice.model, step.choice.base_url, step.first_line) for step in given.steps] == [
        ("openrouter:minimax/minimax-m2-her", "https://openrouter.ai/api/v1", None),
        ("mine", "http://127.0.0.1:9/v1", 2.5),
        ("authored", None, None),
    ]
    assert given.model_source == "settings"
    assert given.deadlines == Deadlines(first_line=3.0, total=12.0, filler=None)
    assert given.caps == Caps(day=Cap.of(dollars=0.5), npc=Cap.of(tokens=9000), turns_at_once=3)
    assert given.openrouter is not None
    assert given.openrouter.site == "https://example.org"
    assert given.openrouter.provider == {"sort": "latency"}


def test_a_rung_whose_key_is_missing_is_left_out_and_told(written: Path) -> None:
    given = options(arguments(settings=str(written)))
    assert [step.choice.model for step in given.steps] == ["mine", "authored"]
    (told,) = given.omitted
    assert "OPENROUTER_API_KEY" in told


def test_the_command_line_wins_over_the_file(written: Path) -> None:
    chosen = chosen_of(arguments(model="authored"), settings_of(arguments(settings=str(written))))
    assert [step.choice.model for step in chosen.steps] == ["authored"]
    assert chosen.source == "command line"


def test_the_environment_wins_over_the_file(written: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NPC_DIALOGUE_MODEL", "authored")
    monkeypatch.setenv("NPC_DIALOGUE_SETTINGS", str(written))
    read = settings_of(arguments())
    assert read is not None
    assert read.models.llama.slots == 8
    assert chosen_of(arguments(), read).source == "environment"


def test_the_file_of_the_current_folder_is_read_unless_it_is_a_worlds(
    written: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    game = written.parent
    written.rename(game / "npc-dialogue.toml")
    monkeypatch.chdir(game)
    assert settings_of(arguments(world="world")) is not None
    assert settings_of(arguments(world=".")) is None
    (game / "npc-dialogue.toml").unlink()
    assert settings_of(arguments(world="world")) is None


def test_a_file_that_was_named_has_to_be_there(tmp_path: Path) -> None:
    with pytest.raises(ContentErrors, match=r"gone\.toml.*cannot be read"):
        settings_of(arguments(settings=str(tmp_path / "gone.toml")))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[models]\nlader = []", "Did you mean 'ladder'?"),
        ("[models]\nladder = [3]", "models.ladder[1]"),
        ('[models]\nladder = ["local", "authored", "local"]', "models.ladder[2]: found 'authored' above others"),
        ('[models]\nladder = [{ model = "authored", context = 100 }]', "models.ladder[1].context"),
        ("[deadlines]\nfirst_line = 9\ntotal = 3", "deadlines.total"),
        ("[deadlines]\nfirst_line = 0.01", "deadlines.first_line"),
        ("[models.openrouter]\nprovdier = {}", "Did you mean 'provider'?"),
        ("[models", "[models"),
        ("models = 1", "models"),
        ("[caps]\nday = { dollars = -1 }", "caps.day.dollars"),
        ("[caps]\nday = 0.5", "caps.day"),
        ("[caps]\nturns_at_once = 0", "caps.turns_at_once"),
        ("x = 1", "'deadlines'"),
    ],
)
def test_a_mistake_is_told_with_its_place(tmp_path: Path, text: str, told: str) -> None:
    path = tmp_path / "npc-dialogue.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ContentErrors) as errors:
        load_settings(path)
    assert told in str(errors.value)
    assert "Traceback" not in str(errors.value)
    assert str(tmp_path) not in str(errors.value)


@given(st.binary(max_size=300))
def test_any_bytes_are_settings_or_a_mistake(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.mktemp("settings") / "npc-dialogue.toml"
    path.write_bytes(data)
    with suppress(ContentErrors):
        load_settings(path)


def test_a_sidecar_of_our_own_gets_the_same_file() -> None:
    assert as_arguments(arguments(settings="game.toml")) == [
        "--world",
        "samples/riverbend",
        "--settings",
        "game.toml",
    ]


def test_editors_take_what_is_read_and_underline_what_is_not() -> None:
    schema = json.loads((ROOT / "schemas/settings/npc-dialogue.json").read_text(encoding="utf-8"))
    validator = Draft202012Validator(schema)
    shown = re.findall(r"```toml\n(\[models\].*?)```", (ROOT / "docs/models.md").read_text(encoding="utf-8"), re.DOTALL)
    assert shown
    for text in (WHOLE, *shown):
        assert list(validator.iter_errors(tomllib.loads(text))) == []
    for wrong in ('[models]\nladder = "auto"', "[caps]\nday = 5", "[deadlines]\nfirst_line = 0.1", "[modles]"):
        assert list(validator.iter_errors(tomllib.loads(wrong)))
