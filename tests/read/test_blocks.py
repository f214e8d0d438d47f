from __future__ import annotations

import pytest

from quizgen.passage import Paragraph, Piece
from quizgen.read.blocks import block_of, tidied, without

TEXT = "  The mill \n was   built. "


def test_a_tidied_paragraph_has_single_spaces_and_none_at_its_ends() -> None:
    paragraph = tidied(TEXT, Paragraph.of(TEXT, (Piece(0, len(TEXT)),)))
    assert paragraph is not None
    assert paragraph.prose == "The mill was built."
    assert [TEXT[piece.start : piece.end] for piece in paragraph.pieces] == ["The mill ", "was ", "built."]


def test_a_tidy_paragraph_is_left_as_it_is() -> None:
    paragraph = Paragraph.of("The mill.", (Piece(0, 9),))
    assert tidied("The mill.", paragraph) is paragraph


@pytest.mark.parametrize(
    ("cuts", "left"),
    [
        ([], "abcdef"),
        ([(0, 2)], "cdef"),
        ([(1, 4)], "aef"),
        ([(1, 3), (2, 5)], "af"),
        ([(2, 3), (3, 4)], "abef"),
        ([(5, 6)], "abcde"),
    ],
)
def test_cuts_shorten_pieces_and_keep_their_places(cuts: list[tuple[int, int]], left: str) -> None:
    """The prose "abcdef" is made of two pieces of "ab--cdef"."""
    text = "ab--cdef"
    paragraph = without(text, Paragraph.of(text, (Piece(0, 2), Piece(4, 8)), 3), cuts)
    assert paragraph is not None
    assert paragraph.prose == left
    assert paragraph.section == 3
    assert [text[paragraph.place(index)] for index in range(len(left))] == list(left)


def test_nothing_is_left_when_all_is_cut() -> None:
    assert without("abc", Paragraph.of("abc", (Piece(0, 3),)), [(0, 3)]) is None
    assert block_of("   ", [(0, 3)]) is None
    assert block_of("abc", []) is None


def test_runs_that_touch_become_one_piece() -> None:
    block = block_of("abcdef", [(0, 2), (2, 4), (4, 4), (5, 6)])
    assert block is not None
    assert block.paragraph.pieces == (Piece(0, 4), Piece(5, 6))
