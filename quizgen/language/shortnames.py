"""What "the University" and "the HNB" stand for: the full name that the passage has given before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.language.abbreviations import expansions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.language.doc import Doc
    from quizgen.language.names import Name
    from quizgen.language.tokens import Token

_BODIES = frozenset(
    {"academy", "agency", "association", "college", "commission", "committee", "conservatory", "council", "foundation",
     "institute", "institution", "museum", "observatory", "school", "society", "theatre", "university"}
)  # fmt: skip
_AGE = frozenset({"new", "old"})


def short_name_swaps(docs: Sequence[Doc], names: Sequence[tuple[Name, ...]], title: str) -> list[dict[int, str]]:
    """For each document, by token index, the full name for a body's last word alone and for explained letters.

    Example: behind "the Halden National Bank (HNB)", "the HNB" is the Halden National Bank; behind one university by
    its name, "the University" is that. What the title names by its letters or noun is left as it is.
    """
    letters: dict[str, tuple[str, str]] = {}
    bodies: dict[str, dict[str, str]] = {}
    return [_swaps(doc, doc_names, letters, bodies, title) for doc, doc_names in zip(docs, names, strict=True)]


def _swaps(
    doc: Doc,
    names: Sequence[Name],
    letters: dict[str, tuple[str, str]],
    bodies: dict[str, dict[str, str]],
    title: str,
) -> dict[int, str]:
    explained = {short.i: (short, words) for short, words in expansions(doc)}
    starts = {name.start: name for name in names if name.end - name.start > 1}
    known = {*title.lower().split(), "".join(word[0] for word in title.lower().split())}
    swaps: dict[int, str] = {}
    for token in doc:
        if token.i in explained:
            short, words = explained[token.i]
            letters.setdefault(short.text, (_article_before(doc, words.start), words.text))
        elif token.i in starts:
            _note(starts[token.i], doc, bodies)
        elif token.text in letters and token.lower_ not in known and _stands_alone(token):
            article, full = letters[token.text]
            has_one = _article_before(doc, token.i) or any(child.dep_ in {"det", "poss"} for child in token.lefts)
            swaps[token.i] = full if has_one or not article else f"the {full}"
        elif token.lower_ in _BODIES - known and _is_a_body_alone(token):
            bearers = bodies.get(token.lower_, {})
            if len(bearers) == 1:
                swaps[token.i] = next(iter(bearers))
    return swaps


def _article_before(doc: Doc, start: int) -> str:
    return "the" if start > 0 and doc[start - 1].lower_ == "the" else ""


def _note(name: Name, doc: Doc, bodies: dict[str, dict[str, str]]) -> None:
    """Take note of a body that is told by its name: "the University of Halden", "Halden University"."""
    words = name.full.split()
    for noun in {words[0].lower(), words[-1].lower()} & _BODIES:
        if len(words) > 1 and words[0][:1].isupper():
            bodies.setdefault(noun, {}).setdefault(name.full, _article_before(doc, name.start))


def _stands_alone(letters: Token) -> bool:
    """Whether letters are no part of a longer name or of brackets: not the "HNB" of "HNB Hall" or "(HNB)"."""
    doc = letters.doc
    after = doc[letters.i + 1].text if letters.i + 1 < len(doc) else ""
    before = doc[letters.i - 1].text if letters.i > 0 else ""
    return letters.dep_ != "compound" and before not in _MARKS and after not in _MARKS and not after[:1].isupper()


_MARKS = frozenset({"(", ")", "-", "–", "/", '"', "“", "”", "[", "]"})


def _is_a_body_alone(noun: Token) -> bool:
    """Whether this is "the University" or "the new Institute", with a capital and nothing more."""
    if noun.text[:1].islower() or noun.tag_ != "NNP" or noun.dep_ == "compound":
        return False
    below = [child.lower_ for child in noun.children if child.dep_ not in {"case", "punct"}]
    after = noun.doc[noun.i + 1].text if noun.i + 1 < len(noun.doc) else ""
    return "the" in below and set(below) <= {"the", *_AGE} and not after[:1].isupper()
