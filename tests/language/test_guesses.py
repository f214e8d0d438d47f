from __future__ import annotations

import pytest

from quizgen.language.guesses import guesses
from quizgen.language.names import names_of
from quizgen.language.references import References
from tests.docs import parsed


def guessed(text: str, main: str = "") -> dict[str, str]:
    """What is written instead of which word of a text of which nothing is certain."""
    parse = parsed(text)
    return {parse[i].text: name for i, name in guesses(parse, names_of([parse])[0], References(), main).items()}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The delegates met in Halden. They chose Hugo Brandt as governor.", {"They": "the delegates"}),
        ("Our study included three steps. We measured 40 towers.", {"Our": "the authors'", "We": "the authors"}),
        ("This old bridge was opened in Oslo. It is time to go.", {"This": "the"}),  # "it is time" is empty
        ("Hugo Brandt wrote a book. He sang in Oslo.", {"He": "Hugo Brandt"}),
    ],
)
def test_pronoun_is_replaced_by_what_it_probably_stands_for(text: str, expected: dict[str, str]) -> None:
    assert guessed(text) == expected


def test_thing_is_not_done_to_itself_and_owns_what_it_gives() -> None:
    assert guessed("The team sold it to Norway. Halden gave their robot to Oslo.") == {"their": "their"}


def test_noun_with_nothing_left_of_its_phrase_stands_for_nothing() -> None:
    """A name in a bracket that the model takes for the subject can all be spared."""
    text = "Frogs have been caught on hooks and green eels (Anguilla clamitans) have been found with stomachs "
    text += "full of elm seeds that they had seen floating past."
    assert guessed(text) == {"they": "frogs"}
