"""Connections to a host with one address or several; none is lost, whenever whoever wanted it gives up."""

from __future__ import annotations

import asyncio
import gc
import socket

import pytest

from npc_dialogue.models.connecting import connected
from npc_dialogue.models.transport import Transport


def test_a_connection_that_is_given_up_at_any_moment_is_closed() -> None:
    """The first attempt is given up before it begins, each further one a step of the loop later."""

    async def scenario() -> None:
        there: set[asyncio.Task[None]] = set()
        arrived = asyncio.Event()

        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            task = asyncio.current_task()
            assert task is not None
            there.add(task)
            if await reader.read(1) == b"!":
                arrived.set()
            writer.close()

        server = await asyncio.start_server(serve, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        for steps in range(30):
            transport = Transport()
            warming = asyncio.create_task(transport.warm(f"http://127.0.0.1:{port}"))
            for _ in range(steps):
                await asyncio.sleep(0)
            warming.cancel()
            await asyncio.gather(warming, return_exceptions=True)
            await transport.aclose()
        _, last = await asyncio.open_connection("127.0.0.1", port)
        last.write(b"!")
        async with asyncio.timeout(10):
            await arrived.wait()  # so all that were begun before have arrived as well
            await asyncio.gather(*there)
        last.close()
        server.close()
        await server.wait_closed()

    gc.disable()  # it would close what was lost
    try:
        asyncio.run(scenario())
    finally:
        gc.enable()


def test_an_address_where_nobody_listens_says_so() -> None:
    async def scenario() -> None:
        with socket.socket() as closed:
            closed.bind(("127.0.0.1", 0))
            port = closed.getsockname()[1]
            with pytest.raises(ConnectionRefusedError, match=str(port)):
                await connected(asyncio.get_running_loop(), "127.0.0.1", port)

    asyncio.run(scenario())


def test_of_several_addresses_the_one_that_answers_is_taken() -> None:
    """`localhost` is both of the loopback's addresses on most machines; only the older one is listened at."""

    async def scenario() -> None:
        server = await asyncio.start_server(lambda _reader, writer: writer.close(), "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        with await connected(asyncio.get_running_loop(), "localhost", port) as found:
            assert found.getpeername() == ("127.0.0.1", port)
        server.close()
        await server.wait_closed()

    asyncio.run(scenario())
