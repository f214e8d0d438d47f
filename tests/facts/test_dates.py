from __future__ import annotations

import re

import pytest

from quizgen.facts import dates as rules
from quizgen.facts.fact import DateType
from quizgen.quiz import Kind

from .found import facts


def dates(text: str) -> list[tuple[str, DateType]]:
    return [(fact.answer, DateType(fact.type)) for fact in facts(text, Kind.DATE)]


@pytest.mark.parametrize(
    ("text", "answer", "kind"),
    [
        ("The war began on 28 July 1914.", "28 July 1914", DateType.DAY),
        ("In 1909 – 1910 Anna Berg taught in Oslo.", "1909 – 1910", DateType.SPAN),
        ("The war began on July 28, 1914.", "July 28, 1914", DateType.DAY),
        ("The war began on the 3rd of March 1911.", "3rd of March 1911", DateType.DAY),
        ("The school opened on 2024-09-15.", "2024-09-15", DateType.DAY),
        ("They met on May 28.", "May 28", DateType.DAY),
        ("The war began in July 1914.", "July 1914", DateType.MONTH),
        ("The school opened in mid-July 1911.", "mid-July 1911", DateType.MONTH),
        ("The town fell in Sept. 1402.", "Sept. 1402", DateType.MONTH),
        ("The town fell in the summer of 1402.", "summer of 1402", DateType.SEASON),
        ("The town fell in 1402.", "1402", DateType.YEAR),
        ("Anna Berger moved to Oslo in the 1860's.", "1860's", DateType.DECADE),
        ("In the late 1920's Hugo Brandt wrote three plays.", "late 1920's", DateType.PERIOD),
        ("The road was built around 1850.", "1850", DateType.YEAR),
        ("The choir came in March.", "March", DateType.MONTH),
        ("The mill was closed from March to August 1911.", "from March to August 1911", DateType.SPAN),
        ("The news reached Halden as early as 1519.", "1519", DateType.YEAR),
        ("The pope came in early 1911.", "early 1911", DateType.PERIOD),
        ("The king died in 44 BC.", "44 BC", DateType.YEAR),
        ("Hugo Brandt left Oslo in 348/47 BC.", "348/47 BC", DateType.YEAR),
        ("Clara Wood lived in Oslo in 1974/75.", "1974/75", DateType.SPAN),
        (
            "In the first quarter of 2008, Norway became the main exporter of oil to China.",
            "first quarter of 2008",
            DateType.PERIOD,
        ),
        ("At the end of 1911, Clara Wood moved to Oslo.", "end of 1911", DateType.PERIOD),
        (
            "From the 1850s to the 1920s Halden was a centre of the oil trade.",
            "From the 1850s to the 1920s",
            DateType.SPAN,
        ),
        (
            "Wolves lived in Norway from the 16th to the 19th century.",
            "from the 16th to the 19th century",
            DateType.SPAN,
        ),
        ("Two extensions of the Halden Bridge were opened in 1991 and 2002.", "1991 and 2002", DateType.SPAN),
        ("Clara Wood was in Oslo in November and December 1642.", "November and December 1642", DateType.PERIOD),
        ("In late 1961 and early 1962, Hugo Brandt lived in Oslo.", "late 1961 and early 1962", DateType.PERIOD),
        ("Hugo Brandt ruled Halden during the 1970s and 1980s.", "1970s and 1980s", DateType.PERIOD),
        ("The temple was built in AD 79.", "AD 79", DateType.YEAR),
        ("The town was founded in the late 1970s.", "late 1970s", DateType.PERIOD),
        ("The church was built in the 12th century.", "12th century", DateType.CENTURY),
        ("The church was built in the early twelfth century.", "early twelfth century", DateType.PERIOD),
        ("Trade grew in the 3rd century BC.", "3rd century BC", DateType.CENTURY),
        ("The war lasted from 1914 to 1918.", "from 1914 to 1918", DateType.SPAN),
        ("The law was debated between 1911 and 1914.", "between 1911 and 1914", DateType.SPAN),
        ("The siege of Halden (1716–1718) failed.", "1716–1718", DateType.SPAN),
    ],
)
def test_date_is_found_whole(text: str, answer: str, kind: DateType) -> None:
    assert dates(text) == [(answer, kind)]


@pytest.mark.parametrize(
    "text",
    [
        "The army had 1,500 men.",
        "The army had 1500 men.",
        "The hall holds 2000 guests.",
        "The factory makes 1980 cars.",
        "The mountain is 1850 metres high.",
        "The price rose to $1950.",
    ],
)
def test_number_of_four_digits_is_no_year_when_it_counts(text: str) -> None:
    assert dates(text) == []


@pytest.mark.parametrize(
    "text",
    ["Only 24 may enter the hall.", "It happened on Tuesday.", "The town grew last year."],
)
def test_what_is_no_date_or_only_one_on_its_day_is_none(text: str) -> None:
    assert dates(text) == []


def test_date_is_not_also_a_number() -> None:
    assert [fact.kind for fact in facts("The war began on 28 July 1914.")] == [Kind.DATE]


def test_same_date_has_the_same_key_however_it_is_spaced() -> None:
    (one,) = facts("The war began on July 28, 1914.", Kind.DATE)
    (other,) = facts("The war began on July 28 1914.", Kind.DATE)
    assert one.key == other.key


_BEGINNINGS = (
    *rules._ORDINAL_WORDS.split("|"), *re.findall(r"[A-Z][a-z]+", rules._MONTH), "spring", "summer", "autumn", "fall",
    "winter", "early", "mid", "late", "from", "between", "last", "final", "beginning", "middle", "end", "start", "AD",
    "A.D.", "12",
)  # fmt: skip


@pytest.mark.parametrize("beginning", _BEGINNINGS)
def test_no_form_is_missed_for_the_word_that_it_begins_with(beginning: str) -> None:
    """What the forms find when they are tried at every letter, they find where they are tried."""
    everywhere = re.compile(rf"(?<![\w$£€.,-])(?:{rules._ANY_FORM})(?!\w)", re.IGNORECASE)
    behind = (" 1911", " of 1911", " century", " half of 1911", " months of 1911", " 1911 and 1915", " 1911 to 1915")
    for text in (f"in {word}{rest}" for word in (beginning, beginning.upper()) for rest in behind):
        assert [m.span() for m in rules._PATTERN.finditer(text)] == [m.span() for m in everywhere.finditer(text)]


def test_date_that_is_left_open_is_none() -> None:
    assert dates("The ships of Norway date back to the 1980s or earlier.") == []
