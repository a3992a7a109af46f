"""docs/content.md taken apart: its examples as files, its sessions, its tables.

A fenced block whose info string ends in a path (```` ```toml hollin/npcs/brida.toml ````) is that file of that world,
blocks of one path below one another. A ```` ```console ```` block is a command and what it prints; a `…` in it stands
for whatever is left out.
"""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT = (ROOT / "docs" / "content.md").read_text(encoding="utf-8")
BLOCKS: list[tuple[str, str, str]] = re.findall(r"^```(\w+) ?(\S*)\n(.*?)^```$", DOCUMENT, re.DOTALL | re.MULTILINE)
"""Kind, path and text of every fenced block."""
SESSIONS = [text for kind, _, text in BLOCKS if kind == "console"]


def _files() -> dict[str, str]:
    texts: dict[str, str] = {}
    for _, path, text in BLOCKS:
        if path:
            texts[path] = f"{texts[path]}\n{text}" if path in texts else text
    return texts


FILES = _files()
"""Path to the text of each file that the document shows."""
WORLDS = {path.split("/")[0] for path in FILES if "/" in path}


def write_files(folder: Path) -> None:
    """Writes all files of the document into a folder."""
    for path, text in FILES.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")


def cells(row: str) -> list[str]:
    """The cells of a table's row."""
    return [cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", row.strip().strip("|"))]


def rows(head: str) -> dict[str, str]:
    """First cell to second of the table with this row at its head."""
    table = DOCUMENT.partition(f"{head}\n")[2].partition("\n\n")[0].splitlines()[1:]
    assert table, head
    return dict(cells(row)[:2] for row in table)


def key_tables() -> dict[str, tuple[str, list[list[str]]]]:
    """Content class to its table: the class whose keys it leaves out, or "", and the rows."""
    found = re.findall(r"<!-- keys (\w+)(?:, else as (\w+))? -->\n((?:\|.*\n)+)", DOCUMENT)
    return {name: (beyond, [cells(row) for row in table.splitlines()[2:]]) for name, beyond, table in found}


def in_code(text: str) -> set[str]:
    """What stands between backticks."""
    return set(re.findall(r"`([^`]+)`", text))
