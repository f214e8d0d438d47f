"""A text, a quiz on it, and other ways to ask from it, that the tests of the review share."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.askable import BY_HAND, Askable
from quizgen.passage import Paragraph, Passage, Piece, Section
from quizgen.quiz import Kind, Question, Quiz, Source, quiz_to_json
from quizgen.review.desk import Desk
from quizgen.review.store import QuizFile
from quizgen.review.texts import Texts

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SOURCE = Source("harbour.txt", "The harbour of Vell", "2021-05-04", 40)
TEXT = """The harbour of Vell

Ada Brandt built the old
quay in 1873. About 1,200 ships came in the first year.

Later days

The lighthouse was lit on 4 May 1901 by Cleo Marsh.
"""


def passage(text: str = TEXT) -> Passage:
    """The text, read as `quizgen.read` would."""
    first = text.index("Ada")
    middle = text.index("Later days")
    later = text.index("The lighthouse")
    return Passage(
        SOURCE.name,
        SOURCE.title,
        text,
        (
            Paragraph.of(text, (Piece(first, middle - 2),), -1),
            Paragraph.of(text, (Piece(later, len(text.rstrip())),), 0),
        ),
        (Section("Later days"),),
    )


def ask(stem: str, answer: str, kind: Kind = Kind.NAME, *, number: int = 1, score: float = 0.5) -> Question:
    """A question on a fact of the text."""
    start = TEXT.index(answer)
    sentence = next(line for line in _sentences() if answer in line)
    return Question(
        id=stem,
        source=SOURCE.name,
        stem=stem,
        answer=answer,
        kind=kind,
        start=start,
        end=start + len(answer),
        sentence=sentence,
        answer_start=sentence.index(answer),
        answer_end=sentence.index(answer) + len(answer),
        sentence_number=number,
        accept=(f"also {answer}",),
        distractors=(f"not {answer}", f"never {answer}"),
        template=f"{kind}-template",
        score=score,
    )


def _sentences() -> list[str]:
    prose = " ".join(paragraph.prose for paragraph in passage().paragraphs)
    return [f"{part.strip()}." for part in prose.split(".") if part]


BUILT = replace(
    ask("Who built the old quay?", "Ada Brandt", score=0.9),
    sentence="Ada Brandt built the old quay in 1873.",
    answer_start=0,
    answer_end=10,
)
SHIPS = ask("How many ships came?", "1,200", Kind.NUMBER, number=2, score=0.2)
LIT = ask("When was the lighthouse lit?", "4 May 1901", Kind.DATE, number=3, score=0.6)
MARSH = ask("Who lit the lighthouse?", "Cleo Marsh", number=3, score=0.4)
YEAR = replace(
    ask("When was the old quay built?", "1873", Kind.DATE),
    sentence="Ada Brandt built the old quay in 1873.",
    answer_start=33,
    answer_end=37,
)
QUIZ = Quiz("The harbour", (SOURCE,), (BUILT, SHIPS, LIT))
BLANK = replace(YEAR, id="blank", stem="", template=BY_HAND, accept=(), distractors=(), score=0.0)
ASKABLES = (
    Askable(BLANK, (YEAR, replace(YEAR, id="other", stem="In which year did Ada Brandt build the old quay?"))),
    Askable(replace(MARSH, id="marsh", stem="Who lit?", template=BY_HAND), (), "too few anchors"),
)
TEXTS = Texts(lambda _source: passage(), lambda _passage, _tell: ASKABLES)


def desk(path: Path, quiz: Quiz = QUIZ) -> Desk:
    """A review of the quiz, saved in a file of that folder."""
    file = path / "harbour.quiz.json"
    file.write_bytes(quiz_to_json(quiz))
    return reopened(path)


def reopened(path: Path) -> Desk:
    """A review of what stands in the file, as somebody finds it who opens it now."""
    file = QuizFile(path / "harbour.quiz.json")
    return Desk(file, file.read())


def many(number: int) -> Quiz:
    """A quiz of that many questions."""
    questions = tuple(replace(BUILT, id=str(n), stem=f"Who built quay {n}?") for n in range(1, number + 1))
    return replace(QUIZ, questions=questions)


def telling(parts: list[float], askables: tuple[Askable, ...] = ASKABLES) -> Texts:
    """Texts that tell these parts of the work on the way."""

    def find(_passage: Passage, tell: Callable[[float], None]) -> tuple[Askable, ...]:
        for part in parts:
            tell(part)
        return askables

    return Texts(lambda _source: passage(), find)
