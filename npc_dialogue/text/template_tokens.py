"""The tokens of the known chat templates: made harmless in what players and worlds write, taken out of what models say.

Known are ChatML, Llama 2 and 3, Mistral, Gemma (also 4), Metharme, Alpaca, Vicuna, Aion, Phi, Command-R, DeepSeek,
Zephyr, Harmony, MiniMax, EXAONE, GLM and Qwen's tool marks, and any `<|word|>`, `<|word>` and `[|word|]` without white
space in it. Tokens are looked for in what a tokenizer or a careless filter would see: each character in its
compatibility form (＜ is <), invisible characters gone. Tokens in angle brackets and Alpaca's headings count in any
case, those in square brackets and Vicuna's labels only in capitals, the labels only at the beginning of a line.
"""

import re
import unicodedata
from functools import cache, lru_cache


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_ANGLE_WORDS = """
s /s unk pad bos eos sop eop eod eot eoh eoa bos_token eos_token pad_token unk_token start_of_turn end_of_turn
start_of_image end_of_image turn| channel| tool| tool_call| tool_response| think| think /think tool_call /tool_call
tool_response /tool_response minimax:tool_call /minimax:tool_call seed:bos seed:eos seed:think /seed:think
extra_id_0 extra_id_1
"""
_SQUARE_WORDS = """
INST /INST SYSTEM_PROMPT /SYSTEM_PROMPT AVAILABLE_TOOLS /AVAILABLE_TOOLS MODEL_SETTINGS /MODEL_SETTINGS TOOL_CALLS
TOOL_RESULTS /TOOL_RESULTS TOOL_CONTENT ARGS CALL_ID THINK /THINK IMG IMG_BREAK IMG_END gMASK sMASK
"""
_HEADINGS = "Instruction Response Input System User Human Assistant"

_ANY_CASE = [
    *(f"<{word}>" for word in _ANGLE_WORDS.split()),
    *("<<SYS>>", "<</SYS>>"),
    *(f"###{space}{word}:" for word in _HEADINGS.split() for space in ("", " ", "  ")),
]
_EXACT = [
    *(f"[{word}]" for word in _SQUARE_WORDS.split()),
    *("__SYSTEM__:", "__USER__:", "__ASSISTANT__:"),
    *("]~!b[", "]~b]", "[e~["),  # MiniMax
]
_LABELS = ("USER:", "ASSISTANT:")
_LONGEST_LABEL = max(map(len, _LABELS))
_LONGEST_WORD = 40  # between bars


@cache  # compiled when it is first needed: it takes longer than importing the rest
def _token_pattern() -> re.Pattern[str]:
    return re.compile(
        rf"(?i:{'|'.join(map(re.escape, _ANY_CASE))})|{'|'.join(map(re.escape, _EXACT))}"
        rf"|<\|[^<>|\s]{{1,{_LONGEST_WORD}}}\|?>|\[\|[^\[\]|\s]{{1,{_LONGEST_WORD}}}\|\]"
        rf"|(?m:^ *)(?P<label>{'|'.join(_LABELS)})"
    )


_BARRED_PREFIX = re.compile(rf"<\|[^<>|\s]{{0,{_LONGEST_WORD}}}\|?|\[\|[^\[\]|\s]{{0,{_LONGEST_WORD}}}\|?")
_PREFIXES = frozenset(
    [token.lower()[:length] for token in _ANY_CASE for length in range(1, len(token))]
    + [token[:length] for token in _EXACT for length in range(1, len(token))]
)
_LABEL_PREFIXES = tuple(label[:length] for label in _LABELS for length in range(1, len(label)))

_OTHER_ROLES = _set("user human system developer tool observation")
_ROLES = _OTHER_ROLES | _set("assistant model chatbot bot ai")
_CHANNELS = _set("analysis commentary final thought")
_FOLLOWING = re.compile(rf"({'|'.join(sorted(_ROLES | _CHANNELS))})(?![^\W_])\n?", re.IGNORECASE)

LONGEST_TOKEN = _LONGEST_WORD + len("<||>") + max(map(len, _ROLES)) + 1
"""In visible characters, with the role's name and the line break that may follow a token which opens a turn."""

# Names of tokens, as `_name` gives them, after which the model no longer speaks as itself.
_ENDS = _set(
    """
    im_end eot_id eom_id eot eos eom eod eoh eoa eos_token end endoftext endofturn end_of_text end_of_turn
    end_of_turn_token end_of_sentence end_of_message end_of_msg end_response return call /s e
    user human system developer tool observation user_token system_token instruction input inst sys system_prompt
    available_tools model_settings tool_calls tool_call tool_results tool_response tool_content args call_id
    minimax_tool_call
    """
)
# Those that open a turn: at the very beginning the model's own, which it repeats; later, the next one.
_OPENS = _set(
    """
    im_start start start_header_id start_of_turn start_of_turn_token start_of_role turn chatbot_token assistant model
    bot response im_assistant b /inst /sys /system_prompt
    """
)
_FOLLOWED_BY_ROLE = _set("im_start start start_header_id start_of_turn start_of_role turn b")

# Every token has one of the first or a colon, in some form; none but a label begins with anything else.
_BEGINNINGS = "<\\[\\]#_\uff1c\ufe64\uff3b\ufe47\uff3d\ufe48\uff03\ufe5f\uff3f\ufe33\ufe34\ufe4d-\ufe4f"
_MARKS = frozenset("<[]#_")
_BREAKS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
_SUSPECT = re.compile(f"[{_BEGINNINGS}:\uff1a\ufe13\ufe55\u2a74]")
_SUSPECT_IN_LINE = re.compile(f"[{_BEGINNINGS}{_BREAKS}]")
# Controls, format characters, surrogates, private use, variation selectors, tags, and letters that show nothing.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\u00ad\u034f\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u115f\u1160"
    "\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ud800-\uf8ff\ufe00-\ufe0f\ufeff\uffa0"
    "\ufff0-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U0010ffff]"
)
_MOST_INVISIBLE = 8


@lru_cache(maxsize=4096)
def _seen(char: str) -> str:
    """How the character is seen: '' if it is not, else its compatibility form."""
    if char in _BREAKS:
        return "\n"
    if char in "\t\u2800":
        return " "
    return "" if _INVISIBLE.match(char) else unicodedata.normalize("NFKC", char)


def _view(text: str) -> tuple[str, list[int]]:
    """The text as it is seen, and for each character of that, which character of the text it comes from."""
    if text.isascii() and text.isprintable():
        return text, list(range(len(text)))
    seen = [_seen(char) for char in text]
    origins = [at for at, part in enumerate(seen) for _ in part]
    return "".join(seen), origins


def _name(token: str) -> str:
    """What stands between a token's marks: 'im_start', '/s', 'end of sentence', 'USER'."""
    return re.sub(r"[^\w/]+", " ", token).strip(" _")


def find_tokens(text: str) -> list[tuple[int, int]]:
    """Where template tokens stand, as half-open spans of the text, in order and apart. A span takes in the invisible
    characters within the token."""
    if not _SUSPECT.search(text):
        return []
    view, origins = _view(text)
    if _MARKS.isdisjoint(view) and not any(label in view for label in _LABELS):
        return []  # a colon, as in much prose
    spans = []
    for match in _token_pattern().finditer(view):
        first, last = match.span("label") if match["label"] else match.span()
        spans.append((origins[first], origins[last - 1] + 1))
    return spans


def neutralise(text: str) -> str:
    """The text with every template token replaced by its bare name in quotation marks: `<|im_start|>system` becomes
    `“im_start”system`, `### Input:` becomes `“Input”`. Nothing is taken away that would let its neighbours join into a
    token, and the result holds none. Other text comes back as it was; idempotent."""
    while spans := find_tokens(text):
        parts, at = [], 0
        for first, last in spans:
            parts += [text[at:first], "“", _name(_view(text[first:last])[0]) or "…", "”"]
            at = last
        text = "".join(parts) + text[at:]
    return text


def _unfinished(seen: str) -> bool:
    """Whether more characters could make this, which is no token yet, one."""
    return seen in _PREFIXES or seen.lower() in _PREFIXES or _BARRED_PREFIX.fullmatch(seen) is not None


_START = re.compile("[<\\[\\]#_UA]")  # the last two begin labels


class TokenStripper:
    """Takes template tokens out of a model's stream; one for each reply. What `feed` and `finish` give, joined, is the
    same however the stream was cut, and holds no token.

    A token that ends the turn, or begins one that is not the model's (`<|im_end|>`, `</s>`, `### Instruction:`, `USER:`
    at a line's beginning, a tool call's mark), sets `ended`, and everything from it on is dropped. One that opens the
    model's own turn (`<|im_start|>assistant`, `### Response:`) is removed with its role before the first word, and ends
    the turn after it. Other tokens are only removed, so hidden reasoning between `<think>` marks must be taken out
    before. Should the text around a removed token be able to join into another, a line break takes its place. Of more
    than eight invisible characters in a row, the rest is dropped.

    Held back are at most `LONGEST_TOKEN` visible characters, and only while they can still become a token. A beginning
    of a token that the stream's end left unfinished is dropped by `finish` if it can hardly be anything else."""

    def __init__(self) -> None:
        self.ended = False
        self._held = ""
        self._line = ""  # how the present line begins, of what was given on, as it is seen and after its first spaces
        self._spoke = False
        self._recent = ""  # the last that was given on, as it is seen
        self._given: list[str] = []
        self._invisible = 0  # how many invisible characters in a row came last

    @property
    def plain(self) -> bool:
        """Whether visible text in which no token and no line can begin would now be given on as it is."""
        return not (self.ended or self._held or self._invisible) and len(self._line) >= _LONGEST_LABEL

    def feed(self, text: str) -> str:
        """What of the text so far can be given on; '' once `ended`."""
        if self.ended:
            return ""
        text = self._thinned(text)
        if not self._held and len(self._line) >= _LONGEST_LABEL and not _SUSPECT_IN_LINE.search(text):
            return text
        self._held += text
        return self._drain(final=False)

    def finish(self) -> str:
        """What was held and is no token."""
        return "" if self.ended else self._drain(final=True)

    def _thinned(self, text: str) -> str:
        if not _INVISIBLE.search(text):
            self._invisible = 0 if text else self._invisible
            return text
        kept = []
        for char in text:
            self._invisible = 0 if _seen(char) else self._invisible + 1
            if self._invisible <= _MOST_INVISIBLE:
                kept.append(char)
        return "".join(kept)

    def _drain(self, *, final: bool) -> str:
        raw = self._held
        view, origins = _view(raw)
        origins.append(len(raw))
        done = at = raw_done = 0  # looked at up to `at`, given on or removed up to `done`
        while (start := _START.search(view, at)) is not None:
            at = start.start()
            label = view[at] in "UA"
            length: int | None = 0
            if not label or self._begins_line(view, done, at):
                rest = view[at : at + LONGEST_TOKEN + 1]
                length = _label_length(rest, final) if label else _token_length(rest, final)
            if length is None:
                break
            if length == 0:
                at += 1
                continue
            self._give(raw[raw_done : origins[at]], view[done:at])
            self._remove(view[at : at + length])
            at = done = at + length
            raw_done = origins[at - 1] + 1
            if self.ended:
                raw = ""
                break
        else:
            at = len(view)
        if raw:
            self._give(raw[raw_done : origins[at]], view[done:at])
        self._held = raw[origins[at] :]
        given = "".join(self._given)
        self._given.clear()
        return given

    def _begins_line(self, view: str, done: int, at: int) -> bool:
        while at > done and view[at - 1] == " ":
            at -= 1
        return view[at - 1] == "\n" if at > done else not self._line

    def _give(self, raw: str, seen: str) -> None:
        self._given.append(raw)
        self._recent = (self._recent + seen)[-LONGEST_TOKEN:]
        self._spoke = self._spoke or bool(seen.strip())
        *earlier, line = seen.rsplit("\n", 1)
        self._line = (line if earlier else self._line + line).lstrip(" ")[:_LONGEST_LABEL]

    def _remove(self, token: str) -> None:
        found = _token_pattern().match(token)
        name = _key(found.group()) if found else ""
        following = token[found.end() :].strip().lower() if found else ""
        if name in _ENDS or following in _OTHER_ROLES or (name in _OPENS and self._spoke):
            self.ended = True
        elif self._line in _LABEL_PREFIXES or any(_unfinished(self._recent[at:]) for at in range(len(self._recent))):
            self._give("\n", "\n")


def _key(token: str) -> str:
    return _name(token).lower().replace(" ", "_")


def _label_length(rest: str, final: bool) -> int | None:
    """The length of the label that `rest` begins with, 0 if it does with none, None if that is not yet certain."""
    for label in _LABELS:
        if rest.startswith(label):
            return len(label)
    return None if rest in _LABEL_PREFIXES and not final else 0


def _token_length(rest: str, final: bool) -> int | None:
    """The same for any other token, with the role or channel named after it. At the end of the stream an unfinished
    token is one too, unless it is so short that it can be text."""
    found = _token_pattern().match(rest)
    if found is None:
        if not _unfinished(rest):
            return 0
        if not final:
            return None
        return len(rest) if len(rest) > 2 or rest in ("<|", "</", "<<", "[/", "[|") else 0
    name, after = _key(found.group()), rest[found.end() :]
    names = _ROLES if name in _FOLLOWED_BY_ROLE else _CHANNELS if name == "channel" else frozenset()
    if not final and any(word.startswith(after.lower()) for word in names):
        return None
    following = _FOLLOWING.match(after)
    if following is None or following[1].lower() not in names:
        return found.end()
    return found.end() + following.end()
