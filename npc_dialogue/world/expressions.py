"""The part of minijinja that content may use: read here, written anew, and only then given to the engine.

A world is a mod and may be hostile, and the engine alone does not protect us: `{{ world.update(…) }}` would call the
Python method, `"%999999999d"|format(1)` and `x|batch(999999999, 1)` end the process, and nothing bounds `indent`,
`replace` or `**`. So a source is cut into tokens, everything that is not on the lists below is refused, and the engine
gets a source written from these tokens: what it reads is exactly what was checked. What is left can neither call,
assign, repeat nor multiply; the fuel in `conditions.py` bounds the loops.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

MAX_TEMPLATE = 20_000
MAX_CONDITION = 1_000
MAX_TOKENS = 200
"""In one expression; a deeper syntax tree could exhaust the stack of a thread."""
MAX_TAGS = 400
"""In one template, `{{ }}` and `{% %}` together."""

FILTERS = frozenset(
    (
        *("abs", "int", "round"),
        *("capitalize", "lower", "title", "trim", "upper"),
        *("default", "first", "items", "join", "last", "length"),
    )
)
TESTS = frozenset(("defined", "undefined", "none", "odd", "even", "string", "number"))
STATEMENTS = frozenset(("if", "elif", "else", "endif", "for", "endfor"))
SCOPE_NAMES = ("world", "npc", "player", "speaker", "place")
"""The names that every scope has, besides the axes."""
KEYWORDS = frozenset(("and", "or", "not", "in", "is", "if", "else", "true", "false", "none", "True", "False", "None"))
RESERVED_NAMES = KEYWORDS | {*SCOPE_NAMES, "loop", "self", "super"}
"""What an axis or the variable of a loop must not be called."""

_OPENER = re.compile(r"\{[{%#]")
_FIRST_WORD = re.compile(r"\s*(\w+)")
_TOKEN = re.compile(
    r"""(?P<space>\s+)
    | (?P<name>[A-Za-z_][A-Za-z0-9_]*)
    | (?P<number>\d+(?:\.\d+)?)
    | (?P<text>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')
    | (?P<operator>===|!==|=>|=<|<>|&&|\|\||\*\*|//|==|!=|<=|>=|[-+*/%~<>()\[\].,|:={}&!])""",
    re.VERBOSE | re.DOTALL,
)
_PAIRS = {")": "(", "]": "["}
_REFUSED = {
    "*": "multiplying (*) is not available; let the game patch the finished value into the world",
    "**": "powers (**) are not available",
    "=": "a single = is not available; compare with ==",
    "{": "tables in braces are not available inside an expression",
    "}": "a single } stands in an expression",
    "=>": "=> is written >=",
    "=<": "=< is written <=",
    "===": "=== is written ==",
    "!==": "!== is written !=",
    "<>": "<> is written !=",
    "&&": "&& is written and",
    "&": "& is written and",
    "||": "|| is written or",
    "!": "! is written not",
}
"""What other languages have, and what is written here instead."""
_MISSPELT_STATEMENTS = {
    "set": "{% set %} is not available; what a text needs stands in the state, as world.KEY",
    "elseif": "{% elseif %} is written {% elif %}",
    "elsif": "{% elsif %} is written {% elif %}",
    "end": "{% end %} is written {% endif %} or {% endfor %}",
}


class ConditionError(ValueError):
    """A condition or template that cannot be read, or that failed on the values it met.

    `source` is the condition or template, `reason` says what is wrong in words for a writer, `candidates` are the
    words that would have been right where one was wrong, `word` that one.
    """

    def __init__(self, source: str, reason: str, *, word: str = "", candidates: Sequence[str] = ()) -> None:
        self.source = source
        self.reason = reason
        self.word = word
        self.candidates = tuple(candidates)
        super().__init__(f"{shortened(source)!r}: {reason}")


@dataclass(frozen=True, slots=True)
class Read:
    """One name that a source reads: `world.flood` is ("world", "flood"), `trust` is ("trust", "").

    `equals` is the text that it is compared with by == or !=, None where it is not.
    """

    name: str
    attribute: str = ""
    equals: str | None = None


@dataclass(frozen=True, slots=True)
class Compared:
    """A value that a source reads, by its whole path, and the plain values that it is compared with.

    `world.tab.pim > 3` is (("world", "tab", "pim"), (3.0,)), `'Ada' in world.guests` (("world", "guests"), ("Ada",)).
    Where nothing stands right beside it (`trust + respect > 50`), it has all numbers of its expression.
    """

    path: tuple[str, ...]
    literals: tuple[str | float, ...] = ()


@dataclass(frozen=True, slots=True)
class Checked:
    """A source that is safe to run. `emitted` is what the engine gets; None for a text with nothing to fill in."""

    emitted: str | None
    reads: tuple[Read, ...] = ()
    """All that it depends on, where it has no loop: a loop's variable may have the name of something that is read."""
    loops: bool = False
    compared: tuple[Compared, ...] = ()


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str


def shortened(text: str, limit: int = 80) -> str:
    """The text on one line, cut for a message; what cannot be printed, such as a terminal's codes, is �."""
    line = " ".join(text[: limit * 4].split())
    line = line if line.isprintable() else "".join(char if char.isprintable() else "�" for char in line)
    return line if len(line) <= limit else line[: limit - 1] + "…"


def check_condition(source: str) -> Checked:
    """A condition as a template that writes `1` when it holds. Raises ConditionError."""
    if len(source) > MAX_CONDITION:
        raise ConditionError(source, f"it has {len(source):,} characters; {MAX_CONDITION:,} are allowed")
    if "{{" in source:
        raise ConditionError(source, "a condition is written without braces: world.flood and trust > 40")
    tokens, end = _tokens(source, 0, closers=())
    if end != len(source):
        raise ConditionError(source, f"{source[end]!r} cannot stand in a condition")
    if not tokens:
        raise ConditionError(source, "it is empty; leave the key out when it always holds")
    reads = tuple(_reads(tokens, source, frozenset()))
    return Checked(f"{{% if ({_written(tokens)}) %}}1{{% endif %}}", reads, compared=tuple(_compared(tokens)))


def check_template(source: str) -> Checked:
    """A template, checked and written anew. Raises ConditionError."""
    if len(source) > MAX_TEMPLATE:
        raise ConditionError(source, f"it has {len(source):,} characters; {MAX_TEMPLATE:,} are allowed")
    if _OPENER.search(source) is None:
        return Checked(None)
    pieces: list[str] = []
    expressions: list[list[_Token]] = []
    variables: set[str] = set()
    position = 0
    while (opener := _OPENER.search(source, position)) is not None:
        pieces.append(source[position : opener.start()])
        if opener.group() == "{#":
            end = source.find("#}", opener.end())
            if end < 0:
                raise ConditionError(source, f"the comment {{# in line {_line(source, opener.start())} has no end #}}")
            pieces.append("{##}")
            position = end + 2
            continue
        if len(expressions) == MAX_TAGS:
            raise ConditionError(source, f"it has more than {MAX_TAGS} placeholders")
        piece, tokens, position = _tag(source, opener, variables)
        pieces.append(piece)
        expressions.append(tokens)
    pieces.append(source[position:])
    names = frozenset(variables)
    reads = tuple(dict.fromkeys(read for tokens in expressions for read in _reads(tokens, source, names)))
    compared = tuple(each for tokens in expressions for each in _compared(tokens) if each.path[0] not in names)
    return Checked("".join(pieces), reads, bool(variables), compared)


def _tag(source: str, opener: re.Match[str], variables: set[str]) -> tuple[str, list[_Token], int]:
    """One `{{ … }}` or `{% … %}`: written anew, the tokens of its expression, and where it ends."""
    closer = "}}" if opener.group() == "{{" else "%}"
    start = opener.end()
    left = source[start : start + 1] if source[start : start + 1] in ("-", "+") else ""
    if left == "+" and closer == "}}":
        left = ""
    first = _FIRST_WORD.match(source, start + len(left))
    if closer == "%}" and first and first[1] in _MISSPELT_STATEMENTS:
        raise ConditionError(source, _MISSPELT_STATEMENTS[first[1]])
    tokens, end = _tokens(source, start + len(left), closers=(closer, "-" + closer))
    right = "-" if source.startswith("-", end) else ""
    if not source.startswith(right + closer, end):
        line = _line(source, opener.start())
        raise ConditionError(source, f"the {opener.group()} in line {line} has no end {closer}")
    after = end + len(right) + 2
    if closer == "}}":
        if not tokens:
            raise ConditionError(source, "{{ }} is empty; name the value that goes there")
        return f"{{{{{left} {_written(tokens)} {right}}}}}", tokens, after
    word = tokens[0].text if tokens else ""
    if word not in STATEMENTS:
        reason = f"{{% {word} %}} is not available; there is " + ", ".join(sorted(STATEMENTS))
        raise ConditionError(source, reason, word=word, candidates=sorted(STATEMENTS))
    if word == "else" and len(tokens) > 1:
        reason = "{% else if %} is written {% elif %}" if tokens[1].text == "if" else "{% else %} stands alone"
        raise ConditionError(source, reason)
    written = f"{{%{left} {_written(tokens)} {right}%}}"
    expression = tokens[1:]
    if word == "for":
        expression = _loop(expression, source, variables)
    return written, expression, after


def _loop(tokens: list[_Token], source: str, variables: set[str]) -> list[_Token]:
    """Takes the variables of `for a, b in …` and leaves the expression."""
    for index, token in enumerate(tokens):
        if token.text == "in" and token.kind == "name":
            variables.add("loop")
            return tokens[index + 1 :]
        if token.kind == "name":
            if token.text in RESERVED_NAMES:
                raise ConditionError(source, f"a loop's own name must not be {token.text!r}")
            variables.add(token.text)
        elif token.text != ",":
            break
    raise ConditionError(source, "a loop is written as {% for item in world.list %}")


def _tokens(source: str, position: int, *, closers: tuple[str, ...]) -> tuple[list[_Token], int]:
    """The tokens from a position up to one of the closers, or to the first thing that is no token."""
    tokens: list[_Token] = []
    open_brackets: list[str] = []
    while position < len(source):
        if not open_brackets and closers and source.startswith(closers, position):
            break
        match = _TOKEN.match(source, position)
        if match is None:
            break
        position = match.end()
        kind, text = str(match.lastgroup), match.group()
        if kind == "space":
            continue
        if text == "}" and open_brackets:
            break
        if text in _REFUSED:
            raise ConditionError(source, _REFUSED[text])
        if kind == "number" and len(text) > 15:
            raise ConditionError(source, "a number has more than 15 digits")
        if text in ("(", "["):
            open_brackets.append(text)
        elif text in _PAIRS and (not open_brackets or open_brackets.pop() != _PAIRS[text]):
            raise ConditionError(source, f"a {text} without its {_PAIRS[text]}")
        tokens.append(_Token(kind, text))
        if len(tokens) > MAX_TOKENS:
            raise ConditionError(source, f"an expression has more than {MAX_TOKENS} words and signs")
    if open_brackets:
        raise ConditionError(source, f"a {open_brackets[-1]} is not closed")
    return tokens, position


def _written(tokens: Sequence[_Token]) -> str:
    return " ".join(token.text for token in tokens)


def _reads(tokens: Sequence[_Token], source: str, variables: frozenset[str]) -> Iterator[Read]:
    """The names an expression reads; refuses calls, and filters and tests that are not on the lists."""
    for index, token in enumerate(tokens):
        before = tokens[index - 1].text if index else ""
        after = tokens[index + 1].text if index + 1 < len(tokens) else ""
        if token.text == "(" and index and not _may_precede_bracket(tokens, index):
            raise ConditionError(
                source, f"{tokens[index - 1].text}(…): calling is not available; there are filters: |upper"
            )
        if token.kind != "name" or before == ".":
            continue
        if before == "|":
            _require(token.text, FILTERS, f"there is no filter |{token.text}", source)
        elif before == "is" or (before == "not" and index > 1 and tokens[index - 2].text == "is"):
            if token.text != "not":
                _require(token.text, TESTS, f"there is no test 'is {token.text}'", source)
        elif token.text not in KEYWORDS and token.text not in variables:
            if token.text in ("AND", "OR", "NOT"):
                raise ConditionError(source, f"{token.text} is written {token.text.lower()}")
            yield _read(tokens, index, source, after)


def _may_precede_bracket(tokens: Sequence[_Token], index: int) -> bool:
    """Whether a ( after this token groups an expression or holds a filter's arguments, and calls nothing."""
    token, before = tokens[index - 1], tokens[index - 2].text if index > 1 else ""
    if token.kind == "name":
        return before == "|" or (before != "." and token.text in KEYWORDS)
    return token.kind == "operator" and token.text not in (")", "]")


def _read(tokens: Sequence[_Token], index: int, source: str, after: str) -> Read:
    name, attribute, end = tokens[index].text, "", index + 1
    if after == "." and index + 2 < len(tokens) and tokens[index + 2].kind == "name":
        attribute, end = tokens[index + 2].text, index + 3
    elif (
        after == "[" and index + 3 < len(tokens) and tokens[index + 2].kind == "text" and tokens[index + 3].text == "]"
    ):
        attribute, end = tokens[index + 2].text[1:-1], index + 4
    if name == "world" and not attribute:
        raise ConditionError(source, "world is read by its keys: world.KEY")
    equals = None
    if end + 1 < len(tokens) and tokens[end].text in ("==", "!=") and tokens[end + 1].kind == "text":
        equals = tokens[end + 1].text[1:-1]
    return Read(name, attribute, equals)


_COMPARING = frozenset(("==", "!=", "<", "<=", ">", ">=", "in"))


def _compared(tokens: Sequence[_Token]) -> Iterator[Compared]:
    """Every value that an expression reads, with what it is compared with."""
    numbers = tuple(float(token.text) for token in tokens if token.kind == "number")
    index = 0
    while index < len(tokens):
        token, before = tokens[index], tokens[index - 1].text if index else ""
        start = index
        index += 1
        if token.kind != "name" or token.text in KEYWORDS or before in (".", "|", "is"):
            continue
        path = [token.text]
        while (step := _step(tokens, index)) is not None:
            path.append(step[0])
            index = step[1]
        beside = (*_after(tokens, index), *_before(tokens, start))
        yield Compared(tuple(path), beside or numbers)


def _step(tokens: Sequence[_Token], index: int) -> tuple[str, int] | None:
    """One more name of a path, `.pim` or `['pim']`, and where it ends."""
    following = tokens[index : index + 3]
    if len(following) > 1 and following[0].text == "." and following[1].kind == "name":
        return following[1].text, index + 2
    if len(following) == 3 and following[0].text == "[" and following[1].kind == "text" and following[2].text == "]":
        return following[1].text[1:-1], index + 3
    return None


def _after(tokens: Sequence[_Token], index: int) -> Iterator[str | float]:
    """The values behind `==`, `<` and the like, or in the list behind `in`."""
    if index < len(tokens) and tokens[index].text == "not":
        index += 1
    if index >= len(tokens) or tokens[index].text not in _COMPARING:
        return
    listed = index + 1 < len(tokens) and tokens[index + 1].text in ("[", "(")
    for place in range(index + 2 if listed else index + 1, len(tokens)):
        token = tokens[place]
        if token.kind in ("text", "number"):
            yield _value(tokens, place)
            if not listed:
                return
        elif token.text != "-" and not (listed and token.text == ","):
            return


def _before(tokens: Sequence[_Token], start: int) -> Iterator[str | float]:
    """The value in front of `<` and the like, or of `in`."""
    place = start - 2
    if place >= 0 and tokens[start - 1].text in _COMPARING:
        place -= tokens[place].text == "not"
        if place >= 0 and tokens[place].kind in ("text", "number"):
            yield _value(tokens, place)


def _value(tokens: Sequence[_Token], place: int) -> str | float:
    token = tokens[place]
    if token.kind == "text":
        return token.text[1:-1]
    negative = place > 0 and tokens[place - 1].text == "-" and (place == 1 or tokens[place - 2].kind == "operator")
    return -float(token.text) if negative else float(token.text)


def _require(word: str, known: frozenset[str], reason: str, source: str) -> None:
    if word not in known:
        candidates = sorted(known)
        raise ConditionError(source, f"{reason}; there is " + ", ".join(candidates), word=word, candidates=candidates)


def _line(source: str, position: int) -> int:
    return source.count("\n", 0, position) + 1
