"""What English pages put around their prose, from `boilerplate.toml`, made ready for matching."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Boilerplate:
    """The lists of `boilerplate.toml`; what each is for stands there. Words are in lower case.

    Attributes:
        whole: Lines, without their closing punctuation.
        sentence_starts: Matches at a paragraph's start.
        label_starts: Matches at the start of a line without final punctuation.
        editor_notes: What may stand in square brackets and goes with them.
        widget_words: Last words of labels.
        widget_starts: First words of labels.
        openers: First words of sentences.
        name_starts: What comes before the inner capital of a name.
        camel_names: Words with an inner capital that openers would take apart.
        back_matter: Headings.
        lead_labels: Matches a label and its punctuation at a paragraph's start.
        jobs: What people who write for a paper are.
        agencies: News agencies.
    """

    whole: frozenset[str]
    sentence_starts: re.Pattern[str]
    label_starts: re.Pattern[str]
    editor_notes: frozenset[str]
    widget_words: frozenset[str]
    widget_starts: frozenset[str]
    openers: frozenset[str]
    name_starts: frozenset[str]
    camel_names: frozenset[str]
    back_matter: frozenset[str]
    lead_labels: re.Pattern[str]
    jobs: frozenset[str]
    agencies: frozenset[str]


@cache
def boilerplate() -> Boilerplate:
    """The lists, read once."""
    lists = tomllib.loads(files(__package__).joinpath("boilerplate.toml").read_text(encoding="utf-8"))
    starts = {name: _starts(lists.pop(name)) for name in ("sentence_starts", "label_starts")}
    labels = "|".join(word.capitalize() for word in lists.pop("lead_labels"))
    lead = re.compile(rf"(?:{labels}|{labels.upper()})(?:\.|:|\s?[—–])\s+(?=[\"“‘'(]?[A-Z0-9])")
    sets = {name: frozenset(words) for name, words in lists.items()}
    return Boilerplate(**starts, lead_labels=lead, **sets)


def _starts(phrases: list[str]) -> re.Pattern[str]:
    r"""Matches any of the phrases where a word ends after it; all in lower case, as `str.lower` leaves the text."""
    return re.compile("|".join(re.escape(phrase) + (r"\b" if phrase[-1].isalnum() else "") for phrase in phrases))
