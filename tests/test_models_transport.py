"""The transport beneath httpx against a server of our own that behaves well and badly."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field

import httpx
import pytest

from npc_dialogue.models.connection import LINGER_SECONDS
from npc_dialogue.models.transport import Transport

HEAD = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
END = b"0\r\n\r\n"
Script = Callable[["Guest"], Awaitable[None]]


def chunk(data: bytes) -> bytes:
    return b"%x\r\n%s\r\n" % (len(data), data)


@dataclass(slots=True)
class Guest:
    """A connection as the server has it."""

    number: int
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    requests: list[bytes] = field(default_factory=list)
    gone: asyncio.Event = field(default_factory=asyncio.Event)

    async def request(self) -> bytes:
        """The next one, whole."""
        head = await self.reader.readuntil(b"\r\n\r\n")
        length = [line[16:] for line in head.lower().split(b"\r\n") if line.startswith(b"content-length: ")]
        body = await self.reader.readexactly(int(length[0])) if length else b""
        self.requests.append(head + body)
        return body

    async def say(self, *pieces: bytes) -> None:
        for piece in pieces:
            self.writer.write(piece)
            await self.writer.drain()

    async def until_gone(self) -> None:
        """Waits until the client has closed."""
        with suppress(ConnectionError):
            await self.reader.read()
        self.gone.set()


@dataclass(slots=True)
class Place:
    """A server and who came to it."""

    url: str
    guests: list[Guest] = field(default_factory=list)


@asynccontextmanager
async def server(script: Script) -> AsyncIterator[Place]:
    tasks: list[asyncio.Task[None] | None] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        tasks.append(asyncio.current_task())
        guest = Guest(len(place.guests), reader, writer)
        place.guests.append(guest)
        try:
            await script(guest)
        except (asyncio.IncompleteReadError, ConnectionError):
            guest.gone.set()  # the client left between two requests
        finally:
            writer.close()

    listening = await asyncio.start_server(serve, "127.0.0.1", 0)
    place = Place(f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}/v1")
    try:
        yield place
    finally:
        listening.close()
        await asyncio.gather(*(task for task in tasks if task is not None))
        await listening.wait_closed()


def run(script: Script, test: Callable[[httpx.AsyncClient, Transport, Place], Awaitable[None]]) -> None:
    async def scenario() -> None:
        transport = Transport()
        async with (
            asyncio.timeout(10),
            server(script) as place,
            httpx.AsyncClient(transport=transport, timeout=5) as client,
        ):
            await test(client, transport, place)

    asyncio.run(scenario())


async def echo(guest: Guest) -> None:
    """Gives every request's body back, on a connection that stays open."""
    while True:
        body = await guest.request()
        await guest.say(HEAD, *(chunk(body[at : at + 3]) for at in range(0, len(body), 3)), END)


def test_a_body_goes_there_and_back_and_the_connection_is_kept() -> None:
    async def test(client: httpx.AsyncClient, transport: Transport, place: Place) -> None:
        for content in (b"first", b"second " * 50_000, b""):
            assert (await client.post(place.url, content=content)).content == content
        assert len(place.guests) == 1
        assert place.guests[0].requests[0].startswith(b"POST /v1 HTTP/1.1\r\n")

    run(echo, test)


def test_requests_beside_each_other_do_not_wait_for_each_other() -> None:
    met = asyncio.Barrier(150)

    async def meet(guest: Guest) -> None:
        await guest.request()
        await met.wait()  # no answer before all have asked
        await guest.say(HEAD, chunk(b"all here"), END)

    async def test(client: httpx.AsyncClient, transport: Transport, place: Place) -> None:
        answers = await asyncio.gather(*(client.get(place.url) for _ in range(150)))
        assert {answer.content for answer in answers} == {b"all here"}

    run(meet, test)


def test_a_warmed_connection_serves_the_next_request() -> None:
    async def test(client: httpx.AsyncClient, transport: Transport, place: Place) -> None:
        await transport.warm(place.url)
        await transport.warm(place.url)
        await client.post(place.url, content=b"hello")
        assert len(place.guests) == 1

    run(echo, test)


def test_nothing_is_warmed_beside_a_request_that_is_under_way() -> None:
    asked, warmed = asyncio.Event(), asyncio.Event()

    async def answer_late(guest: Guest) -> None:
        await guest.request()
        asked.set()
        await warmed.wait()
        await guest.say(HEAD, chunk(b"here"), END)

    async def test(client: httpx.AsyncClient, transport: Transport, place: Place) -> None:
        answer = asyncio.create_task(client.post(place.url, content=b"hello"))
        await asked.wait()
        await transport.warm(place.url)
        warmed.set()
        assert (await answer).content == b"here"
        assert len(place.guests) == 1

    run(answer_late, test)


def test_an_answer_that_is_left_closes_its_connection_at_once() -> None:
    async def go_on(guest: Guest) -> None:
        await guest.request()
        await guest.say(HEAD, chunk(b"data: {}\n\n"))
        await guest.until_gone()

    async def test(client: httpx.AsyncClient, transport: Transport, place: Place) -> None:
        async with client.stream("POST", place.url, content=b"") as response:
            async for _ in response.aiter_raw():
                break
        await place.guests[0].gone.wait()

    run(go_on, test)


def test_a_request_that_is_cancelled_closes_its_connection_at_once() -> None:
    asked = asyncio.Event()

    async def think(guest: Guest) -> None:
        await guest.request()
        asked.set()
        await guest.until_gone()

    async def test(client: httpx.AsyncClient, transport: Transport, place: Place) -> None:
        asking = asyncio.create_task(client.post(place.url, content=b""))
        await asked.wait()
        asking.cancel()
        await asyncio.wait([asking])
        assert asking.cancelled()
        await place.guests[0].gone.wait()

    run(think, test)


@pytest.mark.parametrize("late", [False, True])
def test_behind_its_end_mark_a_stream_is_read_to_the_end_and_its_connection_kept(late: bool) -> None:
    left = asyncio.Event()

    async def talk(guest: Guest) -> None:
        while True:
            await guest.request()
            await guest.say(HEAD, chunk(b"data: [DONE]\n\n"))
            if late:
                await left.wait()
            await guest.say(END)

    async def test(client: httpx.AsyncClient, transport: Transport, place: Place) -> None:
        async with client.stream("POST", place.url, content=b"") as response:
            said = b""
            async for piece in response.aiter_raw():
                said += piece
                if said.endswith(b"[DONE]\n\n"):
                    break
        left.set()
        while not transport.waiting(place.url):
            await asyncio.sleep(0)
        async with client.stream("POST", place.url, content=b"") as response:
            await response.aread()
        assert len(place.guests) == 1

    run(talk, test)


def test_a_kept_connection_that_the_server_closed_is_replaced() -> None:
    async def once(guest: Guest) -> None:
        await guest.request()
        await guest.say(HEAD, chunk(b"%d" % guest.number), END)

    async def test(client: httpx.AsyncClient, transport: Transport, place: Place) -> None:
        for number in range(5):
            assert (await client.post(place.url, content=b"")).content == b"%d" % number

    run(once, test)


def test_a_kept_connection_that_breaks_under_the_request_is_replaced_once() -> None:
    async def unreliable(guest: Guest) -> None:
        if guest.number == 0:
            await guest.request()
            await guest.say(HEAD, chunk(b"good"), END)
            await guest.request()  # and no answer
        elif guest.number == 1:
            await guest.request()
            await guest.say(HEAD, chunk(b"again"), END)

    async def test(client: httpx.AsyncClient, transport: Transport, place: Place) -> None:
        assert (await client.post(place.url, content=b"")).content == b"good"
        assert (await client.post(place.url, content=b"")).content == b"again"
        with pytest.raises(httpx.RemoteProtocolError):
            await client.post(place.url, content=b"")
        assert len(place.guests) == 3

    run(unreliable, test)


def test_a_server_that_names_a_time_is_not_asked_again_behind_it() -> None:
    async def brief(guest: Guest) -> None:
        await guest.request()
        await guest.say(b"HTTP/1.1 200 OK\r\nKeep-Alive: timeout=1, max=9\r\nContent-Length: 0\r\n\r\n")
        await guest.until_gone()

    async def test(client: httpx.AsyncClient, transport: Transport, place: Place) -> None:
        for _ in range(2):
            await client.post(place.url, content=b"")
        assert len(place.guests) == 2

    run(brief, test)


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (b"", httpx.RemoteProtocolError),
        (b"HTTP/1.1 20", httpx.RemoteProtocolError),
        (HEAD + b"5\r\nab", httpx.RemoteProtocolError),
        (b"ICY 200 OK\r\n\r\n", httpx.RemoteProtocolError),
        (HEAD + b"zz\r\n", httpx.RemoteProtocolError),
    ],
)
def test_what_is_no_answer_is_an_error_of_httpx(answer: bytes, error: type[Exception]) -> None:
    async def speak(guest: Guest) -> None:
        await guest.request()
        await guest.say(answer)

    async def test(client: httpx.AsyncClient, transport: Transport, place: Place) -> None:
        with pytest.raises(error):
            await client.post(place.url, content=b"")

    run(speak, test)


def test_a_stream_left_behind_its_end_mark_is_closed_with_the_transport() -> None:
    async def hold(guest: Guest) -> None:
        await guest.request()
        await guest.say(HEAD, chunk(b"data: [DONE]\n\n"))  # and never the end of the framing
        await guest.until_gone()

    async def test(client: httpx.AsyncClient, transport: Transport, place: Place) -> None:
        async with client.stream("POST", place.url, content=b"") as response:
            async for _ in response.aiter_raw():
                break
        await transport.aclose()
        async with asyncio.timeout(LINGER_SECONDS / 2):
            await place.guests[0].gone.wait()

    run(hold, test)


def test_what_came_before_a_break_is_read_first() -> None:
    async def break_off(guest: Guest) -> None:
        await guest.request()
        await guest.say(HEAD + chunk(b"half"))

    async def test(client: httpx.AsyncClient, transport: Transport, place: Place) -> None:
        said = b""

        async def read() -> None:
            nonlocal said
            async with client.stream("POST", place.url, content=b"") as response:
                async for piece in response.aiter_raw():
                    said += piece

        with pytest.raises(httpx.RemoteProtocolError):
            await read()
        assert said == b"half"

    run(break_off, test)


def test_a_silent_server_is_given_up_after_the_read_timeout() -> None:
    async def fall_silent(guest: Guest) -> None:
        await guest.request()
        await guest.say(HEAD, chunk(b"one"))
        await guest.until_gone()

    async def test(client: httpx.AsyncClient, transport: Transport, place: Place) -> None:
        with pytest.raises(httpx.ReadTimeout):
            await client.post(place.url, content=b"", timeout=httpx.Timeout(5, read=0.05))
        await place.guests[0].gone.wait()

    run(fall_silent, test)


def test_more_than_is_read_waits_at_the_server() -> None:
    size = 16 * 1024 * 1024

    async def flood(guest: Guest) -> None:
        await guest.request()
        await guest.say(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % size, bytes(size))

    async def test(client: httpx.AsyncClient, transport: Transport, place: Place) -> None:
        async with client.stream("GET", place.url) as response:
            pieces = response.aiter_raw()
            first = len(await anext(pieces))
            assert first < size
            assert first + sum([len(piece) async for piece in pieces]) == size

    run(flood, test)


def test_a_line_break_in_a_header_is_refused_before_anything_is_sent() -> None:
    async def test(client: httpx.AsyncClient, transport: Transport, place: Place) -> None:
        for key in ("key\n", "key\r\nX-More: 1", "key\0"):
            with pytest.raises(httpx.LocalProtocolError):
                await client.post(place.url, headers={"Authorization": key})
        assert place.guests == []

    run(echo, test)


def test_nobody_listening_and_other_schemes_are_told() -> None:
    async def scenario() -> None:
        with pytest.raises(httpx.ConnectError):
            await Transport().warm("http://127.0.0.1:1/v1")
        with pytest.raises(httpx.UnsupportedProtocol):
            await Transport().warm("ftp://127.0.0.1/")

    asyncio.run(scenario())


def test_a_server_without_tls_is_no_https_server() -> None:
    async def refuse(guest: Guest) -> None:
        await guest.reader.read(1)

    async def test(client: httpx.AsyncClient, transport: Transport, place: Place) -> None:
        with pytest.raises(httpx.ConnectError):
            await Transport(tls=ssl.create_default_context()).warm(place.url.replace("http:", "https:"))

    run(refuse, test)
