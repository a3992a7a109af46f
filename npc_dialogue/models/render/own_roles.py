"""M2-her's own roles, as MiniMax's API has them: one each for the player's persona, the scene and the sample dialogue.

What has a role is not told in the system message as well. Every message has a `name`: without one the API was seen to
refuse the roles that are its own. A persona or samples that change within a conversation stay with what is true just
now, so that the beginning stays the same.
"""

from __future__ import annotations

from npc_dialogue.prompt.prompt import Part, Prompt, Section

from .layout import last, system
from .rendered import ChatMessage, Rendered

_PERSONA = "#player.persona"


def own_roles(prompt: Prompt) -> Rendered:
    """Messages in the order of MiniMax's own example: system, user_system, group, samples, conversation."""
    sections = [section for section in prompt.sections if section.included and section.text]
    persona = [section for section in sections if section.part is Part.SYSTEM and _is_persona(section)]
    scene = [section for section in sections if section.kind == "place"]
    sampled = any(section.part is Part.SYSTEM and section.kind == "samples" for section in sections)

    me, other = prompt.npc_name, prompt.speaker_name
    messages = [_message("system", me, system(prompt, _in_system))]
    messages += [_message("user_system", other, section.text) for section in persona]
    here = me if prompt.ensemble else f"{me}, {other}"
    messages += [_message("group", here, section.text) for section in scene]
    for said, answer in prompt.samples if sampled else ():
        messages += [_message("sample_message_user", other, said), _message("sample_message_ai", me, answer)]
    messages += [_message("assistant" if said.mine else "user", said.name, said.marked) for said in prompt.history]
    messages.append(_message("user", other, last(prompt, lambda section: section.kind != "place", named=False)))
    return Rendered(messages=tuple(messages))


def _in_system(section: Section) -> bool:
    return section.kind != "samples" and not _is_persona(section)


def _is_persona(section: Section) -> bool:
    return any(source.endswith(_PERSONA) for source in section.sources)


def _message(role: str, name: str, content: str) -> ChatMessage:
    return {"role": role, "name": name, "content": content}
