"""Nouns that stand for all of their kind."""

from __future__ import annotations

import pytest

from quizgen.language.generics import generic, holds_always
from tests.docs import parsed, token

from .swaps import dangling, swapped


@pytest.mark.parametrize(
    ("text", "pronoun", "kind"),
    [
        ("Salamanders lack claws. They live in Norway.", "They", "salamanders"),
        ("Dairy farming is a trade. It is practiced in Norway.", "It", "dairy farming"),
    ],
)
def test_kind_is_meant(text: str, pronoun: str, kind: str) -> None:
    assert swapped(text)[pronoun] == kind


def test_some_of_a_kind_are_not_all() -> None:
    assert dangling("Some salamanders lack claws. They live in Norway.") == ["They"]


def test_what_was_so_once_is_not_told_of_the_kind() -> None:
    parse = parsed("The tower was built in 1904. It burned down in 1911.")
    assert not holds_always(token(parse, "burned"))
    assert not generic(token(parse, "tower"))
