"""What a writer probably meant otherwise: single braces, lists written as one text."""

from __future__ import annotations

from pathlib import Path

import pytest

from npc_dialogue.world.files import load_world
from npc_dialogue.world.slips import slips
from tests.support.worlds import CARD, WORLD, written

BRACES = "With one it is not filled in, and nobody hears it."


def hints(folder: Path, card: str, lore: str = "") -> list[str]:
    files = {"world.toml": WORLD, "npcs/mira.toml": CARD + card, "lore/a.toml": lore}
    return [str(each) for each in slips(load_world(written(folder, files)))]


@pytest.mark.parametrize(
    ("card", "key"),
    [
        ('[[lines.greeting]]\ntext = "%s, come in."', "lines.greeting[1].text"),
        ('[[knowledge]]\nid = "a"\ntext = "x"\nsaid = ["x", "Oh, %s."]', "knowledge[a].said[2]"),
        ('[[secrets]]\nid = "a"\ntext = "x"\nwhen = "trust > 3"\ncover = "Go, %s!"', "secrets[a].cover[1]"),
        ('[[samples]]\nplayer = "Hm."\nnpc = "%s, dear."', "samples[1].npc"),
    ],
)
def test_a_name_in_single_braces(card: str, key: str, tmp_path: Path) -> None:
    assert hints(tmp_path, card % "{player.name}") == [
        f"npcs/mira.toml: {key}: found '{{player.name}}'; expected two braces, {{{{ player.name }}}}, to fill "
        f"something in. {BRACES}"
    ]
    assert hints(tmp_path, card % "{ user }")[0].startswith(f"npcs/mira.toml: {key}: found '{{ user }}'; ")
    assert hints(tmp_path, card % "{{ player.name }}{% if trust %}{{player.name}}{% endif %} {3} {}") == []


def test_in_notes_braces_may_be_meant(tmp_path: Path) -> None:
    assert hints(tmp_path, "core = 'Speaks in {riddles}.'") == []
    (hint,) = hints(tmp_path, "core = 'Knows {world.time}.'")
    assert hint.endswith("found '{world.time}'; expected two braces, {{ world.time }}, to fill something in.")


TOPICS = 'topics = "coffee, price, the machine"'


def test_topics_that_are_one_text_with_commas(tmp_path: Path) -> None:
    fact, secret = (f'id = "{name}"\ntext = "x"\n{TOPICS}\n' for name in "ab")
    card = f'[[knowledge]]\n{fact}[[secrets]]\n{secret}when = "trust > 3"\n[[lines.topic]]\ntext = "x"\n{TOPICS}\n'
    told = hints(tmp_path, card, f'[[entries]]\n{fact}also = "tea;milk"')
    assert told[0] == (
        "npcs/mira.toml: knowledge[a].topics: found one text with commas, 'coffee, price, the machine'; expected a "
        'list: topics = ["coffee", "price", "the machine"]. As it is, it counts only where somebody says all of it in '
        "this order."
    )
    assert [each.split(" ")[1] for each in told] == [
        "knowledge[a].topics:",
        "secrets[b].topics:",
        "lines.topic[1].topics:",
        "entries[a].topics:",
        "entries[a].also:",
    ]


@pytest.mark.parametrize("topics", ['"coffee"', '["coffee, black", "tea"]', '"coffee,"', "[]"])
def test_other_topics_are_no_slip(topics: str, tmp_path: Path) -> None:
    assert hints(tmp_path, f'[[knowledge]]\nid = "a"\ntext = "x"\ntopics = {topics}') == []
