"""Odd and hostile replies with the lines a player gets, under every cut of one to three bytes and fifty random ones.

The table stands in `tests/data/replies`; `support/replies.py` tells how it is written.
"""

from __future__ import annotations

import pytest

from tests.support.replies import byte_cuts, cases
from tests.support.speech import hear

CASES = cases()
LANGUAGES = {"en", "de", "fr", "es", "ja", "zh", "ko", "th", "ar", "hi"}


@pytest.mark.parametrize("name", CASES)
def test_the_lines_of_a_reply_however_its_bytes_are_cut(name: str) -> None:
    case = CASES[name]
    for pieces in ([case.stream], *byte_cuts(case.stream, name)):
        assert hear(pieces, reason=case.reason, setting=case.setting) == case.want, pieces


def test_the_table_is_as_long_and_wide_as_it_is_said_to_be() -> None:
    assert len(CASES) >= 150
    assert {case.setting.language for case in CASES.values()} >= LANGUAGES
    assert {case.setting.directions for case in CASES.values()} == {"drop", "tag", "narrate"}
