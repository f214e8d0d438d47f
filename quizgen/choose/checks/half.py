"""Doubts about stems that say half of what their verb or name needs: each says what it stops, with an example."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from quizgen.choose.times import MONTH
from quizgen.language.clause import Role
from quizgen.language.english import english
from quizgen.language.verbs import lemma_of

if TYPE_CHECKING:
    from quizgen.choose.setting import Setting
    from quizgen.templates.fill import Draft


def loose_appositive(draft: Draft, setting: Setting) -> bool:
    """A second noun stands behind a name without a comma: "Who wrote Harbour Songs a large book in two volumes?"."""
    return any(
        before.pos_ in {"PROPN", "X"}
        and after.text in {"a", "an"}
        and after.head.dep_ in {"appos", "npadvmod", "dobj", "oprd"}
        and f"{before.text} {after.text} " in draft.stem
        and before.i not in draft.swaps
        and after.head.i != draft.standing.clause.anchor.i
        and lemma_of(after.head.head.text) not in english().ditransitive
        for before, after in pairwise(draft.tokens)
    )


_BARE_DAY = re.compile(
    rf"(?= \d)(?<!\bon)(?<!\bOn)(?<!\bof)(?<!\bby)(?<!\bto)(?<!\bthe)(?<!\band)(?<!\bfrom)(?<!\bsince)(?<!\buntil)"
    rf"(?<!\bafter)"
    rf"(?<!\bbefore)(?<!,) \d{{1,2}} {MONTH} \d{{4}}"
)


def bare_day(draft: Draft, setting: Setting) -> bool:
    """A day has lost its "on": "Which school began the course 13 September 1956?"."""
    return bool(_BARE_DAY.search(draft.stem))


_SAID_AT_ONCE = re.compile(r"\b(?:said|says?) (?:after|although|before|despite|if|on|while|with|without)\b")


def said_at_once(draft: Draft, setting: Setting) -> bool:
    """What somebody says begins without "that" and not with its subject: "Who says despite the rain Oslo can win?"."""
    return bool(_SAID_AT_ONCE.search(draft.stem))


_NEEDED = {
    "base": "on",
    "attribute": "to",
    "devote": "to",
    "dedicate": "to",
    "ascribe": "to",
    "deprive": "of",
    "refer": "to",
    "result": "(?:in|from)",
}


def half_a_verb(draft: Draft, setting: Setting) -> bool:
    """A verb lacks the phrase that it needs: "Who based Harbour Songs?", of "based it on a poem"."""
    group = draft.standing.clause.group
    needed = _NEEDED.get(group.lemma, "")
    if group.lemma == "refer" and group.tag != "VBN":
        return not re.search(r"^to\b|\brefer(?:s|red|ring)? (?:back )?to\b", draft.stem, re.IGNORECASE)
    return bool(needed) and not re.search(rf"\b{needed}\b", draft.stem, re.IGNORECASE)


def no_object(draft: Draft, setting: Setting) -> bool:
    """What was made is not said: "In what year did Clara Wood create?"."""
    clause, part = draft.standing.clause, draft.standing.constituent
    roles = {other.role for other in clause.constituents[1:]}
    active = clause.group.tag != "VBN" or clause.group.auxiliaries[:1] in {("has",), ("have",), ("had",)}
    return (
        active
        and part.role is not Role.OBJECT
        and Role.OBJECT not in roles
        and clause.group.lemma in english().always_of_something
        and not any(child.dep_ in {"dobj", "ccomp", "xcomp", "prt"} for child in clause.anchor.rights)
    )


def only_how(draft: Draft, setting: Setting) -> bool:
    """What somebody was is only said by how: "In which country were the miners illegally?"."""
    clause = draft.standing.clause
    left = [token for token in clause.rest if token in draft.tokens and not token.is_punct]
    return clause.group.is_copula and bool(left) and all(token.tag_ == "RB" for token in left)


_CLUMSY_COUNT = re.compile(r"\btotal of how many\b|\bamong other \w+s\b|^What nationality [^?]* as (?:an?|the)\b")


def clumsy_words(draft: Draft, setting: Setting) -> bool:
    """Words that nobody would ask with: "An estimated total of how many boats", "nationality ... as the clerk"."""
    return bool(_CLUMSY_COUNT.search(draft.stem))


DOUBTS = (
    loose_appositive,
    bare_day,
    said_at_once,
    half_a_verb,
    no_object,
    only_how,
    clumsy_words,
)
"""What makes a question one for a person to look at."""
