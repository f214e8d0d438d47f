from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from quizgen.choose.finding import Outcome
from quizgen.errors import NothingToAskError
from quizgen.making import Made, explain, make_quiz, refuse_empty
from quizgen.passage import Paragraph, Passage, Piece
from quizgen.portion import Wishes
from quizgen.quiz import Form, Kind, quiz_to_json
from quizgen.read.source import read_passage
from quizgen.templates.files import parse_templates

if TYPE_CHECKING:
    from quizgen.language.model import Model

pytestmark = pytest.mark.model

SEEDS = sorted(
    path for path in (Path(__file__).parents[1] / "seeds").iterdir() if path.suffix in {".txt", ".md", ".html"}
)
FEWEST = 5
_FRONT_PRONOUN = re.compile(
    r"(?:Who|What|When|Where|How \w+|In what year|In which \w+) (?:is|was|were|did|does|do|has|had|will)"
    r" (?:he|she|it|they|we|I|this|that|these|those)\b"
)

WOOD = (
    "In 1911, Clara Wood opened a school in Cairo. About 400 pupils went to the school in its first year. "
    "In 1920 Wood sold the school to the city of Cairo for 12,000 dollars. Anna Berger was its second director."
)


def passage(*texts: str, title: str = "Example", source: str = "example.txt") -> Passage:
    """A passage with these paragraphs."""
    whole = "\n\n".join(texts)
    starts = [whole.index(text) for text in texts]
    pieces = [Piece(start, start + len(text)) for start, text in zip(starts, texts, strict=True)]
    return Passage(source, title, whole, tuple(Paragraph.of(whole, (piece,)) for piece in pieces))


@pytest.fixture(scope="module")
def made_of(model: Model) -> dict[str, tuple[Passage, Made]]:
    """Each seed with all that can be asked of it."""
    read = [read_passage(str(path)) for path in SEEDS]
    return {Path(text.source).name: (text, make_quiz([text], Wishes(everything=True), model)) for text in read}


@pytest.fixture(params=[path.name for path in SEEDS])
def seed(request: pytest.FixtureRequest, made_of: dict[str, tuple[Passage, Made]]) -> tuple[Passage, Made]:
    """One seed and what was made of it."""
    return made_of[request.param]


def test_every_seed_gives_questions(seed: tuple[Passage, Made]) -> None:
    assert len(seed[1].quiz.questions) >= FEWEST


def test_answer_stands_where_its_question_says(seed: tuple[Passage, Made]) -> None:
    """As it is; a surname whose answer is the full name stands in it, and "12 June this year" is 12 June 2024."""
    text, made = seed
    published = str(text.date.year) if text.date else ""
    for question in made.quiz.questions:
        found = " ".join(text.text[question.start : question.end].split()).replace("this year", published)
        assert found == question.answer or set(found.split()) <= set(question.answer.split()), question.stem


def test_answer_stands_in_its_sentence(seed: tuple[Passage, Made]) -> None:
    text, made = seed
    for question in made.quiz.questions:
        inside = question.sentence[question.answer_start : question.answer_end]
        assert inside.split() == text.text[question.start : question.end].split(), question.stem


def test_no_question_begins_with_a_pronoun_that_only_the_text_explains(seed: tuple[Passage, Made]) -> None:
    stems = [question.stem for question in seed[1].quiz.questions]
    assert [stem for stem in stems if _FRONT_PRONOUN.match(stem)] == []


def test_question_is_one_sentence(seed: tuple[Passage, Made]) -> None:
    for question in seed[1].quiz.questions:
        assert re.fullmatch(r"[A-Z“\"‘$£€\d].*\?", question.stem), question.stem
        assert "  " not in question.stem


def test_wrong_options_are_wrong(seed: tuple[Passage, Made]) -> None:
    for question in seed[1].quiz.questions:
        right = {question.answer.casefold(), *(form.casefold() for form in question.accept)}
        assert not right & {option.casefold() for option in question.distractors}, question.stem


def test_questions_have_identities_of_their_own(seed: tuple[Passage, Made]) -> None:
    identities = [question.id for question in seed[1].quiz.questions]
    assert len(set(identities)) == len(identities)


def test_no_question_is_asked_twice(seed: tuple[Passage, Made]) -> None:
    stems = [question.stem.lower() for question in seed[1].quiz.questions]
    assert sorted({stem for stem in stems if stems.count(stem) > 1}) == []


def test_questions_are_in_the_order_of_the_text(seed: tuple[Passage, Made]) -> None:
    numbers = [question.sentence_number for question in seed[1].quiz.questions]
    assert numbers == sorted(numbers)


def test_every_question_is_explained(seed: tuple[Passage, Made]) -> None:
    """The findings that are asked are the questions of the quiz, and each of the others has an outcome."""
    _, made = seed
    asked = [finding.stem for finding in made.findings if finding.outcome is Outcome.ASKED]
    assert asked == [question.stem for question in made.quiz.questions]
    assert all(finding.reason for finding in made.findings if finding.outcome is Outcome.NOT_SOUND)


def test_explanation_covers_every_fact(model: Model) -> None:
    made = make_quiz([passage(WOOD)], None, model)
    lines = "\n".join(explain(made.findings))
    for answer in ("1911", "Clara Wood", "Cairo", "About 400", "1920", "12,000 dollars", "Anna Berger"):
        assert answer in lines


def test_same_text_gives_the_same_bytes(model: Model) -> None:
    one, other = (quiz_to_json(make_quiz([passage(WOOD)], None, model).quiz) for _ in range(2))
    assert one == other


def test_quiz_of_a_text_does_not_depend_on_the_texts_beside_it(model: Model) -> None:
    first = passage(WOOD, source="wood.txt")
    second = passage("Norway sent 1,000 engineers to the coast of Chile in 1950.", source="norway.txt")
    alone = make_quiz([first], None, model).quiz.questions
    beside = make_quiz([second, first], None, model).quiz.questions
    assert [question for question in beside if question.source == "wood.txt"] == list(alone)


def test_text_without_facts_is_refused_with_a_hint(model: Model) -> None:
    made = make_quiz([passage("It was quiet. The wind blew over the hills, and nobody spoke.")], None, model)
    with pytest.raises(NothingToAskError, match="holds no numbers, names or dates") as caught:
        refuse_empty(made)
    assert caught.value.hint


def test_text_whose_facts_cannot_be_asked_for_points_to_the_explanation(model: Model) -> None:
    made = make_quiz([passage("If he had come in 1911, they would have stayed.")], None, model)
    with pytest.raises(NothingToAskError, match="none makes a sound question") as caught:
        refuse_empty(made)
    assert "--explain" in caught.value.hint


def test_text_with_facts_is_not_refused(model: Model) -> None:
    refuse_empty(make_quiz([passage(WOOD)], None, model))


@pytest.mark.parametrize("count", [1, 3])
def test_as_many_questions_as_are_wished(model: Model, count: int) -> None:
    assert len(make_quiz([passage(WOOD)], Wishes(count=count), model).quiz.questions) == count


def test_count_is_for_all_texts_together(model: Model) -> None:
    texts = [passage(WOOD, source="one.txt"), passage(WOOD, source="two.txt")]
    assert len(make_quiz(texts, Wishes(count=3), model).quiz.questions) == 3


def test_everything_is_no_less_than_the_selection(model: Model) -> None:
    best, every = (make_quiz([passage(WOOD)], Wishes(everything=all_), model).quiz for all_ in (False, True))
    assert {question.id for question in best.questions} <= {question.id for question in every.questions}


def test_users_template_takes_part(model: Model) -> None:
    own = parse_templates(
        '[[template]]\nname = "mine"\nasks_for = "name"\nrole = "subject"\nverb = "open"\nweight = 1\n'
        'question = "Who was it that {predicate}?"',
        "mine.toml",
    )
    made = make_quiz([passage(WOOD)], Wishes(templates=own), model)
    assert "Who was it that opened a school in Cairo in 1911?" in [question.stem for question in made.quiz.questions]


@pytest.mark.parametrize(
    ("titles", "wished", "title"),
    [
        (["Clara Wood"], "", "Clara Wood"),
        (["Clara Wood", "Norway", "Chile"], "", "Clara Wood and 2 more"),
        (["Clara Wood", "Clara Wood"], "", "Clara Wood"),
        (["Clara Wood"], "My quiz", "My quiz"),
    ],
)
def test_title_of_the_quiz(model: Model, titles: list[str], wished: str, title: str) -> None:
    texts = [
        passage("Norway has 40 lighthouses.", title=name, source=f"{place}.txt") for place, name in enumerate(titles)
    ]
    assert make_quiz(texts, Wishes(title=wished), model).quiz.title == title


def test_quiz_names_its_texts_and_its_model(model: Model) -> None:
    quiz = make_quiz([passage(WOOD)], None, model).quiz
    assert [(source.name, source.title, source.words) for source in quiz.sources] == [
        ("example.txt", "Example", len(WOOD.split()))
    ]
    assert quiz.model == model.name


def test_only_the_wanted_kinds_are_asked(model: Model) -> None:
    made = make_quiz([passage(WOOD)], Wishes(everything=True, kinds=frozenset({Kind.DATE})), model)
    assert {question.kind for question in made.quiz.questions} == {Kind.DATE}
    assert any(finding.reason == "another kind was asked for" for finding in made.findings)


def test_cloze_form_leaves_answers_out_of_their_sentences(model: Model) -> None:
    questions = make_quiz([passage(WOOD)], Wishes(form=Form.CLOZE), model).quiz.questions
    assert questions
    assert all(q.form is Form.CLOZE and q.stem.replace("_____", q.answer) == q.sentence for q in questions)
