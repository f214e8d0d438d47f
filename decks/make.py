"""Make the quiz and the deck of every seed, and the golden file of all their questions.

    python decks/make.py

The golden file, `questions.txt`, is reviewed as a diff with every change to how questions are asked.
"""

from __future__ import annotations

import os
from pathlib import Path

from quizgen.again.merging import first_made
from quizgen.language.model import load_model
from quizgen.making import make_quiz
from quizgen.output import write_outputs
from quizgen.portion import Wishes
from quizgen.read.changed import RELEASED
from quizgen.read.source import read_passages

DECKS = Path(__file__).parent
SEEDS = DECKS.parent / "seeds"


def golden_questions() -> str:
    """Every sound question on every seed, those of the default quiz marked with a star."""
    model = load_model("en_core_web_md")
    lines: list[str] = []
    for passage in read_passages(["seeds"]):
        every = make_quiz([passage], Wishes(everything=True), model).quiz.questions
        chosen = {question.id for question in make_quiz([passage], None, model).quiz.questions}
        lines.append(f"# {passage.title}")
        lines += [
            f"{'*' if q.id in chosen else ' '} {q.stem} | {q.answer} | {' / '.join(q.distractors)}" for q in every
        ]
        lines.append("")
    return "\n".join(lines)


def main() -> None:
    """Write the quizzes, the decks and the golden file."""
    os.chdir(SEEDS.parent)  # so that the sources are named alike on every machine
    model = load_model("en_core_web_md")
    for passage in read_passages(["seeds"]):
        quiz = first_made(make_quiz([passage], Wishes(made=RELEASED), model).quiz)
        stem = Path(passage.source).stem
        write_outputs(quiz, [DECKS / f"{stem}.quiz.json", DECKS / f"{stem}.apkg"])
    (DECKS / "questions.txt").write_text(golden_questions(), encoding="utf-8")


if __name__ == "__main__":
    main()
