from __future__ import annotations

import pytest

from quizgen.language.firstmentions import told_before
from tests.docs import parsed


@pytest.mark.parametrize("article", ["The", "This"])
def test_noun_stands_for_what_was_told_of_it(article: str) -> None:
    parse = parsed(f"Clara Wood opened a bridge over the Halden. {article} bridge has two lanes.")
    told = {parse[index].text: words for index, words in told_before(parse).items()}
    assert told == {article: "the", "bridge": "bridge over the Halden"}


def test_noun_told_of_twice_is_left() -> None:
    """Of two bridges, either may be meant."""
    text = "Clara Wood opened a bridge over the Halden and a bridge in Oslo. The bridge has two lanes."
    assert told_before(parsed(text)) == {}


def test_several_stand_for_what_was_told_of_several() -> None:
    parse = parsed("The bridges over the Halden opened in 1911. These bridges have two lanes.")
    assert told_before(parse) == {parse[9].i: "the", parse[10].i: "bridges over the Halden"}


def test_some_of_a_number_are_left() -> None:
    """Beside nine bridges there may be others."""
    assert told_before(parsed("Clara Wood sold nine bridges over the Halden. The bridges have two lanes.")) == {}
