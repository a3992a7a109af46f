"""Every form of the prompt: golden renderings to read, and what holds of each."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from npc_dialogue.models.render.forms import ROLES, TEMPLATES
from npc_dialogue.models.render.own_roles import own_roles
from npc_dialogue.models.render.rendered import Rendered
from npc_dialogue.prompt.prompt import Message, Part, Prompt
from tests.support.prompts import FULL, said
from tests.support.turns import PROMPT

RENDERINGS = Path(__file__).parent / "data" / "renderings"
FORMS = {**ROLES, **TEMPLATES}
MARKS = re.compile(
    r"<\|start_header_id\|>\w+<\|end_header_id\|>|<\|[a-z_]+\|>|### (?:Instruction|Response):"
    r"|__(?:SYSTEM|USER|ASSISTANT)__:|</?context-1f2e>"
    r"|Write Mira's next reply in a chat between Ash and Mira\. Write a single reply only\."
)


def as_text(rendered: Rendered) -> str:
    """As the golden files have it: roles in brackets, or the text, then what ends the reply."""
    parts = [
        f"[{' '.join(filter(None, (message['role'], message.get('name'))))}]\n{message['content']}"
        for message in rendered.messages
    ]
    stop = f"\n--- stop: {' '.join(map(repr, rendered.stop))}" if rendered.stop else ""
    return "\n".join(parts) + rendered.text + stop + "\n"


@pytest.mark.parametrize("form", FORMS)
def test_a_form_is_as_its_golden_file(form: str) -> None:
    assert as_text(FORMS[form](FULL)) == (RENDERINGS / f"{form}.txt").read_text(encoding="utf-8")


def test_every_golden_file_has_its_form() -> None:
    assert {path.stem for path in RENDERINGS.iterdir()} == set(FORMS)


def words(text: str) -> list[str]:
    return sorted(re.findall(r"\w+", MARKS.sub(" ", text)))


def sent(prompt: Prompt) -> list[str]:
    """All words of the prompt: sections, conversation with speakers' names, line."""
    parts = [prompt.text(Part.SYSTEM), prompt.text(Part.NOW), f"{prompt.speaker_name} {prompt.line}"]
    parts += [message.marked if message.mine else f"{message.name} {message.text}" for message in prompt.history]
    return words("\n".join(parts))


@pytest.mark.parametrize("form", sorted(set(FORMS) - {"own-roles"}))
def test_a_form_sends_every_word_of_the_prompt_once_and_none_of_its_own(form: str) -> None:
    rendered = FORMS[form](FULL)
    assert words("\n".join(message["content"] for message in rendered.messages) + rendered.text) == sent(FULL)


def test_own_roles_send_what_has_a_role_once() -> None:
    messages = own_roles(FULL).messages
    whole = "\n".join(message["content"] for message in messages)
    for text in ("A stranger with a lute.", "Two coppers.", "You are here: the mill.", "The miller.", "It is night."):
        assert whole.count(text) == 1
    assert all(message["name"] for message in messages)
    assert "How you sound" not in whole


def test_own_roles_leave_to_the_moment_what_changes_within_a_conversation() -> None:
    fast = tuple(
        replace(each, part=Part.NOW) if each.kind in {"samples", "premise"} else each for each in FULL.sections
    )
    messages = own_roles(replace(FULL, sections=fast)).messages
    assert [message["role"] for message in messages] == ["system", "group", "user", "assistant", "user", "user"]
    assert "A stranger with a lute." in messages[-1]["content"]
    assert "Two coppers." in messages[-1]["content"]


def test_samples_that_had_no_room_are_sent_in_no_role() -> None:
    without = tuple(replace(each, included=each.kind != "samples") for each in FULL.sections)
    assert "Two coppers." not in str(own_roles(replace(FULL, sections=without)).messages)


@pytest.mark.parametrize("form", FORMS)
def test_what_is_true_just_now_changes_only_the_end(form: str) -> None:
    now = tuple(replace(each, text="It is day.") if each.kind == "state" else each for each in FULL.sections)
    before, after = FORMS[form](FULL), FORMS[form](replace(FULL, sections=now))
    assert before.messages[:-1] == after.messages[:-1]
    shared = before.text.partition("<context-1f2e>")[0]
    assert after.text.startswith(shared)


@pytest.mark.parametrize("form", FORMS)
def test_the_conversation_is_only_added_to(form: str) -> None:
    """What was sent for one turn is how the next one begins, so that a server can reuse its work."""
    still = replace(FULL, sections=tuple(each for each in FULL.sections if each.part is Part.SYSTEM), line="")
    talk = (said("player", "Ash", "One?"), said("mira", "Mira", "Two."), said("player", "Ash", "Three?"))
    for length in range(0, 3, 2):
        now = replace(still, history=talk[:length], line=talk[length].text)
        later = replace(still, history=(*talk[: length + 1], said("mira", "Mira", "Aye.")), line="And?")
        first, second = FORMS[form](now), FORMS[form](later)
        assert second.messages[: len(first.messages)] == first.messages
        wish = first.text.find("\nWrite Mira's")
        assert second.text.startswith(first.text[:wish] if wish >= 0 else first.text)


@given(st.lists(st.sampled_from(["player", "mira", "odile"]), max_size=8), st.booleans())
@settings(deadline=None)
def test_one_system_message_and_then_by_turns(speakers: list[str], greets: bool) -> None:
    history: tuple[Message, ...] = tuple(said(who, who.title(), f"{who} {n}") for n, who in enumerate(speakers))
    prompt = replace(FULL, history=history, line="" if greets else "Hello?")
    for name in ("alternating", "leading"):
        roles = [message["role"] for message in ROLES[name](prompt).messages]
        assert roles[0] == "system"
        assert roles[-1] == "user"
        assert set(roles[1:]) <= {"user", "assistant"}
        if name == "alternating":
            assert roles[1:] == ["user", "assistant"] * (len(roles) // 2 - 1) + ["user"]
    for template in TEMPLATES.values():
        rendered = template(prompt)
        assert rendered.stop
        assert all(message.text in rendered.text for message in history)


@pytest.mark.parametrize("form", FORMS)
def test_an_empty_prompt_still_asks_for_something(form: str) -> None:
    rendered = FORMS[form](replace(PROMPT, line=""))
    assert rendered.messages[-1]["content"] == "…" if rendered.messages else "…" in rendered.text


def test_a_section_that_is_left_out_is_in_no_form() -> None:
    for form in FORMS.values():
        assert "The king is ill" not in as_text(form(FULL))
