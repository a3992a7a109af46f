"""Where the sample worlds are: in a clone beside the package, in an installed package inside it."""

from __future__ import annotations

from pathlib import Path


def sample(name: str) -> Path:
    """The folder of a sample world; raises `FileNotFoundError`."""
    package = Path(__file__).resolve().parents[1]
    for folder in (package / "samples" / name, package.parent / "samples" / name):
        if (folder / "world.toml").is_file():
            return folder
    raise FileNotFoundError(f"the sample world '{name}' is not installed; name a world folder")
