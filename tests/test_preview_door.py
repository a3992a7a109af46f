"""The preview's door under attack: who sees its files, whose ticket lets in, and that `serve` shows nothing of it."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from websockets.exceptions import InvalidStatus
from websockets.typing import Origin, Subprotocol

from npc_dialogue.models.scripted import ScriptedModel, reply
from npc_dialogue.preview.front import PreviewFront
from npc_dialogue.preview.pages import FOLDER, Pages
from npc_dialogue.preview.tickets import MOST, Tickets
from npc_dialogue.protocol.limits import SUBPROTOCOL
from npc_dialogue.sidecar.front import Asked
from tests.support.preview import FILES, Preview, previewing
from tests.support.sidecar import TOKEN, Running, running

Json = Any
PAGES = Pages(FILES)


def run(tmp_path: Path, test: Callable[[Preview], Awaitable[None]]) -> None:
    async def serve() -> None:
        async with asyncio.timeout(20), previewing(tmp_path / "world") as preview:
            await test(preview)

    asyncio.run(serve())


async def http(port: int, request: bytes, *, ended: bool = False) -> bytes:
    """All that comes back for some bytes; `ended`: after which no more can come."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(request)
    if ended:
        writer.write_eof()
    answer = await reader.read()
    writer.close()
    return answer


def get(port: int, path: str = "/", *, method: str = "GET", host: str | None = None, **headers: str) -> bytes:
    lines = [f"{method} {path} HTTP/1.1", f"Host: {host or f'127.0.0.1:{port}'}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode()


def parsed(answer: bytes) -> tuple[int, dict[str, str], bytes]:
    head, _, body = answer.partition(b"\r\n\r\n")
    first, *lines = head.decode().split("\r\n")
    return int(first.split()[1]), {k.lower(): v for k, v in (line.split(": ", 1) for line in lines)}, body


# tickets


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_ticket_lets_in_once_within_its_life() -> None:
    clock = Clock()
    tickets = Tickets(clock)
    first, second = tickets.mint(10), tickets.mint(10)
    assert tickets.spend(first)
    assert not tickets.spend(first)
    clock.now = 10
    assert not tickets.spend(second)


def test_so_many_tickets_are_out_at_most() -> None:
    tickets = Tickets(Clock())
    first, *others = [tickets.mint(10) for _ in range(MOST + 1)]
    assert not tickets.spend(first)
    assert all(tickets.spend(each) for each in others)


@given(st.text(max_size=60))
def test_no_ticket_is_guessed(guess: str) -> None:
    tickets = Tickets(Clock())
    ticket = tickets.mint(10)
    assert not tickets.spend(guess)
    assert tickets.spend(ticket)


def test_the_address_names_the_ticket_and_the_playthrough_behind_the_hash() -> None:
    told: list[str] = []
    PreviewFront(PAGES, Tickets(Clock()), told.append, playthrough="Slot 1/a").opened(4000)
    assert re.fullmatch(r"http://127\.0\.0\.1:4000/#[\w-]{43}/Slot%201%2Fa", told[0])


# files


def test_a_file_is_shown_with_what_keeps_others_out() -> None:
    shown = PAGES.show(Asked(path="/", port=4000))
    assert (shown.status, shown.body, shown.headers["Content-Type"]) == (
        200,
        FILES["index.html"],
        "text/html; charset=utf-8",
    )
    policy = dict(part.strip().split(" ", 1) for part in shown.headers["Content-Security-Policy"].split(";"))
    assert policy["default-src"] == policy["base-uri"] == policy["form-action"] == policy["frame-ancestors"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == "'self'"
    assert policy["connect-src"] == "ws://127.0.0.1:4000 ws://localhost:4000"
    assert policy["require-trusted-types-for"] == "'script'"
    assert shown.headers["X-Content-Type-Options"] == "nosniff"
    assert shown.headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert shown.headers["Referrer-Policy"] == "no-referrer"


def test_a_file_that_the_browser_has_is_not_sent_again() -> None:
    tag = PAGES.show(Asked(path="/parts/why.js", port=1)).headers["ETag"]
    again = PAGES.show(Asked(path="/parts/why.js", headers={"if-none-match": f'"other", W/{tag}'}, port=1))
    assert (again.status, again.body, again.headers["ETag"]) == (304, b"", tag)


@given(
    st.text(max_size=40) | st.sampled_from(["/index.html", "/../pages.py", "//", "/%2e%2e/pages.py", "/app.js?", ""])
)
def test_no_other_path_leads_anywhere(path: str) -> None:
    shown = PAGES.show(Asked(path=path, port=1))
    if path not in ("/", "/app.js", "/parts/why.js"):
        assert (shown.status, shown.body, shown.headers) == (404, b"", {})


def test_only_plain_files_of_known_types_are_taken_in(tmp_path: Path) -> None:
    (tmp_path / "page").mkdir()
    (tmp_path / "secret.js").write_text("0")
    (tmp_path / "page" / "link.js").symlink_to(tmp_path / "secret.js")
    (tmp_path / "page" / "notes.txt").write_text("0")
    (tmp_path / "page" / "index.html").write_text("0")
    pages = Pages.of(tmp_path / "page")
    assert [pages.show(Asked(path=path, port=1)).status for path in ("/", "/link.js", "/notes.txt")] == [200, 404, 404]


@given(st.text(max_size=20).map("/portraits/{}.png".format) | st.just("/portraits/sol.png"))
def test_a_portrait_is_asked_for_by_an_id_alone(path: str) -> None:
    asked: list[str] = []

    def picture(npc: str) -> bytes:
        asked.append(npc)
        return b"\x89PNG"

    shown = Pages({}, picture).show(Asked(path=path, port=1))
    assert shown.status == (200 if asked else 404)
    assert all(re.fullmatch(r"[a-z0-9_]{1,64}", npc) for npc in asked)
    assert path != "/portraits/sol.png" or (asked, shown.headers["Content-Type"]) == (["sol"], "image/png")


def test_the_page_of_the_package_is_there() -> None:
    assert Pages.of(FOLDER).show(Asked(path="/", port=1)).status == 200


# the door


def test_a_browser_gets_the_files_and_nothing_else(tmp_path: Path) -> None:
    async def test(preview: Preview) -> None:
        port = preview.sidecar.port
        asked: Mapping[str, tuple[bytes, int, bytes]] = {
            "file": (get(port, "/app.js"), 200, FILES["app.js"]),
            "by name": (get(port, host=f"localhost:{port}"), 200, FILES["index.html"]),
            "from our page": (get(port, "/app.js", Sec_Fetch_Site="same-origin"), 200, FILES["app.js"]),
            "by a link from elsewhere": (
                get(port, Sec_Fetch_Site="cross-site", Sec_Fetch_Dest="document"),
                200,
                FILES["index.html"],
            ),
            "unknown": (get(port, "/../../etc/passwd"), 404, b""),
            "query": (get(port, "/?ticket=1"), 404, b""),
            "another host": (get(port, host="evil.example"), 403, b""),
            "a name that was pointed here": (get(port, host=f"evil.example:{port}"), 403, b""),
            "another port": (get(port, host="127.0.0.1:1"), 403, b""),
            "no host": (b"GET / HTTP/1.1\r\n\r\n", 403, b""),
            "two hosts": (get(port, Host=f"127.0.0.1:{port}"), 403, b""),
            "another origin": (get(port, "/app.js", Origin="http://evil.example"), 403, b""),
            "no origin to speak of": (get(port, "/app.js", Origin="null"), 403, b""),
            "another site's script": (
                get(port, "/app.js", Sec_Fetch_Site="cross-site", Sec_Fetch_Dest="script"),
                403,
                b"",
            ),
            "another port's frame": (get(port, Sec_Fetch_Site="same-site", Sec_Fetch_Dest="iframe"), 403, b""),
            "post": (get(port, method="POST"), 405, b""),
            "delete": (get(port, "/app.js", method="DELETE"), 405, b""),
        }
        for name, (request, status, body) in asked.items():
            answer = parsed(await http(port, request))
            assert (answer[0], answer[2]) == (status, body), name
            assert answer[1]["content-length"] == str(len(body)), name

    run(tmp_path, test)


def test_a_head_tells_the_length_alone(tmp_path: Path) -> None:
    async def test(preview: Preview) -> None:
        status, headers, body = parsed(await http(preview.sidecar.port, get(preview.sidecar.port, method="HEAD")))
        assert (status, headers["content-length"], body) == (200, str(len(FILES["index.html"])), b"")

    run(tmp_path, test)


NO_REQUESTS = [
    b"GET /" + b"a" * 100_000 + b" HTTP/1.1\r\n\r\n",
    b"GET / HTTP/1.1\r\nHost: x\r\n" + b"A: b\r\n" * 1_000 + b"\r\n",
    b"GET / HTTP/1.1\r\nHost: " + b"x" * 100_000 + b"\r\n\r\n",
    b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n0123456789",
    b"GET / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    b"GET / HTTP/2.0\r\n\r\n",
    b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
    b"\r\n\r\n\r\n",
    b"GET /\xff HTTP/1.1\r\n\r\n",
]


def test_what_is_no_request_gets_no_file(tmp_path: Path) -> None:
    async def test(preview: Preview) -> None:
        port = preview.sidecar.port
        for sent in NO_REQUESTS:
            answer = await http(port, sent, ended=True)
            assert not answer or parsed(answer)[0] >= 400
            assert FILES["index.html"] not in answer
        assert parsed(await http(port, get(port)))[0] == 200

    run(tmp_path, test)


def test_slow_and_many_strangers_hold_up_nobody(tmp_path: Path) -> None:
    async def test(preview: Preview) -> None:
        port = preview.sidecar.port
        slow = []
        for number in range(200):
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(b"GET / HTTP/1.1\r\nHost: 127"[: number % 26])
            slow.append((reader, writer))
        assert parsed(await http(port, get(port, "/app.js")))[0] == 200
        page = await preview.page()
        assert (await page.ask("say", npc="sol", text="How is the river?"))["type"] == "turn.end"
        await page.websocket.close()
        for _, writer in slow:
            writer.close()

    run(tmp_path, test)


def test_a_page_comes_in_by_its_ticket_and_again_by_the_next(tmp_path: Path) -> None:
    async def test(preview: Preview) -> None:
        page = await preview.page()
        assert page.websocket.subprotocol == SUBPROTOCOL
        assert {"say", "author.read", "author.write", "author.audition"} <= set(page.welcome["features"])
        await page.websocket.close()
        for spent in (preview.ticket, "", "x" * 43, page.welcome["ticket"][:-1]):
            with pytest.raises(InvalidStatus) as refused:
                await preview.connect(spent)
            assert (refused.value.response.status_code, refused.value.response.body) == (403, b"")
        again = await preview.page(page.welcome["ticket"])
        assert again.welcome["ticket"] not in (preview.ticket, page.welcome["ticket"])
        await again.websocket.close()

    run(tmp_path, test)


STRANGERS: list[dict[str, Json]] = [
    {"origin": Origin("http://evil.example")},
    {"origin": Origin("null")},
    {"origin": Origin("http://127.0.0.1")},
    {"origin": Origin("https://127.0.0.1:{port}")},
    {"origin": Origin("http://127.0.0.1:{port}.evil.example")},
    {"origin": Origin("http://localhost:{port}")},
    {"origin": Origin("http://127.0.0.1:{port}"), "additional_headers": {"Origin": "http://evil.example"}},
    {"additional_headers": {"Host": "evil.example"}},
    {"additional_headers": {"Host": "evil.example:{port}"}},
    {"additional_headers": {"Authorization": f"Bearer {TOKEN}"}},
    {"subprotocols": [Subprotocol(SUBPROTOCOL)]},
    {"subprotocols": [Subprotocol("ticket.{ticket}")]},
    {"subprotocols": [Subprotocol(SUBPROTOCOL), Subprotocol("ticket.{ticket}"), Subprotocol("ticket.x")]},
    {"subprotocols": [Subprotocol(SUBPROTOCOL), Subprotocol("ticket.{ticket}"), Subprotocol("other")]},
    {"path": "/socket"},
]


def test_a_stranger_gets_nothing_and_the_ticket_stays_good(tmp_path: Path) -> None:
    async def test(preview: Preview) -> None:
        def filled(value: Json) -> Json:
            if isinstance(value, str):
                return value.format(port=preview.sidecar.port, ticket=preview.ticket)
            if isinstance(value, dict):
                return {name: filled(inner) for name, inner in value.items()}
            return [filled(inner) for inner in value]

        for changed in STRANGERS:
            with pytest.raises(InvalidStatus) as refused:
                await preview.connect(preview.ticket, **filled(changed))
            assert (refused.value.response.status_code, refused.value.response.body) == (403, b""), changed
        page = await preview.page()
        await page.websocket.close()

    run(tmp_path, test)


def test_the_holder_of_the_token_comes_in_but_is_no_writer(tmp_path: Path) -> None:
    async def test(preview: Preview) -> None:
        client = await preview.sidecar.client()
        assert "ticket" not in client.welcome
        assert not any(each.startswith("author.") for each in client.welcome["features"])
        number = await client.send("author.read")
        (answer,) = [message async for message in client.replies(number)]
        assert (answer["type"], answer["code"]) == ("error", "request.forbidden")
        await client.close()

    run(tmp_path, test)


def test_a_session_taken_up_with_the_token_is_no_writers_any_more(tmp_path: Path) -> None:
    async def test(preview: Preview) -> None:
        page = await preview.page()
        websocket = await preview.sidecar.raw()
        page.websocket, old = websocket, page.websocket
        resume = {"session": page.welcome["session"], "seen": {}}
        client = {"name": "t", "version": "1"}
        number = await page.send("hello", protocol=1, client=client, playthrough="preview", resume=resume)
        assert "ticket" not in await page.end(number)
        assert await page.refusal("check") == "request.forbidden"
        await old.close()
        await websocket.close()

    run(tmp_path, test)


# the door of `serve`

BEFORE = {
    "page": (get(0), 401, b"Send the token as 'Authorization: Bearer TOKEN'.\n"),
    "page with a path": (get(0, "/app.js"), 404, b"The websocket is at /.\n"),
    "post": (get(0, method="POST"), 401, b"Send the token as 'Authorization: Bearer TOKEN'.\n"),
    "wrong host": (
        get(0, host="evil.example"),
        403,
        b"The Host header must be 127.0.0.1 or localhost with this port.\n",
    ),
    "our own origin": (
        get(0, Origin="http://127.0.0.1:0", Upgrade="websocket", Connection="Upgrade"),
        403,
        b"Pages are not served here; a client sends no Origin header.\n",
    ),
    "ticket": (
        get(0, Origin="http://127.0.0.1:0", Sec_WebSocket_Protocol=f"{SUBPROTOCOL}, ticket.x"),
        403,
        b"Pages are not served here; a client sends no Origin header.\n",
    ),
    "no subprotocol": (
        get(0, Authorization=f"Bearer {TOKEN}"),
        400,
        b"Offer the websocket subprotocol npc-dialogue.v1.\n",
    ),
}


def test_without_a_page_the_door_answers_as_it_did_before_there_was_one() -> None:
    async def test(sidecar: Running) -> None:
        for name, (request, status, body) in BEFORE.items():
            answer = await http(sidecar.port, request.replace(b"127.0.0.1:0", f"127.0.0.1:{sidecar.port}".encode()))
            told, _, rest = re.sub(rb"Date: [^\r]*", b"Date: -", answer).partition(b"\r\n\r\n")
            phrase = {400: "Bad Request", 401: "Unauthorized", 403: "Forbidden", 404: "Not Found"}[status]
            expected = (
                f"HTTP/1.1 {status} {phrase}\r\nDate: -\r\nConnection: close\r\n"
                f"Content-Length: {len(body)}\r\nContent-Type: text/plain; charset=utf-8"
            )
            assert (told.decode(), rest) == (expected, body), name

    async def serve() -> None:
        async with asyncio.timeout(20), running([ScriptedModel(reply("Yes."))]) as sidecar:
            await test(sidecar)

    asyncio.run(serve())
