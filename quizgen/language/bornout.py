"""Whether anything beside the model's label bears out that a name of several words is a person's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.language.antecedents import GENDER
from quizgen.language.english import english
from quizgen.language.evidence import shows_person
from quizgen.language.lemmas import lemma
from quizgen.language.namelists import is_given, is_person_noun, is_title
from quizgen.language.phrases import SUBJECTS
from quizgen.language.verbs import lemma_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quizgen.language.spans import Span
    from quizgen.language.tokens import Token


def borne_out(spans: Iterable[Span]) -> frozenset[str]:
    """Names and surnames that a mention somewhere in the passage shows to be a person's."""
    shown = {span.text for span in spans if is_borne_out(span)}
    return frozenset(shown | {text.split()[-1] for text in shown})


def is_borne_out(span: Span) -> bool:
    """Whether a mention's words or those around it are of persons only: "Ilka Mov befriended her", not "Tamo Judo"."""
    words = span.text.split()
    return shows_person(span) or (
        span.label_ == "PERSON"
        and (
            (len(words) > 1 and _is_formed_like_a_person(words))
            or any(is_given(part) for part in words[0].split("-"))
            or _acts(span.root)
            or _holds_office(span.root)
            or _is_taken_up(span)
            or _has_lifespan(span)
            or _is_beside_a_person_word(span)
            or any(_begins_with_given(other) for other in span.root.conjuncts)
        )
    )


_PARTICLES = frozenset({"al", "bin", "bint", "da", "de", "del", "der", "di", "du", "el", "ibn", "la", "van", "von"})
_STYLES = frozenset(
    {"Aga", "Agha", "Begum", "Bey", "Effendi", "Hatun", "Khan", "Khatun", "Mirza", "Noyan", "Pasha", "Reis", "Shah"}
    | {"Singh", "Kaur"}
)
"""What stands behind the names of persons in the East: "Orda Khan"."""
_ENDINGS = (
    "ov", "ova", "ev", "eva", "sky", "ski", "ska", "vić", "vić", "vich", "vna", "escu", "enko", "dze", "shvili", "yan",
    "poulos", "sson", "dottir", "bey", "zadeh", "berg", "stein", "mann", "ez",
)  # fmt: skip
"""How surnames of many countries end."""
_SURNAME = re.compile(r"(?:O['’]|Mc|Mac|D['’])[A-Z]\w+|[IVX]{2,}|[A-Z]\w+-[A-Z]\w+")
_INITIAL = re.compile(r"(?:[A-Z]\.)+")


def _is_formed_like_a_person(words: list[str]) -> bool:
    """Whether a name of several words is made as persons' are: "Ole van Holm", "Ilka Zarenko", "Mato B. Lind"."""
    inner, last = words[1:-1], words[-1]
    joined = any(word in _PARTICLES for word in inner) or any(_INITIAL.fullmatch(word) for word in words[:-1])
    great = inner[-1:] == ["the"] and last[:1].isupper()
    return joined or great or last in _STYLES or last.endswith(_ENDINGS) or bool(_SURNAME.fullmatch(last))


def _acts(root: Token) -> bool:
    """Whether it does, or is done to it, what is told of persons: "befriended her", "was overthrown"."""
    while root.dep_ == "conj" and root.head.pos_ == "PROPN":
        root = root.head
    verb = root.head
    if verb.pos_ != "VERB":
        return False
    told = _DEEDS if root.dep_ == "nsubj" else _UNDERGONE if root.dep_ in {"nsubjpass", "dobj"} else frozenset()
    return lemma_of(verb.text) in told


_DEEDS = frozenset(
    {
        "abdicate",
        "allow",
        "befriend",
        "chart",
        "collaborate",
        "collapse",
        "confess",
        "conquer",
        "convert",
        "defect",
        "donate",
    }
    | {"emigrate", "enslave", "flee", "fly", "insist", "joke", "observe", "persuade", "portray", "propose", "record"}
    | {"rebel", "reign", "retort", "star", "suggest", "surrender", "swear", "voice", "volunteer", "write"}
)
"""What persons do, beside the lists of deeds."""
_UNDERGONE = frozenset(
    {"acquit", "baptise", "baptize", "befriend", "betray", "cast", "convict", "depose", "detain", "kidnap", "oust"}
    | {"overthrow", "promote", "pardon", "portray", "poison", "ransom", "sentence", "shoot", "summon"}
)
"""What is done to persons, beside the list of what they undergo."""


def _holds_office(root: Token) -> bool:
    """Whether an office is said beside it, with or without a capital: "the Head of State is Ilka Mov"."""
    beside = [root.head] if root.dep_ == "appos" else []
    beside += [node for node in root.rights if node.dep_ == "appos"]
    if root.dep_ in {"attr", "nsubj"} and lemma(root.head) == "be":
        beside += [node for node in root.head.children if node.dep_ in {"attr", "nsubj"} and node.i != root.i]
    return any(_is_office(noun) for noun in beside)


def _is_office(noun: Token) -> bool:
    single = noun.tag_ in {"NN", "NNP"}
    return single and (
        is_title(noun.text) or is_person_noun(noun.lower_) or noun.lower_ in _OFFICES | english().offices
    )


_OFFICES = frozenset({"general", "head", "leader", "premier", "secretary"})


def _is_taken_up(span: Span) -> bool:
    """Whether "he" or "she" goes on about a subject: "Ilka Mov sold her boat", "Ilka Mov left. She ..."."""
    root = span.root
    if root.dep_ not in SUBJECTS:
        return False
    doc, end = span.doc, span.sent.end
    follows = end < len(doc) and doc[end].lower_ in {"he", "she", "his", "her"} and root.head.i == span.sent.root.i
    return follows or any(
        token.lower_ in GENDER and token.i > root.i and token.head.head.i == root.head.i for token in span.sent
    )


def _begins_with_given(name: Token) -> bool:
    """Whether a joined name is a person's by its given name: "Anna Berg" of "Ilka Mov and Anna Berg"."""
    first = name.doc[name.left_i]
    return name.ent_type_ == "PERSON" and name.left_i < name.i and is_given(first.text)


def _is_beside_a_person_word(span: Span) -> bool:
    """Whether "who" follows or a noun for persons stands right before, whatever the parse says: "the monk Ilka Mov"."""
    doc = span.doc
    after = [token.lower_ for token in doc[span.end : span.end + 2] if token.text != ","][:1]
    before = doc[span.start - 1] if span.start > span.sent.start else None
    told = before is not None and before.tag_ == "NN" and is_person_noun(before.lower_)
    return told or after in (["who"], ["whom"], ["whose"])


_LIFE = re.compile(r"\((?:born|b\.|c\. |died|d\.|\d{3,4} ?[–-] ?\d{3,4}|[^()]{0,40}\d{3,4} ?[–-][^()]{0,40}\d{3,4}\))")


def _has_lifespan(span: Span) -> bool:
    """Whether years of birth and death stand behind it: "Ilka Mov (1902–1977)"."""
    after = span.doc[span.end].text if span.end < len(span.doc) else ""
    return after == "(" and bool(_LIFE.match(span.doc[span.end : span.end + 16].text))
