"""Every way to ask for every fact of a passage, for a person to pick from."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from quizgen.askable import BY_HAND, Askable
from quizgen.choose.asking import known_facts
from quizgen.choose.finding import Finding, Outcome
from quizgen.choose.question import Place, identify, with_distractors
from quizgen.choose.trying import drafts, repertoire_of
from quizgen.facts.inplace import standing_in_place
from quizgen.facts.pared import standings_pared
from quizgen.facts.standing import standings
from quizgen.grading import accepted_forms
from quizgen.quiz import Question

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.facts.fact import Fact
    from quizgen.language.reading import ReadParagraph
    from quizgen.passage import Passage
    from quizgen.templates.template import Template

_Found = list[tuple["Fact", Place, list[Finding]]]


def ways_to_ask(
    passage: Passage, paragraphs: Sequence[ReadParagraph], templates: Sequence[Template]
) -> tuple[Askable, ...]:
    """The facts of the passage in the order of the text, each with what every template makes of it."""
    repertoire = repertoire_of(templates)
    found: _Found = []
    for paragraph, inside, setting in known_facts(passage, paragraphs):
        for fact in inside:
            for sentence in paragraph.sentences:
                if sentence.span.start <= fact.start < sentence.span.end:
                    place = Place(passage, paragraph, sentence)
                    standing = [one for clause in sentence.clauses for one in standings(fact, clause)]
                    in_place = [standing_in_place(fact, clause) for clause in sentence.clauses]
                    standing += [one for one in in_place if one is not None]
                    standing += standings_pared(fact, sentence.clauses, sentence.span)
                    ways = [finding for one in standing for finding in drafts(one, place, setting, repertoire)]
                    found.append((fact, place, ways))
    facts = [fact for fact, _, _ in found]
    doubtful = _doubtful(found)
    return tuple(_askable(fact, place, ways, facts, doubtful) for fact, place, ways in found)


def _doubtful(found: _Found) -> set[str]:
    """The stems that ask for two different answers, and so have no single one."""
    answers: dict[str, set[str]] = defaultdict(set)
    for _, _, ways in found:
        for way in ways:
            if way.candidate:
                answers[way.stem.lower()].add(way.candidate.key)
    return {stem for stem, keys in answers.items() if len(keys) > 1}


def _askable(fact: Fact, place: Place, ways: Sequence[Finding], facts: Sequence[Fact], doubtful: set[str]) -> Askable:
    sound: dict[str, Question] = {}
    failed = ""
    draft = ""
    for way in sorted(ways, key=lambda way: -way.candidate.score if way.candidate else 0.0):
        stem = way.stem.lower()
        if way.candidate is None or stem in doubtful:
            failed = failed or way.reason or "two answers fit"
            draft = draft or way.stem
        elif stem not in sound:
            sound[stem] = with_distractors(way.candidate, facts)
    if sound:
        return Askable(_blank(fact, place, ""), tuple(sound.values()))
    return Askable(_blank(fact, place, draft), (), failed or str(Outcome.NO_TEMPLATE))


def _blank(fact: Fact, place: Place, stem: str) -> Question:
    """A question on the fact for a person to write."""
    paragraph = place.paragraph
    span = paragraph.doc[fact.start : fact.end]
    sentence = place.sentence.span
    text = sentence.text.rstrip()
    first = span.start_char - sentence.start_char
    start, end = paragraph.paragraph.place_span(span.start_char, span.end_char)
    return Question(
        id=identify(place.passage.source, text, fact.kind, first, BY_HAND),
        source=place.passage.source,
        stem=stem,
        answer=fact.answer,
        kind=fact.kind,
        start=start,
        end=end,
        sentence=text,
        answer_start=first,
        answer_end=min(first + len(span.text), len(text)),
        section=place.passage.section_title(paragraph.paragraph),
        sentence_number=place.sentence.number,
        accept=accepted_forms(fact.answer, fact.kind),
        template=BY_HAND,
    )
