"""Where sentences end, in many languages, and that no cut of the stream changes it."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from npc_dialogue.text.sentences import Piece, SentenceSplitter, split_sentences

# Sentences as they stand, with the white space between them; `|` stands where one ends.
CASES = {
    "english": "Good day, traveller. |The mill's wheel broke! |Will you help? |I hope so",
    "titles": "Mr. and Mrs. Hale met Dr. Moss at St. Anne's. |Prof. Lee, too.",
    "initials": "J. R. Hartley wrote to J.R.R. Tolkien. |So am I. |You too. |I. M. Pei built it.",
    "latin abbreviations": "Bring tools, e.g. a saw, i.e. yours, vs. mine. |Nails etc. are here. |Wood etc. |"
        "That is all.",
    "numbers": "It costs 3.5 coins, at 7.30 a.m. sharp. |No. 5 is mine. |No. |That was 1984. |Then came 12. |I am 12. |"
        "You see?",
    "list": "1. Fetch water. |2. Sleep.",
    "ellipses": "Well... maybe. |I... don't know. |Wait... |What? |Hm… |…And then? |About... 20. |"
        "But... I can't.",
    "spaced dots": "Well . . . perhaps. |Sure. |...If you say so.",
    "only dots": "... Fine. |?! What.",
    "only hard marks": "！？はい。|\n。 好。|走",
    "runs": "What?! |No!!! |Really...? |Yes!",
    "quoted speech": '"Go!" she said. |"Stop." |Mira left. |‘Now?’ he asked. |She said “No.” |He wept. |'
        '"Go!", she cried.',
    "brackets": "(He left.) |Then [she spoke!] and sat. |It (really!) works. |(Yes!) |No.",
    "gestures": "*She smiles.* |Hello! |_Hm._ |**Come!** |~Bye.~",
    "small letters": "hey. |so. |what now? |dunno",
    "no word after a stop": "See a.b and x.y/z?q=1 or v1.2.3. |Ok.",
    "line breaks": "one\n|two.\n\n|three \r\n |four",
    "colon": "He said: Go. |Note: this; that. |So:\n|Yes",
    "german": "Ich komme z. B. am 3. Mai, bzw. am 12. Tag um 7.30 Uhr. |Äpfel usw. |Dann nicht. |"
        "Nr. 5 d. h. hier. |Ja!",
    "german dates": "Montag, 3. Mai ist gut. |Am 24.12. ist Ruhe. |Wilhelm II. war da. |Ich bin 12. |Und du? |"
        "300 v. Chr. war es.",
    "german quotes": "„Geh!“ sagte sie. |„Gut“, sagte er. |„Nein.“ |Er ging. |»Halt!« rief er. |»Ja.« |"
        "»Nein.«",
    "french": "« Bonjour ! » dit-elle. |Vraiment ? |Oui ! |Quoi ? ! |M. Dupont, p. ex. lui, arrive. |"
        "« Non. » |Il part.",
    "spanish": "¿Qué pasa? |¡No! |El Sr. García… ¿no viene? |—¡Vete! —dijo ella. |Vale.",
    "russian": "— Иди! — сказала она. |— Нет. |Это А. С. Пушкин и т. д. и т. п. вот. |«Да!» — крикнул он.",
    "polish": "Weź np. chleb, tj. wodę. |Dobrze! |Idź.",
    "turkish": "3. gün geldi. |İşte o. |Sonra gitti.",
    "greek": "Τι κάνεις; |Καλά. |Εσύ; |Έλα!",
    "armenian": "Բարև։ |Ինչպես ես։ |Լավ",
    "arabic": "كيف حالك؟ |أنا بخير. |د. أحمد هنا! |نعم",
    "urdu": "آپ کیسے ہیں؟ |میں ٹھیک ہوں۔ |جی",
    "hebrew": "מה שלומך? |טוב. |א. ב. יהושע כתב.",
    "hindi": "क्या हाल है? |मैं ठीक हूँ।|चलो॥ |हाँ",
    "bengali": "তুমি কেমন আছো? |আমি ভালো আছি। |চলো",
    "amharic": "ሰላም። |እንዴት ነህ፧ |ደህና",
    "thai question": "ไปไหม?|ไปครับ! |ดี",
    "thai short": "ผมไม่รู้ ครับ",
    "thai long": "ผมไม่รู้ว่าจะไปที่ไหนดีในวันพรุ่งนี้เพราะว่าฝนตกหนักมากจริงๆนะครับ |"
        "แต่ผมจะลองไปดูที่ตลาดก่อน",
    "khmer": "សួស្តី។ |អ្នកសុខសប្បាយទេ?|បាទ។",
    "burmese": "မင်္ဂလာပါ။ |နေကောင်းလား။",
    "chinese": "你好，旅行者。|磨坊坏了！|你愿意帮忙吗？|他说：“走吧！”|然后走了。|真的?!|好",
    "chinese quotes": "“走！”，她说。|他走了。|“你好。”|“嗯……”她说。|“走！”|他们走了。",
    "chinese ascii": "真的吗?|我不知道.|你呢!|好 3.5元。|她说：\"好。\"|\"走。\"",
    "japanese": "「行け！」と彼は言った。|「はい。」|彼は走った。|え！？|そう……か。|……うん。|はい。　|よし",
    "korean": "네. |알겠습니다. |\"가자!\"라고 말했다. |가요… |정말요?",
    "mixed": "OK!|好的。|Ja?|はい。|Done.",
}  # fmt: skip


def cut(text: str, sizes: list[int]) -> list[str]:
    chunks, at = [], 0
    for size in sizes:
        chunks.append(text[at : at + size])
        at += size
    return [*chunks, text[at:]]


def pieces_of(chunks: list[str]) -> list[Piece]:
    splitter = SentenceSplitter()
    return [piece for chunk in chunks for piece in splitter.feed(chunk)] + splitter.finish()


def sentences_of(chunks: list[str]) -> list[tuple[str, str]]:
    """White space before each sentence, and the sentence; checks the shape of the pieces on the way."""
    found: list[tuple[str, str]] = []
    begun = False
    for piece in pieces_of(chunks):
        assert piece.text or piece.ends
        if begun:
            assert piece.before == ""
            found[-1] = (found[-1][0], found[-1][1] + piece.text)
        else:
            assert piece.text
            found.append((piece.before, piece.text))
        begun = not piece.ends
    assert not begun, "the last piece of all ends its sentence"
    return found


def expected(case: str) -> list[str]:
    return [sentence.strip() for sentence in CASES[case].split("|")]


@pytest.mark.parametrize("case", CASES)
def test_sentences(case: str) -> None:
    assert split_sentences(CASES[case].replace("|", "")) == expected(case)


@pytest.mark.parametrize("size", [1, 2, 3, 5])
@pytest.mark.parametrize("case", CASES)
def test_even_cuts_change_nothing(case: str, size: int) -> None:
    text = CASES[case].replace("|", "")
    for first in range(size):
        sizes = [first] + [size] * (len(text) // size + 1)
        assert sentences_of(cut(text, sizes)) == sentences_of([text])


@pytest.mark.parametrize("case", CASES)
def test_a_single_cut_anywhere_changes_nothing(case: str) -> None:
    text = CASES[case].replace("|", "")
    for at in range(len(text)):
        assert sentences_of([text[:at], text[at:]]) == sentences_of([text])


def test_nothing_is_lost_but_the_outer_white_space() -> None:
    found = sentences_of(["  \n Go!  \n ", "  Now.\u00a0", "Yes \t\n"])
    assert found == [("", "Go!"), ("  \n   ", "Now."), ("\u00a0", "Yes")]


fragments = st.sampled_from(
    [
        *".?!…;:,'\"()*_-—«»„“”‘’。！？、「」『』।؟", " ", " ", "\n", "\u00a0", "...", "Mr", "z", "B", "I", "J",
        "usw", "etc", "No", "am", "Mai", "März", "Ma", "3", "12", "3.5", "II", "Go", "go", "é", "да", "Да", "Ω", "好",
        "と", "か", "ไป", "네", "نعم", "हाँ", "😀", "e\u0301", "\u200b", "¿", "¡",
    ]
)  # fmt: skip
texts = st.lists(fragments, max_size=40).map("".join)


@given(text=texts | st.text(max_size=60), sizes=st.lists(st.integers(0, 7), max_size=60))
@example(text="am 3. M", sizes=[6])
@example(text="« A ! »", sizes=[5])
@example(text="A! — b", sizes=[4])
@example(text="A... I'm", sizes=[6])
@example(text="A ? !", sizes=[5])
def test_no_cut_changes_a_sentence(text: str, sizes: list[int]) -> None:
    whole = sentences_of([text])
    assert sentences_of(cut(text, sizes)) == whole
    assert "".join(before + sentence for before, sentence in whole) == text.strip()
    for before, sentence in whole:
        assert sentence == sentence.strip()
        assert not before.strip()
        assert "\n" not in sentence


@given(text=texts)
def test_little_is_held_back(text: str) -> None:
    splitter = SentenceSplitter()
    given_on = 0
    for end, char in enumerate(text, 1):
        given_on += sum(len(piece.before + piece.text) for piece in splitter.feed(char))
        outer = len(text[:end]) - len(text[:end].lstrip())
        white = len(text[:end]) - len(text[:end].rstrip()) if text[:end].strip() else 0
        # What decides is at most a month's name; the white space before it is still to come, too.
        waiting = text[:end].rstrip()[-10:]
        spread = max((len(run) for run in _white_runs(text[:end])), default=0)
        assert end - outer - white - given_on <= len(waiting) + spread


def _white_runs(text: str) -> list[str]:
    runs, run = [], ""
    for char in text + "x":
        if char.isspace():
            run += char
        elif run:
            runs.append(run)
            run = ""
    return runs


def test_text_flows_before_its_sentence_ends() -> None:
    splitter = SentenceSplitter()
    assert splitter.feed("Hello the") == [Piece("Hello the", False)]
    assert splitter.feed("re ") == [Piece("re", False)]
    assert splitter.feed("you.") == [Piece(" you.", False)]
    assert splitter.feed(" ") == []
    assert splitter.feed("Y") == [Piece("", True), Piece("Y", False, " ")]
    assert splitter.feed("es.\n") == [Piece("es.", True)]
    assert splitter.finish() == []


def test_cjk_ends_with_the_next_character() -> None:
    splitter = SentenceSplitter()
    assert splitter.feed("好。") == [Piece("好。", False)]
    assert splitter.feed("走") == [Piece("", True), Piece("走", False)]
    assert splitter.finish() == [Piece("", True)]


def test_a_splitter_can_be_used_again() -> None:
    splitter = SentenceSplitter()
    first = splitter.feed(' "Mr. ') + splitter.finish()
    second = splitter.feed(' 好。" ') + splitter.finish()
    assert "".join(piece.text for piece in first) == '"Mr.'
    assert second == pieces_of([' 好。" '])


def test_nothing_in_nothing_out() -> None:
    assert split_sentences("") == []
    assert split_sentences(" \n ") == []
