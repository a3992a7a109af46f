"""Whether somebody says that he is about to do something in the game: for the writer's log.

Rather precise than complete. English, German, French and Spanish; in other languages nothing is found.
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
_THING_FR = r"(?:porte|portail|grille|serrure|coffre|caisse|trappe|fenêtre|cellule|pont|vanne|écluse|cage|barrière)s?"
_VAGUE_FR = "conseil|parole|réponse|raison|exemple|idée|chance|moment|instant|coup de main|nouvelle"
_FR = re.compile(
    r"\b(?:je\s+(?:vais|m[’']en vais)\s+(?:vous\s+|te\s+)?(?:ouvrir|déverrouiller|fermer|baisser|lever)"
    rf"\s+(?:la|le|les|cette|ce|votre|ta|ton)\s+(?:\w+\s+)?{_THING_FR}\b"
    rf"|je\s+(?:vous|t[’']|te)\s*(?:ouvre|déverrouille)\s+(?:la|le|les|cette|ce)\s+(?:\w+\s+)?{_THING_FR}\b"
    r"|je\s+(?:vais\s+)?(?:vous|te|t[’'])\s*(?:donner?|apporter?)\s+(?:un|une|du|de la|le|la|mon|ma|deux|trois)\s+"
    rf"(?!(?:\w+\s+)?(?:{_VAGUE_FR})\b)\w+"
    r"|je\s+(?:vais\s+)?(?:vous|te|t[’'])\s*(?:accompagner?|suis|suivre|conduire|conduis|guider?)\b(?=\s+(?:à|au|jusqu|là)|\s*[.!,;]|$))",
    re.IGNORECASE,
)
_THING_ES = r"(?:puerta|portón|verja|cerradura|cofre|caja|trampilla|ventana|celda|puente|compuerta|jaula|barrera)s?"
_VAGUE_ES = "consejo|palabra|respuesta|razón|ejemplo|idea|oportunidad|momento|pista|permiso|abrazo"
_ES = re.compile(
    r"\b(?<!no )(?<!no [tlo][es] )(?:(?:(?:te|le|os)\s+)?"
    r"(?:voy\s+a\s+(?:abrir|cerrar|levantar|bajar)(?:te|le|os)?|abro|abriré)"
    rf"\s+(?:la|el|las|los|esta|este|esa|ese|tu|su)\s+(?:\w+\s+)?{_THING_ES}\b"
    r"|(?:te|le|os)\s+(?:doy|daré|traigo|traeré|voy\s+a\s+(?:dar|traer))\s+(?:un|una|el|la|mi|dos|tres|algo\s+de)\s+"
    rf"(?!(?:\w+\s+)?(?:{_VAGUE_ES})\b)\w+"
    r"|(?:te|le|os)\s+(?:acompaño|acompañaré|sigo|seguiré|llevo|llevaré|guío|guiaré)\b(?=\s+(?:al?|hasta|allí)\b|\s*[.!,;]|$))",
    re.IGNORECASE,
)
_PATTERNS = {"en": _EN, "de": _DE, "fr": _FR, "es": _ES}


def promise_in(text: str, language: str) -> str:
    """The words of a line that promise a deed; "" where there are none. `language` is a tag such as `de`."""
    pattern = _PATTERNS.get(language.split("-", maxsplit=1)[0])
    found = pattern.search(text) if pattern is not None else None
    return found.group() if found else ""
