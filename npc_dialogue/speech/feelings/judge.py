"""The judge: the emotion of a line that no mark gave one."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from functools import cache
from importlib import import_module

from npc_dialogue.speech.items import Mood
from npc_dialogue.text.languages import base_language

TABLED = ("en", "de", "fr", "es")
"""Languages whose words are read."""
PLAIN, RAISED, LOUD = 0.5, 0.7, 0.9
"""How strong a feeling is that is said, exclaimed, and shouted."""
MOST_READ = 400
"""Characters of a line that are looked at."""

_LAUGHTER = re.compile(
    r"\b(?:(?:mua|bwa)?h[aeio](?:[ ,!-]{0,2}h[aeio])+h?|he(?:he)+|tee ?hee|lol|rofl|(?:ха){2,}|(?:хе){2,})\b"
    r"|ㅋㅋ|ㅎㅎ|哈哈|呵呵|嘿嘿|ハハ|ふふ|あはは|555+|هه|हाहा"
)
_JAJA = re.compile(r"\bja(?:ja)+\b")
_STAGGERED = re.compile(r"[?？؟]\s*[!！]|[!！]\s*[?？؟]")
_TRAILING = re.compile(r"(?:…|\.\.\.|……)[\"'”’»」]?$")
_INSTEAD = {
    "amused": "happy",
    "happy": "warm",
    "warm": "happy",
    "afraid": "worried",
    "worried": "afraid",
    "disgusted": "angry",
}
"""What is taken where the world has no such emotion."""


def judge(text: str, language: str, emotions: Collection[str]) -> Mood | None:
    """The emotion of a whole line by itself, one of `emotions`; None where nothing plainly shows one.

    Laughter counts most, then words (of a language that has a table), then `?!`, then a line that trails off.
    """
    said = text[:MOST_READ].lower().replace("’", "'")
    base = base_language(language)
    for name, shown in (
        ("amused", _LAUGHTER.search(said) or (base == "es" and _JAJA.search(said))),
        *_by_words(said, base),
        ("surprised", _STAGGERED.search(said)),
    ):
        if shown and (known := _known(name, emotions)):
            return Mood(known, _strength(text[:MOST_READ]))
    if _TRAILING.search(said) and "thoughtful" in emotions and any(map(str.isalnum, said)):
        return Mood("thoughtful", 0.3)
    return None


def warm(languages: Iterable[str]) -> None:
    """Compiles the tables of those of these languages that have some: a reply's first line would wait for that."""
    for language in languages:
        if language in TABLED:
            _patterns(language)


def _by_words(said: str, language: str) -> list[tuple[str, bool]]:
    found = _patterns(language).search(said) if language in TABLED else None
    return [(found.lastgroup, True)] if found is not None and found.lastgroup is not None else []


def _strength(text: str) -> float:
    words = [word for word in text.split() if sum(map(str.isalpha, word)) > 2]
    if text.count("!") + text.count("！") > 1 or (len(words) > 1 and all(map(str.isupper, words))):
        return LOUD
    return RAISED if "!" in text or "！" in text else PLAIN


def _known(name: str, emotions: Collection[str]) -> str:
    return next((each for each in (name, _INSTEAD.get(name, "")) if each in emotions), "")


@cache
def _patterns(language: str) -> re.Pattern[str]:
    """The words of a language, a group for each emotion."""
    table = import_module(f"{__package__}.{language}")
    groups = []
    for name, lines in table.FEELINGS.items():
        either = "|".join(line.strip() for line in lines.splitlines() if line.strip())
        groups.append(f"(?P<{name}>{either.replace('LEAST', f'(?:{table.LEAST})')})")
    return re.compile(rf"(?<![\w'])(?:{'|'.join(groups)})(?!\w)")
