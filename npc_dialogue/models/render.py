"""The neutral prompt as chat messages: system, then user and assistant by turns.

The part that is true just now joins the last user message in a frame whose label nobody else knows, so that a server
can reuse its work on all that came before, and a model that takes a system message only at the start can still be told.
"""

from __future__ import annotations

from npc_dialogue.prompt.prompt import Part, Prompt

ChatMessage = dict[str, str]


def chat_messages(prompt: Prompt) -> list[ChatMessage]:
    """Strictly one leading system message, then user and assistant in alternation, a user message last."""
    messages: list[ChatMessage] = [{"role": "system", "content": prompt.text(Part.SYSTEM)}]
    for said in prompt.history:
        role = "assistant" if said.mine else "user"
        direct = said.mine or said.speaker == prompt.speaker
        _add(messages, role, said.text if direct else f"{said.name}: {said.text}")
    now = prompt.text(Part.NOW)
    parts = []
    if now:
        parts.append(f"<{prompt.frame}>\n{now}\n</{prompt.frame}>")
    if prompt.line:
        parts.append(prompt.line)
    _add(messages, "user", "\n".join(parts) or "…")
    if messages[1]["role"] == "assistant":
        messages.insert(1, {"role": "user", "content": "…"})
    return messages


def _add(messages: list[ChatMessage], role: str, content: str) -> None:
    if messages[-1]["role"] == role:
        messages[-1]["content"] += f"\n{content}"
    else:
        messages.append({"role": role, "content": content})
