"""Stems whose pronouns need no passage."""

from __future__ import annotations

from quizgen.choose.checks.alone import dangling_pronoun
from tests.choose.drafts import draft


def test_himself_is_the_subject_of_its_own_verb() -> None:
    text = "Hugo Brandt lived in Oslo. In 1911 he called himself a poet."
    assert not dangling_pronoun(*draft(text, "In what year did Hugo Brandt call himself a poet?"))
