"""Where a phrase is spoken: the `tells` of facts and secrets in other words."""

from __future__ import annotations

import re
from functools import lru_cache

from ..text.scripts import is_unspaced


@lru_cache(maxsize=4096)
def phrase_pattern(phrase: tuple[str, ...]) -> re.Pattern[str]:
    """The words of a phrase with any white space between them, and no word that goes on before or after."""
    before = "" if is_unspaced(phrase[0][0]) else r"(?<!\w)"
    after = "" if is_unspaced(phrase[-1][-1]) else r"(?!\w)"
    return re.compile(before + r"\s+".join(map(re.escape, phrase)) + after)
