"""What a model must never make the player hear, and what is let through though it looks alike."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from npc_dialogue.speech.chain import Speech
from npc_dialogue.speech.forbidden import Forbidden
from npc_dialogue.speech.out_of_character import LANGUAGES, out_of_character
from npc_dialogue.speech.setting import SpeechSetting
from npc_dialogue.world.knowledge import ClosedSecret
from tests.support.speech import SETTING, cuts, hear, heard

RULES = """- Answer with only what Mira says aloud: at most 3 sentences, no narration.
- You know only what is written here or was said."""
GATE = ClosedSecret(
    source="npcs/mira.toml#secrets.gate",
    tells=("wound the gate down", "門を下ろした"),
    texts=(
        "On the night of the flood she shut the mill gate to save the seed corn.",
        "川の水門を自分の手で閉めたのは私です。",
    ),
)
GUARDED = replace(SETTING, forbidden=Forbidden(instructions=RULES, secrets=(GATE,), allow=()))
OPENING = "Good day to you, my dear friend, and welcome to the mill."


def caught(stream: str, setting: SpeechSetting = GUARDED) -> str:
    """Why the reply was ended, or "" where it was not; the same for any cut."""
    why = ""
    for pieces in ([stream], *cuts(stream)):
        speech = Speech(setting)
        for piece in pieces:
            speech.feed(piece)
        speech.finish("stop")
        found = speech.caught.why if speech.caught else ""
        assert pieces == [stream] or found == why, pieces
        why = found
    return why


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "As an AI language model, I cannot have feelings."),
        ("en", "AS AN A.I., I have none."),
        ("en", "Well, I'm just a language model, friend"),
        ("en", "I’m sorry, but I can’t assist with that."),
        ("en", "I am unable to fulfill this request."),
        ("en", "Here's my response: hello."),
        ("en", "The user asks about the mill."),
        ("en", "I was trained by Google, you see."),
        ("de", "Als KI-Modell habe ich keine Gefühle."),
        ("de", "Ich bin leider nur ein Sprachmodell."),
        ("de", "Als große Ehre? Als künstliche Intelligenz!"),
        ("de", "As an AI language model, I cannot do that."),
        ("fr", "En tant qu’IA, je n’ai pas de sentiments."),
        ("fr", "Je ne suis qu'un modèle de langage."),
        ("es", "Como modelo de lenguaje, no puedo sentir."),
        ("es", "Solo soy una inteligencia artificial."),
        ("it", "Sono solo un’intelligenza artificiale."),
        ("pt", "Como um modelo de linguagem, não sinto nada."),
        ("ru", "Я всего лишь языковая модель."),
        ("ja", "私はAIなので、それはできません。"),
        ("ja", "ユーザーは挨拶を求めている。"),
        ("zh", "作为一个人工智能，我没有感情。"),
        ("zh-Hant", "我是一個語言模型。"),
        ("ko", "저는 AI입니다."),
        ("ko", "해당 요청을 처리할 수 없습니다."),
        ("th", "ในฐานะโมเดลภาษา ฉันทำไม่ได้"),
        ("ar", "أنا مجرد نموذج لغوي."),
        ("hi", "एक भाषा मॉडल के रूप में मैं नहीं जानता।"),
    ],
)
def test_stepping_out_of_the_part_is_caught(language: str, line: str) -> None:
    assert caught(line, replace(GUARDED, language=language)) == "character"


@pytest.mark.parametrize(
    "line",
    [
        "Quiet as an aye-aye, I was.",
        "I can't help you with that, dear.",
        "Can you assist with that sack?",
        "I'm Ai, the baker.",
        "As an aid to the mill, we dug a ditch.",
        "The users of the well pay nothing.",
        "My program of works is long.",
        "Als Kind war ich oft hier.",
        "この剣の使い手として言う。",
        "我是磨坊的主人。",
        "저는 방앗간 주인입니다.",
    ],
)
def test_what_looks_alike_is_let_through(line: str) -> None:
    for language in LANGUAGES:
        assert hear([line], setting=replace(GUARDED, language=language)).text == line


def test_what_is_a_word_of_another_language_is_let_through_there() -> None:
    assert not caught("Como ia dizendo, o rio subiu.", replace(GUARDED, language="pt"))


def test_a_world_of_robots_allows_its_words() -> None:
    robots = replace(GUARDED, forbidden=Forbidden(allow=("AI", "language model")))
    assert not caught("I am just an AI, and as a language model I count well.", robots)
    assert caught("I am an AI, and the user asks for oil.", robots) == "character"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_tables_hold_whole_phrases(language: str) -> None:
    phrases = out_of_character(language)
    assert len(phrases) > 50
    assert all("(" not in phrase and "|" not in phrase and "?" not in phrase for phrase in phrases)
    english = len(out_of_character("en"))
    for phrase in phrases[:: len(LANGUAGES)] if language == "en" else phrases[english::17]:
        assert caught(f"Well, {phrase}, so there.", replace(GUARDED, language=language)) == "character"


def test_six_words_of_the_instructions_are_an_echo_and_five_are_not() -> None:
    assert caught("Hm. You know only what is written there?") == "instructions"
    assert not caught("Hm. You know only what is told.")
    assert not caught("Hm. Only what is written here matters to me.")


def test_a_closed_secret_is_caught_by_its_tells_and_its_text() -> None:
    assert caught("Then I wound the gate down.") == "secret"
    assert caught("She shut the mill gate to save us all") == "secret"
    assert caught("それで、門を下ろした。") == "secret"
    assert caught("あの夜、川の水門を自分の手で閉めたのだ。") == "secret"
    assert not caught("She shut the mill gate, for her part.")
    assert not caught("私の水門です。")


def test_what_was_used_already_is_no_leak() -> None:
    used = "You wound the gate down? She shut the mill gate to save corn? What is written here or was said"
    known = replace(GUARDED, forbidden=replace(GUARDED.forbidden or Forbidden(), used=used))
    assert not caught("I never wound the gate down.", known)
    assert not caught("She shut the mill gate to save, you mean.", known)
    assert not caught("I hold to what is written here or was said.", known)
    assert caught("She shut the mill gate to save the seed.", known) == ""
    assert caught("On the night of the flood she slept.", known) == "secret"


@pytest.mark.parametrize("used", ["Is there hay?", "He sells two hays.", "HAY, they say", "The hay's wet."])
def test_a_tell_of_one_word_cuts_nothing_once_it_was_used(used: str) -> None:
    secret = ClosedSecret(source="npcs/mira.toml#secrets.tea", tells=("hay",), texts=())
    asked = replace(GUARDED, forbidden=Forbidden(secrets=(secret,), used=used))
    assert not caught("We have hay for the goats.", asked)
    assert caught("It is hay.", replace(GUARDED, forbidden=Forbidden(secrets=(secret,), used="Hayricks?"))) == "secret"


@pytest.mark.parametrize(
    ("tell", "said"),
    [
        ("assassin du roi", "Oui, c’est l’assassin du roi."),
        ("l'assassin", "On dit que l’assassin vit."),
        ("ho rubato l'oro", "Sì, ho rubato L'ORO io."),
        ("rock'n'roll", "It was rock’n’roll to her."),
        ("don't trust Tom", "I dont trust Tom."),
    ],
)
def test_an_apostrophe_parts_words_where_a_vowel_was_left_out(tell: str, said: str) -> None:
    secret = ClosedSecret(source="npcs/mira.toml#secrets.x", tells=(tell,), texts=())
    assert caught(said, replace(GUARDED, forbidden=Forbidden(secrets=(secret,)))) == "secret"


def test_nothing_is_heard_of_a_reply_that_begins_badly() -> None:
    result = hear(["I'm sorry, but as an AI I can't. Good day."], setting=GUARDED)
    assert (result.lines, result.sent, result.closed) == ((), (), "broken")


def test_the_reply_ends_in_front_of_a_bad_sentence() -> None:
    result = hear([f"{OPENING} As an AI, I can't. Bye."], setting=GUARDED)
    assert (result.text, result.closed) == (OPENING, "broken")


def test_a_sentence_that_began_to_flow_is_closed_in_front_of_the_words() -> None:
    result = hear([OPENING[:-1], ", though, as an AI, I can't."], setting=GUARDED)
    assert result.text == f"{OPENING[:-1]}, though,…"
    assert result.lines[0].tags == ("cut",)


def test_a_direction_that_gives_a_secret_away_goes() -> None:
    for directions in ("tag", "narrate"):
        setting = replace(GUARDED, directions=directions)
        result = hear(["*thinks how she wound the gate down* Good day. *nods*"], setting=setting)
        assert "gate" not in repr(result)
        assert "nods" in repr(result)


def test_nobody_listens_to_what_was_written() -> None:
    assert hear(["As an AI, I can't."], setting=SETTING).text == "As an AI, I can't."


PARTS = (
    "as|an|AI|A.I.|I'm|I am|just|a|language model|can't|assist|with that|the user|asks|user|. |, |! | — |(|)|*|"
    "You know only|what is|written|here|or was said|she shut|the mill gate|to save|the seed corn|wound|the gate down|"
    "l'|'|qu’ai|門を|下ろした|川の水門を|自分の手で|閉めた|。|mill|river|Well|as if|ca|i|\n"
).split("|")
STREAMS = st.lists(st.sampled_from(PARTS), max_size=24).map(" ".join) | st.lists(
    st.sampled_from(PARTS), max_size=20
).map("".join)


@settings(max_examples=300, deadline=None)
@given(STREAMS, st.sampled_from([0, 12, 40]), st.booleans(), st.sampled_from(["drop", "tag", "narrate"]))
def test_what_is_sent_depends_on_the_characters_alone(stream: str, hold: int, whole: bool, directions: str) -> None:
    setting = replace(GUARDED, hold=hold, whole_sentences=whole, directions=directions)  # type: ignore[arg-type]
    speech, events = Speech(setting), []
    for at, char in enumerate(stream):
        events += speech.feed(char)
        if at % 9 == 0:
            assert heard(events) == hear([stream[: at + 1]], reason=None, setting=setting)
    events += speech.finish("stop")
    assert heard(events) == hear([stream], setting=setting)
    sent = "\n".join(text for _, text in heard(events).sent).lower()
    assert "as an ai" not in sent
    assert "wound the gate down" not in sent
