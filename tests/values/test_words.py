from __future__ import annotations

import pytest

from quizgen.values import LARGEST, number_words, ordinal_digits, ordinal_words, parse_number, parse_ordinal

ROUND_TRIP = (*range(1, 131), 200, 211, 999, 1000, 1005, 1999, 20_000, 345_678, 999_999, 1_000_001, LARGEST)


@pytest.mark.parametrize(
    ("n", "words"),
    [
        (0, "zero"),
        (13, "thirteen"),
        (20, "twenty"),
        (55, "fifty-five"),
        (100, "one hundred"),
        (105, "one hundred and five"),
        (1000, "one thousand"),
        (1001, "one thousand and one"),
        (21_300, "twenty-one thousand three hundred"),
        (5_000_000, "five million"),
    ],
)
def test_number_in_words(n: int, words: str) -> None:
    assert number_words(n) == words


@pytest.mark.parametrize(
    ("n", "words", "digits"),
    [
        (1, "first", "1st"),
        (2, "second", "2nd"),
        (3, "third", "3rd"),
        (8, "eighth", "8th"),
        (11, "eleventh", "11th"),
        (12, "twelfth", "12th"),
        (20, "twentieth", "20th"),
        (21, "twenty-first", "21st"),
        (99, "ninety-ninth", "99th"),
        (100, "one hundredth", "100th"),
        (111, "one hundred and eleventh", "111th"),
    ],
)
def test_rank_in_words_and_digits(n: int, words: str, digits: str) -> None:
    assert (ordinal_words(n), ordinal_digits(n)) == (words, digits)


@pytest.mark.parametrize("n", ROUND_TRIP)
def test_what_is_written_is_read_as_the_same(n: int) -> None:
    assert parse_number(number_words(n)) == n
    assert parse_ordinal(ordinal_words(n)) == n
    assert parse_ordinal(ordinal_digits(n)) == n


@pytest.mark.parametrize("n", [-1, LARGEST + 1])
def test_number_out_of_reach_is_refused(n: int) -> None:
    with pytest.raises(ValueError, match="is not between"):
        number_words(n)
