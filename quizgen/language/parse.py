"""What spaCy found in a paragraph, read into plain objects."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizgen.language.doc import Doc
from quizgen.language.mended import mend_comparatives, mend_months, mend_verbs, mend_years
from quizgen.language.spans import Span
from quizgen.language.tokens import Token

if TYPE_CHECKING:
    import spacy.tokens
    from spacy.strings import StringStore

_NAMED = ("TAG", "DEP", "POS", "ENT_TYPE", "MORPH")
_COUNTED = ("ENT_IOB", "SENT_START", "SPACY", "IS_PUNCT", "LIKE_NUM", "HEAD")


def read_doc(parse: spacy.tokens.Doc) -> Doc:
    """What spaCy found in a paragraph."""
    doc = Doc()
    names = _names_of(parse.vocab.strings)
    named = zip(*(map(names.__getitem__, column) for column in parse.to_array(list(_NAMED)).T.tolist()), strict=True)
    counted = parse.to_array(list(_COUNTED)).astype("int64").tolist()
    place = 0
    for word, name, (*counts, _) in zip(parse, named, counted, strict=True):
        token = Token(doc, place, word.text, name, counts)
        doc.tokens.append(token)
        place += len(token.text) + len(token.whitespace_)
    doc.text = "".join([token.text + token.whitespace_ for token in doc.tokens])
    distances = [distance for *_, distance in counted]
    mend_years(doc.tokens, distances)
    mend_months(doc.tokens, distances)
    mend_comparatives(doc.tokens, distances)
    _hang(doc.tokens, distances)
    mend_verbs(doc.tokens)
    _find_edges(doc.tokens)
    _divide(doc)
    doc.ents = [Span(doc, entity.start, entity.end, entity.label_) for entity in parse.ents]
    return doc


@lru_cache(maxsize=2)
def _names_of(strings: StringStore) -> _Names:
    return _Names(strings)


class _Names(dict[int, str]):
    """The names behind spaCy's numbers, each looked up once."""

    def __init__(self, strings: StringStore) -> None:
        super().__init__()
        self._strings = strings

    def __missing__(self, number: int) -> str:
        self[number] = name = self._strings[number]
        return name


def _hang(tokens: list[Token], distances: list[int]) -> None:
    """Tell every token its head, and every head its children."""
    lefts: dict[int, list[Token]] = {}
    rights: dict[int, list[Token]] = {}
    for token, distance in zip(tokens, distances, strict=True):
        place = token.i + distance
        token.head = tokens[place]
        if distance:
            (lefts if distance > 0 else rights).setdefault(place, []).append(token)
    for place, found in lefts.items():
        tokens[place].lefts = tokens[place].children = tuple(found)
    for place, found in rights.items():
        tokens[place].rights = tuple(found)
        tokens[place].children += tokens[place].rights


def _find_edges(tokens: list[Token]) -> None:
    """Tell every token how far that reaches which hangs on it; each is told once, by the outermost."""
    for token in tokens:
        above = token.head
        while above.left_i > token.i:
            above.left_i = token.i
            above = above.head
    for token in reversed(tokens):
        above = token.head
        while above.right_i < token.i:
            above.right_i = token.i
            above = above.head


def _divide(doc: Doc) -> None:
    """Tell every token its sentence."""
    starts = [token.i for token in doc.tokens if token.is_sent_start or token.i == 0]
    for start, end in zip(starts, [*starts[1:], len(doc.tokens)], strict=True):
        sentence = Span(doc, start, end)
        doc.sentences.append(sentence)
        for token in doc.tokens[start:end]:
            token.sent = sentence
