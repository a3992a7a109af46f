"""Playthroughs on models: scripted, served and recorded, said again from the recording, and told to a game's own CI."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from npc_dialogue import cli
from npc_dialogue.commands.junit import Case, junit
from npc_dialogue.commands.recordings import RecordingError, path_of, read, write
from npc_dialogue.commands.samples import SAMPLES, samples, shipped
from npc_dialogue.models.recorded import Asked, Recorded, Recorder, Recording, Reply, Taken
from npc_dialogue.models.scripted import ScriptedModel, Step
from npc_dialogue.prompt.basis import fingerprint
from npc_dialogue.prompt.prompt import Part, Prompt, Section
from npc_dialogue.text.events import Failure, Finish, StreamEvent, Text, ToolCall, Usage
from tests.support.prompts import FULL
from tests.support.upstream import Answer, head, serving
from tests.support.worlds import CARD, written
from tests.support.worlds import WORLD as WORLD_FILE

SHIPPED = shipped(SAMPLES)
SCRIPT = """
title = "What flour costs"
[[steps]]
npc = "mira"
greet = true
expect = { source = "authored" }
[[steps]]
npc = "mira"
say = "What does flour cost?"
expect = { says = "three pence", emotion = "happy", source = "{model}", words = 12 }
reply = "[happy] Three pence a stone."
[[steps]]
patch = { season = "spring" }
[[steps]]
npc = "mira"
say = "And in spring?"
expect = { source = "{model}", never = "gold" }
reply = "[warm] The same."
"""
WORLD = f'{WORLD_FILE}[state.season]\ntype = "text"\ntext = "It is {{{{ value }}}}."\n'
MIRA = f'{CARD}core = "Mira grinds."\n[[lines.greeting]]\ntext = "Yes?"\n[[lines.fallback]]\ntext = "Hm."\n'


def folder(tmp_path: Path, model: str) -> Path:
    script = SCRIPT.replace("{model}", model)
    if model != "scripted":
        script = script.replace('expect = { source = "authored" }', "")
    return written(tmp_path / "w", {"world.toml": WORLD, "npcs/mira.toml": MIRA, "playthroughs/flour.toml": script})


def run(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> tuple[int, str, str]:
    with pytest.raises(SystemExit) as ended:
        cli.main(["check", "--run", *map(str, arguments)])
    printed = capsys.readouterr()
    return int(str(ended.value.code)), printed.out, printed.err


def said(text: str) -> Answer:
    """A reply as a server of the OpenAI form streams it."""
    chunks = [text[at : at + 5] for at in range(0, len(text), 5)]
    rows: list[dict[str, Any]] = [{"choices": [{"delta": {"content": chunk}}]} for chunk in chunks]
    rows.append(
        {"choices": [{"delta": {}, "finish_reason": "stop"}], "usage": {"prompt_tokens": 300, "completion_tokens": 9}}
    )
    return [head(), *(f"data: {json.dumps(row)}\n\n".encode() for row in rows), b"data: [DONE]\n\n"]


GREETS = said("[warm] Good day to you.")
PRICE = said("[happy] Three pence a stone, since you ask.")
SAME = said("[warm] In spring too.")


@pytest.fixture
def recorded(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A world with a playthrough that was recorded on a server."""
    at = folder(tmp_path, "llama")

    async def record() -> tuple[int, str, str]:
        async with asyncio.timeout(30), serving(GREETS, PRICE, SAME) as upstream:
            arguments: list[str | Path] = ["--model", "llama", "--base-url", f"{upstream.url}/v1", "--record", at]
            return await asyncio.to_thread(run, capsys, *arguments)

    code, out, err = asyncio.run(record())
    assert (code, "recorded in" in out) == (0, True), err
    return at


# who answers


def test_the_scripted_model_says_what_the_steps_say_and_else_the_authored_voice_answers(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    at = folder(tmp_path, "scripted")
    assert run(capsys, "--model", "scripted", at)[:2][0] == 0
    code, out, err = run(capsys, at)
    assert (code, "FAILED  flour" in out) == (1, True)
    assert "step 2: expected scripted to speak, it was authored" in err


def test_what_was_recorded_is_said_again_without_a_model(recorded: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "--model", "recorded", recorded)
    assert (code, err) == (0, "")
    assert out.endswith("passed  flour: What flour costs\n")
    assert "hint: playthroughs/recorded" not in out
    kept = json.loads((recorded / "playthroughs" / "recorded" / "flour.json").read_text(encoding="utf-8"))
    assert [step["step"] for step in kept["steps"]] == [1, 2, 4]
    second = kept["steps"][1]
    assert second["reply"] == ["[happy] Three pence a stone, since you ask."]
    assert second["usage"]["prompt_tokens"] == 300
    texts = [kept["texts"][each["text"]] for each in second["sections"]]
    assert "Mira grinds." in "\n".join(texts)
    assert len(kept["texts"]) < sum(len(step["sections"]) for step in kept["steps"])


def test_a_changed_prompt_is_told_section_by_section_and_fails_nothing(
    recorded: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    card = recorded / "npcs" / "mira.toml"
    card.write_text(card.read_text(encoding="utf-8").replace("Mira grinds.", "Mira bakes."), encoding="utf-8")
    code, out, err = run(capsys, "--model", "recorded", recorded)
    assert (code, err) == (0, "")
    assert "step 2: the prompt is another than when this was recorded:" in out
    assert "core (changed): npcs/mira.toml#core" in out
    assert [row.strip() for row in out.splitlines() if "Mira grinds" in row or "Mira bakes" in row] == [
        "- Mira grinds.",
        "+ Mira bakes.",
    ] * 3


def test_other_words_and_another_talk_are_told_too(recorded: Path, capsys: pytest.CaptureFixture[str]) -> None:
    script = recorded / "playthroughs" / "flour.toml"
    changed = script.read_text(encoding="utf-8").replace("What does flour cost?", "What does rye cost?")
    script.write_text(changed, encoding="utf-8")
    _, out, _ = run(capsys, "--model", "recorded", recorded)
    told = [row.strip() for row in out.splitlines()]
    assert told[told.index("- What does flour cost?") + 1] == "+ What does rye cost?"
    assert "conversation, message 2" in told


def test_a_step_that_is_not_in_the_recording_fails_with_what_to_do(
    recorded: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    script = recorded / "playthroughs" / "flour.toml"
    more = '\n[[steps]]\nnpc = "mira"\nsay = "Goodbye."\n'
    script.write_text(script.read_text(encoding="utf-8") + more, encoding="utf-8")
    code, _, err = run(capsys, "--model", "recorded", recorded)
    assert (code, "step 5: nothing is recorded of it" in err) == (1, True)


def test_what_is_not_recorded_is_skipped_and_that_alone_is_not_enough(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = run(capsys, "--model", "recorded", folder(tmp_path, "llama"))
    assert (code, "skipped  flour" in out, "nothing was played" in err) == (1, True, True)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--record"], "--record needs --model"),
        (["--record", "--model", "authored"], "--record needs --model"),
    ],
)
def test_a_wrong_command_is_told(
    arguments: Sequence[str], told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, _, err = run(capsys, *arguments, folder(tmp_path, "llama"))
    assert (code, told in err) == (2, True)


def test_a_model_that_cannot_be_chosen_is_told_and_reported(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = tmp_path / "r.xml"
    code, _, err = run(capsys, "--model", "no_server", "--junit", report, folder(tmp_path, "llama"))
    assert (code, "--base-url" in err) == (1, True)
    assert ET.parse(report).getroot().get("failures") == "1"


# JUnit


def test_the_report_has_a_case_for_the_files_and_each_playthrough(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    at, report = folder(tmp_path, "scripted"), tmp_path / "r.xml"
    run(capsys, "--junit", report, at)
    suite = ET.parse(report).getroot().find("testsuite")
    assert suite is not None
    assert (suite.get("name"), suite.get("tests"), suite.get("failures")) == ("w", "2", "1")
    content, flour = suite.findall("testcase")
    assert (content.get("name"), content.find("failure")) == ("content", None)
    failure = flour.find("failure")
    assert failure is not None
    assert (failure.get("message") or "").startswith("step 2: expected")
    assert len((failure.text or "").splitlines()) == 4


def test_mistakes_are_in_the_report_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    at, report = folder(tmp_path, "scripted"), tmp_path / "r.xml"
    (at / "npcs" / "otto.toml").write_text('id = "otto"\nname = 3\n', encoding="utf-8")
    assert run(capsys, "--junit", report, at)[0] == 1
    failure = ET.parse(report).getroot().find("testsuite/testcase/failure")
    assert failure is not None
    assert "npcs/otto.toml: name" in (failure.text or "")


@given(st.text(max_size=20), st.lists(st.text(min_size=1, max_size=20), max_size=3))
def test_a_report_is_xml_whatever_was_said(name: str, complaints: list[str]) -> None:
    whole = junit("w", [Case(name=name, complaints=complaints, notes=[name], skipped=name)])
    root = ET.fromstring(whole.encode())
    assert root.get("failures") == str(int(bool(complaints)))


# a recording by itself


def recording(*events: StreamEvent) -> Recording:
    """What is taken down of a stream."""

    async def scenario() -> Recording:
        steps: list[Step] = list(events)
        recorder = Recorder(ScriptedModel(steps, id_="m"))
        recorder.begin(3)
        heard = [event async for event in recorder.stream(FULL)]
        assert heard == list(events)
        return recorder.recording

    return asyncio.run(scenario())


def again(of: Recording) -> list[StreamEvent]:
    async def scenario() -> list[StreamEvent]:
        voice = Recorded(of)
        voice.begin(3)
        assert voice.id == "m"
        return [event async for event in voice.stream(FULL)]

    return asyncio.run(scenario())


CALL = ToolCall(0, "c1", "give", '{"n": 1}')
USED = Usage(prompt_tokens=5, completion_tokens=None, cost=0.001)
BROKE = Failure("model.failed", "it broke", retryable=True)


@pytest.mark.parametrize(
    "events",
    [
        (Text("Hel"), Text("lo. "), CALL, Text("There."), USED, Finish("stop")),
        (Text("Cut"), Finish("length")),
        (BROKE,),
        (Text("Half a"), BROKE),
    ],
    ids=["calls", "length", "failure", "broken"],
)
def test_a_recording_survives_its_file_and_says_the_same(events: tuple[StreamEvent, ...], tmp_path: Path) -> None:
    taken = recording(*events)
    write(world_at(tmp_path), "x", taken)
    kept = read(tmp_path, "x")
    assert kept == taken
    told = again(kept)

    def told_by(of: Sequence[StreamEvent]) -> tuple[str, list[StreamEvent]]:
        return "".join(each.text for each in of if isinstance(each, Text)), [
            each for each in of if not isinstance(each, Text)
        ]

    assert told_by(told) == told_by(events)


def test_the_fingerprint_is_that_of_the_prompt() -> None:
    taken = recording(Finish("stop")).steps[3][0]
    assert taken.asked.fingerprint == fingerprint(FULL)


def test_what_belongs_to_one_playthrough_is_in_no_fingerprint() -> None:
    rules = Section(kind="rules", part=Part.SYSTEM, text="<x1> is now.", sources=("engine", "turn.3"), tokens=3)
    other = Section(kind="rules", part=Part.SYSTEM, text="<y2> is now.", sources=("engine", "turn.9"), tokens=3)
    made = [fingerprint(_with(section, frame)) for section, frame in ((rules, "x1"), (other, "y2"))]
    assert made[0] == made[1]


def _with(section: Section, frame: str) -> Prompt:
    return replace(FULL, sections=(section,), frame=frame)


def test_what_several_said_in_one_step_comes_again_in_its_order(tmp_path: Path) -> None:
    async def scenario() -> None:
        coming = iter(["One.", "Two."])
        recorder = Recorder(ScriptedModel(lambda _: [Text(next(coming)), Finish("stop")], id_="m"))
        recorder.begin(1)
        for _ in range(2):
            assert [event async for event in recorder.stream(FULL)]
        write(world_at(tmp_path), "x", recorder.recording)
        kept = read(tmp_path, "x")
        assert kept == recorder.recording
        voice = Recorded(kept)
        voice.begin(1)
        said = [[event async for event in voice.stream(FULL)] for _ in range(3)]
        assert ["".join(each.text for each in events if isinstance(each, Text)) for events in said] == [
            "One.",
            "Two.",
            "",
        ]
        assert isinstance(said[2][0], Failure)

    asyncio.run(scenario())


def world_at(tmp_path: Path) -> Path:
    (tmp_path / "playthroughs").mkdir(exist_ok=True)
    (tmp_path / "playthroughs" / "recorded").mkdir(exist_ok=True)
    return tmp_path


@pytest.mark.parametrize(
    "text",
    ["", "[]", '{"format": "x"}', "\x00", '{"format": "npc-dialogue recording", "version": 2}', "{" * 100_000],
)
def test_a_file_that_is_no_recording_is_told(text: str, tmp_path: Path) -> None:
    path_of(world_at(tmp_path), "x").write_text(text, encoding="utf-8")
    with pytest.raises(RecordingError, match="Record it again"):
        read(tmp_path, "x")


def test_a_recording_without_one_of_its_texts_is_told(tmp_path: Path) -> None:
    path = write(world_at(tmp_path), "x", recording(Text("a"), Finish("stop")))
    data = json.loads(path.read_text(encoding="utf-8"))
    data["texts"] = {}
    path.write_text(json.dumps(data), encoding="utf-8")
    with pytest.raises(RecordingError, match="Record it again"):
        read(tmp_path, "x")


def test_nothing_is_written_through_a_link_that_leads_out(tmp_path: Path) -> None:
    (tmp_path / "w" / "playthroughs").mkdir(parents=True)
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "w" / "playthroughs" / "recorded").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(RecordingError, match="leads out"):
        write(tmp_path / "w", "x", Recording(context=4096))


def test_a_taken_reply_has_its_parts_in_order() -> None:
    taken = recording(Text("a"), Text("b"), CALL, Text("c"), Finish("stop")).steps[3][0]
    assert taken == Taken(asked=Asked.of(FULL), reply=Reply(model="m", parts=("ab", CALL, "c"), end=Finish("stop")))


# the samples


@pytest.mark.skipif(sys.platform == "win32", reason="needs what a child process took")
@pytest.mark.parametrize("name", [name for name in samples() if (SHIPPED / name / "playthroughs").is_dir()])
def test_a_sample_passes_as_a_games_ci_plays_it_and_quickly(name: str, tmp_path: Path) -> None:
    """Within ten seconds of a processor: what another process takes of it meanwhile is not counted."""
    report = tmp_path / "report.xml"
    command = [sys.executable, "-m", "npc_dialogue", "check", "--run", "--junit", str(report), str(SHIPPED / name)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as child:
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    assert child.returncode == 0
    assert ET.parse(report).getroot().get("failures") == "0"
    assert used.ru_utime + used.ru_stime < 10
