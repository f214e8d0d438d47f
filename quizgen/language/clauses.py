"""Clauses laid open: who does what to whom, when and where, for every verb a question can be built on.

The simplifications are those of Heilman & Smith (2010, "Extracting simplified statements for factual question
generation"): coordinated verbs, relative clauses, participles and appositives each give a clause of their own;
nothing is taken from under "if", and what somebody said keeps its speaker.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.language.abbreviations import stands_for
from quizgen.language.ages import at_that_age, bearer_of
from quizgen.language.clause import Clause, ClauseKind
from quizgen.language.deednouns import deed_of
from quizgen.language.descriptions import named_alone
from quizgen.language.elected import office_held
from quizgen.language.english import english
from quizgen.language.firsts import first_to, is_first_to
from quizgen.language.groups import (
    finite_group,
    group_of,
    is_done_too,
    is_finite,
    is_open,
    is_paired,
    is_plural,
    is_surely_passive,
    is_surely_past,
    subject_of,
    subject_taken_away,
    subordinator,
    tells_an_event,
)
from quizgen.language.hidden import hidden
from quizgen.language.lifespans import lifespans
from quizgen.language.nounclauses import participial, relative
from quizgen.language.parts import lay_open
from quizgen.language.phrases import (
    SUBJECTS,
    left_edge_after_comma,
    noun_phrase,
)
from quizgen.language.subjects import Subject, has_lost_its_subject, speaker_phrase, subject_of_clause, subject_phrase
from quizgen.language.verbs import VerbGroup, inflect, lemma_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizgen.language.spans import Span
    from quizgen.language.tokens import Token


LONGEST_SENTENCE = 90
"""Tokens; a longer sentence is rarely parsed right (Heilman & Smith cut at 60 to 70; the ranking distrusts from 45)."""


def clauses(sentence: Span) -> Iterator[Clause]:
    """Every clause of the sentence that a question can be built on, in the order of the text."""
    if not can_be_read(sentence):
        return
    for token in sentence:
        clause = _of_verb(token) if token.pos_ in {"VERB", "AUX"} else _of_no_verb(token)
        if clause and clause.subject:  # "(i. e., the region ...)" is a verb whose subject lies outside its brackets
            yield clause
        if token.text == ")":
            yield from lifespans(token)
        elif token.text == "(":
            yield from stands_for(token)


def _of_no_verb(token: Token) -> Clause | None:
    """The clause of a token of a noun phrase."""
    return _at_that_age(token) or hidden(token) or deed_of(token)


def _at_that_age(token: Token) -> Clause | None:
    """The clause of an age beside a name, where the one that it stands in tells a deed."""
    bearer = bearer_of(token) if token.is_digit else None
    if bearer is None or bearer.dep_ not in SUBJECTS or bearer.head.pos_ != "VERB":
        return None
    told = _of_verb(bearer.head)
    return at_that_age(token, told) if told is not None else None


def can_be_read(sentence: Span) -> bool:
    """Whether the sentence's parse can be trusted at all: a statement of usual length under a verb."""
    text = sentence.text.rstrip(" \"'”’)")
    ends_well = text.endswith((".", "!", ";", ":")) or len(sentence) > 6  # noqa: PLR2004 - a fragment is shorter
    return not text.endswith("?") and len(sentence) <= LONGEST_SENTENCE and ends_well and not _is_misread(sentence)


def _is_misread(sentence: Span) -> bool:
    """Whether the parse has gone wrong at a verb: one in small letters is a name, or has its "was" behind it."""
    return any(
        (token.pos_ == "PROPN" and token.is_lower and _is_past_form(token.text))
        or (token.dep_ == "auxpass" and token.i > token.head.i and token.nbor(-1).i == token.head.i)
        for token in sentence
    )


def _is_past_form(word: str) -> bool:
    base = lemma_of(word)
    return base != word and inflect(base, "VBD") == word


def _of_verb(verb: Token) -> Clause | None:
    """The clause of a verb; laid open once, though others lean on it for their subject."""
    known = verb.doc.user_data
    key = f"quizgen.clause.{verb.i}"
    if key not in known:
        known[key] = _found(verb)
    return known[key]  # type: ignore[no-any-return]  # user_data holds what we put there


def _found(verb: Token) -> Clause | None:
    """The clause of a verb by what the verb is to its sentence."""
    if verb.dep_ in {"ROOT", "parataxis"}:
        return _finite(verb, ClauseKind.MAIN)
    if verb.dep_ == "conj":
        return _coordinated(verb) if verb.head.pos_ in {"VERB", "AUX"} else None
    if verb.dep_ in {"advcl", "pcomp"}:
        return _adverbial(verb)
    if is_first_to(verb):
        return first_to(verb, _of_verb(verb.head.head))
    finders = {"relcl": relative, "acl": participial, "ccomp": _complement}
    return finders[verb.dep_](verb) if verb.dep_ in finders else None


def _adverbial(verb: Token) -> Clause | None:
    """The clause of a verb that says when, why or how: of its own, or beside the one it leans on."""
    if verb.tag_ == "VBG":
        return _beside(verb)
    if verb.tag_ == "VBN" and verb.dep_ == "advcl" and not subordinator(verb):
        return _done_beside(verb)
    if verb.dep_ == "advcl" and subordinator(verb) in english().true_subordinators:
        return _finite(verb, ClauseKind.SUBORDINATE)
    return None


def _finite(verb: Token, kind: ClauseKind, speaker: tuple[Token, ...] = ()) -> Clause | None:
    """The clause of a finite verb with a subject of its own."""
    group = group_of(verb)
    subject = subject_of(verb) or next((child for child in verb.lefts if child.dep_ == "expl"), None)
    if subject is not None and (office := office_held(verb, subject)) is not None:
        held, last = office
        elected = Subject(named_alone(last), last)
        told = lay_open(verb, kind, group, elected, speaker=speaker)
        return replace(told, rest=(held, *told.rest)) if told is not None else None
    if subject is not None and _is_participle_between_commas(verb):
        group = VerbGroup(("were" if is_plural(subject) else "was",), group.verb, "VBN", group.adverbs)
    if subject is None or not is_finite(group, verb) or is_open(verb) or _is_of_a_preposition(subject):
        return None
    return lay_open(verb, kind, group, Subject(subject_phrase(subject), subject), speaker=speaker)


def _is_of_a_preposition(subject: Token) -> bool:
    """Whether the parse took what stands behind a preposition for the subject: "According to Anna, a mill was"."""
    before = subject.doc[subject.left_i - 1] if subject.left_i > subject.sent.start else None
    bare = before is not None and before.dep_ == "prep" and before.i == before.right_i
    if before is None or before.lower_ in _OR_CONJUNCTIONS:
        return False
    return bare and any(child.dep_ == "appos" and left_edge_after_comma(child) for child in subject.rights)


_OR_CONJUNCTIONS = frozenset({"after", "as", "before", "since", "until"})
"""Prepositions that begin a clause as well: "after Karl Lund, the mayor, met her"."""


def _is_participle_between_commas(verb: Token) -> bool:
    """Whether the parse took a participle for the verb: "The words, coined in 1931, have spread"."""
    if verb.tag_ not in {"VBD", "VBN"} or not _is_behind_a_comma(verb):
        return False
    if inflect(lemma_of(verb.text), "VBN") != verb.lower_:
        return False
    later = next((child for child in verb.rights if child.dep_ == "conj" and child.pos_ in {"VERB", "AUX"}), None)
    plain = not any(child.dep_ in {"aux", "auxpass", "cc", "dobj"} for child in verb.children)
    return plain and later is not None and subject_of(later) is None and is_finite(group_of(later), later)


def _is_behind_a_comma(verb: Token) -> bool:
    """Whether a comma stands right before the verb, or before its adverb: ", first sung in 1911, "."""
    adverb = verb.i > 1 and verb.nbor(-1).dep_ == "advmod" and verb.nbor(-1).head.i == verb.i
    return verb.i > 1 and verb.nbor(-1 - adverb).text == ","


def _coordinated(verb: Token) -> Clause | None:
    """The clause of a verb joined to another by "and", with that one's subject if it has none of its own."""
    if subject_of(verb) or any(child.dep_ == "expl" for child in verb.lefts):
        return _finite(verb, ClauseKind.COORDINATED)
    if is_paired(verb.head, verb):
        return None  # it is told with the verb before it
    taken = subject_taken_away(verb)
    if taken is not None:
        group = group_of(verb)
        subject = Subject(noun_phrase(taken), taken)
        return lay_open(verb, ClauseKind.COORDINATED, group, subject) if is_finite(group, verb) else None
    return _sharing(verb)


def _sharing(verb: Token) -> Clause | None:
    """The clause of a coordinated verb that has the subject of the one before it."""
    first = verb.head
    while first.dep_ == "conj" and first.head.pos_ in {"VERB", "AUX"} and not subject_of(first):
        first = first.head
    group, leading = group_of(verb), group_of(first)
    if not group.auxiliaries and verb.tag_ in {"VBN", "VB", "VBG"} and verb.tag_ == first.tag_:
        group = VerbGroup(leading.auxiliaries, group.verb, group.tag, group.adverbs, group.negated)
    if leading.tag == "VBN" and leading.auxiliaries in _PASSIVE and is_done_too(verb):
        group = VerbGroup(leading.auxiliaries, group.verb, "VBN", group.adverbs, group.negated)
    base = _of_verb(first) if first.dep_ != "conj" else _finite(first, ClauseKind.COORDINATED)
    if first.dep_ == "acl" and first.tag_ == "VBN" and is_surely_past(verb):
        return None  # "in a school founded in 1834 and became": who became is told before
    if base is not None and base.kind is ClauseKind.PARTICIPIAL and verb.tag_ == "VBG" == first.tag_:
        group = finite_group(group, base.group, plural=base.plural)
    if base is not None and base.kind is ClauseKind.PARTICIPIAL and verb.tag_ == "VBN" == first.tag_:
        once = {"is": "was", "are": "were"} if tells_an_event(verb) else {}
        shared = tuple(once.get(word, word) for word in base.group.auxiliaries)
        group = replace(group, auxiliaries=group.auxiliaries or shared)
    if has_lost_its_subject(verb) or _goes_on_a_relative(verb, first):
        return None
    if base is None or not is_finite(group, verb) or any(c.lower_ in {"or", "nor", "but"} for c in _joining(verb)):
        return None
    return lay_open(verb, ClauseKind.COORDINATED, group, subject_of_clause(base), speaker=base.speaker)


def _goes_on_a_relative(verb: Token, first: Token) -> bool:
    """Whether what is joined to a verb goes on with a clause inside it: "paid those who had not left, had not lied"."""
    if verb.head.i != first.i and verb.head.dep_ == "conj" and _goes_on_a_relative(verb.head, first):
        return True
    own = group_of(verb).auxiliaries
    between = [node for node in first.subtree if node.dep_ == "relcl" and first.i < node.i < verb.i]
    return bool(own) and own != group_of(first).auxiliaries and any(group_of(n).auxiliaries == own for n in between)


_PASSIVE = frozenset({("is",), ("are",), ("was",), ("were",), ("has", "been"), ("have", "been"), ("had", "been")})


def _joining(verb: Token) -> Iterator[Token]:
    """The conjunctions between a coordinated verb and the one before it; "but" is allowed with a new subject."""
    return (child for child in verb.head.children if child.dep_ == "cc" and child.i < verb.i and child.lower_ != "but")


def _beside(verb: Token) -> Clause | None:
    """The clause of ", replacing the old one": with the subject and the tense of the clause it stands beside."""
    head = verb.head
    marked = left_edge_after_comma(verb) or verb.left_i == verb.sent.start or subordinator(verb) == "while"
    if verb.dep_ == "pcomp":
        marked = head.lower_ in {"by", "after", "before"} and head.dep_ == "prep"
        head = head.head
    if head.pos_ not in {"VERB", "AUX"} or not marked or subject_of(verb) or subordinator(verb) not in {"", "while"}:
        return None
    own = group_of(verb)
    base = _of_verb(head)
    if (
        base is None
        or _is_the_crime(verb, base)
        or own.lemma in _OF_THE_DEED
        or (own.lemma in _LASTING and not any(child.dep_ in {"dobj", "xcomp"} for child in verb.rights))
        or own.auxiliaries
        or any(word in {"was", "were", "is", "are", "been", "be"} for word in base.group.auxiliaries)
    ):
        return None
    group = finite_group(own, base.group, plural=base.plural)
    return lay_open(verb, ClauseKind.PARTICIPIAL, group, subject_of_clause(base), speaker=base.speaker)


def _is_the_crime(verb: Token, base: Clause) -> bool:
    """Whether who is accused has done it, not who accuses: "Anna accused Norway of breaking a treaty by selling it"."""
    by = verb.head
    if base.group.lemma not in _ACCUSING or by.lower_ != "by":
        return False
    return any(
        child.dep_ == "prep" and child.lower_ in {"of", "for", "with"} for child in by.head.rights if child.i < by.i
    )


_ACCUSING = frozenset({"accuse", "blame", "charge", "suspect"})

_OF_THE_DEED = frozenset(
    {"allow", "cause", "enable", "ensure", "force", "mean", "prompt", "provoke", "result", "spark", "trigger"}
)
"""Behind a comma, these tell what came of the deed, not of who did it: ", prompting Norway to join"."""

_LASTING = frozenset({"begin", "continue", "end", "start"})
"""Without an object, these tell when a deed was done: "Beginning in 1911, she wrote"."""


def _done_beside(verb: Token) -> Clause | None:
    """The passive clause of ", led by Montcalm" or "Built in 1904, ...": with the subject it stands beside."""
    base = _of_verb(verb.head) if verb.head.pos_ in {"VERB", "AUX"} else None
    marked = left_edge_after_comma(verb) or verb.left_i == verb.sent.start
    if any(child.dep_ == "prep" and child.i < verb.i for child in verb.lefts):
        return None  # "In Harbour, set in Oslo, Anna tells": it is the book that is set there
    own = group_of(verb)
    begins = verb.left_i == verb.sent.start
    if base is None or not marked or own.auxiliaries or own.negated or not (begins or is_surely_passive(verb)):
        return None
    past = base.group.is_past or tells_an_event(verb)
    form = ("were" if base.plural else "was") if past else ("are" if base.plural else "is")
    group = VerbGroup((form,), own.verb, "VBN", own.adverbs)
    if own.lemma in _CALLED and not begins:
        return _named_beside(verb, group)
    return lay_open(verb, ClauseKind.PARTICIPIAL, group, subject_of_clause(base), speaker=base.speaker)


_CALLED = frozenset({"call", "know", "name", "rename", "title"})
"""Behind a comma, these tell of the noun right before it: "founded the Halden Hall, now known as The Barn"."""


def _named_beside(verb: Token, group: VerbGroup) -> Clause | None:
    """The clause of ", now known as the Halden Hall" behind an object, which is what is called so."""
    called = next((child for child in verb.head.rights if child.dep_ == "dobj"), None)
    if called is None or called.right_i != verb.left_i - 2 or called.right_i < called.i:
        return None
    now = any(child.lower_ == "now" for child in verb.lefts)
    is_called = group.agreeing(plural=is_plural(called)) if not now else replace(group, auxiliaries=("is",))
    return lay_open(verb, ClauseKind.PARTICIPIAL, is_called, Subject(noun_phrase(called), called))


def _complement(verb: Token) -> Clause | None:
    """The clause after a verb of saying or of finding out."""
    head = verb.head
    if head.pos_ not in {"VERB", "AUX"} or any(child.dep_ == "neg" for child in head.children):
        return None
    if _stands_alone(verb, head):
        return _finite(verb, ClauseKind.MAIN)
    lemma = lemma_of(head.text)
    if lemma in english().factive:
        return _finite(verb, ClauseKind.COMPLEMENT)
    speaker = subject_of(head)
    if (
        lemma not in english().reporting
        or speaker is None
        or group_of(head).auxiliaries[:1] not in {(), ("has",), ("have",), ("had",)}
    ):
        return None
    return _finite(verb, ClauseKind.COMPLEMENT, speaker_phrase(head, speaker))


def _stands_alone(verb: Token, head: Token) -> bool:
    """Whether the parse hangs a whole statement under the next one: "ABC completed the change; the decade was ..."."""
    if verb.i > head.i or lemma_of(head.text) in english().reporting | english().factive:
        return False
    between = verb.doc[verb.i : head.i]
    return any(token.text in {";", ":", ","} for token in between) and not any(
        token.text in _QUOTES for token in verb.sent
    )


_QUOTES = frozenset({'"', "“", "”", "''", "``"})
