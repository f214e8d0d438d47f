from __future__ import annotations

import pytest

from quizgen.errors import (
    ExitCode,
    MissingPartError,
    NothingToAskError,
    OutputError,
    QuizFileError,
    QuizgenError,
    SourceError,
    TemplateError,
    UsageError,
)

EVERY = [UsageError, SourceError, NothingToAskError, TemplateError, OutputError, QuizFileError, MissingPartError]


def test_error_reads_as_what_is_wrong_and_what_to_do() -> None:
    assert str(SourceError("There is no file a.txt", "Check the path.")) == "There is no file a.txt. Check the path."


def test_error_without_a_hint_is_what_is_wrong() -> None:
    assert str(SourceError("a.txt is empty")) == "a.txt is empty"


@pytest.mark.parametrize("error", EVERY)
def test_one_except_catches_all(error: type[QuizgenError]) -> None:
    assert issubclass(error, QuizgenError)


def test_every_error_has_an_exit_code_of_its_own() -> None:
    codes = [error.code for error in EVERY]
    assert len(set(codes)) == len(codes)
    assert set(ExitCode) - set(codes) == {ExitCode.OK, ExitCode.INTERRUPTED}


def test_exit_codes_stay_what_scripts_rely_on() -> None:
    assert {code.name: code.value for code in ExitCode} == {
        "OK": 0, "USAGE": 2, "SOURCE": 3, "NOTHING_TO_ASK": 4, "TEMPLATE": 5, "OUTPUT": 6, "QUIZ": 7,
        "MISSING_PART": 8, "INTERRUPTED": 130,
    }  # fmt: skip
