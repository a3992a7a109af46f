"""English: short forms written out, and words as they are compared."""

from __future__ import annotations

_ENDINGS = {"n't": "not", "'re": "are", "'ve": "have", "'ll": "will", "'m": "am", "'d": "would"}
_WITH_IS = frozenset("what who where when why how that it he she there here".split())
_WITH_DID = frozenset("what where when why how".split())
_WHOLE = {
    "won't": "will not", "can't": "can not", "cannot": "can not", "shan't": "shall not", "ain't": "is not",
    "let's": "let us", "dont": "do not", "doesnt": "does not", "didnt": "did not", "cant": "can not", "wont": "will not",
    "isnt": "is not", "arent": "are not", "wasnt": "was not", "im": "i am", "ive": "i have", "youre": "you are",
    "youve": "you have", "whats": "what is", "whos": "who is", "wheres": "where is", "hows": "how is", "thats": "that is",
    "theres": "there is", "ur": "your", "u": "you", "r": "are", "ya": "you", "ye": "you", "yer": "your", "teh": "the",
    "wanna": "want to", "gonna": "going to", "gotta": "got to", "lemme": "let me", "gimme": "give me",
    "dunno": "do not know", "y'all": "you all", "o'clock": "oclock", "thx": "thanks", "pls": "please", "plz": "please",
    "abt": "about", "wat": "what", "wot": "what", "til": "until", "till": "until", "em": "them", "cos": "because",
    "cuz": "because", "ppl": "people", "ty": "thanks", "thnx": "thanks", "thanx": "thanks", "tnx": "thanks",
    "thankyou": "thank you", "hav": "have", "bout": "about", "whens": "when is", "whys": "why is",
    "hes": "he is", "shes": "she is", "theyre": "they are", "coz": "because", "wether": "whether",
    "sumthing": "something", "smth": "something", "sth": "something", "nothin": "nothing", "goin": "going", "doin": "doing",
    "havent": "have not", "hasnt": "has not", "hadnt": "had not", "wouldnt": "would not", "couldnt": "could not",
    "shouldnt": "should not", "werent": "were not", "itll": "it will", "youll": "you will", "d'you": "do you",
    "dyou": "do you", "whatcha": "what are you", "whatve": "what have", "kinda": "kind of", "sorta": "sort of", "outta": "out of",
    "innit": "is it not", "tho": "though", "thru": "through", "tonite": "tonight", "gud": "good", "frend": "friend",
}  # fmt: skip


def spelled(word: str) -> str:
    """The word as it is."""
    return word


def written_out(words: list[str]) -> list[str]:
    """Short forms in full; of a genitive, the word itself."""
    if _WHOLE.keys().isdisjoint(words) and "'" not in " ".join(words):
        return words
    return [token for word in words for token in _in_full(word)]


def _in_full(word: str) -> list[str]:
    if word in _WHOLE:
        return _WHOLE[word].split()
    if "'" not in word:
        return [word]
    if word.endswith("n't"):
        return [word[:-3], "not"]
    bare, _, ending = word.rpartition("'")
    if ending == "s":
        return [bare, "is"] if bare in _WITH_IS else [bare]
    full = "did" if ending == "d" and bare in _WITH_DID else _ENDINGS.get(f"'{ending}")
    return [bare, full] if full else [word.replace("'", "")]
