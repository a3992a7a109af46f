"""The law of imports: which room may know which, as in docs/architecture.md."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[1] / "npc_dialogue"

LAW: dict[str, set[str]] = {
    "text": set(),
    "protocol": set(),
    "world": {"text"},
    "prompt": {"text", "world"},
    "audit": {"text", "world", "prompt"},
    "models": {"text", "world", "prompt"},
    "speech": {"text", "world"},
    "memory": {"text", "world"},
    "acting": {"text", "world", "speech"},
    "turn": {"text", "world", "prompt", "models", "speech", "memory", "acting"},
    "order": {"memory", "turn", "world", "conversation", "beats", "past"},
    "lasting": {"world"},
    "past": {"text", "world", "prompt", "memory", "lasting"},
    "chronicle": {"world", "prompt", "memory", "past"},
    "exchange": {"memory"},
    "beats": {"text", "world", "past", "turn", "floor"},
    "staging": {"world", "order", "past", "beats", "revealing"},
    "floor": {"text", "world"},
    "conversation": {"text", "prompt", "turn", "floor", "world"},
    "barks": {"text", "world", "prompt", "order", "turn"},
    "idle": {"world"},
    "meaning": {"text", "world", "models", "memory", "past", "idle"},
    "retelling": {"text", "world", "prompt", "models", "memory", "chronicle", "turn", "idle"},
    "lookback": {"text", "world", "prompt", "memory", "order", "past", "chronicle", "meaning"},
    "revealing": {"world", "prompt", "turn", "past"},
    "unsettled": {"world", "past", "lasting"},
    "asking": {"world", "memory", "acting", "turn", "order", "past"},
    "playthrough": {
        *("text", "world", "prompt", "models", "speech", "memory"),
        *("turn", "order", "past", "chronicle", "lookback", "idle", "meaning", "retelling"),
        *("staging", "barks", "floor", "conversation", "beats", "lasting"),
        *("revealing", "unsettled", "acting", "asking"),
    },
    "engine": {"text", "world", "prompt", "models", "speech", "memory", "turn", "order", "lookback", "playthrough"},
    "settings": {"world", "models", "turn"},
    "authoring": {
        *("text", "world", "prompt", "models", "memory", "order", "turn", "acting", "conversation"),
        *("past", "playthrough", "engine"),
    },
    "sidecar": {"engine", "order", "playthrough", "protocol", "turn", "authoring"},
    "preview": {"protocol", "sidecar"},
    "commands": {"*"},
    "cli": {"*"},
    "__main__": {"cli"},
    "__init__": set(),
}
"""Room to the rooms it may import; `*` is all."""

PURE = ("text", "protocol", "world", "prompt", "audit", "speech")
IMPURE_MODULES = {"asyncio", "httpx", "logging", "os", "random", "socket", "sqlite3", "subprocess", "threading", "time"}
MAY_READ = {Path("world/files.py")}


def room_of(module: str) -> str:
    return module.split(".")[1] if "." in module else "__init__"


def imports(path: Path) -> set[str]:
    """Absolute names of all modules that a file imports."""
    package = ["npc_dialogue", *path.relative_to(PACKAGE).parent.parts]
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*base, *(node.module or "").split(".")]).strip(".")
            found.add(module)
            if module == "npc_dialogue":
                found |= {f"npc_dialogue.{name.name}" for name in node.names if (PACKAGE / name.name).is_dir()}
    return found


FILES = sorted(path for path in PACKAGE.rglob("*.py") if "samples" not in path.parts)


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_file_imports_only_what_its_room_may_know(path: Path) -> None:
    relative = path.relative_to(PACKAGE)
    room = relative.parts[0].removesuffix(".py")
    allowed = LAW[room]
    for module in imports(path):
        if module.split(".")[0] != "npc_dialogue" or module == "npc_dialogue":
            continue
        other = room_of(module)
        assert other == room or "*" in allowed or other in allowed, f"{relative} imports {module}"


@pytest.mark.parametrize("path", [p for p in FILES if p.relative_to(PACKAGE).parts[0] in PURE], ids=lambda p: p.name)
def test_a_pure_room_touches_nothing_outside(path: Path) -> None:
    if path.relative_to(PACKAGE) in MAY_READ:
        return
    touched = {module.split(".")[0] for module in imports(path)} & IMPURE_MODULES
    assert not touched, f"{path.name} imports {touched}"


def test_every_room_has_its_law() -> None:
    rooms = {path.relative_to(PACKAGE).parts[0].removesuffix(".py") for path in FILES}
    assert rooms <= set(LAW)
