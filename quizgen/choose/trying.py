"""One fact asked for: what the templates draft in each of its roles, and the last ways that only `--all` takes."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

from quizgen.choose.check import doubts, problem
from quizgen.choose.echo import is_plain_echo, may_be_plain_echo
from quizgen.choose.features import features
from quizgen.choose.finding import Finding, Outcome, is_clear
from quizgen.choose.question import Place, candidate, in_doubt
from quizgen.choose.rank import is_hopeless, of_doubts, score
from quizgen.choose.shorter import in_shorter_clauses
from quizgen.facts.inplace import standing_in_place
from quizgen.facts.pared import standings_pared
from quizgen.facts.standing import standings
from quizgen.language.guesses import guesses
from quizgen.language.namelists import NameType
from quizgen.templates.fill import fill
from quizgen.templates.slots import Slots

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from quizgen.choose.setting import Setting
    from quizgen.facts.fact import Fact
    from quizgen.facts.standing import Standing
    from quizgen.language.reading import ReadParagraph
    from quizgen.templates.fill import Draft
    from quizgen.templates.template import Template


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
    """The templates by role; unless everything is wanted, only those that may draft questions without a doubt."""
    table: dict[str, list[Template]] = defaultdict(list)
    for template in templates:
        if everything or not template.doubtful or template.question.startswith(IN_PLACE):
            for role in template.role:
                table[role].append(template)
    return Repertoire(table, everything)


def ask_one(fact: Fact, place: Place, setting: Setting, repertoire: Repertoire) -> Iterator[Finding]:
    """The best way to ask for the fact in each of its clauses."""
    stood = False
    found: list[Finding] = []
    for clause in place.sentence.clauses:
        for standing in standings(fact, clause):
            stood = True
            finding = _best_draft(standing, place, setting, repertoire)
            if finding is not None:
                found.append(_or_shorter(finding, standing, place, setting, repertoire))
                break
    found = without_letters(found)
    if not any(map(is_clear, found)):
        found = _better(found, _in_place(fact, place, setting, repertoire))
    if not found:
        outcome = Outcome.NO_TEMPLATE if stood else Outcome.NO_CLAUSE
        found = [Finding(fact.answer, fact.type, place.sentence.number, outcome)]
    yield from found


def without_letters(found: list[Finding]) -> list[Finding]:
    """The questions without that for what letters stand for, where another asks for the same name and is clear."""
    others = [one for one in found if one.candidate is None or one.candidate.question.template != LETTERS]
    return others if any(map(is_clear, others)) else found


def _or_shorter(asked: Finding, standing: Standing, place: Place, setting: Setting, repertoire: Repertoire) -> Finding:
    """The question on the clause without its last phrases, where these spoil this one and that is clear; else this."""
    for shorter in in_shorter_clauses(standing, asked):
        found = _best_draft(shorter, place, setting, repertoire)
        if found is not None and is_clear(found):
            return found
    return asked


IN_PLACE = ("{before}", "{ending}")
"""How the templates begin that ask for a fact where it stands."""

LETTERS = "what-stands-for"


def _better(moved: list[Finding], in_place: list[Finding]) -> list[Finding]:
    """The questions asked in place when those with a moved question word are in doubt or none; else these."""
    if any(finding.candidate for finding in moved) and not any(map(is_clear, in_place)):
        return moved
    return in_place or moved


def _in_place(fact: Fact, place: Place, setting: Setting, repertoire: Repertoire) -> list[Finding]:
    """The first question that asks for the fact where it stands in a clause, the clear ones first; or nothing."""
    standing = [standing_in_place(fact, clause) for clause in place.sentence.clauses]
    found = [_best_draft(one, place, setting, repertoire) for one in standing if one is not None]
    asked = [finding for finding in found if finding is not None and finding.candidate is not None]
    return sorted(asked, key=lambda finding: not is_clear(finding))[:1]


def last_ways(
    fact: Fact, place: Place, setting: Setting, guessing: Callable[[], Setting], repertoire: Repertoire
) -> list[Finding]:
    """The ways to ask for a fact that only `--all` takes."""
    pared = _pared_down(fact, place, setting, repertoire)
    if pared:
        return pared
    guessed = [finding for finding in ask_one(fact, place, guessing(), repertoire) if finding.candidate][:1]
    return guessed or _pared_down(fact, place, guessing(), repertoire)


def guessing_setting(paragraph: ReadParagraph, setting: Setting) -> Setting:
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
    doubtful = repertoire.everything or may_be_plain_echo(standing, slots.swaps)
    for template in repertoire.by_role.get(standing.role, ()):
        if template.doubtful and not doubtful:
            continue
        draft = fill(template, standing, setting.references, slots) if template.matches(standing) else None
        if draft is None or not (repertoire.everything or not template.doubtful or is_plain_echo(draft)):
            continue
        wrong = problem(draft, setting)
        if wrong:
            yield Finding(fact.answer, fact.type, number, Outcome.NOT_SOUND, wrong, draft.stem)
            continue
        against = doubts(draft, setting)
        first = tuple(islice(against, 1))
        if not repertoire.everything and is_hopeless(first):
            yield Finding(fact.answer, fact.type, number, Outcome.NOT_CHOSEN, in_doubt(first), draft.stem)
        else:
            yield _asked(draft, place, setting, (*first, *against))


def _asked(draft: Draft, place: Place, setting: Setting, doubts: tuple[str, ...]) -> Finding:
    fact, number = draft.standing.fact, place.sentence.number
    found = features(draft, setting, number) | of_doubts(doubts)
    made = replace(candidate(draft, place, found, score(found)), doubts=doubts)
    return Finding(fact.answer, fact.type, number, Outcome.ASKED, in_doubt(doubts), draft.stem, made)
