"""Cards in PNG pictures, CHARX and JSON files, and files that are damaged or mean harm."""

from __future__ import annotations

import base64
import io
import json
import struct
import zipfile
import zlib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from npc_dialogue.world.cards import charx, png
from npc_dialogue.world.cards.container import Found, read_file
from npc_dialogue.world.cards.errors import CardError
from npc_dialogue.world.cards.importing import MAX_ENTRIES, import_book, import_card
from npc_dialogue.world.cards.json_data import MAX_BYTES, MAX_LEVELS
from tests.support.cards import card_file, charx_of, chunk, png_of

V2, V3 = card_file("odalys", "v2"), card_file("brix", "v3")
PICTURE = png_of({})


def refused(data: bytes) -> str:
    """What is told of a file that cannot be read."""
    with pytest.raises(CardError) as told:
        read_file(data)
    return str(told.value)


def test_a_picture_holds_a_card_of_v2() -> None:
    found = read_file(png_of({"chara": V2}))
    assert (found.kind, found.raw) == ("card", V2)
    assert (found.picture, found.suffix) == (PICTURE, "png")


def test_where_a_picture_holds_both_versions_the_third_counts() -> None:
    assert read_file(png_of({"chara": V2, "ccv3": V3})).raw["spec"] == "chara_card_v3"
    assert read_file(png_of({"ccv3": V3, "chara": V2})).raw["spec"] == "chara_card_v3"
    assert read_file(png_of({"Chara": V2})).raw == V2


def test_files_in_a_picture_come_along() -> None:
    asset = {"type": "emotion", "uri": "__asset:happy", "name": "happy", "ext": "png"}
    raw = {**V3, "data": {**V3["data"], "assets": [asset]}}
    coded = {"chara-ext-asset_:happy": base64.b64encode(b"smile")}
    found = read_file(png_of({"ccv3": raw}, raw=coded))
    assert found.files == {"happy": b"smile"}
    assert found.raw["data"]["assets"] == [{**asset, "uri": "embeded://happy"}]
    assert found.picture == PICTURE


def test_a_written_picture_is_the_same_picture_with_the_card_in_it() -> None:
    written = png.with_texts(png_of({"chara": V2}), {"ccv3": json.dumps(V3).encode()})
    assert read_file(written).raw["data"]["name"] == "BRX-9 Repair Unit"
    assert png.without_texts(written) == PICTURE
    assert png.texts(png.with_texts(png.blank(), {"ccv3": b"{}"})) == {"ccv3": b"{}"}


def test_a_charx_gives_its_card_its_portrait_and_its_files() -> None:
    files = {"assets/icon/images/main.png": PICTURE, "assets/emotion/images/happy.png": b"smile", "module.json": b"{}"}
    found = read_file(charx_of(V3, files))
    assert (found.picture, found.suffix) == (PICTURE, "png")
    assert found.files == {"assets/emotion/images/happy.png": b"smile", "module.json": b"{}"}
    assert found.raw["data"]["assets"][0]["uri"] == "ccdefault:"


def test_a_portrait_inside_a_json_file_is_taken_out() -> None:
    uri = "data:image/webp;base64," + base64.b64encode(b"RIFFpicture").decode()
    raw = {**V3, "data": {**V3["data"], "assets": [{"type": "icon", "uri": uri, "name": "main", "ext": "webp"}]}}
    found = read_file(json.dumps(raw).encode())
    assert (found.picture, found.suffix) == (b"RIFFpicture", "webp")


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        (card_file("sayo", "v1"), "card"),
        ({"spec": "lorebook_v3", "data": {"entries": []}}, "lorebook"),
        ({"entries": {}}, "lorebook"),
        ({"entries": [], "name": "n"}, "lorebook"),
    ],
)
def test_what_a_json_file_holds_is_told_by_its_fields(raw: dict[str, Any], kind: str) -> None:
    assert read_file(b"\xef\xbb\xbf" + json.dumps(raw).encode()).kind == kind


# what cannot be read


def flipped(data: bytes, at: int) -> bytes:
    return data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]


CARRIED = png_of({"chara": V2})
LYING = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 2**31) + b"tEXtchara\0" + b"x" * 50


def zipped(*members: tuple[str, bytes], flags: int = 0) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in members:
            archive.writestr(path, content)
    data = buffer.getvalue()
    if flags:
        data = data.replace(b"PK\x01\x02\x14\x03\x14\x00\x00\x00", b"PK\x01\x02\x14\x03\x14\x00" + bytes([flags, 0]))
    return data


CARD = ("card.json", json.dumps(V3).encode())


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "The file is no JSON"),
        (b"hello", "The file is no JSON"),
        (b"\xff\xfe\x00", "not text in UTF-8"),
        (b"[]", "neither a character card"),
        (b'{"name": "x"}', "neither a character card"),
        (b'{"spec": "chara_card_v3", "data": null}', "neither a character card"),
        (b'{"name": "x", "name": "y", "description": ""}', "the key 'name' twice"),
        (b'{"name": "x", "description": "", "n": NaN}', "the number NaN"),
        (b'{"name": "x", "description": "", "n": 1e999}', "the number 1e999"),
        (b'{"name": "x", "description": "", "n": ' + b"1" * 5000 + b"}", "cannot be read"),
        (b"[" * 100_000, f"more than {MAX_LEVELS} levels"),
        (b'{"name": "x", "description": ' + b"[" * 100 + b"]" * 100 + b"}", f"more than {MAX_LEVELS} levels"),
        (b"\xff\xd8\xff\xe0 a photo", "a JPEG picture"),
        (PICTURE, "There is no card in this picture"),
        (CARRIED[:-8], "it ends before its end"),
        (LYING, "said to be longer than the file"),
        (flipped(CARRIED, CARRIED.index(b"chara") + 40), "the checksum of the card in it is wrong"),
        (png_of({}, raw={"chara": b"!!!"}), "no base64"),
        (png_of({}, raw={"ccv3": base64.b64encode(b"{")}), "The card in the picture is no JSON"),
        (png_of({"ccv3": {"entries": []}}), "no character card"),
        (png_of({"ccv3": V3}, raw={"chara-ext-asset_:../x": b""}), "leads out of it"),
        (b"PK\x03\x04 nothing", "damaged"),
        (zipped(("other.json", b"{}")), "no card.json"),
        (zipped(CARD, ("../../up.png", b"")), "leads out of it"),
        (zipped(CARD, ("/etc/x", b"")), "leads out of it"),
        (zipped(CARD, ("C:/x", b"")), "leads out of it"),
        (zipped(CARD, *((f"{number}", b"") for number in range(2_001))), "2,002 files"),
        (zipped(CARD, ("bomb", b"\0" * (charx.MAX_BYTES + 1))), "unpacks to more than"),
        (zipped(CARD, flags=1), "encrypted"),
    ],
)
def test_what_cannot_be_read_is_told_in_a_sentence(data: bytes, told: str) -> None:
    sentence = refused(data)
    assert told in sentence
    assert sentence.endswith(".")
    assert len(sentence) < 200


def test_a_zip_that_lies_about_its_size_is_refused() -> None:
    data = zipped(CARD, ("bomb", b"\0" * (1024 * 1024)))
    lying = data.replace(struct.pack("<I", 1024 * 1024), struct.pack("<I", 10))
    assert "damaged" in refused(lying)


def test_a_card_of_many_megabytes_in_base64_is_refused() -> None:
    assert f"{MAX_BYTES:,} are allowed" in refused(png_of({}, raw={"ccv3": base64.b64encode(b" " * (MAX_BYTES + 1))}))


def test_a_compressed_chunk_is_never_unpacked() -> None:
    bomb = b"ccv3\0\0" + zlib.compress(b"x" * 10_000_000)
    data = PICTURE[:-12] + chunk(b"zTXt", bomb) + PICTURE[-12:]
    assert "There is no card" in refused(data)


def test_thousands_of_entries_are_told_of() -> None:
    book = {"entries": [{"keys": ["a"], "content": "b"}] * (MAX_ENTRIES + 1)}
    with pytest.raises(CardError, match=r"10,001 entries; 10,000 are allowed"):
        import_book(book, who=("everyone",))
    with pytest.raises(CardError, match="no list"):
        import_card({**V2, "data": {**V2["data"], "character_book": {"entries": "many"}}}, "x")


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_damage_is_told_or_harmless(data: st.DataObject) -> None:
    whole = data.draw(st.sampled_from([CARRIED, charx_of(V3, {"a.png": PICTURE}), json.dumps(V2).encode()]))
    at = data.draw(st.integers(0, len(whole) - 1))
    changed = data.draw(
        st.sampled_from([whole[:at], flipped(whole, at), whole[:at] + b"\xff" * 4 + whole[at + 4 :], whole[at:]])
    )
    told, found = read_or_told(changed)
    assert told or found is not None
    assert found is None or found.kind == "lorebook" or import_card(found.raw, "x").card


def read_or_told(data: bytes) -> tuple[str, Found | None]:
    try:
        return "", read_file(data)
    except CardError as error:
        return str(error), None
