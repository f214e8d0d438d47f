from __future__ import annotations

from dataclasses import replace

import pytest

from quizgen.again.matching import matches, shared_sentences, sources_now
from quizgen.quiz import Kind, Question, Source
from tests.again.samples import question

OIL = question()
STEPS = question("The tower has *120* steps.", "How many steps does the tower have?", sentence_number=2)
OPENED = question("The school in Cairo opened in *1911*.", "When did the school in Cairo open?", kind=Kind.DATE)


def is_found(now: Question, then: Question) -> bool:
    """Whether the one question now is taken for the one then."""
    return matches([now], [then]) == {0: 0}


def test_a_question_is_found_wherever_it_stands() -> None:
    later = [replace(question, sentence_number=question.sentence_number + 9, start=900) for question in (STEPS, OIL)]
    assert matches(later, [OIL, STEPS]) == {0: 1, 1: 0}


def test_a_question_is_found_when_another_template_asks_for_its_fact() -> None:
    asked = replace(OIL, id="other", template="how-much", stem="What amount of oil did the lamp need in a year?")
    assert is_found(asked, OIL)


def test_a_question_is_found_when_a_comma_or_capital_changed() -> None:
    asked = question(
        "The Lamp needed, *1,200* litres of oil a year!", "How many litres of oil did the Lamp need?", id="x"
    )
    assert is_found(asked, OIL)


@pytest.mark.parametrize(
    ("sentence", "stem"),
    [
        ("The lamp needed *1,300* litres of oil a year.", OIL.stem),
        ("The lamp needed *1,300* litres of oil a year.", "How much oil did the lamp need a year?"),
        ("In those days it burnt *1,300* litres a year.", OIL.stem),
        (
            "The great lamp needed about *1,200* litres of oil each year.",
            "About how many litres did the great lamp need?",
        ),
        ("Whale oil was dear: *1,200* litres went up in smoke.", OIL.stem),
    ],
    ids=["answer", "answer and stem", "answer and sentence", "sentence", "all but the card"],
)
def test_a_question_is_found_when_the_text_was_mended(sentence: str, stem: str) -> None:
    assert is_found(question(sentence, stem), OIL)


@pytest.mark.parametrize(
    ("sentence", "stem", "kind"),
    [
        ("The tower has *120* steps.", STEPS.stem, Kind.NUMBER),
        (
            "The old keeper needed *1,200* loaves for his many guests.",
            "How many loaves did the keeper need?",
            Kind.NUMBER,
        ),
        ("The lamp needed *1,200* litres of oil a year.", "Since when did the lamp need oil?", Kind.DATE),
        ("The south tower is *25* metres high.", "How high is the south tower?", Kind.NUMBER),
    ],
    ids=["another", "same answer", "another kind", "like it"],
)
def test_another_fact_is_not_taken_for_it(sentence: str, stem: str, kind: Kind) -> None:
    """Or an old card's intervals would be on something that was never learnt."""
    assert not is_found(question(sentence, stem, kind=kind, id="new"), replace(OIL, kind=Kind.NUMBER))


def test_a_fact_like_the_one_that_went_is_another() -> None:
    north = question("The north tower is *20* metres high.", "How high is the north tower?")
    south = question("The south tower is *25* metres high.", "How high is the south tower?")
    assert not is_found(south, north)


def test_a_changed_name_in_its_place_is_a_correction() -> None:
    """Between the same neighbours it is the same sentence; elsewhere it is about something else."""
    oslo = question("The school in Oslo opened in *1911*.", "When did the school in Oslo open?", kind=Kind.DATE)
    assert matches([OIL, oslo, STEPS], [OIL, OPENED, STEPS]) == {0: 0, 1: 1, 2: 2}
    assert matches([oslo, OIL, STEPS], [OIL, OPENED, STEPS]) == {1: 0, 2: 2}


def test_the_most_alike_are_paired_first() -> None:
    then = [
        question("The red boat carried *12* men over the sea.", "How many did the boat carry?"),
        question("The red boat carried *12* men over the wide bay.", "How many did it carry?"),
    ]
    now = [
        question("The red boat carried *12* men over the wide blue bay.", "How many men did the red boat carry?"),
        question("The red boat carried *12* men over the great sea.", "How many were carried?"),
    ]
    assert matches(now, then) == {0: 1, 1: 0}


def test_no_question_is_found_twice() -> None:
    twice = [replace(OIL, id="a"), replace(OIL, id="b", stem="How much oil did it need?")]
    assert len(set(matches(twice, [OIL]).values())) <= 1


def test_a_sentence_that_stands_twice_keeps_its_order() -> None:
    then = [replace(OIL, id="a"), replace(OIL, id="a-copy2", sentence_number=5)]
    now = [replace(OIL, id="b"), replace(OIL, id="b-copy2", sentence_number=7)]
    assert matches(now, then) == {0: 0, 1: 1}


@pytest.mark.parametrize(
    ("name", "title", "shared"),
    [
        ("light.txt", "Other", 0.0),
        ("new/light.txt", "Other", 0.0),
        ("tower.txt", "The Light", 0.0),
        ("tower.txt", "Other", 0.9),
    ],
    ids=["path", "file name", "title", "sentences"],
)
def test_a_text_is_known_by_path_name_title_or_sentences(name: str, title: str, shared: float) -> None:
    found = sources_now([Source(name, title)], [Source("light.txt", "The Light")], {("light.txt", name): shared})
    assert found == {"light.txt": name}


def test_another_text_is_not_taken_for_it() -> None:
    assert sources_now([Source("b.txt", "B")], [Source("a.txt", "A")], {("a.txt", "b.txt"): 0.2}) == {}


def test_the_full_path_goes_before_the_file_name() -> None:
    """A folder put before it in the list does not take a text's place."""
    made = [Source("0/x.txt", "X"), Source("1/x.txt", "X")]
    assert sources_now(made, [Source("1/x.txt", "X")], {}) == {"1/x.txt": "1/x.txt"}


def test_sentences_in_common_are_counted_of_the_shorter_text() -> None:
    now = [replace(OIL, source="b"), replace(STEPS, source="b")]
    assert shared_sentences(now, [replace(OIL, source="a")]) == {("a", "b"): 1.0}
