from __future__ import annotations

import pytest

from quizgen.language.described import told_before
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
