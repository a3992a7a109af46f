"""The addon's own tests, in the real Godot, and what they need from the Python side."""

from __future__ import annotations

import random
import struct
from pathlib import Path

import msgpack
import pytest

from tests.support.godot import RUNNER, import_project, project_copy, run_script
from tests.support.godot_client import client_environment
from tests.support.need import need

CHARACTERS = 'abc XYZ_09 \n\t"\\éßя早上好🌾\u0300\u200d\ufeff\ufffd\x01\x7f'
INTEGER_EDGES = [
    number
    for bits in (5, 7, 8, 15, 16, 31, 32, 63)
    for number in (2**bits - 1, 2**bits, -(2**bits), -(2**bits) - 1)
    if -(2**63) <= number < 2**63
]


@pytest.fixture(scope="module")
def godot() -> list[str]:
    return need("godot")


@pytest.fixture(scope="module")
def project(godot: list[str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    copy = project_copy(tmp_path_factory.mktemp("godot"))
    import_project(godot, copy)
    return copy


def test_the_addons_tests_pass(godot: list[str], project: Path, tmp_path: Path) -> None:
    cases = tmp_path / "cases"
    cases.write_bytes(b"".join(_framed(msgpack.packb(_document(random.Random(seed)))) for seed in range(400)))
    environment = {**client_environment(tmp_path), "NPC_MSGPACK_CASES": str(cases)}
    run = run_script(godot, project, RUNNER, "--timeout=40", environment=environment, timeout=600.0)
    passed, failed, skipped = run.counts
    assert run.code == 0, run.output
    assert passed > 0
    assert (failed, skipped) == (0, 0), run.output
    assert "leaked" not in run.output, run.output


def test_a_script_of_the_addon_without_types_is_an_error(godot: list[str], project: Path) -> None:
    untyped = project / "addons/npc_dialogue/untyped.gd"
    untyped.write_text("extends RefCounted\nvar mood = 1\n", "utf-8")
    try:
        run = run_script(godot, project, str(untyped.relative_to(project)), options=["--check-only"])
    finally:
        untyped.unlink()
    assert run.code != 0
    assert "has no static type" in run.output, run.output


def _framed(document: bytes) -> bytes:
    return struct.pack("<I", len(document)) + document


def _document(chance: random.Random, depth: int = 0) -> object:
    """A value such as the wire may hold, whose form in msgpack is the shortest one there is."""
    kinds = ["null", "flag", "integer", "edge", "float", "text"] + ["list", "map", "map"] * (depth < 5)
    match "map" if depth == 0 else chance.choice(kinds):
        case "null":
            return None
        case "flag":
            return chance.random() < 0.5
        case "integer":
            return chance.randrange(-(2**63), 2**63) >> chance.randrange(64)
        case "edge":
            return chance.choice(INTEGER_EDGES)
        case "float":
            return chance.choice((chance.uniform(-1, 1), chance.gauss(0, 1e30), float(chance.randrange(100)), -0.0))
        case "list":
            return [_document(chance, depth + 1) for _ in range(_length(chance))]
        case "map":
            return {_text(chance): _document(chance, depth + 1) for _ in range(_length(chance))}
        case _:
            return _text(chance)


def _length(chance: random.Random) -> int:
    return chance.choice((0, 1, 3, 5, 17))


def _text(chance: random.Random) -> str:
    return "".join(chance.choices(CHARACTERS, k=chance.choice((0, 1, 5, 12, 31, 40, 300))))
