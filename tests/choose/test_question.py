from __future__ import annotations

import pytest

from quizgen.choose.question import identify

SENTENCE = "In 1911, Clara Wood opened a school in Cairo, and in 1912 another one in Cairo."
PLACE = SENTENCE.index("Cairo")


def identity(
    source: str = "texts/wood.txt",
    sentence: str = SENTENCE,
    kind: str = "name",
    place: int = PLACE,
    template: str = "where",
) -> str:
    return identify(source, sentence, kind, place, template)


@pytest.mark.parametrize("source", ["wood.txt", "/home/me/wood.txt", "other/folder/wood.txt"])
def test_folder_of_the_source_does_not_count(source: str) -> None:
    assert identity(source) == identity()


@pytest.mark.parametrize(
    "sentence",
    [
        SENTENCE.replace(",", ""),
        SENTENCE.replace(" ", "  "),
        SENTENCE.upper(),
        SENTENCE.replace(".", "!"),
        SENTENCE.replace("Clara Wood", "“Clara Wood”"),
    ],
)
def test_punctuation_case_and_spaces_do_not_count(sentence: str) -> None:
    place = sentence.upper().index("CAIRO")
    assert identity(sentence=sentence, place=place) == identity()


@pytest.mark.parametrize(
    "other",
    [
        identity("bergen.txt"),
        identity(sentence=SENTENCE.replace("1911", "1913")),
        identity(kind="date"),
        identity(place=SENTENCE.rindex("Cairo")),
        identity(template="which"),
    ],
    ids=["source", "sentence", "kind", "place", "template"],
)
def test_another_fact_or_template_is_another_question(other: str) -> None:
    assert other != identity()


def test_identity_is_short_and_plain() -> None:
    assert len(identity()) == 16
    assert identity().isalnum()
