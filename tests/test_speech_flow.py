"""What goes out when: the opening, the flow, and ends inside a sentence."""

from __future__ import annotations

from dataclasses import replace

import pytest

from npc_dialogue.speech.chain import Speech
from npc_dialogue.speech.events import Closed, Delta, Line
from npc_dialogue.speech.lines import EndReason
from tests.support.speech import SETTING, cuts, hear, heard

LONG = "The river has been rising since the new moon and nobody in the village wants to say so aloud. It will come."
PROSE = {
    "en": "The ferryman drinks when he is afraid, and he is afraid every night now. My mother used to say that water "
    "remembers; perhaps it does! Will you carry a letter for me? I can't pay much, but there is a bed by the fire.",
    "de": "Der Fährmann trinkt, wenn er sich fürchtet, und seit dem 3. Mai fürchtet er sich jede Nacht. Wasser "
    "vergisst nicht, sagte Dr. Weber immer – vielleicht stimmt das ja! Trägst du einen Brief für mich?",
    "fr": "Le passeur boit quand il a peur, et maintenant il a peur chaque nuit. L’eau se souvient, disait ma mère ; "
    "peut-être ! Veux-tu porter une lettre pour moi ? Je ne peux pas payer beaucoup.",
    "ru": "Паромщик пьёт, когда ему страшно, а теперь ему страшно каждую ночь. Вода всё помнит, говорила мать. "
    "Отнесёшь письмо? Заплатить много не смогу.",
    "ja": "渡し守は怖くなると酒を飲む。そして今は毎晩怖がっている。"
    "水は覚えていると母はよく言っていたよ！手紙を届けてくれないか？",
    "ar": "يشرب المعدّاوي حين يخاف، وهو الآن يخاف كل ليلة. كانت أمي تقول إن الماء يتذكر! هل تحمل رسالة من أجلي؟",
    "hi": "मल्लाह डरता है तो पीता है, और अब वह हर रात डरता है। माँ कहती थी कि पानी याद रखता है! क्या तुम मेरा पत्र ले जाओगे?",
}


def test_the_opening_is_held_until_forty_characters_are_through() -> None:
    speech = Speech(SETTING)
    first = ""
    for at, char in enumerate(LONG):
        events = speech.feed(char)
        if events:
            assert isinstance(events[0], Delta)
            first = events[0].text
            assert len(first) in (40, 41)  # a space goes with the next word
            assert at < 45
            break
    assert LONG.startswith(first)
    assert first


def test_the_opening_is_held_no_longer_than_its_first_sentence() -> None:
    assert hear(["Good day. C"], reason=None).sent == ((0, "Good day."), (1, "C"))
    assert hear(["Good day. "], reason=None).sent == ()


def test_what_is_taken_out_does_not_count_for_the_forty() -> None:
    hidden = "<think>hm</think>*she looks up from her work and smiles* [warm] "
    assert hear([hidden + LONG[:39]], reason=None).sent == ()
    assert hear([hidden + LONG[:41]], reason=None).sent == ((0, LONG[:41].rstrip()),)


@pytest.mark.parametrize("language", PROSE)
def test_prose_flows_behind_a_few_characters(language: str) -> None:
    setting = replace(SETTING, language=language, directions="drop")
    speech = Speech(setting)
    events = []
    for at, char in enumerate(PROSE[language]):
        events += speech.feed(char)
        if at > 80:
            shown = heard(events)
            out = sum(len(text) for _, text in shown.sent) + len(shown.sent)
            assert at + 1 - out <= 16, PROSE[language][: at + 1]


def test_whole_sentences_go_out_in_one_piece() -> None:
    setting = replace(SETTING, whole_sentences=True)
    for pieces in cuts(LONG):
        speech = Speech(setting)
        deltas = [event for piece in pieces for event in speech.feed(piece) if isinstance(event, Delta)]
        deltas += [event for event in speech.finish("stop") if isinstance(event, Delta)]
        assert [delta.text for delta in deltas] == [LONG[:-14], "It will come."]


def test_without_tags_a_line_does_not_wait_for_the_next() -> None:
    drop, tag = replace(SETTING, directions="drop"), SETTING
    stream = "Good day. *looks out of the window for a while"
    assert hear([stream + "* C"], setting=drop, reason=None).lines == hear([stream], setting=drop).lines
    assert [line.text for line in hear(["Good day. \n"], setting=drop, reason=None).lines] == ["Good day."]
    assert hear(["Good day. \n"], setting=tag, reason=None).lines == ()


ENDS: list[tuple[str, EndReason, list[str]]] = [
    # the beginning was sent: closed where it stands
    ("Good day. The river is ri", "length", ["Good day.", "The river is ri… cut"]),
    ("Good day. The river is ri", "broken", ["Good day.", "The river is ri… cut"]),
    ("Good day. The river is ri", "cancelled", ["Good day.", "The river is ri… cut"]),
    ("Good day. The river is ri", "stop", ["Good day.", "The river is ri"]),
    ("Good day. I... ", "length", ["Good day.", "I..."]),
    ("Good day. Come (in haste", "length", ["Good day.", "Come (in haste… cut"]),
    ("Good day. She said *smiles", "length", ["Good day.", "She said… cut"]),
    # complete, though nothing followed
    ("Good day. Come in.", "length", ["Good day.", "Come in."]),
    ("行け。早く！", "length", ["行け。", "早く！"]),
    ('Good day. He said "go."', "broken", ["Good day.", 'He said "go."']),
    # nothing of it was sent
    ("Good day.\nPla", "length", ["Good day."]),
    ("Good day. *looks up and", "length", ["Good day."]),
    # nothing else was
    ("Good da", "length", ["Good da… cut"]),
    ("Good da", "broken", ["Good da… cut"]),
    ("Mir", "length", ["Mir… cut"]),
    ("<think>hm", "length", []),
    ("*looks up", "broken", []),
]


@pytest.mark.parametrize(("stream", "reason", "rows"), ENDS)
def test_an_end_inside_a_sentence(stream: str, reason: EndReason, rows: list[str]) -> None:
    setting = replace(SETTING, directions="drop")
    for pieces in cuts(stream):
        result = hear(pieces, reason=reason, setting=setting)
        assert [" ".join([line.text, *line.tags]) for line in result.lines] == rows, pieces
        assert [text for _, text in result.sent] == [line.text for line in result.lines]
        assert result.closed == ""


def test_an_unsent_sentence_is_dropped_where_sentences_are_whole() -> None:
    setting = replace(SETTING, whole_sentences=True)
    assert hear(["Good day. The river is ri"], reason="length", setting=setting).text == "Good day."
    assert hear(["The river is ri"], reason="length", setting=setting).text == "The river is ri…"


def test_a_reply_ends_at_the_end_of_its_last_sentence() -> None:
    setting = replace(SETTING, max_sentences=2)
    for pieces in cuts("One. Two. Three. Four."):
        result = hear(pieces, setting=setting)
        assert (result.text, result.closed) == ("One. Two.", "length")
        assert len(result.sent) == 2


def test_words_are_counted_at_the_end_of_a_sentence() -> None:
    setting = replace(SETTING, max_words=4)
    for pieces in cuts("One two three. Four five six seven. Eight."):
        result = hear(pieces, setting=setting)
        assert (result.text, result.closed) == ("One two three. Four five six seven.", "length")


def test_a_closed_reply_says_nothing_more() -> None:
    speech = Speech(SETTING)
    events = speech.feed("Good day.\nTom: Hm. ")
    assert [type(event) for event in events] == [Delta, Line, Closed]
    assert speech.closed
    assert speech.feed("More. Mira: And more.") == []
    assert speech.feed("</think>") == []
    assert speech.finish("stop") == []


def test_reasoning_that_nobody_announced_is_forgotten_while_nothing_is_sent() -> None:
    speech = Speech(SETTING)
    assert speech.feed("[angry] *thinks* The user wants a greeting") == []
    assert not speech.released
    events = speech.feed("</think>Good day. So") + speech.finish("stop")
    assert speech.released
    assert heard(events).text == "Good day. So"
    assert {line.emotion for line in heard(events).lines} == {"neutral"}
