from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest

from quizgen.grading import LONGEST, Verdict, accepted_forms, grade
from quizgen.quiz import Kind, Question


def ask(
    answer: str,
    kind: Kind,
    *,
    accept: tuple[str, ...] = (),
    stem: str = "What is asked for?",
    after: str = "",
) -> Question:
    """A question whose sentence is "It was <answer><after>."."""
    sentence = f"It was {answer}{after}."
    return Question(
        id="q1",
        source="text.txt",
        stem=stem,
        answer=answer,
        kind=kind,
        start=7,
        end=7 + len(answer),
        sentence=sentence,
        answer_start=7,
        answer_end=7 + len(answer),
        accept=accept,
    )


@pytest.mark.parametrize(
    ("answer", "typed", "right", "reason"),
    [
        ("5,000", "5,000", True, "exactly the answer"),
        ("5,000", " 5000 ", True, "the same number"),
        ("5,000", "5 000", True, "the same number"),
        ("5,000", "five thousand", True, "the same number"),
        ("5,000", "Five Thousand.", True, "the same number"),
        ("5,000", "about 5000", True, "the same number"),
        ("more than 5,000", "5000", True, "the same number"),
        ("5,000", "5k", True, "the same number"),
        ("fifty-five", "55", True, "the same number"),
        ("a dozen", "12", True, "the same number"),
        ("1.5 million", "1,500,000", True, "the same number"),
        ("half a million", "500000", True, "the same number"),
        ("two-thirds", "2/3", True, "the same number"),
        ("$5 million", "5 million dollars", True, "the same number"),
        ("$5 million", "$5m", True, "the same number"),
        ("$5 million", "5,000,000", True, "the same number"),
        ("7 percent", "7%", True, "the same number"),
        ("7 percent", "7", True, "the same number"),
        ("340 miles", "340", True, "the same number"),
        ("340 miles", "340 mi", True, "the same number"),
        ("£5", "5 pounds", True, "the same number"),
        ("5,000 people", "5000 people in the town", True, "the same number"),
        ("7 to 10 percent", "7-10%", True, "the same number"),
        ("$2.1–2.4 billion", "between 2.1 and 2.4 billion dollars", True, "the same number"),
        ("third", "3rd", True, "the same number"),
        ("12th", "twelfth", True, "the same number"),
        ("12th", "12", True, "the same number"),
        ("−5 °C", "-5", True, "the same number"),
        ("−5 °C", "minus 5 degrees", True, "the same number"),
        ("2 hours 21 minutes", "2 Hours, 21 Minutes", True, "the same words"),
        ("-5", "5", False, "the sign is wrong"),
        ("5", "-5", False, "the sign is wrong"),
        ("70,000", "700,000", False, "a different number"),
        ("5,000", "5001", False, "a different number"),
        ("1.5", "15", False, "a different number"),
        ("$5 million", "5", False, "a different number"),
        ("$5 million", "£5 million", False, "the number is right, but the unit is a different one"),
        ("340 miles", "340 km", False, "the number is right, but the unit is a different one"),
        ("5,000 people", "5,000 dogs", False, "the number is right, but the unit is a different one"),
        ("7 percent", "0.07", False, "a different number"),
        ("7 to 10 percent", "7%", False, "only one end of the range"),
        ("7 to 10 percent", "8%", False, "a range is asked for"),
        ("7 percent", "7 to 10", False, "a range where one number is asked for"),
        ("third", "fourth", False, "a different number"),
        ("third", "thirds", False, "not a number that can be read"),
        ("3", "third", False, "not an amount"),
        ("5,000", "five thousnad", False, "a different number"),
        ("5,000", "lots", False, "not a number that can be read"),
        ("5", "5 or 6", False, "not a number that can be read"),
        ("2 hours 21 minutes", "2 hours 22 minutes", False, "not the answer"),
    ],
)
def test_typed_number(answer: str, typed: str, *, right: bool, reason: str) -> None:
    assert grade(ask(answer, Kind.NUMBER), typed) == Verdict(right, reason)


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("1000 km", True),
        ("1000 kilometers", True),
        ("1000 miles", False),
        ("$1000", False),
        ("1000 soldiers", True),
    ],
)
def test_unit_that_the_answer_leaves_out_is_the_sentences(typed: str, *, right: bool) -> None:
    assert grade(ask("1,000", Kind.NUMBER, after=" km long"), typed).right is right


def test_unit_that_the_answer_leaves_out_is_the_stems() -> None:
    question = ask("1,000", Kind.NUMBER, stem="How many square kilometres does it cover?")
    assert grade(question, "1000 sq km").right
    assert not grade(question, "1000 hectares").right


@pytest.mark.parametrize(
    ("answer", "typed", "right", "reason"),
    [
        ("12 May 1903", "12 may 1903", True, "exactly the answer"),
        ("12 May 1903", "May 12, 1903", True, "the same date"),
        ("12 May 1903", "1903-05-12", True, "the same date"),
        ("12 May 1903", "on the 12th of May, 1903", True, "the same date"),
        ("1903", "in 1903", True, "the same date"),
        ("1903", "12 May 1903", True, "the date asked for, and more"),
        ("the 19th century", "nineteenth century", True, "the same date"),
        ("the 1990s", "1990s", True, "the same date"),
        ("44 BC", "44 B.C.E.", True, "the same date"),
        ("AD 79", "79", True, "the same date"),
        ("AD 79", "79 CE", True, "the same date"),
        ("the fall of 2015", "autumn 2015", True, "the same date"),
        ("1756–1763", "from 1756 to 1763", True, "the same date"),
        ("Tuesday", "tuesday!", True, "the same words"),
        ("12 May 1903", "1903", False, "the day and the month are missing"),
        ("12 May 1903", "May 1903", False, "the day is missing"),
        ("12 May 1903", "12 May", False, "the year is missing"),
        ("12 May 1903", "12 May 1904", False, "a different year"),
        ("12 May 1903", "12 June 1903", False, "a different month"),
        ("12 May 1903", "13 May 1903", False, "a different day"),
        ("12 May 1903", "1904", False, "a different year"),
        ("12 May 1903", "20th century", False, "a day is asked for"),
        ("1903", "1930", False, "a different year"),
        ("1903", "1900s", False, "a year is asked for"),
        ("the 1990s", "1995", False, "a decade is asked for"),
        ("the 1990s", "1980s", False, "a different decade"),
        ("the 19th century", "18th century", False, "a different century"),
        ("the early 1990s", "1990s", False, "the part (early, mid or late) is missing"),
        ("the early 1990s", "late 1990s", False, "a different part (early, mid or late)"),
        ("summer of 1521", "1521", False, "the season is missing"),
        ("44 BC", "44", False, "the era is missing"),
        ("44 BC", "AD 44", False, "a different era"),
        ("1756–1763", "1756", False, "only one end of the span"),
        ("1756–1763", "1760", False, "a span is asked for"),
        ("1756–1763", "1756–1764", False, "a different end"),
        ("1756–1763", "1755–1763", False, "a different start"),
        ("1756–1763", "1855–1863", False, "different dates"),
        ("1756", "1756–1763", False, "a span where one date is asked for"),
        ("12 May 1903", "12/5/1903", False, "not a date that can be read"),
        ("12 May 1903", "12 Mai 1903", False, "not a date that can be read"),
        ("Tuesday", "Thursday", False, "not the answer"),
    ],
)
def test_typed_date(answer: str, typed: str, *, right: bool, reason: str) -> None:
    assert grade(ask(answer, Kind.DATE), typed) == Verdict(right, reason)


ROOSEVELT = ask("Eleanor Roosevelt", Kind.NAME, accept=("Roosevelt", "Mrs. Roosevelt", "Eleanor", "ER"))
NATIONS = ask("the United Nations", Kind.NAME, accept=("UN",))


@pytest.mark.parametrize(
    ("question", "typed", "right", "reason"),
    [
        (ROOSEVELT, "eleanor roosevelt", True, "exactly the answer"),
        (ROOSEVELT, "Eleanor-Roosevelt.", True, "the same name"),
        (ROOSEVELT, "Roosevelt", True, "the surname is enough"),
        (ROOSEVELT, "Eleanor", True, "the short name is enough"),
        (ROOSEVELT, "E.R.", True, "another name for it"),
        (ROOSEVELT, "Eleanor Rosevelt", True, "one letter off"),
        (ROOSEVELT, "Elenor Rosevelt", True, "two letters off"),
        (ROOSEVELT, "Rosevelt", True, "one letter off"),
        (ROOSEVELT, "Elaner Rosevelt", False, "another name"),
        (ROOSEVELT, "Franklin Roosevelt", False, "another name"),
        (ROOSEVELT, "es", False, "another name"),
        (NATIONS, "United Nations", True, "the same name"),
        (NATIONS, "The United Nations", True, "exactly the answer"),
        (NATIONS, "U.N.", True, "another name for it"),
        (NATIONS, "United Natoins", True, "one letter off"),
        (NATIONS, "Nations", False, "another name"),
        (ask("Abraham Lincoln", Kind.NAME), "Lincoln", False, "another name"),
        (ask("Apollo 11", Kind.NAME), "apollo-11", True, "the same name"),
        (ask("Apollo 11", Kind.NAME), "Apollo 12", False, "another name"),
        (ask("Iran", Kind.NAME), "Iraq", False, "another name"),
        (ask("Paris", Kind.NAME), "Baris", False, "another name"),
        (ask("Paris", Kind.NAME), "aPris", True, "one letter off"),
        (ask("São Tomé", Kind.NAME), "Sao Tome", True, "the same name"),
        (ask("Johnson & Johnson", Kind.NAME), "Johnson and Johnson", True, "the same name"),
        (ask("Henry VIII", Kind.NAME), "Henry VII", False, "another name"),
        (ask("Ireland", Kind.NAME), "Iceland", False, "another name"),
    ],
)
def test_typed_name(question: Question, typed: str, *, right: bool, reason: str) -> None:
    assert grade(question, typed) == Verdict(right, reason)


@pytest.mark.parametrize(
    "question",
    [
        replace(ask("Tarvin", Kind.NAME), distractors=("Marlow", "Tarvon")),
        ask("Tarvin", Kind.NAME, stem="Who followed Tarvon?"),
        ask("Tarvin", Kind.NAME, after=" and not Tarvon"),
    ],
)
def test_another_name_in_the_question_is_no_slip(question: Question) -> None:
    assert not grade(question, "Tarvon").right
    assert grade(question, "Tarven").right


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("typed", ["", "   ", "?!", "—"])
def test_nothing_typed_is_wrong(kind: Kind, typed: str) -> None:
    assert grade(ask("1903", kind), typed) == Verdict(right=False, reason="nothing was typed")


@pytest.mark.parametrize("kind", list(Kind))
def test_endless_answer_is_wrong_at_once(kind: Kind) -> None:
    long = "1903" + " " * LONGEST
    assert grade(ask("1903", kind), long) == Verdict(right=False, reason="too long to be an answer")


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("typed", ["9" * LONGEST, "one " * 125, "½" * LONGEST, "İ" * LONGEST, "\x00\u202e1", "²³"])
def test_odd_input_is_only_wrong(kind: Kind, typed: str) -> None:
    assert not grade(ask("1903", kind), typed).right


@pytest.mark.parametrize(
    ("answer", "kind", "forms"),
    [
        ("1,000", Kind.NUMBER, ("1000", "one thousand")),
        ("fifty-five", Kind.NUMBER, ("55",)),
        ("5 million", Kind.NUMBER, ("5000000", "5,000,000", "five million")),
        ("about 1,000", Kind.NUMBER, ("1000", "1,000", "one thousand")),
        ("22,338,618", Kind.NUMBER, ("22338618",)),
        ("390 billion", Kind.NUMBER, ("390000000000", "390,000,000,000")),
        ("340 miles", Kind.NUMBER, ("340", "three hundred and forty")),
        ("7 percent", Kind.NUMBER, ("7%", "7 per cent")),
        ("1" * 40, Kind.NUMBER, (f"{int('1' * 40):,}",)),
        ("7.50%", Kind.NUMBER, ("7.5%", "7.5 percent", "7.5 per cent")),
        ("$5 million", Kind.NUMBER, ("$5,000,000", "$5000000")),
        ("third", Kind.NUMBER, ("3rd",)),
        ("12th", Kind.NUMBER, ("twelfth",)),
        ("7.64", Kind.NUMBER, ()),
        ("7 to 10", Kind.NUMBER, ()),
        ("dozens", Kind.NUMBER, ()),
        ("12 May 1903", Kind.DATE, ("May 12, 1903", "12th May 1903", "12th of May 1903", "1903-05-12")),
        ("1903", Kind.DATE, ()),
        ("the 1990s", Kind.DATE, ("1990s",)),
        ("last year", Kind.DATE, ()),
        ("the United Nations", Kind.NAME, ("United Nations",)),
        ("Paris", Kind.NAME, ()),
        ("A", Kind.NAME, ()),
        ("", Kind.NAME, ()),
    ],
)
def test_accepted_forms(answer: str, kind: Kind, forms: tuple[str, ...]) -> None:
    assert accepted_forms(answer, kind) == forms


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ("about 1,000", Kind.NUMBER),
        ("$5 million", Kind.NUMBER),
        ("7.50%", Kind.NUMBER),
        ("third", Kind.NUMBER),
        ("the 12th of May", Kind.DATE),
        ("264–241 BC", Kind.DATE),
        ("The Hague", Kind.NAME),
    ],
)
def test_every_accepted_form_is_graded_right(answer: str, kind: Kind) -> None:
    forms = accepted_forms(answer, kind)
    assert forms
    assert [form for form in forms if not grade(ask(answer, kind), form).right] == []


def test_grading_loads_no_heavy_library() -> None:
    """Playing a saved quiz must start at once: spaCy alone takes 0.7 s."""
    heavy = ["spacy", "numpy", "textual", "genanki", "trafilatura", "markdown_it", "typer", "lemminflect"]
    code = f"import sys, quizgen.grading; print([name for name in {heavy!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
