from __future__ import annotations

import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from quizgen.errors import MissingPartError, NothingToAskError, OutputError, UsageError
from quizgen.export.format import Part, Wishes
from quizgen.export.registry import EXPORTS
from quizgen.output import FORMATS, check_outputs, format_named, is_quiz_file, print_quiz, write_outputs
from quizgen.quiz import Source, Status, quiz_to_json, quiz_to_lines

from .quizzes import QUIZ, question


def test_ending_says_the_form(tmp_path: Path) -> None:
    paths = [tmp_path / f"wood{ending}" for ending in (".quiz.json", ".jsonl", ".apkg")]
    write_outputs(QUIZ, paths)
    assert paths[0].read_bytes() == quiz_to_json(QUIZ)
    assert paths[1].read_bytes() == quiz_to_lines(QUIZ)
    assert zipfile.is_zipfile(paths[2])


@pytest.mark.parametrize("name", ["wood.APKG", "wood.Apkg", "WOOD.QUIZ.JSON", "wood.Kahoot.XLSX"])
def test_capital_letters_in_an_ending_do_not_matter(tmp_path: Path, name: str) -> None:
    write_outputs(QUIZ, [tmp_path / name])
    assert (tmp_path / name).stat().st_size


@pytest.mark.parametrize("each", FORMATS, ids=lambda each: each.name)
def test_format_is_known_by_each_of_its_endings_and_by_its_name(tmp_path: Path, each: object) -> None:
    assert each in FORMATS
    wanted = format_named(getattr(each, "name", ""))
    data = wanted.write(QUIZ, Wishes()).data
    for ending in wanted.endings:
        write_outputs(QUIZ, [tmp_path / f"wood{ending}"])
        assert (tmp_path / f"wood{ending}").read_bytes() == data
    if wanted in EXPORTS:
        write_outputs(QUIZ, [tmp_path / "wood"], name=wanted.name)
        assert (tmp_path / "wood").read_bytes() == data


@pytest.mark.parametrize("name", ["quiz", "apkg"])
def test_what_is_made_again_must_have_its_ending(name: str) -> None:
    """A person's decisions are found by it."""
    with pytest.raises(UsageError, match="cannot be"):
        check_outputs([Path("wood")], name)


def test_endings_and_names_are_of_one_format_each() -> None:
    endings = [ending for each in FORMATS for ending in each.endings]
    assert len(endings) == len(set(endings))
    assert len({each.name for each in FORMATS}) == len(FORMATS)
    assert not {each.shared for each in FORMATS} & set(endings)


def test_double_ending_may_be_the_whole_name(tmp_path: Path) -> None:
    write_outputs(QUIZ, [tmp_path / "kahoot.xlsx", tmp_path / "moodle.xml"])
    assert zipfile.is_zipfile(tmp_path / "kahoot.xlsx")
    assert (tmp_path / "moodle.xml").read_bytes().startswith(b"<?xml")


@pytest.mark.parametrize(("ending", "name"), [(".xml", "moodle"), (".zip", "canvas")])
def test_shared_ending_that_one_format_has_is_enough(tmp_path: Path, ending: str, name: str) -> None:
    path = tmp_path / f"wood{ending}"
    write_outputs(QUIZ, [path])
    assert path.read_bytes() == format_named(name).write(QUIZ, Wishes()).data


@pytest.mark.parametrize(
    ("name", "choices"),
    [
        ("wood.xlsx", ("kahoot", "wayground")),
        ("wood.csv", ("blooket", "gimkit")),
        ("wood.tsv", ("quizlet", "anki")),
        ("wood.txt", ("gift", "aiken")),
        ("WOOD.TXT", ("gift", "aiken")),
    ],
)
def test_ending_of_several_formats_asks_which(name: str, choices: tuple[str, ...]) -> None:
    with pytest.raises(UsageError, match="can mean several formats") as caught:
        check_outputs([Path(name)])
    for choice in choices:
        assert f"--format {choice}" in caught.value.hint
        assert format_named(choice).endings[0] in caught.value.hint
        check_outputs([Path(name)], choice)


def test_name_decides_only_where_the_ending_does_not(tmp_path: Path) -> None:
    paths = [tmp_path / "wood.txt", tmp_path / "wood.jsonl"]
    write_outputs(QUIZ, paths, name="AIKEN")
    assert b"ANSWER: " in paths[0].read_bytes()
    assert paths[1].read_bytes() == quiz_to_lines(QUIZ)


@pytest.mark.parametrize("name", ["quizlet", "anki"])
def test_name_may_have_any_ending_that_its_files_can_have(name: str) -> None:
    check_outputs([Path("wood.txt")], name)


@pytest.mark.parametrize(
    ("path", "name"), [("wood.gift", "kahoot"), ("wood.csv", "kahoot"), ("wood.csv", "gift"), ("wood.html", "pdf")]
)
def test_name_that_contradicts_every_ending_is_refused(path: str, name: str) -> None:
    with pytest.raises(UsageError):
        check_outputs([Path(path)], name)


def test_name_without_an_output_is_refused() -> None:
    with pytest.raises(UsageError, match="without -o"):
        check_outputs([], "kahoot")


def test_unknown_name_is_refused_with_the_known_ones() -> None:
    with pytest.raises(UsageError, match="There is no format 'word'") as caught:
        check_outputs([Path("wood.html")], "word")
    assert all(each.name in caught.value.hint for each in FORMATS)


def test_what_was_written_is_told(tmp_path: Path) -> None:
    path = tmp_path / "wood.jsonl"
    assert write_outputs(QUIZ, [path]) == [f"{path}: {path.stat().st_size:,} bytes"]


def test_what_was_left_out_is_told(tmp_path: Path) -> None:
    path = tmp_path / "wood.kahoot.xlsx"
    long = replace(question("Cairo"), answer="Cairo " * 20, id="long")
    lines = write_outputs(replace(QUIZ, questions=(*QUIZ.questions, long)), [path])
    assert lines[1:] == [f"{path}: 1 left out: answer longer than 75 characters (question 3)"]


def test_file_without_a_question_is_not_written(tmp_path: Path) -> None:
    """Nor is any of the other outputs, since all are made before the first is written."""
    none = replace(QUIZ, questions=tuple(replace(each, distractors=()) for each in QUIZ.questions))
    with pytest.raises(NothingToAskError, match="2 left out: no wrong options"):
        write_outputs(none, [tmp_path / "wood.jsonl", tmp_path / "wood.aiken.txt"])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("ending", [".html", ".pdf", ".docx", ".moodle.xml", ".gift", ".anki.tsv", ".canvas.zip"])
def test_quiz_of_dropped_questions_gives_no_file(tmp_path: Path, ending: str) -> None:
    dropped = replace(QUIZ, questions=tuple(replace(each, status=Status.DROPPED) for each in QUIZ.questions))
    with pytest.raises(NothingToAskError, match="no question left"):
        write_outputs(dropped, [tmp_path / f"wood{ending}"])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["wood", "wood.doc", "wood.json", "wood.APK", ".quiz", "quiz.json"])
def test_unknown_ending_is_refused_with_the_known_ones(name: str) -> None:
    with pytest.raises(UsageError) as caught:
        check_outputs([Path(name)])
    assert all(each.endings[0] in caught.value.hint for each in FORMATS)


def test_missing_library_is_told_with_its_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    lacking = replace(format_named("pdf"), needs=Part("no_such_module", "pdf"))
    monkeypatch.setattr("quizgen.output.FORMATS", (lacking,))
    with pytest.raises(MissingPartError) as caught:
        check_outputs([Path("wood.pdf")])
    assert "quizgen[pdf]" in caught.value.hint


def test_folder_is_no_output(tmp_path: Path) -> None:
    folder = tmp_path / "wood.jsonl"
    folder.mkdir()
    with pytest.raises(OutputError, match="is a folder"):
        check_outputs([folder])


def test_all_outputs_are_checked_before_any_is_written(tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        write_outputs(QUIZ, [tmp_path / "wood.jsonl", tmp_path / "wood.doc"])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("how", ["itself", "link", "hard link", "another way"])
def test_source_is_never_overwritten(tmp_path: Path, how: str) -> None:
    text = tmp_path / "wood.html"
    text.write_text("In 1911, Clara Wood opened a school.", encoding="utf-8")
    paths = {
        "itself": text,
        "link": tmp_path / "link.html",
        "hard link": tmp_path / "hard.html",
        "another way": tmp_path / "folder" / ".." / "wood.html",
    }
    (tmp_path / "folder").mkdir()
    (tmp_path / "link.html").symlink_to(text)
    (tmp_path / "hard.html").hardlink_to(text)
    quiz = replace(QUIZ, sources=(Source(str(text), "Wood"),), questions=(replace(question(), source=str(text)),))
    for ending in (".html", ".jsonl"):
        with pytest.raises(OutputError, match="which the quiz is made from"):
            write_outputs(quiz, [tmp_path / f"other{ending}", paths[how]])
    assert text.read_text(encoding="utf-8").startswith("In 1911")
    assert not list(tmp_path.glob("other.*"))


def test_source_that_was_named_from_another_folder_is_not_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = tmp_path / "texts" / "wood.html"
    text.parent.mkdir()
    text.write_text("In 1911 …", encoding="utf-8")
    quiz = replace(
        QUIZ, sources=(Source("texts/wood.html", "Wood"),), questions=(replace(question(), source="texts/wood.html"),)
    )
    monkeypatch.chdir(text.parent)
    with pytest.raises(OutputError, match="which the quiz is made from"):
        write_outputs(quiz, [Path("wood.html")])
    write_outputs(quiz, [Path("other.html")])


def test_quiz_file_may_take_its_own_place_and_nothing_else_may(tmp_path: Path) -> None:
    saved = tmp_path / "wood.quiz.json"
    saved.write_bytes(quiz_to_json(QUIZ))
    (tmp_path / "wood.apkg").symlink_to(saved)
    check_outputs([saved], spared=[saved])
    with pytest.raises(OutputError, match="which the quiz is made from"):
        check_outputs([tmp_path / "wood.apkg"], spared=[saved])


def test_quiz_file_is_known_in_capital_letters() -> None:
    assert is_quiz_file(Path("A.QUIZ.JSON"))
    assert not is_quiz_file(Path("quiz.json"))


def test_deck_of_one_quiz_is_the_same_every_time(tmp_path: Path) -> None:
    paths = [tmp_path / "one.apkg", tmp_path / "two.apkg"]
    write_outputs(QUIZ, paths)
    assert paths[0].read_bytes() == paths[1].read_bytes()


def test_questions_are_printed_with_their_answers(capsys: pytest.CaptureFixture[str]) -> None:
    print_quiz(QUIZ)
    lines = capsys.readouterr().out.splitlines()
    assert (lines[0], lines[1].strip()) == (f"1. {QUIZ.questions[0].stem}", "1911")
