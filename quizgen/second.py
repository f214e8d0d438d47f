"""A second process that makes portions of a quiz: it is handed texts and hands back what they give.

On Linux it is this process once more, with the model it has loaded, and costs nothing; elsewhere, and where other
threads of this process might hold what it needs, it is a program that is started and loads a model of its own:

    python -m quizgen.second

What goes to and fro are pickles, between two processes of one program.
"""

from __future__ import annotations

import os
import pickle
import signal
import sys
import threading
import warnings
from contextlib import suppress
from dataclasses import dataclass
from subprocess import DEVNULL, PIPE, Popen
from typing import IO, TYPE_CHECKING, Any, NoReturn

from quizgen.language.model import Model, load_model
from quizgen.portion import Portion, Wishes, portions

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from quizgen.passage import Passage


@dataclass(frozen=True, slots=True)
class Job:
    """What a started process must know before the first text."""

    wishes: Wishes
    model: str


@dataclass(frozen=True, slots=True)
class Second:
    """The second process, as the first one knows it.

    Attributes:
        asked: Takes pickles of lists of passages.
        answers: Gives a pickle for each of them.
        end: Ends it, whatever it does.
        job: What it must be told first; None when it knows.
    """

    asked: IO[bytes]
    answers: IO[bytes]
    end: Callable[[], None]
    job: Job | None = None

    def get_ready(self) -> None:
        """Tell it the job, and wait until it has loaded its model.

        Raises:
            OSError: It has ended.
            EOFError: As above.
        """
        if self.job is not None:
            self._ask(self.job)

    def portions(self, passages: Sequence[Passage]) -> list[Portion]:
        """What it makes of the passages.

        Raises:
            OSError: It has ended.
            EOFError: As above.
        """
        found: list[Portion] = self._ask(passages)
        return found

    def close(self) -> None:
        """Close the pipes; nobody may be waiting at them any more."""
        for pipe in (self.asked, self.answers):
            with suppress(OSError):  # what it no longer took when it ended
                pipe.close()

    def _ask(self, what: object) -> Any:
        pickle.dump(what, self.asked)
        self.asked.flush()
        return pickle.load(self.answers)  # noqa: S301 - written by this very program


def second_process(wishes: Wishes, model: Model) -> Second:
    """A second process, which the caller must end."""
    if sys.platform == "linux" and threading.active_count() == 1:
        return _forked(wishes, model)
    return _started(Job(wishes, model.name.split()[0]))


def _started(job: Job) -> Second:
    process = Popen([sys.executable, "-m", "quizgen.second"], stdin=PIPE, stdout=PIPE, stderr=DEVNULL)
    assert process.stdin is not None
    assert process.stdout is not None

    def end() -> None:
        process.kill()
        process.wait()

    return Second(process.stdin, process.stdout, end, job)


if sys.platform == "linux":

    def _forked(wishes: Wishes, model: Model) -> Second:
        its_asked, asked = os.pipe()
        answers, its_answers = os.pipe()
        process = _fork()
        if not process:
            os.close(asked)
            os.close(answers)
            _serve_and_end(os.fdopen(its_asked, "rb"), os.fdopen(its_answers, "wb"), wishes, model)
        os.close(its_asked)
        os.close(its_answers)

        def end() -> None:
            os.kill(process, signal.SIGKILL)
            os.waitpid(process, 0)

        return Second(os.fdopen(asked, "wb"), os.fdopen(answers, "rb"), end)

    def _fork() -> int:
        with warnings.catch_warnings():
            # The threads it warns of are those of the matrix library, which looks after them itself at a fork.
            warnings.simplefilter("ignore", DeprecationWarning)
            return os.fork()

    def _serve_and_end(asked: IO[bytes], answers: IO[bytes], wishes: Wishes, model: Model) -> NoReturn:
        """Serve, and leave nothing of the first process behind: no open text is written out, no handler run."""
        try:
            signal.signal(signal.SIGINT, signal.SIG_DFL)
            _be_silent()
            serve(asked, answers, wishes, model)
        finally:
            os._exit(0)


def _be_silent() -> None:
    """Whatever a library prints from now on is lost."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):
        os.dup2(nowhere, stream)


def serve(asked: IO[bytes], answers: IO[bytes], wishes: Wishes, model: Model) -> None:
    """Answer lists of passages with what they give, until there are no more."""
    while True:
        try:
            passages: Sequence[Passage] = pickle.load(asked)  # noqa: S301 - written by this very program
        except EOFError:
            return
        _answer(list(portions(passages, wishes, model)), answers)


def _answer(what: object, answers: IO[bytes]) -> None:
    pickle.dump(what, answers)
    answers.flush()


def main() -> None:
    """Take the job from standard input, load the model, say so, and serve."""
    answers = os.fdopen(os.dup(1), "wb")
    _be_silent()
    job: Job = pickle.load(sys.stdin.buffer)  # noqa: S301 - written by this very program
    model = load_model(job.model)
    _answer(None, answers)
    serve(sys.stdin.buffer, answers, job.wishes, model)


if __name__ == "__main__":
    main()
