"""Who is meant by a surname or a given name alone."""

from __future__ import annotations

import pytest

from quizgen.language.names import names_of
from quizgen.language.persons import may_be_same, stands_whole
from tests.docs import parsed

SON = (
    "Berger was born in Oslo. In 1911 she married Karl Lund, a teacher."
    " They had one son, Emil Peter Berger, who became a painter."
)


def fulls(text: str, title: str = "") -> dict[str, str]:
    """The names of a text, and what is fullest known of each."""
    return {name.text: name.full for name in names_of([parsed(text)], title)[0]}


def test_surname_of_the_title_is_that_of_the_title_and_not_of_a_relative() -> None:
    assert fulls(SON, "Anna Berger")["Berger"] == "Anna Berger"
    assert fulls(SON, "Anna Berger")["Emil Peter Berger"] == "Emil Peter Berger"


@pytest.mark.parametrize("title", ["Oslo", "General Berger", "The life of Berger"])
def test_title_that_is_nobodys_name_fills_nothing_up(title: str) -> None:
    assert fulls(SON, title)["Berger"] == "Berger"


def test_surname_that_stood_before_is_not_that_of_the_sister_told_of_later() -> None:
    assert fulls("Berger sold the house. Her sister, Clara Berger, bought it in 1911.")["Berger"] == "Berger"


def test_another_of_a_kind_is_not_the_person_named_with_its_name() -> None:
    text = "Oslo met for Beatle Hugo Brandt. Anna planted a tree for another Beatle in 1931."
    assert fulls(text)["Beatle"] == "Beatle"


def test_given_name_that_stood_before_is_not_that_of_somebody_named_later() -> None:
    assert fulls("Clara killed the king. In 1911 the throne passed to Clara Lund.")["Clara"] == "Clara"


def test_longer_name_is_that_of_the_title_but_for_a_relative() -> None:
    assert (
        fulls("Hugo Emil Brandt met Hugo Karl Brandt in 1911. Brandt left.", "Hugo Brandt")["Brandt"] == "Hugo Brandt"
    )
    assert fulls("Their son, Hugo Emil Brandt, was born in 1911.", "Hugo Brandt") == {
        "Hugo Emil Brandt": "Hugo Emil Brandt"
    }


def test_two_middle_names_are_two_persons() -> None:
    assert fulls("Hugo Emil Brandt met Hugo Karl Brandt in 1911. Brandt left.")["Brandt"] == "Brandt"


@pytest.mark.parametrize(
    ("name", "other", "same"),
    [
        ("Hugo Brandt", "Hugo Karl Brandt", True),
        ("Hugo K. Brandt", "Hugo Karl Brandt", True),
        ("Hugo Emil Brandt", "Hugo Karl Brandt", False),
        ("Hugo Brandt", "Karl Brandt", False),
        ("Hugo Brandt", "", False),
    ],
)
def test_names_that_may_be_one_persons(name: str, other: str, *, same: bool) -> None:
    assert may_be_same(name, other) is same


def test_end_of_a_longer_name_is_in_doubt() -> None:
    parse = parsed("Anna Berger (born Lund) Wood died in 1911.")
    assert [name.doubtful for name in names_of([parse])[0] if name.text == "Wood"] == [True]


def test_name_that_is_spelt_out_is_whole() -> None:
    parse = parsed("Peter the Great ruled. In 1911 Peter the Great died.")
    assert stands_whole(parse[0], "Peter the Great")
    assert stands_whole(parse[2], "Peter the Great")
    assert not stands_whole(parse[0], "Peter Lund")
