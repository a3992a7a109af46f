"""What a writer is told of a world: every mistake at once, by file and key, with what would be right."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.worlds import CARD, WORLD, mistakes_of, told, written


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
        "relationships.toml: line 2, column 8: found nothing behind the =: from =; expected a text in quotes, a "
        "number, true, false, a list in [ ] or a table in { }.",
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
        "npcs/mira.toml: nam: found the key 'nam'; expected 'alive', 'core', 'description', 'factions', 'fears', "
        "'goals', 'id', 'instructions', 'knowledge', 'lines', 'model', 'mood', 'name', 'origin', 'place', 'reminder', "
        "'role', 'samples', 'scenario', 'secrets' or 'voice'. Did you mean 'name'?",
        "npcs/odile.toml: id: found 'odette'; expected the file's name, 'odile'.",
        "lore/river.toml: entries[river].who: found 'odet'; expected an NPC's id, 'everyone', 'faction:ID' or "
        "'place:ID'. Did you mean 'odette'?",
        "lore/river.toml: entries[river].when: found 'world.flod'; expected a key that [state] in world.toml declares: "
        "'time' or 'where'.",
    ]


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
            "core: found 'npc.nam'; expected 'npc.address', 'npc.formal', 'npc.id', 'npc.mood', 'npc.name', "
            "'npc.place' or 'npc.role'. "
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
        [[steps]]
        event = { text = "It rained.", witnesses = "place:in" }
        """,
        places='[[places]]\nid = "mill"\nname = "M"\nhears = ["in"]\n[[places]]\nid = "inn"\nname = "I"',
    ) == [
        "lore/river.toml: entries[river].id: found 'river' for a second time (first in lore/more.toml); "
        "expected each id once.",
        "places.toml: places[mill].hears: found 'in'; expected the id of a place. Did you mean 'inn'?",
        "playthroughs/first.toml: steps[1]: found say and greet; expected exactly one of 'converse', 'event', 'greet', "
        "'load', 'patch', 'relate', 'save', 'say' or 'told'.",
        "playthroughs/first.toml: steps[1].npc: found nothing; expected the id of the NPC who is spoken to.",
        "playthroughs/first.toml: steps[2].patch.gold: found the number -1; expected at least 0.",
        "playthroughs/first.toml: steps[3].load: found 'nowhere'; expected the name of a save in an earlier step; "
        "none is declared.",
        "playthroughs/first.toml: steps[4].relate.mirra: found 'mirra'; expected the id of an NPC. "
        "Did you mean 'mira'?",
        "playthroughs/first.toml: steps[5].event.witnesses: found 'place:in'; expected a list of NPC ids, 'place:ID', "
        "'hearing:ID' or 'everyone'.",
        "relationships.toml: relationships[1].to: found 'odil'; expected the id of an NPC, or 'player'. "
        "Did you mean 'odile'?",
        "relationships.toml: relationships[1].values.trust: found 300; expected -100 to 100.",
        "relationships.toml: relationships[1].values.trst: found 'trst'; expected an axis of this world. "
        "Did you mean 'trust'?",
    ]


def test_a_step_patches_only_what_is_declared(tmp_path: Path) -> None:
    first = 'title = "x"\n[[steps]]\npatch = { flod = true, time = 3, where = { mira = "inn" } }\n'
    steps = first + "[[steps]]\npatch = { sun = 1 }"
    assert told(tmp_path, playthroughs__first=steps) == [
        "playthroughs/first.toml: steps[1].patch.flod: found 'flod'; expected a key that [state] in world.toml "
        "declares. Did you mean 'flood'?",
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


@pytest.mark.parametrize(
    ("file", "text", "key", "header"),
    [
        ("npcs/mira.toml", f'{CARD}[knowledge]\nid = "a"', "knowledge", "knowledge"),
        ("npcs/mira.toml", f'{CARD}[secrets]\nid = "a"', "secrets", "secrets"),
        ("npcs/mira.toml", f'{CARD}[lines.greeting]\ntext = "a"', "lines.greeting", "lines.greeting"),
        ("npcs/mira.toml", f'{CARD}[voice.address]\nuse = "a"', "voice.address", "voice.address"),
        ("lore/a.toml", '[entries]\nid = "a"', "entries", "entries"),
        (
            "scenes.toml",
            '[[scenes]]\nid = "a"\nnpcs = "a"\n[scenes.beats]\nid = "b"',
            "scenes[a].beats",
            "scenes.beats",
        ),
    ],
)
def test_a_list_of_tables_has_two_brackets(file: str, text: str, key: str, header: str, tmp_path: Path) -> None:
    files = {"world.toml": WORLD, file: text}
    (mistake,) = mistakes_of(written(tmp_path, files))
    assert mistake == f"{file}: {key}: found a table; expected [[{header}]] in double brackets, one for each."


def test_a_list_of_tables_elsewhere_than_in_toml(tmp_path: Path) -> None:
    card = '{"id": "mira", "name": "Mira", "knowledge": {"id": "a"}, "fears": {}}'
    assert mistakes_of(written(tmp_path, {"world.toml": WORLD, "npcs/mira.json": card})) == [
        "npcs/mira.json: fears: found a table; expected one text or a list of them.",
        "npcs/mira.json: knowledge: found a table; expected a list of tables in [ ].",
    ]
