"""Who is meant by "he" and "she"."""

from __future__ import annotations

from .swaps import dangling, swapped


def test_subject_goes_on_being_the_subject() -> None:
    """Parallel subjects: of two women, the one who was the subject is "she" when "she" is the subject."""
    assert swapped("Anna Berger met Clara Wood in Cairo. She stayed for six years.")["She"] == "Anna Berger"


def test_a_bare_name_of_unknown_kind_may_be_meant_as_well() -> None:
    text = "Hugo Lund ruled Oslo. When Arun fell in 1011, Harald Moe succeeded him as mayor of Halden."
    assert "him" in dangling(text)
