"""A clause pared down around one of its words, so that what is deep in a long sentence can be asked for.

The words stay in their order, and the branches of the parse go that neither hold the word nor are needed, step by step
(sentence compression by pruning the dependency tree, Filippova & Strube 2008): what stands before the subject and
beside the clause, then when and where, then what tells more about nouns.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.language.clause import Clause, ClauseKind, Constituent, Role
from quizgen.language.english import english
from quizgen.language.groups import group_of, is_finite, is_plural, subject_of, subordinator
from quizgen.language.phrases import SUBJECTS, VERBS, bracketed, is_hyphen, noun_phrase, spare_roots, subtree, tidy
from quizgen.language.verbs import VerbGroup

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from quizgen.language.spans import Span
    from quizgen.language.tokens import Token

STEPS = 6
"""How often a clause can be pared further."""

_GONE_BEFORE = SUBJECTS | {"aux", "auxpass", "neg", "cc", "preconj", "mark", "intj", "meta", "parataxis"}
_COMPLEMENTS = frozenset({"dobj", "attr", "acomp", "oprd", "ccomp", "xcomp"})
_TOGETHER = frozenset({"between", "among"})
_ASIDES, _TIMES, _NOUNS, _CLAUSES, _WORDS = range(1, STEPS)  # what is first pared at which step


def clauses_around(token: Token, known: Sequence[Clause], sentence: Span) -> Iterator[Clause]:
    """The clauses that hold the token, the nearest first; at last, the sentence as it is, whatever it depends on."""
    holding = [clause for clause in known if clause.kind is not ClauseKind.APPOSITIVE and path(token, clause)]
    yield from sorted(holding, key=lambda clause: len(path(token, clause)))
    root = sentence.root
    if not any(clause.anchor.i == root.i for clause in known) and (whole := _as_it_is(root)):
        yield whole


def _as_it_is(root: Token) -> Clause | None:
    """The clause of the sentence's verb, also under a condition: "If a mill has 100 wheels, ..."."""
    subject, group = subject_of(root), group_of(root)
    if subject is None or root.pos_ not in VERBS or not is_finite(group, root):
        return None
    tokens = noun_phrase(subject)
    part = Constituent(Role.SUBJECT, subject, subject, "", tokens)
    rest = tuple(token for token in root.subtree if token.i > root.i)
    plural = is_plural(subject)
    return Clause(root, ClauseKind.PARED, group, tokens, subject, plural, (), rest, (part,)) if tokens else None


def path(token: Token, clause: Clause) -> tuple[int, ...]:
    """Indices from the token up to the clause's verb or its subject's noun; empty when the clause does not hold it."""
    found = [token.i]
    while token.i not in {clause.anchor.i, clause.subject_head.i}:
        if token.head.i == token.i or _is_misjoined(token):
            return ()
        token = token.head
        found.append(token.i)
    return tuple(found)


def _is_misjoined(token: Token) -> bool:
    """Whether the parse joins a noun to a verb, or to a preposition, by "and"."""
    verbs = (token.pos_ in VERBS) != (token.head.pos_ in VERBS)
    return token.dep_ == "conj" and (verbs or (token.pos_ == "ADP") != (token.head.pos_ == "ADP"))


def pared(clause: Clause, way: Collection[int], step: int) -> Clause | None:
    """The clause with the words on the way to the one asked for, and as few others as the step allows.

    Example: "the museum in Oslo that was built by Clara Wood" is "the museum that ..." when its builder is asked for.
    """
    if any(child.i not in way and subordinator(child) in english().open_subordinators for child in clause.anchor.lefts):
        return None
    front, rest = _in_front(clause, way, step), _behind(clause, way, step)
    if clause.anchor.i not in way:
        subject = _tidied(_gather(clause.subject_head, way, step, clause.anchor.i), way)
    else:
        subject = clause.subject if step < _NOUNS else _only(clause.subject, clause.subject_head, way, step)
    return _left(clause, front, subject, rest)


def fronted(small: Clause, way: Collection[int], step: int) -> Clause | None:
    """A pared clause with the verb's part on the way in front: "In which hall did Anna ask them to meet?"; or None."""
    part = _part_of_verb(small, way)
    if part is None or small.front:
        return None
    moved = {token.i for token in part.subtree}
    front = _tidied(_gather(part, way, step), way)
    rest = tidy(token for token in small.rest if token.i not in moved)
    return _left(small, front, small.subject, rest) if front else None


def moved_out(small: Clause, way: Collection[int], phrase: Sequence[Token], step: int) -> Clause | None:
    """A pared clause with the time or the phrase behind a comma in front: "In what year was she the first to win?"."""
    before = next((token for token in phrase[0].ancestors if token.dep_ == "prep" and token.i < phrase[0].i), None)
    if before is None or small.front or not any(token.i == before.i for token in small.rest):
        return None
    apart = before.i > 0 and before.nbor(-1).text == ","
    whole = {token.i for token in before.subtree}
    early = before.lower_ not in (_OF_TIME | _WITH if apart else _OF_TIME)
    if early or before.i + 1 != phrase[0].i or (not apart and phrase[-1].ent_type_ != "DATE"):
        return None
    if _is_of_another_verb(before, small):
        return None
    rest = tidy(token for token in small.rest if token.i not in whole)
    front = _tidied(_gather(before, way, step), way)
    return _left(small, front, small.subject, rest) if front and rest else None


def _is_of_another_verb(token: Token, clause: Clause) -> bool:
    """Whether a verb between a word and the clause's verb tells something of its own: "the books printed in 1911"."""
    node = token.head
    while node.i not in {clause.anchor.i, node.head.i}:
        if node.pos_ in VERBS and node.tag_ != "VB":
            return True
        node = node.head
    return False


_OF_TIME = frozenset({"at", "by", "during", "from", "in", "on", "since", "until"})
_WITH = frozenset({"as", "with"})


def measured(number: Token, unit: Token) -> Clause | None:
    """That a thing is of a measure that stands before it, without a hyphen: "a 15 meter high tower"."""
    noun = unit.head if unit.head.pos_ == "NOUN" else unit.head.head
    if unit.tag_ != "NN" or unit.dep_ not in _BESIDE or noun.tag_ != "NN" or not unit.i < noun.i <= unit.i + _NEXT:
        return None
    cut = spare_roots(noun) | {child.i for child in noun.children if child.dep_ == "relcl"}
    left = [child for child in noun.lefts if child.dep_ in {"det", "poss"} and child.i < number.i]
    first = {token.i for child in left for token in child.subtree}
    kept = [token for token in subtree(noun, cut) if token.i in first or token.i > unit.i]
    subject = tidy(token for token in kept if token.i != unit.head.i or token.i == noun.i)
    if not left or not subject:
        return None
    measure = Constituent(Role.ATTRIBUTE, unit, unit, "", (number, unit))
    return Clause(
        anchor=number,
        kind=ClauseKind.PARED,
        group=VerbGroup((), "is", "VBZ"),
        subject=subject,
        subject_head=noun,
        plural=False,
        front=(),
        rest=(number, unit),
        constituents=(Constituent(Role.SUBJECT, noun, noun, "", subject), measure),
    )


_NEXT = 4  # tokens between a unit and what it measures
_BESIDE = frozenset({"compound", "nmod", "npadvmod"})


def _left(
    clause: Clause, front: tuple[Token, ...], subject: tuple[Token, ...], rest: tuple[Token, ...]
) -> Clause | None:
    """The clause with what is left of it."""
    if not subject or not (rest or front):
        return None
    part = Constituent(Role.SUBJECT, clause.subject_head, clause.subject_head, "", subject)
    return replace(clause, kind=ClauseKind.PARED, subject=subject, front=front, rest=rest, constituents=(part,))


def _part_of_verb(clause: Clause, way: Collection[int]) -> Token | None:
    """The object or phrase, of the verb or of an infinitive that completes it, on the way to the word asked for."""
    verb = clause.anchor if clause.anchor.i in way else None
    while verb is not None:
        part = next((child for child in verb.rights if child.i in way), None)
        if part is None or part.dep_ not in {"xcomp", "ccomp"}:
            break
        verb = part
    if verb is None or part is None or part.lower_ in _EXAMPLES:
        return None
    return part if part.dep_ in {"prep", "agent", "dobj", "dative", "attr", "npadvmod"} else None


_EXAMPLES = frozenset({"including", "such", "like"})


def _only(tokens: tuple[Token, ...], head: Token, way: Collection[int], step: int) -> tuple[Token, ...]:
    """Those of the subject's tokens that the step leaves."""
    left = {token.i for token in _gather(head, way, step)}
    found = tidy(token for token in tokens if token.i in left)
    return found or tokens


def _in_front(clause: Clause, way: Collection[int], step: int) -> tuple[Token, ...]:
    """What is left before the subject, if that is where the way leads."""
    verb = clause.anchor
    first = min((child.i for child in verb.lefts if child.dep_ in SUBJECTS), default=verb.i)
    for child in verb.lefts:
        if child.i in way and clause.anchor.i in way and child.right_i < first:
            return _tidied(_gather(child, way, step), way)
    return ()


def _behind(clause: Clause, way: Collection[int], step: int) -> tuple[Token, ...]:
    """What is left behind the verb."""
    verb = clause.anchor
    rest: list[Token] = [token for token in clause.rest if not verb.is_ancestor(token) and token.i != verb.i]
    joins = any(child.dep_ == "conj" and child.i in way for child in verb.rights)
    for child in verb.rights:
        kept = child.i in way or (child.dep_ == "cc" and joins)
        if kept or not (child.dep_ in _GONE_BEFORE or _goes(child, verb, way, step)):
            rest += _gather(child, way, step)
    return _until_break(_tidied(rest, way), way)


def _until_break(tokens: tuple[Token, ...], way: Collection[int]) -> tuple[Token, ...]:
    """What stands before the first colon, semicolon or dash behind what is asked for."""
    seen = False
    for place, token in enumerate(tokens):
        seen = seen or token.i in way
        dash = token.text in {":", ";", "—", "–", "--"} and not is_hyphen(token)
        if seen and dash and not any(later.i in way for later in tokens[place:]):
            return tidy(tokens[:place])
    return tokens


def _tidied(tokens: Sequence[Token], way: Collection[int]) -> tuple[Token, ...]:
    """The tokens in order without brackets, unless these hold what is asked for."""
    ordered = list(tokens)
    inside = bracketed(sorted(ordered, key=lambda token: token.i))
    if any(token.i in inside and token.i in way for token in ordered):
        return ()
    first = [token for token in ordered if token.i not in inside]
    return tidy(first)


def _gather(node: Token, way: Collection[int], step: int, without: int = -1) -> list[Token]:
    """The tokens that are left of the branch at a node."""
    joined = next((child for child in node.children if child.dep_ == "conj" and child.i in way), None)
    if joined is not None and step >= _TIMES and _may_stand_alone(node, joined):
        own = [child for child in node.lefts if child.dep_ in {"aux", "mark"} and joined.pos_ in VERBS]
        return _in_order([*own, *_gather(joined, way, step, without)])
    found = [node]
    kept = [child for child in node.children if child.i != without and not _goes(child, node, way, step)]
    lists = any(child.dep_ == "conj" for child in kept)
    for child in kept:
        if child.dep_ in {"cc", "preconj"} and not lists:
            continue
        found += _gather(child, way, step, without)
    return _in_order(found)


def _in_order(tokens: list[Token]) -> list[Token]:
    return sorted(tokens, key=lambda token: token.i)


def _may_stand_alone(first: Token, joined: Token) -> bool:
    """Whether one of several joined by "and" can stand without the others, where no verb agrees with them."""
    if _is_misjoined(joined):
        return False
    top = first
    while top.dep_ == "conj":
        top = top.head
    together = top.dep_ == "pobj" and top.head.lower_ in _TOGETHER
    return top.dep_ not in SUBJECTS and not together and joined.pos_ in {"NOUN", "PROPN", "VERB", "NUM", "ADP"}


def _goes(child: Token, node: Token, way: Collection[int], step: int) -> bool:
    """Whether the branch of a child is pared off at this step."""
    if child.i in way:
        return False
    if subordinator(child) in english().open_subordinators:
        return False  # without its condition, it would not be true
    verb = node.pos_ in VERBS
    dep = child.dep_
    if dep in {"parataxis", "intj", "meta"} or child.i in spare_roots(child):
        return True
    if dep == "conj":
        return verb or (node.i in way and step >= _TIMES and _may_stand_alone(node, child))
    if dep == "advmod":
        return child.lower_ in english().connectives or (step >= _WORDS and _is_spare_word(child))
    if dep == "amod":
        return step >= _WORDS and _is_spare_word(child)
    if dep == "advcl":
        return step >= _ASIDES
    if dep == "appos":
        return step >= _ASIDES and node.i not in way
    if dep in {"prep", "npadvmod", "agent"}:
        return child.lower_ == "according" or (
            _is_spare_adverbial(child, node, step) if verb else dep == "prep" and _is_spare_in_noun(child, step)
        )
    return dep in {"acl", "relcl"} and step >= _CLAUSES


def _is_spare_adverbial(child: Token, verb: Token, step: int) -> bool:
    """Whether a verb can do without this phrase: it has its object, or another phrase stands before it."""
    if step < _TIMES or verb.i > child.i:
        return verb.i > child.i and step >= _ASIDES
    served = any(other.dep_ in _COMPLEMENTS or (other.dep_ == "prep" and other.i < child.i) for other in verb.rights)
    return served or child.dep_ == "npadvmod"


def _is_spare_in_noun(child: Token, step: int) -> bool:
    return step >= _NOUNS and child.lower_ != "of"


def _is_spare_word(word: Token) -> bool:
    """Whether an adjective or adverb only tells more: not "first", "oldest" or "not"."""
    if word.tag_ in {"JJS", "RBS", "JJR", "RBR", "WRB"} or word.ent_type_ or word.head.pos_ != "NOUN":
        return False
    return word.lower_ not in _LIMITING and any(child.dep_ in {"det", "poss"} for child in word.head.lefts)


_LIMITING = frozenset(
    {"only", "not", "never", "hardly", "few", "most", "other", "sole", "last", "next", "main", "same"}
)
