from __future__ import annotations

from decimal import Decimal

import pytest

from quizgen.values import Quantity, parse_quantity


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("$5 million", "5000000", "$"),
        ("$5m", "5000000", "$"),
        ("US$2.1bn", "2100000000", "$"),
        ("5 million dollars", "5000000", "$"),
        ("5 U.S. dollars", "5", "$"),
        ("A$5", "5", "A$"),
        ("-$5", "-5", "$"),
        ("£12.50", "12.50", "£"),
        ("€3", "3", "€"),
        ("3 euros", "3", "€"),
        ("Rs 12 crore", "120000000", "rupee"),
        ("412.50 kroner", "412.50", "krone"),
        ("7%", "7", "%"),
        ("7 percent", "7", "%"),
        ("7 per cent", "7", "%"),
        ("half a percent", "0.5", "%"),
        ("5 percentage points", "5", "percentage point"),
        ("−5 °C", "-5", "°C"),
        ("20 degrees Celsius", "20", "°C"),
        ("340 miles", "340", "mile"),
        ("5 km", "5", "kilometre"),
        ("5km", "5", "kilometre"),
        ("5 kilometers", "5", "kilometre"),
        ("5m", "5", "metre"),
        ("40 sq km", "40", "square kilometre"),
        ("40 square kilometers", "40", "square kilometre"),
        ("60 mph", "60", "mile per hour"),
        ("60 miles an hour", "60", "mile per hour"),
        ("90 km/h", "90", "kilometre per hour"),
        ("$70 a barrel", "70", "$ per barrel"),
        ("3.5 metric tons", "3.5", "tonne"),
        ("six feet", "6", "foot"),
        ("half an hour", "0.5", "hour"),
        ("5,000 people", "5000", "people"),
        ("12 children", "12", "child"),
        ("3 cities", "3", "city"),
        ("5 million tonnes of grain", "5000000", "tonne"),
        ("a third of voters", "0." + "3" * 40, "voter"),
        ("42", "42", ""),
    ],
)
def test_number_and_unit_are_read(text: str, value: str, unit: str) -> None:
    assert parse_quantity(text) == Quantity(Decimal(value), None, unit)


@pytest.mark.parametrize(
    "text",
    [
        "about 5,000",
        "around 5,000",
        "roughly 5,000",
        "approximately 5,000",
        "some 5,000",
        "nearly 5,000",
        "almost 5,000",
        "over 5,000",
        "more than 5,000",
        "at least 5,000",
        "up to 5,000",
        "an estimated 5,000",
        "a total of 5,000",
        "as many as 5,000",
        "~5,000",
        "5,000+",
        "5,000 or so",
        "5,000 or more",
        "5,000.",
    ],
)
def test_words_that_say_how_exact_a_number_is_are_left_out(text: str) -> None:
    assert parse_quantity(text) == Quantity(Decimal(5000))


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("7 to 10 percent", "7", "10", "%"),
        ("7–10%", "7", "10", "%"),
        ("7-10 %", "7", "10", "%"),
        ("from 5% to 10%", "5", "10", "%"),
        ("$2.1–2.4 billion", "2100000000", "2400000000", "$"),
        ("$2.1 billion to $2.4 billion", "2100000000", "2400000000", "$"),
        ("£5-£10", "5", "10", "£"),
        ("$5 to 10", "5", "10", "$"),
        ("0.3 to 0.6 °C", "0.3", "0.6", "°C"),
        ("-5 to 10 °C", "-5", "10", "°C"),
        ("between 5 and 10", "5", "10", ""),
        ("between a hundred and fifty and two hundred", "150", "200", ""),
        ("five to ten thousand", "5000", "10000", ""),
        ("twenty-five to thirty", "25", "30", ""),
        ("twenty to two hundred", "20", "200", ""),
        ("900,000 to 1.2 million people", "900000", "1200000", "people"),
        ("between about 5 and 10 miles", "5", "10", "mile"),
    ],
)
def test_range_takes_unit_and_scale_from_its_upper_end(text: str, low: str, high: str, unit: str) -> None:
    assert parse_quantity(text) == Quantity(Decimal(low), Decimal(high), unit)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "$",
        "people",
        "1 or two",
        "5 or six people",
        "several",
        "dozens",
        "10 to 5",
        "5% to 10 miles",
        "3 out of 5",
        "one in five",
        "70,000th",
        "12th",
        "1990s",
        "the 90s",
        "44 BC",
        "12 May",
        "one twelfth",
        "three hundredths",
        "5 –",
        "1,5",
        "5/6/7",
        "covid-19",
        "5 feet 10 inches",
        "2 hours 21 minutes",
        "$5 million grant",
        "5 very long words nobody would ever count",
        "9" * 1000,
    ],
)
def test_what_would_be_a_guess_is_none(text: str) -> None:
    assert parse_quantity(text) is None
