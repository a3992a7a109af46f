"""A world's files for a writer: nothing outside the folder, nothing half written, comments and order kept."""

from __future__ import annotations

import os
import shutil
import stat
import tomllib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from npc_dialogue.authoring.folder import WorldFolder, revision_of
from npc_dialogue.authoring.form import changed
from npc_dialogue.authoring.lines import Lines
from npc_dialogue.authoring.watching import Watch
from npc_dialogue.order import Refusal
from npc_dialogue.world.files import MAX_BYTES
from tests.support.preview import KIOSK
from tests.support.sidecar import RIVERBEND

Json = Any
SECRET = "the key is under the mat"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(KIOSK, tmp_path / "world")
    (tmp_path / "secret.toml").write_text(f'text = "{SECRET}"\n')
    return tmp_path / "world"


def code_of(call: Callable[[], object]) -> str:
    with pytest.raises(Refusal) as refused:
        call()
    assert SECRET not in refused.value.message
    return refused.value.code


class TestFolder:
    def test_lists_what_is_content_and_what_is_not_read(self, folder: Path) -> None:
        (folder / "lore").mkdir()
        (folder / "lore" / "trains.json").write_text("{}")
        (folder / "notes.toml").write_text("")
        (folder / "notes.txt").write_text("")
        (folder / ".hidden.toml").write_text("")
        assert [(file.path, file.kind) for file in WorldFolder(folder).files()] == [
            ("lore/trains.json", "lore"),
            ("notes.toml", "other"),
            ("npcs/sol.toml", "npc"),
            ("world.toml", "world"),
        ]

    @pytest.mark.parametrize(
        "path",
        [
            "../secret.toml",
            "npcs/../../secret.toml",
            "npcs/../npcs/sol.toml",
            "./world.toml",
            "/etc/passwd",
            "npcs\\sol.toml",
            "npcs//sol.toml",
            "npcs",
            "",
            "world.toml\0",
            "file:///etc/passwd",
            "C:\\secret.toml",
            "npcs/sol.toml::$DATA",
        ],
    )
    def test_a_path_that_is_not_listed_is_neither_read_nor_written(self, folder: Path, path: str) -> None:
        world = WorldFolder(folder)
        before = {file: file.read_bytes() for file in folder.parent.rglob("*") if file.is_file()}
        assert code_of(lambda: world.read(path)) == "author.path"
        assert code_of(lambda: world.write(path, "x = 1\n", "")) == "author.path"
        assert {file: file.read_bytes() for file in folder.parent.rglob("*") if file.is_file()} == before

    @pytest.mark.skipif(os.name == "nt", reason="links need rights there")
    def test_a_link_that_leads_out_is_not_followed(self, folder: Path) -> None:
        (folder / "npcs" / "spy.toml").symlink_to(folder.parent / "secret.toml")
        (folder / "lore").symlink_to(folder.parent)
        world = WorldFolder(folder)
        assert {file.path for file in world.files()} == {"npcs/sol.toml", "world.toml"}
        for path in ("npcs/spy.toml", "lore/secret.toml", "lore/new.toml"):
            assert code_of(lambda path=path: world.read(path)) == "author.path"  # type: ignore[misc]
            assert code_of(lambda path=path: world.write(path, "x = 1\n", "")) == "author.path"  # type: ignore[misc]
        assert (folder.parent / "secret.toml").read_text() == f'text = "{SECRET}"\n'
        assert not (folder.parent / "new.toml").exists()

    @pytest.mark.skipif(os.name == "nt", reason="links need rights there")
    def test_a_link_inside_the_world_stays_one(self, folder: Path) -> None:
        (folder / "cards").mkdir()
        (folder / "npcs" / "sol.toml").rename(folder / "cards" / "sol.toml")
        (folder / "npcs" / "sol.toml").symlink_to(Path("..") / "cards" / "sol.toml")
        world = WorldFolder(folder)
        content = world.read("npcs/sol.toml")
        world.write("npcs/sol.toml", "id = 'sol'\n", content.revision)
        assert (folder / "npcs" / "sol.toml").is_symlink()
        assert (folder / "cards" / "sol.toml").read_text() == "id = 'sol'\n"

    @pytest.mark.skipif(os.name == "nt", reason="pipes of POSIX")
    def test_what_is_no_plain_file_is_not_waited_for(self, folder: Path) -> None:
        os.mkfifo(folder / "npcs" / "pipe.toml")
        assert code_of(lambda: WorldFolder(folder).read("npcs/pipe.toml")) == "author.path"

    def test_a_file_that_is_too_large_is_neither_read_nor_made(self, folder: Path) -> None:
        (folder / "npcs" / "giant.toml").write_bytes(b"#" * (MAX_BYTES + 1))
        world = WorldFolder(folder)
        assert code_of(lambda: world.read("npcs/giant.toml")) == "author.path"
        revision = world.read("world.toml").revision
        assert code_of(lambda: world.write("world.toml", "é" * (MAX_BYTES // 2 + 1), revision)) == "request.invalid"
        assert world.read("world.toml").revision == revision

    @pytest.mark.parametrize(
        "path", ["npcs/new_one.toml", "places.toml", "playthroughs/first-visit.json", "approved/a.toml"]
    )
    def test_a_new_file_is_one_that_the_world_reads(self, folder: Path, path: str) -> None:
        content = WorldFolder(folder).write(path, "# new\n", "")
        assert (folder / path).read_text() == "# new\n"
        assert content.revision == revision_of(b"# new\n")

    @pytest.mark.parametrize(
        "path",
        [
            *("npcs/CON.toml", "npcs/nul.toml", "npcs/a.b.toml", "npcs/.x.toml", "npcs/ä.toml", "mods/a.toml"),
            *("notes.toml", "npcs/a.py", "npcs/sub/a.toml", "npcs/" + "a" * 65 + ".toml"),
        ],
    )
    def test_no_other_file_is_made(self, folder: Path, path: str) -> None:
        assert code_of(lambda: WorldFolder(folder).write(path, "# new\n", "")) == "author.path"
        assert not (folder / path).exists()

    def test_a_file_that_the_world_does_not_read_is_not_changed(self, folder: Path) -> None:
        (folder / "npc-dialogue.toml").write_text("# the game's own\n")
        world = WorldFolder(folder)
        assert (
            code_of(lambda: world.write("npc-dialogue.toml", "", world.read("npc-dialogue.toml").revision))
            == "author.path"
        )

    def test_who_has_read_another_text_does_not_write_over_it(self, folder: Path) -> None:
        world = WorldFolder(folder)
        revision = world.read("world.toml").revision
        (folder / "world.toml").write_text("id = 'kiosk'\nname = 'Changed meanwhile'\n")
        for known in (revision, ""):
            assert code_of(lambda known=known: world.write("world.toml", "", known)) == "author.stale"  # type: ignore[misc]
        assert code_of(lambda: world.write("npcs/new.toml", "", revision)) == "author.stale"
        assert "meanwhile" in (folder / "world.toml").read_text()

    def test_line_ends_mark_and_rights_stay(self, folder: Path) -> None:
        path = folder / "world.toml"
        path.write_bytes(b"\xef\xbb\xbfid = 'kiosk'\r\nname = 'K'\r\n")
        path.chmod(0o640)
        world = WorldFolder(folder)
        content = world.read("world.toml")
        world.write("world.toml", "id = 'kiosk'\nname = 'L'\n", content.revision)
        assert path.read_bytes() == b"\xef\xbb\xbfid = 'kiosk'\r\nname = 'L'\r\n"
        assert os.name == "nt" or stat.S_IMODE(path.stat().st_mode) == 0o640
        assert [each.name for each in folder.iterdir() if each.name.endswith(".new")] == []

    def test_a_file_that_is_no_text_can_be_told_apart(self, folder: Path) -> None:
        (folder / "world.toml").write_bytes(b"\xff\xfe")
        assert WorldFolder(folder).read("world.toml").text is None

    def test_a_sample_is_not_changed(self, folder: Path) -> None:
        world = WorldFolder(folder, writable=False)
        assert code_of(lambda: world.write("world.toml", "", world.read("world.toml").revision)) == "author.readonly"

    def test_a_portrait_is_a_picture_inside_the_world(self, folder: Path) -> None:
        picture = b"\x89PNG\r\n\x1a\nand so on"
        (folder.parent / "out.png").write_bytes(picture)
        (folder / "npcs" / "sol.png").write_bytes(picture)
        (folder / "npcs" / "page.png").write_bytes(b"<script>")
        (folder / "npcs" / "large.png").write_bytes(picture + bytes(MAX_BYTES))
        if os.name != "nt":
            (folder / "npcs" / "spy.png").symlink_to(folder.parent / "out.png")
        world = WorldFolder(folder)
        assert (world.portraits(), world.portrait("sol")) == (["sol"], picture)
        for npc in ("page", "large", "spy", "nobody", "../../out", "", "sol.png", "SOL"):
            assert world.portrait(npc) is None


class TestWatch:
    def test_tells_what_has_changed_once_it_rests(self, folder: Path) -> None:
        watch = Watch(WorldFolder(folder))
        assert watch.look() == []
        (folder / "npcs" / "sol.toml").write_text("half a te")
        assert watch.look() == []
        (folder / "npcs" / "sol.toml").write_text("half a text, and the rest")
        (folder / "npcs" / "new.toml").write_text("")
        assert watch.look() == []
        assert watch.look() == ["npcs/new.toml", "npcs/sol.toml"]
        assert watch.look() == []

    def test_sees_what_takes_a_files_name_and_what_goes(self, folder: Path) -> None:
        watch = Watch(WorldFolder(folder))
        text = (folder / "world.toml").read_bytes()
        told = (folder / "world.toml").stat()
        (folder / "saved").write_bytes(text)
        os.utime(folder / "saved", ns=(told.st_atime_ns, told.st_mtime_ns))
        (folder / "saved").replace(folder / "world.toml")
        (folder / "npcs" / "sol.toml").unlink()
        assert watch.take() == ["npcs/sol.toml", "world.toml"]
        shutil.rmtree(folder)
        assert watch.take() == ["world.toml"]


class TestLines:
    TEXT = (
        'id = "a"\n\n[voice]\nwords = 3\nlength.max = 2\ntext = """\nwords = 9\n[samples]\n"""\n'
        '[[knowledge]]\nid = "weir"\ntopics = [\n  "[x]",\n  "k = 1",\n]\nwhen = "x"\n'
        '[[knowledge]]\ntext = "y"\n[[knowledge.in]]\nz = 1\n"odd" = 1\n'
    )

    @pytest.mark.parametrize(
        ("key", "line"),
        [
            ("id", 1),
            ("voice", 3),
            ("voice.words", 4),
            ("voice.length.max", 5),
            ("voice.text", 6),
            ("voice.nothing_like_it", 3),
            ("knowledge", 10),
            ("knowledge[weir]", 10),
            ("knowledge[weir].topics[2]", 12),
            ("knowledge[1].when", 16),
            ("knowledge[2].text", 18),
            ("knowledge[2].in[1].z", 20),
            ("knowledge[2].in[1].odd", 21),
            ("samples", None),
            ("knowledge[9]", None),
            ("", None),
            ("line 3, column 2", None),
        ],
    )
    def test_a_key_is_found(self, key: str, line: int | None) -> None:
        assert Lines(self.TEXT).of(key) == line
        assert Lines(self.TEXT.replace("\n", "\r\n")).of(key) == line

    @pytest.mark.parametrize(
        "path", sorted(RIVERBEND.glob("*/*.toml")), ids=lambda path: f"{path.parent.name}/{path.name}"
    )
    def test_every_key_of_a_sample_stands_where_it_is_said_to(self, path: Path) -> None:
        text = path.read_text(encoding="utf-8")
        lines, waiting = Lines(text), [("", tomllib.loads(text))]
        while waiting:
            above, table = waiting.pop()
            for name, value in table.items():
                key = f"{above}.{name}" if above else name
                line = lines.of(key)
                assert line is not None
                assert name in text.splitlines()[line - 1] or line == lines.of(above)  # in a table on one line
                entries = value if isinstance(value, list) else []
                waiting += [(f"{key}[{n}]", each) for n, each in enumerate(entries, 1) if isinstance(each, dict)]
                waiting += [(key, value)] if isinstance(value, dict) else []

    def test_of_what_is_no_toml_nothing_is_known(self) -> None:
        assert Lines("a = ").of("a") is None
        assert Lines("a = " + "[" * 5_000).of("a") is None


MIRA = (RIVERBEND / "npcs" / "mira.toml").read_text(encoding="utf-8")
DATA = tomllib.loads(MIRA)
COMMENTS = [line for line in MIRA.splitlines() if line.startswith("#")]


class TestForm:
    def test_only_what_was_changed_is_another(self) -> None:
        new = changed(MIRA, {"voice.words": 30, "knowledge[stones].weight": 61, "name": "Mira H."}, "npcs/mira.toml")
        gone = [line for line in MIRA.splitlines() if line not in new.splitlines()]
        assert sorted(gone) == ['name = "Mira Holloway"', "words = 50"]  # another weight of 60 is left
        assert len(new.splitlines()) == len(MIRA.splitlines())

    @pytest.mark.parametrize(
        "changes",
        [
            {"voice.language": "en"},
            {"voice.length.sentences": 2},
            {"knowledge[+]": {"id": "new", "text": "x", "topics": ["a", "b"]}, "knowledge[new].weight": 3},
            {"lines.greeting[2].text": "Two\nlines."},
            {"mood": None, "core": 'She said "no".'},
            {"goals": [DATA["goals"][0], "new", *DATA["goals"][1:]]},
            {"voice.address": [{"use": "you"}]},
            {"lines.bark": DATA["lines"]["bark"][2:]},
            {"knowledge": DATA["knowledge"][:-1]},
            {"brand": {"new": {"key": 1}}},
        ],
    )
    def test_no_comment_is_lost_and_each_stays_before_what_it_is_on(self, changes: dict[str, Json]) -> None:
        new = changed(MIRA, changes, "npcs/mira.toml")
        assert [line for line in new.splitlines() if line.startswith("#")] == COMMENTS
        for comment, header in (("# Authored lines", "[["), ("# Two or three exchanges", "[[samples]]")):
            lines = new.splitlines()
            at = next(number for number, line in enumerate(lines) if line.startswith(comment))
            assert next(line for line in lines[at:] if line and not line.startswith("#")).startswith(header)

    @pytest.mark.parametrize(
        "changes",
        [
            {"": 1},
            {"..": 1},
            {"core.x": 1},
            {"knowledge[99]": 1},
            {"knowledge[nobody].text": "x"},
            {"knowledge.stones": 1},
            {"name[1]": "x"},
            {"a" + ".a" * 20: 1},
            {"core": float("nan")},
            {"core": 2**63},
            {"core": "\ud800"},
        ],
    )
    def test_what_leads_nowhere_changes_nothing(self, changes: dict[str, Json]) -> None:
        assert code_of(lambda: changed(MIRA, changes, "npcs/mira.toml")) == "request.invalid"

    @pytest.mark.parametrize("text", ["a = ", "a = " + "[" * 5_000, ".".join("a" * 40) + " = 1\n", "[[a]]\n[a]\n"])
    def test_a_text_that_cannot_be_read_is_left_alone(self, text: str) -> None:
        assert code_of(lambda: changed(text, {"b": 1}, "npcs/x.toml")) == "author.unwritable"

    def test_json_is_changed_too(self) -> None:
        assert changed('{"id": "a", "goals": ["x"]}', {"goals[1]": "ü"}, "npcs/a.json") == (
            '{\n  "id": "a",\n  "goals": [\n    "ü"\n  ]\n}\n'
        )

    @settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(st.data())
    def test_what_is_written_says_what_was_wanted(self, data: st.DataObject) -> None:
        text = (
            '# top\nid = "a" # the id\nlist = [\n  1, # one\n  2,\n]\nflat = {x = 1}\n\n# a table\n[t]\n"odd_key" = 1\n'
            'u.v = 2\n\n# entries\n[[e]]\nid = "p"\nn = 1\n\n# the second\n[[e]]\nid = "q"\n[e.in]\nz = 1\n\n# end\n'
        )
        plain = st.integers(-5, 5) | st.text(max_size=8).filter(lambda each: each.isprintable()) | st.booleans()
        value = plain | st.lists(plain, max_size=3) | st.dictionaries(st.sampled_from("xyz"), plain, max_size=3)
        keys = (
            'id list list[1] list[+] flat flat.x flat.y t t.new t.u.v t."odd_key" e e[p] e[p].n e[q].in.z e[2].in e[+] '
            "new new.deep.er"
        )
        changes = data.draw(st.dictionaries(st.sampled_from(keys.split()), st.none() | value, max_size=3))
        new = None
        with suppress(Refusal):
            new = changed(text, changes, "npcs/a.toml")
        if new is None:
            return
        if not changes:
            assert new == text
        if len(changes) == 1:
            ((key, wanted),) = changes.items()
            before, after = tomllib.loads(text), tomllib.loads(new)
            assert [before.get(each) for each in before if not key.startswith(each)] == [
                after.get(each) for each in before if not key.startswith(each)
            ]
            if key in before:
                assert after.get(key) == wanted
