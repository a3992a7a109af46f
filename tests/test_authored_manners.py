"""What asks for no fact is answered in kind, though the patterns of talk do not know it."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from npc_dialogue.models.authored.manners import kind_of, manners
from npc_dialogue.models.authored.reply import reply
from npc_dialogue.models.authored.vocabulary import vocabulary
from npc_dialogue.models.authored.voice import AuthoredVoice
from npc_dialogue.prompt.prompt import Material
from npc_dialogue.text.scripts import fold, words
from npc_dialogue.text.talk import reading
from npc_dialogue.text.talk.spelling import TABLED
from npc_dialogue.world.content import LineKind
from tests.support.authored_answers import QUESTIONS, answers, case, read_questions
from tests.support.authored_talk import small_prompt

SAID = {
    "en": [
        ("You've magic in those hands.", "compliment"),
        ("I'll feed that smirk of yours to the dogs.", "offended"),
        ("I'll feed you to the fish.", "offended"),
        ("My brother keeps bees.", "fallback"),
        ("There is a heron on the roof.", "fallback"),
        ("Does it rain a lot in these parts?", "unknown"),
        ("Have you ever seen an elephant?", "unknown"),
    ],
    "de": [
        ("Du bist ja zu blöd zum Schrauben.", "offended"),
        ("Das seh ich anders als du.", "disagree"),
        ("Da sagst du was Wahres.", "agree"),
        ("Mein Bruder züchtet Bienen.", "fallback"),
        ("Gestern lag hier noch ein Handschuh.", "fallback"),
        ("Haben Sie schon mal einen Elefanten gesehen?", "unknown"),
    ],
}


@pytest.mark.parametrize(("language", "text", "kind"), [(each, *row) for each, rows in SAID.items() for row in rows])
def test_it_is_answered_in_kind(language: str, text: str, kind: str) -> None:
    read = reading.read(text, language, ())
    assert not read.kinds.union(*(sentence.kinds for sentence in read.sentences)), "the patterns know it"
    assert reply(small_prompt(text, material=Material(), language=language)).kind == kind


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "Hello, I'll feed you to the fish.", "offended"),
        ("de", "Danke. Du bist ja zu blöd zum Schrauben.", "offended"),
        ("en", "Hello there, I have walked all day.", "greeting"),
        ("en", "Thanks. My brother keeps bees.", "thanks"),
    ],
)
def test_what_is_said_beside_a_greeting_counts_where_it_is_plain(language: str, text: str, kind: str) -> None:
    assert reply(small_prompt(text, material=Material(), language=language)).kind == kind


def test_most_of_what_asks_for_no_fact_is_answered_in_kind() -> None:
    questions = read_questions(QUESTIONS.with_name("authored_kinds.toml"))[::3]
    judged = answers(AuthoredVoice(), [case(question, seed) for seed, question in enumerate(questions)])
    assert sum(answer.right for answer in judged) > 0.65 * len(judged) > 65
    assert sum(answer.wrong_fact for answer in judged) < 0.06 * len(judged)


@given(language=st.sampled_from(TABLED), sentences=st.lists(st.lists(st.text(max_size=9), max_size=12), max_size=4))
@settings(max_examples=60, deadline=None)
def test_whatever_is_said_is_of_a_kind_or_of_none(language: str, sentences: list[list[str]]) -> None:
    assert kind_of(sentences, language, 0.0) in (None, *get_args(LineKind))


@pytest.mark.parametrize("language", TABLED)
def test_what_stands_in_the_table_is_of_its_kind(language: str) -> None:
    """Most of it, with itself in the table: some stands between two."""
    told = [
        kind_of([tokens], language, 0.5) == subject.id
        for subject in manners(language).subjects
        if subject.kind != "unknown"
        for text in subject.topics[::7]
        if len(tokens := vocabulary(language).tokens(text)) > 2
    ]
    assert sum(told) > 0.85 * len(told) > 100


@pytest.mark.parametrize("name", [QUESTIONS.name, "authored_kinds.toml"])
def test_no_question_that_is_kept_apart_stands_in_a_table(name: str) -> None:
    asked = {tuple(words(fold(each.text))) for each in read_questions(QUESTIONS.with_name(name))}
    written = {text for language in TABLED for subject in manners(language).subjects for text in subject.topics}
    both = asked & {tuple(words(fold(text))) for text in written}
    assert sum(len(each) > 2 for each in both) == 0
