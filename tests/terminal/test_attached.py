from __future__ import annotations

import os
import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(os.name != "posix", reason="a controlling terminal is a POSIX idea")

NEEDED = """
import sys
from quizgen.errors import UsageError
from quizgen.terminal.attached import KEYBOARD, SCREEN, terminal
needed = tuple({"keyboard": KEYBOARD, "screen": SCREEN}[word] for word in sys.argv[1:])
try:
    with terminal("to test in", "Open one.", needed):
        print("entered")
except UsageError as error:
    print(error.message)
"""


@pytest.mark.parametrize(
    ("needed", "told"),
    [
        (["keyboard", "screen"], "There is no terminal to test in"),
        (["keyboard"], "There is no terminal to test in"),
        ([], "entered"),
    ],
)
def test_only_what_is_needed_must_be_a_terminal(needed: list[str], told: str) -> None:
    """Without any terminal, nothing is refused that needs none."""
    done = subprocess.run(
        [sys.executable, "-c", NEEDED, *needed],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=True,
        start_new_session=True,
    )
    assert done.stdout.strip() == told
