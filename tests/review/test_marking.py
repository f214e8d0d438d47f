from __future__ import annotations

from dataclasses import replace

from quizgen.review.marking import Mark, MarkedText, marked_passage, marked_sentences

from .samples import ASKABLES, BLANK, BUILT, LIT, MARSH, SHIPS, TEXT, YEAR, passage


def told(text: MarkedText) -> list[str]:
    """What the marks stand on."""
    return [text.blocks[mark.block].text[mark.start : mark.end] for mark in text.marks]


def test_each_fact_is_marked_where_it_stands_in_the_order_of_the_text() -> None:
    text = marked_passage(passage(), [LIT, SHIPS, BUILT])
    assert told(text) == ["Ada Brandt", "1,200", "4 May 1901"]
    assert [mark.asked for mark in text.marks] == [(BUILT.id,), (SHIPS.id,), (LIT.id,)]


def test_headings_stand_above_their_paragraphs() -> None:
    blocks = marked_passage(passage(), []).blocks
    assert [(block.heading, block.text.split()[0]) for block in blocks] == [
        (False, "Ada"),
        (True, "Later"),
        (False, "The"),
    ]


def test_a_fact_broken_over_lines_is_marked() -> None:
    start = TEXT.index("old\nquay")
    quay = replace(BUILT, start=start, end=start + 8, answer_start=21, answer_end=29)
    assert told(marked_passage(passage(), [quay])) == ["old quay"]


def test_two_questions_on_one_fact_share_its_mark() -> None:
    text = marked_passage(passage(), [BUILT, replace(BUILT, id="again")])
    assert text.marks == (Mark(0, 0, 10, (BUILT.id, "again")),)


def test_a_fact_that_could_be_asked_has_a_mark_and_its_ways() -> None:
    text = marked_passage(passage(), [BUILT], ASKABLES)
    assert told(text) == ["Ada Brandt", "1873", "Cleo Marsh"]
    assert [mark.open for mark in text.marks] == [False, True, False]
    assert text.marks[1].askable == ASKABLES[0]


def test_a_fact_that_is_asked_and_could_be_asked_otherwise_has_one_mark() -> None:
    text = marked_passage(passage(), [YEAR], ASKABLES)
    first = text.marks[0]
    assert (first.asked, first.askable) == ((YEAR.id,), ASKABLES[0])


def test_questions_that_the_text_does_not_hold_where_they_say_are_counted() -> None:
    gone = [replace(BUILT, start=4, end=14), replace(BUILT, start=9000, end=9001), replace(BUILT, start=0, end=0)]
    text = marked_passage(passage(), [*gone, LIT])
    assert (text.lost, told(text)) == (3, ["4 May 1901"])


def test_a_changed_text_loses_what_was_asked() -> None:
    assert marked_passage(passage(TEXT.replace("1,200", "1,300")), [BUILT, SHIPS]).lost == 1


def test_without_the_text_each_sentence_that_is_asked_from_stands_there_once() -> None:
    text = marked_sentences([LIT, MARSH, BUILT])
    assert [block.text for block in text.blocks] == [BUILT.sentence, LIT.sentence]
    assert told(text) == ["Ada Brandt", "4 May 1901", "Cleo Marsh"]


def test_a_blank_question_has_no_stem_and_a_place() -> None:
    assert not BLANK.stem
    assert TEXT[BLANK.start : BLANK.end] == BLANK.answer
