from __future__ import annotations

from pathlib import Path

import pytest

from quizgen import values
from quizgen.values import name_words, names, same_name, slips_between


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Hague", "hague"),
        ("Beyoncé", "Beyonce"),
        ("Søren Łukasz", "soren lukasz"),
        ("Al-Qaeda", "al qaeda"),
        ("New York", "newyork"),
        ("J. R. R. Tolkien", "JRR Tolkien"),
        ("U.S.", "US"),
        ("O’Brien", "obrien"),
        ("Johnson & Johnson", "Johnson and Johnson"),
        ("St. Petersburg", "Saint Petersburg"),
        ("Große Straße", "grosse strasse"),
        ("“Emma”", "Emma"),
    ],
)
def test_spelling_that_does_not_count(one: str, other: str) -> None:
    assert same_name(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("C++", "C"), ("C#", "C"), ("Windows 3.1", "Windows 31"), ("Apollo 1 1", "Apollo 11"), ("Iran", "Iraq")],
)
def test_names_that_are_not_the_same(one: str, other: str) -> None:
    assert not same_name(one, other)


def test_a_name_that_is_only_an_article_keeps_it() -> None:
    assert name_words("The") == ("the",)


@pytest.mark.parametrize(
    ("typed", "name", "slips"),
    [
        ("Pars", "Paris", 1),
        ("Pariss", "Paris", 1),
        ("Parsi", "Paris", 1),
        ("aPris", "Paris", 1),
        ("Einstien", "Einstein", 1),
        ("Vladimir Zelenski", "Volodymyr Zelensky", None),
        ("Elenor Rosevelt", "Eleanor Roosevelt", 2),
        ("Jonh Adams", "John Adams", 1),
        ("Newyork Tmes", "New York Times", 1),
        ("Rome", "Roma", None),
        ("Baris", "Paris", None),
        ("Parms", "Paris", 1),
        ("Parmss", "Paris", None),
        ("Henry VII", "Henry VIII", None),
        ("Kim Jong Il", "Kim Jong Un", None),
        ("George Bush", "George W. Bush", None),
        ("Apollo 12", "Apollo 11", None),
        ("Apolo 11", "Apollo 11", None),
        ("Fifth Amendment", "First Amendment", None),
        ("South Dakota", "North Dakota", None),
        ("West Germany", "East Germany", None),
        ("Iceland", "Ireland", None),
        ("Austria", "Australia", None),
        ("Claude Manet", "Claude Monet", None),
        ("Queen Victor", "Queen Victoria", None),
        ("", "Paris", None),
        ("a" * 500, "Paris", None),
    ],
)
def test_slips_of_the_finger(typed: str, name: str, slips: int | None) -> None:
    assert slips_between(typed, name) == slips


def _groups() -> list[list[str]]:
    path = Path(values.__file__).with_name("lookalikes.txt")
    return [line.split() for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]


@pytest.mark.parametrize("group", _groups(), ids=" ".join)
def test_every_lookalike_would_pass_for_a_slip(group: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Each name of a group is within two letters of another of it, so that the group is needed."""
    assert all(slips_between(f"{one} Longstreet", f"{other} Longstreet") is None for one in group for other in group)
    monkeypatch.setattr(names, "_lookalikes", dict)
    for one in group:
        assert any(slips_between(f"{one} Longstreet", f"{other} Longstreet") for other in group if other != one)
