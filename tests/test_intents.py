"""What the player wants: read from tables in four languages, told to the game and, where it matters, the model."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from npc_dialogue.engine import Engine, EngineSettings
from npc_dialogue.memory.in_memory import InMemoryStore
from npc_dialogue.models.authored.voice import AuthoredVoice
from npc_dialogue.models.ladder import Rung
from npc_dialogue.order import Order
from npc_dialogue.prompt.prompt import Part
from npc_dialogue.text.talk.intent import INTENTS, LANGUAGES, Intent, intent_among, intent_of
from tests.support.moments import WORLD, prompt, sections

FEW: tuple[frozenset[Intent], ...] = (frozenset({"leave", "shorter", "threaten"}), frozenset({"insult", "trade"}))
ENGLISH = {
    "greet": ["Hello there.", "Good morning, Mira.", "Hi!"],
    "thank": ["Thanks a lot.", "Thank you, that helps."],
    "apologise": ["I'm sorry about that.", "Please forgive me."],
    "insult": ["You idiot!", "Shut up."],
    "leave": ["Goodbye.", "I have to go now.", "See you tomorrow."],
    "compliment": ["You're very clever."],
    "agree": ["Yes."],
    "disagree": ["No way."],
    "demand": ["Give me your money!"],
    "shorter": [
        "Keep it short.",
        "Please be brief.",
        "Get to the point.",
        "In one sentence, please.",
        "Could you keep it short?",
        "Cut it short.",
        "Skip the details.",
        "The short version, please.",
    ],
    "continue": [
        "Go on.",
        "Tell me more.",
        "And then?",
        "What happened next?",
        "Don't stop there.",
        "Please continue.",
    ],
    "threaten": [
        "I'll kill you.",
        "Give me the key or I'll hurt you.",
        "You'll regret this.",
        "Last warning.",
        "Or else!",
        "Your money or your life!",
        "I'm going to burn your house down!",
        "Mira, I'm warning you.",
    ],
    "trade": [
        "Do you sell bread?",
        "How much is the flour?",
        "How much does a loaf cost?",
        "I want to buy a horse.",
        "Show me your wares.",
        "That's too expensive.",
        "What are you selling?",
        "I'll give you ten coins for it.",
    ],
    "flirt": ["Will you marry me?", "You have beautiful eyes.", "Are you single?", "Would you like to dance with me?"],
    "ask": [
        "Where is the mill?",
        "What's your name?",
        "Could you carry this for me?",
        "How much is left of the bridge?",
    ],
    "": [
        "The river is high.",
        "She said she loves you.",
        "I would kill for a beer.",
        "I was short of money.",
        "My brother went on to the city.",
        "I sell bread myself.",
        "He threatened to burn the mill.",
        "A short walk did me good.",
        "The price of flour went up in spring.",
        "…",
        "42",
    ],
}
GERMAN = {
    "greet": ["Hallo!", "Guten Morgen."],
    "thank": ["Danke schön."],
    "apologise": ["Tut mir leid."],
    "insult": ["Du Idiot!"],
    "leave": ["Auf Wiedersehen.", "Ich muss los."],
    "compliment": ["Sie sind sehr klug."],
    "agree": ["Ja."],
    "disagree": ["Nein."],
    "demand": ["Gib mir dein Geld!"],
    "shorter": [
        "Fass dich kurz.",
        "Mach's kurz.",
        "Bitte kurz.",
        "Komm zur Sache.",
        "Können Sie sich kurz fassen?",
        "In einem Satz, bitte.",
    ],
    "continue": ["Weiter!", "Erzähl weiter.", "Und dann?", "Was geschah danach?"],
    "threaten": [
        "Ich bringe dich um.",
        "Gib mir den Schlüssel, sonst setzt es was.",
        "Das wirst du bereuen.",
        "Letzte Warnung.",
        "Geld oder Leben!",
        "Ich warne Sie.",
    ],
    "trade": [
        "Verkaufst du Brot?",
        "Was kostet das Mehl?",
        "Wie viel kostet ein Laib?",
        "Ich möchte ein Pferd kaufen.",
        "Das ist mir zu teuer.",
        "Was haben Sie zu verkaufen?",
    ],
    "flirt": ["Willst du mich heiraten?", "Du hast schöne Augen.", "Bist du noch zu haben?", "Ich liebe dich."],
    "ask": ["Wo ist die Mühle?", "Wie heißt du?", "Hat er dir gedroht?"],
    "": ["Der Fluss ist hoch.", "Der Weg ist kurz.", "Das Brot war teuer, sagt man im Dorf.", "Sie fehlt ihm sehr."],
}
FRENCH = {
    "greet": ["Bonjour, Mira.", "Bonsoir !", "Salut."],
    "thank": ["Merci beaucoup.", "Je vous remercie."],
    "apologise": ["Je suis désolé.", "Pardonnez-moi."],
    "insult": ["Espèce d’idiot !", "Tu es un menteur.", "Taisez-vous !"],
    "leave": ["Au revoir.", "Il faut que j’y aille.", "À demain !"],
    "compliment": ["Vous êtes très intelligente.", "Beau travail !"],
    "agree": ["Oui.", "Tu as raison."],
    "disagree": ["Non.", "Pas question !"],
    "demand": ["Donne-moi ton argent !", "Ouvrez cette porte !"],
    "shorter": [
        "Sois bref.",
        "En un mot, s’il te plaît.",
        "Venez-en au fait.",
        "C’est trop long.",
        "Épargnez-moi les détails.",
    ],
    "continue": ["Continue.", "Et ensuite ?", "Dis-m’en plus.", "Que s’est-il passé après ?", "Je vous écoute."],
    "threaten": [
        "Je vais te tuer.",
        "Donne-moi la clé ou je te tue !",
        "Vous allez le regretter.",
        "Dernier avertissement.",
        "La bourse ou la vie !",
        "Je vous préviens, Mira.",
    ],
    "trade": [
        "Combien coûte le pain ?",
        "C’est combien ?",
        "Que vendez-vous ?",
        "Je voudrais acheter un cheval.",
        "C’est trop cher.",
        "Montrez-moi vos marchandises.",
    ],
    "flirt": ["Veux-tu m’épouser ?", "Tu as de beaux yeux.", "Je t’aime.", "Puis-je vous offrir un verre ?"],
    "ask": [
        "Où est le moulin ?",
        "Excusez-moi, qui habite ici ?",
        "Dites-moi ce qui s’est passé.",
        "Donnez-moi un peu d’eau, s’il vous plaît.",
    ],
    "": [
        "La rivière est haute.",
        "Elle dit qu’elle vous aime bien.",
        "Je prends la route de la ville.",
        "Sinon je rentre chez moi.",
        "Il fait un sale temps.",
        "Que Dieu vous garde.",
        "Je vends du pain moi-même.",
        "…",
    ],
}
SPANISH = {
    "greet": ["Hola, Mira.", "¡Buenos días!", "Mucho gusto."],
    "thank": ["Muchas gracias.", "Se lo agradezco."],
    "apologise": ["Lo siento mucho.", "Perdóneme."],
    "insult": ["¡Eres un idiota!", "¡Cállate!", "Mentiroso."],
    "leave": ["Adiós.", "Tengo que irme.", "Hasta mañana."],
    "compliment": ["Eres muy lista.", "¡Buen trabajo!"],
    "agree": ["Sí.", "Tienes razón."],
    "disagree": ["No.", "¡Ni hablar!"],
    "demand": ["¡Dame tu dinero!", "Abre la puerta."],
    "shorter": [
        "Sé breve.",
        "En una frase, por favor.",
        "Ve al grano.",
        "Eso es demasiado largo.",
        "La versión corta, por favor.",
    ],
    "continue": ["Sigue.", "¿Y después?", "Cuéntame más.", "¿Qué pasó luego?", "Te escucho."],
    "threaten": [
        "Te voy a matar.",
        "Dame la llave o te mato.",
        "Te arrepentirás.",
        "Último aviso.",
        "¡La bolsa o la vida!",
        "Se lo advierto, Mira.",
    ],
    "trade": [
        "¿Cuánto cuesta el pan?",
        "¿Qué vendes?",
        "Quisiera comprar un caballo.",
        "Es demasiado caro.",
        "Enséñame tus mercancías.",
        "Te doy diez monedas.",
    ],
    "flirt": ["¿Quieres casarte conmigo?", "Tienes unos ojos preciosos.", "Te quiero.", "Hola, guapa."],
    "ask": [
        "¿Dónde está el molino?",
        "Disculpe, ¿quién vive aquí?",
        "Dígame qué pasó.",
        "Deme un poco de agua, por favor.",
    ],
    "": [
        "El río está alto.",
        "Dice que te quiere mucho.",
        "No sé.",
        "Si llueve, me quedo.",
        "Gracias a Dios que para la lluvia.",
        "Yo mismo vendo pan.",
        "La historia es corta.",
        "…",
    ],
}
LABELLED = [
    (language, text, wanted)
    for language, table in (("en", ENGLISH), ("de", GERMAN), ("fr", FRENCH), ("es", SPANISH))
    for wanted, texts in table.items()
    for text in texts
]


@pytest.mark.parametrize(("language", "text", "wanted"), LABELLED)
def test_what_is_wanted_is_read(language: str, text: str, wanted: str) -> None:
    assert intent_of(text, usual=language, npc_name="Mira Holt") == (wanted or None)
    for among in FEW:
        found = intent_among(among, text, usual=language, npc_name="Mira Holt")
        assert found == (wanted if wanted in among else None)


def test_there_are_enough_of_them() -> None:
    for language in LANGUAGES:
        wanted = [wanted for each, _, wanted in LABELLED if each == language]
        assert len(wanted) >= 40
        assert {*wanted} - {""} == set(INTENTS)


@pytest.mark.parametrize(
    "text",
    [
        "Dove si trova il mulino, per favore?",
        "Onde fica o moinho e quem mora lá?",
        "水車はどこですか？",
        "磨坊在哪里？",
        "방앗간이 어디예요?",
        "โรงสีอยู่ที่ไหน",
        "أين الطاحونة؟",
        "चक्की कहाँ है?",
        "Где мельница?",
    ],
)
def test_other_languages_are_not_guessed_at(text: str) -> None:
    assert intent_of(text, usual="en") is None


def test_a_few_words_that_look_like_another_language_are_read_in_that_of_the_talk() -> None:
    assert intent_of("Tu es un menteur.", usual="fr") == "insult"
    assert intent_of("Tu es un menteur.", usual="de") is None


def test_a_language_is_that_of_the_talk_where_the_words_could_be_in_any() -> None:
    assert intent_of("Stop.", usual="fr") is None
    assert intent_of("Tell me where the mill is, please.", usual="de") == "ask"


WORDS = st.sampled_from(
    "je te tue combien ou sinon te mato cuanto "
    "I you will kill sell buy how much or else go on short ich du Sie was kostet kurz weiter sonst 水車 где ? !"
    " … , a the der die das and und please bitte (".split()
)


@settings(max_examples=300, deadline=None)
@given(
    st.lists(WORDS, max_size=60).map(" ".join) | st.text(max_size=600), st.sampled_from(["en", "de", "fr", "es", "ja"])
)
def test_whatever_is_said_is_read(text: str, language: str) -> None:
    wanted = intent_of(text, usual=language)
    assert wanted in {None, *INTENTS}
    assert intent_among(FEW[0], text, usual=language) == (wanted if wanted in FEW[0] else None)


@pytest.mark.parametrize(
    ("line", "hint"),
    [
        ("Keep it short.", "The traveller wants it short: give the gist at once."),
        ("Go on.", "The traveller wants you to go on where you stopped; do not begin anew."),
        ("Goodbye.", "The traveller is leaving: say goodbye and ask nothing more."),
        ("You'll regret this.", "The traveller threatens you: answer as somebody like you would."),
        ("Where is the mill?", ""),
        ("", ""),
    ],
)
def test_what_changes_how_to_answer_is_told_at_the_end(line: str, hint: str) -> None:
    made = prompt(line=line)
    assert "".join(part.text for part in sections(made, "wanted")) == hint
    assert hint in made.text(Part.NOW)
    assert ("at most 2 sentences" in made.text(Part.NOW)) is (
        line == "Keep it short." or WORLD.npcs["mira"].voice.sentences == 2
    )


def test_a_turn_knows_what_was_wanted() -> None:
    async def run() -> list[str | None]:
        found: list[str | None] = []
        engine = Engine(EngineSettings(world=WORLD, open_store=InMemoryStore, ladder=[Rung(AuthoredVoice())]))
        try:
            playthrough = await engine.playthrough("x")
            for order in (
                Order(kind="greet", npc="mira"),
                Order(kind="say", npc="mira", text="How much is the flour?"),
                Order(kind="say", npc="mira", text="Hm."),
            ):
                running = await playthrough.begin(order)
                found.append(running.intent)
                await playthrough.run(running, lambda _event: None)
        finally:
            await engine.close()
        return found

    assert asyncio.run(run()) == [None, "trade", None]


def test_the_protocol_lists_them_in_their_order() -> None:
    text = (Path(__file__).parents[1] / "docs" / "protocol.md").read_text(encoding="utf-8")
    table = text.partition("<!-- intents -->")[2].partition("\n\n")[0]
    assert re.findall(r"^\| `(\w+)`", table, re.MULTILINE)[1:] == list(INTENTS)
