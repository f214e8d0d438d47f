"""Dates as facts: found by their form, since the model's own labels miss bare years and everything BC."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.facts.fact import DateType, Fact
from quizgen.facts.units import units
from quizgen.quiz import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizgen.language.doc import Doc
    from quizgen.language.spans import Span
    from quizgen.language.tokens import Token

_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)"
)
_YEAR = r"(?:1\d{3}|20\d{2})(?!\d|,\d|\.\d)"
_PART = r"(?:(?:early|mid|late)(?:[- ](?:to|and)[- ](?:mid|late))?[- ])?"
_ORDINAL_WORDS = (
    r"first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth"
    r"|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first"
)
_ERA = r"(?:\s?(?:BCE|BC|B\.C\.E?\.?|CE|AD|A\.D\.)(?!\w))"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_OF_YEAR = rf"(?:\d{{1,4}}{_ERA}|{_YEAR})"

_DECADE = rf"{_PART}(?:1\d\d0|20\d0)['’]?s"
_COUNTED = rf"{_PART}(?:\d{{1,2}}(?:st|nd|rd|th)|{_ORDINAL_WORDS})"
_STRETCH = (
    r"(?<!by\sthe\s)(?<!until\sthe\s)(?<!before\sthe\s)(?<!since\sthe\s)"
    r"(?:(?:first|second|third|fourth|last|final)\s(?:half|quarter|third)|(?:early|first|last|final)\smonths"
    r"|beginning|end|middle|start)"
)

_FORMS: tuple[tuple[DateType, str], ...] = (
    (DateType.SPAN, rf"(?:from\s(?:{_MONTH}\s)?{_YEAR}\s(?:to|until|through)\s(?:{_MONTH}\s)?{_YEAR}{_ERA}?)"),
    (DateType.SPAN, rf"from\sthe\s{_DECADE}\s(?:to|until|through)\sthe\s{_DECADE}"),
    (DateType.SPAN, rf"from\sthe\s{_COUNTED}(?:\scentury)?\s(?:to|until|through)\sthe\s{_COUNTED}\scentury{_ERA}?"),
    (DateType.SPAN, rf"(?<=in\s){_YEAR}\sand\s{_YEAR}(?![–-])"),
    (DateType.SPAN, rf"(?<=in\s){_YEAR}\s–\s(?:{_YEAR}|\d\d(?!\d))"),
    (DateType.PERIOD, rf"(?:early|mid|late)\s{_YEAR}\sand\s(?:early|mid|late)\s{_YEAR}"),
    (DateType.PERIOD, rf"{_MONTH}\sand\s{_MONTH},?\s{_YEAR}"),
    (DateType.PERIOD, rf"{_DECADE}\sand\s{_DECADE}"),
    (DateType.PERIOD, rf"{_COUNTED}\sand\s{_COUNTED}\scenturies{_ERA}?"),
    (DateType.PERIOD, rf"{_STRETCH}\sof\s{_YEAR}"),
    (DateType.SPAN, rf"{_YEAR}/\d\d(?!\d)"),
    (DateType.SPAN, rf"\d{{1,4}}[–-]\d{{1,4}}{_ERA}"),
    (DateType.YEAR, rf"\d{{1,4}}/\d{{1,4}}{_ERA}"),
    (DateType.SPAN, rf"(?:between\s(?:{_MONTH}\s)?{_YEAR}\sand\s(?:{_MONTH}\s)?{_YEAR})"),
    (DateType.SPAN, rf"(?:from\s)?{_MONTH}\s(?:to|until|through)\s{_MONTH},?\s{_YEAR}"),
    (DateType.DAY, rf"{_DAY}(?:\sof)?\s{_MONTH},?\s{_OF_YEAR}"),
    (DateType.DAY, rf"{_MONTH}\s{_DAY}(?:,\s|\s){_OF_YEAR}"),
    (DateType.DAY, rf"{_YEAR}-\d\d-\d\d"),
    (DateType.DAY, rf"{_MONTH}\s{_DAY}(?!\d|,\d|%)"),
    (DateType.DAY, rf"{_DAY}(?:\sof)?\s{_MONTH}(?!\w)"),
    (DateType.MONTH, rf"{_PART}{_MONTH},?\s(?:of\s)?{_OF_YEAR}"),
    (
        DateType.SEASON,
        rf"(?:early\s|late\s)?(?:spring|summer|autumn|fall|winter|Spring|Summer|Autumn|Fall|Winter)\s(?:of\s)?{_OF_YEAR}",
    ),
    (DateType.SPAN, rf"{_YEAR}[–-](?:{_YEAR}|\d\d(?!\d))"),
    (DateType.DECADE, _DECADE),
    (DateType.CENTURY, rf"{_COUNTED}[\s-]century{_ERA}?"),
    (DateType.MONTH, rf"(?<=in\s)(?:{_PART}){_MONTH}(?!\s?\d)"),
    (DateType.YEAR, rf"\d{{1,4}}{_ERA}"),
    (DateType.YEAR, r"(?:AD|A\.D\.)\s\d{1,4}"),
    (DateType.YEAR, rf"(?:(?:early|mid|late)[- ])?{_YEAR}"),
)
_OPENINGS = (
    "fro", "bet", "ear", "mid", "lat", "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
    "dec", "spr", "sum", "aut", "fal", "win", "fir", "sec", "thi", "fou", "fif", "six", "sev", "eig", "nin", "ten",
    "ele", "twe", "las", "fin", "beg", "end", "sta",
)  # fmt: skip
"""How the words begin that a form may begin with: the forms are tried at these, and at digits, only."""

_EITHER_CASE = ("".join(f"[{letter}{letter.upper()}]" for letter in opening) for opening in _OPENINGS)
_OPENS = rf"(?=\d|(?-i:[aA]\.?[dD]|{'|'.join(_EITHER_CASE)}))"
_ANY_FORM = "|".join(f"(?P<f{i}>{form})" for i, (_, form) in enumerate(_FORMS))
_PATTERN = re.compile(rf"(?<![\w$£€.,-]){_OPENS}(?:{_ANY_FORM})(?!\w)", re.IGNORECASE)
_DIVISIBLE = frozenset({DateType.YEAR, DateType.DECADE, DateType.CENTURY})
_PART_OF_IT = re.compile(r"(?:early|mid|late)\b", re.IGNORECASE)
"""A part of a decade is no decade: "the early 1970s" is asked for with "When"."""

_BEFORE_A_YEAR = frozenset(
    [
        "in",
        "since",
        "until",
        "till",
        "by",
        "from",
        "of",
        "during",
        "after",
        "before",
        "around",
        "circa",
        "c.",
        "ca.",
        "to",
        "and",
        "through",
        "early",
        "late",
        "mid-",
        "the",
        "for",
        "between",
        "as",
    ]
)


def date_facts(doc: Doc) -> Iterator[Fact]:
    """The dates of a document that mean the same on every day; "Tuesday" and "last year" are not among them."""
    for match in _PATTERN.finditer(doc.text):
        form = int(str(match.lastgroup)[1:])
        kind = _FORMS[form][0]
        span = doc.char_span(*match.span(), expand=True)
        if span is None or (form == len(_FORMS) - 1 and not _is_year(span)) or _is_may(span):
            continue
        if _is_left_open(span):
            continue
        answer = match.group()
        if kind in _DIVISIBLE and _PART_OF_IT.match(answer):
            kind = DateType.PERIOD
        yield Fact(Kind.DATE, kind, span.start, span.end, _head(span), answer, _key(answer))


def _is_left_open(span: Span) -> bool:
    """Whether it was then or at another time: "the 1980s or earlier"."""
    behind = span.doc[span.end : span.end + 2]
    return len(behind) > 1 and behind[0].lower_ == "or" and behind[1].lower_ in {"after", "before", "earlier", "later"}


def _is_may(span: Span) -> bool:
    """Whether "may" is the verb, "24 may", or "march" what soldiers do."""
    return any(token.text in {"may", "march"} for token in span)


def _is_year(span: Span) -> bool:
    """Whether four digits are a year: after a preposition or in a date, and not before something they count."""
    token = span[-1]
    after = token.nbor(1) if token.i + 1 < len(token.doc) else None
    if after is not None and (after.tag_ == "NNS" or after.text in {"%", "-", "/"} or after.like_num):
        return False
    before = token.doc[span.start - 1] if span.start > 0 else None
    if before is not None and before.lower_ in units().labels:
        return False
    if before is None or before.lower_ in _BEFORE_A_YEAR:
        return token.dep_ != "nummod" or token.ent_type_ == "DATE"
    return token.ent_type_ == "DATE" or (before.text == "(" and after is not None and after.text == ")")


def _head(span: Span) -> Token:
    return span.root


def _key(answer: str) -> str:
    return re.sub(r"[\s,]+", " ", answer.casefold())
