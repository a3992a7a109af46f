"""How a line would be spoken aloud: slow or fast, quiet or loud; for whoever gives it to a speech synthesis."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from npc_dialogue.speech.items import Aside, Mood
from npc_dialogue.world.content import VoiceHint

STRONG = 0.6
"""The intensity from which on a feeling is heard in the voice."""

DEFAULT_HINTS: Mapping[str, Sequence[VoiceHint]] = MappingProxyType(
    {
        "surprised": ("fast",),
        "sad": ("slow", "quiet"),
        "afraid": ("fast", "quiet"),
        "angry": ("loud",),
        "thoughtful": ("slow",),
    }
)
"""Of emotions that the world gives none of its own."""

_TAGS: Mapping[VoiceHint, str] = {
    "slow": "pace:slow",
    "fast": "pace:fast",
    "quiet": "volume:quiet",
    "loud": "volume:loud",
}
# Beginnings of words, in English, German, French and Spanish; in scripts without spaces, anywhere. An adverb counts by
# itself or with a verb of speaking: who turns slowly may speak as ever.
_SPEAKING = r"(?:(?:\w+ )?(?:speak\w*|say\w*|said|talk\w*|spricht|sagt|redet|dit|dice) )?"
_DIRECTIONS: Mapping[VoiceHint, re.Pattern[str]] = {
    "quiet": re.compile(
        r"\b(?:whisper|murmur|mutter|mumbl|in a (?:\w+, )?(?:low|small|quiet|hushed) voice|"
        r"under (?:his|her|their) breath|flüster|murmel|mit leiser stimme|chuchot|à voix basse|susurr|en voz baja)"
        r"|小声|小聲|低声|低聲|轻声|輕聲|囁|ささや|つぶや|呟|กระซิบ"
        rf"|^{_SPEAKING}(?:(?:very|ganz|sehr) )?(?:quietly|softly|hushed|leise|gedämpft|doucement)\W*$"
    ),
    "loud": re.compile(
        r"\b(?:shout|yell|scream|bellow|roar|at the top of|in a loud voice|brüll|schrei|lauthals|mit lauter stimme|"
        r"hurle|crie\b|grita)|大声|大聲|叫|ตะโกน"
        rf"|^{_SPEAKING}(?:(?:very|ganz|sehr) )?(?:loudly|laut)\W*$"
    ),
    "slow": re.compile(rf"^{_SPEAKING}(?:slowly|haltingly|wearily|langsam|stockend|lentement|lentamente)\W*$"),
    "fast": re.compile(
        rf"^{_SPEAKING}(?:quickly|hurriedly|hastily|breathlessly|schnell|hastig|atemlos|rapidement|deprisa)\W*$"
    ),
}


def voice_hints(mood: Mood | None, asides: Iterable[Aside], own: Mapping[str, Sequence[VoiceHint]]) -> list[str]:
    """The tags of a line: at most one of `pace:slow` and `pace:fast`, and one of `volume:quiet` and `volume:loud`.

    A direction such as `(whispers)` says more than a feeling. `mood` is what was shown with the line, None for nothing
    but how the NPC is anyway; `own` are the world's hints by emotion.
    """
    hints: list[VoiceHint] = []
    for aside in asides:
        said = aside.text.lower()
        hints += [hint for hint, pattern in _DIRECTIONS.items() if pattern.search(said)]
    if mood is not None and mood.intensity >= STRONG:
        hints += own[mood.name] if mood.name in own else DEFAULT_HINTS.get(mood.name, ())
    found: dict[str, str] = {}
    for hint in hints:
        tag = _TAGS[hint]
        found.setdefault(tag.partition(":")[0], tag)
    return list(found.values())
