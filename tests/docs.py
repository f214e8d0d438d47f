"""Parsed texts without a language model: Docs built from tables, one token a line.

A line of a table is

    word tag pos dep head [entity [lemma]]

The head is the number of a line, from 0; "-" is no entity. Neighbours with one label are one entity, unless the
label of the second says "B-". Without a lemma, it is the word itself (in lower case, if it is no proper noun).

`parsed(text)` takes the table of a whole text from `parses/`; `python -m tests.docs TEXT...` prints what the
language model makes of a text in that form, to be read, mended where the parse is wrong, and added there.
"""

from __future__ import annotations

import sys
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import spacy
import spacy.tokens

from quizgen.language.parse import read_doc

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.vocab import Vocab

    from quizgen.language.doc import Doc
    from quizgen.language.spans import Span
    from quizgen.language.tokens import Token

PARSES = Path(__file__).with_name("parses")
_GLUED = frozenset({",", ".", ";", ":", "?", "!", "%", ")", "]", "”", "'s", "’s", "'", "n't", "n’t", "'ll", "'d"})
_GLUING = frozenset({"(", "[", "“", "$", "£", "€"})


@cache
def vocab() -> Vocab:
    """English words, so that "1,000" is like a number and "(" is punctuation."""
    return spacy.blank("en").vocab


def doc(table: str, text: str = "") -> Doc:
    """The document of a table; a word that begins with "_" follows the one before it without a space.

    Args:
        table: Its tokens.
        text: What the tokens stand in; where the spaces are is read from it, if it is given.
    """
    return read_doc(parse_of(table, text))


def parse_of(table: str, text: str = "") -> spacy.tokens.Doc:
    """The same as spaCy gives it."""
    rows = [line.split() for line in table.strip().splitlines()]
    words = [row[0] if text else row[0].removeprefix("_") or "_" for row in rows]
    return spacy.tokens.Doc(
        vocab(),
        words=words,
        spaces=list(_spaces_in(text, words)) if text else [*_spaces_between(rows), False],
        tags=[row[1] for row in rows],
        pos=[row[2] for row in rows],
        deps=[row[3] for row in rows],
        heads=[int(row[4]) for row in rows],
        ents=list(_labels([row[5] if len(row) > 5 else "-" for row in rows])),
        lemmas=[row[6] if len(row) > 6 else _lemma(word, row[2]) for row, word in zip(rows, words, strict=True)],
    )


def _spaces_in(text: str, words: Sequence[str]) -> Iterator[bool]:
    place = 0
    for word in words:
        place = text.index(word, place) + len(word)
        yield text[place : place + 1] == " "


def _spaces_between(rows: Sequence[Sequence[str]]) -> Iterator[bool]:
    for (word, *_), (following, *_) in pairwise(rows):
        yield not (following.startswith("_") or following in _GLUED or word.removeprefix("_") in _GLUING)


def _labels(cells: Sequence[str]) -> Iterator[str]:
    """SpaCy's own way to write entities: each token's label with B, I or O."""
    before = "-"
    for cell in cells:
        label = cell.removeprefix("B-")
        inside = label == before and not cell.startswith("B-")
        yield "O" if label == "-" else f"{'I' if inside else 'B'}-{label}"
        before = label


def _lemma(word: str, pos: str) -> str:
    return word if pos == "PROPN" else word.lower()


def parsed(text: str) -> Doc:
    """The text as `parses/` has it, a new document every time."""
    return doc(_tables()[text], text)


@cache
def _tables() -> dict[str, str]:
    files = [path.read_text(encoding="utf-8") for path in sorted(PARSES.glob("*.txt"))]
    entries = (entry.partition("\n") for file in files for entry in file.strip().split("\n\n"))
    return {text: table for text, _, table in entries}


def token(parse: Doc, word: str) -> Token:
    """The first token that is this word."""
    return next(found for found in parse if found.text == word)


def words(tokens: Sequence[Token] | Span) -> str:
    """The tokens' words, a space between them."""
    return " ".join(found.text for found in tokens)


def table_of(parse: spacy.tokens.Doc) -> str:
    """The table that gives this document again."""
    rows = [_row(found) for found in parse]
    widths = [max(len(row[column]) for row in rows) for column in range(5)]
    return "\n".join(
        " ".join(cell.ljust(width) for cell, width in zip(row, [*widths, 0, 0], strict=True)).rstrip() for row in rows
    )


def _row(found: spacy.tokens.Token) -> tuple[str, ...]:
    beside = found.i > 0 and found.ent_iob_ == "B" and found.nbor(-1).ent_type_ == found.ent_type_
    label = f"B-{found.ent_type_}" if beside else found.ent_type_
    lemma = found.lemma_ if found.lemma_ != _lemma(found.text, found.pos_) else ""
    label = label or ("-" if lemma else "")
    return found.text, found.tag_, found.pos_, found.dep_, str(found.head.i), label, lemma


def main() -> None:
    """Print the model's parses of the texts on the command line."""
    from quizgen.language.model import load_model  # noqa: PLC0415 - the tests themselves need no model

    for parse in load_model().parse(sys.argv[1:]):
        sys.stdout.write(f"{parse.text}\n{table_of(parse)}\n\n")


if __name__ == "__main__":
    main()
