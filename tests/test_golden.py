"""The seeds' questions are those of the golden file, and their decks are those of their quiz files."""

from __future__ import annotations

import importlib.util
import io
import sqlite3
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from quizgen.export.format import Wishes
from quizgen.language.model import MODELS
from quizgen.output import format_named
from quizgen.quiz import quiz_to_json, read_quiz

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).parent.parent
DECKS = ROOT / "decks"
QUIZZES = sorted(DECKS.glob("*.quiz.json"))


def _maker() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_decks", DECKS / "make.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _notes(deck: bytes) -> list[tuple[str, str]]:
    """The guid and fields of each note of a deck."""
    with zipfile.ZipFile(io.BytesIO(deck)) as package, sqlite3.connect(":memory:") as database:
        database.deserialize(package.read("collection.anki2"))
        return list(database.execute("select guid, flds from notes order by id"))


def _has_medium_model() -> bool:
    try:
        MODELS["en_core_web_md"]()
    except ImportError:
        return False
    return True


def _deck(path: Path) -> bytes:
    return format_named("apkg").write(read_quiz(path), Wishes()).data


@pytest.mark.model
@pytest.mark.skipif(not _has_medium_model(), reason="the golden file is made with the medium model")
def test_seeds_give_the_golden_questions(monkeypatch: pytest.MonkeyPatch) -> None:
    """A change to how questions are asked shows as a diff of decks/questions.txt, made by decks/make.py."""
    monkeypatch.chdir(ROOT)
    golden = (DECKS / "questions.txt").read_text(encoding="utf-8").splitlines()
    assert _maker().golden_questions().splitlines() == golden


@pytest.mark.parametrize("path", QUIZZES, ids=lambda path: path.stem)
def test_deck_is_that_of_its_quiz_file(path: Path) -> None:
    """The deck beside a quiz file has the notes that the file gives."""
    deck = path.with_name(path.name.replace(".quiz.json", ".apkg"))
    assert _notes(deck.read_bytes()) == _notes(_deck(path))


@pytest.mark.parametrize("path", QUIZZES, ids=lambda path: path.stem)
def test_deck_bytes_are_the_same_every_time(path: Path) -> None:
    """A deck made twice from its quiz file is the same byte for byte."""
    assert _deck(path) == _deck(path)


@pytest.mark.parametrize("path", QUIZZES, ids=lambda path: path.stem)
def test_quiz_file_is_written_as_it_was_read(path: Path) -> None:
    """Reading and writing a quiz file changes no byte."""
    assert quiz_to_json(read_quiz(path)) == path.read_bytes()
