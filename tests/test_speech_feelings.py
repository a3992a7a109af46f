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
    ("fr", "J’ai vraiment peur de l’eau.", "afraid"),
    ("fr", "Ne me faites pas de mal.", "afraid"),
    ("fr", "Au secours !", "afraid"),
    ("fr", "Tu me fais peur.", "afraid"),
    ("fr", "Beurk, quelle odeur.", "disgusted"),
    ("fr", "C’est répugnant.", "disgusted"),
    ("fr", "Ça me dégoûte.", "disgusted"),
    ("fr", "Je suis très en colère.", "angry"),
    ("fr", "Comment osez-vous ?", "angry"),
    ("fr", "Laisse-moi tranquille.", "angry"),
    ("fr", "Sortez d’ici !", "angry"),
    ("fr", "Ça suffit.", "angry"),
    ("fr", "Menteur !", "angry"),
    ("fr", "Je suis si triste.", "sad"),
    ("fr", "Il me manque.", "sad"),
    ("fr", "Hélas, le pont est tombé.", "sad"),
    ("fr", "Elle est morte.", "sad"),
    ("fr", "Je suis inquiète pour lui.", "worried"),
    ("fr", "Ça ne me dit rien qui vaille.", "worried"),
    ("fr", "J’ai un mauvais pressentiment.", "worried"),
    ("fr", "Mon Dieu, vous ici.", "surprised"),
    ("fr", "Ça alors, déjà levé.", "surprised"),
    ("fr", "Je n’en crois pas mes yeux.", "surprised"),
    ("fr", "C’est très drôle.", "amused"),
    ("fr", "Vous me faites rire.", "amused"),
    ("fr", "Laissez-moi rire.", "amused"),
    ("fr", "Je suis fière de ce toit.", "proud"),
    ("fr", "C’est ma plus grande fierté.", "proud"),
    ("fr", "C’est la meilleure de la vallée.", "proud"),
    ("fr", "Je suis ravi de l’apprendre.", "happy"),
    ("fr", "Ça me fait plaisir.", "happy"),
    ("fr", "Dieu merci, il tient.", "happy"),
    ("fr", "Magnifique !", "happy"),
    ("fr", "Mon ami, entrez.", "warm"),
    ("fr", "Merci de tout cœur.", "warm"),
    ("fr", "Soyez le bienvenu.", "warm"),
    ("fr", "Prends soin de toi.", "warm"),
    ("fr", "Voyons voir.", "thoughtful"),
    ("fr", "Je me demande où il est.", "thoughtful"),
    ("fr", "Laisse-moi réfléchir.", "thoughtful"),
    ("es", "Tengo mucho miedo.", "afraid"),
    ("es", "No me hagas daño.", "afraid"),
    ("es", "¡Socorro!", "afraid"),
    ("es", "Estoy aterrada.", "afraid"),
    ("es", "Qué asco.", "disgusted"),
    ("es", "Es repugnante.", "disgusted"),
    ("es", "Me da asco ese guiso.", "disgusted"),
    ("es", "Estoy muy enfadado.", "angry"),
    ("es", "¿Cómo te atreves?", "angry"),
    ("es", "Déjame en paz.", "angry"),
    ("es", "¡Lárgate de aquí!", "angry"),
    ("es", "Ya basta.", "angry"),
    ("es", "¡Mentiroso!", "angry"),
    ("es", "Estoy tan triste.", "sad"),
    ("es", "La echo mucho de menos.", "sad"),
    ("es", "Ay de mí.", "sad"),
    ("es", "Ha muerto.", "sad"),
    ("es", "Estoy preocupada por él.", "worried"),
    ("es", "Eso no me gusta nada.", "worried"),
    ("es", "Tengo un mal presentimiento.", "worried"),
    ("es", "Dios mío, tú aquí.", "surprised"),
    ("es", "No me lo puedo creer.", "surprised"),
    ("es", "Caramba, ya de vuelta.", "surprised"),
    ("es", "Es muy gracioso.", "amused"),
    ("es", "Me haces reír.", "amused"),
    ("es", "Qué risa.", "amused"),
    ("es", "Estoy orgullosa de ti.", "proud"),
    ("es", "Lo hice con mis propias manos.", "proud"),
    ("es", "Es el mejor del pueblo.", "proud"),
    ("es", "Estoy muy contento.", "happy"),
    ("es", "Me alegro mucho.", "happy"),
    ("es", "Gracias a Dios, aguanta.", "happy"),
    ("es", "¡Estupendo!", "happy"),
    ("es", "Mi querida, pasa.", "warm"),
    ("es", "Me alegro de verte.", "warm"),
    ("es", "Muchas gracias.", "warm"),
    ("es", "Cuídate.", "warm"),
    ("es", "Déjame pensar.", "thoughtful"),
    ("es", "Me pregunto dónde está.", "thoughtful"),
    ("es", "Ahora que lo dices.", "thoughtful"),
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
    ("it", "I'm so angry."),
    ("fr", "Le moulin est fermé."),
    ("fr", "Le maire est en colère contre nous."),
    ("fr", "Il faut sortir les vaches."),
    ("fr", "J’ai faim."),
    ("fr", "Le pain est excellent."),
    ("fr", "Elle n’a pas peur du noir."),
    ("fr", "Je ne suis pas triste."),
    ("fr", "J’ai bien peur de ne pas pouvoir vous aider."),
    ("fr", "Avez-vous peur ?"),
    ("es", "El molino está cerrado."),
    ("es", "El alcalde está furioso con nosotros."),
    ("es", "Tengo hambre."),
    ("es", "El pan está caro."),
    ("es", "Hay que sacar las vacas fuera."),
    ("es", "La vida es larga."),
    ("es", "No estoy enfadado."),
    ("es", "¿Tienes miedo?"),
    ("es", "No me preocupa."),
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
@given(st.text(max_size=500), st.sampled_from(["en", "de-AT", "es", "fr-CA", "ja", "zh-Hant", "sw"]))
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
