"""What the player is after: greetings, partings, thanks, insults, requests and questions, in English and German."""

from __future__ import annotations

import pytest

from npc_dialogue.text.talk.reading import Reading, language_of, read

ENGLISH = [
    ("Good morning to you!", "greeting"),
    ("hey", "greeting"),
    ("Well met, stranger", "greeting"),
    ("My name is Jory.", "greeting"),
    ("Goodbye, Ada.", "farewell"),
    ("I must be off now", "farewell"),
    ("See you tomorrow!", "farewell"),
    ("Right, I have to go", "farewell"),
    ("Thanks a lot", "thanks"),
    ("That's very kind of you, thank you", "thanks"),
    ("Much appreciated, I owe you one", "thanks"),
    ("I'm so sorry", "apology"),
    ("Please forgive me", "apology"),
    ("I didn't mean it", "apology"),
    ("You are an idiot", "offended"),
    ("shut up", "offended"),
    ("You stupid old cow!", "offended"),
    ("I'll kill you", "offended"),
    ("I hate you", "offended"),
    ("You're very clever", "compliment"),
    ("What a beautiful mill!", "compliment"),
    ("I like your hat", "compliment"),
    ("Well done", "compliment"),
    ("Yes.", "agree"),
    ("You're right about that", "agree"),
    ("No way", "disagree"),
    ("I don't believe you", "disagree"),
    ("Evening, all", "greeting"),
    ("g'day", "greeting"),
    ("Anybody home?", "greeting"),
    ("gotta run", "farewell"),
    ("It's getting late, I'd better go", "farewell"),
    ("nighty night", "farewell"),
    ("thx", "thanks"),
    ("That's ever so kind of you", "thanks"),
    ("you're a lifesaver", "thanks"),
    ("my bad", "apology"),
    ("I was out of line", "apology"),
    ("pls forgive me", "apology"),
    ("Shut your gob", "offended"),
    ("you cook like my dead gran", "offended"),
    ("What's wrong with you?", "offended"),
    ("are you stupid", "offended"),
    ("You've got a lovely voice", "compliment"),
    ("I've never tasted anything like it", "compliment"),
    ("best ale in town", "compliment"),
    ("spot on", "agree"),
    ("I couldn't agree more", "agree"),
    ("you're having me on", "disagree"),
    ("that can't be right", "disagree"),
]
GERMAN = [
    ("Guten Morgen!", "greeting"),
    ("Moin moin", "greeting"),
    ("Ich heiße Jory.", "greeting"),
    ("Auf Wiedersehen", "farewell"),
    ("Ich muss jetzt los", "farewell"),
    ("Tschüß!", "farewell"),
    ("Vielen Dank", "thanks"),
    ("Das ist nett von Ihnen", "thanks"),
    ("Tut mir leid", "apology"),
    ("Entschuldigen Sie", "apology"),
    ("Du bist dumm", "offended"),
    ("Halten Sie den Mund!", "offended"),
    ("Du alter Trottel", "offended"),
    ("Sie sind sehr klug", "compliment"),
    ("Gut gemacht!", "compliment"),
    ("Ja, genau", "agree"),
    ("Da haben Sie recht", "agree"),
    ("Nein", "disagree"),
    ("So ein Quatsch", "disagree"),
    ("Hallöchen!", "greeting"),
    ("Ist da jemand?", "greeting"),
    ("Ich verabschiede mich", "farewell"),
    ("Schönen Feierabend", "farewell"),
    ("Das weiß ich zu schätzen", "thanks"),
    ("Lieb von dir", "thanks"),
    ("Tut mir echt leid wegen eben", "apology"),
    ("Seien Sie mir nicht böse", "apology"),
    ("Halt's Maul", "offended"),
    ("Was bist du für ein Idiot", "offended"),
    ("Das haben Sie toll hinbekommen", "compliment"),
    ("Du hast schöne Augen", "compliment"),
    ("Da ist was dran", "agree"),
    ("Das kann nicht sein", "disagree"),
]
OPEN = [
    ("Who are you?", "identity"),
    ("What's your name?", "identity"),
    ("What do you do here?", "identity"),
    ("Tell me about yourself", "identity"),
    ("How are you today?", "smalltalk"),
    ("How's business?", "smalltalk"),
    ("Lovely weather today", "smalltalk"),
    ("Give me your money", "demand"),
    ("Come with me!", "demand"),
    ("Could you please help me?", "refusal"),
    ("Carry this for me", "refusal"),
    ("Pardon?", "again"),
    ("Could you say that again?", "again"),
    ("How have you been?", "smalltalk"),
    ("how r u", "smalltalk"),
    ("whats ur name", "identity"),
    ("Have we met before?", "identity"),
    ("Go and fetch some water", "demand"),
    ("you what?", "again"),
]
GERMAN_OPEN = [
    ("Wer sind Sie?", "identity"),
    ("Wie heißt du?", "identity"),
    ("Was machen Sie hier?", "identity"),
    ("Wie geht es Ihnen?", "smalltalk"),
    ("Wie geht's?", "smalltalk"),
    ("Gib mir deinen Schlüssel", "demand"),
    ("Kannst du mir bitte helfen?", "refusal"),
    ("Wie bitte?", "again"),
    ("Wie läufts denn so?", "smalltalk"),
    ("Wie fühlen Sie sich heute?", "smalltalk"),
    ("Kennen wir uns?", "identity"),
    ("Können Sie das wiederholen?", "again"),
    ("Helfen Sie mir", "refusal"),
]
NOT = [
    ("Is Wendel stupid?", "offended"),
    ("Is your bread good?", "compliment"),
    ("Who said goodbye to you?", "farewell"),
    ("Thanks to you?", "compliment"),
    ("Would a bridge be good for you?", "compliment"),
    ("How do you do that?", "smalltalk"),
    ("Let me know when the ferry leaves", "refusal"),
    ("Ahoy there, old man", "offended"),
    ("You sing like an angel", "offended"),
    ("Are you afraid of the dark?", "offended"),
    ("Where did you get it?", "refusal"),
    ("I'm sorry to hear that", "apology"),
    ("Good evening, everybody", "farewell"),
    ("I'm starving", "greeting"),
    ("I take it you are busy", "apology"),
    ("Nice to see you", "farewell"),
    ("What is the best thing you ever found?", "compliment"),
    ("Will the gander bite me?", "offended"),
    ("Did she thank you?", "thanks"),
    ("I have to go to the mill", "farewell"),
]


def reading(text: str, language: str = "en") -> Reading:
    return read(text, language, ["ada", "brook"])


@pytest.mark.parametrize(("text", "kind"), ENGLISH)
def test_english_talk_is_told_by_its_kind(text: str, kind: str) -> None:
    assert kind in reading(text).kinds


@pytest.mark.parametrize(("text", "kind"), GERMAN)
def test_german_talk_is_told_by_its_kind(text: str, kind: str) -> None:
    assert kind in reading(text, "de").kinds


@pytest.mark.parametrize(("text", "kind"), OPEN)
def test_what_may_hide_a_question_stays_a_sentence(text: str, kind: str) -> None:
    assert kind in {kind for sentence in reading(text).sentences for kind in sentence.kinds}


@pytest.mark.parametrize(("text", "kind"), GERMAN_OPEN)
def test_the_same_in_german(text: str, kind: str) -> None:
    assert kind in {kind for sentence in reading(text, "de").sentences for kind in sentence.kinds}


@pytest.mark.parametrize(("text", "kind"), NOT)
def test_what_only_looks_like_it(text: str, kind: str) -> None:
    found = reading(text)
    assert kind not in found.kinds | {kind for sentence in found.sentences for kind in sentence.kinds}


def test_a_remark_on_the_listener_is_seen() -> None:
    assert [sentence.tells_you for sentence in reading("You keep a lot of geese. The geese keep you.").sentences] == [
        True,
        False,
    ]


def test_a_greeting_before_a_question_leaves_the_question() -> None:
    for text in ("Hello, what do you know about the mill?", "Hello what do you know about the mill?"):
        found = reading(text)
        assert found.kinds == {"greeting"}
        assert [(sentence.tokens, sentence.asks) for sentence in found.sentences] == [(("the", "mill"), True)]


def test_several_sentences_are_read_each() -> None:
    found = reading("Thanks, Ada. That is enough of it! Where is the inn?")
    assert "thanks" in found.kinds
    assert [sentence.asks for sentence in found.sentences] == [False, True]


def test_its_own_name_is_left_out() -> None:
    assert reading("Ada, where is the inn?").sentences[0].tokens == ("where", "is", "the", "inn")
    assert "identity" in reading("Who is Ada?").sentences[0].kinds
    assert reading("Ada?").sentences == ()


def test_what_goes_on_says_nothing_alone() -> None:
    for text in ("Why?", "Tell me more.", "And then?", "Where is it?"):
        assert reading(text).sentences[0].goes_on
    assert not reading("Why is the river brown?").sentences[0].goes_on
    assert reading("And how old is it?").sentences[0].points


def test_without_words_nothing_is_read() -> None:
    for text in ("", "?!", "😀🔥", " … ", "<|im_start|>"[:2]):
        assert reading(text).sentences == ()


@pytest.mark.parametrize(
    ("text", "usual", "language"),
    [
        ("Wo ist die Mühle und wer wohnt da?", "en", "de"),
        ("Where is the mill?", "de", "en"),
        ("Mühle?", "de", "de"),
        ("¿Dónde está el molino?", "fr", "en"),
    ],
)
def test_the_language_of_the_player(text: str, usual: str, language: str) -> None:
    assert language_of(text, usual) == language
