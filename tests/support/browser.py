"""A real Chromium, driven by an event loop on a thread of its own.

Tests hand over scenes (`async def scene(page)`): pytest's own thread stays free of loops, so that other tests of the
process may have theirs. One browser serves all scenes of a process, each in a context of its own: nothing is kept from
one to the next.
"""

from __future__ import annotations

import asyncio
import itertools
import threading
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass, field
from typing import Any, Literal, TypeVar

from playwright.async_api import Browser, BrowserContext, Page, async_playwright, expect

from .need import need
from .served_page import Served

T = TypeVar("T")
Scene = Callable[[Page], Awaitable[None]]
FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
WIDE = (1280, 800)
NARROW = (390, 844)
PATIENCE = 15_000  # milliseconds for what a page shall show
SCENE_SECONDS = 60.0
SAVE = "async () => (await (await import('/app.js')).session.wire.ask('save')).mark"
AFRESH = """async beginning => {
    const { session, store } = await import('/app.js');
    for (const dialog of document.querySelectorAll('dialog[open]')) dialog.close();
    for (const toast of document.querySelectorAll('.toast')) toast.remove();
    const written = ['words', 'note', 'language', 'seed', 'whatif-text', 'questions', 'test-title'];
    for (const id of written) document.getElementById(id).value = '';
    const mode = document.getElementById('mode');
    mode.value = 'say';
    mode.dispatchEvent(new Event('change'));
    store.set({ view: 'talk', changes: {}, chosen: '', line: -1, npc: store.state.cast[0].id, speaker: 'player' });
    await session.goTo(beginning);
    store.set({ branches: [] });
}"""
"""Goes back to a mark of the playthrough, and takes back what was chosen and written."""


@dataclass(slots=True)
class Stage:
    """Where scenes are played."""

    loop: asyncio.AbstractEventLoop
    browser: Browser
    names: Iterator[int] = field(default_factory=itertools.count)

    def run(self, coroutine: Coroutine[Any, Any, T], seconds: float = SCENE_SECONDS) -> T:
        """What a coroutine gives, run on the stage's loop."""
        return asyncio.run_coroutine_threadsafe(_within(coroutine, seconds), self.loop).result()

    def play(
        self,
        preview: Served,
        scene: Scene,
        *,
        size: tuple[int, int] = WIDE,
        colours: Literal["light", "dark"] = "light",
        playthrough: str | None = None,
    ) -> None:
        """Opens the page in a playthrough of its own and plays the scene; the page may not complain meanwhile."""
        self.run(self._play(preview, scene, size, colours, playthrough or f"scene {next(self.names)}"))

    async def _play(
        self,
        preview: Served,
        scene: Scene,
        size: tuple[int, int],
        colours: Literal["light", "dark"],
        playthrough: str,
    ) -> None:
        width, height = size
        context = await self.browser.new_context(
            viewport={"width": width, "height": height}, color_scheme=colours, accept_downloads=True
        )
        try:
            page, complaints = await _opened(context, preview, playthrough)
            await scene(page)
            assert complaints == []
            await _left(page)
        finally:
            await context.close()

    @contextmanager
    def visit(self, preview: Served) -> Iterator[Visit]:
        """A page that stays open for many scenes."""
        visit = Visit(self, preview)
        try:
            yield visit
        finally:
            self.run(visit.leave())


@dataclass(slots=True)
class Visit:
    """A page that stays open, since to open one takes longer than most scenes.

    Each scene finds it at the beginning of its playthrough, with nothing chosen and nothing written. After a scene that
    went wrong it is opened anew.
    """

    stage: Stage
    preview: Served
    _page: Page | None = None
    _complaints: list[str] = field(default_factory=list)
    _beginning: str = ""
    """The mark of the playthrough before anything was said."""

    def play(self, scene: Scene, *, size: tuple[int, int] = WIDE) -> None:
        """Plays the scene; the page may not complain meanwhile."""
        self.stage.run(self._play(scene, size))

    async def _play(self, scene: Scene, size: tuple[int, int]) -> None:
        try:
            page = self._page or await self._open()
            await page.set_viewport_size({"width": size[0], "height": size[1]})
            await page.evaluate(AFRESH, self._beginning)
            await scene(page)
            assert self._complaints == []
        except BaseException:
            await self.leave()
            raise

    async def _open(self) -> Page:
        context = await self.stage.browser.new_context(color_scheme="light", accept_downloads=True)
        playthrough = f"scene {next(self.stage.names)}"
        self._page, self._complaints = await _opened(context, self.preview, playthrough)
        self._beginning = await self._page.evaluate(SAVE)
        return self._page

    async def leave(self) -> None:
        """Closes the page, if it is open."""
        page, self._page = self._page, None
        if page is not None:
            try:
                await _left(page)
            finally:
                await page.context.close()


async def _opened(context: BrowserContext, preview: Served, playthrough: str) -> tuple[Page, list[str]]:
    """The page when it is ready, and what it complains of from now on."""
    page = await context.new_page()
    page.set_default_timeout(PATIENCE)
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
    await page.goto(preview.address(playthrough))
    await page.locator(".person").first.wait_for()
    return page, complaints


async def _left(page: Page) -> None:
    """A page that is still on its way in would hold the sidecar's door open."""
    await page.goto("about:blank")


async def _within(coroutine: Coroutine[Any, Any, T], seconds: float) -> T:
    async with asyncio.timeout(seconds):
        return await coroutine


@contextmanager
def stage() -> Iterator[Stage]:
    """Starts the browser; without one on this machine the test is skipped."""
    [program, *arguments] = need("chromium")
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, name="stage")
    thread.start()
    stack = AsyncExitStack()

    async def launch() -> Browser:
        playwright = await stack.enter_async_context(async_playwright())
        browser = await playwright.chromium.launch(executable_path=program, args=[*arguments, *FLAGS])
        stack.push_async_callback(browser.close)
        return browser

    try:
        expect.set_options(timeout=PATIENCE)
        made = Stage(loop, asyncio.run_coroutine_threadsafe(launch(), loop).result(SCENE_SECONDS))
        yield made
    finally:
        asyncio.run_coroutine_threadsafe(stack.aclose(), loop).result(SCENE_SECONDS)
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()
