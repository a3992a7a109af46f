"""A very small language model as a GGUF file, for tests that need a real llama-server and no download.

It is a llama with two layers. The embedding of a token holds the place it has in a sentence (opener, subject, verb, …)
and some random features; the output layer knows which place follows which. So the replies are short English sentences
in a random order of words, printable, and they end by themselves after one to a few sentences. Layers of random weights
carry a little of the conversation into the features, so that the words chosen depend on the prompt. A reply that must
go on (to be cancelled, say) is had with `"ignore_eos": true` in the request.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from string import ascii_letters, ascii_lowercase, ascii_uppercase
from types import MappingProxyType

import gguf
import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float32]

CHAT_TEMPLATE = (
    "{% for message in messages %}"
    "{{ '<|im_start|>' + message['role'] + '\\n' + message['content'] + '<|im_end|>\\n' }}"
    "{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}"
)
SPECIALS = ("<unk>", "<s>", "</s>", "<|im_start|>", "<|im_end|>")
END_OF_REPLY = SPECIALS.index("<|im_end|>")
END = "end"  # the place of END_OF_REPLY; nothing comes after it

# Place in the sentence → its words. A space before a word is part of it.
WORDS: Mapping[str, tuple[str, ...]] = {
    "opener": ("The", "A", "My", "Our", "That"),
    "next opener": (" The", " A", " My", " Our", " That"),
    "subject": (" miller", " river", " smith", " harvest", " stranger", " road", " old tower", " baker", " winter"),
    "verb": (" waits", " sleeps", " remembers", " turns", " sings", " stands", " waited", " burned", " changes"),
    "link": (" by", " for", " under", " beside", " without", " near"),
    "article": (" the", " our", " every", " that", " no"),
    "object": (" mill", " gate", " bridge", " lantern", " field", " king", " well", " fire", " village"),
    "and": (" and",),
    "pronoun": (" she", " he", " it", " nobody"),
    "stop": (".",),
    "loud stop": ("!", "?"),
}
# Place → the places that may follow, with the odds of each. "other" is everything that only prompts hold. A model that
# always takes the likeliest token ends too: after an object a stop is likeliest, and after a stop the end is.
FOLLOWS: Mapping[str, Mapping[str, float]] = {
    "other": {"opener": 1.0},
    "opener": {"subject": 1.0},
    "next opener": {"subject": 1.0},
    "subject": {"verb": 1.0},
    "verb": {"link": 0.75, "stop": 0.25},
    "link": {"article": 1.0},
    "article": {"object": 1.0},
    "object": {"stop": 0.6, "loud stop": 0.15, "and": 0.25},
    "and": {"pronoun": 1.0},
    "pronoun": {"verb": 1.0},
    "stop": {END: 0.5, "next opener": 0.5},
    "loud stop": {END: 0.5, "next opener": 0.5},
    END: {"opener": 1.0},
}
# Places whose words are preferred by the seed and by the prompt; the others keep the odds above.
TASTE = ("opener", "subject", "verb", "link", "article", "object", "pronoun")
# Frequent words and parts of words: with them an English prompt has 2 to 3 characters a token (large models: about 4).
FREQUENT = (
    "a about after all also an and answer any are as at away back be because been before but by can character come "
    "could day did do does down each even evening every fact feel few find first for friend from game gave get give "
    "go good great had harbour has have he her here him his house how if in into is it its keep kind king knew know "
    "known large last less like line little long look made make man many may me mean might mill more morning most "
    "much must my name never new night no not now of off old on once one only or other our out over people place "
    "player promise question reply right said same say secret see she should since small so some speak still such "
    "take tell than that the their them then there these they thing think this those time to told too town trust "
    "two under until up upon use very village voice want was watch way we well went were what when where which "
    "while who why will with without woman word work world would year yes you your"
)
FRAGMENTS = (
    "ing ion ent and the ter est ers ati hat ate all eth hes ver his oft ith fth sth oth res ess ity ment ness able "
    "less ful"
)
SPACE = "▁"  # how a SentencePiece vocabulary writes a space

EMBEDDING = 64
PLACES = 16  # the first values of an embedding: one for each place
HEADS = 2
LAYERS = 2
FEED_FORWARD = 64
PLACE_SIZE = 4.0
FEATURE_SIZE = 0.25
FORBIDDEN = -25.0  # logit of a token that may not come next
EPSILON = 1e-5


@dataclass(frozen=True, slots=True)
class Piece:
    """A token: its text as the vocabulary writes it, its kind, its score for the tokenizer, its place in a sentence."""

    text: str
    kind: gguf.TokenType
    score: float = 0.0
    place: str = "other"


def write_tiny_gguf(
    path: Path, *, context: int = 4096, seed: int = 1, marks: Mapping[str, str] = MappingProxyType({})
) -> None:
    """Write the model to `path` (under 2 MB, the same bytes for the same arguments).

    `context` is the number of tokens it claims to be trained for; `seed` decides which words it prefers. `marks`: place
    in a sentence → what the model writes before each word of that place, such as `[warm]` before an opener.
    """
    pieces = vocabulary(marks)
    random = np.random.default_rng(seed)
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_name("tiny")
    writer.add_context_length(context)
    writer.add_embedding_length(EMBEDDING)
    writer.add_block_count(LAYERS)
    writer.add_feed_forward_length(FEED_FORWARD)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(HEADS)
    writer.add_rope_dimension_count(EMBEDDING // HEADS)
    writer.add_layer_norm_rms_eps(EPSILON)
    writer.add_vocab_size(len(pieces))
    writer.add_tokenizer_model("llama")
    writer.add_token_list([piece.text for piece in pieces])
    writer.add_token_scores([piece.score for piece in pieces])
    writer.add_token_types([piece.kind for piece in pieces])
    writer.add_bos_token_id(SPECIALS.index("<s>"))
    writer.add_eos_token_id(END_OF_REPLY)
    writer.add_unk_token_id(SPECIALS.index("<unk>"))
    writer.add_add_bos_token(False)
    writer.add_add_space_prefix(False)
    writer.add_chat_template(CHAT_TEMPLATE)
    for name, values in _tensors(pieces, random).items():
        writer.add_tensor(f"{name}.weight", values)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def vocabulary(marks: Mapping[str, str] = MappingProxyType({})) -> list[Piece]:
    """The tokens: specials, the 256 bytes, and pieces of words.

    The tokenizer joins two neighbours when the joint is a token, the best score first. So every word needs its
    beginnings as tokens too, and their scores are better than those of fragments, which would cut words apart.
    """
    pieces = [Piece("<unk>", gguf.TokenType.UNKNOWN)]
    pieces += [
        Piece(text, gguf.TokenType.CONTROL, place=END if text == "<|im_end|>" else "other") for text in SPECIALS[1:]
    ]
    pieces += [Piece(f"<0x{value:02X}>", gguf.TokenType.BYTE) for value in range(256)]
    spoken = {
        _marked(word, marks.get(place, "")).replace(" ", SPACE): place
        for place, words in WORDS.items()
        for word in words
    }
    whole = [*spoken, *(SPACE + word for word in FREQUENT.split())]
    beginnings = [word[:length] for word in whole for length in range(min(2, len(word)), len(word) + 1)]
    pairs = [a + b for a in (SPACE + ascii_letters) for b in ascii_lowercase] + [SPACE + a for a in ascii_uppercase]
    for order, text in enumerate(dict.fromkeys([*beginnings, *FRAGMENTS.split(), *pairs, SPACE])):
        pieces.append(Piece(text, gguf.TokenType.NORMAL, -float(order), spoken.get(text, "other")))
    return pieces


def _marked(word: str, mark: str) -> str:
    """The word with the mark before it, behind the space that is a part of it."""
    bare = word.lstrip(" ")
    return f"{word[: -len(bare)]}{mark} {bare}" if mark else word


def _tensors(pieces: Sequence[Piece], random: np.random.Generator) -> dict[str, Matrix]:
    places = list(FOLLOWS)
    count = len(pieces)

    def scattered(rows: int, columns: int, size: float) -> Matrix:
        return (random.standard_normal((rows, columns)) * size).astype(np.float32)

    embedding = scattered(count, EMBEDDING, FEATURE_SIZE)
    embedding[:, :PLACES] = 0
    for token, piece in enumerate(pieces):
        embedding[token, places.index(piece.place)] = PLACE_SIZE

    # What the last norm makes of PLACE_SIZE: the layers add too little to matter here.
    mean_square = (PLACE_SIZE**2 + (EMBEDDING - PLACES) * FEATURE_SIZE**2) / EMBEDDING
    normed = PLACE_SIZE / np.sqrt(mean_square + EPSILON)
    output = scattered(count, EMBEDDING, 0.2)
    output[:, :PLACES] = FORBIDDEN / normed
    taste = random.standard_normal(count) * 0.4
    rivals = Counter(piece.place for piece in pieces)
    for token, piece in enumerate(pieces):
        free = piece.place in TASTE
        output[token, PLACES:] *= free
        for before, odds in FOLLOWS.items():
            if piece.place in odds:
                logit = np.log(odds[piece.place] / rivals[piece.place]) + free * taste[token]
                output[token, places.index(before)] = logit / normed

    tensors = {"token_embd": embedding, "output": output, "output_norm": np.ones(EMBEDDING, np.float32)}
    for layer in range(LAYERS):
        block = {
            "attn_norm": np.ones(EMBEDDING, np.float32),
            "attn_q": scattered(EMBEDDING, EMBEDDING, 0.1),
            "attn_k": scattered(EMBEDDING, EMBEDDING, 0.5),
            "attn_v": scattered(EMBEDDING, EMBEDDING, 0.4),
            "attn_output": scattered(EMBEDDING, EMBEDDING, 0.06),
            "ffn_norm": np.ones(EMBEDDING, np.float32),
            "ffn_gate": scattered(FEED_FORWARD, EMBEDDING, 0.1),
            "ffn_up": scattered(FEED_FORWARD, EMBEDDING, 0.1),
            "ffn_down": scattered(EMBEDDING, FEED_FORWARD, 0.05),
        }
        for name in ("attn_output", "ffn_down"):
            block[name][:PLACES] = 0  # layers change features, never the place
        for name in ("attn_k", "attn_v"):
            block[name][:, :PLACES] = 0  # and look at features: most of a prompt has the same place
        tensors |= {f"blk.{layer}.{name}": values for name, values in block.items()}
    return tensors
