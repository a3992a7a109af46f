"""Scripts, words and folding."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from npc_dialogue.text.scripts import dominant_script, fold, is_rtl, is_unspaced, script_of, words


@pytest.mark.parametrize(
    ("char", "script"),
    [
        ("a", "latin"), ("É", "latin"), ("ß", "latin"), ("ﬁ", "latin"), ("Ａ", "latin"), ("ế", "latin"),
        ("ж", "cyrillic"), ("Ω", "greek"), ("ἀ", "greek"), ("ա", "armenian"), ("ש", "hebrew"), ("ع", "arabic"),
        ("پ", "arabic"), ("ﻻ", "arabic"), ("क", "devanagari"), ("ি", "bengali"), ("த", "tamil"), ("ก", "thai"),
        ("ລ", "lao"), ("က", "myanmar"), ("ខ", "khmer"), ("ქ", "georgian"), ("አ", "ethiopic"), ("漢", "han"),
        ("𠮷", "han"), ("々", "han"), ("ひ", "hiragana"), ("カ", "katakana"), ("ｶ", "katakana"), ("ー", "katakana"),
        ("한", "hangul"), ("ᄀ", "hangul"), ("ㄅ", "bopomofo"),
        (" ", "common"), ("7", "common"), ("×", "common"), ("÷", "common"), ("。", "common"), ("।", "common"),
        ("،", "common"), ("😀", "common"), ("\u0301", "common"), ("\x00", "common"), ("\U0010ffff", "common"),
    ],
)  # fmt: skip
def test_script_of(char: str, script: str) -> None:
    assert script_of(char) == script


def test_dominant_script() -> None:
    assert dominant_script("Die Mühle 東京") == "latin"
    assert dominant_script("東京 ab 大阪") == "han"
    assert dominant_script("12 … 😀") == "common"
    assert dominant_script("") == "common"
    assert dominant_script("aя") == "latin"


def test_unspaced_and_direction() -> None:
    assert all(map(is_unspaced, "漢かカกລខက"))
    assert not any(map(is_unspaced, "aж한ع 。"))
    letters = filter(str.isalpha, map(chr, range(0x0E00)))
    assert [char for char in letters if is_unspaced(char)] == []  # `words` goes by that
    assert all(map(is_rtl, "שعܐ"))
    assert not any(map(is_rtl, "a漢7 "))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Herr Müller, don't!", ["herr", "müller", "don't"]),
        ("L’eau d'Évian", ["l'eau", "d'évian"]),
        ("'tis the rock 'n' roll", ["tis", "the", "rock", "n", "roll"]),
        ("well-known snake_case x2", ["well", "known", "snake", "case", "x2"]),
        ("STRASSE Straße", ["strasse", "strasse"]),
        ("Mu\u0308ller", ["müller"]),
        ("हिन्दी में।", ["हिन्दी", "में"]),
        ("می‌خواهم", ["میخواهم"]),
        ("שָׁלוֹם", ["שָׁלוֹם"]),
        ("東京都へ", ["東京", "京都", "都へ"]),
        ("水", ["水"]),
        ("0'水", ["0", "水"]),
        ("水'東京", ["水", "東京"]),
        ("ＡＢＣ東京", ["abc", "東京"]),
        ("ｶﾞｰﾄﾞ", ["ガー", "ード"]),
        ("안녕 세계", ["안녕", "세계"]),
        ("soft\u00adhyphen", ["softhyphen"]),
        ("!? … 😀", []),
        ("", []),
    ],
)
def test_words(text: str, found: list[str]) -> None:
    assert words(text) == found


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Straße", "strasse"), ("MÜLLER", "muller"), ("Crème Brûlée", "creme brulee"), ("Łódź", "lodz"),
        ("smørrebrød", "smorrebrod"), ("Æsir", "aesir"), ("Tiếng Việt", "tieng viet"), ("Άνθρωπος", "ανθρωποσ"),
        ("Ёлка мой", "елка мой"), ("за́мок", "замок"), ("がぎ", "がぎ"), ("किताब", "किताब"), ("한국", "한국"),
        ("كِتَاب", "كتاب"), ("أحمد", "احمد"), ("שָׁלוֹם", "שלום"), ("don’t", "don't"), ("ﬁn", "fin"),
        ("a\u200bb", "ab"),
    ],
)  # fmt: skip
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_fold_is_idempotent_and_blind_to_case(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert fold(text.casefold()) == fold(text)


@given(st.text())
def test_words_hold_no_white_space_and_are_found_again(text: str) -> None:
    found = words(text)
    assert not any(char.isspace() for word in found for char in word)
    assert all(found)
    spaced = [word for word in found if not any(map(is_unspaced, word))]
    assert words(" ".join(spaced)) == spaced
