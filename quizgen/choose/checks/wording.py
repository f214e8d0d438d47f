"""Checks of how a stem is worded: each says what it stops, with an example."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from quizgen.choose.words import words
from quizgen.language.clause import ClauseKind
from quizgen.quiz import Kind

if TYPE_CHECKING:
    from collections.abc import Collection

    from quizgen.choose.setting import Setting
    from quizgen.language.clause import Clause
    from quizgen.language.tokens import Token
    from quizgen.templates.fill import Draft


SHORTEST = 4
"""Words of a stem: with fewer it is a fragment."""


LONGEST = 25
"""Words of a stem. Heilman & Smith cut at 30; people's questions on the same texts have 10, nine in ten under 17."""


LONGEST_DATED = 28
"""The same where a date is asked for: "In what year" says at once what is wanted, and the rest is one statement."""


LONGEST_ANSWER = 8
"""Words of an answer: a longer one cannot be typed or remembered."""


_TORN_END = frozenset(
    {
        "a",
        "an",
        "and",
        "as",
        "at",
        "but",
        "by",
        "for",
        "from",
        "in",
        "of",
        "on",
        "or",
        "so",
        "than",
        "that",
        "the",
        "to",
        "which",
        "who",
        "with",
        "into",
        "including",
        "both",
        "between",
        "why",
        "how",
        "what",
        "whether",
        "whilst",
        "while",
        "although",
        "because",
        "when",
        "where",
        "its",
        "their",
        "his",
        "her",
    }
)


def wrong_length(draft: Draft, setting: Setting) -> bool:
    """The stem is a fragment, or too long to be read out."""
    longest = LONGEST_DATED if draft.standing.fact.kind is Kind.DATE else LONGEST
    return not SHORTEST <= len(words(draft.stem)) <= longest


def long_answer(draft: Draft, setting: Setting) -> bool:
    """The answer is too long to be typed."""
    return not 0 < len(words(draft.answer)) <= LONGEST_ANSWER


def unbalanced(draft: Draft, setting: Setting) -> bool:
    """A quotation or bracket is torn: 'Who called it “a kind of help?'."""
    stem = draft.stem
    pairs = (("“", "”"), ("(", ")"), ("[", "]"), ("‘", "’ "))
    return stem.count('"') % 2 == 1 or any(stem.count(a) != stem.count(b) for a, b in pairs[:3])


_OTHER_SCRIPT = re.compile(r"[\u0370-\u1dff\u2e80-\ud7ff\uf900-\ufdff]")
"""Letters of another script than Latin: a word in them is a gloss of the passage's."""


_TORN_FORMULA = re.compile(r"\s(?:[A-Z][a-z]?){1,2} \d\b|\s[b-hj-z](?=\s)|\s\"\?|\s[$£€] \d")
"""What is left of "O₂", of a name, or of "$5": "compressed O 2", "which two s are"."""


def stray_symbol(draft: Draft, setting: Setting) -> bool:
    """Something other than words and their punctuation is in the stem."""
    if _OTHER_SCRIPT.search(draft.stem) or _TORN_FORMULA.search(draft.stem):
        return True
    return bool(
        re.search(r"\s\.\d|[\[\]{}<>_|=@#*;:]|https?|—|\.\.\.|…|“\s|\s\"\s|[.,!][\"”]|\s[\"“]\w+[\"”]\?", draft.stem)
    )


_LOST = re.compile(
    r"\b(?:(?:why|how|what) (?:in|on|at|by|the)\b|and [$£€]|(?:at|in|of|to|by|for|with|from), |in \d{4}\S* in \d{4}"
    r"|\bat to\b|\bin of\b|\w+['’]s an? |not (?:by|in|at|from|to|on|for|with)\b"
    r"|(?<!\bfor )(?<!\bin )(?<!\bevery )(?<!\beach )(?<!\bof )(?:a|one) (?:day|week|month|year|decade)\?$)| - "
)
"""In a stem in lower case."""


_LOOSE_WORD = re.compile(r"\b(?:did|was|were|had|has|have|will|would|is|are) [A-Z][a-z]+ed, ")


_VERBS_OF_THEIR_OWN = frozenset(
    {"relcl", "ccomp", "advcl", "acl", "conj", "aux", "auxpass", "pcomp", "csubj", "parataxis"}
)


def _is_stray_verb(token: Token, clause: Clause) -> bool:
    """Whether a finite verb in the rest belongs to no clause there: the parse has joined two sentences."""
    return token.tag_ in {"VBD", "VBZ"} and token.i != clause.anchor.i and token.dep_ not in _VERBS_OF_THEIR_OWN


def _has_lost_its_joint(token: Token, kept: Collection[int]) -> bool:
    """Whether two joined words stand side by side without what joins them: "in North Africa South-East Asia"."""
    if token.dep_ != "conj" or token.head.i not in kept or token.head.i > token.i:
        return False
    if token.tag_ == "CD" and token.head.pos_ == "NOUN" and token.ent_type_ != "DATE":
        return True  # "made up of individuals and 12,344", which counts something else
    return not any(
        index in kept and (token.doc[index].dep_ == "cc" or token.doc[index].text in {",", ";", "and", "or", "–", "/"})
        for index in range(token.head.i, token.i)
    )


def _is_a_score(token: Token, kept: Collection[int]) -> bool:
    """Whether a number has stuck to a name: "Sweden defeated South Korea 1", of "1–0"."""
    if token.tag_ != "CD" or not token.text.isdigit() or len(token.text) > 2 or token.i == 0:  # noqa: PLR2004 - no year
        return False
    before = token.nbor(-1)
    dashed = token.i > token.head.i and token.i + 1 < len(token.doc) and token.nbor(1).text in {"–", "-"}
    loose = dashed or token.dep_ not in {"nummod", "pobj", "compound", "quantmod"} or token.head.i not in kept
    return loose and before.i in kept and before.pos_ == "PROPN" and before.ent_type_ != token.ent_type_


def _is_left_up(token: Token, kept: Collection[int]) -> bool:
    """Whether an "up" has lost its noun: "up to the cup" of "in the lead up to the cup"."""
    before = token.nbor(-1) if token.i > 0 else token
    return token.lower_ == "up" and token.dep_ != "prt" and before.pos_ == "NOUN" and before.i not in kept


def _bears_the_clause(token: Token, clause: Clause) -> bool:
    """Whether one of several joined names is told something of by itself: "Anna and Hugo Berg (born 1978)"."""
    if clause.kind is ClauseKind.RELATIVE and token.ent_type_ == "PERSON":
        return token.i == clause.subject_head.i  # "Anna Lund and Hugo Berg, who edited the paper"
    return clause.kind is ClauseKind.APPOSITIVE and token.i in {clause.subject_head.i, clause.anchor.i}


def torn_phrase(draft: Draft, setting: Setting) -> bool:
    """A phrase has lost its end or its beginning: "Who was the head of?", "in in 1950", "the the"."""
    found = words(draft.stem)
    if (
        found[-1] in _TORN_END
        and "stranded" not in draft.template.slots
        and not draft.template.question.endswith(f" {found[-1]}?")
    ):
        return True
    if (
        _LOST.search(draft.stem.lower())
        or _LOOSE_WORD.search(draft.stem)
        or any(_is_stray_verb(token, draft.standing.clause) for token in draft.standing.clause.rest)
    ):
        return True
    kept = draft.kept
    if any(
        _has_lost_its_joint(token, kept) or _is_a_score(token, kept) or _is_left_up(token, kept)
        for token in draft.tokens
    ):
        return True
    if any(
        token.dep_ == "conj"
        and token.head.i not in kept
        and token.head.i < token.i
        and token.pos_ != "VERB"
        and not _bears_the_clause(token, draft.standing.clause)
        for token in draft.tokens
    ):
        return True
    for first, second in itertools.pairwise(found):
        if first == second and first not in {"had", "that"}:
            return True
        if first in {"the", "a", "an", "of"} and second in {
            "of",
            "in",
            "to",
            "and",
            "was",
            "were",
            "is",
            "did",
            "on",
            "at",
            "for",
        }:
            return True
    return bool(re.search(r",\s*,|\(\s*\)|,\s*\?|, (?:then|now|still|later|also|and|or)\b", draft.stem))


CHECKS = (wrong_length, long_answer, unbalanced, stray_symbol, torn_phrase)
"""What makes a question wrong."""
