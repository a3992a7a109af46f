"""Patterns that are compiled when they are needed find what one expression with all of them finds."""

from __future__ import annotations

import re
from importlib import import_module

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from npc_dialogue.text.talk.alternatives import PLAIN, Alternatives, bordered, joined
from npc_dialogue.text.talk.reading import patterns

GROUPS = {"VERY": "(so|very)", "END": "( now| then)*$"}


@pytest.mark.parametrize(
    ("lines", "text", "span"),
    [
        ("the mill\nmill", "is the mill far", (3, 11)),
        ("far|mill", "the mill is far", (4, 8)),
        ("you( are)?|you are late", "you are late", (0, 7)),
        ("looks? good", "look good", (0, 9)),
        ("(be|go) (\\w+ )?away", "go right away", (0, 13)),
        ("VERY good", "it is very good", (6, 15)),
        ("good ?VERY", "goodso", (0, 6)),
        ("^stop(END)", "stop now then", (0, 13)),
        ("not(?! now)", "not now", None),
        ("(?<!the )mill", "the mill", None),
        ("x+yz|\\w+ly", "slowly", (0, 6)),
        ("mill", "windmill", None),
    ],
)
def test_the_leftmost_is_found_and_of_several_there_the_first(
    lines: str, text: str, span: tuple[int, int] | None
) -> None:
    found = Alternatives(lines, GROUPS).search(text)
    assert (found.span() if found else None) == span


TABLES = [
    (language, table, name)
    for language in ("en", "de")
    for table, name in (("kinds", "PATTERNS"), ("kinds", "NOT"), ("asking", "ASKS"), ("asking", "PREAMBLE"))
]


@pytest.mark.parametrize(("language", "table", "name"), TABLES)
def test_a_languages_tables_find_what_one_expression_finds(language: str, table: str, name: str) -> None:
    groups = patterns(language).groups
    written = getattr(import_module(f"npc_dialogue.text.talk.{language}.{table}"), name)
    lines = written if isinstance(written, str) else max(written.values(), key=len)
    several, one = Alternatives(lines, groups), re.compile(bordered(joined(lines), groups))
    words = sorted(set(re.findall("[a-z]{2,}", lines.translate(PLAIN))) - set(groups))

    @settings(max_examples=60)
    @given(st.lists(st.sampled_from(words), min_size=1, max_size=7).map(" ".join))
    def same(text: str) -> None:
        for way in ("search", "match", "fullmatch"):
            found, expected = getattr(several, way)(text), getattr(one, way)(text)
            assert (found and found.span()) == (expected and expected.span())

    same()
