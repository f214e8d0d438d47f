"""How old somebody died: "Anna Berger died in Oslo aged 69": she died at the age of 69."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.language.clause import Clause, ClauseKind, Constituent, Role
from quizgen.language.groups import subject_of
from quizgen.language.phrases import tidy
from quizgen.language.verbs import VerbGroup

if TYPE_CHECKING:
    from quizgen.language.tokens import Token

_OLDEST = 120


def died_aged(number: Token) -> Clause | None:
    """The clause of the number in "died in Oslo aged 69", or None when it is no such number."""
    if number.i == 0 or number.nbor(-1).lower_ != "aged" or int(number.text) > _OLDEST:
        return None
    verb = next((token for token in number.ancestors if token.lower_ == "died"), None)
    name = subject_of(verb) if verb is not None and verb.i < number.i else None
    if name is None or name.pos_ not in {"PROPN", "PRON"}:
        return None
    age = Constituent(Role.ADVERBIAL, number, number, "at", (number,))
    return Clause(
        anchor=number,
        kind=ClauseKind.APPOSITIVE,
        group=VerbGroup((), "died", "VBD"),
        subject=tidy([token for token in name.subtree if token.i <= name.i]),  # without "known as the mayor of Oslo"
        subject_head=name,
        plural=False,
        front=(),
        rest=(number,),
        constituents=(Constituent(Role.SUBJECT, name, None, "", ()), age),
    )
