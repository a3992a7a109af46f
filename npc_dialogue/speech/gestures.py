"""Which words are done rather than said: what tells `*shrugs*` from `*very*` and `(quietly)` from `(the old one)`."""

from __future__ import annotations

from npc_dialogue.text.scripts import is_unspaced

# English verbs by which role-play moves, in their plain form.
_ENGLISH = """
act adjust admit approach ask back beam beckon bend bite blink blow blush boom bounce bow breathe bristle brush burst
cackle caress catch chew chirp chuckle clap clasp clear clench click climb close cock coo cough cower crack cringe croak
cross crouch cry curtsy cut dance draw drop duck eye face falter feign fiddle fidget flinch flush fold freeze frown
fumble gag gasp gaze gesture giggle glance glare glower grab grasp grimace grin grip groan growl grumble grunt gulp
hang hesitate hiccup hiss hold huff hug hum inhale exhale interrupt jab jerk jump kick kiss kneel laugh lean leap
lick lift limp look lower motion mumble murmur mutter narrow nod nudge offer open pace pat pause peer perk pinch
point pour pout press pull purr push puzzle raise reach recoil relax rest retreat roll rub rummage rush salute scan
scoff scowl scratch scream shake shift shiver shout shrug shudder shuffle sigh sing sit slam slap slide slump smack
smile smirk snap snarl sneer sneeze snicker sniff sniffle snort sob spit squint squeeze stammer stand stare step
stiffen stifle stop straighten stretch stride stroke strum study stumble stutter swallow sway swear sweep swing tap tear
tense think throw tilt toss touch tremble trail tug turn twirl twist twitch wag wait walk wander watch wave weep wheeze
whimper whine whisper whistle wince wink wipe wring yawn yell
""".split()

# In other languages the form that stands between asterisks.
_ELSEWHERE = """
lächelt seufzt nickt grinst lacht zuckt schüttelt kichert räuspert blickt schaut sieht flüstert murmelt hustet schnaubt
verbeugt zwinkert runzelt knurrt brummt schmunzelt gähnt stöhnt zögert dreht hebt senkt lehnt beugt winkt weint zittert
errötet stockt schluckt leise lachend lächelnd seufzend flüsternd nickend grinsend pause
sourit soupire rit rigole hausse hoche acquiesce murmure chuchote grogne ricane tousse hésite regarde baisse lève
secoue rougit pleure bâille incline tremble doucement
sonríe suspira ríe asiente encoge murmura susurra niega guiña frunce gruñe tose mira baja levanta sacude llora
bosteza tiembla duda suavemente
sorri suspira acena sussurra murmura sorride sospira ride annuisce sussurra mormora
улыбается вздыхает кивает смеётся смеется хмурится пожимает качает шепчет молчит смотрит тихо
웃음 한숨 미소 고개를 끄덕인다 웃으며 속삭인다 속삭이며
يبتسم تبتسم يتنهد تتنهد يضحك تضحك يهمس تهمس मुस्कुराते मुस्कुराता मुस्कुराती हँसता हँसती हंसता हंसती आह
""".split()

# Scripts without spaces: characters of which one in a short stretch is enough.
_UNSPACED = (
    "笑 叹 嘆 点头 點頭 摇头 搖頭 皱眉 皺眉 耸肩 聳肩 沉默 低声 低聲 轻声 輕聲 小声 咳 哭 鞠躬 看着 看著 ため息 溜息 "
    "微笑 頷 うなず 首を 肩を 囁 ささや 呟 つぶや 照れ 泣 沈黙 小声 ยิ้ม หัวเราะ ถอนหายใจ พยักหน้า กระซิบ ส่ายหน้า ยักไหล่"
).split()

_MANNER = frozenset(
    "quietly softly gently slowly loudly coldly warmly sadly happily angrily nervously shyly dryly flatly sternly "
    "calmly sharply darkly playfully teasingly sarcastically thoughtfully hesitantly cheerfully wearily bitterly "
    "proudly whispered muttered aside beat silence laughter offscreen off-screen ooc".split()
)
_PRONOUNS = frozenset("i he she it they i'm he's she's er sie es elle il on ella él lei lui она он".split())

_VOICED = frozenset(
    "voice tone whisper breath smile sigh grin laugh wink nod shrug frown smirk chuckle himself herself".split()
)
_LEADS = frozenset("in under with to after".split())

# Words that end like verbs and adverbs of manner but are spoken with stress.
_NO_VERBS = frozenset(
    """
    yes this his hers its ours yours theirs was has does goes is as us thus always perhaps besides towards afterwards
    sometimes nowadays less unless across nothing something everything anything king ring thing bring spring during
    morning evening being having only early family really truly exactly certainly absolutely definitely finally actually
    probably simply barely hardly nearly completely totally utterly especially likely unlikely lovely lonely ugly holy
    fly reply apply supply july daily already friendly deadly gods years days things others fully wholly
    """.split()
)


def _finite(verb: str) -> str:
    if verb.endswith("y") and verb[-2] not in "aeo":
        return verb[:-1] + "ies"
    return verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z")) else "s")


def _continuous(verb: str) -> str:
    short = len(verb) < 6 and verb[-1] in "bgmnptr" and verb[-2] in "aeiou" and verb[-3] not in "aeiou"
    return (verb[:-1] if verb.endswith("e") else verb + verb[-1] if short else verb) + "ing"


_NOT_FINITE = frozenset("leise lachend lächelnd seufzend flüsternd nickend grinsend pause doucement suavemente".split())
_BARE = frozenset(_ENGLISH)
_FINITE = frozenset(map(_finite, _ENGLISH)) | frozenset(_ELSEWHERE)
_DONE = _FINITE | frozenset(map(_continuous, _ENGLISH)) | _MANNER


def plain_words(text: str) -> list[str]:
    """Words as the tables have them: small, without marks at their ends."""
    return [bare for word in text.lower().split() if (bare := word.strip(".,;:!?…*_~\"'“”’()-"))]


def is_gesture(words: list[str], table: frozenset[str] = _DONE) -> bool:
    """Whether the words begin as a gesture does: a verb of the tables, alone or after one other word."""
    second = len(words) == 2 or (len(words) > 2 and words[0] in _PRONOUNS)
    return any(word in table for word in words[: 2 if second else 1])


def begins_done(words: list[str]) -> bool:
    """Whether the first word is one that is done, in its finite form, so that a name may stand before it."""
    return words != [] and words[0] in _FINITE and words[0] not in _NOT_FINITE


def looks_done(words: list[str]) -> bool:
    """Whether the first word has the look of one that is done: `-s`, `-ing`, `-ly`."""
    if not words:
        return False
    word = words[1] if words[0] in _PRONOUNS and len(words) > 1 else words[0]
    if is_gesture(words):
        return True
    if word in _NO_VERBS or len(word) < 4:
        return False
    return (word.endswith("s") and not word.endswith(("ss", "us", "'s"))) or word.endswith(("ing", "ly"))


def is_unspaced_gesture(text: str) -> bool:
    """Whether a stretch of a script without spaces holds a gesture."""
    return any(sign in text for sign in _UNSPACED)


def is_emphasis(content: str, *, place: str, following: str | None) -> bool | None:
    """Whether `*content*` is a stressed word that is spoken; `None` if the next character has to be known.

    One or two words are stress

    * after a spoken word (`place` is `running`), unless they are a gesture of the tables in its finite form;
    * after a pause such as a comma, unless they look done (`-s`, `-ing`, `-ly`);
    * at the beginning of a sentence, if they have a capital, do not look done, and end in `!` or `?` or the sentence
      goes on with a small letter or a mark: `*You* did this?`, but `*Shrugs* Yes.`

    In scripts without spaces up to four characters count as a word, and only after a spoken one. All else, longer
    stretches above all, is a direction.
    """
    text = content.strip()
    if not text:
        return False
    if is_unspaced(text[0]):
        return place == "running" and len(text) <= 4 and not is_unspaced_gesture(text)
    if len(text.split()) > 2:
        return False
    words = plain_words(text)
    if place == "running":
        return words != [] and not is_gesture(words, _FINITE)
    if not words or looks_done(words):
        return False
    if place == "pause":
        return True
    if not text[0].isupper():
        return False
    if text[-1] in "!?":
        return True
    if following is None:
        return None
    return following != "" and (following.islower() or following in ",.;:!?…—–-")


def is_round_direction(content: str) -> bool:
    """Whether `(content)` inside a sentence is a direction: a gesture (`(laughs)`, `(she smiles)`), a manner
    (`(quietly)`, `(in a low voice)`); else it is an aside that is spoken (`(the old one, by the river)`)."""
    if is_unspaced(content.strip()[:1] or " "):
        return is_unspaced_gesture(content[:12])
    words = plain_words(content)
    if not words:
        return True
    if is_gesture(words[:2]) or (len(words) == 1 and words[0] in _BARE):
        return True
    if len(words) == 2 and words[1] in _MANNER:
        return True
    return words[0] in _LEADS and not _VOICED.isdisjoint(words[:6])
