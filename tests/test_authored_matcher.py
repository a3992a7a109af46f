"""Which subject a question is about: other words, other languages, slips of the keyboard, names, doubt."""

from __future__ import annotations

from dataclasses import replace

import pytest

from npc_dialogue.models.authored.choice import NONVERBAL
from npc_dialogue.models.authored.evidence import AGAINST, FOR
from npc_dialogue.models.authored.index import index
from npc_dialogue.models.authored.matcher import NONE, WEIGHTS, matches
from npc_dialogue.models.authored.question import read
from npc_dialogue.models.authored.reply import reply, warm
from npc_dialogue.models.authored.subjects import subjects
from npc_dialogue.models.authored.vocabulary import slips, vocabulary
from npc_dialogue.prompt.prompt import Material, Tellable
from tests.support.authored_talk import Talk, about, asked, cases, cover, fact, lines, small_prompt

ROOMS = fact("rooms", "a bed for the night", "lodging", "how much is a room")
CAT = fact("cat", "the cat", "mice")
BELL = fact("bell", "the bell", "why is the bell rung")
HUSBAND = fact("husband", "your husband", "are you married")
RIVER = fact("river", "the river", "where does the river come from")
MILLER = fact("about_mira", "Mira", "the miller", "what is Mira like")
MANY = (ROOMS, CAT, BELL, HUSBAND, RIVER, MILLER)


def told(text: str, *of: Tellable, language: str = "en", **given: object) -> str:
    material = Material(tellable=of or MANY, names={"mira": "Mira Holloway"}, **given)  # type: ignore[arg-type]
    return about(reply(small_prompt(text, material=material, language=language)))


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Where can I sleep tonight?", "rooms"),
        ("Have you got any accommodation?", "rooms"),
        ("Do you have a kitten?", "cat"),
        ("Are there any mice in here?", "cat"),
        ("What became of your hubby?", "husband"),
        ("Where does all that water come from, the stream I mean?", "river"),
        ("Tell me about the cat", "cat"),
        ("the bell", "bell"),
        ("So why do you ring the bells?", "bell"),
    ],
)
def test_a_question_in_other_words_finds_its_subject(text: str, subject: str) -> None:
    assert told(text) == subject


@pytest.mark.parametrize(
    "text",
    [
        "What is the capital of France?",
        "Who wrote that book?",
        "Where did you buy your apron?",
        "How do I repair a violin?",
        "What do elephants weigh?",
    ],
)
def test_what_no_subject_explains_is_not_known(text: str) -> None:
    assert told(text) == "unknown"


def test_a_word_of_a_note_alone_is_no_answer() -> None:
    tea = fact("colour", "colour of the water", text="Tea-brown water is only peat.")
    assert told("Could I have some tea?", tea, CAT) in ("unknown", "refusal")


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("waht abuot the kiten", "cat"),
        ("tell me abuot the miller", "about_mira"),
        ("is there any lodgng here", "rooms"),
        ("where is your husbnad", "husband"),
    ],
)
def test_slips_of_the_keyboard_are_put_right(text: str, subject: str) -> None:
    assert told(text) == subject


def test_a_word_that_is_known_is_no_slip() -> None:
    goats = fact("boats", "boats")
    assert told("How many goats do you have?", goats, CAT) == "unknown"


def test_how_it_is_asked_tells_two_subjects_apart() -> None:
    eels = ("eel", "eels", "eel pots")
    many = fact("count", *eels, "how many traps are there", "how many of them", "how many a night", "how many rot")
    who = fact("buyer", *eels, "who gets them all", "who pays for that", "who smokes them", "who takes the rest")
    assert told("How many eels?", many, who) == "count"
    assert told("Who takes the eels?", many, who) == "buyer"


def test_slips_begin_alike_and_differ_by_one() -> None:
    found = set(slips("miller"))
    assert {"mliler", "miler", "millers"} <= found
    assert all(word[0] == "m" and abs(len(word) - 6) <= 1 for word in found)


def test_somebody_is_known_by_what_they_are_called() -> None:
    order = fact("order", "Mira's order", "what did Mira order")
    assert told("What did the miller order?", order, MILLER, CAT) == "order"
    assert told("What is the miller like?", order, MILLER, CAT) == "about_mira"


def test_you_and_i_are_told_apart() -> None:
    home = fact("home", "where do you sleep")
    guest = fact("guest", "where can I sleep")
    assert told("Where could I sleep?", home, guest, CAT) == "guest"
    assert told("Where do you sleep at night?", home, guest, CAT) == "home"


def test_a_topic_of_common_words_is_found_word_by_word() -> None:
    news = fact("news", "what's new", "what is going on")
    assert told("So, what's new?", news, CAT) == "news"
    assert told("What is it?", news, CAT) == "unknown"


def test_the_cover_is_told_where_a_fact_fits_as_well() -> None:
    hidden = cover("secret", "the brandy", "brandy", said=("That is a family matter.",))
    fame = fact("fame", "brandy", "famous drink")
    answer = reply(small_prompt("What about the brandy?", material=Material(tellable=(fame,), covers=(hidden,))))
    assert (answer.kind, answer.text) == ("cover", "That is a family matter.")


def test_of_two_that_fit_alike_none_is_told() -> None:
    first, second = fact("first", "the old gate at night"), fact("second", "the new gate by day")
    assert told("Is there something about a gate and the weather?", first, second, CAT) == "unknown"


def test_german_compounds_are_taken_apart() -> None:
    hatch = fact("schleuse", "die Schleuse", said=("Die Schleuse ist zu.",))
    air = fact("luft", "Sauerstoff", said=("Die Luft reicht.",))
    assert told("Wie geht die Luftschleuse auf?", hatch, language="de") == "schleuse"
    assert told("Wie voll ist der Sauerstofftank?", hatch, air, language="de") == "luft"


@pytest.mark.parametrize("text", ["Wo ist die Mühle?", "Wo ist die Muehle?", "wo ist die mühle"])
def test_umlauts_may_be_typed_in_two_ways(text: str) -> None:
    mill = fact("muehle", "die Mühle", said=("Am Bach.",))
    other = fact("katze", "die Katze", said=("Sie schläft.",))
    assert told(text, mill, other, language="de") == "muehle"


def test_a_question_in_another_language_finds_its_subject() -> None:
    assert told("Wo kann ich denn heute Nacht schlafen?") == "rooms"
    german = fact("katze", "Katze", said=("Die Katze heißt Mia.",))
    bed = fact("bett", "Übernachtung", "Zimmer", said=("Ein Zimmer ist frei.",))
    assert told("Do you have a cat?", german, bed, language="de") == "katze"


def test_a_language_without_tables_is_matched_by_its_words() -> None:
    mill = fact("moulin", "le moulin", "farine", said=("Le moulin tourne.",))
    inn = fact("auberge", "auberge", "lit", said=("Il y a un lit.",))
    assert told("Parlez-moi des moulins", mill, inn, language="fr") == "moulin"


def test_a_line_with_topics_is_an_opinion() -> None:
    opinion = lines("topic", "Bridges bring carts.")[0]
    material = Material(lines=(type(opinion)(kind="topic", text=opinion.text, topics=("the bridge", "new bridge")),))
    answer = reply(small_prompt("What do you think of a new bridge?", material=material))
    assert (answer.kind, answer.subject) == ("topic", "topic:the bridge")


def test_the_languages_share_their_concepts() -> None:
    english, german = vocabulary("en"), vocabulary("de")
    assert english.word("lodging").concepts.keys() & german.word("unterkunft").concepts.keys()
    assert english.word("lodgings").key == english.word("lodging").key


def test_each_sort_of_evidence_has_its_weight() -> None:
    assert (tuple(WEIGHTS), tuple(NONE)) == (FOR, AGAINST)


def test_what_several_sentences_say_belongs_together() -> None:
    cat = fact("cat", "the cat", "furry animal", "does the animal live here")
    house = fact("house", "who lives in that house", "the house")
    assert told("Something furry ran over my boot. Does it live here?", cat, house, BELL) == "cat"


@pytest.mark.parametrize(
    "text",
    [
        "I couldn't help noticing the bell. Why is the bell rung?",
        "Somebody told me that you ring the bell, why?",
        "Out of curiosity, what is the bell for?",
    ],
)
def test_a_roundabout_opening_makes_no_difference(text: str) -> None:
    assert told(text) == "bell"


def test_what_is_only_of_the_same_sphere_is_no_answer() -> None:
    boats = fact("boats", "boats", "who builds the boats")
    assert told("How deep is the harbour?", boats, CAT) == "unknown"


def test_a_question_that_says_nothing_beside_thanks_is_thanks() -> None:
    material = Material(tellable=MANY, lines=(*lines("thanks", "You are welcome."), *lines("unknown", "No idea.")))
    assert reply(small_prompt("Thank you so much, you know?", material=material)).kind == "thanks"


def test_a_cover_that_comes_near_is_told_rather_than_a_fact() -> None:
    hidden = cover("theft", "who stole the bell", "the missing bell", said=("Ask somebody else.",))
    seen = fact("bell", "the bell", "the missing bell")
    for text in ("Where is the missing bell?", "Who stole the bell?"):
        answer = reply(small_prompt(text, material=Material(tellable=(seen,), covers=(hidden,))))
        assert answer.text == "Ask somebody else."


def test_warming_changes_no_reply() -> None:
    prompt = small_prompt("Where can I sleep tonight?", material=Material(tellable=MANY))
    cold = reply(prompt)
    warm(prompt)
    assert reply(prompt) == cold


def test_the_order_of_topics_makes_no_difference() -> None:
    topics = (
        "the river at night",
        "a boat on the river",
        "who fishes here",
        "the river",
        "fish",
        "deep water",
        "a stream",
    )
    chances = set()
    for order in (topics, topics[::-1], topics[3:] + topics[:3]):
        of = subjects(Material(tellable=(fact("river", *order), CAT, BELL)))
        built = index(of, (), ("en",))
        question = read(["is", "the", "river", "deep"], vocabulary("en"), built)
        chances.add(tuple((match.subject.id, round(match.score, 12)) for match in matches(question, built)))
    assert len(chances) == 1


@pytest.mark.parametrize("npc", ["mira", "odile", "wendel"])
@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("What do you know about the river?", "river"),
        ("Tell me about the ferry.", "ferry_runs"),
        ("What can you tell me about Nell?", "about_nell"),
    ],
)
def test_who_names_nothing_but_a_thing_or_a_person_is_told_of_it(npc: str, text: str, about: str) -> None:
    assert Talk(npc).say(text).subject == about


def test_most_practice_questions_are_answered_and_few_wrongly() -> None:
    answers = [(asked(case), case["expect"].split("|")) for case in cases()]
    right = sum(about(answer) in expected for answer, expected in answers)
    wrong = sum(answer.subject != "" and answer.subject not in expected for answer, expected in answers)
    assert right > 0.8 * len(answers)
    assert wrong < 0.06 * len(answers)


OAK = fact("oak", "the oak", "how old is the oak", said=("It was old when my father was young.",))


def test_who_asks_the_same_again_is_told_so() -> None:
    material = Material(tellable=(OAK,), lines=lines("again", "You have asked me that."))
    said = [("player", "How old is the oak?"), ("ada", OAK.said[0])]
    lately = replace(material, lately=(OAK.said[0],))
    assert reply(small_prompt("How old is that oak?", material=lately, history=said)).text == "You have asked me that."


def test_a_new_question_about_what_was_told_is_not_called_an_old_one() -> None:
    material = Material(
        tellable=(OAK,), lines=(*lines("again", "You have asked me that."), *lines("unknown", "No idea."))
    )
    said = [("player", "How old is the oak?"), ("ada", OAK.said[0])]
    lately = replace(material, lately=(OAK.said[0],))
    assert reply(small_prompt("May I climb the oak?", material=lately, history=said)).text == "No idea."


@pytest.mark.parametrize("npc", ["mira", "odile", "wendel", "tobias", "nell", "okafor", "juno", "ilse"])
def test_no_line_is_said_twice_within_eight_turns(npc: str) -> None:
    """The same questions again and again, which is where a voice of lines repeats itself first."""
    talk = Talk(npc)
    questions = [case["text"] for case in cases() if case["npc"] == npc][:6]
    said = [talk.say(text).text for text in questions * 5]
    for at, text in enumerate(said):
        assert text == NONVERBAL or text not in said[max(0, at - 8) : at], f"{questions[at % len(questions)]}: {text}"
