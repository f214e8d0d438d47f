"""What English pages put around their prose, from `boilerplate.toml`, made ready for matching."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files


@dataclass(frozen=True)
class Boilerplate:
    """The lists of `boilerplate.toml`, which says what each is for; all in lower case."""

    whole: frozenset[str]
    sentence_starts: frozenset[str]
    label_starts: frozenset[str]
    editor_notes: frozenset[str]
    widget_words: frozenset[str]
    widget_starts: frozenset[str]
    openers: frozenset[str]
    name_starts: frozenset[str]
    camel_names: frozenset[str]
    back_matter: frozenset[str]
    lead_labels: frozenset[str]
    short_verbs: frozenset[str]
    jobs: frozenset[str]
    agencies: frozenset[str]

    @cached_property
    def sentence_start(self) -> re.Pattern[str]:
        """Matches a paragraph, in lower case, that begins with one of `sentence_starts`."""
        return _starts(self.sentence_starts)

    @cached_property
    def label_start(self) -> re.Pattern[str]:
        """Matches a line, in lower case, that begins with one of `label_starts`."""
        return _starts(self.label_starts)

    @cached_property
    def lead_label(self) -> re.Pattern[str]:
        """Matches one of `lead_labels` and its punctuation before a sentence."""
        labels = "|".join(word.capitalize() for word in sorted(self.lead_labels))
        return re.compile(rf"(?:{labels}|{labels.upper()})(?:\.|:|\s?[—–])\s+(?=[\"“‘'(]?[A-Z0-9])")


@cache
def boilerplate() -> Boilerplate:
    """The lists, read once."""
    lists = tomllib.loads(files(__package__).joinpath("boilerplate.toml").read_text(encoding="utf-8"))
    return Boilerplate(**{name: frozenset(words) for name, words in lists.items()})


def _starts(phrases: frozenset[str]) -> re.Pattern[str]:
    """Matches any of the phrases that is not part of a longer word."""
    return re.compile(
        "|".join(re.escape(phrase) + (r"\b" if phrase[-1].isalnum() else "") for phrase in sorted(phrases))
    )
