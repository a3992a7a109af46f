"""The writers' page in a real Chromium, point by point, on a real llama-server.

Its model speaks in no sense, so what is looked at is the form: that a reply came, what it was told, what was written,
and that it is said again without the model.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support import page_voices
from tests.support.browser import Stage
from tests.support.page_points import *  # noqa: F403 - the points, each asked of this module's voice
from tests.support.page_voices import Voice


@pytest.fixture(scope="module")
def voice(stage: Stage, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Voice]:
    with page_voices.llama(stage, tmp_path_factory.mktemp("llama")) as found:
        yield found
