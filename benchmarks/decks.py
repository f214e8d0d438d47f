"""Writing a deck against bare genanki writing the same notes, and against Anki's own export of them.

    python benchmarks/decks.py [--notes N] [--rounds N]

Prints seconds and peak memory of both writers and their ratios, each measured in a process of its own, the two in turn
within one run; then the sizes of the file that quizgen writes and of the one that Anki exports after importing it, if
the `anki` library is installed.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import genanki

from quizgen.anki.deck import deck_bytes
from quizgen.anki.notes import note
from quizgen.anki.notetypes import NOTE_TYPES, model_of
from quizgen.quiz import Kind, Question, Quiz, Source

if TYPE_CHECKING:
    from collections.abc import Callable

MADE = 1_750_000_000
SOURCE = Source("stations.txt", "The Stations of the Line", "2025-06-15", 400_000)


def question(number: int) -> Question:
    """One of many, as long as questions on real texts are."""
    sentence = (
        f"Station {number}, which the company opened after the floods & named <for> keeper No. {number * 7}, stands"
        f" {number + 100} metres above the sea."
    )
    answer = str(number + 100)
    start = sentence.rindex(f"{answer} metres")
    return Question(
        id=f"{number:016x}", source=SOURCE.name, stem=f"How many metres above the sea does station {number} stand?",
        answer=answer, kind=Kind.NUMBER, start=start, end=start + len(answer), sentence=sentence, answer_start=start,
        answer_end=start + len(answer), section=f"Line {number // 500}", sentence_number=number + 1, changed=MADE,
    )  # fmt: skip


def quiz(notes: int) -> Quiz:
    """The quiz that is written."""
    return Quiz("Stations", (SOURCE,), tuple(map(question, range(notes))), made=MADE)


def write_bare(notes: int, path: Path) -> Callable[[], object]:
    """Write the same notes with genanki as it comes, their fields made beforehand."""
    models = {note_type.id: model_of(note_type) for note_type in NOTE_TYPES}
    made = [note(one, SOURCE, choice=False) for one in quiz(notes).questions]

    def write() -> None:
        deck = genanki.Deck(1_600_000_000, "Stations")
        for one in made:
            deck.add_note(genanki.Note(models[one.type.id], one.fields, tags=one.tags, guid=one.guid))
        genanki.Package(deck).write_to_file(path, timestamp=MADE)

    return write


def write_ours(notes: int, path: Path) -> Callable[[], object]:
    """Write the quiz as quizgen does, from its questions."""
    made = quiz(notes)
    return lambda: path.write_bytes(deck_bytes(made))


WRITERS = {"genanki": write_bare, "quizgen": write_ours}


def measure(writer: str, notes: int) -> tuple[float, float]:
    """Seconds and, in MB, peak memory of one writer in a process of its own."""
    command = [sys.executable, __file__, "--writer", writer, "--notes", str(notes)]
    seconds, memory = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return seconds, memory


def work(writer: str, notes: int) -> None:
    """Write once, and print what it took."""
    with tempfile.TemporaryDirectory() as folder:
        tempfile.tempdir = folder  # genanki leaves a file there
        write = WRITERS[writer](notes, Path(folder) / "deck.apkg")
        begin = time.perf_counter()
        write()
        seconds = time.perf_counter() - begin
    print(json.dumps([seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024]))


def exported_size(deck: bytes) -> int | None:
    """The size of what Anki exports after importing the deck, or None without the library."""
    try:
        from anki import collection  # noqa: PLC0415 - a development dependency
    except ImportError:
        return None
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "deck.apkg"
        path.write_bytes(deck)
        notes = collection.Collection(str(Path(folder) / "collection.anki2"))
        request = collection.ImportAnkiPackageRequest(
            package_path=str(path), options=collection.ImportAnkiPackageOptions()
        )
        notes.import_anki_package(request)
        out = Path(folder) / "export.apkg"
        options = collection.ExportAnkiPackageOptions(with_scheduling=False, with_media=True, legacy=False)
        notes.export_anki_package(out_path=str(out), options=options, limit=None)
        notes.close()
        return out.stat().st_size


def main() -> None:
    """Measure both writers in turn, and print the best of each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--notes", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--writer", choices=WRITERS, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.writer:
        work(arguments.writer, arguments.notes)
        return
    figures: dict[str, list[tuple[float, float]]] = {writer: [] for writer in WRITERS}
    for _ in range(arguments.rounds):
        for writer, taken in figures.items():
            taken.append(measure(writer, arguments.notes))
    best = {writer: [min(column) for column in zip(*taken, strict=True)] for writer, taken in figures.items()}
    print(f"{arguments.notes:,} notes, best of {arguments.rounds}")
    for writer, (seconds, memory) in best.items():
        print(f"{writer}   {seconds:.2f} s   {memory:.0f} MB at its peak")
    time_ratio, memory_ratio = (ours / bare for ours, bare in zip(best["quizgen"], best["genanki"], strict=True))
    print(f"ratio     {time_ratio:.2f}     {memory_ratio:.2f}")
    deck = deck_bytes(quiz(arguments.notes))
    exported = exported_size(deck)
    print(f"file      {len(deck):,} bytes; Anki's own export {f'{exported:,} bytes' if exported else 'not measured'}")


if __name__ == "__main__":
    main()
