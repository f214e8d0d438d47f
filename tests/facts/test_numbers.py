from __future__ import annotations

import pytest

from quizgen.facts.fact import NumberType
from quizgen.facts.numbers import units
from quizgen.quiz import Kind

from .found import facts


def numbers(text: str) -> list[tuple[str, NumberType]]:
    return [(fact.answer, NumberType(fact.type)) for fact in facts(text, Kind.NUMBER)]


@pytest.mark.parametrize(
    ("text", "answer", "kind"),
    [
        ("The fleet had 40 ships.", "40", NumberType.COUNT),
        ("The army had 1,500 men.", "1,500", NumberType.COUNT),
        ("The hall holds 2000 guests.", "2000", NumberType.COUNT),
        ("Six of the ships were lost.", "Six", NumberType.COUNT),
        ("In 1831, fifty-five delegates gathered in the capital.", "fifty-five", NumberType.COUNT),
        ("The trust sold 3 million tickets.", "3 million", NumberType.COUNT),
        ("In 2010, 91% of the land was used for pasture.", "91%", NumberType.PERCENT),
        ("The company owns 40 percent of the port.", "40 percent", NumberType.PERCENT),
        (
            "An estimated 5% to 10% of the pupils of Halden have lost their books.",
            "An estimated 5% to 10%",
            NumberType.PERCENT,
        ),
        (
            "Over one third of the workers of Norway are employed in mines, second only to farms.",
            "Over one third",
            NumberType.FRACTION,
        ),
        ("Hugo Brandt founded Halden with a hundred families in 1931.", "a hundred", NumberType.COUNT),
        ("Two hundred and thirty boats left Halden for Oslo.", "Two hundred and thirty", NumberType.COUNT),
        ("In 1466, perhaps 40,000 people died of the plague in Paris.", "perhaps 40,000", NumberType.COUNT),
        ("The new library cost $5 million.", "$5 million", NumberType.MONEY),
        ("The city paid 300 dollars for the painting in 1911.", "300 dollars", NumberType.MONEY),
        ("The debt grew to 2.4 billion dollars.", "2.4 billion dollars", NumberType.MONEY),
        ("The basin covers 7,000 square kilometres of forest.", "7,000 square kilometres", NumberType.MEASURE),
        ("The lens weighs 2.6 tonnes.", "2.6 tonnes", NumberType.MEASURE),
        ("The river is 900 miles long.", "900 miles", NumberType.DISTANCE),
        ("The bridge is 31 metres high.", "31 metres", NumberType.DISTANCE),
        ("The crossing took 17 days.", "17 days", NumberType.DURATION),
        ("Anna Berger was 47 years old.", "47", NumberType.AGE),
        ("Clara Wood died at the age of 47.", "47", NumberType.AGE),
        ("Ed Stone died in June 2024, aged 88.", "88", NumberType.AGE),
        ("The town had a population of 5,300.", "5,300", NumberType.AMOUNT),
        ("The average size of a household was 3.07.", "3.07", NumberType.AMOUNT),
        ("In 1902 the fire destroyed two-thirds of the town.", "two-thirds", NumberType.FRACTION),
        ("A quarter of the stones were lost.", "A quarter", NumberType.FRACTION),
        ("The choir of Halden sang three days a week.", "three days a week", NumberType.FREQUENCY),
        ("The choir sang two hours a day.", "two hours a day", NumberType.DURATION),
        ("Anna Berger scored two minutes into the second half.", "two minutes", NumberType.INTERVAL),
        ("Sweden defeated Norway 3–0.", "3–0", NumberType.SCORE),
        ("The settlers outnumbered the pirates 20 to 1.", "20 to 1", NumberType.RATIO),
        ("The fire destroyed half the town.", "half", NumberType.PORTION),
        ("Thousands of visitors came to Halden.", "Thousands", NumberType.MANY),
        ("Clara Wood led the league in goals with 24.", "24", NumberType.FIGURE),
        ("The team won 24-10.", "24-10", NumberType.SCORE),
        ("The share of Halden fell to one percent.", "one percent", NumberType.PERCENT),
        ("Clara Wood, 47, was elected mayor.", "47", NumberType.AGE),
    ],
)
def test_number_tells_what_it_is(text: str, answer: str, kind: NumberType) -> None:
    assert numbers(text) == [(answer, kind)]


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("About 60 percent of the voters supported the plan.", "About 60 percent"),
        ("More than 4,000 people were evacuated from the valley.", "More than 4,000"),
        ("Up to 30 ships took part.", "Up to 30"),
        ("No fewer than 12 ships sank.", "No fewer than 12"),
        ("The forest covers nearly half of the island.", "nearly half"),
    ],
)
def test_how_exact_a_number_is_belongs_to_it(text: str, answer: str) -> None:
    assert [number for number, _ in numbers(text)] == [answer]


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("The voyage lasted 10 to 12 weeks.", "10 to 12 weeks"),
        ("The ship had 5 or 6 masts.", "5 or 6"),
    ],
)
def test_range_is_one_number(text: str, answer: str) -> None:
    assert [number for number, _ in numbers(text)] == [answer]


@pytest.mark.parametrize(
    "text",
    [
        "The rule stands in Chapter 3 of the book.",
        "The airline bought a Boeing 747.",
        "Flight 12 landed at the airport.",
        "They signed a 3-year contract.",
        "The class meets at 9 o'clock.",
        "They lived on the second floor.",
    ],
)
def test_number_that_names_or_orders_is_none(text: str) -> None:
    assert numbers(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "One man died.",
        "Anna Berger arrived three days later.",
        "The ship was built 50 years ago.",
    ],
)
def test_number_that_cannot_be_asked_for_is_none(text: str) -> None:
    assert numbers(text) == []


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("The fleet had 40 ships.", "ships"),
        ("The basin covers 7,000 square kilometres of forest.", "kilometres"),
        ("The trust sold 3 million tickets.", "tickets"),
        ("The new library cost $5 million.", None),
        ("The town had a population of 5,300.", None),
    ],
)
def test_number_knows_what_it_counts(text: str, counted: str | None) -> None:
    (fact,) = facts(text, Kind.NUMBER)
    assert (fact.counted.text if fact.counted is not None else None) == counted


def test_several_numbers_of_a_sentence_are_found() -> None:
    text = "The company employs 1,200 people in 14 countries."
    assert [number for number, _ in numbers(text)] == ["1,200", "14"]


@pytest.mark.parametrize("kind", ["time", "distance", "measure"])
def test_units_that_are_no_money_are_not_listed_twice(kind: str) -> None:
    """A unit in two lists would have two kinds."""
    every = ("time", "distance", "measure")
    others = {word for other in every if other != kind for word in getattr(units(), other)}
    assert getattr(units(), kind) & others == set()


@pytest.mark.parametrize("text", ["The two brothers sold the farm.", "The other three ships sank."])
def test_number_of_what_is_known_is_told_apart(text: str) -> None:
    (fact,) = facts(text, Kind.NUMBER)
    assert fact.guessed


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Two thirds of the town of Halden burned down in 1931.", "Two thirds"),
        ("Clara Wood led a hundred families to Halden in 1931.", "a hundred"),
    ],
)
def test_the_word_before_a_part_or_a_scale_belongs_to_it(text: str, answer: str) -> None:
    assert [number for number, _ in numbers(text)] == [answer]
