"""The quiz as plain lines, for screen readers and for terminals that cannot draw.

Nothing is drawn over, nothing is told by place or colour, and no time runs.
"""

from __future__ import annotations

import random
import sys
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TextIO

from quizgen.play.rounds import LETTERS
from quizgen.play.session import Phase, Session
from quizgen.terminal.figures import percent
from quizgen.terminal.harmless import safe

if TYPE_CHECKING:
    from collections.abc import Callable

    from quizgen.play.answers import Turn
    from quizgen.play.records.journal import Journal
    from quizgen.play.settings import Settings
    from quizgen.quiz import Quiz

KEYS = (
    "Type the letter or the number of an option, or the answer itself, and press Enter.",
    "s skips the question, l looks back at the last one, q stops, ? tells this.",
)
"""Told before the first question, and on `?`."""


@dataclass(frozen=True)
class Talk:
    """What is told and what is typed, line by line.

    Attributes:
        lines: What is read.
        out: Where it is told.
        clock: Seconds that only grow.
    """

    lines: TextIO = field(default_factory=lambda: sys.stdin)
    out: TextIO = field(default_factory=lambda: sys.stdout)
    clock: Callable[[], float] = time.monotonic

    def tell(self, text: str = "") -> None:
        """Tell a line."""
        # A terminal that cannot write ✓ or a Greek letter gets a question mark, not a traceback.
        encoding = self.out.encoding or "utf-8"
        self.out.write(safe(text).encode(encoding, "replace").decode(encoding) + "\n")

    def read(self, prompt: str) -> str:
        """The next line that is typed.

        Raises:
            EOFError: There is none.
        """
        self.out.write(prompt)
        self.out.flush()
        line = self.lines.readline()
        if not line:
            raise EOFError
        return " ".join(line.split())


class PlainGame:
    """A run for one person, told line by line."""

    def __init__(
        self,
        quiz: Quiz,
        settings: Settings,
        journal: Journal,
        talk: Talk,
        *,
        seed: int | None = None,
    ) -> None:
        """Take what to play.

        Args:
            quiz: With at least one question that fits the settings.
            settings: How it is played, for one person and without a timer.
            journal: Keeps the answers.
            talk: With the player.
            seed: Makes the order of questions and options the same each time.
        """
        self._quiz = quiz.asked()
        self._settings = settings
        self._journal = journal
        self._rng = random.Random(seed)  # noqa: S311  (shuffles questions, hides nothing)
        self._talk = talk
        self._tell = talk.tell

    def play(self) -> None:
        """Ask until all is answered or the player stops."""
        self._tell(self._quiz.title)
        for line in KEYS:
            self._tell(line)
        try:
            session = self._old_run()
            while session := self._run(session):
                pass
        except EOFError:
            self._tell()
        finally:
            self._tell_trouble()
            self._journal.close()

    def _run(self, session: Session | None) -> Session | None:
        """One run to its end; gives the next, of what was missed, if the player wants it."""
        if session is None:
            session = Session.start(self._quiz, self._rng, self._settings)
            self._journal.begin(session)
        while session.phase is not Phase.DONE:
            if session.phase is Phase.ASKING:
                answered = self._ask(session)
                if answered is None:
                    self._tell("Your answers are kept; next time you can go on here." if self._journal.keeps else "")
                    return None
                session = answered
                self._journal.keep(session)
                self._tell_answer(session)
            session = session.next()
        self._journal.keep(session)
        self._journal.end()
        return self._finish(session)

    def _finish(self, session: Session) -> Session | None:
        total = len(session.turns)
        self._tell()
        self._tell(f"{session.score} of {total} right, {percent(session.score / max(1, total))}.")
        if session.best_streak > 1:
            self._tell(f"Longest row of right answers: {session.best_streak}.")
        if not session.missed or not self._yes("Ask the missed ones again?", usual=False):
            return None
        again = session.again(self._rng)
        self._journal.begin(again)
        return again

    def _old_run(self) -> Session | None:
        found = self._journal.unfinished(self._quiz)
        if found is None or found[1].settings.staged:
            return None
        run, session = found
        asked = f"{len(session.turns)} of {len(session.rounds)} questions are answered. Go on there?"
        if self._yes(asked, usual=True):
            self._journal.go_on(run)
            return session
        self._journal.end(run)
        return None

    def _ask(self, session: Session) -> Session | None:
        """The session after an answer; None if the player stops."""
        self._tell()
        self._tell_question(session)
        began = self._talk.clock()
        while True:
            text = self._talk.read("Answer: ")
            answered = self._answered(session, text, self._talk.clock() - began)
            if answered is not session:
                return answered

    def _answered(self, session: Session, text: str, seconds: float) -> Session | None:
        """The session after what was typed; the same session if it was no answer."""
        asked = session.round
        option = _option(text, len(asked.options))
        if option is not None:
            return session.choose(option, seconds=seconds)
        if asked.typed and (graded := session.answer(text, seconds=seconds)).turns[-1].given[0].right:
            # Also where the answer is a letter that would be a key.
            return graded
        match text.casefold():
            case "q":
                return None
            case "s":
                return session.skip()
            case "l" if session.turns:
                self._tell_answer(session)
            case "?" | "":
                for line in KEYS:
                    self._tell(line)
                self._tell_question(session)
            case _ if asked.typed:
                return session.answer(text, seconds=seconds)
            case _:
                self._tell(f"There is no option {text}. Type one of {', '.join(LETTERS[: len(asked.options)])}.")
        return session

    def _tell_question(self, session: Session) -> None:
        asked = session.round
        self._tell(f"Question {session.position + 1} of {len(session.rounds)}. {asked.question.stem}")
        for letter, option in zip(LETTERS, asked.options, strict=False):
            self._tell(f"{letter}. {option}")

    def _tell_answer(self, session: Session) -> None:
        """What became of the last answer, and the sentence with the answer between stars."""
        turn = session.turns[-1]
        given, question = turn.given[0], turn.round.question
        reason = f": {given.reason}" if given.reason else ""
        row = f" {session.streak} in a row." if session.streak > 1 else ""
        self._tell(f"{given.outcome.value.capitalize()}{reason}.{row}")
        if not given.right:
            self._tell(f"Answer: {_letter(turn)}{question.answer}")
        before, after = question.sentence[: question.answer_start], question.sentence[question.answer_end :]
        self._tell(f"{before}*{question.sentence[question.answer_start : question.answer_end]}*{after}")
        source = session.quiz.source_of(question)
        self._tell(f"From {source.title or source.name}, sentence {question.sentence_number}.")

    def _yes(self, question: str, *, usual: bool) -> bool:
        """Whether the answer is yes; an empty one is what is usual."""
        text = self._talk.read(f"{question} {'[Y/n]' if usual else '[y/N]'} ").casefold()
        return text.startswith("y") if text else usual

    def _tell_trouble(self) -> None:
        if self._journal.trouble:
            self._tell(self._journal.trouble)


def _option(text: str, options: int) -> int | None:
    """The index of the option that a letter or a number names."""
    names = {LETTERS[index]: index for index in range(options)} | {str(index + 1): index for index in range(options)}
    return names.get(text.upper())


def _letter(turn: Turn) -> str:
    return "" if turn.round.typed else f"{LETTERS[turn.round.right_option]}. "
