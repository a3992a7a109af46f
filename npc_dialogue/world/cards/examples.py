"""`mes_example`: the example conversations of a card, as exchanges and back."""

from __future__ import annotations

import re
from collections.abc import Iterable

MAX_EXCHANGES = 40
SILENCE = "…"
"""What somebody says where the character speaks first."""
_START = re.compile(r"^[ \t]*<START>[ \t]*$", re.IGNORECASE | re.MULTILINE)


def exchanges(text: str, names: Iterable[str]) -> list[tuple[str, str]]:
    """What somebody says and what the character answers, for each answer; both raw, with their macros.

    `names` are those of the character, by which it may be called in the text. What is said without an answer, and
    whatever stands before the first speaker, is left out.
    """
    own = "|".join(re.escape(name) for name in names if name)
    speaker = re.compile(
        rf"^[ \t]*(?:(?P<user>\{{\{{user\}}\}}|<user>)|\{{\{{char\}}\}}|<bot>|<char>{'|' + own if own else ''})[ \t]*:",
        re.IGNORECASE | re.MULTILINE,
    )
    found: list[tuple[str, str]] = []
    for block in _START.split(text):
        asked = SILENCE
        turns = list(speaker.finditer(block))
        for turn, after in zip(turns, [*turns[1:], None], strict=False):
            said = block[turn.end() : after.start() if after else len(block)].strip()
            if turn["user"]:
                asked = said or SILENCE
            elif said:
                found.append((asked, said))
                asked = SILENCE
            if len(found) == MAX_EXCHANGES:
                return found
    return found


def written(pairs: Iterable[tuple[str, str]]) -> str:
    """Exchanges as a card has them, each a conversation of its own."""
    blocks = []
    for asked, answer in pairs:
        line = "" if asked == SILENCE else f"{{{{user}}}}: {asked}\n"
        blocks.append(f"<START>\n{line}{{{{char}}}}: {answer}")
    return "\n".join(blocks)
