from __future__ import annotations

from decimal import Decimal, localcontext

import pytest

from quizgen.values import parse_number, parse_ordinal


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("5,000", "5000"),
        ("5 000", "5000"),
        ("5\u202f000", "5000"),
        ("22,338,618", "22338618"),
        ("12,34,567", "1234567"),
        ("0", "0"),
        ("7.64", "7.64"),
        (".05", "0.05"),
        ("−5", "-5"),
        ("-5", "-5"),
        ("+5", "5"),
        ("minus five", "-5"),
        ("1.5 million", "1500000"),
        ("390 billion", "390000000000"),
        ("12 crore", "120000000"),
        ("2 lakh crore", "2000000000000"),
        ("5k", "5000"),
        ("2.1bn", "2100000000"),
        ("two point five million", "2500000"),
        ("three point one four", "3.14"),
        ("point five", "0.5"),
        ("30 thousand", "30000"),
        ("five thousand", "5000"),
        ("Five Thousand", "5000"),
        ("fifty-five", "55"),
        ("fifty five", "55"),
        ("twenty-one hundred", "2100"),
        ("a dozen", "12"),
        ("two dozen", "24"),
        ("half a dozen", "6"),
        ("half a million", "500000"),
        ("a quarter of a million", "250000"),
        ("a hundred", "100"),
        ("a hundred and twenty", "120"),
        ("a thousand million", "1000000000"),
        ("two hundred and five thousand three hundred and one", "205301"),
        ("three hundred and twenty-one million", "321000000"),
        ("one and a half", "1.5"),
        ("one and a half million", "1500000"),
        ("two and three quarters", "2.75"),
        ("three quarters", "0.75"),
        ("three-fifths", "0.6"),
        ("one-fifth", "0.2"),
        ("half", "0.5"),
        ("3/4", "0.75"),
        ("2½", "2.5"),
        ("2 1/2", "2.5"),
    ],
)
def test_number_is_read_exactly(text: str, value: str) -> None:
    assert parse_number(text) == Decimal(value)


@pytest.mark.parametrize(("one", "other"), [("a third", "1/3"), ("two-thirds", "2/3"), ("one third", "⅓")])
def test_endless_fractions_are_equal_however_written(one: str, other: str) -> None:
    assert parse_number(one) == parse_number(other) is not None


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "a",
        "several",
        "dozens",
        "hundreds of thousands",
        "a few hundred",
        "a couple",
        "1 or two",
        "one or two",
        "5-10",
        "9 to 5",
        "1,5",
        "5,0000",
        "1.2.3",
        "5 km",
        "12th",
        "third",
        "twenty-fifth",
        "nineteen ninety-nine",
        "five twenty",
        "twenty eleven",
        "a five",
        "five and ten",
        "two dozen five",
        "1/0",
        "12/5/1903",
        "a million and a half",
        "three thousand two thousand",
        "one second",
        "½ ½",
        "and five",
        "five and",
        "five point",
        "tené",
        "٣",
        "million",
        "halftwenty",
    ],
)
def test_what_would_be_a_guess_is_none(text: str) -> None:
    assert parse_number(text) is None


def test_long_numbers_are_not_rounded() -> None:
    ones, more = "1" * 40, "1" * 39 + "2"
    assert parse_number(ones) != parse_number(more)
    assert parse_number(f"{ones} thousand and five") == Decimal(f"{ones}005")


def test_reading_does_not_depend_on_the_surrounding_precision() -> None:
    with localcontext(prec=3):
        assert parse_number("22,338,618") == Decimal(22_338_618)
        assert parse_number("1.2345 million") == Decimal(1_234_500)
        assert parse_number("-12345") == Decimal(-12345)


@pytest.mark.parametrize(
    "text", ["1" * 10_000, "1" + ",000" * 2_000 + "th", "one " * 10_000, "1," * 5_000, "half a " * 3_000]
)
def test_endless_text_is_no_number(text: str) -> None:
    assert parse_number(text) is None
    assert parse_ordinal(text) is None


@pytest.mark.parametrize(
    ("text", "rank"),
    [
        ("12th", 12),
        ("21st", 21),
        ("112th", 112),
        ("1,000th", 1000),
        ("first", 1),
        ("third", 3),
        ("the third", 3),
        ("twenty-first", 21),
        ("one hundred and fifth", 105),
        ("hundredth", 100),
    ],
)
def test_rank_is_read(text: str, rank: int) -> None:
    assert parse_ordinal(text) == rank


@pytest.mark.parametrize(
    "text",
    ["", "12", "12st", "5- hundredth", "²th", "11st", "a third", "two-thirds", "three", "last", "final"],
)
def test_no_rank_is_none(text: str) -> None:
    assert parse_ordinal(text) is None
