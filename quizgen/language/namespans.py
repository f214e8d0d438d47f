"""Where names stand in a document: the model's entities, mended at both ends, and those it missed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.language.namelists import OF_LABEL, NameType, is_given, is_title, name_lists
from quizgen.language.namewords import by_words, may_be_surname
from quizgen.language.spans import Span
from quizgen.language.titles import title_spans

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizgen.language.doc import Doc
    from quizgen.language.tokens import Token


def unlabelled_names(doc: Doc, known: dict[str, str]) -> Iterator[Span]:
    """Names that the model missed here but labelled elsewhere in the passage."""
    index = 0
    while index < len(doc):
        end = index
        while end < len(doc) and (_is_unlabelled(doc[end]) or (end > index and _joins(doc, end))):
            end += 1
        if end > index and not (end - index == 1 and is_title(doc[index].text)):
            run = doc[index:end]
            label = known.get(run.text, "")
            if label or _is_sure(run):
                yield _as_person(run.labelled(label))
        index = max(end, index + 1)


def _is_unlabelled(token: Token) -> bool:
    return token.ent_type_ == "" and token.pos_ == "PROPN" and token.text[:1].isupper()


def _joins(doc: Doc, place: int) -> bool:
    """Whether this is the "of" within a name: "Planet of Giants"."""
    return doc[place].lower_ == "of" and place + 1 < len(doc) and _is_unlabelled(doc[place + 1])


_SHORTEST_NAME = 3


def _is_sure(run: Span) -> bool:
    """Whether an unlabelled run of capitalised words is a name: not a sentence's first word, not half of one."""
    doc = run.doc
    after = doc[run.end] if run.end < len(doc) else None
    joined = after is not None and (
        after.pos_ == "PROPN" or after.text in {"-", "–", "of", "'s", "’s", "/"} or after.ent_type_ != ""
    )
    before = doc[run.start - 1] if run.start > run.sent.start else None
    torn = len(run) == 1 if before is None else _tears(before)
    return not joined and not torn and run.root.dep_ in _STANDS_OF_NAMES and len(run.text) >= _SHORTEST_NAME


_STANDS_OF_NAMES = frozenset(
    {"dobj", "pobj", "attr", "oprd", "compound", "nsubj", "nsubjpass", "conj", "appos", "dative"}
)


def _tears(before: Token) -> bool:
    """Whether the word before a run shows that it is only the end of a name: "Giants" of "Planet of Giants"."""
    if before.lower_ == "of" and before.i > 0:
        return before.nbor(-1).text[:1].isupper()
    return before.ent_type_ != "" or before.text in {"-", "–", "/", "'s", "’s"} or before.pos_ == "PROPN"


def name_spans(doc: Doc) -> list[Span]:
    """Entities that are names, without what does not belong to them, and without those that are parts of others."""
    announced = list(title_spans(doc))
    spans = [span for span in _whole_spans(doc) if not any(_cross(span, title) for title in announced)]
    spans = list({(span.start, span.end): span for span in [*announced, *spans]}.values())
    return [
        span
        for span in spans
        if not any(other is not span and other.start <= span.start < span.end <= other.end for other in spans)
    ]


def _cross(span: Span, title: Span) -> bool:
    """Whether an entity is a part of a title, or torn across its edge."""
    return span.start < title.end and title.start < span.end and not (title.start > span.start and title.end < span.end)


def _whole_spans(doc: Doc) -> Iterator[Span]:
    for entity in doc.ents:
        if entity.label_ in OF_LABEL:
            span = _extended(_trimmed(entity))
            if span is not None and any(token.text[:1].isupper() for token in span) and not _is_cited(span):
                yield _as_person(span)


def _is_cited(span: Span) -> bool:
    """Whether this is the author of a cited work: "Berger et al."."""
    after = [token.lower_ for token in span.doc[span.end : span.end + 2]]
    return span[-1].lower_ in {"al", "al."} or (after[:1] == ["et"] and after[-1] in {"al", "al."})


_NOT_PERSONS = frozenset({"ORG", "PRODUCT", "WORK_OF_ART", "FAC", "LAW", "EVENT", ""})


def _as_person(span: Span) -> Span:
    """The span labelled a person if it looks like one's name, whatever the model says: "Axel Lund", an ORG."""
    if span.label_ not in _NOT_PERSONS or not looks_like_person(span):
        return span
    return span.labelled("PERSON")


_MOST_WORDS_OF_A_PERSON = 5
_ROMAN = re.compile(r"[IVX]+")  # "Philip II", "Louis XIV"


def looks_like_person(span: Span) -> bool:
    """Whether a name begins with a given name or initials and goes on like a person's: "E.I. Lund"."""
    before = span.doc[span.start - 1] if span.start > 0 else None
    words = [token.text for token in span]
    return (
        1 < len(words) <= _MOST_WORDS_OF_A_PERSON
        and is_given(_first_name(span))
        and span.root.tag_ == "NNP"
        and (span[-1].text.istitle() or _ROMAN.fullmatch(span[-1].text) is not None)
        and span[-1].text.isalpha()
        and all(word[:1].isupper() or word in _PARTICLES for word in words)
        and not _is_told_a_thing(span)
        and (before is None or before.lower_ not in {"the", "a", "an", '"', "“", "'", "‘"})
    )


def _first_name(span: Span) -> str:
    """A name's first word, with what a hyphen joins to it."""
    return span.text.split(maxsplit=1)[0]


_BEFORE_NAMES = frozenset({"the", "a", "an", "this", "these", "#"})


def _trimmed(span: Span) -> Span | None:
    """Without article, title, quotes at the ends and possessive ending."""
    start, end, doc = span.start, span.end, span.doc
    while start < end and (doc[start].lower_ in _BEFORE_NAMES or doc[start].is_punct or doc[start].is_space
                           or (is_title(doc[start].text) and end - start > 1 and span.label_ == "PERSON"
                               and doc[start + 1].lower_ not in _SONS) or _only_tells(span, start, end)):  # fmt: skip
        start += 1
    while end - start > 1 and doc[start].lower_ == "century" and doc[start - 1].text[:1].isdigit():
        start += 1  # "17th Century Zurbarán", cut at the number
    while start < end and doc[start].text in _ERAS and start > 0 and doc[start - 1].like_num:
        start += 1  # "In 237 BC Karl Lund crossed", and "BC" alone
    while end > start and (
        doc[end - 1].tag_ == "POS"
        or (doc[end - 1].pos_ == "VERB" and doc[end - 1].is_lower)
        or doc[end - 1].is_space
        or doc[end - 1].text in {",", "“", "”", '"', "'", "’", "(", "–", "—", "-"}
    ):
        end -= 1
    end = _without_joint(doc, start, end)
    return Span(doc, start, end, span.label_) if start < end else None


_ERAS = frozenset({"AD", "BC", "BCE", "CE"})
"""Behind a year, no part of the name that follows."""

_SONS = frozenset({"bin", "ibn", "bint", "ben"})
"""Behind a word that is otherwise a title: "Sultan" in "Prince Sultan bin Halim" is a name."""


def _only_tells(span: Span, place: int, end: int) -> bool:
    """Whether a name begins with a word that only tells of it: "conservative" of "conservative People's Party"."""
    word = span.doc[place]
    told = word.is_lower and word.is_alpha and bool(word.whitespace_) and word.lower_ not in _PARTICLES
    kinds = {"ADJ", "ADV", "VERB"} if span.label_ == "PERSON" else {"ADJ", "ADV", "VERB", "NOUN", "PROPN"}
    return told and word.pos_ in kinds and place + 1 < end and span.doc[place + 1].text[:1].isupper()


def _without_joint(doc: Doc, start: int, end: int) -> int:
    """The end of a name, behind what its last "of" joins to it, or before an "of" or "and" that joins nothing."""
    if end - start < 2 or doc[end - 1].lower_ not in {"of", "and", "for", "in", "the", "at"}:  # noqa: PLR2004 - a joint alone is none
        return end
    if doc[end - 1].lower_ == "of" and end < len(doc) and doc[end].pos_ == "PROPN" and doc[end].text[:1].isupper():
        end += 1
        while end < len(doc) and doc[end].ent_iob_ == "I" and doc[end].pos_ == "PROPN":
            end += 1
        return end
    while end - start > 1 and doc[end - 1].lower_ in {"of", "and", "for", "in", "the", "at"}:
        end -= 1
    return end


def _extended(span: Span | None) -> Span | None:
    """With the capitalised words before it that belong to the name: "Little" in "Little Norway"."""
    if span is None:
        return None
    start, end, doc = span.start, span.end, span.doc
    while start > span.sent.start and _belongs(doc[start - 1], span):
        start -= 1
    if end < len(doc) and doc[end].tag_ == "POS":
        end = _after_owned(doc, end)
    if span.label_ == "PERSON" and _has_byname(doc, end):
        end += 2
    if (start, end) == (span.start, span.end):
        return span
    return Span(doc, start, end, span.label_)


def _has_byname(doc: Doc, end: int) -> bool:
    """Whether a ruler's name goes on with what he was called: "Harald the Mild"."""
    if end + 1 >= len(doc) or doc[end].text != "the" or doc[end - 1].dep_ == "compound":
        return False
    byname = doc[end + 1]
    bare = [child.i for child in byname.children] == [end]
    return bare and byname.dep_ == "appos" and byname.head.i == end - 1 and byname.text[:1].isupper()


def _after_owned(doc: Doc, end: int) -> int:
    """Index after the whole of "Hadrian's Wall" or "Seven Years' War", whose owner's name ends at `end`."""
    last = end + 1
    while last < len(doc) and doc[last].pos_ == "PROPN" and doc[last].text[:1].isupper():
        last += 1
    kind = name_lists().last.get(doc[last - 1].lower_) if last > end + 1 else None
    body = kind is not None and kind[0] is NameType.ORGANIZATION and doc[end - 1].ent_type_ == "GPE"
    return last if kind is not None and not body else end  # "Norway's Navy" is the navy that Norway has


def _belongs(token: Token, span: Span) -> bool:
    """Whether the word before a name is a part of it that the model left out, or labelled apart."""
    if token.lower_ in {"century", "centuries"} or not span.start <= token.head.i < span.end:
        return False
    label = token.ent_type_ == "" or token.ent_type_ == span.label_ == "PERSON"
    label = label or (span.label_ == "NORP" and span.root.tag_ == "NNPS" and token.ent_type_ == "GPE")
    named = token.text[:1].isupper() or (token.lower_ in _PARTICLES and token.ent_type_ != "")
    return token.pos_ == "PROPN" and token.dep_ == "compound" and label and named and not is_title(token.text)


_BETWEEN_NAMES = frozenset({"(", ")", "[", "]", ";", ":", "/"})


def is_full_person(span: Span) -> bool:
    """Whether the span is a person's name of two words or more, and nothing else: no bracket, no list."""
    if span.label_ != "PERSON" or len(span) < 2 or _is_told_a_thing(span):  # noqa: PLR2004 - first and last name
        return False
    if any(token.text in _BETWEEN_NAMES for token in span):
        return False
    return all(
        token.text[:1].isupper() or token.lower_ in _PARTICLES or token.is_punct or token.nbor(-1).text == "-"
        for token in span
    )


def _is_told_a_thing(span: Span) -> bool:
    """Whether a name's words tell that it is no person's, and no surname is among them: not "Sharon Street"."""
    told = by_words(span)
    if told is None or told[0] is NameType.PERSON:
        return False
    return not (may_be_surname(told) and is_given(_first_name(span)))


_PARTICLES = frozenset({"de", "da", "di", "du", "del", "della", "van", "von", "der", "den", "bin", "ibn", "al", "la",
                        "le", "of", "the", "el", "dos", "y", "-", "’", "'s", "II", "III"})  # fmt: skip
