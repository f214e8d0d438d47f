"""All facts of a passage asked for: what each template drafts, what the checks say, and how good the rest is."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from enum import IntEnum
from functools import cache, partial
from typing import TYPE_CHECKING

from quizgen.choose.checks.reports import is_report
from quizgen.choose.checks.rivals import deeds_of
from quizgen.choose.cloze import gaps, objection
from quizgen.choose.finding import Finding, Outcome, is_clear
from quizgen.choose.question import Candidate, Place
from quizgen.choose.setting import Setting
from quizgen.choose.trying import ask_one, guessing_setting, last_ways, repertoire_of
from quizgen.facts.calendar import on_the_calendar, years_told
from quizgen.facts.find import facts_of
from quizgen.facts.inyear import in_their_year
from quizgen.quiz import Form

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from quizgen.facts.fact import Fact
    from quizgen.language.clause import Clause
    from quizgen.language.reading import ReadParagraph
    from quizgen.passage import Passage
    from quizgen.templates.template import Template

    Known = tuple[ReadParagraph, tuple[Fact, ...], Setting]

LEAST_WORDS_OF_TITLE = 3


class Effort(IntEnum):
    """How far the search for questions goes; each step takes more time.

    Attributes:
        CLEAR: What a default quiz may take.
        DOUBTFUL: Also what something speaks against.
        EVERYTHING: Also facts that can only be asked for in a clause pared down around them, or by a guess.
    """

    CLEAR = 0
    DOUBTFUL = 1
    EVERYTHING = 2


@dataclass(frozen=True, slots=True)
class Asked:
    """All facts of a passage, and what became of each."""

    facts: tuple[Fact, ...]
    findings: tuple[Finding, ...]

    @property
    def candidates(self) -> list[Candidate]:
        """The sound questions, in the order of the text."""
        return [finding.candidate for finding in self.findings if finding.candidate is not None]

    @property
    def is_clear(self) -> bool:
        """Whether there is a question that nothing speaks against."""
        return any(map(is_clear, self.findings))


def ask(
    passage: Passage,
    known: Iterable[Known],
    templates: Sequence[Template],
    form: Form = Form.QUESTION,
    effort: Effort = Effort.EVERYTHING,
) -> Asked:
    """A finding for every fact of the passage and every way to ask for it, in the order of the text.

    Args:
        passage: The text.
        known: Its paragraphs with what is known of each, as `known_facts` gives them.
        templates: Those that are tried.
        form: Questions, or gaps in sentences.
        effort: How far the search goes.
    """
    everything = effort is Effort.EVERYTHING
    repertoire = repertoire_of(templates, everything=effort > Effort.CLEAR)
    findings: list[Finding] = []
    every: list[Fact] = []
    for paragraph, found, setting in known:
        every += found
        guessing = cache(partial(guessing_setting, paragraph, setting)) if everything else None
        for sentence in paragraph.sentences:
            inside = [fact for fact in found if sentence.span.start <= fact.start < sentence.span.end]
            place = Place(passage, paragraph, sentence)
            if form is Form.CLOZE:
                findings += _gaps(inside, place, setting)
                continue
            for fact in inside:
                ways = list(ask_one(fact, place, setting, repertoire))
                if guessing is not None and not any(finding.candidate for finding in ways):
                    ways = last_ways(fact, place, setting, guessing, repertoire) or ways
                findings += ways
    kept = _with_own_identities(_without_repeats(findings))
    return Asked(tuple(every), tuple(kept))


def known_facts(passage: Passage, paragraphs: Sequence[ReadParagraph]) -> Iterator[Known]:
    """Each paragraph with its facts, days completed by the text or its date, and what is known where it stands."""
    known = known_words(passage)
    mentions = Counter(name.full for paragraph in paragraphs for name in paragraph.names)
    found = [in_their_year(paragraph.doc, facts_of(paragraph.doc, paragraph.names)) for paragraph in paragraphs]
    deeds = deeds_of(_told(paragraphs, found))
    undated = passage.date is None and is_report("\n".join(paragraph.doc.text for paragraph in paragraphs))
    for paragraph, inside in zip(paragraphs, found, strict=True):
        facts = on_the_calendar(paragraph.doc, inside, passage.date) if passage.date is not None else inside
        swaps = paragraph.references.swaps | years_told(paragraph.doc, facts)
        references = replace(paragraph.references, swaps=swaps)
        yield paragraph, facts, Setting(references, known, passage.title, mentions, deeds, report=undated)


def _told(
    paragraphs: Sequence[ReadParagraph], found: Sequence[Sequence[Fact]]
) -> Iterator[tuple[Clause, Mapping[int, str]]]:
    """The clauses of every sentence that holds a fact, with the swaps of its document."""
    for paragraph, facts in zip(paragraphs, found, strict=True):
        for sentence in paragraph.sentences:
            if any(sentence.span.start <= fact.start < sentence.span.end for fact in facts):
                yield from ((clause, paragraph.references.swaps) for clause in sentence.clauses)


def _gaps(facts: Sequence[Fact], place: Place, setting: Setting) -> Iterator[Finding]:
    """What became of each fact of a sentence that is asked for by gaps."""
    left_out = {found.fact.start: found for found in gaps(facts, place, setting)}
    wrong = objection(place.sentence.span, setting) or "no good gap"
    for fact in facts:
        found = left_out.get(fact.start)
        if found is not None and found.fact is fact:
            stem = found.question.stem
            yield Finding(fact.answer, fact.type, place.sentence.number, Outcome.ASKED, "", stem, found)
        else:
            yield Finding(fact.answer, fact.type, place.sentence.number, Outcome.NOT_SOUND, wrong)


def known_words(passage: Passage) -> frozenset[str]:
    """Words of the title, which a reader is taken to know."""
    return frozenset(
        word.strip(".,:;?!\"'“”‘’()").lower() for word in passage.title.split() if len(word) >= LEAST_WORDS_OF_TITLE
    )


def _with_own_identities(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Where one template asks twice for a fact, by two clauses of its sentence, the second question is told apart."""
    times: Counter[str] = Counter()
    for finding in findings:
        if finding.candidate is None:
            yield finding
            continue
        question = finding.candidate.question
        times[question.id] += 1
        again = times[question.id]
        if again == 1:
            yield finding
        else:
            own = replace(question, id=f"{question.id}-{again}")
            yield replace(finding, candidate=replace(finding.candidate, question=own))


def _without_repeats(findings: list[Finding]) -> list[Finding]:
    """Each stem once: two sentences that give the same question with different answers have no single answer."""
    answers: dict[str, set[str]] = defaultdict(set)
    for finding in findings:
        if finding.candidate:
            answers[finding.stem.lower()].add(finding.candidate.key)
    kept: list[Finding] = []
    seen: set[str] = set()
    for finding in findings:
        stem = finding.stem.lower()
        if finding.candidate is None:
            kept.append(finding)
        elif len(answers[stem]) > 1:
            kept.append(
                Finding(
                    finding.answer,
                    finding.type,
                    finding.sentence_number,
                    Outcome.NOT_SOUND,
                    "two answers fit",
                    finding.stem,
                )
            )
        elif stem not in seen:
            seen.add(stem)
            kept.append(finding)
    return kept
