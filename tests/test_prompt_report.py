"""What `inspect` tells of a prompt besides its sections: the conversation, and what a voice really sends of it."""

from __future__ import annotations

import json

import pytest

from npc_dialogue.models.render.forms import ROLES, TEMPLATES
from npc_dialogue.prompt.report import report
from tests.support.moments import heard, prompt


@pytest.mark.parametrize("form", ROLES)
def test_the_messages_are_shown_as_they_are_sent(form: str) -> None:
    made = prompt(utterances=heard(("player", "Hello."), ("mira", "Aye.")))
    rendered = ROLES[form](made)
    told = json.loads(json.dumps(report(made, sent=rendered.to_json())))
    assert told["sent"]["messages"] == [dict(message) for message in rendered.messages]
    assert told["sent"].keys() == {"messages"}


@pytest.mark.parametrize("form", TEMPLATES)
def test_one_text_is_shown_with_what_ends_the_reply(form: str) -> None:
    rendered = TEMPLATES[form](prompt())
    assert report(prompt(), sent=rendered.to_json())["sent"] == {"text": rendered.text, "stop": [*rendered.stop]}


def test_a_voice_that_sends_nothing_has_nothing_to_show() -> None:
    assert "sent" not in report(prompt())


def test_the_conversation_is_told_with_its_feelings() -> None:
    made = prompt(utterances=heard(("player", "Hello.")))
    assert [(said["name"], said["emotion"]) for said in report(made)["history"]] == [("the traveller", "")]
