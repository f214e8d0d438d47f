"""Drafts of questions, made by the built-in templates from parsed texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.choose.checks.rivals import deeds_of
from quizgen.choose.setting import Setting
from quizgen.facts.find import facts_of
from quizgen.facts.inplace import standing_in_place
from quizgen.facts.pared import standings_pared
from quizgen.facts.standing import standings
from quizgen.language.clauses import clauses
from quizgen.language.names import names_of
from quizgen.language.references import references_of
from quizgen.templates.files import built_in_templates
from quizgen.templates.fill import fill
from tests.docs import parsed

if TYPE_CHECKING:
    from quizgen.templates.fill import Draft


def drafts(text: str, title: str = "") -> tuple[list[Draft], Setting]:
    """All that the built-in templates make of a text, and the setting in which it is checked."""
    parse = parsed(text)
    names = names_of([parse], title)
    (references,) = references_of([parse], names, title)
    laid_open = [clause for sentence in parse.sents for clause in clauses(sentence)]
    standing = [
        found
        for fact in facts_of(parse, names[0])
        for clause in laid_open
        for found in (*standings(fact, clause), standing_in_place(fact, clause))
        if found is not None
    ]
    for fact in facts_of(parse, names[0]):
        standing += standings_pared(fact, list(clauses(fact.head.sent)), fact.head.sent)
    made = [fill(t, found, references) for found in standing for t in built_in_templates() if t.matches(found)]
    deeds = deeds_of((clause, references.swaps) for clause in laid_open)
    return [draft for draft in made if draft is not None], Setting(references, frozenset(), deeds=deeds)


def draft(text: str, stem: str) -> tuple[Draft, Setting]:
    """The draft with this stem."""
    made, setting = drafts(text)
    found = [draft for draft in made if draft.stem == stem]
    assert found, f"{text!r} gives {[draft.stem for draft in made]}"
    return found[0], setting
