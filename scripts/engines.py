"""Bring the real engines to this machine, and say how to start them.

The tests of the addon need Godot, those of local models llama-server, those of the preview's page Chromium, those of
exported lines gettext's msgfmt, and pictures of the demo need windows on a screen. This command finds them, or fetches
them into a cache without being root and without installing anything:

    python scripts/engines.py list                        what is here, what is missing and how to get it
    python scripts/engines.py path godot                  the command that starts it, fetched when it is missing
    python scripts/engines.py fetch [NAME ...]            fetch what is missing (all of them without a name)
    python scripts/engines.py run-on-display CMD ...      run a command with an X display of its own

NAME is `godot`, `llama-server`, `chromium`, `msgfmt` or `display` (the X server Xvfb). Looked at in this order: the
environment (`GODOT`, `LLAMA_SERVER`, `CHROMIUM`, `MSGFMT`, `XVFB`), `PATH`, the cache. Fetching works on Debian amd64,
and on Ubuntu amd64 when `DEBIAN_MIRROR` is the address of a Debian mirror. Exit codes: 0 fine, 2 wrong usage, 3 cannot
be had here (the message says what to do); `run-on-display` has that of its command.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import platform
import re
import select
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from debian_kits import LIBRARIES, SUITE, Apt, EngineUnavailable, Kit, Program, build, run

if sys.platform != "win32":
    import fcntl

__all__ = ["ENGINES", "EngineUnavailable", "cache", "display", "ensure", "fetch", "find", "godot_version", "how_to_get"]

OLDEST_GODOT = (4, 6)
DISPLAY_DEADLINE = 30.0  # seconds for an X server to say its number


@dataclass(frozen=True, slots=True)
class Engine:
    """Something to start: where to look for it, which kit brings it, and what a person does without a kit."""

    name: str
    variable: str
    on_path: tuple[str, ...]
    kit: Kit
    program: str
    by_hand: str


def _search_path_for_xkbcomp(kit: Path) -> None:
    """Xvfb starts `/usr/bin/xkbcomp`, a path fixed when it was built; with an empty folder it searches PATH."""
    server = kit / "usr/bin/Xvfb"
    built = server.read_bytes()
    folder = b"\0/usr/bin\0"
    if built.count(folder) != 1:
        raise EngineUnavailable("This build of Xvfb keeps the path of xkbcomp in another way: install xvfb with apt.")
    server.write_bytes(built.replace(folder, b"\0\0usr/bin\0"))


def _link_backends(kit: Path) -> None:
    """llama-server takes the best of the CPU backends beside its executable; Debian's own folder is not there."""
    for backend in (kit / LIBRARIES).glob("ggml/backends*/libggml-*.so"):
        (kit / "usr/bin" / backend.name).symlink_to(backend)


def _bring_fonts(kit: Path) -> None:
    """A machine without a screen often has no fonts, and a page without fonts has no letters."""
    folders = "".join(f"<dir>{folder}</dir>" for folder in (kit / "usr/share/fonts", "/usr/share/fonts"))
    settings = f'<fontconfig>{folders}<cachedir prefix="xdg">fontconfig</cachedir></fontconfig>'
    (kit / "fonts.conf").write_text(f'<?xml version="1.0"?>\n{settings}\n', encoding="utf-8")


def _draws_a_page(starter: str) -> None:
    run([starter, *("--headless", "--no-sandbox", "--disable-gpu", "--dump-dom", "about:blank")])


def _opens_a_display(starter: str) -> None:
    with _server([starter]):
        pass


_DRIVERS = {"LIBGL_DRIVERS_PATH": f"{{kit}}/{LIBRARIES}/dri"}
_DESKTOP = Kit(
    name="desktop",
    packages=(
        *("godot", "libgl1", "libgl1-mesa-dri", "libglx-mesa0", "libegl1", "libegl-mesa0", "libx11-data"),
        *("fontconfig-config", "xvfb", "xkb-data", "x11-xkb-utils"),
    ),
    programs=(
        Program(
            name="godot",
            environment={
                **_DRIVERS,
                "__EGL_VENDOR_LIBRARY_DIRS": "{kit}/usr/share/glvnd/egl_vendor.d",
                "FONTCONFIG_PATH": "{kit}/etc/fonts",
                "XKB_CONFIG_ROOT": "{kit}/usr/share/X11/xkb",
                "XLOCALEDIR": "{kit}/usr/share/X11/locale",
            },
        ),
        Program(
            name="Xvfb",
            arguments=("-xkbdir", "{kit}/usr/share/X11/xkb"),
            environment={**_DRIVERS, "PATH": "{kit}/usr/bin:/usr/bin:/bin"},
            prepare=_search_path_for_xkbcomp,
            check=_opens_a_display,
        ),
    ),
    helpers=("xkbcomp",),
    library_folders=("pulseaudio",),
)
_LLAMA = Kit(
    name="llama",
    packages=("llama.cpp-tools",),
    programs=(Program(name="llama-server", prepare=_link_backends),),
    library_folders=("llama",),
)
_GETTEXT = Kit(name="gettext", packages=("gettext",), programs=(Program(name="msgfmt"),))
_CHROMIUM = Kit(
    name="chromium",
    packages=("chromium-headless-shell", "fonts-dejavu-core"),
    programs=(
        Program(
            name="chromium-headless-shell",
            executable="usr/lib/chromium/chromium-headless-shell",
            environment={"FONTCONFIG_FILE": "{kit}/fonts.conf"},
            prepare=_bring_fonts,
            check=_draws_a_page,
        ),
    ),
    library_folders=("pulseaudio", "nss"),
)
_ALL = (
    Engine(
        name="godot",
        variable="GODOT",
        on_path=("godot", "godot4"),
        kit=_DESKTOP,
        program="godot",
        by_hand="take Godot 4.6 or newer from https://godotengine.org/download and put it on PATH as `godot`, "
        "or let GODOT name it",
    ),
    Engine(
        name="llama-server",
        variable="LLAMA_SERVER",
        on_path=("llama-server",),
        kit=_LLAMA,
        program="llama-server",
        by_hand="take llama.cpp from https://github.com/ggml-org/llama.cpp/releases and put llama-server on PATH, "
        "or let LLAMA_SERVER name it",
    ),
    Engine(
        name="chromium",
        variable="CHROMIUM",
        on_path=("chromium", "chromium-headless-shell", "google-chrome"),
        kit=_CHROMIUM,
        program="chromium-headless-shell",
        by_hand="install Chromium or Chrome (Debian: chromium), or let CHROMIUM name it",
    ),
    Engine(
        name="display",
        variable="XVFB",
        on_path=("Xvfb",),
        kit=_DESKTOP,
        program="Xvfb",
        by_hand="on Linux install Xvfb and Mesa's OpenGL (Debian: xvfb, libgl1-mesa-dri); elsewhere use the real one",
    ),
    Engine(
        name="msgfmt",
        variable="MSGFMT",
        on_path=("msgfmt",),
        kit=_GETTEXT,
        program="msgfmt",
        by_hand="install GNU gettext (Debian: gettext), or let MSGFMT name its msgfmt",
    ),
)
ENGINES = {engine.name: engine for engine in _ALL}


def cache() -> Path:
    """The folder of what was fetched: `$XDG_CACHE_HOME/npc-dialogue/engines`."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache", "npc-dialogue", "engines")


def find(name: str) -> list[str] | None:
    """The command that starts the engine, or None when it is not here. Fetches nothing.

    Raises EngineUnavailable when the environment names a program that does not start or is too old, since going on with
    another one would hide the mistake.
    """
    return _look(ENGINES[name])[0]


def ensure(name: str) -> list[str]:
    """The command that starts the engine, fetched when it is missing. Raises EngineUnavailable."""
    found = find(name)
    if found is None:
        fetch([name])
        found = find(name)
    if found is None:
        raise EngineUnavailable(f"What Debian {SUITE} has will not do: {' '.join(_look(ENGINES[name])[1])}")
    return found


def fetch(names: Iterable[str]) -> None:
    """Fetch those of the engines that are missing. Two at once do not disturb each other. Raises EngineUnavailable."""
    missing = [name for name in names if find(name) is None]
    if not missing:
        return
    by_hand = "\n".join(f"{name} by hand: {ENGINES[name].by_hand}." for name in missing)
    if not _can_fetch():
        raise EngineUnavailable(f"Engines are fetched only on Debian and Ubuntu, amd64.\n{by_hand}")
    folder = cache()
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        kits = {ENGINES[name].kit.name: ENGINES[name].kit for name in missing if find(name) is None}
        if not kits:
            return
        work = folder / "apt"
        shutil.rmtree(work, ignore_errors=True)
        work.mkdir(mode=0o700)
        try:
            apt = Apt(work)
            apt.update()
            for kit in kits.values():
                _tell(f"fetching {' and '.join(one.name for one in kit.programs)} from Debian {SUITE} into {folder}")
                build(kit, apt, folder)
        except EngineUnavailable as error:
            raise EngineUnavailable(f"{error}\n{by_hand}") from error
        finally:
            shutil.rmtree(work)


def how_to_get(name: str) -> str:
    """What a person does to get the engine, as one line without a full stop."""
    by_hand = ENGINES[name].by_hand
    return f"`python scripts/engines.py fetch {name}`, or {by_hand}" if _can_fetch() else by_hand


def godot_version(said: str) -> tuple[int, int] | None:
    """Major and minor from what `godot --version` prints, such as `4.6.3.stable.official.…`; None if not there."""
    match = re.search(r"^(\d+)\.(\d+)(?=[.-])", said, re.MULTILINE)
    return (int(match[1]), int(match[2])) if match else None


def _can_fetch() -> bool:
    return sys.platform == "linux" and platform.machine() == "x86_64" and shutil.which("apt-get") is not None


def _look(engine: Engine) -> tuple[list[str] | None, list[str]]:
    """The command, and what was found and not taken, each as a sentence."""
    if wanted := os.environ.get(engine.variable):
        program = shutil.which(wanted)
        if program is None:
            raise EngineUnavailable(f"{engine.variable} is {wanted!r}, and no program of that name can be started.")
        if complaint := _complaint(engine, program):
            raise EngineUnavailable(f"{engine.variable}: {complaint}")
        return [program], []
    passed_over: list[str] = []
    for candidate in (*engine.on_path, str(cache() / "bin" / engine.program)):
        program = shutil.which(candidate)
        if program is None:
            continue
        complaint = _complaint(engine, program)
        if complaint is None:
            return [program], passed_over
        passed_over.append(complaint)
    return None, passed_over


def _complaint(engine: Engine, program: str) -> str | None:
    """Why this program will not do, or None."""
    if engine.name != "godot":
        return None
    try:
        ended = subprocess.run([program, "--version"], capture_output=True, text=True, timeout=60, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        return f"{program} does not start: {error}."
    version = godot_version(ended.stdout)
    if version is None:
        return f"{program} does not say a Godot version."
    if version < OLDEST_GODOT:
        return f"{program} is Godot {version[0]}.{version[1]}; 4.6 or newer is needed."
    return None


@contextlib.contextmanager
def display() -> Iterator[dict[str, str]]:
    """A screen of 1280×720 while the block runs; yields the environment for programs that shall show on it.

    Godot draws there with `--rendering-driver opengl3`. Fetches Xvfb when it is missing; raises EngineUnavailable.
    """
    with _server(ensure("display")) as number:
        environment = {key: value for key, value in os.environ.items() if key != "WAYLAND_DISPLAY"}
        yield {**environment, "DISPLAY": f":{number}"}


@contextlib.contextmanager
def _server(command: Sequence[str]) -> Iterator[int]:
    """An X server on a number that is free; yields the number once the server takes clients."""
    reading, writing = os.pipe()
    with contextlib.ExitStack() as stack:
        answers = stack.enter_context(os.fdopen(reading, "rb", buffering=0))
        log = stack.enter_context(tempfile.TemporaryFile())
        try:
            server = subprocess.Popen(
                [*command, *("-displayfd", str(writing), "-screen", "0", "1280x720x24", "-noreset")],
                pass_fds=[writing],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        except OSError as error:
            raise EngineUnavailable(f"{command[0]} does not start: {error}.") from error
        finally:
            os.close(writing)
        stack.callback(_end, server)
        ready, _, _ = select.select([answers], [], [], DISPLAY_DEADLINE)
        number = answers.read(16).strip() if ready else b""
        if not number.isdigit():
            _end(server)
            log.seek(0)
            said = log.read().decode(errors="replace").strip()
            raise EngineUnavailable(f"{command[0]} opened no display:\n{said[-1000:]}")
        yield int(number)


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(timeout=5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def arguments(words: Sequence[str] | None = None) -> argparse.Namespace:
    """Parse the command line; leaves with exit code 2 when it is wrong."""

    def engine(word: str) -> str:
        if word not in ENGINES:
            raise argparse.ArgumentTypeError(f"{word!r} is none of {', '.join(ENGINES)}")
        return word

    parser = argparse.ArgumentParser(prog="engines.py", description=(__doc__ or "").split("\n", 1)[0])
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("list", help="what is here, what is missing and how to get it")
    path = commands.add_parser("path", help="print the command that starts an engine, fetched when it is missing")
    path.add_argument("name", type=engine, metavar="NAME", help=", ".join(ENGINES))
    bring = commands.add_parser("fetch", help="fetch what is missing")
    bring.add_argument("names", type=engine, nargs="*", metavar="NAME", help=", ".join(ENGINES))
    run = commands.add_parser("run-on-display", help="run a command with an X display of its own")
    run.add_argument("program", metavar="CMD")
    run.add_argument("rest", nargs=argparse.REMAINDER, metavar="...")
    return parser.parse_args(words)


def _list() -> None:
    for engine in ENGINES.values():
        try:
            found, passed_over = _look(engine)
        except EngineUnavailable as error:
            found, passed_over = None, [str(error)]
        print(f"{engine.name}: {shlex.join(found) if found else f'missing; to get it: {how_to_get(engine.name)}'}")
        for complaint in passed_over:
            print(f"    not taken: {complaint}")


def _run_on_display(command: Sequence[str]) -> int:
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    with display() as environment:
        try:
            ended = subprocess.run(command, env=environment, check=False).returncode
        except OSError as error:
            _tell(f"{command[0]} does not start: {error}.")
            return 127
    return ended if ended >= 0 else 128 - ended


def _tell(text: str) -> None:
    print(f"engines: {text}", file=sys.stderr, flush=True)


def main(words: Sequence[str] | None = None) -> int:
    """The command; returns its exit code."""
    chosen = arguments(words)
    try:
        if chosen.command == "list":
            _list()
        elif chosen.command == "path":
            print(shlex.join(ensure(chosen.name)))
        elif chosen.command == "fetch":
            fetch(chosen.names or ENGINES)
        else:
            return _run_on_display([chosen.program, *chosen.rest])
    except EngineUnavailable as error:
        _tell(str(error))
        return 3
    return 0


if __name__ == "__main__":
    sys.exit(main())
