"""Who is meant by "he" and "she"."""

from __future__ import annotations

import pytest

from .swaps import dangling, swapped


def test_subject_goes_on_being_the_subject() -> None:
    """Parallel subjects: of two women, the one who was the subject is "she" when "she" is the subject."""
    assert swapped("Anna Berger met Clara Wood in Cairo. She stayed for six years.")["She"] == "Anna Berger"


def test_a_bare_name_of_unknown_kind_may_be_meant_as_well() -> None:
    text = "Hugo Lund ruled Oslo. When Arun fell in 1011, Harald Moe succeeded him as mayor of Halden."
    assert "him" in dangling(text)


@pytest.mark.parametrize(
    ("text", "pronoun", "person"),
    [
        (
            "Clara Wood was the daughter of the painter Hugo Brandt and his first wife, Anna Lund.",
            "his",
            "Hugo Brandt's",
        ),
        ("In his book The Long Harbour, the critic Hugo Brandt told of Oslo.", "his", "Hugo Brandt's"),
        ("Clara Wood found no fault in Anna Lund's book when she began reading it in 1911.", "she", "Clara Wood"),
    ],
)
def test_the_person_beside_a_pronoun_is_meant(text: str, pronoun: str, person: str) -> None:
    assert swapped(text)[pronoun] == person
