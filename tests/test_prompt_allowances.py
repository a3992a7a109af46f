"""The budget is one table: for the prompt, for `inspect`, and for writers in the docs."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

from npc_dialogue.prompt.budget import BUDGET, Allowance
from npc_dialogue.prompt.prompt import SectionKind

CONTENT = Path(__file__).resolve().parents[1] / "docs" / "content.md"


def row(allowance: Allowance) -> list[str]:
    """As the docs have it, without what it is."""
    return [
        f"`{allowance.kind}`",
        "yes" if allowance.always else "–",
        f"{allowance.most:,} tokens" if allowance.most else "–",
        f"{allowance.floor:.0%}".replace("%", " %") if allowance.floor else "–",
        f"{allowance.share:.0%}".replace("%", " %") if allowance.share < 1 else "–",
    ]


def test_every_kind_has_its_allowance_once() -> None:
    kinds = [allowance.kind for allowance in BUDGET]
    assert sorted(kinds) == sorted([*get_args(SectionKind), "line", "history"])


def test_the_docs_have_the_same_table_in_the_same_order() -> None:
    text = CONTENT.read_text(encoding="utf-8").partition("<!-- budget -->")[2].partition("<!-- end -->")[0]
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in text.strip().splitlines()[2:]]
    assert [cells[:-1] for cells in rows] == [row(allowance) for allowance in BUDGET]
    assert all(cells[-1] for cells in rows)
