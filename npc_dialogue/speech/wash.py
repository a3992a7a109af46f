"""First stage: characters that nobody can see, and the many ways to break a line."""

from __future__ import annotations

import re
from collections.abc import Sequence

from npc_dialogue.speech.items import Item

# Controls, soft hyphen, zero-width and directional marks, halves of surrogate pairs, specials, tags. The two joiners
# (U+200C, U+200D) stay: Persian, Hindi and many emoji need them.
_UNSEEN = (
    "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff"
    "\ud800-\udfff\ufff9-\ufffd\U000e0000-\U000e0fff\r"
)
_BREAKS = "\v\f\x1c-\x1e\x85\u2028\u2029"
_BLANKS = "\t\x1f"
_WIDE = {ord(wide): narrow for wide, narrow in zip("＊＃＜＞｜＿～｀＼", "*#<>|_~`\\", strict=True)}
_ODD = re.compile(f"[{_UNSEEN}{_BREAKS}{_BLANKS}{''.join(map(chr, _WIDE))}]")
_UNSEEN_ONE, _BREAK, _BLANK = (re.compile(f"[{signs}]") for signs in (_UNSEEN, _BREAKS, _BLANKS))


def washed(text: str) -> str:
    """The text as the stages after this one see it."""
    if not _ODD.search(text):
        return text
    return _BLANK.sub(" ", _BREAK.sub("\n", _UNSEEN_ONE.sub("", text))).translate(_WIDE)


class Wash:
    """Drops what is unseen; makes every break of a line `\\n`, every tab a space, and wide forms of marks narrow."""

    @property
    def plain(self) -> bool:
        """See `Stage`."""
        return True

    def feed(self, item: Item) -> Sequence[Item]:
        if not isinstance(item, str) or (item.isascii() and item.isprintable()):
            return (item,)
        text = washed(item)
        return (text,) if text else ()

    def finish(self) -> Sequence[Item]:
        return ()
