"""Replies in many languages: names, directions, marks and quotations are found in all of them."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest

from tests.support.speech import SETTING, cuts, hear


@dataclass(frozen=True)
class Reply:
    language: str
    name: str
    stream: str
    text: str
    """What is heard, with what stands between the lines; `|` parts lines where nothing does."""
    moods: str = ""
    directions: tuple[str, ...] = ()


REPLIES = [
    Reply(
        "en",
        "Mira",
        'Mira: *leans in* Mr. Holt said the 3.5 tons arrived... maybe. [warm 0.8] Did you see it? "No," I said.',
        'Mr. Holt said the 3.5 tons arrived... maybe. |Did you see it? |"No," I said.',
        "neutral warm warm",
        ("leans in",),
    ),
    Reply(
        "de",
        "Mira",
        "Mira: *zuckt mit den Schultern* Am 3. Mai kam Dr. Weber, z. B. mit dem Boot. [warm] Er rief: „Komm!“ "
        "Ich *wollte* nicht.",
        "Am 3. Mai kam Dr. Weber, z. B. mit dem Boot. |Er rief: „Komm!“ |Ich wollte nicht.",
        "neutral warm warm",
        ("zuckt mit den Schultern",),
    ),
    Reply(
        "de",
        "Mira",
        "„Geh“, sagt sie und wendet sich ab. „Sofort!“",
        "Geh. |Sofort!",
        "neutral neutral",
        ("sagt sie und wendet sich ab.",),
    ),
    Reply(
        "de",
        "Mira",
        "1. Mai ist Feiertag. (leise) Geh jetzt.",
        "1. Mai ist Feiertag. |Geh jetzt.",
        "neutral neutral",
        ("leise",),
    ),
    Reply(
        "fr",
        "Mira",
        "Mira : *hausse les épaules* Qu’est-ce que tu veux ? [warm] M. Dupont a dit « non » hier. Bon…",
        "Qu’est-ce que tu veux ? |M. Dupont a dit « non » hier. |Bon…",
        "neutral warm warm",
        ("hausse les épaules",),
    ),
    Reply(
        "fr",
        "Mira",
        "« Va-t’en », dit-elle en riant. « Tout de suite ! »",
        "Va-t’en. |Tout de suite !",
        "neutral neutral",
        ("dit-elle en riant.",),
    ),
    Reply(
        "es",
        "Mira",
        "Mira: *sonríe* ¿Qué quieres? ¡Vete de aquí! [angry 0.9] El Sr. García no está (suspira) contento.",
        "¿Qué quieres? |¡Vete de aquí! |El Sr. García no está contento.",
        "neutral angry angry",
        ("sonríe", "suspira"),
    ),
    Reply(
        "pt",
        "Mira",
        "*sorri* Não sei, meu amigo. (em voz baixa) O rio subiu.",
        "Não sei, meu amigo. |O rio subiu.",
        "neutral neutral",
        ("sorri", "em voz baixa"),
    ),
    Reply(
        "it",
        "Mira",
        "_sospira_ Non lo so. Marco *non* è qui!",
        "Non lo so. |Marco non è qui!",
        "neutral neutral",
        ("sospira",),
    ),
    Reply(
        "ru",
        "Мира",
        "Мира: *вздыхает* Я не знаю. [warm] Г-н Петров ушёл (шепчет) вчера. Ты *сам* видел?",
        "Я не знаю. |Г-н Петров ушёл вчера. |Ты сам видел?",
        "neutral warm warm",
        ("вздыхает", "шепчет"),
    ),
    Reply("ru", "Мира", "«Иди», — сказала она. «Сейчас же!»", "Иди. |Сейчас же!", "neutral neutral", ("сказала она.",)),
    Reply(
        "ja",
        "ミラ",
        "ミラ：*微笑む*そうですね。[warm]川が危ない（ため息）のです。「行くな」と言いましたよ。",
        "そうですね。|川が危ないのです。|「行くな」と言いましたよ。",
        "neutral warm warm",
        ("微笑む", "ため息"),
    ),
    Reply(
        "ja",
        "ミラ",
        "「行け」と彼女は言った。「今すぐだ」",
        "行け。|今すぐだ",
        "neutral neutral",
        ("と彼女は言った。",),
    ),
    Reply(
        "zh",
        "米拉",
        "米拉说：（叹气）我不知道。[warm 0.7]河水（很深）很危险！你*真的*要走吗？",
        "我不知道。|河水（很深）很危险！|你真的要走吗？",
        "neutral warm warm",
        ("叹气",),
    ),
    Reply(
        "zh",
        "米拉",
        "“走吧，”她说，“快点。”她笑了。“走！”",
        "走吧，快点。|走！",
        "neutral neutral",
        ("她说", "她笑了。"),
    ),
    Reply(
        "ko",
        "미라",
        "미라: *한숨* 모르겠어요. [warm] 강이 위험해요! (웃으며) 정말 갈 거예요?",
        "모르겠어요. |강이 위험해요! |정말 갈 거예요?",
        "neutral warm warm",
        ("한숨", "웃으며"),
    ),
    Reply(
        "th",
        "มิรา",
        "มิรา: *ยิ้ม* สวัสดีค่ะ [warm] แม่น้ำอันตรายมาก! คุณจะไปไหนคะ?",
        "สวัสดีค่ะ แม่น้ำอันตรายมาก! |คุณจะไปไหนคะ?",
        "warm warm",
        ("ยิ้ม",),
    ),
    Reply(
        "ar",
        "ميرا",
        "ميرا: *تبتسم* لا أعرف. [warm] النهر خطير! هل ستذهب؟",
        "لا أعرف. |النهر خطير! |هل ستذهب؟",
        "neutral warm warm",
        ("تبتسم",),
    ),
    Reply(
        "hi",
        "मीरा",
        "मीरा: *मुस्कुराती है* मुझे नहीं पता। [warm] नदी खतरनाक है! क्या तुम जाओगे?",
        "मुझे नहीं पता। |नदी खतरनाक है! |क्या तुम जाओगे?",
        "neutral warm warm",
        ("मुस्कुराती है",),
    ),
    Reply(
        "el",
        "Μίρα",
        "Μίρα: *χαμογελά* Δεν ξέρω. Πού πας; Έλα εδώ!",
        "Δεν ξέρω. |Πού πας; |Έλα εδώ!",
        "neutral " * 3,
        ("χαμογελά",),
    ),
    Reply(
        "tr", "Işıl", "Işıl: *gülümser* Bilmiyorum. Nereye?", "Bilmiyorum. |Nereye?", "neutral neutral", ("gülümser",)
    ),
    Reply(
        "he",
        "מירה",
        "מירה: *מחייכת* אני לא יודעת. [warm] הנהר מסוכן!",
        "אני לא יודעת. |הנהר מסוכן!",
        "neutral warm",
        ("מחייכת",),
    ),
]

# Names that are hard to find, and one prefix with each.
NAMES = [
    "Mr. X (Jr.)",
    "C++",
    "[Q]",
    "*Star*",
    "Zoë 🦊",
    "Mira: the Bold",
    "D'Arcy O’Neil",
    "a|b",
    "李 小龙",
    "~Nyx~",
    ".*",
    "İpek",
]


@pytest.mark.parametrize("reply", REPLIES, ids=lambda reply: f"{reply.language} {reply.stream[:12]}")
def test_the_lines_of_a_reply_however_it_is_cut(reply: Reply) -> None:
    setting = replace(SETTING, npc_name=reply.name, language=reply.language)
    whole = hear([reply.stream], setting=setting)
    assert "|".join(_rows(whole.text, [line.text for line in whole.lines])) == reply.text
    assert [line.emotion for line in whole.lines] == reply.moods.split()
    tags = tuple(f"direction:{direction}" for direction in reply.directions)
    assert tuple(tag for line in whole.lines for tag in line.tags if tag.startswith("direction:")) == tags
    for pieces in cuts(reply.stream):
        assert hear(pieces, setting=setting) == whole, pieces


@pytest.mark.parametrize("name", NAMES)
def test_a_name_of_any_characters_is_found_before_a_line(name: str) -> None:
    own = replace(SETTING, npc_name=name)
    others = replace(SETTING, other_names=(name,))
    for pieces in cuts(f"{name}: Good day."):
        assert hear(pieces, setting=own).text == "Good day.", pieces
    for pieces in cuts(f"Good day.\n{name.upper()}: Hm."):
        ended = hear(pieces, setting=others)
        assert (ended.text, ended.closed) == ("Good day.", "stop"), pieces


def _rows(text: str, lines: list[str]) -> list[str]:
    """The text cut where a line begins."""
    rows = []
    for line in reversed(lines[1:]):
        at = text.rindex(line)
        rows.append(text[at:])
        text = text[:at]
    return [text, *reversed(rows)]
