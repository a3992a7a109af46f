"""The writers' page in a real Chromium, point by point, on the authored voice: what a writer has without any model."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support import page_voices
from tests.support.browser import Stage
from tests.support.page_points import *  # noqa: F403 - the points, each asked of this module's voice
from tests.support.page_voices import Voice


@pytest.fixture(scope="module")
def voice(stage: Stage, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Voice]:
    with page_voices.authored(stage, tmp_path_factory.mktemp("authored")) as found:
        yield found
