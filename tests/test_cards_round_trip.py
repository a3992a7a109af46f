"""A card that comes in goes out whole: the five of tests/data/cards in every version, and any that could be."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from npc_dialogue.world.cards.exporting import export_book, export_card
from npc_dialogue.world.cards.importing import BOOK, import_book, import_card
from npc_dialogue.world.content import Line, LineKind, Lore, WorldInfo
from npc_dialogue.world.parse import parse
from npc_dialogue.world.world import World
from tests.support.cards import DATA, ENTRY, NAMES, V1, VERSIONS, as_v3, card_file, round_trip, world_with

TEXTS = st.text(max_size=40) | st.sampled_from(
    [
        "{{char}} and {{user}}",
        "{{random:a,b}}",
        "a\r\nb",
        "{% if %}",
        "{{{{",
        " blank ",
        "\ud800",
        "{",
        "{{char}",
        "@@depth 1\nx",
    ]
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.floats(allow_nan=False, allow_infinity=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
ODD = TEXTS | JSON
UNKNOWN = st.dictionaries(
    st.text(min_size=1, max_size=8).filter(lambda key: not key.startswith("spec")), JSON, max_size=3
)
ENTRIES = st.fixed_dictionaries(
    {
        "keys": st.lists(TEXTS, max_size=3),
        "content": TEXTS,
        "extensions": st.dictionaries(
            st.sampled_from(["probability", "sticky", "group", "selectiveLogic", "depth", "odd"]), JSON, max_size=4
        ),
        "enabled": st.booleans(),
        "insertion_order": st.integers(-10, 2000) | st.floats(0, 100),
    },
    optional={
        "use_regex": st.booleans(),
        "constant": st.booleans() | st.none(),
        "selective": st.booleans(),
        "secondary_keys": st.lists(TEXTS, max_size=2),
        "priority": st.integers(0, 100) | st.none(),
        "name": TEXTS,
        "id": st.integers(0, 9) | st.text(max_size=4),
        "position": st.sampled_from(["before_char", "after_char", ""]),
        "other": JSON,
    },
)
DATAS = st.fixed_dictionaries(
    dict.fromkeys(V1, ODD),
    optional={
        "system_prompt": ODD,
        "post_history_instructions": ODD,
        "creator_notes": ODD,
        "alternate_greetings": st.lists(TEXTS, max_size=3) | JSON,
        "group_only_greetings": st.lists(TEXTS, max_size=2),
        "tags": st.lists(TEXTS, max_size=3),
        "nickname": TEXTS,
        "extensions": UNKNOWN,
        "source": st.lists(TEXTS, max_size=2),
        "assets": JSON,
        "creation_date": st.integers(0, 2**33),
        "character_book": st.fixed_dictionaries(
            {"entries": st.lists(ENTRIES, max_size=3)},
            optional={
                "scan_depth": st.integers(0, 10),
                "recursive_scanning": st.booleans(),
                "extensions": UNKNOWN,
                "x": JSON,
            },
        ),
        "unknown": JSON,
    },
)
V1_CARDS = st.fixed_dictionaries(dict.fromkeys(V1, TEXTS), optional={"unknown": JSON, "extensions": UNKNOWN})
NEWER = st.builds(
    lambda spec, data: {**spec, "data": data},
    st.sampled_from(
        [
            {"spec": "chara_card_v2", "spec_version": "2.0"},
            {"spec": "chara_card_v3", "spec_version": "3.0"},
            {"spec": "chara_card_v3", "spec_version": "3.1"},
        ]
    ),
    DATAS,
)


def canonical(value: Any) -> str:
    return json.dumps(value, sort_keys=True)


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("name", NAMES)
def test_a_card_goes_out_as_it_came_in(name: str, version: str) -> None:
    raw = card_file(name, version)
    imported, exported = round_trip(raw)
    assert exported.raw["spec"] == "chara_card_v3"
    data = as_v3(raw)
    assert exported.raw["data"].keys() == data.keys()
    for key, value in data.items():
        assert canonical(exported.raw["data"][key]) == canonical(value), key
    again = import_card(exported.raw, "somebody")
    assert (again.card, again.lore) == (imported.card, imported.lore)


@settings(max_examples=150, deadline=None)
@given(V1_CARDS | NEWER)
def test_any_card_goes_out_as_it_came_in(raw: dict[str, Any]) -> None:
    imported, exported = round_trip(raw)
    assert canonical(exported.raw["data"]) == canonical(as_v3(raw))
    again, once_more = round_trip(exported.raw)
    assert canonical([again.card, again.lore]) == canonical([imported.card, imported.lore])
    assert canonical(once_more.raw) == canonical(exported.raw)


def test_what_stands_beside_the_data_of_a_card_comes_back() -> None:
    raw = card_file("sayo", "v3")
    raw |= {"name": raw["data"]["name"], "chat": "Sayo - 2024", "fav": None, "spec_version": "3.2"}
    imported, exported = round_trip(raw)
    assert "spec_version: the card is of version 3.2; what is new in it is only kept" in imported.notes
    del raw["name"]  # SillyTavern writes the fields of V1 a second time for old programs
    assert exported.raw == {**raw, "data": as_v3(raw)}


@pytest.mark.parametrize("file", ["harbour.lorebook.json", "moor.world.json"])
def test_a_lorebook_goes_out_as_it_came_in(file: str) -> None:
    raw = json.loads((DATA / file).read_text(encoding="utf-8"))
    imported = import_book(raw, who=("everyone",))
    exported = export_book(book_world(imported.lore, imported.book), "book")
    assert exported.raw["spec"] == "lorebook_v3"
    again = import_book(exported.raw, who=("everyone",))
    assert (again.lore, again.book) == (imported.lore, imported.book)
    if raw.get("spec") == "lorebook_v3":
        entries = [{**ENTRY, **entry} for entry in raw["data"]["entries"]]
        assert canonical(exported.raw["data"]) == canonical({**raw["data"], "entries": entries})
    else:
        assert [each["extensions"]["addMemo"] for each in exported.raw["data"]["entries"]] == [True] * 4


@settings(max_examples=60, deadline=None)
@given(st.lists(ENTRIES, max_size=3), UNKNOWN, st.booleans())
def test_any_lorebook_goes_out_as_it_came_in(
    entries: list[dict[str, Any]], extensions: dict[str, Any], recursive: bool
) -> None:
    data = {"name": "n", "recursive_scanning": recursive, "extensions": extensions, "entries": entries}
    imported = import_book({"spec": "lorebook_v3", "data": data}, who=("everyone",))
    exported = export_book(book_world(imported.lore, imported.book), "book").raw["data"]
    assert canonical(exported) == canonical({**data, "entries": [{**ENTRY, **entry} for entry in entries]})


def test_what_a_writer_broke_in_origin_is_told() -> None:
    world = world_with(import_card(card_file("odalys", "v2"), "odalys"))
    card = world.npcs["odalys"]
    broken = dataclasses.replace(card, origin={**card.origin, "json": '{"a": '})
    exported = export_card(dataclasses.replace(world, npcs={"odalys": broken}), "odalys")
    assert "card: origin.json is no JSON any more; what was kept there is left out" in exported.notes
    assert exported.raw["data"]["creator"] == "npc-dialogue"


def book_world(lore: list[dict[str, Any]], book: dict[str, Any]) -> World:
    mistakes: list[Any] = []
    entries = [parse(Lore, entry, "lore", mistakes) for entry in lore]
    assert not mistakes, mistakes
    found = {entry.id: entry for entry in entries if entry is not None}
    sources = {f"lore.{id_}": "lore/book.toml" for id_ in found}
    return World(
        info=WorldInfo(id="w", name="W"), lore=found, sources=sources, books={"lore/book.toml": {**book, BOOK: "book"}}
    )


def test_what_a_writer_changed_goes_out_changed_and_the_rest_as_it_came() -> None:
    raw = card_file("odalys", "v2")
    world = world_with(import_card(raw, "odalys"))
    card = world.npcs["odalys"]
    voice = dataclasses.replace(card.voice, register="loud")
    lines: dict[LineKind, tuple[Line, ...]] = {
        "greeting": (dataclasses.replace(card.lines["greeting"][0], text="{{ npc.name }} waves."),)
    }
    ship = dataclasses.replace(world.lore["ship"], text="No ship is in the log.")
    changed = dataclasses.replace(
        world,
        npcs={"odalys": dataclasses.replace(card, name="Oda", voice=voice, lines=lines)},
        lore={**world.lore, "ship": ship},
    )
    data, before = export_card(changed, "odalys").raw["data"], as_v3(raw)
    assert data["name"] == "Oda"
    assert data["personality"] == "loud"
    assert data["first_mes"] == "{{char}} waves."
    entries = data["character_book"]["entries"]
    assert entries[1]["content"] == "No ship is in the log."
    assert entries[1]["extensions"] == before["character_book"]["entries"][1]["extensions"]
    kept = before.keys() - {"name", "personality", "first_mes", "character_book"}
    assert {key: data[key] for key in kept} == {key: before[key] for key in kept}


def test_a_removed_entry_is_gone_and_an_added_one_is_there() -> None:
    world = world_with(import_card(card_file("odalys", "v2"), "odalys"))
    lore = dict(world.lore)
    del lore["kraken"]
    lore["gull"] = Lore(id="gull", text="The gull is {{ npc.name }}'s.", topics=("gull",), who=("odalys",), weight=80)
    lore["town"] = Lore(id="town", text="Everybody knows the town.")
    entries = export_card(dataclasses.replace(world, lore=lore), "odalys").raw["data"]["character_book"]["entries"]
    assert [each["keys"] for each in entries] == [["whistle", "tin"], ["ship", "log"], [], ["gull"]]
    assert entries[-1] == {**ENTRY, "keys": ["gull"], "content": "The gull is {{char}}'s.", "insertion_order": 400}
