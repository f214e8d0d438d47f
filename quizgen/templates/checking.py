"""Template examples run as tests: what each example's text gives must be its question and answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.errors import TemplateError
from quizgen.facts.find import facts_of
from quizgen.facts.inplace import standing_in_place
from quizgen.facts.pared import standings_pared
from quizgen.facts.standing import standings
from quizgen.language.reading import read
from quizgen.passage import Paragraph, Passage, Piece
from quizgen.templates.fill import fill

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizgen.facts.fact import Fact
    from quizgen.facts.standing import Standing
    from quizgen.language.model import Model
    from quizgen.language.reading import ReadParagraph, Sentence
    from quizgen.templates.template import Example, Template


def describe(template: Template) -> str:
    """One line about a template: its name, what it asks for, and its question."""
    return f"{template.name:<28} {template.asks_for:<7} {template.question}"


def check(templates: Sequence[Template], model: Model) -> Iterator[str]:
    """A line for each template whose examples all hold.

    Raises:
        TemplateError: An example does not give what it says; the message tells what it gave instead.
    """
    for template in templates:
        for example in template.examples:
            made = asked_of(template, example.text, model)
            if (example.question, example.answer) not in made:
                raise TemplateError(_difference(template, example, made))
        yield f"{template.name}: {len(template.examples)} examples hold"


def asked_of(template: Template, text: str, model: Model) -> list[tuple[str, str]]:
    """The questions and answers that the template makes of a text."""
    passage = Passage("example", "Example", text, (Paragraph.of(text, (Piece(0, len(text)),)),))
    return [pair for _, paragraphs in read([passage], model) for pair in _asked(template, paragraphs)]


def _asked(template: Template, paragraphs: Sequence[ReadParagraph]) -> Iterator[tuple[str, str]]:
    for paragraph in paragraphs:
        for fact in facts_of(paragraph.doc, paragraph.names):
            for sentence in paragraph.sentences:
                for standing in _standings(fact, sentence):
                    draft = fill(template, standing, paragraph.references) if template.matches(standing) else None
                    if draft is not None:
                        yield draft.stem, draft.answer


def _standings(fact: Fact, sentence: Sentence) -> Iterator[Standing]:
    """Every way the fact stands in its sentence."""
    for clause in sentence.clauses:
        yield from standings(fact, clause)
        if in_place := standing_in_place(fact, clause):
            yield in_place
    yield from standings_pared(fact, sentence.clauses, sentence.span)


def _difference(template: Template, example: Example, made: Sequence[tuple[str, str]]) -> str:
    got = "; ".join(f"{question} ({answer})" for question, answer in made) or "nothing"
    return (
        f"{template.file}:{template.line}: template {template.name!r}: {example.text!r} should give "
        f"{example.question!r} ({example.answer}), but gives {got}"
    )
