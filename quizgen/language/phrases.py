"""Phrases: which tokens belong to one, which of them can be spared, and how they read on their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.language.capitals import FIELDS, keeps_capital, loses_capital
from quizgen.language.english import english
from quizgen.language.namelists import is_title
from quizgen.language.tokens import by_place

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from quizgen.language.spans import Span
    from quizgen.language.tokens import Token

SUBJECTS = frozenset({"nsubj", "nsubjpass", "expl", "csubj", "csubjpass"})
DOERS = frozenset({"nsubj", "nsubjpass"})
VERBS = frozenset({"VERB", "AUX"})
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_OPENING = {"(": ")", "[": "]"}
_CLAUSES_IN_NOUN_PHRASES = frozenset({"relcl", "acl"})


def is_noun(token: Token) -> bool:
    """Whether the token heads a noun phrase."""
    return token.pos_ in {"NOUN", "PROPN"}


def subtree(token: Token, without: Collection[int] = ()) -> list[Token]:
    """The tokens below `token`, in order, leaving out the subtrees rooted at the indices in `without`."""
    found: list[Token] = []
    waiting = [token]
    while waiting:
        current = waiting.pop()
        found.append(current)
        if current.children:
            waiting += [child for child in current.children if child.i not in without]
    found.sort(key=by_place)
    return found


def is_hyphen(token: Token) -> bool:
    """Whether a dash joins two words or numbers and sets nothing apart: "the Norwegian–Danish treaty", "won 3 – 1"."""
    if token.text not in {"-", "–"} or not 0 < token.i < len(token.doc) - 1:
        return False
    tight = not token.whitespace_ and not token.nbor(-1).whitespace_
    return tight or (token.nbor(-1).is_digit and token.nbor(1).is_digit)


def left_edge_after_comma(token: Token) -> bool:
    """Whether a comma, dash or bracket stands right before the phrase of this token."""
    tokens, edge = token.doc.tokens, token.left_i
    if edge > 1 and tokens[edge - 1].text in _OPENING_QUOTES and not tokens[edge - 1].is_sent_start:
        edge -= 1
    if edge > 1 and token.dep_ == "appos" and tokens[edge - 1].lower_ in _EITHER:
        edge -= 1
    if edge == 0 or tokens[edge].is_sent_start or is_hyphen(tokens[edge - 1]):
        return False
    return tokens[edge - 1].text in {",", "—", "–", "--", "("}


_OPENING_QUOTES = frozenset({'"', "“", "‘", "``"})
_EITHER = frozenset({"either", "perhaps", "possibly", "probably"})


def spare_roots(token: Token) -> frozenset[int]:
    """Roots of what the phrases around the token can spare: appositives, non-restrictive clauses and asides.

    Example: in "Lee, who took office in June, spoke", "took" can be spared from the phrase of "Lee". The set is that
    of the whole document, found once: a phrase is cut only at roots below its own.
    """
    known = token.doc.user_data
    if _SPARE not in known:
        known[_SPARE] = frozenset([node.i for node in token.doc.tokens if _can_be_spared(node)])
    return known[_SPARE]  # type: ignore[no-any-return]  # user_data holds what we put there


_SPARE = "quizgen.spare_roots"


def _can_be_spared(node: Token) -> bool:
    dep = node.dep_
    if node.lower_ in _SELVES:
        stressed = node.head.i == node.i - 1 and is_noun(node.head)
        return stressed or dep not in {"dobj", "pobj", "dative", "conj", "attr", "nsubj", "nsubjpass"}
    if node.lower_ in _TIES and dep == "advmod" and node.head.dep_ in _CLAUSES_IN_NOUN_PHRASES:
        return True
    if _adds_a_deed(node) or _opens_an_aside(node):
        return True
    if dep == "appos":
        whole = _is_place_pair(node) or _goes_on_in_a_title(node) or completes_a_bare_noun(node)
        return left_edge_after_comma(node) and not whole
    if dep == "relcl" and any(child.lower_ == "which" for child in node.children):
        return True
    if dep == "relcl" and node.head.pos_ == "PROPN" and any(child.lower_ == "where" for child in node.lefts):
        return True  # a name says which place it is by itself
    if dep in _CLAUSES_IN_NOUN_PHRASES or (dep == "prep" and _gives_examples(node)):
        return left_edge_after_comma(node)
    return dep in {"parataxis", "intj", "meta"}


def _opens_an_aside(node: Token) -> bool:
    """Whether this is the "either" of "Clara, either a niece or a friend", which hangs on the name before it."""
    beside = node.lower_ in _EITHER and node.dep_ == "advmod" and node.i > node.head.i and left_edge_after_comma(node)
    return beside and any(child.dep_ == "appos" and child.left_edge.i == node.i + 1 for child in node.head.rights)


def _adds_a_deed(node: Token) -> bool:
    """Whether a deed is joined to a noun, or this is what joins it: "is a singer, as well as writing songs"."""
    if node.tag_ == "VBG" and node.dep_ in {"acl", "conj", "advcl"}:
        return node.head.pos_ != "VERB" and node.i > 2 and node.nbor(-2).lower_ == "well"  # noqa: PLR2004 - "as well as"
    joins = node.dep_ == "cc" and node.lower_ == "as" and node.i + 1 < len(node.doc)
    return joins and node.head.pos_ != "VERB" and node.nbor(1).tag_ == "VBG"


def _gives_examples(node: Token) -> bool:
    """Whether a preposition begins examples: "including two songs", "such as the song that she wrote"."""
    such = node.lower_ == "as" and node.i > 0 and node.nbor(-1).lower_ == "such"
    return such or node.lower_ in {"including", "along", "such", "like"}


_SELVES = frozenset({"itself", "himself", "herself", "themselves"})
"""After a name, these only stress it: "the market itself was opened"."""


_TIES = frozenset({"also", "then", "therefore", "thus"})
"""In a clause about a noun, these point back: "a boat that was then sold"."""


def _is_place_pair(node: Token) -> bool:
    """Whether this is "Alabama" in "Montgomery, Alabama": an appositive that completes a place's name."""
    return node.ent_type_ == "GPE" and node.head.ent_type_ == "GPE" and not list(node.children)


def _goes_on_in_a_title(node: Token) -> bool:
    """Whether a name of one letter goes on behind its comma: "Harbour" in "the series X, Harbour"."""
    return len(node.head.text) == 1 and node.pos_ == "PROPN" == node.head.pos_ and node.head.dep_ == "appos"


def completes_a_bare_noun(node: Token) -> bool:
    """Whether a person's name tells who a noun without an article is: "met club president, Anna Berger"."""
    noun = node.head
    if node.dep_ != "appos" or node.ent_type_ != "PERSON" or noun.tag_ != "NN" or node.i < noun.i:
        return False
    first = noun
    while first.dep_ == "conj":
        first = first.head
    bare = not any(child.dep_ in {"det", "nummod", "poss", "predet"} for one in (first, noun) for child in one.lefts)
    return bare and first.tag_ == "NN" and first.dep_ in {"dobj", "pobj", "nsubj", "nsubjpass"}


def bracketed(tokens: Sequence[Token]) -> set[int]:
    """Indices of tokens inside round or square brackets, the brackets among them."""
    inside: set[int] = set()
    closing: list[str] = []
    for token in tokens:
        if token.text in _OPENING:
            closing.append(_OPENING[token.text])
        if closing:
            inside.add(token.i)
        if closing and token.text == closing[-1]:
            closing.pop()
    return inside


def in_brackets(token: Token) -> frozenset[int]:
    """Indices of the tokens of a sentence that stand in brackets which close there, unless the token does as well."""
    known = token.doc.user_data
    key = f"{_BRACKETED}{token.sent.start}"
    if key not in known:
        known[key] = _closed(token.sent)
    inside: frozenset[int] = known[key]
    return frozenset() if token.i in inside else inside


_BRACKETED = "quizgen.bracketed."


def _closed(sentence: Span) -> frozenset[int]:
    """Indices of tokens inside round brackets of which both are there."""
    inside: set[int] = set()
    opened: list[int] = []
    for token in sentence:
        if token.text == "(":
            opened.append(token.i)
        elif token.text == ")" and opened:
            inside |= set(range(opened.pop(), token.i + 1))
    return frozenset(inside)


def tidy(tokens: Iterable[Token]) -> tuple[Token, ...]:
    """The tokens without brackets, without punctuation at the ends, and without commas left alone by a cut."""
    ordered = list(tokens)
    words = [token for token in ordered if token.text not in _MARKS and not token.is_space]
    if len(words) == len(ordered) and not (words and words[-1].tag_ == "."):
        return tuple(words)
    inside = bracketed(ordered)
    kept = [token for token in ordered if token.i not in inside and not token.is_space]
    kept = [token for place, token in enumerate(kept) if not _is_loose_comma(kept, place)]
    while kept and kept[0].text in {",", ";", ":", "—", "–", "-", "."}:
        kept.pop(0)
    while kept and kept[-1].text in {",", ";", ":", "—", "–", "-", ".", "!"}:
        kept.pop()
    while len(kept) > 1 and kept[-1].tag_ == "." and kept[-1].i != kept[-2].i + 1:
        kept.pop()  # the "D.C." of a place that was cut
    while kept and kept[-1].text in {")", "]"}:
        kept.pop()
    return tuple(_without_half_a_quote(kept))


_MARKS = frozenset({"(", ")", "[", "]", ",", ";", ":", "—", "–", "-", ".", "!", '"'})
"""What there may be to tidy."""


def _without_half_a_quote(tokens: list[Token]) -> list[Token]:
    """The tokens without a quotation mark at either end whose partner was cut."""
    if not tokens or '"' not in {tokens[0].text, tokens[-1].text}:
        return tokens
    if [token.text for token in tokens].count('"') % 2 == 0:
        return tokens
    if tokens[-1].text == '"':
        return tokens[:-1]
    return tokens[1:] if tokens[0].text == '"' else tokens


def _is_loose_comma(tokens: Sequence[Token], place: int) -> bool:
    token = tokens[place]
    if token.text not in {",", "—", "–", ";"}:
        return False
    before = place > 0 and tokens[place - 1].i == token.i - 1
    after = place + 1 < len(tokens) and tokens[place + 1].i == token.i + 1
    return not (before and after)


def noun_phrase(head: Token) -> tuple[Token, ...]:
    """The phrase of a noun without what it can spare."""
    return tidy(subtree(head, spare_roots(head)))


def render(tokens: Sequence[Token], swaps: Mapping[int, str] | None = None) -> str:
    """The tokens as running text, with `swaps` (by token index) in place of what the text says.

    A swap for the first token of a longer name leaves the others to be swapped for "".
    """
    swaps = swaps or {}
    parts: list[str] = []
    for place, token in enumerate(tokens):
        word = swaps[token.i] if token.i in swaps else _in_running_text(token)
        follows = place > 0 and tokens[place - 1].i == token.i - 1
        spaced = bool(tokens[place - 1].whitespace_) if follows else place > 0
        if parts and word and spaced and not parts[-1].endswith(" "):
            parts.append("," if _closes_a_place(tokens, place) else "")
            parts.append(" ")
        parts.append(word)
    return "".join(parts).strip()


def _closes_a_place(tokens: Sequence[Token], place: int) -> bool:
    """Whether a comma was cut that closes a place told in two steps: "in Halden, Norway, in 1911"."""
    last = tokens[place - 1]
    if place < _PAIR or last.i + 1 >= len(last.doc) or last.nbor(1).text != "," or tokens[place].i == last.i + 1:
        return False
    inner, comma = tokens[place - 3], tokens[place - 2]
    both = inner.pos_ == last.pos_ == "PROPN" and comma.text == "," and last.i == comma.i + 1 == inner.i + 2
    return both and inner.dep_ == "pobj" and tokens[place].pos_ == "ADP"


_PAIR = 3  # tokens: the place, its comma and where it is


def _in_running_text(token: Token) -> str:
    """The token as it would stand inside a sentence: the first word loses its capital unless it is a name."""
    if token.dep_ == "compound" and _is_title_of_a_name(token):
        return token.text.capitalize()
    starts = token.is_sent_start or (token.i > 0 and token.doc.tokens[token.i - 1].text in _QUOTES)
    if starts and not token.is_sent_start and _begins_a_title(token):
        return token.text
    if token.text.istitle() and _is_field(token):
        return token.lower_
    if not starts:
        dashed = token.text in {"The", "A", "An"} and token.i > 0 and token.nbor(-1).text in {"–", "—", "-"}
        return token.lower_ if dashed and token.nbor(1).is_lower else token.text
    if token.lower_ in {"the", "a", "an"} and token.ent_type_ != "WORK_OF_ART":
        return token.text if keeps_capital(token) else token.lower_
    if keeps_capital(token) or loses_capital(token):
        return token.text if keeps_capital(token) else token.lower_
    if token.pos_ == "PROPN" or token.ent_type_ in _NAMED or token.text == "I" or _is_of_a_name(token):
        return token.text
    if (token.text[:1].isupper() and token.text[1:].islower()) or token.text in {"A", "An"}:
        return token.text[0].lower() + token.text[1:]
    return token.text


_QUOTES = frozenset({"“", '"', "‘"})


def _begins_a_title(first: Token) -> bool:
    """Whether the first word behind a quote begins a title: the next that tells something has a capital as well."""
    telling = {"ADJ", "NOUN", "PROPN", "VERB"}
    after = next((token for token in first.doc.tokens[first.i + 1 : first.i + 4] if token.pos_ in telling), None)
    capital = after is not None and after.text[:1].isupper()
    told = {"", "WORK_OF_ART", "ORG"} if first.lower_ == "on" else {"", "WORK_OF_ART"}  # no body is "on the Tides"
    return first.pos_ in {"ADP", "SCONJ"} and after is not None and capital and after.ent_type_ in told


def _is_field(token: Token) -> bool:
    """Whether this is the "Economy" of "The Economy of Norway grew", which begins a sentence as a title does."""
    if token.text.lower() not in FIELDS or token.i + 1 >= len(token.doc) or token.nbor(1).lower_ != "of":
        return False
    if token.is_sent_start:
        return True
    before = token.nbor(-1)
    return token.text.istitle() and before.text == "The" and bool(before.is_sent_start)


def _is_title_of_a_name(token: Token) -> bool:
    """Whether a compound stands bare before a person's name, as "emperor" in "and emperor Henry ruled"."""
    if token.tag_ not in {"NN", "NNP"} or not token.text.islower() or token.head.ent_type_ != "PERSON":
        return False
    bare = token.left_i == token.i == token.head.left_i
    return (
        bare
        and token.nbor(1).ent_type_ == "PERSON"
        and token.tag_ in {"NN", "NNP"}
        and is_title(token.text.capitalize())
    )


def _is_of_a_name(token: Token) -> bool:
    """Whether an adjective is made of a name that the text has: "Amazonian", of "Amazon"."""
    if token.pos_ != "ADJ":
        return False
    if token.lower_.endswith("ian") and not token.lower_.endswith("arian"):
        return token.lower_ not in english().not_of_names
    return any(
        other.pos_ == "PROPN"
        and len(other) >= _LEAST_OF_A_NAME
        and token.lower_.startswith(other.lower_)
        and token.lower_.removeprefix(other.lower_) in _OF_NAMES
        for other in token.doc
    )


_LEAST_OF_A_NAME = 4
_OF_NAMES = frozenset({"n", "an", "ian", "ean", "ese", "ish", "ic"})

_NAMED = frozenset({"PERSON", "GPE", "LOC", "ORG", "NORP", "FAC", "EVENT", "WORK_OF_ART", "LAW", "LANGUAGE", "PRODUCT"})
