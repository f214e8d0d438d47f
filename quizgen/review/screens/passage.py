"""The whole text with its facts marked, and the way to ask for one more."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.screen import Screen
from textual.worker import Worker, WorkerState, get_current_worker

from quizgen.askable import BY_HAND
from quizgen.errors import QuizgenError
from quizgen.quiz import Status
from quizgen.review.marking import MarkedText, marked_passage, marked_sentences
from quizgen.review.screens.edit import EditScreen
from quizgen.review.screens.ways import WaysScreen
from quizgen.review.widgets.bar import Bar
from quizgen.review.widgets.fact import Fact
from quizgen.review.widgets.notice import Notice
from quizgen.review.widgets.passage_text import PassageText
from quizgen.review.wording import reworded
from quizgen.terminal.figures import counted
from quizgen.terminal.key_line import KeyLine
from quizgen.terminal.plaintext import plain

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from quizgen.askable import Askable
    from quizgen.passage import Passage
    from quizgen.quiz import Question, Source
    from quizgen.review.desk import Desk
    from quizgen.review.marking import Mark
    from quizgen.review.texts import Texts
    from quizgen.review.wording import Wording


class _LeftError(QuizgenError):
    """The person left while the text was still being read."""


class PassageScreen(Screen[str]):
    """A text and its facts; gives the identity of the question to go on with, or nothing."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("right,down,space,n,N", "move(1)"),
        Binding("left,up", "move(-1)"),
        Binding("tab", "move_to_open(1)"),
        Binding("shift+tab", "move_to_open(-1)"),
        Binding("pageup", "page(-1)"),
        Binding("pagedown", "page(1)"),
        Binding("enter", "open"),
        Binding("a,A", "ask"),
        Binding("u,U,ctrl+z", "undo"),
        Binding("escape,q,Q,p,P", "back"),
    ]

    @dataclass
    class TextRead(Message):
        """The text is there, or why it is not."""

        passage: Passage | None
        problem: str

    @dataclass
    class Progressed(Message):
        """How much of the text is read, from 0 to 1; only the latest counts."""

        part: float

        def can_replace(self, message: Message) -> bool:
            """A newer one takes the place of an older one."""
            return isinstance(message, PassageScreen.Progressed)

    @dataclass
    class FactsFound(Message):
        """All facts of the text, or why they could not be found."""

        askables: tuple[Askable, ...]
        problem: str

    def __init__(self, desk: Desk, texts: Texts, source: Source, question: Question | None) -> None:
        """Take the review, the way to its texts, the text to show, and the question to begin at."""
        super().__init__()
        self._desk = desk
        self._texts = texts
        self._source = source
        self._begin_at = question.id if question else ""
        self._passage: Passage | None = None
        self._askables: tuple[Askable, ...] | None = None
        self._text: MarkedText | None = None
        self._by_id: dict[str, Question] = {}
        self._at = 0
        self._worker: Worker[None] | None = None

    def compose(self) -> ComposeResult:
        """The title, the text, the fact that is looked at, and the keys."""
        yield Bar()
        yield PassageText(self._is_dropped)
        yield Fact()
        yield Notice()
        yield KeyLine()

    def on_mount(self) -> None:
        """Have the text read."""
        self.set_focus(self.query_one(PassageText))
        self.query_one(Bar).show(self._source.title or self._source.name)
        self._say("Reading the text …")
        self._keys()
        self._read()

    # What the keys do

    def action_move(self, step: int) -> None:
        """To the fact before or after."""
        if self._text and self._text.marks:
            self._at = min(max(self._at + step, 0), len(self._text.marks) - 1)
            self._show()

    def action_move_to_open(self, step: int) -> None:
        """To the next fact that nothing is asked about, but could be."""
        marks = self._text.marks if self._text else ()
        order = range(self._at + 1, len(marks)) if step > 0 else range(self._at - 1, -1, -1)
        self._at = next((at for at in order if marks[at].open), self._at)
        self._show()

    def action_page(self, pages: int) -> None:
        """Scroll the text."""
        self.query_one(PassageText).scroll_page(pages)

    async def action_open(self) -> None:
        """To the question on this fact, or to the ways to ask for it."""
        mark = self._mark
        if mark is not None and mark.asked:
            self.dismiss(mark.asked[0])
        elif mark is not None and mark.askable:
            await self.action_ask()

    async def action_ask(self) -> None:
        """Offer the ways to ask for this fact; the first time, find out what else can be asked."""
        if self._passage is None:
            self._say("Without the text as it was, no other fact can be asked for.")
        elif self._askables is None:
            if self._worker is None:
                self._say("Loading the language model …")
                self._worker = self._find(self._passage)
        elif self._mark is not None and self._mark.askable:
            asked = frozenset(question.id for question in self._desk.review.quiz.questions)
            await self.app.push_screen(WaysScreen(self._mark.askable, asked), self._picked)
        else:
            self._say("There is no other way to ask for this.")

    def action_undo(self) -> None:
        """Take the last change back."""
        changed = self._desk.take(self._desk.review.undo())
        self._mark_up()
        self._say("Undone." if changed else "There is nothing to undo.")

    def action_back(self) -> None:
        """Back to the list."""
        self.dismiss("")

    def action_leave(self) -> None:
        """Ctrl+C: back, too."""
        self.action_back()

    # Reading, in threads of their own, which do nothing but send messages

    @work(thread=True, group="passage", exit_on_error=False)
    def _read(self) -> None:
        try:
            passage = self._texts.passage(self._source)
        except QuizgenError as error:
            self.post_message(self.TextRead(None, error.message))
        else:
            self.post_message(self.TextRead(passage, ""))

    @work(thread=True, group="facts", exit_on_error=False)
    def _find(self, passage: Passage) -> None:
        worker = get_current_worker()

        def tell(part: float) -> None:
            if worker.is_cancelled:
                raise _LeftError("left")
            self.post_message(self.Progressed(part))

        try:
            askables = self._texts.askables(passage, tell)
        except QuizgenError as error:
            self.post_message(self.FactsFound((), error.message))
        else:
            self.post_message(self.FactsFound(askables, ""))

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Say it where reading a text fails in a way that nobody foresaw."""
        if event.state is not WorkerState.ERROR:
            return
        problem = f"The text cannot be read ({type(event.worker.error).__name__})"
        if event.worker is self._worker:
            self.post_message(self.FactsFound((), problem))
        else:
            self.post_message(self.TextRead(None, problem))

    def on_unmount(self) -> None:
        """Nobody waits for the facts any more."""
        if self._worker is not None:
            self._worker.cancel()

    @on(TextRead)
    def _have_text(self, event: TextRead) -> None:
        self._passage = event.passage
        self._mark_up()
        if self._passage is None:
            problem = event.problem or f"{self._source.name} has changed since the quiz was made"
            self._say(f"{problem}: only the sentences that are asked from are shown.")
        else:
            self._say("")
        self._begin()

    @on(Progressed)
    def _progressed(self, event: Progressed) -> None:
        self._say(f"Finding what else can be asked … {event.part:.0%}")

    @on(FactsFound)
    def _have_facts(self, event: FactsFound) -> None:
        if event.problem:
            self._worker = None
            self._say(event.problem)
            return
        here = self._mark
        self._askables = event.askables
        self._mark_up()
        marks = self._text.marks if self._text else ()
        more = sum(mark.open for mark in marks)
        found = f"{counted(more, 'more fact')} with a question, underlined in italics. Tab goes to the next."
        self._say(found if more else "No template asks for more. To write a question, go to a fact in italics.")
        spot = (here.block, here.start) if here else (0, 0)
        self._at = next((at for at, mark in enumerate(marks) if (mark.block, mark.start) >= spot), 0)
        self._show()

    # What is shown

    @property
    def _mark(self) -> Mark | None:
        return self._text.marks[self._at] if self._text and self._text.marks else None

    def _mark_up(self) -> None:
        """Mark the facts as the quiz now is; a text that has changed is not the text."""
        questions = [q for q in self._desk.review.quiz.questions if q.source == self._source.name]
        self._by_id = {question.id: question for question in questions}
        text = marked_passage(self._passage, questions, self._askables or ()) if self._passage else None
        if text is None or text.lost:
            self._passage = None
            text = marked_sentences(questions)
        self._text = text
        self._at = min(self._at, max(0, len(text.marks) - 1))
        self._show()

    def _begin(self) -> None:
        marks = self._text.marks if self._text else ()
        self._at = next((at for at, mark in enumerate(marks) if self._begin_at in mark.asked), 0)
        self._show()

    def _show(self) -> None:
        if self._text is not None:
            self.query_one(PassageText).show(self._text, self._at)
            number = f"fact {self._at + 1} of {len(self._text.marks)}"
            self.query_one(Bar).show(self._source.title or self._source.name, number)
            mark = self._mark
            self.query_one(Fact).show(mark, self._asked(mark) if mark else [])
        self._keys()

    def _keys(self) -> None:
        mark = self._mark
        keys = [("← →", "fact before, next"), ("PgUp PgDn", "scroll")]
        if self._askables is not None:
            keys.append(("Tab", "next to ask"))
        if mark is not None and mark.asked:
            keys.append(("Enter", "this question"))
        if self._passage is not None:
            keys.append(("a", "find more to ask" if self._askables is None else "ask for this"))
        if self._desk.review.done:
            keys.append(("u", "undo"))
        self.query_one(KeyLine).show(*keys, ("Esc", "back"))

    def _say(self, text: str) -> None:
        problem = f"Not saved: {self._desk.problem} " if self._desk.problem else ""
        self.query_one(Notice).say(plain(problem + text))

    def _asked(self, mark: Mark) -> list[Question]:
        return [self._by_id[identity] for identity in mark.asked if identity in self._by_id]

    def _is_dropped(self, mark: Mark) -> bool:
        return all(question.status is Status.DROPPED for question in self._asked(mark))

    # Adding

    async def _picked(self, question: Question | None) -> None:
        if question is None:
            return
        if question.template == BY_HAND:
            await self.app.push_screen(EditScreen(question), lambda wording: self._written(question, wording))
        else:
            self._add(replace(question, status=Status.KEPT))

    def _written(self, blank: Question, wording: Wording | None) -> None:
        if wording is not None:
            self._add(replace(reworded(blank, wording), status=Status.EDITED))

    def _add(self, question: Question) -> None:
        self._desk.take(self._desk.review.add(question))
        self._mark_up()
        self._say("Added and saved (u takes it back)")

    @on(PassageText.Pointed)
    def _pointed(self, event: PassageText.Pointed) -> None:
        self._at = event.at
        self._show()
