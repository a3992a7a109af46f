"""Programs taken out of Debian packages into a folder: not installed, no need to be root, nothing written outside it.

A kit is a set of packages with all that they depend on, down to the C library, so that it runs on machines that are
older than the packages. The packages are checked by apt against Debian's keys, as in an installation.
"""

from __future__ import annotations

import contextlib
import os
import platform
import re
import shlex
import shutil
import subprocess
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

SUITE = "forky"
KEYRING_PACKAGE = "debian-archive-keyring"
LIBRARIES = "usr/lib/x86_64-linux-gnu"


class EngineUnavailable(Exception):
    """The engine cannot be had on this machine; the text says why and what to do."""


def _says_its_version(starter: str) -> None:
    run([starter, "--version"])


@dataclass(frozen=True, slots=True)
class Program:
    """A program of a kit.

    `executable` is its path in the kit, where that is not `usr/bin/NAME`, since a script stands there.
    `arguments` and the values of `environment` may hold `{kit}`, the folder of the kit. `prepare` is given that folder
    and changes what must be changed in it; `check` is given the path of the starter and raises EngineUnavailable when
    the program does not work.
    """

    name: str
    executable: str = ""
    arguments: tuple[str, ...] = ()
    environment: Mapping[str, str] = field(default_factory=dict)
    prepare: Callable[[Path], None] | None = None
    check: Callable[[str], None] = _says_its_version

    @property
    def path(self) -> str:
        """Where it is, from the kit's folder."""
        return self.executable or f"usr/bin/{self.name}"


@dataclass(frozen=True, slots=True)
class Kit:
    """What is unpacked together. `helpers` are programs that only the kit's own programs start; `library_folders` are
    those below the folder of libraries that the programs need too."""

    name: str
    packages: tuple[str, ...]
    programs: tuple[Program, ...]
    helpers: tuple[str, ...] = ()
    library_folders: tuple[str, ...] = ()


class Packages(Protocol):
    """Where packages come from."""

    def download(self, packages: Iterable[str]) -> list[Path]:
        """The packages and all that they depend on, as files that the caller may delete. Raises EngineUnavailable."""


def build(kit: Kit, packages: Packages, folder: Path) -> None:
    """Unpack a kit into `folder/NAME` and link its programs into `folder/bin`. Raises EngineUnavailable.

    A program is linked only when all of the kit have been started with success: what is in `bin` works.
    """
    place = folder / kit.name
    (folder / "bin").mkdir(exist_ok=True)
    for program in kit.programs:
        (folder / "bin" / program.name).unlink(missing_ok=True)
    with contextlib.ExitStack() as undo:
        shutil.rmtree(place, ignore_errors=True)
        undo.callback(shutil.rmtree, place, ignore_errors=True)
        for package in packages.download((*kit.packages, "patchelf")):
            run(["dpkg-deb", "--extract", str(package), str(place)])
            package.unlink()
        _settle(kit, place)
        for program in kit.programs:
            program.check(str(place / "start" / program.name))
        undo.pop_all()
    for program in kit.programs:
        (folder / "bin" / program.name).symlink_to(Path("..") / kit.name / "start" / program.name)


def _settle(kit: Kit, place: Path) -> None:
    """Make the programs run where they were unpacked, with the kit's own libraries.

    The kit's C library is newer than the machine's, so its own loader must start the programs. Naming the loader on the
    command line would do, but then `OS.get_executable_path()` in Godot is the loader: the editor cannot start the
    game, `OS.create_instance()` fails, and an exported game does not run. So the loader and the folders of libraries
    are written into the programs. A library with a search path of its own would not use the program's, so it loses it.
    """
    libraries = place / LIBRARIES
    loader = libraries / "ld-linux-x86-64.so.2"
    patchelf = [str(loader), "--library-path", str(libraries), str(place / "usr/bin/patchelf")]
    folders = [libraries, *(libraries / name for name in kit.library_folders)]
    shared = {file for inside in folders for file in inside.glob("*.so*") if not file.is_symlink()} - {loader}
    run([*patchelf, "--remove-rpath", *map(str, sorted(shared))])
    search = ":".join(map(str, folders))
    helpers = (f"usr/bin/{name}" for name in kit.helpers)
    for path in (*(program.path for program in kit.programs), *helpers):
        run([*patchelf, "--set-interpreter", str(loader), "--force-rpath", "--set-rpath", search, str(place / path)])
    (place / "start").mkdir()
    for program in kit.programs:
        if program.prepare is not None:
            program.prepare(place)
        starter = place / "start" / program.name
        starter.write_text(starter_text(program, place), encoding="utf-8")
        starter.chmod(0o755)


def starter_text(program: Program, place: Path) -> str:
    """The shell script that starts a program of the kit unpacked at `place`.

    It ends in `exec`, so that the process id, the standard streams and all signals are the program's own.
    """

    def filled(text: str) -> str:
        return shlex.quote(text.replace("{kit}", str(place)))

    exports = [f"export {name}={filled(value)}" for name, value in program.environment.items()]
    command = " ".join(map(filled, (f"{{kit}}/{program.path}", *program.arguments)))
    return "\n".join(("#!/bin/sh", *exports, f'exec {command} "$@"', ""))


@dataclass(frozen=True, slots=True)
class Apt:
    """apt with all it writes in a folder of its own; the machine's lists, archives and settings stay as they are."""

    folder: Path

    def update(self) -> None:
        """Take the suite's package lists, checked against Debian's keys. Raises EngineUnavailable."""
        mirror = os.environ.get("DEBIAN_MIRROR") or self._machine_mirror()
        keyring = Path("/usr/share/keyrings", f"{KEYRING_PACKAGE}.gpg")
        if not keyring.exists():
            keyring = self.newer_keyring()
        try:
            self.update_from(mirror, keyring)
        except EngineUnavailable as error:
            if "NO_PUBKEY" not in str(error):
                raise
            self.update_from(mirror, self.newer_keyring())

    def update_from(self, mirror: str, keyring: Path) -> None:
        """The same from this mirror, trusting the keys in this file."""
        self._configure(
            f"Types: deb\nURIs: {mirror}\nSuites: {SUITE}\nComponents: main\nArchitectures: amd64\n"
            f"Signed-By: {keyring}\n"
        )
        self._get("update")

    def newer_keyring(self) -> Path:
        """Debian's keys out of the newest keyring package in the machine's own suites, whose keys apt trusts."""
        self._configure(None)
        try:
            self._get("update")
            self._get("download", KEYRING_PACKAGE)
        except EngineUnavailable as error:
            raise EngineUnavailable(
                f"The keys of Debian {SUITE} are not here: install {KEYRING_PACKAGE}.\n{error}"
            ) from error
        for package in self.folder.glob(f"{KEYRING_PACKAGE}_*.deb"):
            run(["dpkg-deb", "--extract", str(package), str(self.folder / "keyring")])
        return self.folder / "keyring/usr/share/keyrings" / f"{KEYRING_PACKAGE}.gpg"

    def download(self, packages: Iterable[str]) -> list[Path]:
        """See Packages."""
        self._get("install", "--yes", "--no-install-recommends", "--download-only", *packages)
        return sorted((self.folder / "cache" / "archives").glob("*.deb"))

    def _machine_mirror(self) -> str:
        listed = run(["apt-get", "update", "--print-uris", "-o", f"Dir::State::Lists={self.folder / 'none'}"])
        mirror = debian_mirror(listed, platform.freedesktop_os_release().get("VERSION_CODENAME", ""))
        if mirror is None:
            raise EngineUnavailable(
                "apt's sources on this machine name no mirror of Debian. Choose one from "
                "https://www.debian.org/mirror/list and let DEBIAN_MIRROR hold its address."
            )
        return mirror

    def _configure(self, sources: str | None) -> None:
        """Write apt's settings; with `sources` None the machine's own sources are used.

        Of the machine's settings only `Acquire` is kept (proxies, retries): its hooks write outside our folder.
        """
        for inside in ("parts", "lists/partial", "cache/archives/partial"):
            (self.folder / inside).mkdir(parents=True, exist_ok=True)
        (self.folder / "status").touch()
        paths = {
            "Dir::State::Lists": "lists",
            "Dir::State::status": "status",
            "Dir::State::extended_states": "extended_states",
            "Dir::Cache": "cache",
            "Dir::Log": "log",
            "Dir::Etc::main": "none",
            "Dir::Etc::parts": "parts",
            "Dir::Etc::preferences": "none",
            "Dir::Etc::preferencesparts": "parts",
        }
        if sources is not None:
            (self.folder / "suite.sources").write_text(sources, encoding="utf-8")
            paths |= {"Dir::Etc::sourcelist": "suite.sources", "Dir::Etc::sourceparts": "parts"}
        kept = [
            line
            for line in run(["apt-config", "dump"]).splitlines()
            if line.startswith("Acquire::") and not line.startswith(("Acquire::IndexTargets", "Acquire::Languages"))
        ]
        own = [f'{key} "{self.folder / value}";' for key, value in paths.items()]
        always = ['Acquire::Languages "none";', 'APT::Update::Error-Mode "any";', 'APT::Architecture "amd64";']
        (self.folder / "apt.conf").write_text("\n".join((*kept, *own, *always, "")), encoding="utf-8")

    def _get(self, *arguments: str) -> None:
        settings = {"APT_CONFIG": str(self.folder / "apt.conf"), "DEBIAN_FRONTEND": "noninteractive"}
        run(["apt-get", "--quiet", *arguments], settings, self.folder)


def debian_mirror(listed: str, codename: str) -> str | None:
    """The mirror that serves Debian's release `codename`, from what `apt-get update --print-uris` lists, or None."""
    match = re.search(rf"^'(\S+/debian(?:\.list)?)/+dists/{re.escape(codename)}/main/binary-", listed, re.MULTILINE)
    return match[1] if match else None


def run(command: Sequence[str], environment: Mapping[str, str] | None = None, folder: Path | None = None) -> str:
    """What the command printed. Raises EngineUnavailable with its last lines when it fails."""
    try:
        ended = subprocess.run(
            command,
            env={**os.environ, "LC_ALL": "C.UTF-8", **(environment or {})},
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
    except OSError as error:
        raise EngineUnavailable(f"{command[0]} does not start: {error}.") from error
    if ended.returncode != 0:
        last = "\n".join(ended.stdout.splitlines()[-8:])
        raise EngineUnavailable(f"{shlex.join(command[:6])} ended with {ended.returncode}:\n{last}")
    return ended.stdout
