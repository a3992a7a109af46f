"""World folders: what loads, what a writer is told, and what a hostile folder gets nowhere with."""

from __future__ import annotations

import json
import os
import sys
import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from npc_dialogue.world.files import MAX_BYTES, load_world, unread
from npc_dialogue.world.mistakes import ContentErrors
from npc_dialogue.world.world import DEFAULT_EMOTIONS, World

GOOD = {
    "world.toml": """
        id = "weir"
        name = "The Weir"
        premise = "{{ player.name }} came by the river."
        [factions.watch]
        name = "the Watch"
        [state.flood]
        type = "bool"
        words.true = "The river is high."
        words.false = ""
        [state.season]
        type = "text"
        values = ["spring", "autumn"]
        text = "It is {{ value }}."
        [state.gold]
        type = "int"
        minimum = 0
        ranges = [{ at = 0, text = "Poor." }, { at = 10, text = "Rich." }]
    """,
    "places.toml": """
        [[places]]
        id = "mill"
        name = "the mill"
        hears = ["inn"]
        [[places]]
        id = "inn"
        name = "the inn"
    """,
    "npcs/mira.toml": """
        id = "mira"
        name = "Mira"
        place = "mill"
        factions = ["watch"]
        [[knowledge]]
        id = "weir"
        text = "The weir holds."
        said = "It holds."
        when = "not world.flood"
        who = "place:inn"
        [[knowledge]]
        id = "price"
        text = "Flour is {{ world.gold }} pence."
        said = { mira = "As ever.", odile = ["Dear.", "Very dear."] }
        [[secrets]]
        id = "debt"
        text = "She owes Odile."
        when = "trust > 40 and world.season == 'spring'"
        cover = "Never mind."
        [[lines.greeting]]
        text = "Yes?"
        emotion = "thoughtful"
        [[lines.greeting]]
        text = "You again."
        when = "familiarity > 20"
    """,
    "npcs/odile.json": json.dumps({"id": "odile", "name": "Odile", "voice": {"language": "fr"}}),
    "lore/river.toml": """
        [[entries]]
        id = "river"
        text = "It floods."
        places = ["mill"]
        who = ["faction:watch", "odile"]
    """,
    "relationships.toml": """
        [[relationships]]
        from = "mira"
        to = "player"
        values = { trust = 20 }
    """,
    "actions.toml": """
        [[actions]]
        id = "open_gate"
        text = "Opens the sluice."
        arguments = { width = { type = "integer", minimum = 1 } }
        when = "world.flood"
    """,
    "playthroughs/first.toml": """
        title = "A first visit"
        [[steps]]
        npc = "mira"
        say = "Does the weir hold?"
        expect = { says = ["holds"], emotion = "neutral" }
        [[steps]]
        patch = { flood = true }
        [[steps]]
        save = "here"
        [[steps]]
        load = "here"
        [[steps]]
        relate = { mira = { trust = 50 } }
    """,
}


def written(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        lines = [line.removeprefix("        ") for line in text.splitlines()]
        path.write_text("\n".join(lines), encoding="utf-8")
    return folder


def mistakes_of(folder: Path) -> list[str]:
    with pytest.raises(ContentErrors) as caught:
        load_world(folder)
    assert str(caught.value) == "\n".join(map(str, caught.value.mistakes))
    return [str(mistake) for mistake in caught.value.mistakes]


def told(folder: Path, **files: str) -> list[str]:
    """The mistakes of the good world with other files in it; `npcs_mira` stands for `npcs/mira.toml`."""
    changed = {name.replace("__", "/") + ".toml": text for name, text in files.items()}
    return mistakes_of(written(folder, {**GOOD, **changed}))


def test_a_whole_world(tmp_path: Path) -> None:
    world = load_world(written(tmp_path, GOOD))
    assert list(world.npcs) == ["mira", "odile"]
    assert world.npcs["mira"].knowledge[0].who == ("place:inn",)
    assert world.npcs["mira"].knowledge[0].said == {"*": ("It holds.",)}
    assert world.npcs["mira"].knowledge[1].said == {"mira": ("As ever.",), "odile": ("Dear.", "Very dear.")}
    assert world.relationships[0].source == "mira"
    assert (world.language("mira"), world.language("odile")) == ("en", "fr")
    assert world.emotions == DEFAULT_EMOTIONS
    assert world.sources == {
        "world": "world.toml",
        "places.mill": "places.toml",
        "places.inn": "places.toml",
        "relationships": "relationships.toml",
        "actions.open_gate": "actions.toml",
        "npcs.mira": "npcs/mira.toml",
        "npcs.odile": "npcs/odile.json",
        "lore.river": "lore/river.toml",
        "playthroughs.first": "playthroughs/first.toml",
    }


def test_a_world_of_one_file_and_nobody_in_it(tmp_path: Path) -> None:
    world = load_world(written(tmp_path, {"world.toml": 'id = "empty"\nname = "Empty"'}))
    assert (world.info.name, dict(world.npcs)) == ("Empty", {})


def test_the_same_world_as_json(tmp_path: Path) -> None:
    as_json = {}
    for name, text in GOOD.items():
        data = json.loads(text) if name.endswith(".json") else tomllib.loads(text)
        as_json[name.replace(".toml", ".json")] = json.dumps(data)
    first = load_world(written(tmp_path / "toml", GOOD))
    second = load_world(written(tmp_path / "json", as_json))
    for part in ("info", "npcs", "lore", "places", "actions", "relationships", "playthroughs"):
        assert getattr(first, part) == getattr(second, part)


@pytest.mark.parametrize("several", [True, False])
def test_one_text_may_stand_for_a_list_of_one(tmp_path: Path, several: bool) -> None:
    def one(text: str) -> str:
        return f'["{text}"]' if several else f'"{text}"'

    files = {
        "world.toml": f'id = "w"\nname = "W"\nrules = {one("No magic.")}\n[state.a]\ntype = "text"\nvalues = {one("b")}\n'
        '[factions.watch]\nname = "the Watch"\n',
        "places.toml": f'[[places]]\nid = "mill"\nname = "M"\nhears = {one("inn")}\n[[places]]\nid = "inn"\nname = "I"\n',
        "npcs/mira.toml": f'id = "mira"\nname = "Mira"\ngoals = {one("Rest.")}\nfears = {one("Fire.")}\n'
        f'factions = {one("watch")}\nvoice.quirks = {one("Hums.")}\n[[knowledge]]\nid = "a"\ntext = "x"\n'
        f"topics = {one('weir')}\ntells = {one('weir')}\nwho = {one('everyone')}\n",
        "lore/a.toml": f'[[entries]]\nid = "b"\ntext = "x"\nplaces = {one("mill")}\ntopics = {one("b")}\n',
        "playthroughs/p.toml": f'title = "t"\n[[steps]]\nnpc = "mira"\nsay = "x"\nexpect.says = {one("a")}\n'
        f"expect.never = {one('b')}\nexpect.prompt_has = {one('c')}\nexpect.prompt_lacks = {one('d')}\n",
    }
    world = load_world(written(tmp_path, files))
    mira, expect = world.npcs["mira"], world.playthroughs["p"].steps[0].expect
    assert (world.info.rules, world.info.state["a"].values) == (("No magic.",), ("b",))
    assert (mira.goals, mira.fears, mira.factions) == (("Rest.",), ("Fire.",), ("watch",))
    assert (mira.voice.quirks, mira.knowledge[0].topics, mira.knowledge[0].tells) == (("Hums.",), ("weir",), ("weir",))
    assert (world.places["mill"].hears, world.lore["b"].places) == (("inn",), ("mill",))
    assert (expect.says, expect.never, expect.prompt_has, expect.prompt_lacks) == (("a",), ("b",), ("c",), ("d",))


def test_a_byte_order_mark_is_no_mistake(tmp_path: Path) -> None:
    (tmp_path / "world.toml").write_bytes(b'\xef\xbb\xbfid = "w"\r\nname = "W"\r\n')
    assert load_world(tmp_path).info.id == "w"


def test_every_mistake_is_told_at_once(tmp_path: Path) -> None:
    files = {
        "npcs/mira.toml": """
            id = "mira"
            nam = "Mira"
            goals = 1
            [voice]
            sentences = 50
            language = "EN"
            [[knowledge]]
            id = "Weir Old"
            text = "x"
            weight = "high"
            [[secrets]]
            id = "debt"
            text = "She owes."
            [[lines.greetin]]
            text = "x"
            [[lines.farewell]]
            text = "x"
            [[lines.farewell]]
            text = 3
            intensity = 2.0
        """,
        "npcs/odile.toml": 'id = "odette"\nname = "Odile"',
        "lore/river.toml": '[[entries]]\nid = "river"\ntext = "x"\nwho = ["mira", "odet"]\nwhen = "world.flod"',
        "relationships.toml": "[[relationships]]\nfrom = \nto = 3",
    }
    assert mistakes_of(written(tmp_path, {"world.toml": 'id = "w"\nname = "W"', **files})) == [
        "relationships.toml: line 2, column 8: found nothing behind the =: from =; expected a text in quotes, a number, "
        "true, false, a list in [ ] or a table in { }.",
        "npcs/mira.toml: name: found nothing; expected a value, since this key is required.",
        "npcs/mira.toml: voice.sentences: found the number 50; expected at most 20.",
        "npcs/mira.toml: voice.language: found the text 'EN'; expected a language tag: en, de, pt-BR.",
        "npcs/mira.toml: goals: found the number 1; expected one text or a list of them.",
        "npcs/mira.toml: knowledge[1].id: found the text 'Weir Old'; expected lower-case letters, digits and _, "
        "beginning with a letter. Write 'weir_old'.",
        "npcs/mira.toml: knowledge[1].weight: found the text 'high'; expected a whole number.",
        "npcs/mira.toml: secrets[debt].when: found nothing; expected the condition that opens the secret, such as "
        "trust > 40.",
        "npcs/mira.toml: lines.greetin: found the key 'greetin'; expected 'again', 'agree', 'apology', 'bark', "
        "'closing', 'compliment', 'disagree', 'fallback', 'farewell', 'filler', 'greeting', 'identity', 'offended', "
        "'refusal', 'smalltalk', 'thanks', 'topic' or 'unknown'. Did you mean 'greeting'?",
        "npcs/mira.toml: lines.farewell[2].text: found the number 3; expected a text in quotes.",
        "npcs/mira.toml: lines.farewell[2].intensity: found the number 2.0; expected at most 1.",
        "npcs/mira.toml: nam: found the key 'nam'; expected 'core', 'description', 'factions', 'fears', 'goals', "
        "'id', 'knowledge', 'lines', 'model', 'mood', 'name', 'place', 'role', 'samples', 'secrets' or 'voice'. "
        "Did you mean 'name'?",
        "npcs/odile.toml: id: found 'odette'; expected the file's name, 'odile'.",
        "lore/river.toml: entries[river].who: found 'odet'; expected an NPC's id, 'everyone', 'faction:ID' or "
        "'place:ID'. Did you mean 'odette'?",
        "lore/river.toml: entries[river].when: found 'world.flod'; expected a key that [state] in world.toml declares: "
        "'time' or 'where'.",
    ]


CARD = 'id = "mira"\nname = "Mira"\n'
WORLD = 'id = "w"\nname = "W"\n'


@pytest.mark.parametrize(
    ("card", "mistake"),
    [
        ('place = "mil"', "place: found 'mil'; expected the id of a place. Did you mean 'mill'?"),
        ('factions = ["wach"]', "factions: found 'wach'; expected the id of a faction. Did you mean 'watch'?"),
        ('mood = "happi"', "mood: found 'happi'; expected an emotion of this world. Did you mean 'happy'?"),
        (
            '[[lines.bark]]\ntext = "x"\nemotion = "angri"',
            "lines.bark[1].emotion: found 'angri'; expected an emotion of this world. Did you mean 'angry'?",
        ),
        (
            '[[lines.bark]]\ntext = "x"\nwhen = "flood"',
            "lines.bark[1].when: found 'flood'; expected one of the names 'affection', 'familiarity', 'fear', 'npc', "
            "'place', 'player', 'respect', 'speaker', 'trust' or 'world'. Did you mean 'world.flood'?",
        ),
        (
            '[[lines.bark]]\ntext = "x"\nwhen = "world.season == \'sprin\'"',
            "lines.bark[1].when: found world.season compared with 'sprin'; expected 'autumn' or 'spring'. "
            "Did you mean 'spring'?",
        ),
        (
            'core = "{{ npc.nam }}"',
            "core: found 'npc.nam'; expected 'npc.id', 'npc.mood', 'npc.name', 'npc.place' or 'npc.role'. "
            "Did you mean 'npc.name'?",
        ),
        (
            'goals = ["x", "{{ world.gold | uper }}"]',
            "goals[2]: found '{{ world.gold | uper }}' (there is no filter |uper; there is abs, capitalize, default, "
            "first, int, items, join, last, length, lower, round, title, trim, upper); expected a template that can "
            "be filled in. Did you mean 'upper'?",
        ),
        (
            '[[voice.address]]\nuse = "you"\nwhen = "trust > "',
            "voice.address[1].when: found 'trust >' (something is missing at its end or before a bracket); "
            "expected a condition such as world.flood and trust > 40.",
        ),
        (
            '[[knowledge]]\nid = "a"\ntext = "x"\n[[secrets]]\nid = "a"\ntext = "x"\nwhen = "true"',
            "secrets[a].id: found 'a' for a second time; expected each id once in a card.",
        ),
        (
            '[[secrets]]\nid = "a"\ntext = "x"\nwhen = ""',
            "secrets[a].when: found nothing; expected the condition that opens the secret.",
        ),
        (
            '[[knowledge]]\nid = "a"\ntext = "x"\nwho = ["place:barn", "odil"]',
            "knowledge[a].who: found 'barn'; expected the id of a place: 'inn' or 'mill'.",
        ),
        (
            'place = "harbour"',
            "place: found 'harbour'; expected the id of a place: 'inn' or 'mill'.",
        ),
        (
            'mood = "zzz"',
            "mood: found 'zzz'; expected an emotion of this world: 'afraid', 'amused', 'angry', 'disgusted', 'happy', "
            "'neutral', 'proud', 'sad', 'surprised', 'thoughtful', 'warm' or 'worried'.",
        ),
        (
            '[[knowledge]]\nid = "a"\ntext = "x"\nsaid = { zzz = "x" }',
            "knowledge[a].said.zzz: found 'zzz'; expected the id of an NPC: 'mira' or 'odile'.",
        ),
        (
            '[[knowledge]]\nid = "a"\ntext = "x"\nsaid = { odil = "x" }',
            "knowledge[a].said.odil: found 'odil'; expected the id of an NPC. Did you mean 'odile'?",
        ),
    ],
)
def test_what_only_the_whole_world_tells_of_a_card(tmp_path: Path, card: str, mistake: str) -> None:
    assert f"npcs/mira.toml: {mistake}" in told(tmp_path, npcs__mira=CARD + card)


@pytest.mark.parametrize(
    ("world", "mistake"),
    [
        ('[state.a]\ntype = "int"\ndefault = "x"', "state.a.default: found the text 'x'; expected a whole number."),
        (
            '[state.a]\ntype = "bool"\nwords = { yes = "x" }',
            "state.a.words.yes: found 'yes'; expected a value of the key: 'false' or 'true'.",
        ),
        (
            '[state.a]\ntype = "int"\nranges = [{ at = 5, text = "x" }, { at = 5, text = "y" }]',
            "state.a.ranges[2].at: found 5 after 5; expected ascending thresholds.",
        ),
        ('[state.a]\ntype = "int"\nvalues = ["x"]', "state.a.values: found values; expected type = 'text' beside it."),
        (
            '[state.a]\ntype = "int"\nminimum = 3\nmaximum = 1',
            "state.a.maximum: found 1; expected at least the minimum, 3.",
        ),
        ('[state.time]\ntype = "text"', "state.time.type: found 'text'; expected 'int'. The key is reserved."),
        (
            '[axes.trust]\nstandings = [{ id = "low", at = -100 }, { id = "high", at = 98 }]',
            "axes.trust.standings[high].at: found 98; expected a threshold that can be crossed both ways. "
            "The axis ends before the value is 5 (slack) beyond the threshold.",
        ),
        (
            '[axes.trust]\nstandings = [{ id = "low", at = 10 }, { id = "high", at = 0 }]',
            "axes.trust.standings[2].at: found 0 after 10; expected ascending thresholds.",
        ),
        (
            '[axes.trust]\nstandings = [{ id = "low", at = -200 }]',
            "axes.trust.standings[low].at: found -200; expected -100 to 100.",
        ),
        (
            "[axes.world]",
            "axes.world: found 'world'; expected another name, since this one means something in conditions.",
        ),
        ("[axes.trust]\ndefault = 300", "axes.trust.default: found 300; expected -100 to 100."),
        (
            '[state.a]\ntype = "list"\nwho = "evryone"\ntext = "x"',
            "state.a.who: found 'evryone'; expected an NPC's id, 'everyone', 'faction:ID' or 'place:ID'. "
            "Did you mean 'everyone'?",
        ),
    ],
)
def test_what_is_told_of_the_world_file(tmp_path: Path, world: str, mistake: str) -> None:
    start = 'id = "w"\nname = "W"\n'
    assert mistakes_of(written(tmp_path, {"world.toml": start + world})) == [f"world.toml: {mistake}"]


def test_what_is_told_of_the_other_files(tmp_path: Path) -> None:
    assert told(
        tmp_path,
        lore__more='[[entries]]\nid = "river"\ntext = "again"',
        relationships='[[relationships]]\nfrom = "mira"\nto = "odil"\nvalues = { trust = 300, trst = 1 }',
        playthroughs__first="""
        title = "x"
        [[steps]]
        say = "Hello?"
        greet = true
        [[steps]]
        patch = { gold = -1 }
        [[steps]]
        load = "nowhere"
        [[steps]]
        relate = { mirra = { trust = 1 } }
        """,
        places='[[places]]\nid = "mill"\nname = "M"\nhears = ["in"]\n[[places]]\nid = "inn"\nname = "I"',
    ) == [
        "lore/river.toml: entries[river].id: found 'river' for a second time (first in lore/more.toml); "
        "expected each id once.",
        "places.toml: places[mill].hears: found 'in'; expected the id of a place. Did you mean 'inn'?",
        "playthroughs/first.toml: steps[1]: found say and greet; expected exactly one of 'greet', 'load', 'patch', "
        "'relate', 'save' or 'say'.",
        "playthroughs/first.toml: steps[1].npc: found nothing; expected the id of the NPC who is spoken to.",
        "playthroughs/first.toml: steps[2].patch.gold: found the number -1; expected at least 0.",
        "playthroughs/first.toml: steps[3].load: found 'nowhere'; expected the name of a save in an earlier step; "
        "none is declared.",
        "playthroughs/first.toml: steps[4].relate.mirra: found 'mirra'; expected the id of an NPC. "
        "Did you mean 'mira'?",
        "relationships.toml: relationships[1].to: found 'odil'; expected the id of an NPC, or 'player'. "
        "Did you mean 'odile'?",
        "relationships.toml: relationships[1].values.trust: found 300; expected -100 to 100.",
        "relationships.toml: relationships[1].values.trst: found 'trst'; expected an axis of this world. "
        "Did you mean 'trust'?",
    ]


def test_a_step_patches_only_what_is_declared(tmp_path: Path) -> None:
    steps = 'title = "x"\n[[steps]]\npatch = { flod = true, time = 3, where = { mira = "inn" } }\n[[steps]]\npatch = { sun = 1 }'
    assert told(tmp_path, playthroughs__first=steps) == [
        "playthroughs/first.toml: steps[1].patch.flod: found 'flod'; expected a key that [state] in world.toml declares. "
        "Did you mean 'flood'?",
        "playthroughs/first.toml: steps[2].patch.sun: found 'sun'; expected a key that [state] in world.toml declares: "
        "'flood', 'gold', 'season', 'time' or 'where'.",
    ]


def test_more_than_a_dozen_ids_are_not_all_listed(tmp_path: Path) -> None:
    places = "".join(f'[[places]]\nid = "p{number}"\nname = "P"\n' for number in range(14))
    card = CARD + 'place = "harbour"'
    (mistake,) = mistakes_of(written(tmp_path, {"world.toml": WORLD, "places.toml": places, "npcs/mira.toml": card}))
    assert mistake.endswith("'p4', 'p5', 'p6', 'p7' or one of 2 more.")


def test_what_is_missing_is_told_in_plain_words(tmp_path: Path) -> None:
    card = (
        CARD
        + '[[secrets]]\nid = "a"\n[[knowledge]]\nid = "b"\n[[lines.bark]]\nwhen = "true"\n[[samples]]\nplayer = "x"'
    )
    assert mistakes_of(written(tmp_path, {"world.toml": WORLD, "npcs/mira.toml": card})) == [
        "npcs/mira.toml: samples[1].npc: found nothing; expected what this one answers.",
        "npcs/mira.toml: knowledge[b].text: found nothing; expected what is known, as a note that nobody speaks.",
        "npcs/mira.toml: secrets[a].text: found nothing; expected what is kept secret, as a note that nobody speaks.",
        "npcs/mira.toml: secrets[a].when: found nothing; expected the condition that opens the secret, such as "
        "trust > 40.",
        "npcs/mira.toml: lines.bark[1].text: found nothing; expected what is said.",
    ]


def test_a_key_of_the_top_below_a_header_belongs_above_it(tmp_path: Path) -> None:
    files = {
        "world.toml": WORLD,
        "npcs/mira.toml": CARD + '[voice]\ncore = "x"\n[[knowledge]]\nid = "a"\ntext = "x"\ngoals = "x"',
    }
    mistakes = mistakes_of(written(tmp_path, files))
    assert [mistake.rpartition(". ")[2] for mistake in mistakes] == [
        "'core' belongs above the first [header].",
        "'goals' belongs above the first [header].",
    ]
    as_json = {"world.toml": WORLD, "npcs/mira.json": '{"id": "mira", "name": "Mira", "voice": {"core": "x"}}'}
    (mistake,) = mistakes_of(written(tmp_path / "json", as_json))
    assert mistake.endswith("'core' belongs at the top, not in here.")


def test_a_file_that_cannot_be_read_makes_no_mistakes_elsewhere(tmp_path: Path) -> None:
    found = told(tmp_path, npcs__mira="id = ", places="[[places]]")
    assert [mistake.partition(":")[0] for mistake in found] == ["places.toml", "places.toml", "npcs/mira.toml"]


def test_two_files_of_one_name(tmp_path: Path) -> None:
    files = {"world.toml": 'id = "w"\nname = "W"', "world.json": '{"id": "w", "name": "W"}'}
    assert mistakes_of(written(tmp_path, files)) == [
        "world.json: found a second file beside world.toml; expected one of the two."
    ]


def test_names_that_are_nearly_right(tmp_path: Path) -> None:
    files = {"world.toml": 'id = "w"\nname = "W"', "relationship.toml": "", "npc/mira.toml": CARD, "notes.toml": ""}
    assert mistakes_of(written(tmp_path, files)) == [
        "npc: found a name that is not read; expected 'npcs'.",
        "relationship.toml: found a name that is not read; expected 'relationships.toml'.",
    ]


def test_names_in_capitals_are_nearly_right(tmp_path: Path) -> None:
    assert mistakes_of(written(tmp_path, {"world.toml": WORLD, "NPCs/mira.toml": CARD, "Places.TOML": ""})) == [
        "NPCs: found a name that is not read; expected 'npcs'.",
        "Places.TOML: found a name that is not read; expected 'places.toml'.",
    ]


def test_what_is_not_read_is_told(tmp_path: Path) -> None:
    files = {
        **GOOD,
        "brida.toml": CARD,
        "people.json": "{}",
        "lore.toml.txt": "",
        "npcs/otto.toml.txt": CARD,
        "npcs/Pim.TOML": CARD,
        "npcs/valley/sol.toml": CARD,
        "npcs/drafts/notes.md": "",
        "npcs/.hidden.toml": "",
        ".taplo.toml": "",
        "notes.txt": "",
        "pictures/brida.json": "{}",
    }
    written(tmp_path, files)
    assert load_world(tmp_path).npcs.keys() == {"mira", "odile"}
    assert [str(each) for each in unread(tmp_path)] == [
        "brida.toml: found a file that is not read here; expected it in npcs/, lore/ or playthroughs/.",
        "lore.toml.txt: found a file that is not read; expected the name 'lore.toml'.",
        "people.json: found a file that is not read here; expected it in npcs/, lore/ or playthroughs/.",
        "npcs/Pim.TOML: found a file that is not read; expected the name 'Pim.toml'.",
        "npcs/otto.toml.txt: found a file that is not read; expected the name 'otto.toml'.",
        "npcs/valley: found a folder that is not read; expected its files in npcs/.",
    ]


def test_nothing_is_unread_where_all_is_read_or_nothing_is_there(tmp_path: Path) -> None:
    assert unread(written(tmp_path, GOOD)) == []
    assert unread(tmp_path / "none") == []
    assert unread(tmp_path / "npcs") == []


def test_of_many_unread_files_some_are_told(tmp_path: Path) -> None:
    found = unread(written(tmp_path, {"world.toml": WORLD, **{f"note_{number}.toml": "" for number in range(30)}}))
    assert len(found) == 21
    assert found[-1].found == "10 more files that are not read"


def test_a_world_that_is_one_folder_away_is_named(tmp_path: Path) -> None:
    written(tmp_path / "game", {"weir/world.toml": WORLD, "weir/npcs/mira.toml": CARD, "art/a.txt": ""})
    missing = "world.toml: found no such file; expected the world's id and name."
    assert mistakes_of(tmp_path / "game" / "weir" / "npcs") == [f"{missing} There is a world in the folder above."]
    assert mistakes_of(tmp_path / "game") == [f"{missing} There is a world in the folder 'weir'."]
    assert mistakes_of(tmp_path / "game" / "art") == [missing]


@pytest.mark.parametrize(
    ("name", "data", "mistake"),
    [
        ("world.toml", b'id = "w"\nname = "\xff"', "found bytes that are no UTF-8 in line 2"),
        (
            "world.toml",
            b"id = 1\nid = 2",
            "line 2: found the key 'id' a second time; expected each key once",
        ),
        (
            "world.toml",
            b'id = "w"\nname "W"',
            "line 2, column 6: found no = behind the key: name",
        ),
        ("world.toml", b"x = " + b"[" * 100_000, "found more levels than can be read"),
        ("world.toml", b"x = " + b"9" * 5_000, "found a value that cannot be read (Exceeds the limit"),
        ("world.toml", b".".join([b"a"] * 200_000) + b" = 1", "found a key of more than 32 parts in line 1"),
        (
            "world.toml",
            b"\n [" + b".".join([b'"a.b"'] * 99_999) + b"]\nx = 1",
            "found a key of more than 32 parts in line 2",
        ),
        ("world.toml", b"#" * (MAX_BYTES + 1), "found too much to read; expected at most 1,048,576 bytes in a file"),
        ("world.json", b'{"id": "w",\n "name": }', "line 2, column 10: found expecting value; expected a JSON file"),
        ("world.json", b'{"id": "w", "id": "v"}', "found the key 'id' twice in one table"),
        ("world.json", b'{"id": NaN}', "found the number NaN"),
        ("world.json", b"[" * 100_000, "found more levels than can be read"),
        ("world.json", b"[1]", "found a list; expected a table."),
        ("world.json", b'{"id": "w", "name": "\\ud800"}', "name: found half a character (a lone surrogate)"),
        (
            "world.toml",
            b'id = "w"\nname = 2020-01-01',
            "name: found the date 2020-01-01; expected a text, number, list",
        ),
        ("world.toml", b'id = "w"\nname = "W"\nx = nan', "x: found the number nan; expected a finite number."),
    ],
    ids=lambda value: str(value)[:20],
)
def test_files_that_are_no_content(tmp_path: Path, name: str, data: bytes, mistake: str) -> None:
    (tmp_path / name).write_bytes(data)
    found = mistakes_of(tmp_path)
    assert len(found) == 1
    assert found[0].startswith(f"{name}: {mistake}")


def test_prose_with_many_dots_is_no_long_key(tmp_path: Path) -> None:
    prose = "He said nothing. " * 60 + "....................................... a = b"
    (tmp_path / "world.toml").write_text(f'id = "w"\nname = "W"\npremise = """\n{prose}\n"""\nrules = ["{prose}"]')
    with pytest.raises(ContentErrors, match="line 4"):
        load_world(tmp_path)
    (tmp_path / "world.toml").write_text(f'id = "w"\nname = "W"\npremise = "{prose}"\nrules = [\n"{prose}"\n]')
    assert load_world(tmp_path).info.premise.startswith("He said nothing.")


def test_no_folder_and_no_world(tmp_path: Path) -> None:
    assert mistakes_of(tmp_path / "none") == [
        f"{tmp_path / 'none'}: found no folder that can be read (No such file or directory); expected a world folder."
    ]
    assert mistakes_of(tmp_path) == ["world.toml: found no such file; expected the world's id and name."]


@pytest.mark.skipif(sys.platform == "win32", reason="needs symlinks and pipes")
def test_links_out_of_the_folder_and_things_that_are_no_files_are_not_opened(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    written(outside, {"secret.toml": 'id = "secret"\nname = "S"', "lore/x.toml": "secret = 1"})
    inside = written(tmp_path / "world", {"world.toml": 'id = "w"\nname = "W"', "npcs/mira.toml": CARD})
    (inside / "npcs" / "secret.toml").symlink_to(outside / "secret.toml")
    (inside / "npcs" / "alias.toml").symlink_to(inside / "npcs" / "mira.toml")
    (inside / "npcs" / "round.toml").symlink_to(inside / "npcs" / "round.toml")
    (inside / "npcs" / "gone.toml").symlink_to(outside / "gone.toml")
    (inside / "lore").symlink_to(outside / "lore")
    (inside / "playthroughs").symlink_to("..")
    (inside / "places.toml").mkdir()
    os.mkfifo(inside / "actions.toml")
    found = mistakes_of(inside)
    assert found[:2] == [
        "places.toml: found something that is no plain file; expected a text file.",
        "actions.toml: found something that is no plain file; expected a text file.",
    ]
    assert "npcs/secret.toml: found a link that leads out of the world's folder; expected a file inside it." in found
    assert "lore: found a link that leads out of the world's folder; expected a file inside it." in found
    assert "playthroughs: found a link that leads out of the world's folder; expected a file inside it." in found
    assert "npcs/alias.toml: id: found 'mira'; expected the file's name, 'alias'." in found
    assert sum("a link that leads nowhere" in mistake for mistake in found) == 2
    assert len(found) == 8


def test_a_linked_folder_is_a_world_like_any_other(tmp_path: Path) -> None:
    written(tmp_path / "real", GOOD)
    (tmp_path / "link").symlink_to(tmp_path / "real")
    assert load_world(tmp_path / "link").npcs.keys() == {"mira", "odile"}


def test_a_hundred_mistakes_of_a_file_are_enough(tmp_path: Path) -> None:
    text = "\n".join(f"key_{number} = 1" for number in range(150))
    found = mistakes_of(written(tmp_path, {"world.toml": text}))
    assert len(found) == 101
    assert found[-1] == "world.toml: found 52 more mistakes; expected none."


TOML_WORDS = st.sampled_from(
    [
        "id",
        "=",
        '"w"',
        "name",
        "[",
        "]",
        "[[",
        "]]",
        "state",
        "axes",
        ".",
        "\n",
        "{",
        "}",
        ",",
        "1",
        "true",
        '"""',
        "'",
        "when",
    ]
)


@given(words=st.lists(TOML_WORDS, max_size=30), json_=st.booleans())
@settings(max_examples=150, deadline=None)
def test_any_file_loads_or_is_told(tmp_path_factory: pytest.TempPathFactory, words: list[str], json_: bool) -> None:
    folder = tmp_path_factory.mktemp("world")
    text = "".join(words).replace("=", ":") if json_ else 'id = "w"\nname = "W"\n' + " ".join(words)
    (folder / ("world.json" if json_ else "world.toml")).write_text(text, encoding="utf-8")
    try:
        world = load_world(folder)
    except ContentErrors as errors:
        told_of = [mistake.file for mistake in errors.mistakes]
    else:
        told_of = [world.source("world")]
    assert set(told_of) <= {"world.toml", "world.json"}
    assert told_of


def test_the_samples_load() -> None:
    root = Path(__file__).resolve().parents[1] / "samples"
    for name in ("riverbend", "station_kepler"):
        assert load_world(root / name).npcs


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
        "define: npcs.nell: plac: found the key 'plac'; expected 'core', 'description', 'factions', 'fears', 'goals', "
        "'id', 'knowledge', 'lines', 'model', 'mood', 'name', 'place', 'role', 'samples', 'secrets' or 'voice'. "
        "Did you mean 'place'?",
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
