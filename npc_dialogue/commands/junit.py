"""What was checked as JUnit's XML, which the services that build games show as tests."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from xml.etree.ElementTree import Element, SubElement, indent, tostring

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One thing that was checked."""

    name: str
    title: str = ""
    complaints: Sequence[str] = ()
    """What was not as expected, a sentence each; empty when all was."""
    notes: Sequence[str] = ()
    """What else is to be told."""
    seconds: float = 0.0
    skipped: str = ""
    """Why it was not played."""


def junit(suite: str, cases: Sequence[Case]) -> str:
    """One `testsuite` with a `testcase` for each case. Characters that XML has not are left out."""
    failed = sum(bool(case.complaints) for case in cases)
    skipped = sum(bool(case.skipped) for case in cases)
    counts = {"tests": str(len(cases)), "failures": str(failed), "errors": "0", "skipped": str(skipped)}
    time = {"time": f"{sum(case.seconds for case in cases):.3f}"}
    root = Element("testsuites", {**counts, **time})
    made = SubElement(root, "testsuite", {"name": _clean(suite), **counts, **time})
    for case in cases:
        named = {"classname": _clean(suite), "name": _clean(case.name), "time": f"{case.seconds:.3f}"}
        row = SubElement(made, "testcase", named)
        if case.complaints:
            first, *more = map(_clean, case.complaints)
            told = f"{first} (and {len(more)} more)" if more else first
            SubElement(row, "failure", {"message": told}).text = "\n".join((first, *more))
        if case.skipped:
            SubElement(row, "skipped", {"message": _clean(case.skipped)})
        if shown := [line for line in (case.title, *case.notes) if line]:
            SubElement(row, "system-out").text = _clean("\n".join(shown))
    indent(root)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{tostring(root, encoding="unicode")}\n'


def _clean(text: str) -> str:
    return _NOT_XML.sub("", text)
