from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from quizgen.choose.select import LOWEST_NAMELESS, LOWEST_SCORE, Choice, select
from quizgen.quiz import Kind

from .samples import candidate

if TYPE_CHECKING:
    from quizgen.choose.question import Candidate

WORDS = ["alder", "birch", "cedar", "dogwood", "elm", "fir", "gorse", "hazel", "ivy", "juniper", "kelp", "larch"]


def apart(count: int, *, score: float = 0.9, sentence: int | None = None) -> list[Candidate]:
    """Candidates that have nothing in common, each from a sentence of its own or all from one."""
    return [
        candidate(f"{word} {word}s {word}y", str(place), score=score, start=place * 100, sentence=sentence or place + 1)
        for place, word in enumerate(WORDS[:count])
    ]


def stems(choice: Choice) -> list[str]:
    return [chosen.question.stem for chosen in choice.chosen]


def test_best_ones_make_the_quiz() -> None:
    every = [
        candidate(word, word, score=place / 10, start=place * 100, sentence=place)
        for place, word in enumerate(WORDS[:9])
    ]
    assert stems(select(every, 1000, 2)) == ["hazel", "ivy"]


def test_quiz_is_in_the_order_of_the_text() -> None:
    every = [
        candidate("alder", "1", score=0.5, start=0, sentence=1),
        candidate("birch", "2", score=0.9, start=100, sentence=2),
        candidate("cedar", "3", score=0.7, start=200, sentence=3),
    ]
    assert stems(select(every, 1000, 3)) == ["alder", "birch", "cedar"]


@pytest.mark.parametrize(("start", "reason"), [(0, "the fact is asked for already"), (5, "")])
def test_a_fact_is_asked_for_once(start: int, reason: str) -> None:
    every = [candidate("alder", "1,000", score=0.9), candidate("birch", "1000", start=start, sentence=2)]
    assert select(every, 1000, 2).passed_over.get(1, "") == reason


@pytest.mark.parametrize(("stem", "score", "chosen"), [("birch", 0.8, 2), ("birch", 0.7, 1), ("alder cedar", 0.8, 1)])
def test_a_name_is_asked_for_again_by_another_deed(stem: str, score: float, chosen: int) -> None:
    first, second = candidate("alder", "Anna", score=0.9), candidate(stem, "Anna", score=score)
    every = [replace(one, question=replace(one.question, kind=Kind.NAME)) for one in (first, second)]
    assert len(select(every, 1000, 2).chosen) == chosen


def test_a_sentence_is_asked_from_six_times_at_most() -> None:
    choice = select(apart(7, sentence=1), 1000, 7)
    assert len(choice.chosen) == 6
    assert set(choice.passed_over.values()) == {"the sentence is asked from already"}


@pytest.mark.parametrize(("words", "times"), [(100, 3), (400, 3), (480, 4), (600, 5)])
def test_an_answer_is_asked_for_three_times_or_once_in_120_words(words: int, times: int) -> None:
    every = [candidate(word, "Cairo", start=place * 100, sentence=place) for place, word in enumerate(WORDS[:6])]
    choice = select(every, words, 6)
    assert len(choice.chosen) == times
    assert set(choice.passed_over.values()) == {"the answer is asked for already"}


def test_nearly_the_same_question_is_asked_once() -> None:
    one = "How many ships did the old city of Bergen build in the year?"
    every = [candidate(one, "1"), candidate(f"{one} Then", "2", start=100, sentence=2)]
    assert select(every, 1000, 2).passed_over == {1: "nearly the same question is asked already"}


def test_length_of_the_text_says_how_many() -> None:
    short, long = (len(select(apart(12), words).chosen) for words in (100, 250))
    assert 0 < short < long <= 12


def test_shortest_text_gives_a_question() -> None:
    assert len(select(apart(3), 5).chosen) == 1


@pytest.mark.parametrize("count", [1, 4, 12])
def test_as_many_as_are_wanted(count: int) -> None:
    assert len(select(apart(12), 10, count).chosen) == count


def test_no_more_than_there_are() -> None:
    assert len(select(apart(3), 1000, 50).chosen) == 3


def test_poor_question_is_not_asked_unless_it_is_wanted() -> None:
    poor = apart(1, score=LOWEST_SCORE - 0.01)
    assert (len(select(poor, 200).chosen), len(select(poor, 200, 1).chosen)) == (0, 1)


def test_every_candidate_is_chosen_or_has_a_reason() -> None:
    every = apart(12)
    choice = select(every, 100)
    chosen = {every.index(found) for found in choice.chosen}
    assert chosen | set(choice.passed_over) == set(range(12))
    assert not chosen & set(choice.passed_over)
    assert all(choice.passed_over.values())


def test_nothing_to_choose_from_is_no_quiz() -> None:
    assert select([], 1000) == Choice((), {})


def test_a_section_has_no_more_than_it_may() -> None:
    """The candidates here stand in one section, the one without a heading."""
    choice = select(apart(5), 1000, 5, per_section=2)
    assert len(choice.chosen) == 2
    assert set(choice.passed_over.values()) == {"the section has its questions"}


def test_one_of_a_list_is_asked_for_beside_the_others() -> None:
    """The questions "Besides Rome, ...?" and "Besides Milan, ...?" give each other away."""
    every = [replace(each, features={"one_of_several": 1.0}) for each in apart(2, sentence=1)]
    choice = select(every, 1000, 2)
    assert len(choice.chosen) == 1
    assert set(choice.passed_over.values()) == {"another of its list is asked for already"}


def test_long_text_is_never_left_without_a_question() -> None:
    """Of 300 words one is asked, the best there is; more below the bound helps nobody."""
    assert len(select(apart(5, score=LOWEST_SCORE / 2), 1000).chosen) == 1
    assert select(apart(5, score=LOWEST_SCORE / 2), 100).chosen == ()


@pytest.mark.parametrize(
    ("features", "chosen"),
    [({"no_name_in_stem": 1.0}, 0), ({"no_name_in_stem": 1.0, "year_in_stem": 1.0}, 1), ({"named_subject": 1.0}, 1)],
)
def test_what_names_nothing_must_be_better(features: dict[str, float], chosen: int) -> None:
    middling = [replace(found, features=features) for found in apart(1, score=(LOWEST_SCORE + LOWEST_NAMELESS) / 2)]
    assert len(select(middling, 200).chosen) == chosen


def test_what_is_in_doubt_is_chosen_only_for_a_good_score() -> None:
    one, other = apart(2, score=0.4)
    choice = select([replace(one, doubts=("vague phrase",)), replace(other, score=0.9, doubts=("thin deed",))], 200)
    assert (len(choice.chosen), choice.passed_over) == (1, {0: "in doubt: vague phrase"})


def test_long_text_with_nothing_clear_gets_what_is_least_in_doubt() -> None:
    one, other = (replace(found, doubts=("thin deed",)) for found in apart(2, score=0.1))
    choice = select([one, replace(other, score=0.2)], words=300)
    assert [found.score for found in choice.chosen] == [0.2]
