"""Doubts about stems whose verb or noun lacks what it needs: each says what it stops, with an example."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.choose.checks.anchors import names_and_times
from quizgen.choose.checks.thin import is_asked_first, rest_of
from quizgen.choose.times import YEAR
from quizgen.language.clause import ClauseKind, Role
from quizgen.language.english import english
from quizgen.language.lemmas import lemma
from quizgen.language.namelists import gender_of
from quizgen.language.phrases import SUBJECTS
from quizgen.quiz import Kind

if TYPE_CHECKING:
    from quizgen.choose.setting import Setting
    from quizgen.language.tokens import Token
    from quizgen.templates.fill import Draft

WHERES = frozenset({"GPE", "LOC"})
"""Labels of places."""


def given_to_nobody(draft: Draft, setting: Setting) -> bool:
    """To whom something was given or brought is not said: "In what year did Norway deliver six boats?"."""
    standing = draft.standing
    verb = standing.clause.group.lemma
    if verb not in english().giving or standing.clause.group.particle:
        return False
    told = {token.lower_ for token in rest_of(draft)} | {standing.constituent.preposition}
    receiving = _BROUGHT_TO if verb in _BRINGING else _GIVEN_TO
    if told & receiving or any(child.dep_ == "dative" for child in standing.clause.anchor.rights):
        return False
    said = any(token.lower_.removesuffix("s") in _SPOKEN for token in (*standing.clause.subject, *rest_of(draft)))
    return not said and not any(token.ent_type_ in WHERES and token.dep_ != "compound" for token in rest_of(draft))


_BRINGING = frozenset({"deliver", "hand"})
_BROUGHT_TO = frozenset({"aboard", "across", "into", "to"})
_GIVEN_TO = frozenset({"between", "for", "to", "with"})
_SPOKEN = frozenset({"address", "eulogy", "lecture", "sermon", "speech", "talk", "verdict"})


def engaged_for_what(draft: Draft, setting: Setting) -> bool:
    """What somebody was engaged for is not said: "Who commissioned Anna Berger in 1911?"."""
    clause = draft.standing.clause
    needed = _ENGAGING.get(clause.group.lemma)
    if needed is None:
        return False
    passive = clause.group.tag == "VBN" and any(child.dep_ in {"auxpass", "agent"} for child in clause.anchor.children)
    engaged = [clause.subject_head] if passive else [t for t in clause.anchor.rights if t.dep_ == "dobj"]
    person = any(token.ent_type_ == "PERSON" or token.i in draft.swaps for token in engaged)
    return person and not any(token.lower_ in needed for token in rest_of(draft))


_ENGAGING = {"assign": {"to"}, "authorise": {"to"}, "authorize": {"to"}, "commission": {"as", "for", "to"}}


def past_in_what(draft: Draft, setting: Setting) -> bool:
    """In what one surpassed the other is not said: "Who surpassed Anna Berger?"."""
    if draft.standing.clause.group.lemma not in _SURPASSING:
        return False
    measured = any(token.lower_ in {"as", "by", "in", "with"} for token in rest_of(draft))
    return not measured and not any(token.pos_ == "NOUN" or token.tag_ == "CD" for token in rest_of(draft))


_SURPASSING = frozenset({"eclipse", "outdo", "overtake", "surpass"})


def from_where_only(draft: Draft, setting: Setting) -> bool:
    """From where somebody came is said, and not where to: "When did Anna Berger arrive from Oslo?"."""
    clause = draft.standing.clause
    if clause.group.lemma not in {"arrive", "come"} or draft.standing.fact.kind is not Kind.DATE:
        return False
    kept = {token.i for token in draft.tokens}
    ways = {child.lower_ for child in clause.anchor.children if child.dep_ == "prep" and child.i in kept}
    return "from" in ways and ways <= {"from", "with"}


def survivors_of_what(draft: Draft, setting: Setting) -> bool:
    """How many survived or died is asked, and not of what: "How many survivors did the crew bring to Oslo?"."""
    noun = draft.standing.fact.counted
    if noun is None or lemma(noun) not in _OF_AN_EVENT or draft.standing.fact.kind is not Kind.NUMBER:
        return False
    kept = {token.i for token in draft.tokens}
    return not any(child.i in kept and child.dep_ in {"compound", "prep", "relcl", "acl"} for child in noun.children)


_OF_AN_EVENT = frozenset({"attendee", "casualty", "fatality", "participant", "survivor", "victim"})


def course_of_what(draft: Draft, setting: Setting) -> bool:
    """Something goes on, and not of what: "When does breeding occur in Norway?"."""
    clause = draft.standing.clause
    head = clause.subject_head
    if is_asked_first(draft) or head.tag_ != "NN" or head.dep_ not in SUBJECTS or len(clause.subject) > 1:
        return False
    goes_on = clause.group.lemma in _GOING_ON or clause.group.particle == "place"
    return goes_on and head.lower_.endswith(_OF_DOING) and not head.ent_type_ and head.i not in draft.swaps


_OF_DOING = ("ing", "ion", "ment")
_GOING_ON = frozenset({"begin", "cease", "continue", "end", "happen", "occur", "resume", "start", "stop"})


def in_one_case(draft: Draft, setting: Setting) -> bool:
    """On one occasion that only the passage knows: "Who does Anna Berger praise in one famous example?"."""
    return any(
        token.dep_ == "pobj"
        and lemma(token) in _CASES
        and any(child.lower_ == "one" for child in token.lefts)
        and not any(child.dep_ in {"prep", "relcl"} for child in token.rights)
        for token in draft.tokens
    )


_CASES = frozenset({"case", "chapter", "episode", "example", "experiment", "instance", "passage", "scene", "study"})


def source_of_a_source(draft: Draft, setting: Setting) -> bool:
    """Whom a source cites is no matter of the text: "Which newspaper cited the Halden Times?", ", citing ...,"."""
    clause = draft.standing.clause
    named = draft.standing.fact.kind is Kind.NAME
    return named and clause.kind is ClauseKind.PARTICIPIAL and clause.group.lemma in {"cite", "quote"}


def done_in_passing(draft: Draft, setting: Setting) -> bool:
    """What somebody did before or beside what is told: "Who left school at 16?", of "After leaving school at 16".

    With the year or two names, it is a fact of its own.
    """
    clause = draft.standing.clause
    verb = clause.anchor
    if clause.kind is not ClauseKind.PARTICIPIAL or not is_asked_first(draft):
        return False
    if any(YEAR.fullmatch(token.text) and token.head.head.i == verb.i for token in rest_of(draft)):
        return False
    named = [token for token in names_and_times(draft) if token.pos_ == "PROPN" or YEAR.fullmatch(token.text)]
    return verb.tag_ == "VBG" and verb.dep_ in {"advcl", "pcomp"} and len(named) <= 1


def harm_to_what(draft: Draft, setting: Setting) -> bool:
    """What a disaster did is asked without where: "Which storm caused some damage in 1911?"."""
    if draft.standing.clause.group.lemma not in {"cause", "inflict"} or not is_asked_first(draft):
        return False
    rest = rest_of(draft)
    harm = any(token.dep_ == "dobj" and lemma(token) in _HARM for token in rest)
    return harm and not any(token.pos_ == "PROPN" or token.lower_ in {"for", "on", "to"} for token in rest)


_HARM = frozenset({"casualty", "damage", "death", "destruction", "flooding", "injury", "loss"})


def known_by_a_given_name(draft: Draft, setting: Setting) -> bool:
    """Somebody is named by the given name alone: "What is Henry known as?"."""
    subject = draft.standing.clause.subject
    return "known-as" in draft.template.name and len(subject) == 1 and gender_of(subject[0].text) is not None


def people_of_where(draft: Draft, setting: Setting) -> bool:
    """The people of a place is not said which: "What percentage of the population speaks German?"."""
    if any(token.ent_type_ in WHERES or token.lower_ in setting.known for token in draft.tokens):
        return False
    kept = {token.i for token in draft.tokens}
    return any(
        token.lower_ in _PEOPLE
        and any(child.lower_ == "the" for child in token.lefts)
        and not any(child.i in kept and child.dep_ in _OF_WHERE for child in token.children)
        for token in draft.tokens
    )


_PEOPLE = frozenset({"citizens", "electorate", "households", "inhabitants", "population", "residents", "voters"})
_OF_WHERE = frozenset({"acl", "amod", "compound", "poss", "prep", "relcl"})


def text_on_what(draft: Draft, setting: Setting) -> bool:
    """A text is read or written, and not on what: "In which magazine did Anna Berger read an article?"."""
    if draft.standing.constituent.role is not Role.ADVERBIAL:
        return False
    kept = {token.i for token in draft.tokens}
    return any(
        token.dep_ == "dobj"
        and lemma(token) in _TEXTS
        and [child.lower_ in {"a", "an"} for child in token.children if child.i in kept] == [True]
        for token in draft.standing.clause.anchor.rights
        if token.i in kept
    )


_TEXTS = frozenset({"article", "book", "essay", "interview", "letter", "paper", "poem", "report", "song", "story"})


def left_out(draft: Draft, setting: Setting) -> bool:
    """What a verb or noun is told with points back, and is gone: "Who worked with Anna?", of "worked on this with"."""
    kept = {token.i for token in draft.tokens} | draft.standing.constituent.indices
    return any(
        child.dep_ == "prep" and child.i not in kept and _points_back(child)
        for token in (draft.standing.clause.anchor, *draft.tokens)
        for child in token.rights
    )


def lost_its_date(draft: Draft, setting: Setting) -> bool:
    """A figure of a time that the parse hung elsewhere: "What share did mills own?", of "by 1911, mills owned"."""
    standing = draft.standing
    first = standing.clause.subject[0].i
    if standing.fact.kind is not Kind.NUMBER or first <= standing.clause.anchor.sent.start + 1:
        return False
    doc = standing.clause.anchor.doc
    told = {token.i for token in draft.tokens} | standing.constituent.indices
    date = doc[first - 2]
    apart = doc[first - 1].text == "," and date.ent_type_ == "DATE" and first - 2 not in told
    return apart and date.lower_ not in {"today", "yesterday"}


def _points_back(prep: Token) -> bool:
    """Whether a phrase is "on this" or "in these uses", and tells no time."""
    noun = next((child for child in prep.rights if child.dep_ == "pobj"), None)
    if noun is None or noun.ent_type_ in {"DATE", "TIME"} or lemma(noun) in _TIMES:
        return False
    pointing = {noun.lower_} | {child.lower_ for child in noun.lefts if child.dep_ == "det"}
    return bool(pointing & _THIS) and (noun.lower_ in _THIS or prep.lower_ in {"for", "in", "on"})


_THIS = frozenset({"it", "that", "these", "this", "those"})
_TIMES = frozenset(
    {"age", "century", "day", "decade", "era", "month", "moment", "period", "point", "stage", "time", "week", "year"}
)


DOUBTS = (
    given_to_nobody,
    engaged_for_what,
    past_in_what,
    from_where_only,
    survivors_of_what,
    course_of_what,
    in_one_case,
    source_of_a_source,
    done_in_passing,
    harm_to_what,
    known_by_a_given_name,
    people_of_where,
    text_on_what,
    left_out,
    lost_its_date,
)
"""What makes a question one for a person to look at."""
