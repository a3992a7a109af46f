"""Language tags, and guesses at a text's language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from npc_dialogue.text.languages import base_language, guess_language


@pytest.mark.parametrize(
    ("tag", "language"),
    [
        ("de-AT", "de"),
        ("EN", "en"),
        ("zh-Hant-TW", "zh"),
        ("pt_BR", "pt"),
        ("gsw", "gsw"),
        ("iw", "he"),
        ("de-1996", "de"),
    ],
)
def test_base_language(tag: str, language: str) -> None:
    assert base_language(tag) == language


@pytest.mark.parametrize(
    "tag", ["", "e", "english", "x-klingon", "de-", "de--AT", "de AT", "dé", "de-toolongsubtag", "en\n"]
)
def test_what_is_no_tag(tag: str) -> None:
    with pytest.raises(ValueError, match="not a language tag"):
        base_language(tag)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Good day, traveller. What have you brought to the mill?", "en"),
        ("I don't know where he is.", "en"),
        ("Guten Tag, was hast du für mich?", "de"),
        ("Das Rad ist am 3. Mai gebrochen und wir sind arm.", "de"),
        ("Bonjour, où est le moulin que vous avez pour nous ?", "fr"),
        ("C'est la vie, mais je suis là.", "fr"),
        ("¿Dónde está el molino? No lo sé.", "es"),
        ("Non so dove sono gli altri, ma grazie.", "it"),
        ("Eu não sei onde você está.", "pt"),
        ("Ik weet niet waar het is.", "nl"),
        ("Nie wiem, gdzie jest młyn.", "pl"),
        ("Где мельница?", "ru"),
        ("Де млин? Їжа є.", "uk"),
        ("水車はどこですか。", "ja"),
        ("カタカナ", "ja"),
        ("磨坊在哪里？", "zh"),
        ("방앗간이 어디예요?", "ko"),
        ("กังหันอยู่ที่ไหน", "th"),
        ("أين الطاحونة؟", "ar"),
        ("آسیاب چه شد؟", "fa"),
        ("چکی کہاں ہے؟ میں ہوں", "ur"),
        ("चक्की कहाँ है?", "hi"),
        ("Πού είναι;", "el"),
        ("איפה הטחנה?", "he"),
        ("Mira says 東京", None),
        ("Hm.", None),
        ("Ja.", None),
        ("12 … 😀", None),
        ("", None),
        ("ქართული", None),
    ],
)
def test_guess_language(text: str, language: str | None) -> None:
    assert guess_language(text) == language


@given(st.text())
def test_a_guess_is_a_tag_or_none(text: str) -> None:
    guess = guess_language(text)
    assert guess is None or base_language(guess) == guess
