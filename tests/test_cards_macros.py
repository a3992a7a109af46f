"""Macros and decorators of the specifications, each."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from npc_dialogue.world.cards.entries import BookSettings, read_entry
from npc_dialogue.world.cards.examples import exchanges
from npc_dialogue.world.cards.importing import import_book, import_card
from npc_dialogue.world.cards.macros import MACROS, Macros, as_macros
from npc_dialogue.world.cards.names import id_of
from npc_dialogue.world.cards.notes import Notes
from npc_dialogue.world.cards.origin import flat
from npc_dialogue.world.conditions import render
from npc_dialogue.world.expressions import check_template
from npc_dialogue.world.parse import ID

SCOPE = {"npc": {"name": "Vera"}, "speaker": {"name": "Ash"}}


def shown(text: str) -> str:
    """What a prompt has of a card's text."""
    return render(Macros("Vera", "Ash", Notes()).template(text, "text"), SCOPE)


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("{{char}} {{Char}} {{ CHAR }} <BOT> <bot> <char>", "Vera Vera Vera Vera Vera Vera"),
        ("{{user}} {{USER}} <USER>", "Ash Ash Ash"),
        ("a{{// not told}}b", "ab"),
        ("a{{comment: shown to people}}b{{hidden_key:sword}}c", "abc"),
        ("{{reverse:Hello}} {{reverse:{{user}}!}}", "olleH !Ash"),
        ("{{random:same,same}} {{pick::one}} {{random:a\\,b}}", "same one a,b"),
        ("{{roll:1}} {{roll:d1}} {{roll:D1}} {{roll:3d1}}", "1 1 1 3"),
        ("{{original}}Rules.", "Rules."),
        ("{{random:{{char}},{{char}}}} waits", "Vera waits"),
        ("{{time}} {{getvar::x}} {{ if x }}", "{{time}} {{getvar::x}} {{ if x }}"),
        ("{% raw %} {# no #} { {{ }} {", "{% raw %} {# no #} { {{ }} {"),
        ("{{{char}}} {{{{user}}}}", "{Vera} {{Ash}}"),
        ("{{user} and {user}} and {{", "{{user} and {user}} and {{"),
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
    ],
)
def test_a_macro_in_a_prompt(text: str, seen: str) -> None:
    assert shown(text) == seen


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("{{random:red,green,blue}}", {"red", "green", "blue"}),
        ("{{pick::red::green}}", {"red", "green"}),
        ("{{roll:d6}}", set("123456")),
    ],
)
def test_chance_is_decided_once_and_told(text: str, values: set[str]) -> None:
    notes = Notes()
    made = Macros("Vera", "Ash", notes).template(text, "scenario")
    assert made in values
    assert made == Macros("Vera", "Ash", Notes()).template(text, "scenario")
    assert any(line.startswith("scenario: ") and "once for all" in line for line in notes.lines())


def test_an_unknown_macro_is_told() -> None:
    notes = Notes()
    Macros("Vera", "Ash", notes).template("It is {{time}}.", "description")
    assert notes.lines() == ["description: {{time}} has no counterpart and stays as text"]


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.sampled_from(["{", "}", "%", "#", "char", "user", "{{char}}", "<USER>", " ", "a", "\n", "'"]), max_size=25
    )
)
@example(["{"] * 40)
def test_whatever_a_card_writes_is_a_template_that_can_be_filled_in(parts: list[str]) -> None:
    text = "".join(parts)
    made = Macros("Vera", "Ash", Notes()).template(text, "text")
    check_template(made)
    plain = text.replace("<USER>", "{{user}}").strip()
    assert as_macros(made, MACROS, Notes(), "text") == plain


def test_too_many_macros_and_too_long_texts_are_cut_and_told() -> None:
    notes = Notes()
    made = Macros("Vera", "Ash", notes).template("{{char}} {{time}} " * 500, "description")
    assert render(made, SCOPE).startswith("Vera { {time}} Vera")
    long = Macros("Vera", "Ash", notes).template("word " * 10_000, "scenario")
    assert 9_000 < len(long) <= 20_000
    assert [line.split(":")[0] for line in notes.lines()] == ["description", "description", "scenario"]


def test_the_nickname_is_what_a_character_is_called() -> None:
    card = import_card(
        {"spec": "chara_card_v3", "data": {"name": "Veronika Lindt", "nickname": "Vera", "description": "{{char}}"}},
        "v",
    ).card
    assert card is not None
    assert (card["name"], card["core"]) == ("Vera", "{{ npc.name }}")


# mes_example


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "<START>\n{{user}}: hi\n{{char}}: hello\n<START>\n{{user}}: bye\nHaruhi: so long",
            [("hi", "hello"), ("bye", "so long")],
        ),
        ("{{char}}: alone", [("…", "alone")]),
        ("<start>\n<USER>: a\n<BOT>: b\nstill b\n<BOT>: c", [("a", "b\nstill b"), ("…", "c")]),
        ("{{user}}: nobody answers", []),
        ("prose without a speaker", []),
        ("", []),
    ],
)
def test_examples_are_exchanges(text: str, pairs: list[tuple[str, str]]) -> None:
    assert exchanges(text, ["Haruhi"]) == pairs


# lorebook entries


def entry(content: str = "Text.", **fields: Any) -> dict[str, Any]:
    """The entry of lore of a lorebook entry, but for what is the same in all."""
    raw = flat({"keys": ["key"], "content": content, "insertion_order": 100, "enabled": True, **fields})
    made = read_entry(raw, "e", BookSettings(("vera",)), Macros("Vera", "Ash", Notes()), Notes())
    return {key: value for key, value in made.items() if key not in ("id", "who")}


def lore(**expected: Any) -> dict[str, Any]:
    found = {"text": "Text.", "topics": ["key"], "weight": 50, **expected}
    return {key: value for key, value in found.items() if value is not None}


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, {}),
        ({"enabled": False}, {"when": "false"}),
        ({"constant": True}, {"always": True}),
        ({"constant": True, "use_regex": True}, {}),
        ({"insertion_order": 0}, {"weight": 0}),
        ({"insertion_order": 300}, {"weight": 75}),
        ({"priority": 900}, {"weight": 90}),
        ({"secondary_keys": ["b"], "selective": True}, {"also": ["b"]}),
        ({"secondary_keys": ["b"], "selective": False}, {}),
        ({"case_sensitive": True}, {"case": True}),
        ({"name": "A title"}, {"title": "A title"}),
        ({"comment": "A remark"}, {"title": "A remark"}),
        ({"keys": ["{{char}}'s key", ""]}, {"topics": ["Vera's key"]}),
        ({"keys": ["/k[ae]y/i", "plain"], "use_regex": True}, {"patterns": ["(?i)k[ae]y"], "topics": ["plain"]}),
        ({"keys": ["k.y"], "use_regex": True}, {"patterns": ["k.y"], "topics": None}),
        ({"keys": ["(?<word>a\\/b)"], "use_regex": True}, {"patterns": ["(?P<word>a/b)"], "topics": None}),
        ({"keys": ["("], "use_regex": True}, {"topics": None}),
        ({"keys": ["/k.y/"]}, {"topics": ["/k.y/"]}),
        ({"extensions": {"selectiveLogic": 0}, "keys": ["/k.y/"]}, {"patterns": ["k.y"], "topics": None}),
        (
            {"extensions": {"selectiveLogic": 1}, "selective": True, "secondary_keys": ["b"]},
            {"also": ["b"], "also_mode": "not_all"},
        ),
        (
            {"extensions": {"selectiveLogic": 2}, "selective": True, "secondary_keys": ["b"]},
            {"also": ["b"], "also_mode": "not_any"},
        ),
        (
            {"extensions": {"selectiveLogic": 3}, "selective": True, "secondary_keys": ["b"]},
            {"also": ["b"], "also_mode": "all"},
        ),
        ({"extensions": {"probability": 30, "useProbability": True}}, {"chance": 30}),
        ({"extensions": {"probability": 30, "useProbability": False}}, {}),
        ({"extensions": {"sticky": 3, "cooldown": 2, "delay": 1}}, {"stay": 2, "rest": 1, "delay": 1}),
        ({"extensions": {"group": "Omens, x", "group_weight": 7}}, {"group": "omens", "group_share": 7}),
        ({"extensions": {"scan_depth": 3, "match_whole_words": False}}, {"depth": 3, "whole_words": False}),
        ({"extensions": {"exclude_recursion": True, "prevent_recursion": True}}, {"by_lore": False, "scanned": False}),
    ],
)
def test_a_field_of_a_lorebook_entry(fields: dict[str, Any], expected: dict[str, Any]) -> None:
    assert entry(**fields) == lore(**expected)


@pytest.mark.parametrize(
    ("decorators", "expected"),
    [
        ("@@activate_only_after 4", {"delay": 4}),
        ("@@scan_depth 2", {"depth": 2}),
        ("@@scan_depth many", {}),
        ("@@keep_activate_after_match", {"stay": 50}),
        ("@@dont_activate_after_match", {"rest": 50}),
        ("@@dont_activate", {"when": "false"}),
        ("@@activate", {"always": True}),
        ("@@activate\n@@dont_activate", {"always": True}),
        ("@@additional_keys b,c\n@@additional_keys d", {"also": ["b", "c", "d"]}),
        ("@@exclude_keys b", {"also": ["b"], "also_mode": "not_any"}),
        ("@@ignore_on_max_context", {"weight": 0}),
        ("@@scan_depth 2\n@@scan_depth 9", {"depth": 2}),
        ("@@risu_only 4\n@@@other_only 4\n@@@activate_only_after 3", {"delay": 3}),
        ("@@scan_depth 2\n@@@activate_only_after 3", {"depth": 2}),
        ("@@depth 3\n@@role user\n@@position after_desc\n@@instruct_depth 1\n@@reverse_depth 1", {}),
        ("@@activate_only_every 2\n@@is_greeting 1\n@@is_user_icon x\n@@disable_ui_prompt system_prompt", {}),
    ],
)
def test_a_decorator(decorators: str, expected: dict[str, Any]) -> None:
    assert entry(f"{decorators}\n\nText.\n") == lore(**expected)


def test_a_decorator_without_a_counterpart_is_told() -> None:
    book = {"entries": [{"keys": ["a"], "content": "@@depth 3\n@@is_greeting 1\nText."}]}
    notes = import_book(book, who=("vera",)).notes
    assert [line for line in notes if "@@" in line] == [
        "lore a: @@depth has no counterpart",
        "lore a: @@is_greeting has no counterpart",
    ]


def test_a_hidden_key_wakes_the_entries_that_have_it() -> None:
    entries = [
        {"keys": ["dock"], "content": "It leaks. {{hidden_key:Seal}}"},
        {"keys": ["seal"], "content": "It is of rubber."},
    ]
    made = import_book({"entries": entries}, who=("vera",)).lore
    assert (made[0]["text"], made[0]["wakes"]) == ("It leaks.", ["seal"])


def test_an_entry_without_content_adds_nothing() -> None:
    assert entry("") == lore(text="", when="false")
    assert entry("@@depth 1\n") == lore(text="", when="false")


def test_a_lorebook_tells_how_deep_and_whether_entries_wake_each_other() -> None:
    book = {"scan_depth": 3, "recursive_scanning": False, "entries": [{"keys": ["a"], "content": "b"}]}
    made = import_book(book, who=("vera",)).lore[0]
    assert (made["depth"], made["by_lore"]) == (3, False)


# names


@pytest.mark.parametrize(
    ("name", "id_"),
    [
        ("Séraphina", "seraphina"),
        ("Геннадий Щукин", "gennadiy_shchukin"),
        ("さよ", "sayo"),
        ("김 가온", "gim_gaon"),
        ("Łukasz", "lukasz"),
        ("紗夜", "npc"),
        ("9 Lives", "npc_9_lives"),
        ("🙂", "npc"),
        ("", "npc"),
        ("Player", "player_2"),
        ("NUL", "nul_2"),
    ],
)
def test_an_id_is_made_of_a_name_in_any_script(name: str, id_: str) -> None:
    assert id_of(name, "npc") == id_


def test_an_id_that_is_taken_gets_a_number() -> None:
    assert id_of("Anna", "npc", {"anna", "anna_2"}) == "anna_3"


@given(st.text(max_size=60))
def test_an_id_is_always_one(name: str) -> None:
    assert ID.fullmatch(id_of(name, "npc"))
