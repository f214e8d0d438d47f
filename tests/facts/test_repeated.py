from __future__ import annotations

from quizgen.facts.find import facts_of
from quizgen.facts.repeated import said_before_the_verb
from quizgen.language.clauses import clauses
from quizgen.language.names import names_of
from tests.docs import parsed

from .found import roles


def test_twice_before_the_verb_is_asked_for_without_it() -> None:
    text = "Clara Wood was twice elected mayor of Oslo."
    parse = parsed(text)
    (fact,) = [fact for fact in facts_of(parse, names_of([parse])[0]) if fact.answer == "twice"]
    (sentence,) = parse.sents
    found = said_before_the_verb(fact, next(iter(clauses(sentence))))
    assert found is not None
    assert found[0].group.adverbs == ()
    assert roles(text, "twice") == ["adverbial"]


def test_twice_behind_the_verb_stands_there() -> None:
    assert roles("Clara Wood visited Cairo twice.", "twice") == ["count-of-adverbial"]
