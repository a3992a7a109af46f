"""Odd and hostile streams with the lines a player gets, under every cut of one to three characters.

Each case is a stream and its lines, one a row: the text, after it the tags in `<…>` and the mood in `{…}` if there are
any. A row that begins with `/` follows a line's end, one that begins with `+` nothing, all others a space. `CLOSED`
is the reply that ended itself.
"""

from __future__ import annotations

import re

import pytest

from npc_dialogue.speech.events import Line
from tests.support.speech import Heard, cuts, hear

CLOSED = "CLOSED"
GOOD_DAY = ["Good day."]

CASES: dict[str, tuple[str, list[str]]] = {
    # reasoning
    "think": ("<think>The user greets me. Hello.</think>Good day.", GOOD_DAY),
    "think with attributes": ('<THINK time="3" >hm</Think >Good day.', GOOD_DAY),
    "think with blanks": ("< thinking >hm</ thinking >Good day.", GOOD_DAY),
    "other names": ("<reasoning>hm</reasoning><scratchpad>hm</scratchpad>Good day.", GOOD_DAY),
    "think never closed": ("<think>Good day. Come in.", []),
    "think closed without opening": ("Let me think about it</think>Good day.", GOOD_DAY),
    "stray close after a word was sent": (
        "Well, my good friend, what a fine day it is for us </think> today.",
        ["Well, my good friend, what a fine day it is for us today."],
    ),
    "think twice closed": ("<think>a<think>b</think>c</think>Good day.", GOOD_DAY),
    "think in the middle": ("Good <think>hm. Hm!</think>day.", GOOD_DAY),
    "think at the end": ("Good day.<think>hm", GOOD_DAY),
    "empty think": ("<think/><think></think>\n\nGood day.", GOOD_DAY),
    "mistral think": ("[THINK]hm[/THINK]Good day.", GOOD_DAY),
    "kimi think": ("◁think▷hm◁/think▷Good day.", GOOD_DAY),
    "command think": ("<|START_THINKING|>hm<|END_THINKING|>Good day.", GOOD_DAY),
    "seed think": ("<seed:think>hm</seed:think>Good day.", GOOD_DAY),
    "gemma channel": ("<|channel>thought\nhm\n<channel|>Good day.", GOOD_DAY),
    "harmony": (
        "<|channel|>analysis<|message|>hm<|end|><|start|>assistant<|channel|>final<|message|>Good day.<|return|>",
        [*GOOD_DAY, CLOSED],
    ),
    "harmony without analysis": ("<|channel|>final<|message|>Good day.", GOOD_DAY),
    "harmony without final": ("<|channel|>analysis<|message|>Good day.", []),
    "half a think tag at the end": ("Good day. <thi", GOOD_DAY),
    "think spelt with unseen characters": ("<th\u200bink>hm</thi\u00adnk>Good day.", GOOD_DAY),
    "think in wide characters": ("＜think＞hm＜/think＞Good day.", GOOD_DAY),
    "narration in a tag": ("<action>walks in</action>Good day.", GOOD_DAY),
    # template tokens
    "chatml": ("<|im_start|>assistant\nGood day.<|im_end|>\n<|im_start|>user\nHm", [*GOOD_DAY, CLOSED]),
    "end of sequence": ("Good day.</s> I go on.", [*GOOD_DAY, CLOSED]),
    "deepseek": ("Good day.<｜end▁of▁sentence｜>", [*GOOD_DAY, CLOSED]),
    "alpaca": ("### Response:\nGood day.\n### Instruction:\nMore", [*GOOD_DAY, CLOSED]),
    "end inside a sentence": ("Good day<|eot_id|>", ["Good day", CLOSED]),
    "a token with a star in it": ("<|im*_start|>Good day.", GOOD_DAY),
    # speakers
    "own name": ("Mira: Good day.", GOOD_DAY),
    "own name bold": ("**Mira**: Good day.", GOOD_DAY),
    "own name and colon bold": ("**Mira:** Good day.", GOOD_DAY),
    "own name in brackets": ("[Mira]: Good day.", GOOD_DAY),
    "own name in brackets alone": ("[Mira] Good day.", GOOD_DAY),
    "own name in angles": ("<Mira> Good day.", GOOD_DAY),
    "own name quoted": ('"Mira": Good day.', GOOD_DAY),
    "own name says": ("Mira says: Good day.", GOOD_DAY),
    "own name in small letters, wide colon": ("mira：Good day.", GOOD_DAY),
    "own name with an aside": ("Mira (softly): Good day.", ["Good day. <direction:softly> <volume:quiet>"]),
    "own name with a mark": ("Mira [warm]: Good day.", ["Good day. {warm}"]),
    "own name within a direction": ("*Mira: nods* Good day.", ["Good day. <direction:nods>"]),
    "mark before own name": ("[warm] Mira: Good day.", ["Good day. {warm}"]),
    "direction before own name": ("*nods* Mira: Good day.", ["Good day. <direction:nods>"]),
    "own name twice": ("Mira: Mira: Good day.", GOOD_DAY),
    "own name on every line": ("Mira: Good day.\nMira: Come in.", ["Good day.", "/Come in."]),
    "own name quoting": ('Mira: "Good day."', GOOD_DAY),
    "own name on a line alone": ("**MIRA**\nGood day.", GOOD_DAY),
    "assistant": ("Assistant: Good day.", GOOD_DAY),
    "another on the next line": ("Good day.\nTom: No.", [*GOOD_DAY, CLOSED]),
    "the player": ("Good day.\nPlayer: Hm.", [*GOOD_DAY, CLOSED]),
    "the player by name": ("Good day.\n\n**The Traveller**: Hm.", [*GOOD_DAY, CLOSED]),
    "the player by half the name": ("Good day.\nTraveller: Hm.", [*GOOD_DAY, CLOSED]),
    "you": ("Good day.\nYou: Hm.", [*GOOD_DAY, CLOSED]),
    "user": ("Good day.\nUser: Hm.", [*GOOD_DAY, CLOSED]),
    "human": ("Good day.\nHuman: Hm.", [*GOOD_DAY, CLOSED]),
    "narrator": ("Good day.\nNarrator: Hm.", [*GOOD_DAY, CLOSED]),
    "macro": ("Good day.\n{{user}}: Hm.", [*GOOD_DAY, CLOSED]),
    "another with an aside": ("Good day.\nTom Barrow (angrily): Hm.", [*GOOD_DAY, CLOSED]),
    "another in angles": ("Good day.\n<Tom> Hm.", [*GOOD_DAY, CLOSED]),
    "another in brackets": ("Good day.\n[Old Anna]: Hm.", [*GOOD_DAY, CLOSED]),
    "another from the beginning": ("Player: hello\nMira: Good day.", [CLOSED]),
    "another after own name": ("Mira: Tom: Good day.", [CLOSED]),
    "a colon in speech": ("Listen: the river rises.", ["Listen: the river rises."]),
    "a colon on the next line": ("Good day.\nListen: the river rises.", ["Good day.", "/Listen: the river rises."]),
    "you know": ("You know: the river rises.", ["You know: the river rises."]),
    "another is spoken of": ("Tom says: the river rises.", ["Tom says: the river rises."]),
    "begins like a name": ("Tomorrow: rain.\nMirabelle: a plum.", ["Tomorrow: rain.", "/Mirabelle: a plum."]),
    "a name inside a line": ("I said Tom: come in.", ["I said Tom: come in."]),
    "own name and nothing": ("Good day.\nMira: ", GOOD_DAY),
    "own name and nothing else": ("**Mira:**", []),
    "another's name and nothing": ("Good day.\nTom:", [*GOOD_DAY, CLOSED]),
    "a name is all there is": ("Mira", ["Mira"]),
    # directions
    "star at the beginning": ("*shrugs* I don't know.", ["I don't know. <direction:shrugs>"]),
    "star at the end": ("I don't know. *shrugs*", ["I don't know. <direction:shrugs>"]),
    "star in the middle": ("I *shrugs* don't know.", ["I don't know. <direction:shrugs>"]),
    "star between commas": ("Well, *shrugs*, I don't know.", ["Well, I don't know. <direction:shrugs>"]),
    "star before a comma": ("Well *shrugs*, I don't know.", ["Well, I don't know. <direction:shrugs>"]),
    "star without blanks": ("Well.*shrugs*I don't know.", ["Well.", "I don't know. <direction:shrugs>"]),
    "star between sentences": ("Well. *shrugs* I don't.", ["Well.", "I don't. <direction:shrugs>"]),
    "nothing but a direction": ("*shrugs*", []),
    "only a mark is left": ("*nods*.", []),
    "a mark is left before": ("*nods*, Good day.", ["Good day. <direction:nods>"]),
    "directions on lines of their own": (
        "*shrugs*\n\nI don't know.\n\n*looks away*",
        ["I don't know. <direction:shrugs> <direction:looks away>"],
    ),
    "two directions": ("*smiles**waves* Good day.", ["Good day. <direction:smiles> <direction:waves>"]),
    "a stressed word": ("I *very* much doubt it.", ["I very much doubt it."]),
    "stressed at the end": ("You are *not* going, *understand*?", ["You are not going, understand?"]),
    "stressed at the beginning": ("*You* did this? *Never* come back.", ["You did this?", "Never come back."]),
    "a gesture with a capital": ("*Shrugs* Yes.", ["Yes. <direction:Shrugs>"]),
    "stressed inside a word": ("un*believ*able.", ["unbelievable."]),
    "a short cry": ("*No!* I won't.", ["No!", "I won't."]),
    "all in stars": ("*I look up from my work and say nothing.*", []),
    "bold": ("That was **very** good.", ["That was very good."]),
    "bold at the beginning": (
        "**Welcome to my humble shop!** Come in.",
        ["Welcome to my humble shop!", "Come in."],
    ),
    "a bold direction": ("**shrugs** I don't know.", ["I don't know. <direction:shrugs>"]),
    "a bold narration": ("**She looks up.** I don't know.", ["I don't know. <direction:She looks up.>"]),
    "bold and italic": ("***nods*** Good day.", ["Good day. <direction:nods>"]),
    "underscores": ("_smiles_ I am _so_ glad.", ["I am so glad. <direction:smiles> {warm 0.5}"]),
    "underscores in a word": ("The snake_case_word stays.", ["The snake_case_word stays."]),
    "tildes": ("~sighs~ Good day~", ["Good day <direction:sighs>"]),
    "a tilde that means about": ("That is ~5 coins.", ["That is 5 coins."]),
    "nested stars": ("*She **slowly** turns* Good day.", ["Good day. <direction:She slowly turns>"]),
    "nested kinds": ("*sighs (quietly) and turns* Good day.", ["Good day. <direction:sighs quietly and turns>"]),
    "a star inside brackets": ("(she *nods*) Good day.", ["Good day. <direction:she nods>"]),
    "never closed": ("Good day. *she turns away", ["Good day. <direction:she turns away>"]),
    "closed by the line's end": ("*she turns away\nGood day.", ["Good day. <direction:she turns away>"]),
    "a stray star": ("I lost it*.", ["I lost it."]),
    "stars with blanks": ("* shrugs * Good day.", ["Good day. <direction:shrugs>"]),
    "escaped stars": (r"\*shrugs\* Good day.", ["Good day. <direction:shrugs>"]),
    "wide stars": ("＊shrugs＊ Good day.", ["Good day. <direction:shrugs>"]),
    "round brackets": ("(laughs) Good day.", ["Good day. <direction:laughs>"]),
    "a round direction inside": ("Good day (she smiles) to you.", ["Good day to you. <direction:she smiles>"]),
    "a manner": (
        "I'll come (in a low voice) at noon.",
        ["I'll come at noon. <direction:in a low voice> <volume:quiet>"],
    ),
    "a spoken aside": (
        "The mill (the old one, by the river, where we used to play) burned (sadly).",
        ["The mill (the old one, by the river, where we used to play) burned. <direction:sadly>"],
    ),
    "a bracket in a word": ("The book(s) I want.", ["The book(s) I want."]),
    "a sad face": ("It is lost :( all of it.", ["It is lost :( all of it."]),
    "a face of signs": ("(^_^) Good day.", GOOD_DAY),
    "a round direction never closed": ("(looks up and says nothing", []),
    "a spoken aside never closed": ("The mill (the old one burned.", ["The mill (the old one burned."]),
    "square brackets": ("[laughs [softly]] Good [coughs] day.", [
        "Good day. <direction:laughs softly> <direction:coughs>"
    ]),
    "curly brackets": ("{waves} Good day.", ["Good day. <direction:waves>"]),
    "a square bracket never closed": ("Good day. [laughs and", ["Good day. <direction:laughs and>"]),
    # novels
    "all quoted": ('"Good day. Come in."', ["Good day.", "Come in."]),
    "all in curly quotes": ("“Good day.”", GOOD_DAY),
    "a quotation never closed": ('"Good day.', GOOD_DAY),
    "quoted without a mark": ('"I know"', ["I know"]),
    "narration": ('"Go," she says, turning. "Now."', ["Go.", "Now. <direction:she says, turning.>"]),
    "narration inside a sentence": ('"Go," she says, "and never return."', [
        "Go, and never return. <direction:she says>"
    ]),
    "narration at the end": ('"Go," she says.', ["Go. <direction:she says.>"]),
    "narration after a full stop": ('"Go!" She turns.\n\n"Now."', ["Go!", "/Now. <direction:She turns.>"]),
    "the comma outside": ('"Go", she says. "Now."', ["Go.", "Now. <direction:she says.>"]),
    "no comma": ('"Go away" she says. "Now."', ["Go away.", "Now. <direction:she says.>"]),
    "a quoted word": ('"Riverbend" they call it.', ["Riverbend they call it."]),
    "a quotation within": ('"He said "go" to me."', ['He said "go" to me.']),
    "paragraphs": ('"Good day.\n\n"Come in."', ["Good day.", "/Come in."]),
    "single curly quotes": ("‘Go,’ she says. ‘It’s late.’", ["Go.", "It’s late. <direction:she says.>"]),
    "quotations and directions": ('*nods* "Good day." *smiles* "Come in."', [
        "Good day. <direction:nods>", "Come in. <direction:smiles>"
    ]),
    "narration first": ('Mira looks up. "Good day," she says.', [
        "Good day. <direction:Mira looks up.> <direction:she says.>"
    ]),
    "narration first, by a pronoun": ('She smiles. "Good day."', ["Good day. <direction:She smiles.>"]),
    "speech that begins so": ("She smiled at me once. Mira is my name.", [
        "She smiled at me once.", "Mira is my name."
    ]),
    "one's own name said": ("Mira is my name.", ["Mira is my name."]),
    "a quotation in speech": ('He told me, "Go away." So I left.', ['He told me, "Go away."', "So I left."]),
    # moods
    "a mood": ("[warm] Good day. Come in.", ["Good day. {warm}", "Come in. {warm}"]),
    "a mood with a number": (
        "[WARM 0.9] Good day. [angry] Out!",
        ["Good day. {warm 0.9}", "Out! <volume:loud> {angry}"],
    ),
    "a mood by name": ("[emotion: warm] Good day.", ["Good day. {warm}"]),
    "a mood in per cent": ("[warm, 80%] Good day.", ["Good day. {warm 0.8}"]),
    "too much of a mood": ("[warm 7] Good day.", ["Good day. {warm 1}"]),
    "a mood of two words": ("[Half asleep .3] Good day.", ["Good day. {half_asleep 0.3}"]),
    "a mood in round brackets": ("(warm) Good day.", ["Good day. {warm}"]),
    "two moods": ("[warm][angry 1] Good day. Out!", ["Good day. {warm}", "Out! <volume:loud> {angry 1}"]),
    "a mood inside": ("Good [angry] day.", ["Good day. <volume:loud> {angry}"]),
    "a mood directly after": ("Good day.[angry] Out!", ["Good day.", "Out! <volume:loud> {angry}"]),
    "no mood of this world": ("[gloomy] Good day.", ["Good day. <direction:gloomy>"]),
    "half a mood": ("Good day. [war", ["Good day. <direction:war>"]),
    # markup
    "a heading": ("# Title\nGood day.", ["Title", "/Good day."]),
    "bullets": ("- one\n* two\n• three", ["one", "/two", "/three"]),
    "a list": ("1. Wash up\n2. Go home\n7 days\n9. Mai", ["Wash up", "/Go home", "/7 days", "/9. Mai"]),
    "quoting": ("> Good day.", GOOD_DAY),
    "a rule": ("---\nGood day.\n***\nCome in.", ["Good day.", "/Come in."]),
    "a dash": ("— Good day.\n—Come in.", ["Good day.", "/Come in."]),
    "a direction after a bullet": ("- *nods* Good day.", ["Good day. <direction:nods>"]),
    "a block of code": ("```python\nprint('x')\n```\nGood day.", GOOD_DAY),
    "code never closed": ("Good day.\n```\nprint('x')", GOOD_DAY),
    "code in a line": ("`Good` day.", GOOD_DAY),
    "html": ('Good <b class="x">day</b>.<br>Come in.<!-- hm -->', ["Good day.", "/Come in."]),
    "html in html": ("Good <<b>b>day.", ["Good b>day."]),
    "half a tag": ("Good <i day.", ["Good i day."]),
    "half a tag at the end": ("Good day. <span", GOOD_DAY),
    "no tags": ("1 < 2 and I <3 you.", ["1 < 2 and I <3 you."]),
    "bbcode": ("[b]Good[/b] [color=red]day[/color][/url].", GOOD_DAY),
    "bbcode from pieces": ("[[b]b]Good day.", ["Good day. <direction:b b>"]),
    "a footnote": ("Good day[1].", GOOD_DAY),
    "a link": ("See [the map](https://x.y/z) now.", ["See the map now."]),
    "an address": ("See https://example.com/x?y=1. Good day.", ["See.", "Good day."]),
    "an address without http": ("See www.example.com!", ["See!"]),
    "no address": ("Who, how, www: http. Hm", ["Who, how, www: http.", "Hm"]),
    "entities": ("Day&nbsp;&amp; night &lt;b&gt; R&D.", ["Day & night b R&D."]),
    "a row of emoji": ("Good day 😀😀😀!", ["Good day 😀!"]),
    "an emoji of several": ("Good day 👩‍👩‍👧👍🏽!", ["Good day 👩‍👩‍👧!"]),
    "unseen characters": ("Good\u200b day\u202e.\x07", GOOD_DAY),
    "white space": ("\n\n  Good  day. \r\n\n\t Come\tin.\u2028Sit.\n", ["Good day.", "/Come in.", "/Sit."]),
    # sentences
    "an ellipsis": ("…", ["…"]),
    "marks": ("?!", ["?!"]),
    "a stop": (".", []),
    "nothing": ("", []),
    "no full stop": ("Good day. Come in", ["Good day.", "Come in"]),
    "abbreviations": ("Mr. Holt paid 3.5 crowns, e.g. to me. Yes?", [
        "Mr. Holt paid 3.5 crowns, e.g. to me.", "Yes?"
    ]),
    "an ellipsis goes on": ("Well... maybe. Yes", ["Well... maybe.", "Yes"]),
}  # fmt: skip


def expected(rows: list[str]) -> tuple[tuple[Line, ...], str]:
    lines: list[Line] = []
    for row in rows:
        if row == CLOSED:
            continue
        marks = re.findall(r" \{(\w+) ?([\d.]*)\}$", row)
        text = re.sub(r" \{[^{}]*\}$", "", row)
        tags = tuple(re.findall(r"<(\w+:[^<>]*)>", text))
        text = re.sub(r"( <\w+:[^<>]*>)+$", "", text)
        before = "\n" if text[0] == "/" else "" if not lines else " "
        name, number = marks[0] if marks else ("neutral", "")
        lines.append(Line(len(lines), text.removeprefix("/"), before, name, float(number or 0.6), tags))
    return tuple(lines), "stop" if CLOSED in rows else ""


@pytest.mark.parametrize("name", CASES)
def test_the_lines_of_a_stream_however_it_is_cut(name: str) -> None:
    stream, rows = CASES[name]
    lines, closed = expected(rows)
    want = Heard(lines, closed, tuple((line.line, line.text) for line in lines))
    assert hear([stream]) == want
    for pieces in cuts(stream):
        assert hear(pieces) == want, pieces
