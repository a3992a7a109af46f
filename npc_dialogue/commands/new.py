"""`npc-dialogue new`: a world folder to begin with, as a copy of a sample, in which an editor knows every key."""

from __future__ import annotations

import argparse
import re
import shutil
import sys
from pathlib import Path

from npc_dialogue.world.parse import ID

from .samples import SCHEMAS, sample, shipped

SCHEMA_OF = {
    "world.toml": "world",
    "places.toml": "places",
    "relationships.toml": "relationships",
    "actions.toml": "actions",
    "scenes.toml": "scenes",
    "npcs/*.toml": "card",
    "lore/*.toml": "lore",
    "topics/*.toml": "topics",
    "approved/*.toml": "approved",
    "playthroughs/*.toml": "playthrough",
}
"""Content files to the schema that describes them."""
_ID_LINE = re.compile(r'^id = "\w+"$', re.MULTILINE)


def new(arguments: argparse.Namespace) -> int:
    """Copies a sample world to a folder that is not there yet, or is empty; the exit code is 1 where that fails."""
    folder = Path(arguments.folder)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        return _refuse(f"{folder} is there already, and not an empty folder; name another one.")
    try:
        source = sample(arguments.sample)
        for path in sorted(source.rglob("*.toml")):
            _copy(path, path.relative_to(source), folder)
        set_up_editors(folder)
    except OSError as error:
        return _refuse(str(error))
    print(f"{folder} is a copy of the sample world {source.name}. Open this folder in your editor, and go on with")
    typed = f'"{folder}"' if " " in str(folder) else str(folder)
    print(f"  npc-dialogue check {typed}")
    print(f"  npc-dialogue play {typed}")
    return 0


def set_up_editors(folder: Path) -> None:
    """Puts the schemas into a world's folder, and the rules that tell editors where they are."""
    shutil.copytree(shipped(SCHEMAS), folder / SCHEMAS)
    (folder / ".taplo.toml").write_text(associations(), encoding="utf-8", newline="\n")


def schema_line(relative: Path) -> str:
    """The first line of a content file, which names its schema; "" for a file that has none."""
    for files, schema in SCHEMA_OF.items():
        if relative.match(files) and len(relative.parts) == len(Path(files).parts):
            return f"#:schema {'../' * (len(relative.parts) - 1) or './'}{SCHEMAS}/{schema}.json\n"
    return ""


def associations() -> str:
    """The text of `.taplo.toml`, which tells editors the schema of each file."""
    rules = (
        f'[[rule]]\ninclude = ["**/{files}"]\nschema = {{ path = "./{SCHEMAS}/{schema}.json" }}\n'
        for files, schema in SCHEMA_OF.items()
    )
    return "# .taplo.toml\n" + "\n".join(rules)


def _copy(path: Path, relative: Path, folder: Path) -> None:
    """With the schema in its first line, so that an editor finds it too where a folder above is open."""
    text = path.read_text(encoding="utf-8")
    if relative == Path("world.toml") and (id_ := _id_of(folder.resolve().name)):
        text = _ID_LINE.sub(f'id = "{id_}"', text, count=1)
    text = schema_line(relative) + text
    (folder / relative).parent.mkdir(parents=True, exist_ok=True)
    (folder / relative).write_text(text, encoding="utf-8", newline="\n")


def _id_of(name: str) -> str:
    """An id like the folder's name; "" where none can be made of it."""
    id_ = "_".join(re.findall(r"[a-z0-9]+", name.lower()))
    id_ = f"world_{id_}" if id_[:1].isdigit() else id_
    return id_ if ID.fullmatch(id_) else ""


def _refuse(message: str) -> int:
    print(f"npc-dialogue: {message}", file=sys.stderr)
    return 1
