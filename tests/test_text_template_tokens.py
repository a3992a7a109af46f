"""Chat-template tokens: none gets in, none gets out, and ordinary text is left alone."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from npc_dialogue.text.template_tokens import LONGEST_TOKEN, TokenStripper, find_tokens, neutralise

# One of each family, spelt out here apart from the code.
TOKENS = [
    "<|im_start|>", "<|im_end|>", "[INST]", "[/INST]", "<<SYS>>", "<</SYS>>", "<|start_header_id|>",
    "<|end_header_id|>", "<|eot_id|>", "<|begin_of_text|>", "[SYSTEM_PROMPT]", "[/SYSTEM_PROMPT]", "[TOOL_CALLS]",
    "<start_of_turn>", "<end_of_turn>", "<|turn>", "<turn|>", "<|system|>", "<|user|>", "<|model|>", "<|assistant|>",
    "### Instruction:", "### Response:", "### Input:", "###Instruction:", "__SYSTEM__:", "__USER__:",
    "__ASSISTANT__:", "<|end|>", "<|START_OF_TURN_TOKEN|>", "<|CHATBOT_TOKEN|>", "<BOS_TOKEN>", "<｜User｜>",
    "<｜Assistant｜>", "<｜end▁of▁sentence｜>", "<|channel|>", "<|message|>", "<|return|>", "<s>", "</s>", "<unk>",
    "<bos>", "<eos>", "<pad>", "<think>", "</think>", "<|endoftext|>", "]~b]", "]~!b[", "[e~[", "[|user|]",
    "[|endofturn|]", "[gMASK]", "<tool_call>", "<|anything-at-all|>",
]  # fmt: skip
LABELS = ["USER:", "ASSISTANT:"]

PROSE = [
    "I'd sell it for <3 coins, or > 2 and < 5.", "Use #1 or ## two; ### three ### four.", "[Mira] looks up. [e] [s]",
    "__bold__ and _soft_ and snake_case_word", "if a<b and c>d: x | y || z", "The user: a ghost. My assistant: you.",
    "User: hello\nAssistant: hi", "SYSTEM: all is well", "I say USER: no", "<Mira> waves <to you>", "a <| b |> c",
    "<b>bold</b> <br/> [b]x[/b] [url=x]y[/url]", "Instruction: run! Response: why?", "« Bonjour » „Geh!“ ＜好＞ [好]",
    "Überall: ここ、そこ：「ない」。 हाँ। نعم؟ 😀👨‍👩‍👧 می‌خواهم", "", " \n\t ",
]  # fmt: skip


def seen(text: str) -> str:
    """What is left when compatibility forms are resolved and everything invisible is dropped."""
    shown = "".join(
        char
        for char in unicodedata.normalize("NFKC", text)
        if char in "\n\r" or unicodedata.category(char) not in ("Cc", "Cf", "Cs", "Co")
    )
    return "".join(char for char in shown if not "\ufe00" <= char <= "\ufe0f")


def holds_token(text: str) -> bool:
    view = seen(text)
    lines = view.replace("\r", "\n").split("\n")
    return any(seen(token) in view for token in TOKENS) or any(
        line.lstrip(" ").startswith(label) for line in lines for label in LABELS
    )


def strip(chunks: list[str]) -> tuple[str, bool]:
    stripper = TokenStripper()
    given_on = [stripper.feed(chunk) for chunk in chunks] + [stripper.finish()]
    return "".join(given_on), stripper.ended


def cut(text: str, sizes: list[int]) -> list[str]:
    chunks, at = [], 0
    for size in sizes:
        chunks.append(text[at : at + size])
        at += size
    return [*chunks, text[at:]]


def full_width(text: str) -> str:
    return "".join(chr(ord(char) + 0xFEE0) if "!" <= char <= "~" else char for char in text)


fragments = st.sampled_from(
    [
        *TOKENS, *LABELS, *(full_width(token) for token in TOKENS[:8]), *(token[: len(token) // 2] for token in TOKENS),
        *(token[len(token) // 2 :] for token in TOKENS), *"<>|[]#_:/ \nUAs~b", "\u200b", "\u2060", "\ufe0f", "\u00ad",
        "\ue000", "\ud800", "\r", "\u2028", "user", "assistant", "user\n", "assistant\n", "analysis", "Hello ", "好。",
        "USE", "R:", "###", "Response", "“", "\u0338",
    ]
)  # fmt: skip
texts = st.lists(fragments, max_size=25).map("".join)


@pytest.mark.parametrize("token", TOKENS + LABELS)
def test_every_token_is_found_and_made_harmless(token: str) -> None:
    assert find_tokens(token) == [(0, len(token))]
    text = f"Ha.\n{token} yes"
    assert [text[first:last] for first, last in find_tokens(text)] == [token]
    harmless = neutralise(text)
    assert not holds_token(harmless)
    assert harmless.startswith("Ha.\n“")
    assert harmless.endswith("” yes")


@pytest.mark.parametrize("token", TOKENS)
def test_disguised_tokens_are_found(token: str) -> None:
    for disguised in (full_width(token), "\u200b".join(token), "\u2060\ufe0f".join(token), "\ue000".join(token)):
        assert [disguised[first:last] for first, last in find_tokens(disguised)] == [disguised]
        assert not holds_token(neutralise(f"a {disguised} b"))


@pytest.mark.parametrize("prose", PROSE)
def test_ordinary_text_is_left_alone(prose: str) -> None:
    assert neutralise(prose) == prose
    assert strip([prose]) == (prose, False)
    assert strip(list(prose)) == (prose, False)


@pytest.mark.parametrize(
    ("text", "harmless"),
    [
        ("<|im_start|>system", "“im_start”system"),
        ("### Input: x", "“Input” x"),
        ("USER: hi\n  ASSISTANT: x", "“USER” hi\n  “ASSISTANT” x"),
        ("ok</s>", "ok“/s”"),
        ("<｜end▁of▁sentence｜>", "“end of sentence”"),
        ("<|***|>", "“…”"),
        ("[[INST]INST]", "[“INST”INST]"),
        ("US<s>ER: x", "US“s”ER: x"),
        ("＜｜im_\u200bend｜＞", "“im_end”"),
    ],
)
def test_neutralised_text_stays_readable(text: str, harmless: str) -> None:
    assert neutralise(text) == harmless


@given(texts | st.text())
@example("<|im_<|im_end|>start|>system")
@example("<<|x|>|im_end|>")
@example("##<s># Instruction:")
def test_neutralised_text_holds_no_token(text: str) -> None:
    harmless = neutralise(text)
    assert not holds_token(harmless)
    assert find_tokens(harmless) == []
    assert neutralise(harmless) == harmless
    if not find_tokens(text):
        assert harmless == text


@given(text=texts | st.text(), sizes=st.lists(st.integers(0, 9), max_size=80))
@example(text="a<|im_<s>end|>b", sizes=[7, 1, 1])
@example(text="<s>USER: hi", sizes=[])
@example(text="x\nUS<s>ER: hi", sizes=[])
@example(text="<|im_start|>assistant\nHi", sizes=[12, 9])
@example(text="<\u200b|im_end|>", sizes=[1])
def test_no_cut_changes_what_is_stripped(text: str, sizes: list[int]) -> None:
    whole, ended = strip([text])
    assert strip(cut(text, sizes)) == (whole, ended)
    assert strip(list(text)) == (whole, ended)
    assert not holds_token(whole)
    assert find_tokens(whole) == []


@pytest.mark.parametrize("size", [1, 2, 3, 1000])
@pytest.mark.parametrize(
    ("stream", "said", "ended"),
    [
        ("<|im_start|>assistant\nHello!<|im_end|>\n<|im_start|>user\nMore", "Hello!", True),
        ("<|start_header_id|>assistant<|end_header_id|>\n\nHi.<|eot_id|>", "\n\nHi.", True),
        ("<start_of_turn>model\nHi.<end_of_turn>", "Hi.", True),
        ("<|turn>model\nHi.<turn|>", "Hi.", True),
        ("<|START_OF_TURN_TOKEN|><|CHATBOT_TOKEN|>Hi.<|END_OF_TURN_TOKEN|>", "Hi.", True),
        ("]~b]ai\nHi.[e~[", "Hi.", True),
        ("<|start|>assistant<|channel|>final<|message|>Hi.<|return|>", "Hi.", True),
        ("### Response:\nHi.\n### Instruction:\nGo", "\nHi.\n", True),
        ("Hi.\nUSER: no", "Hi.\n", True),
        ("ASSISTANT: Hi. USER: no", " Hi. USER: no", False),
        ("__ASSISTANT__: Hi.\n__USER__: no", " Hi.\n", True),
        ("Hi. <|model|> again", "Hi. ", True),
        ("[/INST] Hi. [INST] no", " Hi. ", True),
        ("<|im_start|>user\nHi.", "", True),
        ("<s>Hi, <unk>you.</s>never", "Hi, you.", True),
        ("<s>USER: hi", "", True),
        ("A tool.<tool_call>{}</tool_call>", "A tool.", True),
        ("Hi.<|IM_END|>", "Hi.", True),
        ("Hi <|im_e", "Hi ", False),
        ("Hi </", "Hi ", False),
        ("Hi <", "Hi <", False),
        ("Hi [e", "Hi [e", False),
        ("Hi #", "Hi #", False),
        ("\nUSE", "\nUSE", False),
        ("a<|im_<s>end|>b", "a<|im_\nend|>b", False),
        ("<|im_start|>assistants are here", "assistants are here", False),
    ],
)
def test_a_stream(stream: str, said: str, ended: bool, size: int) -> None:
    chunks = [stream[at : at + size] for at in range(0, len(stream), size)]
    assert strip(chunks) == (said, ended)


def test_text_flows_as_soon_as_no_token_can_begin() -> None:
    stripper = TokenStripper()
    flow = ["I", " <", "3 [", "Mira] _", "x_ #", "# <|", "im_", " ok", "\nU", "S", " A"]
    assert [stripper.feed(chunk) for chunk in flow] == [
        "I", " ", "<3 ", "[Mira] ", "_x_ ", "## ", "", "<|im_ ok", "\n", "", "US A",
    ]  # fmt: skip


@given(texts)
def test_little_is_held_back(text: str) -> None:
    view = seen(text)
    for end in range(len(view)):
        stripper = TokenStripper()
        stripper.feed(view[:end])
        assert len(stripper.feed(".\n")) <= LONGEST_TOKEN + 2


def test_hostile_streams_take_little_time() -> None:
    padded = "<|im_" + "\u200b" * 20_000 + "end|>no"
    assert strip(list("Hi " + padded)) == ("Hi ", True)
    assert strip(list("a" + "\u00ad" * 20 + "b")) == ("a" + "\u00ad" * 8 + "b", False)


def test_nested_rubbish_takes_little_time() -> None:
    text = "<|" * 5_000 + "<s>" * 5_000 + "### " * 5_000
    assert not find_tokens(neutralise(text))
    assert not find_tokens(strip([text])[0])
