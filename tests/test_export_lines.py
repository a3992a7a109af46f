"""Approved lines for other tools: each file read back by rules that are not ours."""

from __future__ import annotations

import csv
import io
import os
import re
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from npc_dialogue.world.content import ApprovedLine, ApprovedText, Card, Line, WorldInfo
from npc_dialogue.world.exports.dialogue import as_dialogue, expression
from npc_dialogue.world.exports.exported import exported
from npc_dialogue.world.exports.gettext import as_pot
from npc_dialogue.world.exports.spreadsheet import COLUMNS, as_csv
from npc_dialogue.world.world import World
from tests.support.dialogue_grammar import Answer, GrammarError, Said, read
from tests.support.need import need
from tests.support.worlds import CARD, WORLD, written
from tests.test_commands import run


def world(*lines: ApprovedLine, name: str = "Mira") -> World:
    return World(info=WorldInfo(id="w", name="W"), npcs={"mira": Card(id="mira", name=name)}, approved={"mira": lines})


def said(*texts: str, **given_: object) -> tuple[ApprovedText, ...]:
    return tuple(ApprovedText(text=text, **given_) for text in texts)  # type: ignore[arg-type]


TWO = ApprovedLine(
    id="flour",
    asked="What does flour cost?",
    said=(
        ApprovedText(text="Three pence: no more.", emotion="warm", tags=("direction:shrugs, twice",)),
        ApprovedText(text="Bring a sack."),
    ),
    when="trust > -5 and (world.season == 'spring' or not world.flood)",
    word="dry",
)
HELLO = ApprovedLine(id="hello", said=said("You again."), when="trust > 20")
ANY = st.text(
    st.sampled_from("ab [](){}|%#~-=>:!/\\$\"'\t\n,.…é水\u202e") | st.characters(exclude_categories=("Cs", "Cc")),
    min_size=1,
    max_size=40,
).filter(lambda text: text.strip() != "")
HOSTILE = [
    "[if true /] => END",
    "[ID:other] [#tag] [[a|b]] [wait=3]",
    "{{player.gold}} {{{x}}}",
    "do[$> quit()]",
    "a => b =>< c => END!",
    "- x\n~ y\n# z\n% w\nif a",
    "\\n \\: \\[ \\",
    ": : :",
]


# .dialogue


def test_a_dialogue_file_says_what_the_lines_say() -> None:
    text, notes = as_dialogue(world(TWO, HELLO))
    cues = read(text)
    assert notes == ()
    assert cues["mira"].chances == [("trust > 20", "LINE_hello")]
    assert cues["mira"].to == cues["LINE_hello"].to == "ASK_mira"
    assert cues["ASK_mira"].answers == [Answer(TWO.asked, TWO.when, "flour.asked", "LINE_flour")]
    assert cues["LINE_flour"].said == [
        Said("Mira", "Three pence: no more.", ["emotion=warm", "direction:shrugs; twice"], "flour", "dry"),
        Said("Mira", "Bring a sack.", [], "flour.2", ""),
    ]
    assert cues["LINE_flour"].to == "END"


def test_of_several_answers_to_one_question_one_is_taken() -> None:
    other = ApprovedLine(id="free", asked="what does FLOUR cost", said=said("Nothing."), when="trust > 80")
    always = ApprovedLine(id="always", asked="Who?", said=said("Me."))
    never = ApprovedLine(id="never", asked="Who?", said=said("Not me."), when="world.flood")
    cues = read(as_dialogue(world(TWO, other, always, never))[0])
    first, second = cues["ASK_mira"].answers
    assert first.condition == f"({TWO.when}) or (trust > 80)"
    assert first.to == "ANY_flour"
    assert cues["ANY_flour"].chances == [(TWO.when, "LINE_flour"), ("trust > 80", "LINE_free")]
    assert second.condition == ""


@given(asked=ANY, text=ANY, word=ANY, tag=ANY, name=ANY)
def test_whatever_is_said_is_only_text(asked: str, text: str, word: str, tag: str, name: str) -> None:
    line = ApprovedLine(id="a", asked=asked, said=said(text, tags=(tag,)), word=word)
    cues = read(as_dialogue(world(line, name=name))[0])
    (told,) = cues["LINE_a"].said
    assert told.id == "a"
    letters = re.findall(r"[^\W_]", text)
    assert re.findall(r"[^\W_]", told.text) == letters
    assert len(cues["ASK_mira"].answers) == 1


@pytest.mark.parametrize("text", HOSTILE)
def test_signs_of_the_format_are_defused(text: str) -> None:
    line = ApprovedLine(id="a", asked=text, said=said(text), word=text)
    cues = read(as_dialogue(world(line, name=f"x{text}"))[0])
    assert list(cues) == ["mira", "ASK_mira", "LINE_a"]
    assert cues["LINE_a"].said[0].tags == []


@pytest.mark.parametrize(
    ("condition", "kept"),
    [
        ("", True),
        ("world.flood", True),
        ("not world.flood and (trust >= 30 or world.season == 'spring')", True),
        ("'lamp' in world.bag", True),
        ("world.gold * 2 - 1 > 7 / 3", True),
        ("'lamp' not in world.bag", False),
        ("world.bag | length > 2", False),
        ("world.x is defined", False),
        ("world.bag[0] == 'lamp'", False),
        ("trust // 2 > 3", False),
        ("trust ** 2 > 3", False),
        ("world.a ~ world.b == 'ab'", False),
        ("world.name == 'a]b'", False),
        ("none == world.x", False),
        ("1 if world.flood else 0", False),
    ],
)
def test_a_condition_is_written_where_the_format_has_all_of_it(condition: str, kept: bool) -> None:
    line = ApprovedLine(id="a", asked="Q?", said=said("x"), when=condition)
    text, notes = as_dialogue(world(line))
    assert (expression(condition) is not None) is kept
    assert len(read(text)["ASK_mira"].answers) == kept
    assert len(notes) == (not kept)


def test_the_reader_of_these_tests_refuses_what_the_grammar_has_not() -> None:
    for wrong in (
        "Mira: x",
        "~ a\n=> b",
        "~ a\n~ a",
        "~ a\nM: [wait=1] x",
        "~ a\n- x [if a and /] => END",
        "~ a\n\tM: x",
    ):
        with pytest.raises(GrammarError):
            read(wrong)


# CSV


@given(asked=ANY | st.just(""), text=ANY, word=st.sampled_from("=+-@\t\r＝＋") | ANY)
def test_a_spreadsheet_reads_every_cell_as_text(asked: str, text: str, word: str) -> None:
    table = as_csv(world(ApprovedLine(id="a", asked=asked, said=said(text, "b"), when="-trust > 3", word=word)))
    assert table.startswith("\ufeff")
    head, *rows = csv.reader(io.StringIO(table.removeprefix("\ufeff"), newline=""))
    assert tuple(head) == COLUMNS
    assert [row[0] for row in rows] == ["a", "a.2"]
    for row in rows:
        assert len(row) == len(COLUMNS)
        assert not any(cell.startswith(tuple("=+-@\t\r\n＝＋－＠")) for cell in row)
    shown = dict(zip(COLUMNS, rows[0], strict=True))
    for key, given_ in (("asked", asked), ("text", text), ("note", word), ("condition", "-trust > 3")):
        assert shown[key] in (given_, f"'{given_}")
    assert shown["condition"].startswith("'")


# POT


def entries(pot: str) -> dict[str, str]:
    """Context to text, by the rules of PO files for strings on one line."""
    found = re.findall(r'^msgctxt "(.*)"\nmsgid "(.*)"\nmsgstr ""$', pot, re.MULTILINE)
    return {
        context: bytes(text, "utf-8").decode("unicode_escape").encode("latin-1").decode() for context, text in found
    }


@given(text=ANY)
def test_a_template_has_every_text_under_its_id(text: str) -> None:
    pot = as_pot(world(ApprovedLine(id="a", asked="Q?", said=said(text, "b"))))
    assert entries(pot) == {"a.asked": "Q?", "a": text, "a.2": "b"}


def test_gettext_takes_the_template(tmp_path: Path) -> None:
    lines = [
        ApprovedLine(id=f"h{at}", asked=text, said=said(text, "ä", "水", '\x01\x1b "q" 100%d'), word=text)
        for at, text in enumerate(HOSTILE)
    ]
    (tmp_path / "w.pot").write_bytes(as_pot(world(TWO, HELLO, *lines)).encode())
    command = [*need("msgfmt"), "-c", "-v", "-o", os.devnull, str(tmp_path / "w.pot")]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=30)
    assert done.returncode == 0, done.stderr
    assert f"{len(entries(as_pot(world(TWO, HELLO, *lines))))} untranslated messages" in done.stderr


# the command


def folder(tmp_path: Path) -> Path:
    (tmp_path / "npcs").mkdir()
    (tmp_path / "approved").mkdir()
    (tmp_path / "world.toml").write_text('id = "w"\nname = "W"\n', encoding="utf-8")
    (tmp_path / "npcs" / "mira.toml").write_text('id = "mira"\nname = "Mira"\n', encoding="utf-8")
    line = '[[lines]]\nid = "a"\nasked = "Q?"\nwhen = "world.x is defined"\nsaid = [{ text = "x" }]\n'
    (tmp_path / "world.toml").write_text('id = "w"\nname = "W"\nstate.x = { type = "bool" }\n', encoding="utf-8")
    (tmp_path / "approved" / "mira.toml").write_text(line, encoding="utf-8")
    return tmp_path


def test_the_command_writes_a_file_or_to_its_output(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    at, to = folder(tmp_path), tmp_path / "out.csv"
    assert run(capsys, "export-lines", at, "--as", "csv", "--output", to)[0] == 0
    assert to.read_bytes().startswith(b"\xef\xbb\xbfid,npc")
    code, _, err = run(capsys, "export-lines", at, "--as", "dialogue", "--npc", "mira", "--output", tmp_path / "d")
    assert (code, "left out: a: its condition" in err) == (0, True)
    code, _, err = run(capsys, "export-lines", at, "--as", "pot", "--npc", "mirra")
    assert (code, "Did you mean 'mira'?" in err) == (1, True)
    assert run(capsys, "export-lines", at, "--as", "pot", "--output", tmp_path / "no" / "x.pot")[0] == 1


def test_a_file_is_called_after_its_npc_or_its_world() -> None:
    assert exported(world(TWO), "pot").name == "w.pot"
    assert exported(world(TWO), "dialogue", "mira").name == "mira.dialogue"


def test_lines_of_a_card_that_have_an_id_are_spoken_and_translated_too() -> None:
    lines = {
        "greeting": (Line(text="Yes? Mind the {{ place.name }}.", id="mira_yes", when="trust > 0"), Line(text="Hm."))
    }
    mira = Card(id="mira", name="Mira", lines=lines)  # type: ignore[arg-type]
    made = World(info=WorldInfo(id="w", name="W"), npcs={"mira": mira, "bo": Card(id="bo", name="Bo")})
    (row,) = csv.DictReader(io.StringIO(as_csv(made, "mira").removeprefix("\ufeff")))
    assert (row["id"], row["text"], row["asked"]) == ("mira_yes", "Yes? Mind the {{ place.name }}.", "")
    assert (row["condition"], row["file"]) == ("trust > 0", "npcs/mira.toml")
    assert 'msgctxt "mira_yes"' in exported(made, "pot", "mira").text
    for npc, kind in (("bo", "csv"), ("bo", "pot"), ("mira", "dialogue")):
        with pytest.raises(KeyError):
            exported(made, kind, npc)  # type: ignore[arg-type]


def test_who_has_none_is_told_who_has(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    named = f'{CARD}[[lines.greeting]]\ntext = "Hm."\nid = "hm"\n'
    at = written(tmp_path, {"world.toml": WORLD, "npcs/mira.toml": named})
    code, _, err = run(capsys, "export-lines", at, "--as", "csv", "--npc", "mirra")
    assert (code, "no line of mirra has an id" in err, "Did you mean 'mira'?" in err) == (1, True, True)
    code, _, err = run(capsys, "export-lines", at, "--as", "dialogue", "--npc", "mira")
    assert (code, "nothing of mira is approved" in err) == (1, True)
