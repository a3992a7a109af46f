"""Third stage: the tokens of chat templates."""

from __future__ import annotations

from collections.abc import Sequence

from npc_dialogue.speech.items import End, Item
from npc_dialogue.text.template_tokens import TokenStripper


class Tokens:
    """Puts `text/`'s stripper into the chain; a token that ends the turn is an `End`."""

    def __init__(self) -> None:
        self._stripper = TokenStripper()

    @property
    def plain(self) -> bool:
        """See `Stage`."""
        return self._stripper.plain

    def feed(self, item: Item) -> Sequence[Item]:
        if not isinstance(item, str):
            return (item,)
        return self._given(self._stripper.feed(item))

    def finish(self) -> Sequence[Item]:
        return self._given(self._stripper.finish())

    def _given(self, text: str) -> Sequence[Item]:
        if self._stripper.ended:
            return (text, End()) if text else (End(),)
        return (text,) if text else ()
