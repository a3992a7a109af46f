"""Text with which no stage of the chain has anything to do: words in the middle of a sentence."""

from __future__ import annotations

import re
from typing import Final

# Letters, digits, and the signs that are written within words. Of scripts: Latin, Greek, Cyrillic, Hebrew, Arabic,
# Devanagari, kana, Han and Hangul.
_LETTERS: Final = (
    "0-9A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u1e00-\u1eff\u0386\u0388-\u03ff\u0400-\u0481\u048a-\u052f"
    "\u05d0-\u05ea\u0620-\u0669\u066e-\u06d3\u0900-\u0963\u0966-\u097f\u3041-\u3096\u30a1-\u30fa\u30fc\u3400-\u4dbf"
    "\u4e00-\u9fff\uac00-\ud7a3"
)
# Thai and Lao, where a space may part sentences: none stands before these.
_UNSPACED: Final = "\u0e01-\u0e3a\u0e40-\u0e4e\u0e50-\u0e59\u0e81-\u0ebd\u0ec0-\u0ece\u0ed0-\u0ed9"
# Marks after which a sentence goes on.
_MARKS: Final = ",:'’–—、，-"
_ADDRESS: Final = r"(?!.*\b(?:[hH][tT]|[wW][wW]|[hHwW]\Z))"  # what may become http or www

is_quiet: Final = re.compile(rf"{_ADDRESS}(?:[{_UNSPACED}]++| ?[{_LETTERS}{_MARKS}]++)+ ?").fullmatch
"""Whether these are words with single spaces between them, perhaps one before the first or behind the last. A stage
that is `plain` gives them on as they are, but for the space behind the last."""
