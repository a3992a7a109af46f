"""Sockets to a host by whichever of its addresses answers first (RFC 8305), none of them lost on the way.

asyncio's own race forgets a socket that was connected in the moment in which its caller gave up: it stays open, on our
side and the server's, until the garbage collector comes by.
"""

from __future__ import annotations

import asyncio
import ipaddress
import socket
from itertools import chain, zip_longest
from typing import Any, Final

ATTEMPT_SECONDS: Final = 0.25
"""How long one address has before the next is tried beside it."""
Address = tuple[int, int, tuple[Any, ...]]
"""Family, protocol, and what a socket of them connects to."""


async def connected(loop: asyncio.AbstractEventLoop, host: str, port: int) -> socket.socket:
    """A connected socket; raises `OSError` when no address answers."""
    trying: set[asyncio.Task[socket.socket]] = set()
    trouble: OSError | None = None
    addresses = await _addresses(loop, host, port)
    try:
        while addresses or trying:
            if addresses:
                trying.add(loop.create_task(_attempt(loop, addresses.pop(0))))
            seconds = ATTEMPT_SECONDS if addresses else None
            await asyncio.wait(trying, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
            for task in [task for task in trying if task.done()]:
                trying.discard(task)
                error = task.exception()
                if error is None:
                    return task.result()
                if not isinstance(error, OSError):
                    raise error
                trouble = trouble or error
    finally:
        for task in trying:
            task.cancel()
            task.add_done_callback(_close)
    raise trouble or OSError(f"{host} has no address")


async def _addresses(loop: asyncio.AbstractEventLoop, host: str, port: int) -> list[Address]:
    """The families by turns, the one that the system prefers first."""
    try:
        version = ipaddress.ip_address(host).version
    except ValueError:
        found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    else:
        family = socket.AF_INET if version == 4 else socket.AF_INET6
        return [(family, socket.IPPROTO_TCP, (host, port))]
    all_ = [(family, protocol, address) for family, _, protocol, _, address in found]
    preferred = [each for each in all_ if each[0] == all_[0][0]]
    others = [each for each in all_ if each[0] != all_[0][0]]
    return [each for each in chain.from_iterable(zip_longest(preferred, others)) if each is not None]


async def _attempt(loop: asyncio.AbstractEventLoop, address: Address) -> socket.socket:
    family, protocol, where = address
    attempt = socket.socket(family, socket.SOCK_STREAM, protocol)
    try:
        attempt.setblocking(False)
        await loop.sock_connect(attempt, where)
    except BaseException:
        attempt.close()
        raise
    return attempt


def _close(task: asyncio.Task[socket.socket]) -> None:
    """Of an attempt that nobody waits for any more."""
    if not task.cancelled() and task.exception() is None:
        task.result().close()
