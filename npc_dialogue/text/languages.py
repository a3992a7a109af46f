"""Which language a tag names, and which one a text seems to be in."""

import re

from npc_dialogue.text.scripts import script_of, words

_TAG = re.compile(r"([a-zA-Z]{2,3})(?:[-_][a-zA-Z0-9]{1,8})*")
_RENAMED = {"iw": "he", "in": "id", "ji": "yi"}


def base_language(tag: str) -> str:
    """The language of a BCP 47 tag, in lower case: 'de-AT' gives 'de', 'zh_Hant_TW' (as Godot writes it) 'zh'; the
    withdrawn 'iw', 'in' and 'ji' give 'he', 'id' and 'yi'. ValueError for what is no such tag."""
    match = _TAG.fullmatch(tag)
    if match is None:
        raise ValueError(f"{tag[:40]!r} is not a language tag; write it like 'en', 'de-AT' or 'zh-Hant'")
    language = match[1].lower()
    return _RENAMED.get(language, language)


# Frequent words that tell the languages in Latin script apart. What two of them share is left out or counts for both.
_STOP_WORDS = {
    "en": """the and you is are was to of it that this what have has my your i not with for we they he she i'm don't
        it's do does how who where there be will would can could at on yes hello please""",
    "de": """der die das und ist nicht ich du sie wir ihr ein eine einen dem den zu mit auf für von im es wie wo wer
        aber auch noch schon hier ja nein kann habe hast hat bin bist sind war mich dich mir dir was guten bitte""",
    "fr": """le la les des du et est je tu vous nous il elle ne pas que qui un une dans pour avec sur mais où ce cette
        c'est j'ai n'est suis êtes sont oui non bonjour merci mon ton votre au aux""",
    "es": """el la los las y es no que de un una yo tú usted por para con pero en mi tu su está estoy eres soy son hay
        qué cómo dónde sí del muy aquí lo se hola gracias""",
    "it": """il lo gli che di è e non un una io tu per con ma sono sei siamo mi ti ci della del nel questo questa dove
        come perché ciao grazie anche""",
    "pt": """o os as e é não que de um uma eu você por para com mas em meu sua está estou são há onde como sim do da
        no na muito aqui obrigado olá""",
    "nl": """de het een en is niet ik jij je u wij van met op voor maar ook naar dat die wat hoe waar ben bent zijn
        heeft hebben nog hier ja nee mijn""",
    "pl": """i w nie się na to jest że z do jak ale co czy tak mi ja ty już tylko gdzie dzień dobry""",
}
GUESSED = frozenset((*_STOP_WORDS, "ja", "zh", "ko", "th", "hi", "el", "he", "ru", "uk", "ar", "fa", "ur"))
"""The languages that `guess_language` can tell."""
_STOP_WORD_SETS = {language: frozenset(stop_words.split()) for language, stop_words in _STOP_WORDS.items()}
_MARKED_LETTERS = {"ß": "de", "ñ": "es", "¿": "es", "¡": "es", "ã": "pt", "õ": "pt", "ł": "pl", "ż": "pl", "ę": "pl"}
_BY_SCRIPT = {"hangul": "ko", "thai": "th", "devanagari": "hi", "greek": "el", "hebrew": "he"}


def guess_language(text: str) -> str | None:
    """The language a line of some words seems to be in, None if that is not clear. By script 'ja' (any kana), 'zh',
    'ko', 'th', 'hi', 'el', 'he', 'ru' or 'uk', 'ar' or 'fa' or 'ur'; in Latin script by frequent words 'en', 'de',
    'fr', 'es', 'it', 'pt', 'nl', 'pl', where two points are needed and a lead. Another language in the same script can
    be taken for one of these."""
    if text.isascii():
        return _guess_latin(text)
    counts: dict[str, int] = {}
    for char in text:
        script = script_of(char)
        counts[script] = counts.get(script, 0) + 1
    counts.pop("common", None)
    if not counts:
        return None
    kana = counts.pop("hiragana", 0) + counts.pop("katakana", 0)
    if kana:
        counts["kana"] = kana + counts.get("han", 0)
    script = max(counts, key=counts.__getitem__)
    match script:
        case "kana":
            return "ja"
        case "han":
            return "zh"
        case "cyrillic":
            return "uk" if re.search("[іїєґІЇЄҐ]", text) else "ru"
        case "arabic":
            return "ur" if re.search("[ٹڈڑںے]", text) else "fa" if re.search("[پچژگ]", text) else "ar"
        case "latin":
            return _guess_latin(text)
        case _:
            return _BY_SCRIPT.get(script)


def _guess_latin(text: str) -> str | None:
    found = words(text)
    points = {language: sum(map(frequent.__contains__, found)) for language, frequent in _STOP_WORD_SETS.items()}
    for letter, language in _MARKED_LETTERS.items():
        points[language] += letter in text.lower()
    best, second = sorted(points, key=points.__getitem__, reverse=True)[:2]
    return best if points[best] >= 2 and points[best] > points[second] else None
