"""What the tests of this room share: a text's prose, and whether its offsets hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.read.outline import make_passage
from quizgen.read.plain import plain_blocks

if TYPE_CHECKING:
    from quizgen.passage import Passage

SENTENCE = "The old mill on the river was built of oak in 1850 and burnt down in 1911."
"""A sentence that no rule takes for anything else."""
OTHER = "Its owner, a baker from the next village, rebuilt it within two years at his own cost."
LAST = "Today the mill is a museum, and about 9,000 people come to see it every year."


def read_plain(text: str, source: str = "mill.txt") -> Passage:
    """The passage in a plain text, its offsets checked."""
    return sound(make_passage(source, text, plain_blocks(text)))


def prose(passage: Passage) -> list[str]:
    """The paragraphs' words."""
    return [paragraph.prose for paragraph in passage.paragraphs]


def sections(passage: Passage) -> list[tuple[int, str]]:
    """The headings with their levels."""
    return [(section.level, section.title) for section in passage.sections]


def sound(passage: Passage) -> Passage:
    """The same passage, if every character of its prose stands where its offset says, in order."""
    end = 0
    for paragraph in passage.paragraphs:
        assert paragraph.prose.strip() == paragraph.prose != ""
        assert "  " not in paragraph.prose
        assert -1 <= paragraph.section < len(passage.sections)
        for piece in paragraph.pieces:
            assert end <= piece.start < piece.end <= len(passage.text)
            end = piece.end
        for index, character in enumerate(paragraph.prose):
            there = passage.text[paragraph.place(index)]
            assert there == character or (there.isspace() and character == " ")
    return passage
