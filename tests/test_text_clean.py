"""Players' text made fit, and markup taken off."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from npc_dialogue.text.clean import clean_line, strip_markup

FAMILY = "👨\u200d👩\u200d👧"


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("  Hello   there \t", "Hello there"),
        ("one\r\ntwo\u2028three\x0bfour\x85five", "one two three four five"),
        ("a\x00b\x1b[31mc\x7f", "ab[31mc"),
        ("safe\u202egpj.exe\u2066x\u2069\u200e\u061c", "safegpj.exex"),
        ("a\u200bb\u2060c\ufeffd\u00ade", "abcde"),
        ("x\u200dy \u200d\u200c", "xy"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("می\u200c\u200c\u200cخواهم", "می\u200cخواهم"),
        ("क्\u200dष", "क्\u200dष"),
        (FAMILY, FAMILY),
        ("❤\ufe0f 1\ufe0f\u20e3 a\ufe0f\ufe0f", "❤\ufe0f 1\ufe0f\u20e3 a"),
        ("葛\U000e0100 a\U000e0100", "葛\U000e0100 a"),
        ("🏴\U000e0067\U000e0062\U000e007f hidden\U000e0041", "🏴 hidden"),
        ("a\ud800b\udfffc", "abc"),
        ("a\ue000b\U000f0000c\ufdd0d\uffffe", "abcde"),
        ("\u3164\uffa0\u115fName\u2800!", "Name !"),
        ("a\u00a0b\u3000c\u2003\u2009d", "a b c d"),
        ("e\u0301", "é"),
        ("a\u200c\u0301", "á"),
        ("क" + "\u094d\u200d" * 9, "क" + "\u094d\u200d" * 3 + "\u094d"),
        ("z" + "\u0335" * 30 + "algo", "z" + "\u0335" * 4 + "algo"),
        ("\u0301\u0301start \u0301x", "start x"),
        ("שָׁלוֹם हिन्दी ภาษาไทย", unicodedata.normalize("NFC", "שָׁלוֹם हिन्दी ภาษาไทย")),
        ("\u06dd٣", "\u06dd٣"),
        ("", ""),
        (" \n\t ", ""),
    ],
)
def test_one_line(text: str, cleaned: str) -> None:
    assert clean_line(text, limit=100) == cleaned


def test_several_lines() -> None:
    text = "\n first  line \r\nsecond\u2029\n\n\n\n third \n"
    assert clean_line(text, limit=100, multiline=True) == "first line\nsecond\n\nthird"
    assert clean_line(text, limit=100) == "first line second third"


@pytest.mark.parametrize(
    ("text", "limit", "cut"),
    [
        ("Hello there", 8, "Hello th"),
        ("Hello there", 6, "Hello"),
        ("Hello", 5, "Hello"),
        ("Hello", 0, ""),
        ("Hello", -1, ""),
        ("abq\u0323\u0307", 4, "ab"),
        (f"ab{FAMILY}", 5, "ab"),
        (f"ab{FAMILY}", 7, f"ab{FAMILY}"),
        ("ab👍🏽", 3, "ab"),
        ("❤\ufe0f❤\ufe0f", 3, "❤\ufe0f"),
        ("🇩🇪🇫🇷", 3, "🇩🇪"),
        ("🇩🇪🇫🇷", 2, "🇩🇪"),
        ("हिन्दी", 1, "ह"),
        (FAMILY, 2, "👨"),
        ("می\u200cخ", 3, "م"),
    ],
)
def test_the_cut_falls_between_graphemes(text: str, limit: int, cut: str) -> None:
    assert clean_line(text, limit=limit) == cut


hostile = st.lists(
    st.sampled_from(
        [
            *"ab1 é क्षعمกำ漢か한\n\r\x00❤👩🏽🇩",
            *("\u200c", "\u200d", "\u200b", "\u202e", "\u0301", "\u0323", "\u0345", "\ufe0f", "\u3000", "\u0958"),
            *("\U000e0041", "\U000e0100", "\ud800", "\ue000", "\u1100", "\u1161", "\u115f"),
        ]
    ),
    max_size=40,
).map("".join)


@given(hostile | st.text(), st.integers(0, 50), st.booleans())
@example("\U0001f1e6" * 5, 4, False)
@example("a\ufe0f\u0301", 9, False)
def test_what_is_cleaned(text: str, limit: int, multiline: bool) -> None:
    cleaned = clean_line(text, limit=limit, multiline=multiline)
    assert len(cleaned) <= limit
    assert cleaned == cleaned.strip()
    assert unicodedata.is_normalized("NFC", cleaned)
    assert clean_line(cleaned, limit=limit, multiline=multiline) == cleaned
    cleaned.encode()  # no lone surrogate
    categories = {unicodedata.category(char) for char in cleaned.replace("\n", "").replace("\u200c", "x")}
    assert not categories & {"Cc", "Cs", "Co", "Zl", "Zp"}
    assert multiline or "\n" not in cleaned
    assert "  " not in cleaned
    run = 0
    for char in cleaned:
        selector = "\ufe00" <= char <= "\ufe0f" or char >= "\U000e0100"
        run = run + 1 if unicodedata.category(char).startswith("M") and not selector else 0
        assert run <= 4


@pytest.mark.parametrize(
    ("text", "visible"),
    [
        ("[b]Hi[/b] [i]there[/I]", "Hi there"),
        ("[url=https://example.org]go[/url] [color=#fff]red[/color]", "go red"),
        ("[font_size=20]big[/font_size][img=16x16]res://icon.png[/img]", "big"),
        ("[lb]x[rb]", "[x]"),
        ("[Mira] says [waves] and [wave]", "[Mira] says [waves] and [wave]"),
        ("[wave amp=50]x[/wave] [shake]y[/shake]", "x y"),
        ("<b>bold</b><br/>next <span style='x'>y</span>", "bold\nnext y"),
        ("<p>one</p><p>two</p>", "one\ntwo\n"),
        ("<color=#ff0000>red</color> <#f00>x", "red x"),
        ("<script>alert(1)</script>hi<!-- no -->", "hi"),
        ("a < b and c > d, <3, <Mira>, x<y>z", "a < b and c > d, <3, <Mira>, x<y>z"),
        ("|cffa335ee|Hitem:19019:0:0|h[Thunder]|h|r!", "[Thunder]!"),
        ("|cff00ff00green|r |TInterface\\Icons\\x:0|t", "green "),
        ("a | b || c|r and |n", "a | b || c|r and |n"),
        ("[[b]b]x[/[/b]b]", "x"),
        ("<<b>b>x", "x"),
        ("plain", "plain"),
        ("", ""),
    ],
)
def test_markup_goes_and_words_stay(text: str, visible: str) -> None:
    assert strip_markup(text) == visible


def test_deep_markup_loses_its_brackets() -> None:
    assert strip_markup("[" * 9 + "b]" * 9 + " [Mira]") == "bbbbb Mira"


markup = st.lists(
    st.sampled_from(
        ["[b]", "[/b]", "[", "]", "b", "/", "[wave]", "[/wave]", "wave", "<b>", "<", ">", "<br>", "|cff000000", "|r",
         "|Hx|h", "|h", "|", "H", "[lb]", "[rb]", "lb", "[img]", "[/img]", "<script>", "</script>", " ", "[Mira]", "=x"]
    ),
    max_size=25,
).map("".join)  # fmt: skip


@given(markup)
def test_no_markup_is_left_and_none_is_made(text: str) -> None:
    visible = strip_markup(text)
    assert strip_markup(visible) == visible
    for tag in ("[b]", "[/b]", "<b>", "<br>", "|cff000000", "|Hx|h", "[lb]", "<script>"):
        assert tag not in visible
