"""Is a typed answer right: numbers and dates by what they are worth, names by alias and but for a slip.

Knows only questions and values, so that playing a saved quiz loads no language model.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from quizgen.quiz import Kind, Question
from quizgen.values import (
    LARGEST,
    DateSpan,
    DateValue,
    Precision,
    Quantity,
    bare_year,
    date_forms,
    is_measure,
    is_whole,
    name_words,
    number_words,
    ordinal_digits,
    ordinal_words,
    parse_date,
    parse_ordinal,
    parse_quantity,
    same_name,
    slips_between,
    unit_of,
    units_agree,
)

LONGEST = 500
"""A longer answer is wrong at once, whatever it says."""

# Longer number words ("three hundred and forty thousand two hundred") are no help to anyone.
_MOST_NUMBER_WORDS = 4
_UNIT_WORD = re.compile(r"[^\W\d_]+|[%$£€°]")
# A unit stands beside the number: "1,000 square kilometres".
_WORDS_BESIDE = 3


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a typed answer is right.

    Attributes:
        right: Whether it is.
        reason: Why, in a few words for the person who typed it, as in "one letter off".
    """

    right: bool
    reason: str


def grade(question: Question, typed: str) -> Verdict:
    """Whether `typed` answers the question, and why."""
    if len(typed) > LONGEST:
        return Verdict(right=False, reason="too long to be an answer")
    if not any(char.isalnum() for char in typed):
        return Verdict(right=False, reason="nothing was typed")
    if _plain(typed) == _plain(question.answer):
        return Verdict(right=True, reason="exactly the answer")
    return _GRADERS[question.kind](question, typed)


def accepted_forms(answer: str, kind: Kind) -> tuple[str, ...]:
    """Other usual ways to write the answer, for `Question.accept`, in a fixed order, without the answer."""
    match kind:
        case Kind.NUMBER:
            forms = _number_forms(answer)
        case Kind.DATE:
            date = parse_date(answer)
            forms = date_forms(date) if date else ()
        case Kind.NAME:
            forms = (re.sub(r"^(?:the|an?)\s+(?=\S)", "", answer, flags=re.IGNORECASE),)
    return tuple(form for form in dict.fromkeys(forms) if form != answer)


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def _ways(question: Question) -> tuple[str, ...]:
    return (question.answer, *question.accept)


# Numbers


def _grade_number(question: Question, typed: str) -> Verdict:
    rank = parse_ordinal(question.answer)
    if rank is not None:
        return _grade_rank(rank, typed)
    wanted = [quantity for way in _ways(question) if (quantity := parse_quantity(way))]
    if not wanted:
        return _grade_words(question, typed)
    given = parse_quantity(typed)
    if given is None:
        rank = parse_ordinal(typed)
        return _grade_words(question, typed, f"not {'an amount' if rank else 'a number that can be read'}")
    equal = [other for other in wanted if (other.value, other.high) == (given.value, given.high)]
    if not equal:
        return Verdict(right=False, reason=_number_reason(wanted[0], given))
    if any(_unit_fits(question, other.unit, given.unit) for other in equal):
        return Verdict(right=True, reason="the same number")
    return Verdict(right=False, reason="the number is right, but the unit is a different one")


def _grade_rank(rank: int, typed: str) -> Verdict:
    given = parse_ordinal(typed)
    if given is None:
        quantity = parse_quantity(typed)
        given = int(quantity.value) if quantity and is_whole(quantity.value) and not quantity.high else None
    if given is None:
        return Verdict(right=False, reason="not a number that can be read")
    return Verdict(right=given == rank, reason="the same number" if given == rank else "a different number")


def _grade_words(question: Question, typed: str, wrong: str = "not the answer") -> Verdict:
    """What cannot be read as a value is right only word for word."""
    right = any(same_name(typed, way) for way in _ways(question))
    return Verdict(right=right, reason="the same words" if right else wrong)


def _number_reason(wanted: Quantity, given: Quantity) -> str:
    if wanted.high is not None and given.high is None:
        one_end = given.value in (wanted.value, wanted.high)
        return "only one end of the range" if one_end else "a range is asked for"
    if given.high is not None and wanted.high is None:
        return "a range where one number is asked for"
    return "the sign is wrong" if given.value == wanted.value.copy_negate() else "a different number"


def _unit_fits(question: Question, wanted: str, given: str) -> bool:
    """A unit may be left out; one that only `typed` has must be the question's, unless it is a noun."""
    if not given:
        return True
    if wanted:
        return units_agree(wanted, given)
    return not is_measure(given) or any(units_agree(unit, given) for unit in _units_named(question))


def _units_named(question: Question) -> set[str]:
    """The units in the stem and right beside the answer in its sentence."""
    before = question.sentence[: question.answer_start].split()[-1:]
    after = question.sentence[question.answer_end :].split()[:_WORDS_BESIDE]
    words = _UNIT_WORD.findall(" ".join((question.stem, *before, *after)).lower())
    phrases = (" ".join(words[i : i + n]) for i in range(len(words)) for n in range(1, _WORDS_BESIDE + 1))
    return {unit for phrase in phrases if (unit := unit_of(phrase)) and is_measure(unit)}


def _number_forms(answer: str) -> tuple[str, ...]:
    rank = parse_ordinal(answer)
    if rank is not None:
        return (ordinal_digits(rank), *((ordinal_words(rank),) if rank <= LARGEST else ()))
    quantity = parse_quantity(answer)
    if quantity is None or quantity.high is not None:
        return ()
    if quantity.unit == "%":
        number = f"{quantity.value:f}"
        number = number.rstrip("0").rstrip(".") if "." in number else number
        return (f"{number}%", f"{number} percent", f"{number} per cent")
    if quantity.value < 0 or not is_whole(quantity.value):
        return ()
    n = int(quantity.value)
    if quantity.unit in ("$", "£", "€"):
        return (f"{quantity.unit}{n:,}", f"{quantity.unit}{n}")
    words = number_words(n) if n <= LARGEST else ""
    short = 0 < len(words.split()) <= _MOST_NUMBER_WORDS
    return (str(n), f"{n:,}", *((words,) if short else ()))


# Dates


def _grade_date(question: Question, typed: str) -> Verdict:
    wanted = [date for way in _ways(question) if (date := parse_date(way))]
    if not wanted:
        return _grade_words(question, typed)
    given = parse_date(typed)
    year = bare_year(typed)
    if given is None and year is not None:
        given = DateValue(year, None, None, Precision.YEAR)
        if -year in {date.year for date in wanted if isinstance(date, DateValue)}:
            return Verdict(right=False, reason="the era is missing")
    if given is None:
        return _grade_words(question, typed, "not a date that can be read")
    verdicts = [_compare_dates(date, given) for date in wanted]
    return next((verdict for verdict in verdicts if verdict.right), verdicts[0])


def _compare_dates(wanted: DateValue | DateSpan, given: DateValue | DateSpan) -> Verdict:
    if given == wanted:
        return Verdict(right=True, reason="the same date")
    if isinstance(wanted, DateSpan):
        return Verdict(right=False, reason=_span_reason(wanted, given))
    if isinstance(given, DateSpan):
        return Verdict(right=False, reason="a span where one date is asked for")
    wrong = _date_reason(wanted, given)
    return Verdict(right=not wrong, reason=wrong or "the date asked for, and more")


def _date_reason(wanted: DateValue, given: DateValue) -> str:
    """Why the given date is wrong; empty if it says all that the wanted one says."""
    if wanted.precision != given.precision and min(wanted.precision, given.precision) < Precision.YEAR:
        return f"a {wanted.precision.name.lower()} is asked for"
    said = _parts(given)
    parts = [(name, part, said.get(name)) for name, part in _parts(wanted).items() if part is not None]
    different = [name for name, part, other in parts if other is not None and part != other]
    if different:
        return f"a different {different[0]}"
    # The smallest part first: "the day and the month are missing".
    missing = [name for name, _, other in reversed(parts) if other is None and name != "era"]
    if not missing:
        return ""
    return f"the {' and the '.join(missing)} {'is' if len(missing) == 1 else 'are'} missing"


def _span_reason(wanted: DateSpan, given: DateValue | DateSpan) -> str:
    if isinstance(given, DateValue):
        return "only one end of the span" if given in (wanted.start, wanted.end) else "a span is asked for"
    if given.end == wanted.end:
        return "a different start"
    return "a different end" if given.start == wanted.start else "different dates"


def _parts(date: DateValue) -> dict[str, int | str | None]:
    """What a date says, the largest part first, each under the name that a person knows it by."""
    largest = date.precision.name.lower() if date.precision < Precision.YEAR else "year"
    return {
        "era": None if date.year is None else date.year < 0,
        largest: date.year,
        "season": date.season,
        "month": date.month,
        "day": date.day,
        "part (early, mid or late)": date.part or None,
    }


# Names


def _grade_name(question: Question, typed: str) -> Verdict:
    if same_name(typed, question.answer):
        return Verdict(right=True, reason="the same name")
    for other in question.accept:
        if same_name(typed, other):
            return Verdict(right=True, reason=_alias_reason(question.answer, other))
    if any(same_name(typed, other) for other in question.distractors):
        return Verdict(right=False, reason="another name")
    slips = [n for way in _ways(question) if (n := slips_between(typed, way))]
    if not slips or _is_named_elsewhere(question, typed):
        return Verdict(right=False, reason="another name")
    return Verdict(right=True, reason="one letter off" if min(slips) == 1 else "two letters off")


def _alias_reason(answer: str, alias: str) -> str:
    long, short = name_words(answer), name_words(alias)
    if len(long) > 1 and short == long[-1:]:
        return "the surname is enough"
    return "the short name is enough" if set(short) < set(long) else "another name for it"


def _is_named_elsewhere(question: Question, typed: str) -> bool:
    """Whether the stem or the sentence itself has what was typed: then it is no slip, but another name."""
    rest = question.sentence[: question.answer_start] + " " + question.sentence[question.answer_end :]
    return f" {' '.join(name_words(typed))} " in f" {' '.join(name_words(f'{question.stem} {rest}'))} "


_GRADERS = {Kind.NUMBER: _grade_number, Kind.DATE: _grade_date, Kind.NAME: _grade_name}
