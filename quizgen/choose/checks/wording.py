"""Checks of how a stem is worded: each says what it stops, with an example."""

from __future__ import annotations

import itertools
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from quizgen.language.clause import ClauseKind
from quizgen.language.namelists import NameType
from quizgen.quiz import Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from quizgen.choose.setting import Setting
    from quizgen.language.clause import Clause
    from quizgen.language.tokens import Token
    from quizgen.templates.fill import Draft


SHORTEST = 4


LONGEST_DATED = 28
"""The same where a date is asked for: "In what year" says at once what is wanted, and the rest is one statement."""


LONGEST = 25
"""Words of a stem. Heilman & Smith cut at 30; people's questions on the same texts have 10, nine in ten under 17."""


LONGEST_ANSWER = 8
"""Words of an answer: a longer one cannot be typed or remembered."""


_DEICTIC = re.compile(
    r"\b(?:today|yesterday|tomorrow|tonight|currently|recently|nowadays|ago|now"
    r"|(?:this|last|next) (?:\w+ )?(?:week|month|year|summer|winter|spring|autumn|fall|decade|century|season)"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b",
    re.IGNORECASE,
)
_OF_TIME = frozenset(
    "today yesterday tomorrow tonight currently recently nowadays ago now "  # noqa: SIM905 - reads as a list
    "week month year summer winter spring autumn fall decade century season "
    "monday tuesday wednesday thursday friday saturday sunday".split()
)
_DAY_IN_NAME = re.compile(r"(?<!\bon )\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?=[A-Z][a-z]+s?\b(?! \d))")


_WORD = re.compile(r"[\w'’.-]*\w")


_POINTING = re.compile(
    r"\b(?:this|these|those|such(?! as)|the (?:latter|former|above|following|same)|aforementioned|an? similar"
    r"|here|above|below|the others?)\b",
    re.IGNORECASE,
)


_POINTERS = frozenset(
    "this these those such latter former above following same aforementioned similar "  # noqa: SIM905 - reads as a list
    "here below other others".split()
)


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


_FIRST_PERSON = re.compile(
    r"\b(?:[Ww]e|us|[Oo]urs?|[Mm]y|me|[Yy]ours?|[Yy]ou)\b|\b(?:am|can|could|did|do|had|have|should|was|will|would) I\b"
)
_FIRST_PERSONS = frozenset({"i", "we", "us", "our", "ours", "my", "me", "your", "yours", "you"})


@lru_cache(maxsize=256)
def words(text: str) -> tuple[str, ...]:
    """The words of a text in lower case; a dozen checks ask for those of the same stem."""
    return tuple(word.lower() for word in _WORD.findall(text))


@lru_cache(maxsize=256)
def _runs(text: str) -> frozenset[str]:
    """The words of a text between marks and spaces, in lower case: without its words a pattern need not be tried."""
    return frozenset(_RUN.findall(text.lower()))


_RUN = re.compile(r"\w+")


def words_as_written(text: str) -> set[str]:
    """The words of a text, without possessive endings."""
    return {word.removesuffix("'s").removesuffix("’s") for word in _WORD.findall(text)}


def answer_in_stem(draft: Draft, setting: Setting) -> bool:
    """The stem gives the answer away: "Which river does the River Tyne cross?"."""
    stem = f" {' '.join(words(draft.stem))} "
    answers = {draft.answer, *draft.standing.fact.accept}
    if any(f" {' '.join(words(answer))} " in stem for answer in answers):
        return True
    fact = draft.standing.fact
    if fact.kind is not Kind.NAME or draft.template.verb == frozenset({"stand"}):
        return False  # "What does NTR stand for?" asks for what the letters tell
    capitals = [word for word in draft.stem.split() if word.isupper()]
    if _abbreviates(draft.answer, draft.stem) or any(_abbreviates(word, draft.answer) for word in capitals):
        return True
    stem_in_lower = draft.stem.lower()
    telling = [word for word in words(draft.answer) if len(word) > 3 and word not in _COMMON_IN_NAMES]  # noqa: PLR2004 - shorter words are articles and particles
    telling = [word for word in telling if word != fact.noun and word in stem_in_lower]
    if telling and fact.type is NameType.PERSON:
        shared = _family_names(draft.answer, setting.mentions)
        given = draft.answer.lower().split()
        namesake = _is_namesake(given, draft.stem)
        telling = [word for word in telling if word not in shared and not (namesake and word == given[0])]
    capitalised = {word for word in words_as_written(draft.stem) if word[:1].isupper()} if telling else set()
    return any(word.capitalize() in capitalised or word.upper() in capitalised for word in telling)


def _family_names(person: str, mentions: Mapping[str, int]) -> frozenset[str]:
    """The names that a person shares with one named more often, and that give nobody away: the "Berger" of her son."""
    others = frozenset(words(person)[1:])
    shared = [frozenset(words(name)) for name, times in mentions.items() if times > mentions.get(person, 0)]
    return frozenset(word for word in others if any(word in name and words(person)[0] not in name for name in shared))


def _is_namesake(answer: Sequence[str], stem: str) -> bool:
    """Whether the stem has another person with the same given name: "Hugo Lund" of "Who did Hugo Brandt meet?"."""
    if len(answer) < 2 or len(answer[-1]) <= 3:  # noqa: PLR2004 - given name and surname, which is no "Jr."
        return False
    first = answer[0].capitalize()
    return len(re.findall(rf"\b{re.escape(first)}\b", stem)) == len(re.findall(rf"\b{re.escape(first)} [A-Z]", stem))


def _abbreviates(short: str, text: str) -> bool:
    """Whether a word of capitals is made of the initials of words that follow each other in the text."""
    if not short.isupper():
        return False
    letters = short.strip(".,;:?!'’").replace(".", "")
    if not 2 <= len(letters) <= 8 or not letters.isupper():  # noqa: PLR2004 - the length of an abbreviation
        return False
    initials = "".join(word[0] for word in words(text) if word not in {"of", "the", "and", "for", "on", "in"})
    return letters.lower() in initials


_COMMON_IN_NAMES = frozenset(
    {
        "university",
        "north",
        "south",
        "east",
        "west",
        "great",
        "saint",
        "united",
        "states",
        "national",
        "international",
        "river",
        "lake",
        "city",
        "president",
        "king",
        "queen",
        "college",
        "school",
        "battle",
        "from",
        "with",
        "general",
        "american",
        "british",
        "france",
        "royal",
        "association",
        "first",
        "second",
        "county",
        "street",
        "park",
    }
)


def somebody_speaks(draft: Draft, setting: Setting) -> bool:
    """The stem has the words of somebody who is not there: "What did we find in our country?"."""
    return not _FIRST_PERSONS.isdisjoint(_runs(draft.stem)) and bool(_FIRST_PERSON.search(draft.stem))


def points_at_something(text: str) -> bool:
    """Whether a word of the text stands for something outside it: "this", "the latter"."""
    return not _POINTERS.isdisjoint(_runs(text)) and bool(_POINTING.search(text))


def is_of_one_day(text: str) -> bool:
    """Whether a word of the text means something on one day only: "yesterday", but not in "the Sunday Times"."""
    return not _OF_TIME.isdisjoint(_runs(text)) and bool(_DEICTIC.search(_DAY_IN_NAME.sub("", text)))


def points_back(draft: Draft, setting: Setting) -> bool:
    """The stem points at something said before: "Who led this committee?"."""
    return points_at_something(draft.stem) or any(
        token.lower_ == "that" and token.dep_ == "det" for token in draft.tokens
    )


def only_today(draft: Draft, setting: Setting) -> bool:
    """The stem holds a time that means something on one day only: "Who resigned last week?"."""
    return is_of_one_day(draft.stem)


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
    r"|not (?:by|in|at|from|to|on|for|with)\b"
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


def _bears_the_clause(token: Token, clause: Clause) -> bool:
    """Whether one of several joined names is told something of by itself: "Anna and Hugo Berg (born 1978)"."""
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
    if any(_has_lost_its_joint(token, kept) or _is_a_score(token, kept) for token in draft.tokens):
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


CHECKS = (
    answer_in_stem,
    somebody_speaks,
    points_back,
    only_today,
    wrong_length,
    long_answer,
    unbalanced,
    stray_symbol,
    torn_phrase,
)
"""What makes a question wrong."""
