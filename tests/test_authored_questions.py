"""The authored voice and questions that its maker had not seen: the figures that issue 2 promises."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain

import pytest

from npc_dialogue.models.authored.voice import AuthoredVoice
from npc_dialogue.text.scripts import fold, words
from npc_dialogue.world.files import load_world
from tests.support.authored_answers import (
    ROOT,
    Answer,
    Case,
    answers,
    case,
    judge,
    possible,
    read_questions,
    table,
    totals,
)

DOCUMENT = ROOT / "docs" / "authored-voice.md"


@pytest.fixture(scope="module")
def cases() -> tuple[Case, ...]:
    return tuple(case(question, seed) for seed, question in enumerate(read_questions()))


@pytest.fixture(scope="module")
def judged(cases: Sequence[Case]) -> tuple[Answer, ...]:
    return answers(AuthoredVoice(), cases)


def report(judged: Sequence[Answer], faults: Sequence[Answer]) -> str:
    return f"{totals(judged)}\n{table(faults)}"


def test_there_are_enough_questions_of_every_kind(cases: Sequence[Case]) -> None:
    """160 in all, 40 of them to the one who speaks German, and some to everybody."""
    assert len(cases) >= 160
    assert sum(each.language == "de" for each in cases) >= 40
    asked = {each.question.npc for each in cases}
    assert asked == {"mira", "odile", "wendel", "tobias", "nell", "okafor", "juno", "ilse"}
    first = [each.question.expect[0] for each in cases]
    for kind, fewest in {"fact:": 60, "lore:": 30, "secret:": 4, "cover:": 20, "unknown": 20, "kind:": 25}.items():
        assert sum(each.startswith(kind) for each in first) >= fewest, kind


def test_no_question_is_asked_twice(cases: Sequence[Case]) -> None:
    asked = [(each.question.npc, each.question.text.casefold()) for each in cases]
    assert len(asked) == len(set(asked))


def test_every_expected_answer_can_be_given(cases: Sequence[Case]) -> None:
    impossible = [
        (each.question.npc, each.question.text, expected)
        for each in cases
        for expected in each.question.expect
        if expected not in possible(each)
    ]
    assert not impossible


def test_no_question_of_several_words_stands_among_the_samples_topics(cases: Sequence[Case]) -> None:
    written: set[tuple[str, ...]] = set()
    for world in map(load_world, {ROOT / "samples" / each.question.world for each in cases}):
        topics = [each.topics for each in world.lore.values()]
        for card in world.npcs.values():
            topics += [each.topics for each in card.knowledge]
            topics += [each.topics for each in card.secrets]
            topics += [each.topics for each in card.lines.get("topic", ())]
        written.update(tuple(words(fold(text))) for text in chain(*topics, *chain(*world.unknown.values())))
    asked = {tuple(words(fold(each.question.text))) for each in cases}
    assert not {each for each in asked & written if len(each) > 2}


def test_what_is_said_is_told_by_its_wording(cases: Sequence[Case]) -> None:
    """The judge itself: a told fact, a lead-in before it, a wrong fact, a line, another's words, a leak."""
    asked = next(each for each in cases if "fact:hanne" in each.question.expect)
    asked = replace(asked, question=replace(asked.question, expect=("fact:hanne",)))
    facts = {known.id: known.said[0] for known in asked.knowledge.known if known.said}
    unknown = next(line.text for line in asked.prompt.material.lines if line.kind == "unknown")
    told = judge(asked, f"Hm. {facts['hanne']}")
    assert (told.about, told.right, told.wrong_fact) == (("fact:hanne",), True, False)
    both = judge(asked, f"{facts['hanne']} {facts['rope']}")
    assert (both.right, both.wrong_fact) == (False, True)
    line = judge(asked, unknown)
    assert (line.about, line.right, line.wrong_fact) == (("kind:unknown",), False, False)
    assert judge(replace(asked, question=replace(asked.question, expect=("unknown",))), unknown).right
    foreign = judge(asked, "Well, I could not say.")
    assert (foreign.about, foreign.right) == (("kind:builtin",), False)
    assert judge(asked, "They say there was No  Driftwood at all.").leaks == ("no driftwood",)


def test_85_in_100_answers_are_right(judged: Sequence[Answer]) -> None:
    faults = [answer for answer in judged if not answer.right]
    share = 1 - len(faults) / len(judged)
    assert share >= 0.85, report(judged, faults)


def test_at_most_3_in_100_answers_tell_a_wrong_fact(judged: Sequence[Answer]) -> None:
    faults = [answer for answer in judged if answer.wrong_fact]
    share = len(faults) / len(judged)
    assert share <= 0.03, report(judged, faults)


def test_no_answer_tells_a_closed_secret(judged: Sequence[Answer]) -> None:
    told = [answer for answer in judged if answer.leaks]
    assert not told, report(judged, told)


def test_the_document_has_the_figures_of_today(judged: Sequence[Answer]) -> None:
    """`python scripts/authored_table.py` brings it up to date."""
    assert totals(judged) in DOCUMENT.read_text(encoding="utf-8").splitlines()
