"""`quizgen export` and `quizgen make -o` as a user types them."""

from __future__ import annotations

import codecs
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from quizgen.errors import ExitCode
from quizgen.output import FORMATS
from quizgen.quiz import quiz_from_json, quiz_to_json

from .quizzes import QUIZ

if TYPE_CHECKING:
    from pathlib import Path

LIBRARIES = ("xlsxwriter", "docx", "typst", "genanki", "spacy", "xml.etree.ElementTree")


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder with a text, a page, and a quiz made from them."""
    (tmp_path / "wood.txt").write_text("In 1911, Clara Wood opened a school in Cairo.\n", encoding="utf-8")
    (tmp_path / "page.html").write_text("<p>In 1911, Clara Wood opened a school in Cairo.</p>", encoding="utf-8")
    (tmp_path / "wood.quiz.json").write_bytes(quiz_to_json(QUIZ))
    return tmp_path


def run(desk: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The program run in the folder."""
    command = [sys.executable, "-m", "quizgen", *arguments]
    return subprocess.run(command, cwd=desk, capture_output=True, text=True, encoding="utf-8", check=False)


def imported(desk: Path, *arguments: str) -> set[str]:
    """Which of the libraries of outputs the program imports."""
    script = "import sys, quizgen.cli\ntry:\n    quizgen.cli.main()\nfinally:\n    print(*sys.modules, file=sys.stderr)"
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments], cwd=desk, capture_output=True, text=True, check=True
    )
    return set(LIBRARIES) & set(done.stderr.split())


def test_help_lists_every_format_with_its_endings(desk: Path) -> None:
    shown = " ".join(run(desk, "export", "--help").stdout.split())
    for each in FORMATS:
        assert f" {each.name} {each.says} ({', '.join(each.endings)})" in shown


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        ("export wood.quiz.json -o a.xlsx", ExitCode.USAGE, "--format kahoot or --format wayground"),
        ("export wood.quiz.json -o a.csv --format kahoot", ExitCode.USAGE, "--format blooket or --format gimkit"),
        ("export wood.quiz.json -o a.txt --format word", ExitCode.USAGE, "There is no format 'word'"),
        ("export wood.quiz.json -o a.html --format kahoot", ExitCode.USAGE, "fits no output: a.html"),
        ("make wood.txt --format kahoot", ExitCode.USAGE, "without -o, nothing is written"),
        ("make wood.txt -o a.tsv", ExitCode.USAGE, "--format quizlet or --format anki"),
        ("make page.html -o page.html", ExitCode.OUTPUT, "page.html is page.html, which the quiz is made from"),
        ("make wood.txt -o wood.txt --format aiken", ExitCode.OUTPUT, "which the quiz is made from"),
        ("export wood.quiz.json -o wood.txt -f aiken", ExitCode.OUTPUT, "which the quiz is made from"),
        ("export wood.quiz.json -o wood.quiz.json/a.gift", ExitCode.OUTPUT, "Cannot write"),
    ],
)
def test_mistake_is_one_line_with_its_exit_code(desk: Path, arguments: str, code: ExitCode, says: str) -> None:
    """And no file is changed by it."""
    before = {path: path.read_bytes() for path in desk.iterdir()}
    done = run(desk, *arguments.split())
    assert (done.returncode, done.stdout) == (code, ""), done.stderr
    assert done.stderr.count("\n") == 1
    assert says in done.stderr
    assert {path: path.read_bytes() for path in desk.iterdir()} == before


def test_each_format_is_written_from_the_command_line(desk: Path) -> None:
    targets = [f"out{each.endings[0]}" for each in FORMATS]
    done = run(desk, "export", "wood.quiz.json", *(part for target in targets for part in ("-o", target)))
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    assert all((desk / target).stat().st_size for target in targets)
    assert all(target in done.stderr for target in targets)


def test_seed_orders_the_options(desk: Path) -> None:
    made = []
    for seed in range(8):
        run(desk, "export", "wood.quiz.json", "-o", f"{seed}.aiken.txt", "--seed", str(seed))
        made.append((desk / f"{seed}.aiken.txt").read_text(encoding="utf-8"))
    assert len(set(made)) > 1


def test_help_and_plain_formats_load_no_library(desk: Path) -> None:
    assert imported(desk, "export", "wood.quiz.json", "-o", "a.aiken.txt", "-o", "b.gift", "-o", "c.html") == set()


def test_quiz_file_that_an_editor_gave_a_byte_order_mark_is_read(desk: Path) -> None:
    (desk / "bom.quiz.json").write_bytes(codecs.BOM_UTF8 + quiz_to_json(QUIZ))
    done = run(desk, "export", "bom.quiz.json", "-o", "a.quiz.json")
    assert done.returncode == 0, done.stderr
    written = quiz_from_json((desk / "a.quiz.json").read_bytes())
    assert [question.stem for question in written.questions] == [question.stem for question in QUIZ.questions]


def test_ending_in_capital_letters_is_known(desk: Path) -> None:
    assert run(desk, "export", "wood.quiz.json", "-o", "X.APKG").returncode == 0


@pytest.mark.model
def test_texts_become_any_format_at_once(desk: Path) -> None:
    done = run(desk, "make", "wood.txt", "-o", "a.html", "-o", "a.moodle.xml", "-o", "a.txt", "-f", "gift")
    assert done.returncode == 0, done.stderr
    assert (desk / "a.txt").read_text(encoding="utf-8").startswith("$CATEGORY:")
