"""A strict reader of GIFT, written from the rules of Moodle's importer and from nothing of ours.

What the importer does, in its order: blank lines part questions; lines that begin with `//` go; escapes become
placeholders; `::…::` is the name; the first `{` to the first `}` is the answer; `####` begins the general feedback;
then the type is guessed from what is left, and only at the end do placeholders become characters again.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_PLACEHOLDERS = {"\\:": "&&058;", "\\#": "&&035;", "\\=": "&&061;", "\\{": "&&123;", "\\}": "&&125;", "\\~": "&&126;"}
_WEIGHT = re.compile(r"%-?([0-9]{1,2}\.?[0-9]*)%")
_FORMATS = {"html", "plain", "moodle", "markdown"}


@dataclass(frozen=True)
class Answer:
    """An answer: its text, its weight in percent, the form that the text is in."""

    text: str
    weight: float
    form: str


@dataclass(frozen=True)
class Read:
    """A question as Moodle would have it; a category has its name in `text`."""

    kind: str
    text: str
    name: str = ""
    form: str = "moodle"
    answers: tuple[Answer, ...] = ()
    feedback: str = ""


def read_gift(data: bytes) -> list[Read]:
    """The categories and questions of a file."""
    lines = data.decode("utf-8").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    blocks: list[list[str]] = [[]]
    for line in lines:
        if line.strip():
            blocks[-1].append(" " if line.strip().startswith("//") else line)
        elif blocks[-1]:
            blocks.append([])
    return [_question("\n".join(block).strip()) for block in blocks if "".join(block).strip()]


def _hidden(text: str) -> str:
    text = text.replace("\\\\", "&&092;")
    for escape, placeholder in _PLACEHOLDERS.items():
        text = text.replace(escape, placeholder)
    return text.replace("\\n", "&&010").replace("&&092;", "\\")


def _shown(text: str) -> str:
    for escape, placeholder in _PLACEHOLDERS.items():
        text = text.replace(placeholder, escape[1])
    return text.replace("&&010", "\n")


def _formatted(text: str, form: str) -> tuple[str, str]:
    if text.startswith("["):
        name, _, rest = text[1:].partition("]")
        if name in _FORMATS:
            text, form = rest, name
    return _shown(text).strip(), form


def _question(block: str) -> Read:
    text = _hidden(block)
    if text.startswith("$CATEGORY:"):
        return Read("category", text.removeprefix("$CATEGORY:").strip())
    assert text.startswith("::")
    name, mark, text = text[2:].partition("::")
    assert mark
    start, end = text.find("{"), text.find("}")
    assert 0 <= start < end
    assert end == len(text) - 1, "text after the answer makes it a missing word"
    answer, feedback = text[start + 1 : end].strip(), ""
    if "####" in answer:
        answer, _, feedback = answer.rpartition("####")
    prompt, form = _formatted(text[:start].strip(), "moodle")
    kind, answers = _answers(answer.strip(), form)
    return Read(kind, prompt, _shown(name), form, answers, _formatted(feedback, form)[0])


def _answers(text: str, form: str) -> tuple[str, tuple[Answer, ...]]:
    if not text:
        return "essay", ()
    if text.startswith("#"):
        return "numerical", ()
    if "~" in text:
        parts = [part.strip() for part in text.replace("=", "~=").split("~")]
        return "multichoice", tuple(_choice(part, form) for part in parts if part)
    if "=" in text and "->" in text:
        return "match", ()
    if text in {"T", "TRUE", "F", "FALSE"}:
        return "truefalse", ()
    return "shortanswer", tuple(_weighed(part.strip(), 100, form) for part in text.split("=") if part.strip())


def _choice(part: str, form: str) -> Answer:
    return _commented(part[1:], 100, form) if part.startswith("=") else _weighed(part, 0, form)


def _weighed(part: str, weight: float, form: str) -> Answer:
    match = _WEIGHT.match(part)
    return _commented(part[match.end() :], float(match[1]), form) if match else _commented(part, weight, form)


def _commented(part: str, weight: float, form: str) -> Answer:
    text, _, _ = part.partition("#")
    return Answer(*_swapped(_formatted(text.strip(), form), weight))


def _swapped(formatted: tuple[str, str], weight: float) -> tuple[str, float, str]:
    return formatted[0], weight, formatted[1]
