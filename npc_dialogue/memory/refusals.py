"""What every store refuses, in the same words."""

from __future__ import annotations

from .store import NodeKind, Status, StoreError


def unknown_node(node: int) -> StoreError:
    """There is no node with this id, or it belongs to another playthrough."""
    return StoreError(f"There is no node {node} in this playthrough.")


def unknown_playthrough(playthrough: int) -> StoreError:
    """There is no playthrough with this id."""
    return StoreError(f"There is no playthrough {playthrough}.")


def not_open(node: int) -> StoreError:
    """A line came for something that is not a running turn."""
    return StoreError(f"Node {node} is not an open turn, so no line can be added to it.")


def not_a_turn(node: int) -> StoreError:
    """Something other than a turn was to be ended."""
    return StoreError(f"Node {node} is not a turn, so it cannot be ended.")


def closed() -> StoreError:
    """The store was used after `close`."""
    return StoreError("The store is closed.")


def check_new_node(kind: NodeKind, status: Status) -> None:
    """Refuses a second root and an open node that is not a turn."""
    if kind == "root":
        raise StoreError("A playthrough has one root, made when it is opened.")
    if status == "open" and kind != "turn":
        raise StoreError(f"Only a turn can be open, not a node of the kind {kind}.")


def check_name(name: str) -> None:
    """Refuses a playthrough's name that is empty or not Unicode text."""
    if not name:
        raise StoreError("A playthrough needs a name.")
    try:
        name.encode()
    except UnicodeEncodeError as error:
        raise StoreError("The playthrough's name is not valid Unicode text.") from error
