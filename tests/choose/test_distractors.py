from __future__ import annotations

import re

import pytest

from quizgen.choose.distractors import MOST, distractors
from quizgen.facts.fact import DateType, Fact, NumberType
from quizgen.language.namelists import NameType

from .samples import date, name, number

SEEDS = [str(seed) for seed in range(8)]
PERSONS = [name(person, NameType.PERSON) for person in ("Anna Berger", "Hugo Brandt", "Clara Wood", "Yusuf Demir")]
CITIES = [name(city, NameType.CITY, "city") for city in ("Cairo", "Oslo", "Vienna")]


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(
    "fact",
    [
        number("1,000"), number("about 400"), number("fifty-five"), number("Three"), number("91%", NumberType.PERCENT),
        number("$5 million", NumberType.MONEY), number("17 days", NumberType.DURATION), number("88", NumberType.AGE),
        number("2.6 tonnes", NumberType.MEASURE), date("1911"), date("28 July 1914", DateType.DAY),
        date("the late 1970s", DateType.DECADE), date("from 1914 to 1918", DateType.SPAN), PERSONS[0], CITIES[0],
    ],
    ids=lambda fact: fact.answer,
)  # fmt: skip
def test_options_are_two_or_three_and_never_right(fact: Fact, seed: str) -> None:
    options = distractors(fact, [*PERSONS, *CITIES], "", seed)
    assert 2 <= len(options) <= MOST
    assert fact.answer.casefold() not in {option.casefold() for option in options}
    assert len({option.casefold() for option in options}) == len(options)


def test_options_are_the_same_for_the_same_seed() -> None:
    assert distractors(number("1,000"), [], "", "a") == distractors(number("1,000"), [], "", "a")


def test_names_are_of_the_same_kind() -> None:
    assert set(distractors(PERSONS[0], [*PERSONS, *CITIES], "", "")) == {"Hugo Brandt", "Clara Wood", "Yusuf Demir"}
    assert set(distractors(CITIES[0], [*PERSONS, *CITIES], "", "")) == {"Oslo", "Vienna"}


def test_other_name_of_the_answer_is_no_option() -> None:
    berger = name("Anna Berger", NameType.PERSON, accept=("Clara Wood",))
    assert "Clara Wood" not in distractors(berger, PERSONS, "", "")


def test_name_that_shares_a_word_with_the_answer_is_no_option() -> None:
    """Karl Berger may be right as well where Berger is."""
    relative = name("Karl Berger", NameType.PERSON)
    assert "Karl Berger" not in distractors(PERSONS[0], [*PERSONS, relative], "", "")


def test_what_stands_in_the_sentence_is_no_option() -> None:
    options = distractors(PERSONS[0], PERSONS, "Anna Berger met Clara Wood in 1911.", "")
    assert set(options) == {"Hugo Brandt", "Yusuf Demir"}


def test_number_in_the_sentence_is_no_option() -> None:
    sentence = "They sent 10, 12, 15, 16, 25, 28, 30 and 40 ships."
    assert distractors(number("20"), [], sentence, "") == ()


@pytest.mark.parametrize("passage", [PERSONS[:1], PERSONS[:2], CITIES])
def test_one_option_is_as_good_as_none(passage: list[Fact]) -> None:
    assert distractors(PERSONS[0], passage, "", "") == ()


def test_surname_alone_is_no_option_beside_full_names() -> None:
    short = [name("Lind", NameType.PERSON), name("Moe", NameType.PERSON)]
    assert distractors(PERSONS[0], short, "", "") == ()


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(
    ("fact", "form"),
    [
        (number("1,000"), r"\d,?\d{3}|\d{3}"),
        (number("about 400"), r"about \d+0"),
        (number("1,500,000"), r"\d,\d{3},000|\d{3},000"),
        (number("91%", NumberType.PERCENT), r"\d+%"),
        (number("$5 million", NumberType.MONEY), r"\$\d+ million"),
        (number("2.6 tonnes", NumberType.MEASURE), r"\d\.\d tonnes"),
        (number("17 days", NumberType.DURATION), r"\d+ days"),
        (number("fifty-five"), r"[a-z]+(-[a-z]+)?"),
        (number("Three"), r"[A-Z][a-z]+"),
        (date("44 BC"), r"\d+ BC"),
        (date("28 July 1914", DateType.DAY), r"28 July 19\d\d"),
        (date("the late 1970s", DateType.DECADE), r"the late (19|20)\d0s"),
        (date("from 1914 to 1918", DateType.SPAN), r"from 19\d\d to 19\d\d"),
    ],
    ids=lambda value: value.answer if isinstance(value, Fact) else None,
)
def test_options_have_the_form_of_the_answer(fact: Fact, form: str, seed: str) -> None:
    assert [option for option in distractors(fact, [], "", seed) if not re.fullmatch(form, option)] == []


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(
    ("fact", "most"), [(number("91%", NumberType.PERCENT), 100), (number("88", NumberType.AGE), 100)]
)
def test_nothing_is_more_than_all(fact: Fact, most: int, seed: str) -> None:
    assert all(int(option.rstrip("%")) <= most for option in distractors(fact, [], "", seed))


@pytest.mark.parametrize("seed", SEEDS)
def test_span_keeps_its_length(seed: str) -> None:
    for option in distractors(date("from 1914 to 1918", DateType.SPAN), [], "", seed):
        first, last = (int(year) for year in re.findall(r"\d{4}", option))
        assert last - first == 4


@pytest.mark.parametrize("seed", SEEDS)
def test_recent_date_moves_less_than_an_old_one(seed: str) -> None:
    old, recent = (
        max(abs(int(option) - year) for option in distractors(date(str(year)), [], "", seed)) for year in (1402, 1990)
    )
    assert old <= 30
    assert recent <= 6


@pytest.mark.parametrize(
    "fact",
    [date("12th century", DateType.CENTURY), date("May 28", DateType.DAY), number("10 to 12 weeks")],
    ids=lambda fact: fact.answer,
)
def test_where_no_option_is_surely_wrong_there_is_none(fact: Fact) -> None:
    assert distractors(fact, [], "", "") == ()


def test_day_with_its_weekday_is_among_days_of_that_week() -> None:
    """A weekday that does not fit its date would give the answer away."""
    options = distractors(date("Tuesday 17 June 2025", DateType.DAY), [], "", "seed")
    known = {"Wednesday 11", "Thursday 12", "Friday 13", "Saturday 14", "Sunday 15", "Monday 16", "Wednesday 18"}
    assert len(options) == 3
    assert {option.removesuffix(" June 2025") for option in options} <= known


@pytest.mark.parametrize("seed", ["a", "b", "c"])
def test_option_that_the_answer_makes_true_is_none(seed: str) -> None:
    """What is over 60 percent is over 36 percent as well."""
    options = distractors(number("over 60 percent", NumberType.PERCENT), [], "", seed)
    assert all(int(option.split()[1]) > 60 for option in options)


@pytest.mark.parametrize("seed", ["a", "b", "c"])
def test_short_span_keeps_its_form(seed: str) -> None:
    """Both years move: "1632–21" would be no span."""
    for option in distractors(date("1620–21", DateType.SPAN), [], "", seed):
        first, last = option.split("–")
        assert int(last) - int(first[2:]) == 1


def test_part_of_the_answer_is_no_option() -> None:
    countries = [name(answer, NameType.COUNTRY, "country") for answer in ("UK", "England", "Norway", "Sweden")]
    assert set(distractors(countries[0], countries, "", "seed")) == {"Norway", "Sweden"}


def test_guessed_kind_has_no_options() -> None:
    """Of an "organization" that only the model's label makes one, nothing is a certain rival."""
    guessed = [name(answer, NameType.ORGANIZATION, "organization") for answer in ("Aker", "Brevik", "Corin")]
    assert distractors(guessed[0], guessed, "", "seed") == ()


def test_same_name_with_accents_is_no_option() -> None:
    persons = [name(answer, NameType.PERSON) for answer in ("Zora Hadid", "Zorá Ḥadíd", "Anna Berger", "Clara Wood")]
    assert set(distractors(persons[0], persons, "", "seed")) == {"Anna Berger", "Clara Wood"}


@pytest.mark.parametrize(
    ("stem", "later"), [("After what date did it rise?", True), ("Before what date did it rise?", False)]
)
def test_bound_has_options_on_its_far_side(stem: str, later: bool) -> None:
    """What came after 1850 came after 1843 as well."""
    options = distractors(date("1850"), [], stem, "seed")
    assert options
    assert all((int(option) > 1850) is later for option in options)


def test_number_of_400_digits_has_no_options() -> None:
    assert distractors(number("9" * 400), [], "", "seed") == ()


def test_options_do_not_say_the_same_twice() -> None:
    """Britain is Great Britain: whoever rules out the one rules out the other."""
    countries = [name(each, NameType.COUNTRY, "country") for each in ("France", "Britain", "Great Britain", "Norway")]
    options = distractors(countries[0], countries, "", "")
    assert len({"Britain", "Great Britain"} & set(options)) == 1


def test_name_that_the_stem_has_without_its_accents_is_no_option() -> None:
    other = name("Zahā Ḥaddād", NameType.PERSON)
    assert "Zahā Ḥaddād" not in distractors(PERSONS[0], [*PERSONS, other], "Who met Zaha Haddad?", "")


def test_surely_a_person_comes_before_what_the_model_takes_for_one() -> None:
    doubtful = [name(each, NameType.PERSON) for each in ("Mysteries Lynley", "Opera Vienna")]
    assert set(distractors(PERSONS[0], [*doubtful, *PERSONS], "", "")[:2]) <= {"Hugo Brandt", "Clara Wood"}
