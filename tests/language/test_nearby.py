from __future__ import annotations

import pytest

from quizgen.language.definite import Bearers
from quizgen.language.names import names_of
from quizgen.language.nearby import named_nearby
from tests.docs import parsed


def swapped(text: str) -> dict[str, str]:
    """What is written instead of which word of a text."""
    parse = parsed(text)
    names = names_of([parse])
    return {parse[i].text: told for i, told in named_nearby(parse, names[0], Bearers(names, "")).items()}


def test_noun_stands_for_the_only_name_of_its_kind_near_by() -> None:
    """Another fort far above is not meant."""
    text = (
        "Fort Grimsvik fell in 1911. Anna Berger lives in Oslo. Lund left Fort Halden, and 300 men stayed at the fort."
    )
    assert swapped(text) == {"the": "", "fort": "Fort Halden"}


@pytest.mark.parametrize(
    "text",
    [
        "Clara Wood left Fort Halden and Fort Grimsvik. In 1911 the fort was sold.",
        "Clara Wood, a Halden Court judge, died in 1911. The court has two rooms.",
    ],
)
def test_noun_is_left_where_two_fit_or_the_name_tells_of_another(text: str) -> None:
    assert swapped(text) == {}
