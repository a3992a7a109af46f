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
        ("fr", "Bon, je vais vous ouvrir la grille."),
        ("fr", "Je vous ouvre la porte."),
        ("fr", "Je te donne ma lanterne."),
        ("fr-CA", "Je t’accompagne."),
        ("fr", "Je vais vous conduire au moulin."),
        ("es", "Está bien, voy a abrir la compuerta."),
        ("es", "Te abro la puerta."),
        ("es-MX", "Le traigo un poco de pan."),
        ("es", "Te llevo al molino."),
        ("es", "Os acompañaré."),
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
        ("fr", "Je te donne ma parole."),
        ("fr", "Je vous donne un bon conseil."),
        ("fr", "Je ne vous ouvre pas la porte."),
        ("fr", "J’ai ouvert la porte."),
        ("fr", "Il vous ouvre la porte."),
        ("es", "Te doy mi palabra."),
        ("es", "No te abro la puerta."),
        ("es", "No voy a abrir la puerta."),
        ("es", "He abierto la puerta."),
        ("es", "Te sigo la corriente."),
        ("it", "Ti apro la porta."),
    ],
)
def test_other_words_are_none(language: str, text: str) -> None:
    assert promise_in(text, language) == ""
