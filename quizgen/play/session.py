"""A run through a quiz as a state machine: no screen, no clock, no files.

A session is never changed: each step gives the next session, so a screen holds one and replaces it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

from quizgen.play.answers import Given, Outcome, Turn, overruled, picked, typed
from quizgen.play.choices import Who
from quizgen.play.rounds import askable, check_playable, make_rounds

if TYPE_CHECKING:
    import random

    from quizgen.play.rounds import Round
    from quizgen.play.settings import Settings
    from quizgen.quiz import Quiz

MOST_HANDS = 999
"""Hands that can be counted for one option."""
TIME_IS_UP = "the time is up"
"""Why nothing was answered, when it was the clock."""


class Phase(Enum):
    """Where a session stands."""

    READING = "reading"
    """A question stands alone; its options are not shown yet. Only for a class."""
    ASKING = "asking"
    """A question waits for its answers."""
    REVEALED = "revealed"
    """The right answer is shown."""
    DONE = "done"
    """All questions were asked."""


@dataclass(frozen=True, slots=True)
class Session:
    """A run through some questions of a quiz.

    Attributes:
        quiz: Where the questions come from.
        settings: How it is played.
        rounds: In the order asked.
        turns: The rounds that are answered, in the same order.
        entered: Answers to the round that is asked, before it is closed: those of some teams, or hands.
        position: Index of the round that is asked or revealed; the number of rounds when done.
        opened: Whether the options are shown, where a question first stands alone.
    """

    quiz: Quiz
    settings: Settings
    rounds: tuple[Round, ...]
    turns: tuple[Turn, ...] = ()
    entered: tuple[Given, ...] = ()
    position: int = 0
    opened: bool = False

    @classmethod
    def start(cls, quiz: Quiz, rng: random.Random, settings: Settings) -> Session:
        """A new run, with the questions, order and options that `rng` gives.

        Raises:
            NothingToAskError: No question of the quiz fits the settings.
            UsageError: Fewer questions than one are wanted.
        """
        check_playable(quiz, settings)
        return cls(quiz, settings, make_rounds(askable(quiz, settings), rng, settings))

    @property
    def phase(self) -> Phase:
        """Where the session stands."""
        if self.position == len(self.rounds):
            return Phase.DONE
        if len(self.turns) > self.position:
            return Phase.REVEALED
        return Phase.READING if self.settings.staged and not self.opened else Phase.ASKING

    @property
    def round(self) -> Round:
        """The round that is asked or revealed.

        Raises:
            IndexError: The session is done.
        """
        return self.rounds[self.position]

    @property
    def given(self) -> tuple[Given, ...]:
        """All answers of the rounds that are answered, in the order asked."""
        return tuple(given for turn in self.turns for given in turn.given)

    @property
    def waiting(self) -> tuple[str, ...]:
        """The participants whose answer to this round is not entered."""
        entered = {given.participant for given in self.entered}
        return tuple(name for name in self.settings.participants if name not in entered)

    @property
    def score(self) -> int:
        """How many rounds were answered rightly, by more than half of those who answered."""
        return sum(not turn.missed for turn in self.turns)

    @property
    def streak(self) -> int:
        """How many rounds in a row are right, up to the last one."""
        return _runs(self.turns)[-1]

    @property
    def best_streak(self) -> int:
        """The longest row of right rounds."""
        return max(_runs(self.turns))

    @property
    def missed(self) -> tuple[Turn, ...]:
        """The rounds that no more than half had right, in the order asked."""
        return tuple(turn for turn in self.turns if turn.missed)

    def open(self) -> Session:
        """The session with the options shown.

        Raises:
            ValueError: They are shown already.
        """
        if self.phase is not Phase.READING:
            raise ValueError("the options are shown already")
        return replace(self, opened=True)

    def choose(self, option: int, *, seconds: float = 0.0, team: str = "") -> Session:
        """The session after picking the option with this index; a team's pick waits for `close`.

        Raises:
            ValueError: No question waits, or it has no such option.
        """
        who = team or self.settings.participants[0]
        return self._take(picked(self._asked(), option, who, seconds, self.settings))

    def answer(self, text: str, *, seconds: float = 0.0, team: str = "") -> Session:
        """The session after typing an answer; a team's answer waits for `close`.

        Raises:
            ValueError: No question waits.
        """
        who = team or self.settings.participants[0]
        return self._take(typed(self._asked(), text, who, seconds, self.settings))

    def tally(self, option: int, hands: int) -> Session:
        """The session with that many hands for the option with this index, in place of those counted before.

        Raises:
            ValueError: No question waits, or it has no such option.
        """
        given = picked(self._asked(), option, "class", 0.0, self.settings)
        others = tuple(other for other in self.entered if other.answered != given.answered)
        counted = (replace(given, hands=min(hands, MOST_HANDS)),) if hands > 0 else ()
        return replace(self, entered=others + counted)

    def take_back(self, team: str) -> Session:
        """The session without the team's answer to the round that is asked."""
        return replace(self, entered=tuple(given for given in self.entered if given.participant != team))

    def close(self, reason: str = "") -> Session:
        """The session with the answer revealed; who has not answered is taken to have skipped.

        Raises:
            ValueError: No question waits.
        """
        asked = self._asked()
        order = {name: place for place, name in enumerate(self.settings.participants)}
        absent = tuple(Given(name, "", Outcome.SKIPPED, reason) for name in self.waiting)
        given = tuple(sorted((*self.entered, *absent), key=lambda each: order.get(each.participant, 0)))
        return replace(self, turns=(*self.turns, Turn(asked, given)), entered=(), opened=False)

    def skip(self) -> Session:
        """The session with the answer revealed and no answers, which counts as missed.

        Raises:
            ValueError: No question waits.
        """
        return replace(self, entered=(), opened=True).close()

    def overrule(self, participant: str) -> Session:
        """The session with the typed answer of the revealed round taken, or not taken after all.

        Raises:
            ValueError: No answer of this participant was typed and is revealed.
        """
        if self.phase is not Phase.REVEALED or not self.round.typed:
            raise ValueError("no typed answer is revealed")
        turn = self.turns[self.position]
        if not any(given.participant == participant and given.answered for given in turn.given):
            raise ValueError("nothing was typed")
        given = tuple(
            overruled(each, self.settings) if each.participant == participant else each for each in turn.given
        )
        return replace(self, turns=(*self.turns[: self.position], replace(turn, given=given)))

    def next(self) -> Session:
        """The session at the next question, or done.

        Raises:
            ValueError: No answer is revealed.
        """
        if self.phase is not Phase.REVEALED:
            raise ValueError("no answer is revealed")
        return replace(self, position=self.position + 1)

    def again(self, rng: random.Random) -> Session:
        """A new session of only the missed questions.

        Raises:
            ValueError: None was missed.
        """
        questions = [turn.round.question for turn in self.missed]
        if not questions:
            raise ValueError("no question was missed")
        settings = replace(self.settings, count=None)
        return Session(self.quiz, settings, make_rounds(questions, rng, settings))

    def _asked(self) -> Round:
        if self.phase is not Phase.ASKING:
            raise ValueError("no question waits for an answer")
        return self.round

    def _take(self, given: Given) -> Session:
        others = tuple(other for other in self.entered if other.participant != given.participant)
        taken = replace(self, entered=(*others, given))
        return taken if self.settings.who is Who.TEAMS else taken.close()


def _runs(turns: tuple[Turn, ...]) -> tuple[int, ...]:
    """How many in a row were right, before the first round and after each."""
    runs = [0]
    for turn in turns:
        runs.append(0 if turn.missed else runs[-1] + 1)
    return tuple(runs)
