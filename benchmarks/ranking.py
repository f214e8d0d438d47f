"""Learn the ranking's weights from judgements of readers, and say how well they tell good questions from bad.

    python benchmarks/ranking.py TEXT_OR_FOLDER ... [--write]

`judgements.csv` beside this file has a line for each judged question: the text's name, a fingerprint of stem and
answer, and whether the question holds each of five criteria (language, alone, right, single, worth; 1 or 0). The
readers had not built the program, saw each question with its passage, and did not know its score. A question is good
when all five hold; where several readers judged it, it is as good as the share of them that says so.

Two thirds of them are on texts that rules were made for, one third on passages that `sections.py` cuts from a dump, for
which none was: what a class of questions is worth shows there.

The texts are read again and every sound question is made; those that were judged teach a logistic regression with a
Gaussian prior on its weights (ridge), fitted by Newton's method (Hastie, Tibshirani & Friedman 2009, section 4.4.1).
What is printed is measured by ten-fold cross-validation: no question is scored by weights learned from its own text.
`--write` puts the weights learned from all of them into `quizgen/choose/weights.toml`.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from quizgen.choose.rank import DOUBT, DOUBTFUL
from quizgen.language.model import load_model
from quizgen.making import make_quiz
from quizgen.portion import Wishes
from quizgen.read.source import read_passages

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

JUDGEMENTS = Path(__file__).with_name("judgements.csv")
WEIGHTS = Path(__file__).parents[1] / "quizgen" / "choose" / "weights.toml"
CRITERIA = ("language", "alone", "right", "single", "worth")
FOLDS = 10
PRIOR = 10.0
"""How strongly weights are drawn to nothing; chosen by cross-validation among 0.3, 1, 3, 10 and 30."""
_FREE = 1e-3
_OF_A_DOUBT = 2.0
_SETTLED = 1e-6
_HALF = 0.5
FEWEST = 5
"""Judged questions that a feature needs to get a weight."""

Vector = "NDArray[np.float64]"


@dataclass(frozen=True, slots=True)
class Judged:
    """One judged question.

    Attributes:
        text: Name of its text.
        features: What the ranking sees of it.
        good: The share of its readers for whom all criteria hold.
    """

    text: str
    features: dict[str, float]
    good: float


def fingerprint(stem: str, answer: str) -> str:
    """What a judged question is known by, without its words."""
    return hashlib.sha256(f"{stem}\n{answer}".encode()).hexdigest()[:12]


def readings() -> dict[tuple[str, str], list[bool]]:
    """By text and fingerprint, what each reader thought of the question as a whole."""
    found: dict[tuple[str, str], list[bool]] = {}
    with JUDGEMENTS.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            whole = all(row[criterion] == "1" for criterion in CRITERIA)
            found.setdefault((row["text"], row["question"]), []).append(whole)
    return found


def judged_questions(sources: Sequence[str]) -> list[Judged]:
    """The judged questions that are still made of these texts."""
    known = readings()
    made = make_quiz(read_passages(sources), Wishes(everything=True), load_model())
    found: list[Judged] = []
    for finding in made.findings:
        question = finding.question
        if question is None:
            continue
        text = Path(question.source).stem
        whole = known.get((text, fingerprint(question.stem, question.answer)))
        if whole is not None:
            found.append(Judged(text, finding.features, sum(whole) / len(whole)))
    print(f"{len(found)} judged questions of {len(known)} are asked; {sum(j.good for j in found):.0f} are good")
    return found


def table(judged: Sequence[Judged], names: Sequence[str]) -> NDArray[np.float64]:
    """A row a question, a column a feature."""
    return np.array([[one.features.get(name, 0.0) for name in names] for one in judged])


def pulls(names: Sequence[str], prior: float = PRIOR) -> NDArray[np.float64]:
    """How strongly each weight is drawn to nothing: the bias and that a question is in doubt hardly at all."""
    free = {"bias": _FREE, DOUBTFUL: _FREE}
    return np.array([free.get(name, _OF_A_DOUBT if name.startswith(DOUBT) else prior) for name in names])


def fitted(values: NDArray[np.float64], good: NDArray[np.float64], pull: NDArray[np.float64]) -> NDArray[np.float64]:
    """The weights that make the judgements likeliest, under the prior."""
    weights = np.zeros(values.shape[1])
    for _ in range(50):
        likely = 1 / (1 + np.exp(-values @ weights))
        slope = values.T @ (good - likely) - pull * weights
        curve = (values * (likely * (1 - likely))[:, None]).T @ values + np.diag(pull)
        step = np.linalg.solve(curve, slope)
        weights += step
        if float(np.abs(step).max()) < _SETTLED:
            break
    return weights


def cross_validated(judged: Sequence[Judged], names: Sequence[str], prior: float) -> NDArray[np.float64]:
    """The score of each question by weights learned without its text."""
    values, good = table(judged, names), np.array([float(one.good) for one in judged])
    fold = np.array([int(hashlib.sha256(one.text.encode()).hexdigest(), 16) % FOLDS for one in judged])
    scores = np.zeros(len(judged))
    for number in range(FOLDS):
        own = fold == number
        if own.any():
            scores[own] = 1 / (1 + np.exp(-values[own] @ fitted(values[~own], good[~own], pulls(names, prior))))
    return scores


def area(scores: NDArray[np.float64], good: NDArray[np.float64]) -> float:
    """How often a good question scores above a bad one (the area under the ROC curve)."""
    above = scores[good > _HALF][:, None] - scores[good <= _HALF][None, :]
    return float((above > 0).mean() + (above == 0).mean() / 2)


def report(judged: Sequence[Judged], names: Sequence[str]) -> None:
    """Print how well the ranking tells good from bad."""
    good = np.array([float(one.good) for one in judged])
    for prior in (0.3, 1.0, 3.0, 10.0, 30.0):
        print(f"prior {prior:4}  area {area(cross_validated(judged, names, prior), good):.3f}")
    scores = cross_validated(judged, names, PRIOR)
    order = np.argsort(-scores)
    for share in (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1.0):
        best = order[: int(share * len(order))]
        print(f"best {share:4.0%}  good {good[best].mean():.3f}  lowest score {scores[best].min():.2f}")


def written(names: Sequence[str], weights: NDArray[np.float64], count: int) -> str:
    """The weights as a TOML file, the features' first, then the templates'."""
    lines = [
        "# The ranking's weights: a question's score is the logistic of their sum. Positive is better.",
        f"# Learned from {count:,} judged questions by benchmarks/ranking.py; `--explain` shows them.",
    ]
    pairs = sorted(zip(names, weights.tolist(), strict=True), key=lambda pair: (":" in pair[0], pair[0]))
    lines += [f'"{name}" = {weight:.2f}' if ":" in name else f"{name} = {weight:.2f}" for name, weight in pairs]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Learn, measure, and write when asked to."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sources", nargs="+")
    parser.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    judged = judged_questions(arguments.sources)
    seen = Counter(name for one in judged for name in one.features)
    names = ["bias", *sorted(name for name, times in seen.items() if times >= FEWEST and name != "bias")]
    report(judged, names)
    good = np.array([float(one.good) for one in judged])
    if arguments.write:
        WEIGHTS.write_text(
            written(names, fitted(table(judged, names), good, pulls(names)), len(judged)), encoding="utf-8"
        )


if __name__ == "__main__":
    main()
