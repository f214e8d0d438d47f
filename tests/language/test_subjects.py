from __future__ import annotations

from quizgen.language.clause import ClauseKind

from .opened import of_kind, opened, shown


def test_verb_after_a_bare_number_has_another_subject() -> None:
    """Twelve of the houses had a garden, not all forty."""
    text = "In 1911, 40 houses were built by Clara Wood and 12 had a garden."
    assert not any("garden" in shown(clause) for clause in opened(text))


def test_a_coordinated_verb_with_a_clause_before_it_has_not_the_subject_of_the_first() -> None:
    text = "Five of the ships were found, but many of the boats still missing will be buried in Oslo."
    assert of_kind(text, ClauseKind.COORDINATED) == []


def test_a_date_in_brackets_is_no_name_of_the_subject() -> None:
    text = "The early remains (2,000 BC) of the town were found in Oslo."
    assert of_kind(text, ClauseKind.MAIN) == ["The early remains / were found / in Oslo"]
