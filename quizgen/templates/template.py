"""What a template is: which facts it picks, and how it asks for them. The files are TOML; see `docs/templates.md`."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from quizgen.errors import TemplateError
from quizgen.facts.fact import DateType, NumberType
from quizgen.facts.standing import Stance, Standing
from quizgen.facts.units import units
from quizgen.language.clause import Role
from quizgen.language.lemmas import lemma
from quizgen.language.namelists import NameType
from quizgen.language.verbs import lemma_of
from quizgen.quiz import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from quizgen.language.tokens import Token

SLOTS = {
    "subject": "the subject",
    "aux": "the auxiliary before the subject, do-support included",
    "verb": "what remains of the verb after the auxiliary went to the front",
    "rest": "all that follows the verb, without what is asked for",
    "stranded": "the same, with the preposition of what is asked for left in its place",
    "predicate": "verb and rest, agreeing with who or what",
    "predicate_plural": "verb and rest, agreeing with a plural",
    "predicate_as_is": "verb and rest, agreeing with the subject as it stands",
    "active": "the verb of a passive clause, turned active",
    "active_plural": "the same, agreeing with a plural",
    "preposition": "the preposition of what is asked for",
    "noun": "the common noun for a name: university, country",
    "counted": "the noun a number counts, with its own modifiers",
    "share": "what a percentage or number is a part of, with 'of'",
    "shared": "the same without 'of'",
    "quantity": "the noun whose value a number is: estimated population",
    "owned": "what belongs to the owner who is asked for",
    "named": "the noun that bears the name: family in the Hauteville family",
    "degree": "the adjective that the number measures: old, much higher",
    "before": "the statement up to what is asked for, where it is asked for in its place",
    "after": "the statement from there on",
    "ending": "the statement up to what is asked for at its very end",
    "whom": "who or whom, whichever fits where the person stands",
    "described": "what stands before a name and says what it is: Dutch painter",
    "whole": "the phrase up to the 'of' before what is asked for",
}
"""What a question may contain in braces, and what each stands for."""

ROLES = frozenset(f"{stance}{role}" for stance in Stance for role in Role)
TYPES = frozenset(str(kind) for types in (NameType, NumberType, DateType) for kind in types)
_KNOWN = {
    "name",
    "asks_for",
    "role",
    "type",
    "preposition",
    "verb",
    "head",
    "question",
    "noun",
    "weight",
    "example",
    "existential",
    "copula",
    "passive",
    "range",
    "subject",
    "doubtful",
}
_SLOT = re.compile(r"\{(\w*)\}")


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence and what the template must ask of it."""

    text: str
    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class Template:
    """One way of asking.

    Attributes:
        name: Unique among all templates in use.
        asks_for: Number, name or date.
        role: Roles of the fact in its clause, any of them.
        question: The stem with slots in braces.
        type: Types of the fact, any of them; empty for all.
        preposition: Prepositions before the fact, any of them; "" stands for none; empty for all.
        verb: Base forms of the clause's verb; empty for all.
        head: Base forms of the noun that holds the fact; empty for all.
        noun: Whether the fact must (or must not) have a common noun of its own; None for either.
        existential: Whether the subject must (or must not) be "there"; None for either.
        copula: Whether the verb must (or must not) be "be"; None for either.
        passive: Whether the clause must (or must not) be passive; None for either.
        range: Whether the number must (or must not) be a range, "5 to 10"; None for either.
        subject: What the clause's subject must be: a person, a quantity, or anything (empty).
        weight: How good its questions usually are, from 0 to 1.
        doubtful: Whether its questions are kept for `--all`, for a person to pick from.
        examples: Its tests.
        file: Where it was read from.
        line: The line it begins on.
    """

    name: str
    asks_for: Kind
    role: frozenset[str]
    question: str
    type: frozenset[str] = frozenset()
    preposition: frozenset[str] = frozenset()
    verb: frozenset[str] = frozenset()
    head: frozenset[str] = frozenset()
    noun: bool | None = None
    existential: bool | None = None
    copula: bool | None = None
    passive: bool | None = None
    range: bool | None = None
    subject: str = ""
    weight: float = 0.5
    doubtful: bool = False
    examples: tuple[Example, ...] = ()
    file: str = ""
    line: int = 0
    slots: tuple[str, ...] = field(default=())

    def matches(self, standing: Standing) -> bool:
        """Whether the template asks for a fact that stands like this."""
        fact, clause, part = standing.fact, standing.clause, standing.constituent
        return (
            fact.kind is self.asks_for
            and standing.role in self.role
            and (not self.type or fact.type in self.type)
            and (not self.preposition or part.preposition in self.preposition)
            and (self.noun is None or fact.guessed or self.noun == bool(fact.noun))
            and (self.existential is None or self.existential == (clause.subject_head.dep_ == "expl"))
            and (self.copula is None or self.copula == clause.group.is_copula)
            and (self.passive is None or self.passive == is_passive(standing))
            and (self.range is None or self.range == is_range(fact.answer))
            and _fits(self.subject, clause.subject_head)
            and (not self.verb or lemma_of(clause.group.verb) in self.verb)
            and (not self.head or (part.noun is not None and lemma(part.noun) in self.head))
        )


def _fits(wanted: str, head: Token) -> bool:
    """Whether the subject's noun is what a template wants: a person, a quantity ("length"), or anything."""
    if wanted == "person":
        return head.ent_type_ == "PERSON"
    return not wanted or lemma(head) in units().quantity


def is_range(answer: str) -> bool:
    """Whether a number has two ends: "5 to 10 percent"."""
    return bool(re.search(r"\d\s?(?:to|–|-|and)\s?[$£€]?\d", answer))


def is_passive(standing: Standing) -> bool:
    """Whether the fact's clause is passive."""
    group = standing.clause.group
    return group.tag == "VBN" and any(
        word in {"was", "were", "is", "are", "been", "be", "being"} for word in group.auxiliaries
    )


@cache
def built_in_templates() -> tuple[Template, ...]:
    """The templates that come with the program, by file name and place."""
    found: list[Template] = []
    for entry in sorted((files("quizgen.templates") / "english").iterdir(), key=lambda entry: entry.name):
        if entry.name.endswith(".toml"):
            found += parse_templates(entry.read_text(encoding="utf-8"), entry.name)
    return tuple(found)


def read_templates(path: Path) -> tuple[Template, ...]:
    """The templates in a user's file.

    Raises:
        TemplateError: The file cannot be read, or something in it is wrong; the message names file and line.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise TemplateError(f"Cannot read {path}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise TemplateError(f"{path} is not UTF-8 text", "Save it as UTF-8.") from error
    return parse_templates(text, str(path))


def own_templates(paths: Sequence[Path]) -> tuple[Template, ...]:
    """The templates in a user's files, each with a name of its own.

    Raises:
        TemplateError: A file is wrong, or a name is taken by another file or by a built-in template.
    """
    found: list[Template] = []
    for path in paths:
        for template in read_templates(path):
            other = next((t for t in (*found, *built_in_templates()) if t.name == template.name), None)
            if other is not None:
                raise TemplateError(
                    f"{template.file}:{template.line}: the name {template.name!r} is taken by {other.file}",
                    "Give the template another name.",
                )
            found.append(template)
    return tuple(found)


def parse_templates(text: str, file: str) -> tuple[Template, ...]:
    """The templates in a file's text.

    Raises:
        TemplateError: Something is wrong; the message names file and line.
    """
    try:
        data = tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # numbers of 5,000 digits, lists in lists in lists
        raise TemplateError(f"{file}: not valid TOML: {error}") from error
    lines = [number for number, line in enumerate(text.splitlines(), 1) if line.strip() == "[[template]]"]
    entries = data.get("template")
    whole = isinstance(entries, list) and all(isinstance(entry, dict) for entry in entries)
    if set(data) - {"template"} or not whole or not entries:
        raise TemplateError(f"{file}:1: expected one or more [[template]] tables and nothing else")
    lines += [0] * (len(entries) - len(lines))
    templates = tuple(_Entry(entry, file, line, text).template() for entry, line in zip(entries, lines, strict=False))
    for place, template in enumerate(templates):
        if template.name in {other.name for other in templates[:place]}:
            raise TemplateError(f"{file}:{template.line}: a second template is called {template.name!r}")
    return templates


class _Entry:
    """One table of a template file on its way to a Template."""

    def __init__(self, data: dict[str, Any], file: str, line: int, text: str) -> None:
        self._data = data
        self._file = file
        self._line = line
        self._text = text.splitlines()

    def template(self) -> Template:
        unknown = sorted(set(self._data) - _KNOWN)
        if unknown:
            raise self._wrong(unknown[0], f"unknown key {unknown[0]!r}", f"Known keys are {', '.join(sorted(_KNOWN))}.")
        name = self._string("name")
        question = self._string("question")
        return Template(
            name=name,
            asks_for=self._kind(),
            role=self._words("role", ROLES, required=True),
            question=question,
            type=self._words("type", TYPES),
            preposition=self._words("preposition"),
            verb=self._words("verb"),
            head=self._words("head"),
            noun=self._flag("noun"),
            existential=self._flag("existential"),
            copula=self._flag("copula"),
            passive=self._flag("passive"),
            range=self._flag("range"),
            subject=self._subject(),
            weight=self._weight(),
            doubtful=bool(self._flag("doubtful")),
            examples=self._examples(),
            file=self._file,
            line=self._line,
            slots=self._slots(question),
        )

    def _wrong(self, key: str, message: str, hint: str = "") -> TemplateError:
        return TemplateError(f"{self._file}:{self._line_of(key)}: {message}", hint)

    def _line_of(self, key: str) -> int:
        """The line in this table on which the key stands; the table's own line when it is missing."""
        for number in range(self._line, len(self._text)):
            line = self._text[number].strip()
            if line in {"[[template]]", "[[template.example]]"}:
                break
            if re.match(rf"{re.escape(key)}\s*=", line):
                return number + 1
        return self._line

    def _string(self, key: str) -> str:
        value = self._data.get(key)
        if not isinstance(value, str) or not value.strip():
            raise self._wrong(key, f"expected a text for {key!r}" + (", which is missing" if value is None else ""))
        return value

    def _kind(self) -> Kind:
        value = self._string("asks_for")
        if value not in set(Kind):
            raise self._wrong("asks_for", f"{value!r} cannot be asked for", "Expected number, name or date.")
        return Kind(value)

    def _words(self, key: str, allowed: frozenset[str] = frozenset(), *, required: bool = False) -> frozenset[str]:
        value = self._data.get(key, [])
        words = [value] if isinstance(value, str) else value
        if not isinstance(words, list) or not all(isinstance(word, str) for word in words) or (required and not words):
            raise self._wrong(key, f"expected a text or a list of texts for {key!r}")
        for word in words:
            if allowed and word not in allowed:
                raise self._wrong(key, f"{word!r} is no {key}", f"Expected one of {', '.join(sorted(allowed))}.")
        return frozenset(words)

    def _flag(self, key: str) -> bool | None:
        value = self._data.get(key)
        if value is not None and not isinstance(value, bool):
            raise self._wrong(key, f"expected true or false for {key!r}")
        return value

    def _subject(self) -> str:
        value = self._data.get("subject", "")
        if value not in ("", "person", "quantity"):
            raise self._wrong("subject", f"{value!r} is no kind of subject", "Expected 'person' or 'quantity'.")
        return str(value)

    def _weight(self) -> float:
        value = self._data.get("weight", 0.5)
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
            raise self._wrong("weight", "expected a number from 0 to 1 for 'weight'")
        return float(value)

    def _slots(self, question: str) -> tuple[str, ...]:
        slots = tuple(_SLOT.findall(question))
        if re.search(r"[{}]", _SLOT.sub("", question)):
            raise self._wrong("question", "a brace stands alone, or holds more than the name of a slot")
        for slot in slots:
            if slot not in SLOTS:
                raise self._wrong("question", f"there is no slot {{{slot}}}", f"Slots are {', '.join(SLOTS)}.")
        if not question.endswith("?"):
            raise self._wrong("question", "a question ends with a question mark")
        return slots

    def _examples(self) -> tuple[Example, ...]:
        entries = self._data.get("example", [])
        wanted = {"text", "question", "answer"}
        if not isinstance(entries, list) or not all(
            isinstance(e, dict) and set(e) == wanted and all(isinstance(v, str) for v in e.values()) for e in entries
        ):
            raise self._wrong(
                "name", "each [[template.example]] needs text, question and answer", "All three are texts."
            )
        return tuple(Example(**entry) for entry in entries)
