"""What ships beside the code: sample worlds and the schemas of content files.

In a clone they lie beside the package, in an installed package inside it (`force-include` in `pyproject.toml`).
"""

from __future__ import annotations

from pathlib import Path

SAMPLES, SCHEMAS = "samples", "schemas/content"


def sample(name: str) -> Path:
    """The folder of a sample world; raises `FileNotFoundError`."""
    folder = shipped(SAMPLES) / name
    if name not in samples():
        raise FileNotFoundError(f"there is no sample world '{name}'; there is {', '.join(samples())}")
    return folder


def samples() -> list[str]:
    """The names of the sample worlds."""
    return sorted(folder.name for folder in shipped(SAMPLES).iterdir() if (folder / "world.toml").is_file())


def shipped(folder: str) -> Path:
    """A folder that ships beside the code; raises `FileNotFoundError`."""
    package = Path(__file__).resolve().parents[1]
    for base in (package, package.parent):
        if (base / folder).is_dir():
            return base / folder
    raise FileNotFoundError(f"the folder '{folder}' is not installed; install npc-dialogue again")
