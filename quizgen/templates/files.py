"""Template files: their templates, and what is wrong with them, by line. They are TOML; see `docs/templates.md`."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from quizgen.errors import TemplateError
from quizgen.quiz import Kind
from quizgen.templates.template import ROLES, SLOTS, TYPES, Example, Template

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

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
