"""What a writer is told of a file that is no TOML: what is wrong and where, rather than where the parser gave up."""

from __future__ import annotations

import time
import tomllib

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from npc_dialogue.world.toml_help import toml_mistake

START = 'id = "cy"\nname = "Cy"\n'
VALUE = "a text in quotes, a number, true, false, a list in [ ] or a table in { }"


def told(text: str) -> str | None:
    """What is told of a file with this text; None when it is TOML."""
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return str(toml_mistake(text, "npcs/cy.toml", str(error)))
    return None


@pytest.mark.parametrize(
    ("lines", "mistake"),
    [
        (
            "mood = “sad”",
            "line 3, column 8: found the curly quote “ in: mood = “sad”; expected straight quotes, \" or '.",
        ),
        ("„mood“ = 1", "line 3, column 1: found the curly quote „ in: „mood“ = 1; expected straight quotes, \" or '."),
        (
            'mood = "sad”\nrole = "cook"',
            'line 3: found a text that is not closed: mood = "sad”; expected " at its end, or three quotes on each '
            "side of a text of several lines. The curly quote ” does not close it.",
        ),
        (
            'core = "Cy\nsings."',
            'line 3: found a text that is not closed: core = "Cy; expected " at its end, or three quotes on each side '
            "of a text of several lines.",
        ),
        (
            '\ncore = """\nCy sings.\n',
            'line 4: found a text that begins with """ in line 4 and is not closed; expected """ where the text ends.',
        ),
        (
            'core = """\nCy sings.\n\ndescription = """\nTall, and it shows.\n"""\nrole = "cook"',
            'line 3: found a text that begins with """ in line 3 and is not closed; expected """ where the text ends, '
            'before the line description = """.',
        ),
        (
            'core = """He said "no"."""\ntext = """\nSo.\nsaid = """\nNo.\n"""',
            'line 4: found a text that begins with """ in line 4 and is not closed; expected """ where the text ends, '
            'before the line said = """.',
        ),
        (
            'core = "He says "aye"."',
            'line 3, column 18: found a text that ended at a quote inside it: core = "He says "aye"."; expected each '
            'quote inside as \\", or the text in single quotes.',
        ),
        (
            "core = 'It's Cy'",
            "line 3, column 12: found a text that ended at a quote inside it: core = 'It's Cy'; expected a text that "
            'holds an apostrophe in double quotes, "…".',
        ),
        (
            'topics = ["the "big" pump"]',
            'line 3, column 17: found a text that ended at a quote inside it: topics = ["the "big" pump"]; expected '
            'each quote inside as \\", or the text in single quotes.',
        ),
        (
            'topics = ["a" "b"]',
            'line 3, column 15: found two entries of a list with nothing between them: topics = ["a" "b"]; expected a '
            "comma between them.",
        ),
        (
            'said = { ada = "a" bo = "b" }',
            'line 3, column 20: found two entries of a table with nothing between them: said = { ada = "a" bo = "b" }; '
            "expected a comma between them.",
        ),
        (
            'topics = [\n  "a",\nrole = "cook"',
            'line 5, column 1: found a list that is not closed before this: role = "cook"; expected ] at its end.',
        ),
        (
            "factions = [\n  1,\n[[knowledge]]",
            "line 5, column 3: found a list that is not closed before this: [[knowledge]]; expected ] at its end.",
        ),
        (
            'topics = [\n  "a"\n\n[voice]',
            "line 6, column 1: found a list that is not closed before this: [voice]; expected ] at its end.",
        ),
        ("role =\n", f"line 3, column 7: found nothing behind the =: role =; expected {VALUE}."),
        ("when = trust > 3", f"line 3, column 8: found a text without quotes: when = trust > 3; expected {VALUE}."),
        (
            "always = True",
            f"line 3, column 10: found True in: always = True; expected {VALUE}. Write true, in small letters.",
        ),
        ("weight = 0,5", "line 3, column 11: found a decimal comma: weight = 0,5; expected a decimal point."),
        ('mood: "sad"', 'line 3, column 5: found a colon behind the key: mood: "sad"; expected key = value.'),
        ('mood "sad"', 'line 3, column 6: found no = behind the key: mood "sad"; expected key = value.'),
        (
            "Cy sings.",
            "line 3, column 4: found a line without key and =: Cy sings.; expected key = value. A key is one word. If "
            "the line belongs to a text, the text needs three quotes on each side.",
        ),
        (
            'role = "C:\\Users"',
            'line 3, column 13: found a backslash in a text: role = "C:\\Users"; expected two for one, \\\\, or the '
            "text in single quotes.",
        ),
        ('name = "Cyrus"\n', "line 3: found the key 'name' a second time; expected each key once."),
        ('core = "a"\ncore = """\nb\n"""\n', "line 4: found the key 'core' a second time; expected each key once."),
        (
            '[knowledge]\nid = "a"\n[knowledge]\nid = "b"',
            "line 5: found the header [knowledge] a second time; expected each header once. For one more entry of a "
            "list write [[knowledge]].",
        ),
        (
            '[knowledge]\nid = "a"\n[[knowledge]]\nid = "b"',
            "line 5: found the header [[knowledge]] a second time; expected each header once. Each entry of a list has "
            "two brackets, the first too.",
        ),
        (
            "[voice\nwords = 3",
            "line 3, column 7: found a header without its end: [voice; expected [name], or [[name]] for one more entry "
            "of a list.",
        ),
        (
            "said = {\n  ada = 1\n}",
            "line 3, column 9: found a table in { } that goes over several lines: said = {; expected the table on one "
            "line, or a [header] instead.",
        ),
        ("x = 1 2", "line 3, column 7: found something behind a value: x = 1 2; expected one key = value in a line."),
        (
            "x = 1\x1b[2J",
            "line 3, column 6: found something behind a value: x = 1�[2J; expected one key = value in a line.",
        ),
    ],
)
def test_what_is_wrong_and_where(lines: str, mistake: str) -> None:
    assert told(START + lines) == f"npcs/cy.toml: {mistake}"


def test_line_ends_of_windows_do_not_shift_the_place() -> None:
    assert str(told("id = 1\r\nname = “Cy”\r\n")).startswith("npcs/cy.toml: line 2, column 8: found the curly quote “")


def test_of_a_long_line_the_place_is_shown() -> None:
    prose = "Word after word, " * 40
    assert "ended at a quote inside it: …" in str(told(f'core = "{prose}"so" they said"'))


def test_a_text_of_several_lines_that_mentions_a_key_is_left_alone() -> None:
    mistake = told('core = """\nHe writes text = "x" on the wall.\n"""\nrole = cook\n')
    assert mistake == f"npcs/cy.toml: line 4, column 8: found a text without quotes: role = cook; expected {VALUE}."


PIECES = [
    '"',
    "'",
    '"""',
    "'''",
    "\\",
    "\n",
    "\r\n",
    "a",
    " ",
    "=",
    "[",
    "]",
    "{",
    "}",
    ",",
    "#",
    "“",
    "é",
    ":",
    "1",
    "\x00",
]


@given(pieces=st.lists(st.sampled_from(PIECES), max_size=30))
@example(pieces=['"""', '"', '"', '"'])
@settings(max_examples=400, deadline=None)
def test_whatever_is_no_toml_is_told_in_one_printable_line(pieces: list[str]) -> None:
    mistake = told("".join(pieces))
    if mistake is not None:
        assert mistake.startswith("npcs/cy.toml: ")
        assert mistake.isprintable()
        assert len(mistake) < 500


@pytest.mark.parametrize(
    "text", ["'''x'''" * 140_000, '"""\n' * 250_000 + '"', "a = 1\n" * 170_000 + "a", '"' * 1_000_001]
)
def test_a_large_file_is_looked_at_in_a_moment(text: str) -> None:
    began = time.process_time()
    toml_mistake(text, "world.toml", f"Invalid value (at line {text.count(chr(10)) + 1}, column 1)")
    assert time.process_time() - began < 20
