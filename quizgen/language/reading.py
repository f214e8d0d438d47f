"""Passages read: every paragraph parsed, with its names, references and clauses."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING

from quizgen.errors import SourceError
from quizgen.language.clauses import clauses
from quizgen.language.names import Name, names_of
from quizgen.language.parse import read_doc
from quizgen.language.references import References, references_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from quizgen.language.clause import Clause
    from quizgen.language.doc import Doc
    from quizgen.language.model import Model
    from quizgen.language.spans import Span
    from quizgen.passage import Paragraph, Passage


@dataclass(frozen=True)
class Sentence:
    """A sentence, and its number in the passage from 1."""

    span: Span
    number: int

    @cached_property
    def clauses(self) -> tuple[Clause, ...]:
        """Its clauses, laid open when they are first asked for: a third of all sentences hold no fact."""
        return tuple(clauses(self.span))


@dataclass(frozen=True, slots=True)
class ReadParagraph:
    """A paragraph as the language rooms understand it."""

    paragraph: Paragraph
    doc: Doc
    names: tuple[Name, ...]
    references: References
    sentences: tuple[Sentence, ...]


def read(passages: Iterable[Passage], model: Model) -> Iterator[tuple[Passage, list[ReadParagraph]]]:
    """Each passage with its paragraphs read, in order; the model works on all of them in one stream."""
    known = list(passages)
    for passage in known:
        if any(len(paragraph.prose) > model.nlp.max_length for paragraph in passage.paragraphs):
            raise SourceError(
                f"{passage.source} has a paragraph of over a million characters", "Put blank lines between its parts."
            )
    docs = map(read_doc, model.parse(paragraph.prose for passage in known for paragraph in passage.paragraphs))
    for passage in known:
        yield passage, _read_passage(passage, list(islice(docs, len(passage.paragraphs))))


def forget(paragraphs: Iterable[ReadParagraph]) -> None:
    """Drop what the grammar remembered of these paragraphs, so that their memory is free at once.

    A document and what is remembered of it hold each other; left to the garbage collector, a book's parses pile up.
    """
    for paragraph in paragraphs:
        paragraph.doc.forget()


def _read_passage(passage: Passage, docs: list[Doc]) -> list[ReadParagraph]:
    names = names_of(docs, passage.title)
    references = references_of(docs, names, passage.title)
    found: list[ReadParagraph] = []
    number = 0
    for paragraph, doc, doc_names, doc_references in zip(passage.paragraphs, docs, names, references, strict=True):
        sentences: list[Sentence] = []
        for span in doc.sents:
            number += 1
            sentences.append(Sentence(span, number))
        found.append(ReadParagraph(paragraph, doc, doc_names, doc_references, tuple(sentences)))
    return found
