"""Quizzes that the tests of this room start from, a plain one and hostile ones."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from quizgen.quiz import Form, Kind, Question, Quiz, Source, Status

LIGHTHOUSE = Source("lighthouse.txt", "The Lighthouse", "2021-05-04", 230)

HOSTILE = (
    "<script>alert(1)</script>",
    "a & b < c > d \"e\" 'f'",
    "x = {y} ~ z # w : v \\ n",
    "\\n is not a new line, \\\\ no escape",
    "[html] a format %50% a weight",
    "%50%half",
    "=1+1",
    '=HYPERLINK("http://x.example","y")',
    "-2+3",
    "+cmd|' /C calc'!A0",
    "@SUM(1)",
    "'quoted'",
    'say ""yes"", he said; "no',
    "::name:: // comment",
    "#notetype:Cloze",
    "$CATEGORY: a/b",
    "{{c1::cloze}} and }} {{",
    "[sound:x.mp3] [latex]x[/latex] [$]y[/$]",
    "ANSWER of none",
    "שלום עולם",
    "مرحبا بالعالم",
    "👩‍🚀🎉 emoji",
    "é è ü ß 中文 ½ …",
    "w" * 5000,
    "]]> <![CDATA[ x",
    "&amp; &&058; &#91;",
    "#set text(red) *bold* _it_ $x$ `raw`",
    "$title $style ${pages} $$ %s {0}",
    "*",
    "_x0041_ is no letter",
)
"""Texts that some format would read as a mark of its own."""

SPLIT = "one\ttwo\nthree\r\nfour\x0bfive\u2028six\x85seven"
"""A text on several lines for somebody."""

FORBIDDEN = "bell\x07 null\x00 unit\x1f\x1e lone\ud800 end\uffff"
"""Characters that files cannot hold."""


def question(number: int = 1, answer: str = "1,200", **changes: Any) -> Question:
    """A question about a lighthouse, with what the test changes in it."""
    before = "The lamp needed "
    plain = Question(
        id=f"lamp-{number}",
        source=LIGHTHOUSE.name,
        stem=f"How many litres of oil did lamp {number} need?",
        answer=answer,
        kind=Kind.NAME,
        start=0,
        end=len(answer),
        sentence=f"{before}{answer} litres of oil a year.",
        answer_start=len(before),
        answer_end=len(before) + len(answer),
        section="The Lamp",
        sentence_number=7,
        accept=("1200", "twelve hundred"),
        distractors=("900", "1,500", "2,400", "3,000"),
    )
    return replace(plain, **changes)


def cloze(number: int = 1, answer: str = "1,200", **changes: Any) -> Question:
    """The same as a gap in its sentence."""
    return question(number, answer, **{"form": Form.CLOZE, "stem": ""} | changes)


def quiz(*questions: Question, title: str = "Lights", sources: tuple[Source, ...] = (LIGHTHOUSE,)) -> Quiz:
    """A quiz of these questions."""
    return Quiz(title, sources, questions)


def typed(number: int = 1, answer: str = "1,200", **changes: Any) -> Question:
    """A question without wrong options."""
    return question(number, answer, **{"distractors": ()} | changes)


PLAIN = quiz(
    question(1),
    typed(2),
    question(3, status=Status.DROPPED),
    question(4, distractors=("900",)),
    cloze(5),
)
"""One with options, one without, a dropped one, one with a single wrong option, and a gap."""


def hostile(*, options: bool = True, shortest: bool = False) -> Quiz:
    """A quiz in which every text is hostile, one question for each of the hostile texts.

    Args:
        options: Whether the questions have wrong options, which are hostile too.
        shortest: Leave out the longest of the texts.
    """
    texts = [text for text in HOSTILE if not shortest or len(text) < 100]
    return quiz(
        *(
            question(
                number,
                answer=text,
                stem=f"{text} What is {number}?",
                distractors=(f"{text}1", f"{text}2") if options else (),
                accept=(f"{text} too",),
                section=text,
                id=f"{number}-{text}",
            )
            for number, text in enumerate(texts, 1)
        ),
        title="<b>Title</b> & ::one::/two #=~{}",
        sources=(replace(LIGHTHOUSE, title="<i>Text</i>"),),
    )
