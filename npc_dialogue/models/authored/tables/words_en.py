"""English: words that say little about what a question is after, and short forms written out."""

STOP = """
a an the this that these those and or but nor if so then than because since though although while as of to in on at by
for with from into onto upon about around out up off over through per via am is are was were be been being do does did
doing done have has had having can could will would shall should may might must ought cannot let
i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself we us our
ours they them their theirs themselves one ones who whom whose what which where when why how whatever whoever
not no yes yeah yep nope nah ok okay oh ah eh er um uh hm hmm well hey hello hi please thanks thank sorry excuse pardon
sir madam mister miss mrs mr ms here there now just only also too very whether quite rather pretty really actually even still
yet already again ever never maybe perhaps any some all each every both either neither other another such much many
more most less few little bit lot lots kind sort sorts anything something nothing everything anyone someone nobody
everyone anybody somebody everybody thing things stuff tell say says said talk speak ask asking asked answer know knows
knew mean means meant think thinks thought suppose guess wonder wondering reckon explain describe hear heard got get
gets getting going like anyway anyhow besides else instead idea
"""
"""They are left out, except in expressions."""

LIGHT = """
go goes went gone come comes coming came take takes taken took make makes made making give gives given gave put puts
keep keeps kept see sees saw seen look looks looking looked want wants wanted need needs needed use uses used using try
tries tried happen happens happened become became show shows seem seems turn turns call calls called bring brings set
sets left leave start started begin began stop stops find found work works working run runs allow allowed manage hold
holds follow stand stands stay stays sit sits move moves pass passes meet met change changes changed believe feel feels
felt care cares mind minds matter matters help learn good bad nice great fine best better worst old new big young small
large huge tiny long short high low deep wide first last next same own right wrong full free early late near far close
real true sure whole main special important interesting different possible poor strange famous favourite favorite hard
easy ready able certain clear happy busy way ways place places time times day days today yesterday tomorrow year years
week month hour minute life world man men woman women person people folk folks guy guys fellow part parts side end
lately recently nowadays always often sometimes usually once twice soon later ago before after back down away together
alone during until without between under above below behind two three four five six seven eight nine ten hundred name
named number word words reason question point case fact friend mate lad lass dear exactly around thirty forty tonight tomorrow summer winter
beneath underneath inside outside within nearby sore terrible horrible awful lovely beautiful pretty ugly heavy light dark
quick slow fast quiet quietly loud soft dry wet dirty clean empty whole simple serious weird odd funny silly local locals usual
common rare similar huge enormous fancy proper decent fresh recent ancient future current previous former final extra
aside north south east west strong stronger strongest bother wish hope plan decide choose pick offer accept expect plan reach enter appear remain continue include contain
happening fit fix join share save send spend wait walk watch visit visiting wear win touch trust used useful moment piece
couple pair bunch group top bottom middle front corner edge outside kinds type types form size
"""
"""They count for a third: verbs and adjectives that go with anything."""

ARTICLES = "the that this your our"
"""After them stands somebody or something in particular."""

WHERE = "in on at aboard inside around near"
"""Before a place where something is or happens."""

CUES = {
    "you": "you your yours yourself",
    "i": "i me my mine myself we us our",
    "who": "who whom whose",
    "where": "where",
    "when": "when",
    "why": "why",
    "how": "how",
}

FAINT = "@count @rumour_person @became_of @meaning @purpose @cause @schedule @number_of @length @size @opinion @truth @name_of @reason @time_here @here @teach"
"""Concepts whose expressions count for a third."""

DERIVED = "er ers r y ery man men ing ed d s es ist ian al ful less ness ment ly ion ship smith house work works"
"""What may follow a word so that it speaks of the same: mill, miller."""

JOINTS = ("s", "e")
"""What may stand between the parts of a compound."""

_ENDINGS = {"n't": "not", "'re": "are", "'ve": "have", "'ll": "will", "'m": "am", "'d": "would"}
_WITH_IS = frozenset("what who where when why how that it he she there here".split())
_WHOLE = {
    "won't": "will not", "can't": "can not", "cannot": "can not", "shan't": "shall not", "ain't": "is not",
    "let's": "let us", "dont": "do not", "doesnt": "does not", "didnt": "did not", "cant": "can not", "wont": "will not",
    "isnt": "is not", "arent": "are not", "wasnt": "was not", "im": "i am", "ive": "i have", "youre": "you are",
    "youve": "you have", "whats": "what is", "whos": "who is", "wheres": "where is", "hows": "how is", "thats": "that is",
    "theres": "there is", "ur": "your", "u": "you", "r": "are", "ya": "you", "ye": "you", "yer": "your", "teh": "the",
    "wanna": "want to", "gonna": "going to", "gotta": "got to", "lemme": "let me", "gimme": "give me",
    "dunno": "do not know", "y'all": "you all", "o'clock": "oclock", "thx": "thanks", "pls": "please", "plz": "please",
    "abt": "about", "wat": "what", "wot": "what", "til": "until", "till": "until", "em": "them", "cos": "because",
    "cuz": "because", "ppl": "people",
}  # fmt: skip


def spelled(word: str) -> str:
    """The word as it is."""
    return word


def written_out(word: str) -> list[str]:
    """A short form in full; of a genitive, the word itself."""
    if word in _WHOLE:
        return _WHOLE[word].split()
    if "'" not in word:
        return [word]
    if word.endswith("n't"):
        return [word[:-3], "not"]
    bare, _, ending = word.rpartition("'")
    if ending == "s":
        return [bare, "is"] if bare in _WITH_IS else [bare]
    full = _ENDINGS.get(f"'{ending}")
    return [bare, full] if full else [word.replace("'", "")]
