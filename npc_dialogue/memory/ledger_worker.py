"""The ledger on the store's own thread, so that a slow disk never holds up the event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from npc_dialogue.text.charge import Charge, Tally

from .worker import StoreWorker


class LedgerWorker:
    """Implements the governor's `Ledger` port: calls are made in order, among those to the store."""

    def __init__(self, worker: StoreWorker) -> None:
        self._worker = worker

    def begin(self) -> asyncio.Future[Sequence[Tally]]:
        """See `LedgerStore`."""
        return self._worker.start(lambda store: store.ledger.begin())

    def set_aside(self, charge: Charge) -> asyncio.Future[None]:
        """See `LedgerStore`."""
        return self._worker.start(lambda store: store.ledger.set_aside(charge))

    def settle(self, charge: Charge) -> None:
        """See `LedgerStore`; if it fails, what was set aside counts in full at the next start."""
        self._worker.post(lambda store: store.ledger.settle(charge))

    def drop(self, charge: Charge) -> None:
        """See `LedgerStore`."""
        self._worker.post(lambda store: store.ledger.drop(charge.number))
