from __future__ import annotations

import pytest

from quizgen.language.definite import definite_swaps
from quizgen.language.names import names_of
from tests.docs import parsed


def swapped(text: str, title: str = "") -> dict[str, str]:
    """What is written instead of which word of a text with this title."""
    parse = parsed(text)
    (swaps,) = definite_swaps([parse], names_of([parse], title), title)
    return {parse[index].text: name for index, name in swaps.items()}


@pytest.mark.parametrize(
    ("text", "title", "expected"),
    [
        ("The University of Oslo opened in 1811. The university has two libraries.", "", "the University of Oslo"),
        ("Bergen lies in Norway. The city has two harbours.", "Bergen", "Bergen"),
    ],
)
def test_bare_noun_stands_for_the_only_name_of_its_kind(text: str, title: str, expected: str) -> None:
    assert " ".join(swapped(text, title).values()).strip() == expected


def test_headline_is_no_name_of_what_it_ends_with() -> None:
    text = "The airline opened in 1911."
    assert swapped(text, "Halden buys new ferry Norway Airlines") == {}
    assert swapped(text, "Norway Airlines") != {}


def test_bare_noun_with_two_bearers_stands_for_neither() -> None:
    """Of two cities, "the city" may be either."""
    assert swapped("Bergen and Oslo lie in Norway. The city has two harbours.") == {}


def test_noun_that_no_name_bears_is_left() -> None:
    """A harbour without a name stays "the harbour"."""
    assert swapped("Clara Wood built the harbour. The harbour has two bridges.") == {}


def test_work_keeps_its_noun() -> None:
    """A film that bears a person's name is not taken for the person."""
    found = swapped("The film Harbour was shown in Oslo. The film won a prize in 1911.")
    assert found == {"The": "the", "film": "film Harbour"}


def test_another_work_without_a_name_may_be_meant() -> None:
    text = "The film Harbour was shown in Oslo. In 1911 Anna Berger made her first film. The film won a prize."
    assert swapped(text) == {}


def test_an_abbreviation_that_nobody_explained_may_be_meant_as_well() -> None:
    assert swapped("The NFL left the American Football League in 1911. The league was sold in 1912.") == {}


def test_a_thing_whose_name_does_not_say_what_it_is_keeps_the_noun() -> None:
    text = "Anna Berg wrote the script Harbour Lights. The script was sold in 1911."
    assert swapped(text)["script"] == "script Harbour Lights"
