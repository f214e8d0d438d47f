"""How often a pronoun, a short name or "the city" is replaced by what it stands for, against gold coreference.

    python benchmarks/references.py ARTICLES.jsonl TEXTS

`ARTICLES.jsonl` has one text a line: `id`, `sentences` and `mentions`, each mention with `sent` (index of its
sentence), `cluster` and `text` (Zeldes 2017, "The GUM corpus"); `TEXTS` is the folder of `id.txt` files. A
replacement is right when another mention of its gold cluster is called so; one that the gold leaves out is not counted.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from quizgen.language.model import load_model
from quizgen.language.pronouns import PRONOUNS
from quizgen.language.reading import read
from quizgen.read.source import read_passages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizgen.language.reading import ReadParagraph
    from quizgen.language.spans import Span

_ALIKE = 0.8  # of a gold sentence's words: ours may hold several of them
_POSSESSIVE = re.compile(r"['’]s?$")


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


class _Gold:
    """The gold mentions of one text, found again by sentence and wording."""

    def __init__(self, article: dict[str, Any]) -> None:
        self._sentences = [set(_words(sentence)) for sentence in article["sentences"]]
        self._mentions: dict[int, list[dict[str, Any]]] = defaultdict(list)
        self._called: dict[str, list[list[str]]] = defaultdict(list)
        for mention in article["mentions"]:
            self._mentions[mention["sent"]].append(mention)
            self._called[mention["cluster"]].append(_words(mention["text"]))

    def clusters(self, sentence: str, mention: str) -> set[str]:
        """The clusters of the mentions so worded in the sentence most like this one."""
        words = set(_words(sentence))
        shares = [len(words & own) / max(1, len(own)) for own in self._sentences]
        like = [place for place, share in enumerate(shares) if share >= min(_ALIKE, max(shares))]
        found: set[str] = set()
        for place in like:
            found |= {m["cluster"] for m in self._mentions[place] if _words(m["text"]) == _words(mention)}
        return found

    def is_called(self, cluster: str, name: str) -> bool:
        """Whether a mention of the cluster has all words of the name, or is the end of it."""
        words = _words(name)
        return any(
            set(words) <= set(called) or (called and words[-len(called) :] == called)
            for called in self._called[cluster]
        )


def _replaced(paragraph: ReadParagraph) -> Iterator[tuple[Span, str, str]]:
    """Each replaced mention: its sentence, how it is worded, and what stands for it."""
    swaps = paragraph.references.swaps
    for sentence in paragraph.sentences:
        for token in sentence.span:
            text = swaps.get(token.i, "")
            if not text:
                continue
            worded = token.text
            if token.i > 0 and swaps.get(token.i - 1) == "":
                worded = f"{token.nbor(-1).text} {token.text}"
            yield sentence.span, worded, _POSSESSIVE.sub("", text)


def main() -> None:
    """Print the precision of each sort of replacement, and the wrong ones."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", type=Path)
    parser.add_argument("texts", type=Path)
    arguments = parser.parse_args()
    lines = arguments.articles.read_text(encoding="utf-8").splitlines()
    gold = {article["id"]: _Gold(article) for article in map(json.loads, lines)}
    passages = read_passages([str(arguments.texts / f"{name}.txt") for name in gold])
    right: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    for passage, paragraphs in read(passages, load_model(None)):
        known = gold[Path(passage.source).stem]
        for paragraph in paragraphs:
            for sentence, worded, name in _replaced(paragraph):
                clusters = known.clusters(sentence.text, worded)
                if not clusters:
                    continue
                sort = worded.lower() if " " in worded or worded.lower() in PRONOUNS else "a name"
                good = any(known.is_called(cluster, name) for cluster in clusters)
                seen[sort] += 1
                right[sort] += good
                if not good:
                    print(f"wrong  {worded} -> {name}: {sentence.text[:150]}")
    for sort, times in seen.most_common():
        print(f"{sort:12} {right[sort]:4} of {times:4}")
    print(f"precision    {right.total() / max(1, seen.total()):.3f} of {seen.total()} replacements")


if __name__ == "__main__":
    main()
