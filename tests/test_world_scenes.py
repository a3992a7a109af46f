"""`scenes.toml`: what is read, what is wrong in one, and how far a scene has come."""

from __future__ import annotations

from pathlib import Path

import pytest

from npc_dialogue.world.content import OWN, Beat, Scene
from npc_dialogue.world.files import load_world
from npc_dialogue.world.mistakes import ContentErrors
from npc_dialogue.world.scenes import Played, Progress, played

CAST = {"mira": "Mira", "odile": "Odile"}


def world(folder: Path, scenes: str) -> Path:
    (folder / "npcs").mkdir()
    (folder / "world.toml").write_text('id = "w"\nname = "W"\n[state.flood]\ntype = "bool"\ndefault = false\n')
    for npc, name in CAST.items():
        (folder / "npcs" / f"{npc}.toml").write_text(f'id = "{npc}"\nname = "{name}"\n')
    (folder / "scenes.toml").write_text(scenes)
    return folder


def test_a_text_for_all_and_a_table_by_npc_are_both_read(tmp_path: Path) -> None:
    scenes = load_world(
        world(
            tmp_path,
            """
            [[scenes]]
            id = "s"
            npcs = ["mira", "odile"]
            [[scenes.beats]]
            id = "b"
            goal = "all"
            nudge.mira = "hers"
            nudge."*" = "the others'"
            done_said = "now"
            """,
        )
    ).scenes
    (beat,) = scenes["s"].beats
    assert (beat.goal, beat.nudge) == ({OWN: "all"}, {"mira": "hers", OWN: "the others'"})
    assert beat.done_said == ("now",)


def test_every_mistake_is_told(tmp_path: Path) -> None:
    folder = world(
        tmp_path,
        """
        [[scenes]]
        id = "s"
        npcs = ["mira", "odil"]
        when = "world.flod"
        [[scenes.beats]]
        id = "b"
        goal.tom = "x"
        done_by = ["odile", "player"]
        [[scenes.beats.lines]]
        npc = "odile"
        text = "{{ npc.nam }}"
        emotion = "happi"
        [[scenes.beats]]
        id = "b"
        done_after = 1
        [[scenes.cues]]
        npc = "tom"
        after = ["mira", "bo"]
        [[scenes.narration]]
        text = "x"
        after = "c"
        [[scenes]]
        id = "empty"
        npcs = []
        """,
    )
    with pytest.raises(ContentErrors) as errors:
        load_world(folder)
    assert [(each.key, each.found) for each in errors.value.mistakes] == [
        ("scenes[s].when", "'world.flod'"),
        ("scenes[s].beats[b].lines[1].text", "'npc.nam'"),
        ("scenes[s].beats[b].lines[1].emotion", "'happi'"),
        ("scenes[s].npcs", "'odil'"),
        ("scenes[s].beats[b].goal.tom", "'tom'"),
        ("scenes[s].cues[1].npc", "'tom'"),
        ("scenes[s].cues[1].after", "'bo'"),
        ("scenes[s].narration[1].after", "'c'"),
        ("scenes[s].beats[b]", "nothing that fulfils the beat"),
        ("scenes[s].beats[b].done_by", "done_by"),
        ("scenes[s].beats[b].id", "'b' for a second time"),
        ("scenes[empty].npcs", "0 NPCs"),
    ]


@pytest.mark.parametrize(
    ("npcs", "told"),
    [
        ('["mira", "odil"]', ["'odil'"]),
        ('["mira", "xyzzy"]', ["'xyzzy'"]),
        ('["odil"]', ["'odil'", "'mira'"]),
        ('["mira"]', ["'odile'", "'odile'"]),
    ],
)
def test_a_misspelt_id_is_told_once(npcs: str, told: list[str], tmp_path: Path) -> None:
    text = """
        [[scenes]]
        id = "s"
        npcs = %s
        [[scenes.beats]]
        id = "b"
        goal.mira = "x"
        done_said = "x"
        done_by = "odile"
        [[scenes.cues]]
        npc = "odile"
    """
    with pytest.raises(ContentErrors) as errors:
        load_world(world(tmp_path, text % npcs))
    assert [each.found for each in errors.value.mistakes] == told


def test_a_scene_goes_with_those_who_play_in_it(tmp_path: Path) -> None:
    files = load_world(world(tmp_path, '[[scenes]]\nid = "s"\nnpcs = ["mira", "odile"]\n'))
    assert set(files.define(npcs=[{"id": "tom", "name": "Tom"}]).scenes) == {"s"}
    assert not files.define(npcs=[{"id": "mira", "name": "Mira"}], replace=True).scenes


def test_how_far_a_scene_has_come_follows_from_its_lines() -> None:
    scene = Scene(id="s", npcs=("mira",), beats=(Beat(id="a", done_after=1), Beat(id="b", done_after=1)))
    lines = [
        {"npc": "mira", "tags": []},
        {"npc": "mira", "tags": ["cut"]},
        {"npc": "narrator", "tags": ["narration"]},
        {"npc": "odile", "tags": ["beat:a"]},
        {"npc": "odile", "tags": []},
        {"npc": "mira", "tags": []},
    ]
    assert played("s", lines[:2]) == Played(scene="s", replies=1)
    assert played("s", lines) == Played(scene="s", done=("a",), replies=1)
    progress = Progress().after(played("s", lines[:2])).after(played("s", lines[:3]))
    assert progress == Progress(replies=2)
    progress = progress.after(played("s", lines))
    assert progress == Progress(done=("a",), replies=1)
    assert progress.open_beat(scene) == scene.beats[1]
    assert Progress.from_json(progress.to_json()) == progress
