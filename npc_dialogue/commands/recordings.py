"""Recordings as files: `playthroughs/recorded/NAME.json`, beside the playthrough that they belong to.

What stands in several prompts is kept once, in `texts`. A file may be a stranger's, so it is checked before anything of
it is used.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import fields
from hashlib import blake2b
from pathlib import Path
from typing import Annotated, Any, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from npc_dialogue.models.recorded import Asked, Recording, Reply, Taken
from npc_dialogue.prompt.estimate import estimate_tokens
from npc_dialogue.prompt.prompt import Part, Section, SectionKind
from npc_dialogue.text.events import Failure, Finish, FinishReason, ToolCall, Usage
from npc_dialogue.world.files import RECORDED

FORMAT: Final = "npc-dialogue recording"
VERSION: Final = 1
MAX_BYTES = 16 * 1024 * 1024


class RecordingError(Exception):
    """The file cannot be read or written; the message is for a person."""


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


class _Section(_Strict):
    kind: SectionKind
    part: Part
    sources: list[str]
    text: str
    """A key of `texts`, as every text of a prompt is."""


class _Call(_Strict):
    index: int = 0
    id: str = ""
    name: str
    arguments: str


class _Failed(_Strict):
    code: str
    message: str
    retryable: bool = False


class _Usage(_Strict):
    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    cached_tokens: int | None = None
    cost: float | None = None
    whole: bool = True


class _Step(_Strict):
    step: Annotated[int, Field(ge=1)]
    npc: str
    line: str
    fingerprint: str
    sections: list[_Section]
    history: list[tuple[str, str]]
    model: str
    reply: list[str | _Call]
    end: FinishReason | _Failed
    usage: _Usage | None = None


class _File(_Strict):
    format: Literal["npc-dialogue recording"]
    version: Literal[1]
    context: Annotated[int, Field(ge=1)]
    tools: bool = False
    steps: list[_Step]
    texts: dict[str, str]


def path_of(world: Path, name: str) -> Path:
    """The file of a playthrough's recording. Raises `RecordingError` where a link leads out of the world's folder."""
    path = world / "playthroughs" / RECORDED / f"{name}.json"
    if not path.resolve().is_relative_to(world.resolve()):
        raise RecordingError(f"{path}: a link leads out of the world's folder.")
    return path


def read(world: Path, name: str) -> Recording | None:
    """The recording of a playthrough; None where there is none. Raises `RecordingError`."""
    path = path_of(world, name)
    try:
        if not path.is_file():
            return None
        if path.stat().st_size > MAX_BYTES:
            raise RecordingError(f"{path}: a recording has at most {MAX_BYTES:,} bytes.")
        file = _File.model_validate_json(path.read_bytes())
        steps: dict[int, tuple[Taken, ...]] = {}
        for each in file.steps:
            steps[each.step] = (*steps.get(each.step, ()), _taken(each, file.texts))
        return Recording(context=file.context, tools=file.tools, steps=steps)
    except OSError as error:
        raise RecordingError(f"{path}: {error.strerror or error}.") from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))
        raise RecordingError(f"{path}: {where}: {first['msg']}. Record it again with --record.") from error
    except KeyError as error:
        raise RecordingError(f"{path}: it has no text {error}. Record it again with --record.") from error


def write(world: Path, name: str, recording: Recording) -> Path:
    """Writes the recording of a playthrough; the file. Raises `RecordingError`."""
    path = path_of(world, name)
    texts: dict[str, str] = {}

    def kept(text: str) -> str:
        key = blake2b(text.encode(errors="replace"), digest_size=6).hexdigest()
        texts[key] = text
        return key

    steps = [_written(number, each, kept) for number, taken in sorted(recording.steps.items()) for each in taken]
    file = _File(
        format=FORMAT, version=VERSION, context=recording.context, tools=recording.tools, steps=steps, texts=texts
    )
    plain = file.model_dump(mode="json", exclude_defaults=True, by_alias=True)
    try:
        path.parent.mkdir(exist_ok=True)
        path.write_text(json.dumps(plain, ensure_ascii=False, indent=1) + "\n", encoding="utf-8", newline="\n")
    except OSError as error:
        raise RecordingError(f"{path}: {error.strerror or error}.") from error
    return path


def _written(number: int, taken: Taken, kept: Callable[[str], str]) -> _Step:
    asked, reply = taken.asked, taken.reply
    end, usage = reply.end, reply.usage
    return _Step(
        step=number,
        npc=asked.npc,
        line=asked.line,
        fingerprint=asked.fingerprint,
        sections=[
            _Section(kind=each.kind, part=each.part, sources=list(each.sources), text=kept(each.text))
            for each in asked.sections
        ],
        history=[(speaker, kept(text)) for speaker, text in asked.history],
        model=reply.model,
        reply=[part if isinstance(part, str) else _Call(**_fields(part)) for part in reply.parts],
        end=end.reason
        if isinstance(end, Finish)
        else _Failed(code=end.code, message=end.message, retryable=end.retryable),
        usage=None if usage is None else _Usage(**_fields(usage)),
    )


def _fields(value: ToolCall | Usage) -> dict[str, Any]:
    return {each.name: getattr(value, each.name) for each in fields(value)}


def _taken(step: _Step, texts: Mapping[str, str]) -> Taken:
    end, usage = step.end, step.usage
    return Taken(
        asked=Asked(
            npc=step.npc,
            line=step.line,
            sections=tuple(
                Section(
                    kind=each.kind,
                    part=each.part,
                    text=texts[each.text],
                    sources=tuple(each.sources),
                    tokens=estimate_tokens(texts[each.text]),
                )
                for each in step.sections
            ),
            history=tuple((speaker, texts[text]) for speaker, text in step.history),
        ),
        reply=Reply(
            model=step.model,
            parts=tuple(part if isinstance(part, str) else ToolCall(**part.model_dump()) for part in step.reply),
            end=Finish(end) if isinstance(end, str) else Failure(end.code, end.message, end.retryable),
            usage=None if usage is None else Usage(**usage.model_dump()),
        ),
    )
