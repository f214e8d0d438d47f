"""A quiz goes out to Markdown and comes back with what a person changed there, and with nothing else."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from quizgen.errors import QuizFileError
from quizgen.quiz import Status
from quizgen.review.markdown import quiz_to_markdown
from quizgen.review.reading import read_markdown
from quizgen.review.wording import Wording, reworded

from .hostile import HOSTILE, hostile_question, hostile_quiz
from .samples import BUILT, LIT, QUIZ, SHIPS

if TYPE_CHECKING:
    from quizgen.quiz import Quiz
    from quizgen.review.reading import ReadBack

DECIDED = replace(
    QUIZ,
    questions=tuple(
        replace(BUILT, id=status.value, status=status, distractors=distractors)
        for status, distractors in zip(Status, ((), ("one",), ("one", "two"), ("one", "")), strict=True)
    ),
)


def written(quiz: Quiz = QUIZ) -> str:
    return quiz_to_markdown(quiz).decode()


def back(text: str, quiz: Quiz = QUIZ) -> ReadBack:
    return read_markdown(text.encode(), quiz, "quiz.md")


def line_of(text: str, words: str) -> int:
    """The number of the first line with these words."""
    return next(number for number, line in enumerate(text.split("\n"), 1) if words in line)


@pytest.mark.parametrize(
    "quiz", [QUIZ, DECIDED, *map(hostile_quiz, HOSTILE.values())], ids=lambda quiz: quiz.title[:20]
)
def test_a_file_that_was_left_alone_changes_nothing(quiz: Quiz) -> None:
    read = back(written(quiz), quiz)
    assert read.quiz == quiz
    assert (read.changed, read.notes) == (0, ())


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_words_stay_as_they_are_when_a_tick_is_set(text: str) -> None:
    quiz = replace(QUIZ, sources=hostile_quiz(text).sources, questions=(hostile_question(text),))
    read = back(written(quiz).replace("- [ ] drop", "- [x] drop"), quiz)
    assert read.quiz.questions == (replace(quiz.questions[0], status=Status.DROPPED),)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (Status.MADE, Status.KEPT),
        (Status.MADE, Status.DROPPED),
        (Status.KEPT, Status.DROPPED),
        (Status.EDITED, Status.DROPPED),
        (Status.DROPPED, Status.KEPT),
    ],
)
def test_ticks_decide(before: Status, after: Status) -> None:
    quiz = replace(QUIZ, questions=(replace(BUILT, status=before), SHIPS))
    keep, drop = ("x", " ") if after is Status.KEPT else (" ", "X")
    text = re.sub(r"- \[.\] keep\n- \[.\] drop", f"- [{keep}] keep\n- [{drop}] drop", written(quiz), count=1)
    read = back(text, quiz)
    assert [question.status for question in read.quiz.questions] == [after, Status.MADE]
    assert read.changed == 1


def test_a_kept_question_without_its_tick_is_undecided_again() -> None:
    quiz = replace(QUIZ, questions=(replace(BUILT, status=Status.KEPT),))
    assert back(written(quiz).replace("[x] keep", "[ ] keep"), quiz).quiz.questions[0].status is Status.MADE


def test_a_dropped_question_without_its_tick_is_kept_with_the_words_it_has() -> None:
    quiz = replace(QUIZ, questions=(replace(BUILT, status=Status.DROPPED),))
    assert back(written(quiz).replace("[x] drop", "[ ] drop"), quiz).quiz.questions[0].status is Status.KEPT


@pytest.mark.parametrize(
    ("old", "new", "wording"),
    [
        ("Who built the old quay?", "Who raised the quay?", replace(Wording.of(BUILT), stem="Who raised the quay?")),
        ("- also right: also Ada Brandt\n", "", replace(Wording.of(BUILT), accept=())),
        (
            "- wrong: not Ada Brandt\n",
            "- wrong: Ben *the* Okafor\n* wrong: Cleo\n+ Wrong:  C:\\new \n",
            replace(Wording.of(BUILT), distractors=("Ben *the* Okafor", "Cleo", "C:\\new", "never Ada Brandt")),
        ),
        ("- also right: also Ada", "- also right: B\n- also right:\n- also right: also Ada",
         replace(Wording.of(BUILT), accept=("B", "also Ada Brandt"))),
        ("the old quay?\n", "the old\n  quay of\n  Vell?\n",
         replace(Wording.of(BUILT), stem="Who built the old quay of Vell?")),
    ],
)  # fmt: skip
def test_other_words_are_taken_over_and_marked(old: str, new: str, wording: Wording) -> None:
    text = written()
    assert old in text
    read = back(text.replace(old, new, 1))
    assert read.quiz.questions == (reworded(BUILT, wording), SHIPS, LIT)
    assert read.quiz.questions[0].status is Status.EDITED


def test_words_and_a_tick_can_change_together() -> None:
    text = written().replace("Who built the old quay?", "Who built it?").replace("[ ] drop", "[x] drop", 1)
    first = back(text).quiz.questions[0]
    assert (first.stem, first.status) == ("Who built it?", Status.DROPPED)


@pytest.mark.parametrize("ends", ["\r\n", "\n"])
def test_line_ends_and_a_mark_of_another_system_are_read(ends: str) -> None:
    text = "\ufeff" + written().replace("[ ] drop", "[x] drop").replace("\n", ends)
    assert [question.status for question in back(text).quiz.questions] == [Status.DROPPED] * 3


def test_what_was_changed_in_the_quiz_since_is_left_as_it_is_there_and_said() -> None:
    text = written().replace("[ ] drop", "[x] drop")
    since = replace(QUIZ, questions=(replace(BUILT, stem="Who, then?", status=Status.EDITED), SHIPS, LIT))
    read = back(text, since)
    assert read.quiz.questions[0] == since.questions[0]
    assert read.changed == 2
    assert read.notes == (
        f"quiz.md:{line_of(text, '## 1')}: changed in the quiz since the file was written; left as it is there",
    )


def test_what_was_left_alone_in_the_file_may_change_in_the_quiz() -> None:
    since = replace(QUIZ, questions=(replace(BUILT, stem="Who, then?", status=Status.EDITED), SHIPS, LIT))
    assert back(written(), since).quiz == since
    assert not back(written(), since).notes


def test_a_question_taken_out_of_the_file_stays_in_the_quiz_and_is_said() -> None:
    text = written()
    read = back(text[: text.index("## 2")] + text[text.index("## 3") :])
    assert read.quiz == QUIZ
    assert read.notes == ("1 of the quiz's questions is not in quiz.md; left as before",)


BAD = [
    ("- answer: Ada Brandt", "Answer is Ada", "answer", "“Answer is Ada” is not understood"),
    ("- answer: Ada Brandt", "- answer: Ada\n- answer: Ben", "## 1", "2 lines with “answer:”"),
    ("- question: Who built the old quay?\n", "", "## 1", "0 lines with “question:”"),
    ("- [ ] keep\n- [ ] drop", "- [x] keep\n- [x] drop", "## 1", "keep and drop are both ticked"),
    ("- [ ] keep", "- [?] keep", "[?]", "[?] is neither [x] nor [ ]"),
    ("- answer: Ada Brandt", "- answer: ", "## 1", "The answer is empty"),
    ("- wrong: not Ada Brandt", "- wrong: Ada Brandt", "## 1", "a right answer and a wrong option"),
    ("<!-- Who", "<!-- What", "## 1", "this question is not in the quiz"),
    ("\n- [ ] keep", "\nA note of mine \x1b[2J\n- [ ] keep", "A note", "“A note of mine \ufffd[2J” is not understood"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "line", "says"), BAD, ids=[says for *_, says in BAD])
def test_what_is_not_understood_is_told_with_its_line(old: str, new: str, line: str, says: str) -> None:
    text = written()
    assert old in text
    text = text.replace(old, new, 1)
    number = line_of(text, new.strip() if line == "answer" else line)
    with pytest.raises(QuizFileError) as caught:
        back(text)
    assert f"quiz.md:{number}: " in caught.value.message
    assert says in caught.value.message
    assert "\n" not in str(caught.value)


def test_a_question_that_stands_there_twice_is_told() -> None:
    text = written()
    twice = text + text[text.index("## 1") : text.index("## 2")]
    with pytest.raises(QuizFileError, match=rf"stands on line {line_of(text, '## 1')} already"):
        back(twice)


def test_a_heading_without_its_comment_is_told() -> None:
    text = re.sub(r"<!-- Who\S* \S+ -->", "", written(replace(QUIZ, questions=(replace(BUILT, id="Who"),))))
    with pytest.raises(QuizFileError, match="the line with <!-- and --> is missing"):
        back(text, replace(QUIZ, questions=(replace(BUILT, id="Who"),)))


@pytest.mark.parametrize("data", [b"", b"# A title\n\nand no questions\n"])
def test_a_file_without_questions_is_told(data: bytes) -> None:
    with pytest.raises(QuizFileError, match="holds no questions"):
        read_markdown(data, QUIZ, "quiz.md")


def test_what_is_not_utf_8_is_told_with_its_line() -> None:
    with pytest.raises(QuizFileError, match=r"quiz\.md:2: this is not UTF-8"):
        read_markdown(b"# A\n\xff\xfe\n", QUIZ, "quiz.md")


def test_the_file_says_how_it_is_used() -> None:
    assert (
        "    quizgen review a.quiz.json --import a.md\n"
        in quiz_to_markdown(QUIZ, "quizgen review a.quiz.json --import a.md").decode()
    )


def test_each_question_stands_there_with_its_answer_marked_in_its_sentence() -> None:
    assert "> **Ada Brandt** built the old quay in 1873." in written()
