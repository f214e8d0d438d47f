from __future__ import annotations

import pytest

from quizgen.passage import Paragraph, Passage, Piece, Section

TEXT = "The bridge[1]\nwas built\u00a0in 1911."
PIECES = (Piece(0, 10), Piece(13, len(TEXT)))


def test_prose_is_the_pieces_joined_with_plain_spaces() -> None:
    assert Paragraph.of(TEXT, PIECES).prose == "The bridge was built in 1911."


def test_every_character_of_the_prose_knows_its_place_in_the_text() -> None:
    paragraph = Paragraph.of(TEXT, PIECES)
    found = [TEXT[paragraph.place(offset)] for offset in range(len(paragraph.prose))]
    assert "".join(found).split() == paragraph.prose.split()


@pytest.mark.parametrize("words", ["bridge", "1911", "The", "was built"])
def test_span_of_the_prose_is_a_span_of_the_text(words: str) -> None:
    paragraph = Paragraph.of(TEXT, PIECES)
    start = paragraph.prose.index(words)
    first, last = paragraph.place_span(start, start + len(words))
    assert TEXT[first:last].split() == words.split()


def test_span_across_two_pieces_holds_what_lies_between_them() -> None:
    paragraph = Paragraph.of(TEXT, PIECES)
    start = paragraph.prose.index("bridge")
    first, last = paragraph.place_span(start, paragraph.prose.index("built"))
    assert TEXT[first:last] == "bridge[1]\nwas "


@pytest.mark.parametrize("white", ["\n", "\t", "\r", "\u00a0", "\u2028", "\u202f", "\u2009", "\f", "\v"])
def test_white_space_keeps_its_length(white: str) -> None:
    text = f"built{white}in"
    assert Paragraph.of(text, (Piece(0, len(text)),)).prose == "built in"


@pytest.mark.parametrize(("section", "title"), [(-1, ""), (0, "First"), (1, "Second")])
def test_paragraph_has_the_heading_above_it(section: int, title: str) -> None:
    paragraph = Paragraph.of("Text.", (Piece(0, 5),), section)
    passage = Passage("a.txt", "A", "Text.", (paragraph,), (Section("First"), Section("Second", 2)))
    assert passage.section_title(paragraph) == title


@pytest.mark.parametrize(
    ("sections", "expected"),
    [
        ((), ["", "", ""]),
        ((Section("A", 1), Section("B", 1)), ["", "A", "B"]),
        ((Section("A", 1), Section("A.1", 2)), ["", "", ""]),
        ((Section("Book", 1), Section("A", 2), Section("A.1", 3), Section("B", 2)), ["", "", "A", "A", "B"]),
    ],
    ids=["none", "plain", "no two alike", "below the title"],
)
def test_a_chapter_is_the_highest_heading_that_is_not_alone(sections: tuple[Section, ...], expected: list[str]) -> None:
    passage = Passage("a", "A", "", (), sections)
    paragraphs = [Paragraph((), "", number - 1) for number in range(len(expected))]
    assert [passage.chapter_title(paragraph) for paragraph in paragraphs] == expected
