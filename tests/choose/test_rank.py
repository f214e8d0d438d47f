from __future__ import annotations

import pytest

from quizgen.choose.features import features
from quizgen.choose.rank import score, weights
from quizgen.templates.files import built_in_templates

from .drafts import draft

STEMS = [
    ("In 1911, Clara Wood opened a school in Cairo.", "In which city did Clara Wood open a school in 1911?"),
    ("In 1911, Clara Wood opened a school in Cairo.", "Who opened a school in Cairo in 1911?"),
    ("The company left the city in 1911.", "In what year did the company leave the city?"),
    ("Norway has 40 lighthouses.", "How many lighthouses does Norway have?"),
    ("According to Clara Wood, the old bridge cost 5 million dollars.",
     "According to Clara Wood, how much did the old bridge cost?"),
    ("Anna Berger wrote the song and sold the house.", "Who sold the house?"),
    ("Anna Berger did not visit Cairo.", "Who did not visit Cairo?"),
    ("Clara Wood opened a school on May 28.", "When did Clara Wood open a school?"),
]  # fmt: skip


def found(text: str, stem: str) -> dict[str, float]:
    return features(*draft(text, stem), 5)


def test_only_templates_that_exist_have_a_weight() -> None:
    """A template that was renamed would lose what readers said of its questions."""
    weighed = {name.removeprefix("template:") for name in weights() if name.startswith("template:")}
    assert weighed <= {template.name for template in built_in_templates()}


def test_feature_that_was_never_judged_changes_nothing() -> None:
    assert score({"bias": 1.0, "template:my-own": 1.0}) == score({"bias": 1.0})


@pytest.mark.parametrize(("text", "stem"), STEMS)
def test_score_lies_between_0_and_1(text: str, stem: str) -> None:
    assert 0 < score(found(text, stem)) < 1


@pytest.mark.parametrize("value", [-1000.0, 1000.0])
def test_score_of_any_features_lies_between_0_and_1(value: float) -> None:
    assert 0 <= score({"bias": value}) <= 1


def test_features_that_say_nothing_are_left_out() -> None:
    assert all(found("Norway has 40 lighthouses.", "How many lighthouses does Norway have?").values())


@pytest.mark.parametrize(
    ("text", "stem", "feature"),
    [
        (*STEMS[0], "named_subject"),
        (*STEMS[1], "subject_asked"),
        (*STEMS[2], "no_name_in_stem"),
        (*STEMS[2], "vague"),
        (*STEMS[4], "reported"),
        (*STEMS[5], "coordinated"),
        (*STEMS[6], "negated"),
        (*STEMS[7], "weak_date"),
    ],
)
def test_feature_is_seen(text: str, stem: str, feature: str) -> None:
    assert found(text, stem)[feature] > 0


def test_first_sentences_are_told_apart() -> None:
    early, late = (features(*draft(*STEMS[0]), number) for number in (1, 9))
    assert set(early) - set(late) == {"first_sentences"}


@pytest.mark.parametrize(
    ("better", "worse"),
    [(STEMS[0], STEMS[2]), (STEMS[3], STEMS[5]), (STEMS[1], STEMS[6])],
)
def test_question_that_can_be_understood_alone_scores_higher(better: tuple[str, str], worse: tuple[str, str]) -> None:
    assert score(found(*better)) > score(found(*worse))
