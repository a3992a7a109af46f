"""Promises of deeds, for the writer's log: found where the words are plain, and not where nothing is promised."""

from __future__ import annotations

import pytest

from npc_dialogue.speech.promises import promise_in


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I'll open the gate for you."),
        ("en-GB", "Very well. I will gladly unlock the old iron door."),
        ("en", "Wait, let me fetch you some bread."),
        ("en", "I’ll give you my lantern."),
        ("en", "I'm going to come with you."),
        ("en", "I'll take you to the mill."),
        ("de", "Gut, ich öffne Euch das Tor."),
        ("de", "Ich gebe dir einen Schlüssel."),
        ("de", "Ich werde gleich die Luke öffnen."),
        ("de", "Ich begleite Sie."),
    ],
)
def test_a_promise_is_found(language: str, text: str) -> None:
    assert promise_in(text, language) in text
    assert promise_in(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I'll give you my word."),
        ("en", "I'll give you some good advice."),
        ("en", "I will not open the gate."),
        ("en", "I'd open the gate if I could."),
        ("en", "He will open the gate for you."),
        ("en", "I'll take you at your word."),
        ("en", "I'll tell you about the bread."),
        ("en", "I opened the gate."),
        ("de", "Ich gebe dir mein Wort."),
        ("de", "Ich gebe Ihnen recht."),
        ("de", "Wer öffnet das Tor?"),
        ("de", "Ich habe das Tor geöffnet."),
        ("fr", "I'll open the gate for you."),
    ],
)
def test_other_words_are_none(language: str, text: str) -> None:
    assert promise_in(text, language) == ""
