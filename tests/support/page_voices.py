"""What the scripted model of the page's tests says, by what it hears."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

from npc_dialogue.models.scripted import Gate, ScriptedModel, Step, reply
from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.text.events import Text

LONG = "{}, and another after that, and one more after those, and so it goes on, all the way up the post, "
MARKUP = "<img src=x onerror=alert(1)><script>alert(2)</script> & <b>so</b> on."
OVERRIDE = "\u202eback to front\u202c"
PROMISE = "I will wind it up this minute."


def script(prompt: Prompt) -> Iterable[Step]:
    """`slowly` begins and never ends, `gate` does what it promises, `trust` asks for more of it."""
    heard = prompt.line
    if "slowly" in heard:
        first = "A sack" if "more" in heard else "One notch"
        return [Text(f"[worried] {LONG.format(first)}"), Gate(asyncio.Event())]
    if "gate" in heard:
        return reply(f"[worried] [do open_gate turns=12] {PROMISE} [warm] Stand back a little.")
    if "trust" in heard:
        return reply("[warm] [trust +3: kept his word] That is worth something to me.")
    if "markup" in heard:
        return reply(f"[neutral] {MARKUP} {OVERRIDE} It is what it is.")
    if prompt.occasion in ("converse", "bark", "greet", "narrate"):
        return reply(f"[neutral] {prompt.npc} has something to say.")
    return reply(f"[thoughtful] You said {len(heard)} letters, and the beam is talking.", chunk=7)


def scripted() -> ScriptedModel:
    """A model that answers by `script`."""
    return ScriptedModel(script)
