"""A template and a fact in its role make a question's stem.

The stem is built from the tokens of the clause, never from the sentence's text, so that what is asked for, what can be
spared and what only means something on the day of publication are left out by place, not by searching.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from quizgen.facts.standing import Stance
from quizgen.language.namelists import name_lists
from quizgen.language.sorts import bears_names
from quizgen.templates.athome import where
from quizgen.templates.idiom import idiomatic
from quizgen.templates.possessives import is_possessive
from quizgen.templates.slots import Slots

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from quizgen.facts.standing import Standing
    from quizgen.language.references import References
    from quizgen.language.tokens import Token
    from quizgen.templates.template import Template


@dataclass(frozen=True, slots=True)
class Draft:
    """A stem before it is checked.

    Attributes:
        template: The template that made it.
        standing: The fact in its role.
        stem: The question.
        answer: The answer as it is shown.
        tokens: The tokens of the passage that stand in the stem.
        swaps: By token index, what stands in the stem for a pronoun or a short name.
        free: Indices of pronouns whose owner is in the stem.
        where: The place that the stem names because the whole text is about it: "in Norway"; or empty.
        kept: Token indices.
    """

    template: Template
    standing: Standing
    stem: str
    answer: str
    tokens: tuple[Token, ...]
    swaps: dict[int, str]
    free: frozenset[int]
    where: str = ""
    kept: frozenset[int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "kept", frozenset([token.i for token in self.tokens]))


def fill(template: Template, standing: Standing, references: References, slots: Slots | None = None) -> Draft | None:
    """The template's question for this fact, or None when a slot has nothing to hold.

    Args:
        template: How it is asked.
        standing: The fact in its role.
        references: What pronouns and short names stand for.
        slots: The words of this standing's slots, when another template has worked them out already.
    """
    slots = slots or Slots(standing, references)
    values = {name: getattr(slots, name) for name in template.slots}
    if any(values[name] is None for name in template.slots):
        return None
    stem = template.question.format(**values)
    if not template.question.startswith("{"):
        stem = stem[0].lower() + stem[1:]
    if slots.lead and {"rest", "stranded", "predicate", "predicate_plural", "predicate_as_is"} & set(template.slots):
        stem = f"{slots.lead}, {stem}"
    if standing.clause.speaker:
        stem = f"according to {slots.text(standing.clause.speaker)}, {stem}"
    if standing.others:
        stem = f"besides {_listed([_articled(other, slots) for other in standing.others])}, {stem}"
    used = slots.used(template.slots)
    place = "" if slots.lead else where(standing, used, references, slots.swaps)
    stem = _placed(stem, place, used) if place else stem
    stem = idiomatic(_named_once(stem, used, slots.swaps))
    fact = standing.fact
    # What bears the name has it as it stands: the Calvin cycle is not the Melvin Calvin cycle.
    answer = _named(standing) if standing.stance is Stance.NAMED else fact.answer
    return Draft(template, standing, _tidy(stem), answer, used, slots.swaps, slots.owned_pronouns(used), place)


def _articled(phrase: tuple[Token, ...], slots: Slots) -> str:
    """What stands beside the answer, with the article that it shared: "the Halden Strait, North Sea and Black Sea"."""
    text = slots.text(phrase)
    named = all(token.pos_ == "PROPN" for token in phrase) and phrase[-1].lower_ in _WITH_ARTICLE
    return f"the {text}" if named else text


_WITH_ARTICLE = frozenset(
    {"canal", "channel", "desert", "gulf", "islands", "mountains", "ocean", "peninsula", "river", "sea", "strait"}
)


def _placed(stem: str, place: str, used: Sequence[Token]) -> str:
    """The stem with a place: "in what year was the first law passed in Norway?", "in Norway, what did it cost?"."""
    last = bool(used) and not any(token.dep_ == "prep" and token.i > used[-1].sent.root.i for token in used)
    if stem.startswith(_NOT_AFTER_A_COMMA) or (stem.startswith(_ASKS_WHEN) and last):
        return f"{stem.removesuffix('?').rstrip()} {place}?"
    return f"{place}, {stem}"


_ASKS_WHEN = ("in what ", "since when ", "by what ", "on what ")
_NOT_AFTER_A_COMMA = ("across ", "after ", "before ", "until ", "when ", "while ")


def _named(standing: Standing) -> str:
    """The name of what bears one: "Hartmann" of "the Hartmann family", and all of "the Halda crops"."""
    fact, noun = standing.fact, standing.constituent.noun
    doc = fact.head.doc
    whole = noun is not None and fact.end <= noun.i and noun.lower_ not in name_lists().last and bears_names(noun)
    return doc[fact.start : noun.i + 1 if whole and noun is not None else fact.end].text


def _named_once(stem: str, used: Sequence[Token], swaps: Mapping[int, str]) -> str:
    """The stem with a pronoun where its owner stands before it: "did Anna begin late in her life", "when she left".

    Who is named a second time is so by the text's short name: "Anna Lund's letters after Lund's death".
    """
    for token in reversed(used):
        named = swaps.get(token.i, "")
        owner = named.removesuffix("'s").removesuffix("'")
        if owner and stem.count(owner) > 1 and (is_possessive(token) or token.tag_ == "PRP"):
            stem = _with_pronoun(stem, named, owner, token.lower_)
    for token in used:
        named = swaps.get(token.i, "")
        if token.pos_ == "PROPN" and named.endswith(f" {token.text}") and stem.count(named) > 1:
            before, _, after = stem.rpartition(named)
            stem = f"{before}{token.text}{after}"
    return stem


def _with_pronoun(stem: str, named: str, owner: str, pronoun: str) -> str:
    """The stem with a pronoun for the last time that somebody is named in this form, after a first time in any."""
    *_, last = [None, *re.finditer(rf"{re.escape(named)}(?!\w|['’]s?\b|-)", stem)]
    if last is None or owner not in stem[: last.start()]:
        return stem
    return f"{stem[: last.start()]}{pronoun}{stem[last.end() :]}"


def _listed(phrases: Sequence[str]) -> str:
    """The phrases joined by commas and "and"."""
    *first, last = phrases
    return f"{', '.join(first)} and {last}" if first else last


def _tidy(stem: str) -> str:
    """One space between words, none before punctuation, a capital at the start."""
    stem = _SPACE_BEFORE.sub("", " ".join(stem.split()))
    if "'s " in stem or "’s " in stem:
        stem = _SPACE_IN_OWNER.sub(r"\1\2 ", stem)
    stem = _SPACE_BEHIND.sub("", stem)
    stem = _LAST_COMMA.sub("", stem)
    stem = _POWER.sub(lambda unit: unit[1] + "²³"[int(unit[2]) - 2], stem)
    if stem.count(",") == 1:
        stem = _LONE_COMMA.sub(r" \1 ", stem)
    return stem[:1].upper() + stem[1:]


_SPACE_BEFORE = re.compile(r" (?=[,;:?!)\]’”]|\.(?!\d))")  # ".348" is a number
_SPACE_IN_OWNER = re.compile(r"(\w) (['’]s) ")  # "which church 's website"
_SPACE_BEHIND = re.compile(r"(?<=[(\[“]) ")
_LAST_COMMA = re.compile(r"[,;:]+(?=\?)")
_POWER = re.compile(r"(?<=\d )([km]?m)([23])\b")
_LONE_COMMA = re.compile(r", (across|after|before|until|when|while) (?!(?:are|did|do|does|had|has|have|is|was|were)\b)")
