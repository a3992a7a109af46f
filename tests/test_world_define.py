"""What a game sends with `define`: all of it or none, checked against the whole world."""

from __future__ import annotations

from pathlib import Path

import pytest

from npc_dialogue.world.files import load_world
from npc_dialogue.world.mistakes import ContentErrors
from npc_dialogue.world.world import World
from tests.support.worlds import GOOD, written


@pytest.fixture
def weir(tmp_path: Path) -> World:
    return load_world(written(tmp_path, GOOD))


def test_define_puts_in_and_replaces_by_id(weir: World) -> None:
    changed = weir.define(
        npcs=[{"id": "nell", "name": "Nell", "place": "barn"}, {"id": "odile", "name": "Odile Fenn"}],
        lore=[{"id": "river", "text": "It is calm.", "said": "Calm."}],
        places=[{"id": "barn", "name": "the barn"}],
        actions=[{"id": "shut_gate", "text": "Shuts it.", "who": "nell"}],
    )
    assert list(changed.npcs) == ["mira", "odile", "nell"]
    assert changed.npcs["odile"].name == "Odile Fenn"
    assert changed.lore["river"].said == {"*": ("Calm.",)}
    assert changed.source("npcs", "nell") == "define: npcs.nell"
    assert changed.source("npcs", "mira") == "npcs/mira.toml"
    assert "nell" not in weir.npcs
    assert weir.lore["river"].text == "It floods."


def test_define_with_replace_clears_each_kind_that_is_given(weir: World) -> None:
    changed = weir.define(
        npcs=[{"id": "nell", "name": "Nell"}],
        lore=[{"id": "mud", "text": "It is deep."}],
        replace=True,
    )
    assert (list(changed.npcs), list(changed.lore), list(changed.places)) == (["nell"], ["mud"], ["mill", "inn"])
    assert changed.relationships == ()


def test_define_is_all_or_nothing_and_tells_every_mistake(weir: World) -> None:
    with pytest.raises(ContentErrors) as caught:
        weir.define(
            npcs=[
                {"id": "nell", "name": "Nell", "plac": "inn"},
                {"name": "Nobody"},
                {"id": "ok", "name": "Fine"},
                {"id": "ok", "name": "Twice"},
            ],
            lore=["nothing"],  # type: ignore[list-item]
        )
    assert [str(mistake) for mistake in caught.value.mistakes] == [
        "define: npcs.nell: plac: found the key 'plac'; expected 'alive', 'core', 'description', 'factions', 'fears', "
        "'goals', 'id', 'instructions', 'knowledge', 'lines', 'model', 'mood', 'name', 'origin', 'place', 'reminder', "
        "'role', 'samples', 'scenario', 'secrets' or 'voice'. Did you mean 'place'?",
        "define: npcs[2]: id: found nothing; expected an id: lower-case letters, digits and _, beginning with a "
        "letter.",
        "define: npcs.ok: id: found 'ok' for a second time; expected each id once.",
        "define: lore[1]: found the text 'nothing'; expected a table.",
    ]
    assert "ok" not in weir.npcs


def test_define_is_checked_against_the_whole_world(weir: World) -> None:
    with pytest.raises(ContentErrors) as caught:
        weir.define(
            npcs=[{"id": "nell", "name": "Nell", "knowledge": [{"id": "a", "text": "x", "when": "world.flod"}]}]
        )
    assert [str(mistake) for mistake in caught.value.mistakes] == [
        "define: npcs.nell: knowledge[a].when: found 'world.flod'; expected a key that [state] in world.toml declares. "
        "Did you mean 'flood'?"
    ]
    with pytest.raises(ContentErrors, match=r"lore/river.toml: entries\[river\].who: found 'odile'"):
        weir.define(npcs=[{"id": "nell", "name": "Nell"}], replace=True)
