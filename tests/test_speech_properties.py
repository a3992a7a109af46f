"""What holds of any stream: nothing depends on its cuts, deltas are their line, and nothing hidden is heard."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from functools import partial

from hypothesis import given, settings
from hypothesis import strategies as st

from npc_dialogue.speech.asides import Asides
from npc_dialogue.speech.chain import Speech
from npc_dialogue.speech.fences import Fences
from npc_dialogue.speech.forbidden import Forbidden
from npc_dialogue.speech.items import Stage
from npc_dialogue.speech.layout import Layout
from npc_dialogue.speech.lines import EndReason, Lines
from npc_dialogue.speech.markup import Markup
from npc_dialogue.speech.moods import Moods
from npc_dialogue.speech.quiet import is_quiet
from npc_dialogue.speech.quotes import Quotes
from npc_dialogue.speech.reasoning import Reasoning
from npc_dialogue.speech.setting import SpeechSetting
from npc_dialogue.speech.spacing import Spacing
from npc_dialogue.speech.speaker import Speaker
from npc_dialogue.speech.tokens import Tokens
from npc_dialogue.speech.wash import Wash
from npc_dialogue.text.clean import strip_markup
from npc_dialogue.text.scripts import words
from npc_dialogue.text.template_tokens import find_tokens
from npc_dialogue.world.offers import Offer
from tests.support.speech import SETTING, hear, heard

_FRAGMENTS = (
    "Mira|:|Tom|Player|says|she |He |smiles|I|I know|Hello there. |the|w|h|ht|Dr.|3.5|1. |2. |e.g.|- |— |# |> "
    "|.|!|?|,|…|...|;|*|**|_|__|~|(|)|[|]|{|}|\"|“|”|„|«|»|「|」|‘|’|'|`|```|\\|<|>|/|=|&|&amp;|😀|👍🏽|\u200d|\u200b|\u0301"
    "|think|<think>|</think>|<|/think|[THINK]|[/THINK]|channel|final|[warm]|[warm 0.8]|[laughs]|*shrugs*|(quietly)"
    "|[b]|[/b]|http|https://|www.|<b>|</b>|<br>|[x](http://y)|snake_case|(the old one)|{{user}}"
    "|[trust +2: why]|[trust -|[do give item=bread]|[do open]|[do fly]|[do give item"
    "|USER:|###|Response:|[INST]|行け|。|、|！|と言った|（|）|привет|مرحبا؟|สวัสดี|नमस्ते।|안녕"
)
_TOKENS = ("<|im_start|>", "<|im_end|>", "<|channel|>", "<|message|>", "<|end|>")
FRAGMENTS = (*_FRAGMENTS.split("|"), *_TOKENS, "|", " ", "\n", "\n\n")
STREAMS = st.lists(st.sampled_from(FRAGMENTS), max_size=24).map("".join) | st.text(max_size=60)
OFFERS = (
    Offer(id="give", text="", arguments={"item": {"type": "string"}}, answer=False),
    Offer(id="open", text="", arguments={}, answer=True, said=("I open it.",)),
)
SETTINGS = st.builds(
    lambda directions, whole, hold, sentences, said: replace(
        SETTING,
        directions=directions,
        whole_sentences=whole,
        offers=OFFERS if whole else OFFERS[:1],
        hold=hold,
        max_sentences=sentences,
        said=said,
    ),
    st.sampled_from(["drop", "tag"]),
    st.booleans(),
    st.sampled_from([0, 8, 40]),
    st.sampled_from([1, 3, 20]),
    st.sampled_from([(), ("I know Tom says the. Hello there. I know.", "She smiles, says I know. I I I know!")]),
)
REASONS: st.SearchStrategy[EndReason] = st.sampled_from(["stop", "length", "broken", "cancelled"])


@st.composite
def pieces_of(draw: st.DrawFn, stream: str) -> list[str]:
    places = sorted(draw(st.sets(st.integers(1, max(1, len(stream) - 1)), max_size=12)))
    return [stream[first:last] for first, last in zip([0, *places], [*places, len(stream)], strict=True)]


@settings(max_examples=400, deadline=None)
@given(st.data(), STREAMS, SETTINGS, REASONS)
def test_lines_do_not_depend_on_cuts(
    data: st.DataObject, stream: str, setting: SpeechSetting, reason: EndReason
) -> None:
    one_by_one = hear(list(stream), reason=reason, setting=setting)
    assert hear([stream], reason=reason, setting=setting) == one_by_one
    assert hear(data.draw(pieces_of(stream)), reason=reason, setting=setting) == one_by_one


@settings(max_examples=200, deadline=None)
@given(STREAMS, SETTINGS)
def test_what_was_sent_at_any_moment_depends_on_the_characters_alone(stream: str, setting: SpeechSetting) -> None:
    speech, events = Speech(setting), []
    for at, char in enumerate(stream):
        events += speech.feed(char)
        if at % 7 == 0:
            assert heard(events) == hear([stream[: at + 1]], reason=None, setting=setting)


@settings(max_examples=300, deadline=None)
@given(STREAMS, SETTINGS, REASONS)
def test_deltas_joined_are_their_line(stream: str, setting: SpeechSetting, reason: EndReason) -> None:
    result = hear(list(stream), reason=reason, setting=setting)
    assert result.sent == tuple((line.line, line.text) for line in result.lines)
    for number, line in enumerate(result.lines):
        assert line.line == number
        assert line.text
        assert line.text == line.text.strip()
        assert "\n" not in line.text
        assert line.before in ("", " ", "\n")
        assert 0 <= line.intensity <= 1


@settings(max_examples=300, deadline=None)
@given(STREAMS, REASONS)
def test_no_markup_and_no_token_is_ever_shown(stream: str, reason: EndReason) -> None:
    for line in hear([stream], reason=reason).lines:
        for shown in (line.text, *line.tags):
            assert not set(shown) & set("[]{}|`"), shown
            assert strip_markup(shown) == shown
            # a label such as USER: is one only at the beginning of a line of a prompt
            assert all(shown[first:last].endswith("R:") for first, last in find_tokens(shown)), shown


SPOKEN = (
    "Good day",
    "the river rises",
    "I *very* much fear it",
    "my friend",
    "bread (the old kind) and salt",
    "yes, all of it",
)
SECRET = "xyzzy"
HIDDEN = (
    f"<think>{SECRET}. {SECRET}!</think>",
    f"<reasoning a='1'>\n{SECRET} *x* [warm]\n</reasoning>",
    f"[THINK]{SECRET}[/THINK]",
    f"<|channel|>analysis<|message|>{SECRET}<|channel|>final<|message|>",
    f"*smiles and {SECRET}*",
    f"[{SECRET}]",
    f"[{SECRET} (softly)]",
    f"{{{SECRET}}}",
    f"[trust +2: {SECRET} (so, then!)]",
    f"[self-worth -1.5 {SECRET}]",
    "[warm 0.7]",
    f"<b class='{SECRET}'>",
    "</b>",
    f"<action>{SECRET}</action>",
    f"https://{SECRET}.example/{SECRET}",
    f"```\n{SECRET}\n```",
    "\u200b",
    "[b]",
)
HALVES = (
    "",
    "<think>" + SECRET,
    "<thi",
    "</thin",
    "<|im_",
    "<|im_end|>" + SECRET,
    "[warm",
    "[trust +2: " + SECRET,
    "*" + SECRET,
    "[/INS",
    "```" + SECRET,
    "\nPlayer: " + SECRET,
)


@settings(max_examples=300, deadline=None)
@given(
    st.data(),
    st.lists(
        st.tuples(st.sampled_from(SPOKEN), st.sampled_from(HIDDEN), st.sampled_from([" ", ". ", "\n"])),
        max_size=8,
        unique_by=lambda part: part[0],  # what is said twice is heard once: see test_speech_repeats.py
    ),
    st.sampled_from(HALVES),
)
def test_all_that_is_spoken_is_heard_and_nothing_that_is_hidden(
    data: st.DataObject, parts: list[tuple[str, str, str]], half: str
) -> None:
    stream = "".join(f"{spoken} {hidden}{gap}" for spoken, hidden, gap in parts) + half
    result = hear(data.draw(pieces_of(stream)), setting=replace(SETTING, directions="drop"))
    assert words(result.text) == words(" ".join(spoken for spoken, _, _ in parts))
    assert SECRET not in result.text
    assert not set(result.text) & set("<>[]{}*`|")


STAGES: tuple[Callable[[], Stage | Lines], ...] = (
    Wash,
    partial(Reasoning, SETTING.hidden),
    Tokens,
    Fences,
    partial(Speaker, SETTING.npc_name, SETTING.other_names),
    Asides,
    partial(Quotes, SETTING.npc_name),
    partial(Moods, SETTING.emotions),
    partial(Layout, ordinals=False),
    Markup,
    Spacing,
    partial(Lines, replace(SETTING, hold=4)),
    partial(Lines, replace(SETTING, hold=40, said=("What he and the what he has",), forbidden=Forbidden())),
    partial(Lines, replace(SETTING, whole_sentences=True, directions="narrate")),
)
QUIET = (
    st.lists(
        st.sampled_from(
            ("he", "What", "h", "w", "t", "ww", "3", " ", ",", ":", "-", "’", "é", "行け", "네", "है", "เรือ", "ข้าม")
        ),
        min_size=1,
        max_size=6,
    )
    .map("".join)
    .filter(is_quiet)
)


@settings(max_examples=400, deadline=None)
@given(st.sampled_from(STAGES), STREAMS, QUIET, STREAMS)
def test_quiet_text_goes_round_a_plain_stage_as_through_it(
    make: Callable[[], Stage | Lines], before: str, quiet: str, after: str
) -> None:
    fed = make()
    for char in before + "and the":
        fed.feed(char)
    quiet = quiet.rstrip(" ")
    if not fed.plain:
        return
    passed = deepcopy(fed)
    assert list(fed.feed(quiet)) == (passed.pass_by(quiet) if isinstance(passed, Lines) else [quiet])
    assert fed.plain
    if isinstance(passed, Asides | Markup | Spacing | Lines):
        passed.went_by(quiet)
    for char in after:
        assert passed.feed(char) == fed.feed(char)
    ends = [stage.finish("stop") if isinstance(stage, Lines) else stage.finish() for stage in (passed, fed)]
    assert ends[0] == ends[1]


def test_most_tokens_of_a_sentence_are_quiet() -> None:
    for token in (
        " river",
        "ing",
        ",",
        " dass",
        " où",
        " река",
        "渡し船",
        "나룻배",
        " नाव",
        " لم",
        "'t",
        " the river, and",
        "เรือ",
        "ข้าม ",
        "เรือ a",
    ):
        assert is_quiet(token), token
    for token in (
        "",
        " ",
        ".",
        " h",
        "ht",
        " www",
        " a  b",
        "*",
        "\n",
        "“",
        " เรือ",
        "ข้าม เรือ",
        "a\u200bb",
        "snake_case",
    ):
        assert not is_quiet(token), token
