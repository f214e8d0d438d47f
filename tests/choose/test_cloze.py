from __future__ import annotations

import pytest

from quizgen.choose.cloze import GAP, MOST_GAPS, gaps, objection
from quizgen.choose.question import Place
from quizgen.choose.setting import Setting
from quizgen.facts.find import facts_of
from quizgen.language.names import names_of
from quizgen.language.reading import ReadParagraph, Sentence
from quizgen.language.references import references_of
from quizgen.passage import Paragraph, Passage, Piece
from quizgen.quiz import Form, Question
from tests.docs import parsed

WHOLE = "Clara Wood opened a large school for girls in Cairo in 1911."


def read(text: str) -> tuple[Place, Setting, ReadParagraph]:
    """The only sentence of a text, with what is known of it."""
    parse = parsed(text)
    names = names_of([parse])
    (references,) = references_of([parse], names)
    (span,) = parse.sents
    sentence = Sentence(span, 1)
    prose = Paragraph.of(text, (Piece(0, len(text)),))
    paragraph = ReadParagraph(prose, parse, names[0], references, (sentence,))
    passage = Passage("wood.txt", "Wood", text, (prose,))
    return Place(passage, paragraph, sentence), Setting(references, frozenset()), paragraph


def made(text: str) -> list[Question]:
    """The gaps of a text of one sentence."""
    place, setting, paragraph = read(text)
    return [found.question for found in gaps(list(facts_of(paragraph.doc, paragraph.names)), place, setting)]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (WHOLE, ""),
        ("Clara Wood sold her school for girls in Cairo in 1911.", ""),
        ("However, Clara Wood opened a large school for girls in Cairo in 1911.", "points back"),
        ("This treaty gave Clara Wood a large school in Cairo in 1911.", "points back"),
        ("She opened a large school for girls in Cairo in 1911.", "dangling pronoun"),
        ("The bridge was opened by Clara Wood in Cairo on 12 May 1911.", "vague phrase"),
        ("Clara Wood opened a large school for girls in Cairo last year.", "only today"),
        ("Clara Wood was the mayor of Bergen.", "wrong length"),
    ],
)
def test_only_a_sentence_that_stands_alone_gets_gaps(text: str, reason: str) -> None:
    place, setting, _ = read(text)
    assert objection(place.sentence.span, setting) == reason


def test_gap_stands_where_the_answer_stood() -> None:
    answers = {question.answer: question.stem for question in made(WHOLE)}
    assert answers["1911"] == f"Clara Wood opened a large school for girls in Cairo in {GAP}."
    assert all(stem.replace(GAP, answer) == WHOLE for answer, stem in answers.items())


def test_every_gap_is_a_cloze_with_an_identity_of_its_own() -> None:
    questions = made(WHOLE)
    assert {question.form for question in questions} == {Form.CLOZE}
    assert len({question.id for question in questions}) == len(questions) > 1


def test_a_sentence_has_three_gaps_at_most() -> None:
    text = "Clara Wood met Hugo Brandt in Bergen in 1911, in Oslo in 1912 and in Rome in 1913."
    assert len(made(text)) == MOST_GAPS


def test_a_sentence_that_leans_on_others_has_none() -> None:
    assert made("She opened a large school for girls in Cairo in 1911.") == []
