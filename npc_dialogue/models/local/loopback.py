"""Questions to servers on this machine: never by a proxy, never far, and no more read than is sensible."""

from __future__ import annotations

import json
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import httpx

Json = Any
HOST = "127.0.0.1"
MOST_BYTES = 1024 * 1024
"""Of an answer; a list of a thousand models has less."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a server said to a GET."""

    status: int
    server: str
    """Its `Server` header, in lower case; often empty."""
    json: Json
    """None when the body is not JSON."""


def client(seconds: float, headers: Mapping[str, str] | None = None) -> httpx.AsyncClient:
    """For plain HTTP on this machine. Proxies of the environment are left aside: they would carry the prompt away."""
    return httpx.AsyncClient(
        timeout=httpx.Timeout(seconds, connect=min(seconds, 0.5)),
        headers={"Accept-Encoding": "identity", **(headers or {})},
        trust_env=False,
        verify=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT),  # never used, and without certificates made in no time
    )


async def ask(http: httpx.AsyncClient, url: str) -> Answer | None:
    """The answer to a GET; None when there is none, or it is longer than is sensible."""
    try:
        async with http.stream("GET", url) as response:
            body = bytearray()
            async for data in response.aiter_raw():
                body += data
                if len(body) > MOST_BYTES:
                    return None
    except (httpx.HTTPError, httpx.InvalidURL):
        return None
    return Answer(
        status=response.status_code,
        server=response.headers.get("Server", "").lower(),
        json=_json(bytes(body)),
    )


def _json(body: bytes) -> Json:
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None
