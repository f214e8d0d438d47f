"""A text with its facts marked: those asked for, and those that could be."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from quizgen.askable import Askable
    from quizgen.passage import Passage
    from quizgen.quiz import Question


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph or a heading."""

    text: str
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """A fact as it stands in a block.

    Attributes:
        block: Index of the block.
        start: Offset in the block's text.
        end: Offset just after it.
        asked: The identities of the questions on it.
        askable: The ways to ask for it, once they are known.
    """

    block: int
    start: int
    end: int
    asked: tuple[str, ...] = ()
    askable: Askable | None = None

    @property
    def open(self) -> bool:
        """Whether nothing is asked about the fact, but a template would."""
        return not self.asked and self.askable is not None and bool(self.askable.questions)


@dataclass(frozen=True, slots=True)
class MarkedText:
    """A text as it is shown.

    Attributes:
        blocks: Headings and paragraphs, in order.
        marks: In the order of the text; none of the same place.
        lost: How many questions have no place in it.
    """

    blocks: tuple[Block, ...]
    marks: tuple[Mark, ...]
    lost: int = 0


def marked_passage(passage: Passage, questions: Iterable[Question], askables: Iterable[Askable] = ()) -> MarkedText:
    """The passage, with the places of these questions and facts."""
    places = _Places(passage)
    marks: dict[tuple[int, int, int], Mark] = {}
    lost = 0
    for question in questions:
        spot = places.of(question)
        if spot is None:
            lost += 1
            continue
        mark = marks.get(spot, Mark(*spot))
        marks[spot] = replace(mark, asked=(*mark.asked, question.id))
    for askable in askables:
        spot = places.of(askable.blank)
        if spot is not None:
            marks[spot] = replace(marks.get(spot, Mark(*spot)), askable=askable)
    return MarkedText(tuple(places.blocks), _in_order(marks), lost)


def marked_sentences(questions: Sequence[Question]) -> MarkedText:
    """What is known of a text that is not at hand: the sentences that are asked from, a block each."""
    blocks: dict[tuple[int, str], int] = {}
    marks: dict[tuple[int, int, int], Mark] = {}
    for question in sorted(questions, key=lambda question: question.sentence_number):
        block = blocks.setdefault((question.sentence_number, question.sentence), len(blocks))
        spot = (block, question.answer_start, question.answer_end)
        mark = marks.get(spot, Mark(*spot))
        marks[spot] = replace(mark, asked=(*mark.asked, question.id))
    return MarkedText(tuple(Block(sentence) for _, sentence in blocks), _in_order(marks))


def _in_order(marks: dict[tuple[int, int, int], Mark]) -> tuple[Mark, ...]:
    return tuple(marks[spot] for spot in sorted(marks))


@dataclass
class _Places:
    """Where each piece of a passage's text is shown."""

    passage: Passage
    blocks: list[Block] = field(default_factory=list)
    _starts: list[int] = field(default_factory=list)
    _pieces: list[tuple[int, int, int]] = field(default_factory=list)

    def __post_init__(self) -> None:
        for end, block, offset, start in self._walk():
            self._starts.append(start)
            self._pieces.append((end, block, offset))

    def _walk(self) -> Iterator[tuple[int, int, int, int]]:
        section = -1
        for paragraph in self.passage.paragraphs:
            if paragraph.section != section:
                section = paragraph.section
                self.blocks.append(Block(self.passage.section_title(paragraph), heading=True))
            self.blocks.append(Block(paragraph.prose))
            offset = 0
            for piece in paragraph.pieces:
                yield piece.end, len(self.blocks) - 1, offset, piece.start
                offset += piece.end - piece.start

    def of(self, question: Question) -> tuple[int, int, int] | None:
        """Block, start and end of the question's answer; None where the text does not say it there."""
        first, last = self._at(question.start), self._at(question.end - 1)
        if first is None or last is None or first[0] != last[0]:
            return None
        block, start, end = first[0], first[1], last[1] + 1
        told = question.sentence[question.answer_start : question.answer_end]
        there = self.blocks[block].text[start:end]
        return (block, start, end) if there.split() == told.split() and told else None

    def _at(self, place: int) -> tuple[int, int] | None:
        index = bisect_right(self._starts, place) - 1
        if index < 0:
            return None
        end, block, offset = self._pieces[index]
        return (block, offset + place - self._starts[index]) if place < end else None
