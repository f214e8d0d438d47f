"""The program as a user types it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from quizgen.errors import ExitCode
from quizgen.quiz import quiz_from_json, quiz_to_json

from .quizzes import QUIZ

if TYPE_CHECKING:
    from pathlib import Path

    from quizgen.quiz import Quiz

WOOD = "In 1911, Clara Wood opened a school in Cairo. About 400 pupils visited the new school in 1912.\n"
HEAVY = ("spacy", "textual", "genanki", "trafilatura", "markdown_it", "lemminflect", "numpy", "rich", "pydantic")

Run = subprocess.CompletedProcess[str]


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder with what users name on the command line, good and bad."""
    (tmp_path / "wood.txt").write_text(WOOD, encoding="utf-8")
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "blank.txt").write_text(" \n\n\t", encoding="utf-8")
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)) * 8)
    (tmp_path / "photo.png").write_bytes(b"\x89PNG\r\n")
    (tmp_path / "poem.txt").write_text("It was quiet, and the wind blew.\n", encoding="utf-8")
    (tmp_path / "broken.toml").write_text('[[template]]\nname = "a"\ncolour = 1\n', encoding="utf-8")
    (tmp_path / "wood.quiz.json").write_bytes(quiz_to_json(QUIZ))
    (tmp_path / "broken.quiz.json").write_text('{"title": "A", "sources"', encoding="utf-8")
    (tmp_path / "none.quiz.json").write_text("[]", encoding="utf-8")
    (tmp_path / "folder").mkdir()
    return tmp_path


def run(desk: Path, *arguments: str, given: str = "") -> Run:
    """The program run in the folder."""
    command = [sys.executable, "-m", "quizgen", *arguments]
    return subprocess.run(
        command, cwd=desk, input=given, capture_output=True, text=True, encoding="utf-8", timeout=120, check=False
    )


def imported(code: str) -> set[str]:
    """Which of the heavy libraries are imported by this code in a process of its own."""
    script = f"import sys\ntry:\n    {code}\nexcept SystemExit:\n    pass\nprint(*sys.modules, file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=True)
    return set(HEAVY) & {name.partition(".")[0] for name in done.stderr.split()}


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        ("make missing.txt", ExitCode.SOURCE, "There is no file missing.txt"),
        ("make empty.txt", ExitCode.SOURCE, "empty.txt is empty"),
        ("make blank.txt", ExitCode.SOURCE, "blank.txt is empty"),
        ("make binary.txt", ExitCode.SOURCE, "binary.txt"),
        ("make photo.png", ExitCode.SOURCE, "photo.png has an unknown ending"),
        ("make folder", ExitCode.SOURCE, "folder holds no text"),
        ("make https://school.example/page.html", ExitCode.SOURCE, "is an address on the web"),
        ("make wood.txt missing.txt", ExitCode.SOURCE, "There is no file missing.txt"),
        ("make wood.txt -o wood.doc", ExitCode.USAGE, "No format has the ending of 'wood.doc'"),
        ("make wood.txt -o wood", ExitCode.USAGE, "No format has the ending of 'wood'"),
        ("make missing.txt -o wood.doc", ExitCode.USAGE, "No format has the ending of 'wood.doc'"),
        ("make wood.txt --date tomorrow", ExitCode.USAGE, "'tomorrow' is not a date"),
        ("make wood.txt --date 2024-13-40", ExitCode.USAGE, "'2024-13-40' is not a date"),
        ("make wood.txt --kinds colour", ExitCode.USAGE, "'colour' is no kind of fact"),
        ("make wood.txt --form essay", ExitCode.USAGE, "'essay' is no form of question"),
        ("make wood.txt --all --per-section 2", ExitCode.USAGE, "--all and --per-section exclude each other"),
        ("make wood.txt --templates broken.toml", ExitCode.TEMPLATE, "broken.toml:3: unknown key 'colour'"),
        ("make wood.txt --templates missing.toml", ExitCode.TEMPLATE, "Cannot read missing.toml"),
        ("templates check broken.toml", ExitCode.TEMPLATE, "broken.toml:3: unknown key 'colour'"),
        ("templates check missing.toml", ExitCode.TEMPLATE, "Cannot read missing.toml"),
        ("make wood.txt --model en_huge", ExitCode.MISSING_PART, "en_huge is not installed"),
        ("play missing.quiz.json", ExitCode.QUIZ, "Cannot read missing.quiz.json"),
        ("play broken.quiz.json", ExitCode.QUIZ, "broken.quiz.json is not a quiz file"),
        ("play none.quiz.json", ExitCode.QUIZ, "none.quiz.json is not a quiz file"),
        ("play missing.txt", ExitCode.SOURCE, "There is no file missing.txt"),
        ("export missing.quiz.json -o out.jsonl", ExitCode.QUIZ, "Cannot read missing.quiz.json"),
        ("export broken.quiz.json -o out.jsonl", ExitCode.QUIZ, "broken.quiz.json is not a quiz file"),
        ("export none.quiz.json -o out.apkg", ExitCode.QUIZ, "none.quiz.json is not a quiz file"),
        ("export wood.quiz.json -o out.doc", ExitCode.USAGE, "No format has the ending of 'out.doc'"),
        ("export wood.quiz.json -o wood.txt/out.jsonl", ExitCode.OUTPUT, "Cannot write wood.txt/out.jsonl"),
        ("export folder -o out.jsonl", ExitCode.QUIZ, "Cannot read folder"),
    ],
)
def test_mistake_is_one_line_with_its_exit_code(desk: Path, arguments: str, code: ExitCode, says: str) -> None:
    """And it leaves nothing behind."""
    before = sorted(desk.rglob("*"))
    done = run(desk, *arguments.split())
    assert (done.returncode, done.stdout) == (code, ""), done.stderr
    assert done.stderr.startswith("quizgen: ")
    assert done.stderr.count("\n") == 1
    assert done.stderr.endswith("\n")
    assert says in done.stderr
    assert sorted(desk.rglob("*")) == before


@pytest.mark.parametrize(
    "arguments",
    [
        "make",
        "make wood.txt --colour red",
        "make wood.txt --count many",
        "make wood.txt -n 0",
        "bake wood.txt",
        "export wood.quiz.json",
    ],
)
def test_unknown_command_line_ends_with_the_code_of_usage(desk: Path, arguments: str) -> None:
    done = run(desk, *arguments.split())
    assert done.returncode == ExitCode.USAGE
    assert "Traceback" not in done.stderr
    assert done.stderr


def test_existing_output_is_untouched_by_a_mistake(desk: Path) -> None:
    (desk / "out.jsonl").write_text("mine", encoding="utf-8")
    run(desk, "export", "broken.quiz.json", "-o", "out.jsonl")
    assert (desk / "out.jsonl").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("arguments", [["--help"], ["make", "--help"], ["play", "--help"], ["export", "--help"]])
def test_help_says_what_there_is(desk: Path, arguments: list[str]) -> None:
    done = run(desk, *arguments)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Usage:" in done.stdout


@pytest.mark.parametrize("command", ["", "make", "play", "export", "templates"])
def test_help_imports_nothing_heavy(command: str) -> None:
    code = f"sys.argv = [*'quizgen {command}'.split(), '--help']; import quizgen.cli; quizgen.cli.main()"
    assert imported(code) == set()


def test_package_is_light_to_import() -> None:
    assert imported("import quizgen; quizgen.__version__") == set()


@pytest.mark.parametrize("ending", [".jsonl", ".quiz.json"])
def test_saved_quiz_is_exported_without_the_language_model(desk: Path, ending: str) -> None:
    arguments = ["quizgen", "export", str(desk / "wood.quiz.json"), "-o", str(desk / f"out{ending}")]
    assert imported(f"sys.argv = {arguments!r}; import quizgen.cli; quizgen.cli.main()") == set()
    assert (desk / f"out{ending}").exists()


def test_export_writes_all_outputs(desk: Path) -> None:
    done = run(desk, "export", "wood.quiz.json", "-o", "a.jsonl", "-o", "new/b.apkg")
    assert (done.returncode, done.stdout) == (0, "")
    assert len((desk / "a.jsonl").read_text(encoding="utf-8").splitlines()) == len(QUIZ.questions)
    assert (desk / "new" / "b.apkg").exists()


def test_templates_are_listed_a_line_each(desk: Path) -> None:
    done = run(desk, "templates")
    assert (done.returncode, done.stderr) == (0, "")
    assert all(line.endswith("?") for line in done.stdout.splitlines())


@pytest.mark.model
@pytest.mark.parametrize("target", ["wood.txt/out.jsonl", "folder"])
def test_output_that_cannot_be_written_is_one_line(desk: Path, target: str) -> None:
    if target == "folder":
        target = "made.jsonl"
        (desk / target).mkdir()
    before = sorted(desk.rglob("*"))
    done = run(desk, "make", "wood.txt", "-o", target)
    assert (done.returncode, done.stdout) == (ExitCode.OUTPUT, "")
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith("quizgen: ")
    assert sorted(desk.rglob("*")) == before


@pytest.mark.model
def test_text_with_nothing_to_ask_is_one_line(desk: Path) -> None:
    done = run(desk, "make", "poem.txt", "-o", "poem.jsonl")
    assert (done.returncode, done.stdout) == (ExitCode.NOTHING_TO_ASK, "")
    assert done.stderr.count("\n") == 1
    assert not (desk / "poem.jsonl").exists()


@pytest.mark.model
def test_quiz_goes_to_its_file_and_notes_to_stderr(desk: Path) -> None:
    done = run(desk, "make", "wood.txt", "-o", "out.quiz.json", "--date", "2024-09-15", "--title", "Mine")
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    quiz = saved(desk, "out.quiz.json")
    assert (quiz.title, quiz.sources[0].date, quiz.sources[0].name) == ("Mine", "2024-09-15", "wood.txt")
    assert f"{len(quiz.questions)} question" in done.stderr


def saved(desk: Path, name: str) -> Quiz:
    return quiz_from_json((desk / name).read_bytes())


@pytest.mark.model
def test_minus_reads_standard_input(desk: Path) -> None:
    done = run(desk, "make", "-", "-o", "out.jsonl", "-q", given=WOOD)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    lines = [json.loads(line) for line in (desk / "out.jsonl").read_text(encoding="utf-8").splitlines()]
    assert {line["source"] for line in lines} == {"-"}
    assert all(WOOD[line["start"] : line["end"]] == line["answer"] for line in lines)


@pytest.mark.model
def test_without_an_output_the_questions_are_printed(desk: Path) -> None:
    done = run(desk, "make", "wood.txt", "-n", "1")
    assert done.returncode == 0
    assert done.stdout.startswith("1. ")
    assert done.stderr.startswith("1 question from ")


@pytest.mark.model
def test_explanation_is_data_and_goes_to_stdout(desk: Path) -> None:
    done = run(desk, "make", "wood.txt", "--explain", "-q")
    assert (done.returncode, done.stderr) == (0, "")
    assert re.search(r"^ +1  (?:asked|not chosen): 1911 \(year\)  In what year .*\?", done.stdout, re.MULTILINE)


@pytest.mark.model
def test_empty_standard_input_is_one_line(desk: Path) -> None:
    done = run(desk, "make", "-")
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (ExitCode.SOURCE, "", 1)


def test_name_of_a_file_cannot_command_the_terminal(desk: Path) -> None:
    done = run(desk, "make", "no\x1b[31m\nsuch.txt")
    assert done.returncode == ExitCode.SOURCE
    assert "\x1b" not in done.stderr
    assert done.stderr.count("\n") == 1
