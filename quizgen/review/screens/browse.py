"""The first screen: the questions in a list, and the one the cursor is on in full."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Container
from textual.screen import Screen
from textual.widgets import Input

from quizgen.quiz import Status
from quizgen.review.filter import SCORES, Filter, score_words
from quizgen.review.widgets.bar import Bar
from quizgen.review.widgets.detail import Detail
from quizgen.review.widgets.notice import Notice
from quizgen.review.widgets.rows import Rows
from quizgen.review.widgets.signs import WORDS
from quizgen.terminal.key_line import KeyLine
from quizgen.terminal.plaintext import counted, plain

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from quizgen.review.desk import Desk
    from quizgen.review.state import Review
    from quizgen.review.texts import Texts
    from quizgen.review.wording import Wording

KEYS = (
    ("d", "drop"), ("k", "keep"), ("e", "edit"), ("↑ ↓", "move"), ("u", "undo"), ("p", "passage"),
    ("/", "search"), ("f", "filter"), ("?", "help"), ("q", "quit"),
)  # fmt: skip
"""What the line at the foot says."""
_LONGEST_SEARCH = 200
_SHOWN_STEM = 60


class BrowseScreen(Screen[None]):
    """All questions, or those that pass the filter; one key decides on one."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("d,D", "drop"),
        Binding("k,K", "keep"),
        Binding("e,E,enter", "edit"),
        Binding("u,U,ctrl+z", "undo"),
        Binding("r,R,ctrl+y", "redo"),
        Binding("p,P", "passage"),
        Binding("slash", "search"),
        Binding("f,F", "filter"),
        Binding("full_stop", "scroll_detail(3)"),
        Binding("comma", "scroll_detail(-3)"),
        Binding("escape", "show_all"),
        Binding("q,Q", "leave"),
    ]

    def __init__(self, desk: Desk, texts: Texts) -> None:
        """Take the review, and the way to its texts."""
        super().__init__()
        self._desk = desk
        self._texts = texts
        self._before_search = Filter()

    def compose(self) -> ComposeResult:
        """The bar, list and question beside or below each other, the notice, and the keys."""
        yield Bar()
        with Container(id="table"):
            yield Rows()
            yield Detail()
        yield Notice()
        yield Input(placeholder="Words to search for", max_length=_LONGEST_SEARCH, compact=True, id="search")
        yield KeyLine()

    def on_mount(self) -> None:
        """Show the quiz."""
        self.query_one("#search").display = False
        self.query_one(Rows).focus()
        self._show_keys()
        self._show()

    # Deciding

    def action_drop(self) -> None:
        """Drop the question and go on to the next."""
        self._decide(self._desk.review.drop(), "Dropped")

    def action_keep(self) -> None:
        """Keep the question and go on to the next."""
        self._decide(self._desk.review.keep(), "Kept")

    def action_edit(self) -> None:
        """Change the words of the question."""
        from quizgen.review.screens.edit import EditScreen  # noqa: PLC0415 - its text area costs 40 ms at the start

        question = self._desk.review.question
        if question is not None:
            self.app.push_screen(EditScreen(question), self._edited)

    def action_undo(self) -> None:
        """Take the last change back."""
        self._back(self._desk.review.undo(), "Undone", "There is nothing to undo.")

    def action_redo(self) -> None:
        """Make the change again that was taken back."""
        self._back(self._desk.review.redo(), "Done again", "There is nothing to do again.")

    # Looking

    def action_passage(self) -> None:
        """See the whole text of the question."""
        from quizgen.review.screens.passage import PassageScreen  # noqa: PLC0415 - as for editing

        review = self._desk.review
        question = review.question
        if question is not None:
            source = review.quiz.source_of(question)
        elif review.quiz.sources:
            source = review.quiz.sources[0]
        else:
            return
        self.app.push_screen(PassageScreen(self._desk, self._texts, source, question), self._back_from_passage)

    def action_search(self) -> None:
        """Ask for the words to search for."""
        self._before_search = self._desk.review.wanted
        search = self.query_one("#search", Input)
        search.display = True
        search.value = self._before_search.search
        search.focus()
        self._show_keys()

    def action_filter(self) -> None:
        """Choose which questions are shown."""
        from quizgen.review.screens.filter import FilterScreen  # noqa: PLC0415 - as for editing

        review = self._desk.review
        self.app.push_screen(FilterScreen(review.quiz, review.wanted), self._filtered)

    def action_show_all(self) -> None:
        """Leave the search, or show every question."""
        if self._searching:
            self._narrow(self._before_search)
            self._end_search()
        elif not self._desk.review.wanted.open:
            self._narrow(Filter())

    def action_scroll_detail(self, lines: int) -> None:
        """Scroll a question that is longer than its place."""
        self.query_one(Detail).scroll_lines(lines)

    def action_leave(self) -> None:
        """Leave: all is saved, or the person is asked."""
        from quizgen.review.screens.unsaved import UnsavedScreen  # noqa: PLC0415 - as for editing

        self._desk.file.save_again(self._desk.review.quiz)
        if self._desk.problem:
            self.app.push_screen(UnsavedScreen(self._desk.problem), self._leave)
        else:
            self.app.exit()

    @on(Rows.Moved)
    def _moved(self, event: Rows.Moved) -> None:
        self._desk.take(self._desk.review.move(event.at))
        self._show()

    @on(Input.Changed, "#search")
    def _typed(self, event: Input.Changed) -> None:
        if self._searching:
            self._narrow(replace(self._before_search, search=event.value.strip()))

    @on(Input.Submitted, "#search")
    def _end_search(self) -> None:
        self.query_one("#search").display = False
        self.query_one(Rows).focus()
        self._show_keys()

    # What becomes of it

    @property
    def _searching(self) -> bool:
        return bool(self.query_one("#search").display)

    def _decide(self, after: Review, done: str) -> None:
        question = self._desk.review.question
        if question is not None:
            changed = self._desk.take(after)
            stem = question.stem if len(question.stem) <= _SHOWN_STEM else f"{question.stem[:_SHOWN_STEM]}…"
            self._show(f"{done}: {stem} (u takes it back)" if changed else f"{done} already: {stem}")

    def _edited(self, wording: Wording | None) -> None:
        changed = wording is not None and self._desk.take(self._desk.review.reword(wording))
        self._show("Edited and saved (u takes it back)" if changed else "")

    def _back(self, after: Review, done: str, nothing: str) -> None:
        self._show(f"{done}." if self._desk.take(after) else nothing)

    def _filtered(self, wanted: Filter | None) -> None:
        if wanted is not None:
            self._narrow(wanted)

    def _narrow(self, wanted: Filter) -> None:
        self._desk.take(self._desk.review.narrow(wanted))
        self._show()

    def _back_from_passage(self, identity: str | None) -> None:
        if identity:
            self._desk.take(self._desk.review.look_at(identity))
        self._show()

    def _leave(self, leave: bool | None) -> None:  # noqa: FBT001 - as Textual calls it
        if leave:
            self.app.exit()

    # What is shown

    def _show(self, notice: str = "") -> None:
        review = self._desk.review
        dropped = review.statuses[Status.DROPPED]
        looked = len(review.quiz.questions) - review.statuses[Status.MADE]
        self.query_one(Bar).show(
            review.quiz.title,
            f"{looked} of {counted(len(review.quiz.questions), 'question')} looked at",
            f"{dropped} dropped",
            "NOT SAVED" if self._desk.problem else "saved",
        )
        self.query_one(Rows).show(review.quiz.questions, review.shown, review.at)
        nothing = "No question passes. Esc shows all." if review.quiz.questions else "The quiz holds no questions."
        self.query_one(Detail).show(review.question, nothing)
        self._tell(notice)

    def _tell(self, notice: str) -> None:
        """The notice; what is wrong or hidden comes first."""
        box = self.query_one(Notice)
        if self._desk.problem:
            box.say(plain(f"NOT SAVED: {self._desk.problem}", "bold $text-error"))
        elif notice:
            box.say(plain(notice))
        else:
            box.say(plain(self._filter_words(), "$text-warning"))

    def _filter_words(self) -> str:
        review = self._desk.review
        wanted = review.wanted
        if wanted.open:
            return ""
        scores = (wanted.low, wanted.below)
        parts = [
            WORDS[wanted.status] if wanted.status else "",
            wanted.kind or "",
            wanted.template or "",
            "" if scores == SCORES[0] else f"score {score_words(scores)}",
            f"“{wanted.search}”" if wanted.search else "",
        ]
        words = ", ".join(part for part in parts if part)
        return f"{len(review.shown)} of {len(review.quiz.questions)} shown: {words}. Esc shows all."

    def _show_keys(self) -> None:
        keys = (("Enter", "done"), ("Esc", "as before")) if self._searching else KEYS
        self.query_one(KeyLine).show(*keys)
