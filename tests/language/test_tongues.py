from __future__ import annotations

import pytest

from quizgen.language.namelists import NameType
from quizgen.language.names import names_of
from tests.docs import parsed


@pytest.mark.parametrize("text", ["Danish is spoken in Halden.", "Clara Wood taught Danish at Oslo."])
def test_what_is_spoken_or_taught_is_a_language(text: str) -> None:
    names = {name.text: name for name in names_of([parsed(text)])[0]}
    assert (names["Danish"].type, names["Danish"].noun) == (NameType.LANGUAGE, "language")


def test_peoples_that_share_an_article_are_no_languages() -> None:
    names = names_of([parsed("They fought against the French and Dutch.")])[0]
    assert [(name.type, name.doubtful) for name in names] == [(NameType.PEOPLE, False)] * 2
