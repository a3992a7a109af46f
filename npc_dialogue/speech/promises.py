"""Whether somebody says that he is about to do something in the game: for the writer's log.

Rather precise than complete. English and German; in other languages nothing is found.
"""

from __future__ import annotations

import re

_VAGUE_EN = (
    "word|answer|chance|reason|advice|credit|moment|minute|warning|hint|thought|truth|name|piece of|bit of|"
    "benefit|night|day|story|look|hand|guess|example|idea|clue"
)
_EN = re.compile(
    r"\b(?:I'll|I’ll|I will|I shall|let me|I'm going to|I’m going to|I am going to)\s+"
    r"(?:(?:just|now|gladly|quickly|then|go and|go|at once|also)\s+)*"
    r"(?:(?:open|unlock|close|lock)\s+(?:up\s+)?(?:the|this|that|your|my)\s+(?:\w+\s+){0,2}?"
    r"(?:gate|door|lock|chest|box|hatch|window|cell|bridge|portal|sluice|cage|safe|barrier)\b"
    r"|(?:give|hand|fetch|bring|get|pass)\s+you\s+(?:a|an|the|some|my|this|these|two|three|another)\s+"
    rf"(?!(?:\w+\s+)?(?:{_VAGUE_EN})\b)\w+"
    r"|(?:follow|come with|go with|accompany|lead|guide|walk|take)\s+you"
    r"(?=\s+(?:to|there|up|down|home|across|through|into)\b|\s*[.!,;]|$))",
    re.IGNORECASE,
)
_VAGUE_DE = "Wort|Antwort|Rat|Moment|Hinweis|Grund|Chance|Tipp|Wahrheit|Namen|Beispiel|Idee|Recht|Schuld"
_THING_DE = r"(?:Tor|Tür|Türe|Schloss|Truhe|Kiste|Luke|Fenster|Zelle|Brücke|Schleuse|Käfig|Tresor|Schranke|Schott)"
_YOU_DE = r"(?:dir|euch|Ihnen)"
_DE = re.compile(
    r"\bich\s+(?:"
    rf"(?:öffne|schließe|entriegle)\s+(?:{_YOU_DE}\s+)?(?:jetzt\s+|gleich\s+)?(?:das|die|den)\s+{_THING_DE}\b"
    rf"|(?:gebe|geb|hole|hol|bringe|bring|reiche)\s+{_YOU_DE}\s+(?:jetzt\s+|gleich\s+)?(?:ein|eine|einen|das|die|den|mein|meine|meinen|zwei|drei)\s+"
    rf"(?!(?:\w+\s+)?(?:{_VAGUE_DE})\b)\w+"
    r"|(?:begleite|führe)\s+(?:dich|euch|Sie)\b|folge\s+(?:dir|euch|Ihnen)\b|komme\s+mit\b(?!\s+\w)"
    rf"|werde\s+(?:{_YOU_DE}\s+)?(?:jetzt\s+|gleich\s+)?(?:das|die|den)\s+{_THING_DE}\s+(?:öffnen|schließen|aufmachen|entriegeln)\b"
    r")",
    re.IGNORECASE,
)
_PATTERNS = {"en": _EN, "de": _DE}


def promise_in(text: str, language: str) -> str:
    """The words of a line that promise a deed; "" where there are none. `language` is a tag such as `de`."""
    pattern = _PATTERNS.get(language.split("-", maxsplit=1)[0])
    found = pattern.search(text) if pattern is not None else None
    return found.group() if found else ""
