"""Asks the authored voice the questions of tests/data/authored_questions.toml and writes down what it answered.

    python scripts/authored_table.py

The table in docs/authored-voice.md, between `<!-- table:begin -->` and `<!-- table:end -->`, is replaced; the rest of
the document is written by hand.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

sys.path.append(str(Path(__file__).parents[1]))

from npc_dialogue.models.authored.voice import AuthoredVoice
from tests.support.authored_answers import ROOT, answers, case, read_questions, table, totals

DOCUMENT: Final = ROOT / "docs" / "authored-voice.md"
BEGIN: Final = "<!-- table:begin -->"
END: Final = "<!-- table:end -->"


def main() -> int:
    """Writes the table; 1 when there is no place for it."""
    try:
        document = DOCUMENT.read_text(encoding="utf-8")
    except FileNotFoundError:
        document = ""
    before, begin, rest = document.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        print(f"{DOCUMENT.relative_to(ROOT)} needs a line {BEGIN} and, below it, a line {END}.", file=sys.stderr)
        return 1
    cases = [case(question, seed) for seed, question in enumerate(read_questions())]
    judged = answers(AuthoredVoice(), cases)
    figures = totals(judged)
    DOCUMENT.write_text(f"{before}{BEGIN}\n{figures}\n\n{table(judged)}\n{END}{after}", encoding="utf-8")
    print(figures)
    return 0


if __name__ == "__main__":
    sys.exit(main())
