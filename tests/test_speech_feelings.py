"""The emotion of a line that no mark gave one, and how a line sounds: the same however the stream was cut."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from npc_dialogue.speech.feelings.judge import judge
from npc_dialogue.world.world import DEFAULT_EMOTIONS
from tests.support.speech import SETTING, cuts, hear

ALL = replace(SETTING, emotions=tuple(DEFAULT_EMOTIONS), default_emotion="proud", directions="drop")

JUDGED = [
    ("en", "Haha, that is what he said.", "amused"),
    ("en", "Ha ha ha! Again!", "amused"),
    ("en", "Don't make me laugh.", "amused"),
    ("en", "I'm so angry with him.", "angry"),
    ("en", "How dare you!", "angry"),
    ("en", "You liar!", "angry"),
    ("en", "GET OUT! NOW!", "angry"),
    ("en", "I am really afraid of the water.", "afraid"),
    ("en", "Please, don't hurt me.", "afraid"),
    ("en", "Ugh, the smell.", "disgusted"),
    ("en", "That's disgusting.", "disgusted"),
    ("en", "I miss him.", "sad"),
    ("en", "He's gone.", "sad"),
    ("en", "Oh dear, the bridge.", "worried"),
    ("en", "I don’t like the look of it.", "worried"),
    ("en", "Good heavens, you here.", "surprised"),
    ("en", "You did what?!", "surprised"),
    ("en", "I'm proud of that roof.", "proud"),
    ("en", "Hooray, it holds!", "happy"),
    ("en", "I'm glad you came.", "happy"),
    ("en", "Welcome back.", "warm"),
    ("en", "Thank you so much.", "warm"),
    ("en", "Hmm, perhaps.", "thoughtful"),
    ("en", "The old mill…", "thoughtful"),
    ("de", "Hahaha, das war gut.", "amused"),
    ("de", "Dass ich nicht lache.", "amused"),
    ("de", "Ich bin wirklich wütend.", "angry"),
    ("de", "Was fällt dir ein!", "angry"),
    ("de", "Lassen Sie mich in Ruhe.", "angry"),
    ("de", "Ich habe so Angst.", "afraid"),
    ("de", "Igitt, was ist das?", "disgusted"),
    ("de", "Er fehlt mir.", "sad"),
    ("de", "Ich mache mir Sorgen um das Kind.", "worried"),
    ("de", "Nanu, schon zurück?", "surprised"),
    ("de", "Das gibt es doch nicht.", "surprised"),
    ("de", "Ich bin stolz auf dich.", "proud"),
    ("de", "Das freut mich.", "happy"),
    ("de", "Vielen Dank.", "warm"),
    ("de", "Lassen Sie mich mal überlegen.", "thoughtful"),
    ("es", "Jajaja, qué bueno.", "amused"),
    ("ru", "Хаха, ну да.", "amused"),
    ("zh", "哈哈,好。", "amused"),
    ("fr", "Comment ?!", "surprised"),
]

NOT_JUDGED = [
    ("en", "I'm not angry."),
    ("en", "I'm afraid I can't help you."),
    ("en", "Are you afraid of him?"),
    ("en", "He has a habit of it."),
    ("en", "The happy man is gone to the mill."),
    ("en", "Nothing is wrong."),
    ("en", "The proudest ship on the river."),
    ("en", "A fine day!"),
    ("en", "Yes."),
    ("de", "Ja, ja."),
    ("de", "Jaja."),
    ("de", "Ich bin nicht wütend."),
    ("de", "Hast du Angst?"),
    ("de", "Die Freude war kurz."),
    ("de", "Guten Tag!"),
    ("fr", "I'm so angry."),
    ("ja", "今日は。"),
]


@pytest.mark.parametrize(("language", "line", "emotion"), JUDGED)
def test_a_line_that_plainly_shows_a_feeling_has_it(language: str, line: str, emotion: str) -> None:
    found = judge(line, language, DEFAULT_EMOTIONS)
    assert found is not None
    assert found.name == emotion


@pytest.mark.parametrize(("language", "line"), NOT_JUDGED)
def test_what_is_not_plain_is_not_judged(language: str, line: str) -> None:
    assert judge(line, language, DEFAULT_EMOTIONS) is None


def test_what_is_exclaimed_is_stronger_and_what_is_shouted_strongest() -> None:
    found = [
        judge(line, "en", DEFAULT_EMOTIONS)
        for line in ("How dare you.", "How dare you!", "HOW DARE YOU!", "You fool!!")
    ]
    assert [each.intensity for each in found if each] == [0.5, 0.7, 0.9, 0.9]


def test_only_the_worlds_emotions_are_judged_and_a_near_one_stands_in() -> None:
    assert judge("Haha.", "en", ("neutral", "happy")) == judge("I'm glad.", "en", ("happy",))
    assert judge("Haha.", "en", ("neutral", "smug")) is None


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=500), st.sampled_from(["en", "de-AT", "es", "ja", "zh-Hant", "sw"]))
def test_any_text_is_judged(text: str, language: str) -> None:
    found = judge(text, language, DEFAULT_EMOTIONS)
    assert found is None or (found.name in DEFAULT_EMOTIONS and 0 < found.intensity <= 1)


STREAMS = [
    ("I miss him. Yes. Haha!", ["sad 0.5", "proud 0.6", "amused 0.7"]),
    ("[warm] I miss him. Haha!", ["warm 0.6", "warm 0.6"]),  # a mark stands until the next
    ("I miss him. [angry 0.8] Haha! Good.", ["sad 0.5", "angry 0.8", "angry 0.8"]),
    ("Haha, [warm 0.3] come in.", ["warm 0.3"]),
    ("[no such] I miss him.", ["sad 0.5"]),
]


@pytest.mark.parametrize(("stream", "emotions"), STREAMS)
def test_lines_are_judged_until_the_first_mark_whatever_the_cuts(stream: str, emotions: list[str]) -> None:
    for pieces in ([stream], *cuts(stream)):
        lines = hear(pieces, setting=ALL).lines
        assert [f"{line.emotion} {line.intensity:g}" for line in lines] == emotions


def test_the_mark_of_a_cut_line_is_no_hesitation() -> None:
    (line,) = hear(["The river is ri"], reason="length", setting=ALL).lines
    assert (line.text, line.emotion, line.tags) == ("The river is ri…", "proud", ("cut",))


SOUNDS = [
    ("*whispers* Come here. Good.", [("volume:quiet",), ()]),
    ("(in a low voice) Come here.", [("volume:quiet",)]),
    ("*She slowly turns* Come here.", [()]),
    ("*slowly* Come here.", [("pace:slow",)]),
    ("*shouts* Come here!", [("volume:loud",)]),
    (
        "[sad 0.9] He was the best of us. *shouts* And you!",
        [("pace:slow", "volume:quiet"), ("volume:loud", "pace:slow")],
    ),
    ("[sad 0.4] He was the best of us.", [()]),
    ("[angry] Go.", [("volume:loud",)]),
    ("(flüstert) Komm her.", [("volume:quiet",)]),
    ("（小声）行け。", [("volume:quiet",)]),
]


@pytest.mark.parametrize(("stream", "tags"), SOUNDS)
def test_directions_and_strong_feelings_are_heard_in_the_voice(stream: str, tags: list[tuple[str, ...]]) -> None:
    for pieces in ([stream], *cuts(stream)):
        assert [line.tags for line in hear(pieces, setting=ALL).lines] == tags


def test_a_world_says_how_its_emotions_sound() -> None:
    setting = replace(ALL, voice_hints={"angry": ("quiet", "slow"), "sad": ()})
    lines = hear(["[angry] Go. [sad] Go."], setting=setting).lines
    assert [line.tags for line in lines] == [("volume:quiet", "pace:slow"), ()]


def test_a_mood_that_lasts_is_what_unmarked_lines_have_and_is_not_heard_in_each() -> None:
    setting = replace(ALL, default_emotion="angry", default_intensity=0.8)
    (line,) = hear(["Good day."], setting=setting).lines
    assert (line.emotion, line.intensity, line.tags) == ("angry", 0.8, ())
