from __future__ import annotations

import pytest

from quizgen.facts.fact import NumberType
from quizgen.quiz import Kind

from .found import facts, numbers


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


@pytest.mark.parametrize("text", ["The two brothers sold the farm.", "The other three ships sank."])
def test_number_of_what_is_known_is_told_apart(text: str) -> None:
    (fact,) = facts(text, Kind.NUMBER)
    assert fact.guessed
