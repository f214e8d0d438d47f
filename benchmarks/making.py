"""Time of making a quiz against the bare language model on the same texts, both in one run.

    python benchmarks/making.py [TEXT_OR_FOLDER ...] [--rounds N]

Prints seconds for `nlp.pipe` of the model as it is published over the paragraphs, seconds for the whole way from
passages to quiz, and their ratio.
The texts default to `seeds/`.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path
from typing import TYPE_CHECKING

import spacy

from quizgen.language.model import BATCH, load_model
from quizgen.making import make_quiz
from quizgen.read.source import read_passages

if TYPE_CHECKING:
    from collections.abc import Callable

SEEDS = Path(__file__).parent.parent / "seeds"


def seconds(work: Callable[[], object]) -> float:
    """How long the work takes."""
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def main() -> None:
    """Measure both sides in turn, and print the best of each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sources", nargs="*", default=[str(SEEDS)])
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    passages = read_passages(arguments.sources)
    texts = [paragraph.prose for passage in passages for paragraph in passage.paragraphs]
    model = load_model()
    published = spacy.load(model.nlp.path)
    make_quiz(passages[:1], model=model)  # the verb tables are read once, at the first verb
    bare: list[float] = []
    whole: list[float] = []
    for _ in range(arguments.rounds):
        bare.append(seconds(lambda: [None for _ in published.pipe(texts, batch_size=BATCH)]))
        whole.append(seconds(lambda: make_quiz(passages, model=model)))
    words = sum(len(text.split()) for text in texts)
    print(f"{len(passages)} texts, {words:,} words, model {model.name}")
    print(f"bare nlp.pipe  {min(bare):.2f} s   {words / min(bare):,.0f} words/s")
    print(f"make_quiz      {min(whole):.2f} s   {words / min(whole):,.0f} words/s")
    print(f"ratio          {min(whole) / min(bare):.2f}")


if __name__ == "__main__":
    main()
