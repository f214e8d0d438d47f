"""All facts of a passage asked for: what each template drafts, what the checks say, and how good the rest is."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from enum import IntEnum, StrEnum
from functools import cache, partial
from typing import TYPE_CHECKING

from quizgen.choose.check import doubts, problem
from quizgen.choose.cloze import gaps, objection
from quizgen.choose.features import features
from quizgen.choose.question import Candidate, Place, candidate, in_doubt
from quizgen.choose.rank import is_hopeless, of_doubts, score
from quizgen.choose.rivals import deeds_of
from quizgen.choose.setting import Setting
from quizgen.facts.calendar import on_the_calendar, years_told
from quizgen.facts.find import facts_of
from quizgen.facts.inplace import standing_in_place
from quizgen.facts.inyear import in_their_year
from quizgen.facts.pared import standings_pared
from quizgen.facts.standing import standings
from quizgen.language.guesses import guesses
from quizgen.language.namelists import NameType
from quizgen.quiz import Form
from quizgen.templates.fill import fill
from quizgen.templates.slots import Slots

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from quizgen.facts.fact import Fact
    from quizgen.facts.standing import Standing
    from quizgen.language.clause import Clause
    from quizgen.language.reading import ReadParagraph
    from quizgen.passage import Passage
    from quizgen.templates.fill import Draft
    from quizgen.templates.template import Template

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


class Outcome(StrEnum):
    """What became of a fact, or of one way to ask for it."""

    ASKED = "asked"
    NOT_CHOSEN = "not chosen"
    NOT_SOUND = "not sound"
    NO_TEMPLATE = "no template"
    NO_CLAUSE = "no clause"


@dataclass(frozen=True, slots=True)
class Finding:
    """One fact, or one way to ask for it, and what became of it.

    Attributes:
        answer: The fact as it stands.
        type: What it is.
        sentence_number: The number of its sentence.
        outcome: What became of it.
        reason: Why.
        stem: The question that was drafted, if one was.
        candidate: The question, when it is sound.
    """

    answer: str
    type: str
    sentence_number: int
    outcome: Outcome
    reason: str = ""
    stem: str = ""
    candidate: Candidate | None = None

    def __str__(self) -> str:
        line = f"{self.sentence_number:>4}  {self.outcome}: {self.answer} ({self.type})"
        line += f"  {self.stem}" if self.stem else ""
        line += f"  [{self.reason}]" if self.reason else ""
        return line + (f"  {_score_line(self.candidate)}" if self.candidate else "")


def _score_line(found: Candidate) -> str:
    parts = " ".join(f"{name}={value:g}" for name, value in found.features.items())
    return f"{found.question.template} {found.score:.3f}: {parts}"


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
        return any(map(_is_clear, self.findings))


def ask(
    passage: Passage,
    paragraphs: Sequence[ReadParagraph],
    templates: Sequence[Template],
    form: Form = Form.QUESTION,
    effort: Effort = Effort.EVERYTHING,
) -> Asked:
    """A finding for every fact of the passage and every way to ask for it, in the order of the text.

    Args:
        passage: The text.
        paragraphs: It, read.
        templates: Those that are tried.
        form: Questions, or gaps in sentences.
        effort: How far the search goes.
    """
    repertoire = repertoire_of(templates, everything=effort > Effort.CLEAR)
    findings: list[Finding] = []
    every: list[Fact] = []
    for paragraph, found, setting in known_facts(passage, paragraphs):
        every += found
        guessing = cache(partial(_guessing, paragraph, setting))
        for sentence in paragraph.sentences:
            inside = [fact for fact in found if sentence.span.start <= fact.start < sentence.span.end]
            place = Place(passage, paragraph, sentence)
            if form is Form.CLOZE:
                findings += _gaps(inside, place, setting)
                continue
            for fact in inside:
                ways = list(_ask_one(fact, place, setting, repertoire))
                if effort is Effort.EVERYTHING and not any(finding.candidate for finding in ways):
                    ways = _last_ways(fact, place, setting, guessing, repertoire) or ways
                findings += ways
    kept = _with_own_identities(_without_repeats(findings))
    return Asked(tuple(every), tuple(kept))


def known_facts(
    passage: Passage, paragraphs: Sequence[ReadParagraph]
) -> Iterator[tuple[ReadParagraph, tuple[Fact, ...], Setting]]:
    """Each paragraph with its facts, days completed by the text or its date, and what is known where it stands."""
    known = known_words(passage)
    mentions = Counter(name.full for paragraph in paragraphs for name in paragraph.names)
    found = [in_their_year(paragraph.doc, facts_of(paragraph.doc, paragraph.names)) for paragraph in paragraphs]
    deeds = deeds_of(_told(paragraphs, found))
    for paragraph, inside in zip(paragraphs, found, strict=True):
        facts = on_the_calendar(paragraph.doc, inside, passage.date) if passage.date is not None else inside
        swaps = paragraph.references.swaps | years_told(paragraph.doc, facts)
        references = replace(paragraph.references, swaps=swaps)
        yield paragraph, facts, Setting(references, known, passage.title, mentions, deeds)


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


@dataclass(frozen=True, slots=True)
class Repertoire:
    """The ways of asking that are tried.

    Attributes:
        by_role: The templates that may fit a fact, by the role it stands in.
        everything: Whether questions that are in doubt count as well.
    """

    by_role: dict[str, list[Template]]
    everything: bool = True


def repertoire_of(templates: Iterable[Template], *, everything: bool = True) -> Repertoire:
    """The templates by role; without those that only draft doubtful questions, unless everything is wanted."""
    table: dict[str, list[Template]] = defaultdict(list)
    for template in templates:
        if everything or not template.doubtful:
            for role in template.role:
                table[role].append(template)
    return Repertoire(table, everything)


def known_words(passage: Passage) -> frozenset[str]:
    """Words of the title, which a reader is taken to know."""
    return frozenset(
        word.strip(".,:;?!\"'“”‘’()").lower() for word in passage.title.split() if len(word) >= LEAST_WORDS_OF_TITLE
    )


def _ask_one(fact: Fact, place: Place, setting: Setting, repertoire: Repertoire) -> Iterator[Finding]:
    """The best way to ask for the fact in each of its clauses."""
    stood = False
    found: list[Finding] = []
    for clause in place.sentence.clauses:
        for standing in standings(fact, clause):
            stood = True
            finding = _best_draft(standing, place, setting, repertoire)
            if finding is not None:
                found.append(finding)
                break
    if not any(map(_is_clear, found)):
        found = _better(found, _in_place(fact, place, setting, repertoire))
    if not found:
        outcome = Outcome.NO_TEMPLATE if stood else Outcome.NO_CLAUSE
        found = [Finding(fact.answer, fact.type, place.sentence.number, outcome)]
    yield from found


def _is_clear(finding: Finding) -> bool:
    """Whether the finding is a question that nothing speaks against."""
    return finding.candidate is not None and not finding.candidate.doubts


def _better(moved: list[Finding], in_place: list[Finding]) -> list[Finding]:
    """The questions asked in place when those with a moved question word are in doubt or none; else these."""
    if any(finding.candidate for finding in moved) and not any(map(_is_clear, in_place)):
        return moved
    return in_place or moved


def _in_place(fact: Fact, place: Place, setting: Setting, repertoire: Repertoire) -> list[Finding]:
    """The first question that asks for the fact where it stands in a clause, the clear ones first; or nothing."""
    standing = [standing_in_place(fact, clause) for clause in place.sentence.clauses]
    found = [_best_draft(one, place, setting, repertoire) for one in standing if one is not None]
    asked = [finding for finding in found if finding is not None and finding.candidate is not None]
    return sorted(asked, key=lambda finding: not _is_clear(finding))[:1]


def _last_ways(
    fact: Fact, place: Place, setting: Setting, guessing: Callable[[], Setting], repertoire: Repertoire
) -> list[Finding]:
    """The ways to ask for a fact that only `--all` takes."""
    pared = _pared_down(fact, place, setting, repertoire)
    if pared:
        return pared
    guessed = [finding for finding in _ask_one(fact, place, guessing(), repertoire) if finding.candidate][:1]
    return guessed or _pared_down(fact, place, guessing(), repertoire)


def _guessing(paragraph: ReadParagraph, setting: Setting) -> Setting:
    """The setting with what pronouns probably stand for."""
    references = setting.references
    persons = {name.full for name in paragraph.names if name.type is NameType.PERSON}
    times = sorted(((setting.mentions.get(person, 0), person) for person in persons), reverse=True)
    clear = bool(times) and times[0][0] >= _MAIN * (times[1][0] if len(times) > 1 else 1)
    found = guesses(paragraph.doc, paragraph.names, references, times[0][1] if clear else "")
    known = replace(references, swaps=references.swaps | found, dangling=references.dangling - found.keys())
    return replace(setting, references=known, guessed=frozenset(found))


_MAIN = 3  # times as often named as anybody else: then "he" is probably this person


def _pared_down(fact: Fact, place: Place, setting: Setting, repertoire: Repertoire) -> list[Finding]:
    """The first short question that asks for the fact in a clause pared down around it, else the shortest."""
    asked: list[Finding] = []
    for standing in standings_pared(fact, place.sentence.clauses, place.sentence.span):
        finding = _best_draft(standing, place, setting, repertoire)
        if finding is not None and finding.candidate is not None and opens_well(finding.stem):
            asked.append(finding)
            if len(finding.stem.split()) <= _SHORT:
                return asked[-1:]
    return sorted(asked, key=lambda finding: len(finding.stem))[:1]


def opens_well(stem: str) -> bool:
    """Whether the question word comes soon, and no pronoun before there is a name that it could stand for."""
    words = [word.strip(",.?'\"").lower() for word in stem.split()]
    return bool(_ASKING & set(words[:_SOON])) and not _PRONOUNS & set(words[:_EARLY])


_ASKING = frozenset({"how", "what", "when", "where", "which", "who", "whom", "whose"})
_PRONOUNS = frozenset({"he", "her", "him", "his", "it", "its", "she", "their", "them", "they"})
_SOON, _EARLY = 10, 4
_SHORT = 17
"""Words of a question: nine in ten that people ask on such texts have no more."""


def _best_draft(standing: Standing, place: Place, setting: Setting, repertoire: Repertoire) -> Finding | None:
    """The best sound question on a fact in one role, or why there is none; None when no template fits."""
    failed: Finding | None = None
    best: Finding | None = None
    for finding in drafts(standing, place, setting, repertoire):
        if finding.candidate is None:
            failed = failed or finding
        elif best is None or best.candidate is None or finding.candidate.score > best.candidate.score:
            best = finding
    return best or failed


def drafts(standing: Standing, place: Place, setting: Setting, repertoire: Repertoire) -> Iterator[Finding]:
    """Every question that a template drafts on a fact in one role, sound or not."""
    fact, number = standing.fact, place.sentence.number
    slots = Slots(standing, setting.references)
    for template in repertoire.by_role.get(standing.role, ()):
        draft = fill(template, standing, setting.references, slots) if template.matches(standing) else None
        if draft is None:
            continue
        wrong = problem(draft, setting)
        against = () if wrong else doubts(draft, setting)
        if wrong:
            yield Finding(fact.answer, fact.type, number, Outcome.NOT_SOUND, wrong, draft.stem)
        elif not repertoire.everything and is_hopeless(against):
            yield Finding(fact.answer, fact.type, number, Outcome.NOT_CHOSEN, in_doubt(against), draft.stem)
        else:
            yield _asked(draft, place, setting, against)


def _asked(draft: Draft, place: Place, setting: Setting, doubts: tuple[str, ...]) -> Finding:
    fact, number = draft.standing.fact, place.sentence.number
    found = features(draft, setting, number) | of_doubts(doubts)
    made = replace(candidate(draft, place, found, score(found)), doubts=doubts)
    return Finding(fact.answer, fact.type, number, Outcome.ASKED, in_doubt(doubts), draft.stem, made)


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
        own = question if again == 1 else replace(question, id=f"{question.id}-{again}")
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
