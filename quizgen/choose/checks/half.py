"""Doubts about stems that say half of what their verb or name needs: each says what it stops, with an example."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from quizgen.choose.times import MONTH
from quizgen.language.clause import ClauseKind, Role
from quizgen.language.english import english
from quizgen.language.verbs import lemma_of

if TYPE_CHECKING:
    from quizgen.choose.setting import Setting
    from quizgen.language.tokens import Token
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
    "put": "(?:across|aside|at|away|back|before|behind|down|forward|in|into|off|on|onto|out|over|through|together|under"
    "|up|upon)",
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


def lost_as_what(draft: Draft, setting: Setting) -> bool:
    """What it was seen as is left out: "Who described the plan in Oslo?", of "... as plagued by faults"."""
    clause, part = draft.standing.clause, draft.standing.constituent
    if clause.group.lemma not in english().as_what:
        return False
    asked = part.indices | {token.i for token in draft.standing.phrase}
    behind = [word for child in clause.anchor.rights for word in (child, *child.lefts) if word.lower_ == "as"]
    opens = [word for word in behind if word.dep_ in {"prep", "mark"} and word.i > clause.anchor.i]
    return not any(word.i in draft.kept | asked for word in opens) and any(
        word.dep_ == "prep" or word.head.tag_ in {"VBG", "VBN"} for word in opens
    )


def lost_of_what(draft: Draft, setting: Setting) -> bool:
    """A noun has lost what it is of: "When did they publish direct proof?", of "proof, in print, of life"."""
    return any(token.dep_ == "dobj" and token.tag_ == "NN" and _goes_on(token, draft) for token in draft.tokens)


_ASIDE = 8  # tokens between a noun and its "of"


def _goes_on(noun: Token, draft: Draft) -> bool:
    """Whether the sentence goes on behind a bare noun with what it is of, or that it says."""
    doc, after = noun.doc, noun.i + 1
    if after + 1 >= len(doc) or after in draft.kept or after in draft.standing.constituent.indices:
        return False
    if any(child.dep_ in {"det", "poss"} for child in noun.lefts):
        return False
    if doc[after].lower_ == "that" and doc[after].dep_ == "mark":
        return True
    behind = doc[after + 1 : after + _ASIDE]
    aside = doc[after].text == "," and doc[after + 1].dep_ == "prep"
    return aside and any(one.text == "," and two.lower_ == "of" for one, two in pairwise(behind))


def phrase_before_a_state(draft: Draft, setting: Setting) -> bool:
    """A phrase of what is asked for has stayed behind: "How many acres did Anna make in the north useful?"."""
    clause, part = draft.standing.clause, draft.standing.constituent
    if part.role is not Role.OBJECT or draft.standing.phrase:
        return False
    kept = [child for child in clause.anchor.rights if child.i in draft.kept]
    return any(
        before.dep_ == "prep" and after.tag_ == "JJ" and after.dep_ in {"acomp", "ccomp", "oprd"}
        for before, after in pairwise(kept)
    )


def left_to_do(draft: Draft, setting: Setting) -> bool:
    """What somebody left is not said, but what for: "Anna left to become a pupil at which school?"."""
    rights = list(draft.standing.clause.anchor.rights)
    purpose = any(child.dep_ in {"advcl", "xcomp"} and child.i in draft.kept for child in rights)
    where = any(child.dep_ in {"dobj", "prep", "advmod"} for child in rights)
    active = draft.standing.clause.group.tag != "VBN"
    return draft.standing.clause.group.lemma == "leave" and active and purpose and not where


def name_made_of_a_name(draft: Draft, setting: Setting) -> bool:
    """A name's form is told of who bears it: "Who is Latinized from Hugo van Berg?"."""
    clause = draft.standing.clause
    return clause.kind is ClauseKind.PARTICIPIAL and clause.group.lemma in _MADE_OF_NAMES


_MADE_OF_NAMES = frozenset(
    {"abbreviate", "anglicise", "anglicize", "gallicise", "gallicize", "hellenise", "hellenize", "latinise", "latinize",
     "romanise", "romanize", "spell", "transcribe", "transliterate"}
)  # fmt: skip


DOUBTS = (
    lost_as_what,
    lost_of_what,
    phrase_before_a_state,
    left_to_do,
    name_made_of_a_name,
    loose_appositive,
    bare_day,
    said_at_once,
    half_a_verb,
    no_object,
    only_how,
    clumsy_words,
)
"""What makes a question one for a person to look at."""
