"""How like in meaning a question is to topics: the table of vectors, and what is compared by it."""

from __future__ import annotations

import math
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from npc_dialogue.models.authored.evidence import AGAINST, FOR, MEANT, NEAREST, evidence
from npc_dialogue.models.authored.index import index
from npc_dialogue.models.authored.matcher import NONE_MEANT, WEIGHTS_MEANT
from npc_dialogue.models.authored.meaning import LONGEST, WITH_VECTORS, Likeness, likeness, meanings, vectors
from npc_dialogue.models.authored.question import read
from npc_dialogue.models.authored.subjects import Subject
from npc_dialogue.models.authored.vocabulary import vocabulary
from tests.support.authored_answers import QUESTIONS

PRACTICE = QUESTIONS.with_name("authored_practice.toml")
ROOT = Path(__file__).parents[1]
GROUPS = ROOT / "scripts" / "data" / "paraphrases"
WORDS = [word.decode() for word in vectors("en").words[::60]]
STEMS = [word.decode() for word in vectors("de").words if len(word) > 4][::40]
TOPICS = ("how much is a ride across the river", "when were you born", "who bakes your bread")


def plain_sum(words: list[str]) -> list[float]:
    """The sum of the first words' vectors, as the file has them."""
    table = vectors("en")
    rows = [row for word in words[:LONGEST] if (row := table.row(word)) is not None]
    size = table.size
    numbers = [[table.scales[row] * (number - 128) for number in table.numbers[row * size :][:size]] for row in rows]
    return [sum(column) for column in zip(*numbers, strict=True)] or [0.0]


def like(asked: str, *subjects: tuple[str, ...]) -> list[Likeness]:
    """How like a question subjects with these topics are."""
    return likeness(asked.split(), [meanings(tuple(tuple(t.split()) for t in each), "en") for each in subjects], "en")


@pytest.mark.parametrize(
    ("asked", "nearest"),
    [
        ("what does it cost to sail over", 0),
        ("what age are you", 1),
        ("the loaves come from which oven", 2),
    ],
)
def test_a_question_is_nearest_to_what_means_the_same_without_a_word_in_common(asked: str, nearest: int) -> None:
    assert set(asked.split()).isdisjoint({*TOPICS[nearest].split()} - {"you", "is", "the", "what", "from"})
    found = like(asked, *((topic,) for topic in TOPICS))
    assert max(range(len(TOPICS)), key=lambda number: found[number].best) == nearest


def test_a_topic_is_as_like_itself_as_can_be_and_few_count_for_more_than_all() -> None:
    (alone,) = like(TOPICS[0], TOPICS[:1])
    assert alone == pytest.approx((1.0, 1.0, 1.0), abs=0.01)
    (found,) = like(TOPICS[0], TOPICS)
    assert found.best == pytest.approx(1.0, abs=0.01)
    assert found.best > found.all > found.several
    (of_four,) = like(TOPICS[0], (*TOPICS, "xqzzv", "is there a cat"))
    assert of_four.several > found.several
    assert of_four.best == found.best


@given(st.lists(st.sampled_from(WORDS), max_size=80), st.lists(st.sampled_from(WORDS), min_size=1, max_size=80))
def test_likeness_is_that_of_the_sums_whatever_is_asked(asked: list[str], topic: list[str]) -> None:
    """Against plain floating-point sums: no number leaves its lane, however many words there are."""
    (found,) = likeness(asked, [meanings([topic], "en")], "en")
    one, other = plain_sum(asked), plain_sum(topic)
    lengths = math.hypot(*one) * math.hypot(*other)
    expected = sum(a * b for a, b in zip(one, other, strict=True)) / lengths if lengths else 0.0
    assert found == pytest.approx((expected,) * 3, abs=0.05)


@given(st.lists(st.sampled_from(STEMS), min_size=4, max_size=4, unique=True), st.integers(1, 80))
def test_no_number_of_compounds_leaves_its_lane(stems: list[str], times: int) -> None:
    """Of two words that are known each, many times the same."""
    first, second, third, fourth = stems
    said = [first + second] * times
    (found,) = likeness(said, [meanings([said, [third, fourth]], "de")], "de")
    assert -1.001 < min(found) <= max(found) < 1.001


@settings(max_examples=40)
@given(st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=6), min_size=1, max_size=40))
def test_the_topics_that_are_looked_at_closely_are_enough(topics: list[list[str]]) -> None:
    """A question that is one of the topics finds itself among many."""
    (found,) = likeness(topics[0], [meanings(topics, "en")], "en")
    assert found.best == pytest.approx(1.0, abs=0.02)


def test_many_topics_are_added_up_without_leaving_their_lanes() -> None:
    many = [("bread",), ("bread",), ("ferry",)] * (1 << 15)
    (found,), (few,) = (likeness(["bread"], [meanings(topics, "en")], "en") for topics in (many, many[:3]))
    assert found.all == pytest.approx(few.all, abs=1e-6)


def test_what_no_vector_is_known_of_is_like_nothing() -> None:
    nothing = Likeness(0.0, 0.0, 0.0)
    assert like("xqzzv grmpf", TOPICS) == like("", TOPICS) == [nothing]
    assert like("bread", (), ("xqzzv",)) == [nothing, nothing]
    assert likeness(["bread"], [], "en") == []


@pytest.mark.parametrize("language", sorted(WITH_VECTORS))
def test_every_word_of_a_table_is_found_and_no_other(language: str) -> None:
    table = vectors(language)
    words = [word.decode() for word in table.words]
    assert words == sorted(set(words))
    assert [table.row(word) for word in words[::97]] == list(range(0, len(words), 97))
    assert table.row(words[-1]) == len(words) - 1
    for word in ("", "a\nb", "zzzzzz", "\udc80", words[0][:-1] + "!"):
        assert table.row(word) is None
    assert len(table.numbers) == len(words) * table.size
    assert len(table.scales) == len(words)


@pytest.mark.parametrize(
    ("asked", "nearest"),
    [("was nimmst du für die Überfahrt", 0), ("wie viele Jahre zählst du", 1), ("aus welchem Ofen ist das Gebäck", 2)],
)
def test_german_words_mean_what_their_translations_do(asked: str, nearest: int) -> None:
    german = ("was kostet es über den Fluss zu fahren", "wie alt bist du", "wer backt euer Brot")
    known = vocabulary("de")
    subjects = [meanings([known.without_articles(known.tokens(text))], "de") for text in german]
    found = likeness(known.without_articles(known.tokens(asked)), subjects, "de")
    assert max(range(len(german)), key=lambda number: found[number].best) == nearest


def test_a_compound_without_a_vector_means_what_its_parts_do() -> None:
    table, known = vectors("de"), vocabulary("de")
    assert table.row(known.stem("tomatenofen")) is None
    parts, whole, other = (
        meanings([tuple(words.split())], "de") for words in ("tomaten ofen", "tomatenofen", "brief schrank")
    )
    asked = likeness(("tomatenofen",), [parts, whole, other], "de")
    assert asked[0].best == pytest.approx(asked[1].best, abs=1e-6) == pytest.approx(1.0, abs=1e-6)
    assert asked[2].best < 0.7


def test_the_tables_of_other_languages_are_those_of_their_glossaries() -> None:
    """`python scripts/translate_vectors.py` makes them anew."""
    script = ROOT / "scripts" / "translate_vectors.py"
    told = subprocess.run([sys.executable, script, "--check"], capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout + told.stderr


@pytest.mark.parametrize(
    ("own", "asked", "compared"), [("en", "en", True), ("de", "de", True), ("en", "de", False), ("fr", "fr", False)]
)
def test_only_a_question_in_a_language_with_vectors_is_compared_by_them(own: str, asked: str, compared: bool) -> None:
    bread = Subject("bread", "fact", ("I do.",), ("who bakes your bread", "bread"), "", "", 0.6, 50)
    found = index((bread,), (), (own, asked))
    rows, against = evidence(read(["bread"], vocabulary(asked), found), found)
    assert len(rows[0]) == len(FOR) + len(MEANT) * compared == len(FOR) + (len(WEIGHTS_MEANT) - len(FOR)) * compared
    assert len(against) == len(AGAINST) + len(NEAREST) * compared
    assert len(NONE_MEANT) == len(AGAINST) + len(NEAREST)


def test_no_practice_question_is_one_that_is_kept_apart() -> None:
    def asked(name: str) -> set[tuple[str, str]]:
        questions = tomllib.loads(QUESTIONS.with_name(name).read_text(encoding="utf-8"))["questions"]
        return {(each["npc"], "".join(filter(str.isalnum, each["text"].lower()))) for each in questions}

    assert len(asked(PRACTICE.name) & asked(QUESTIONS.name)) == 0


def test_no_paraphrase_is_one_that_is_kept_apart() -> None:
    def plain(text: str) -> str:
        return "".join(filter(str.isalnum, text.lower()))

    groups = [group for path in GROUPS.glob("*.toml") for group in tomllib.loads(path.read_text("utf-8"))["group"]]
    kept = {plain(each["text"]) for each in tomllib.loads(QUESTIONS.read_text("utf-8"))["questions"]}
    assert groups
    assert kept.isdisjoint(plain(text) for group in groups for text in group["ask"])
