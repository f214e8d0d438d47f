"""Our tokens say what spaCy's say."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest

from quizgen.language.parse import read_doc
from tests.docs import parse_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    import spacy.tokens

    from quizgen.language.spans import Span
    from quizgen.language.tokens import Token

TEXT = "Anna Berger opened the mill (a tall one) in March 1911, and Hugo ran it. She left in 1920."
TABLE = """
Anna    NNP PROPN compound  1 PERSON
Berger  NNP PROPN nsubj     2 PERSON
opened  VBD VERB  ROOT      2
the     DT  DET   det       4
mill    NN  NOUN  dobj      2
(       -LRB- PUNCT punct   4
a       DT  DET   det       8
tall    JJ  ADJ   amod      8
one     NN  NOUN  appos     4
)       -RRB- PUNCT punct   4
in      IN  ADP   prep      2
March   NNP PROPN pobj     10 DATE
1911    CD  NUM   nummod   11 DATE
,       ,   PUNCT punct     2
and     CC  CCONJ cc        2
Hugo    NNP PROPN nsubj    16 PERSON
ran     VBD VERB  conj      2
it      PRP PRON  dobj     16
.       .   PUNCT punct    16
She     PRP PRON  nsubj    20
left    VBD VERB  ROOT     20
in      IN  ADP   prep     20
1920    CD  NUM   pobj     21 DATE
.       .   PUNCT punct    20
"""
CROSSED = """
A    DT DET  det   1
book NN NOUN nsubj 2
came VBD VERB ROOT 2
out  RP ADP  prt   2
of   IN ADP  prep  1
his  PRP$ PRON pobj 4
"""
"""The phrase of "book" is torn in two."""

_WORDS = ("i", "idx", "text", "lower_", "tag_", "pos_", "dep_", "ent_type_", "ent_iob_", "whitespace_", "is_punct",
          "is_space", "like_num", "is_alpha", "is_digit", "is_lower", "is_upper", "is_title")  # fmt: skip
_RELATED = ("lefts", "rights", "children", "subtree", "ancestors", "conjuncts", "sent")
_PLACES = ("head", "left_edge", "right_edge")


@pytest.fixture(params=[TABLE, CROSSED])
def parse(request: pytest.FixtureRequest) -> spacy.tokens.Doc:
    return parse_of(request.param, TEXT if request.param is TABLE else "")


def places(tokens: Iterable[Token] | Iterable[spacy.tokens.Token]) -> list[int]:
    return [token.i for token in tokens]


def about(span: Span | spacy.tokens.Span) -> tuple[object, ...]:
    """What a span says of itself."""
    return (span.start, span.end, span.start_char, span.end_char, span.text, span.text_with_ws, span.root.i, len(span),
            span.sent.start, span.label_)  # fmt: skip


def test_every_word_is_told_alike(parse: spacy.tokens.Doc) -> None:
    for mine, other in zip(read_doc(parse), parse, strict=True):
        assert [getattr(mine, name) for name in _WORDS] == [getattr(other, name) for name in _WORDS]
        assert (mine.is_sent_start, mine.is_sent_end) == (other.is_sent_start, other.is_sent_end)


def test_every_word_has_the_same_relations(parse: spacy.tokens.Doc) -> None:
    for mine, other in zip(read_doc(parse), parse, strict=True):
        assert [places(getattr(mine, name)) for name in _RELATED] == [places(getattr(other, name)) for name in _RELATED]
        assert [getattr(mine, name).i for name in _PLACES] == [getattr(other, name).i for name in _PLACES]


def test_every_span_is_told_alike(parse: spacy.tokens.Doc) -> None:
    doc = read_doc(parse)
    for start, end in combinations(range(len(parse) + 1), 2):
        assert about(doc[start:end]) == about(parse[start:end])
        assert about(doc[start:end][-2:]) == about(parse[start:end][-2:])


def test_sentences_and_entities_are_the_same(parse: spacy.tokens.Doc) -> None:
    doc = read_doc(parse)
    assert doc.text == parse.text
    assert list(map(about, doc.sents)) == list(map(about, parse.sents))
    assert list(map(about, doc.ents)) == list(map(about, parse.ents))


@pytest.mark.parametrize("expand", [False, True])
def test_characters_give_the_same_tokens(parse: spacy.tokens.Doc, *, expand: bool) -> None:
    doc = read_doc(parse)
    for first, end in combinations(range(len(parse.text) + 1), 2):
        mine = doc.char_span(first, end, expand=expand)
        other = parse.char_span(first, end, alignment_mode="expand" if expand else "strict")
        found = None if mine is None else (mine.start, mine.end)
        assert found == (None if other is None else (other.start, other.end))


def test_a_place_outside_is_an_error() -> None:
    doc = read_doc(parse_of(CROSSED))
    with pytest.raises(IndexError):
        doc[0].nbor(-1)
    with pytest.raises(IndexError):
        doc[-1].nbor()


def test_a_forgotten_document_holds_nothing() -> None:
    doc = read_doc(parse_of(TABLE, TEXT))
    doc.user_data["key"] = 1
    doc.forget()
    assert (len(doc), doc.user_data) == (0, {})
