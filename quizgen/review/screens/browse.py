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
from quizgen.terminal.figures import counted
from quizgen.terminal.key_line import KeyLine
from quizgen.terminal.plaintext import plain

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


class BrowseScreen(Screen[None]):
    """All questions, or those that pass the filter; one key decides on one."""

    AUTO_FOCUS = ""
    # With priority, a key is done with before the next is looked at. Otherwise keys that come fast could overtake each
    # other: text typed after "e" would be taken for commands, or "d" would drop the question before the one meant.

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "move(-1)", priority=True),
        Binding("down,space,n,N", "move(1)", priority=True),
        Binding("pageup", "move_page(-1)", priority=True),
        Binding("pagedown", "move_page(1)", priority=True),
        Binding("home,g", "move_to_end(0)", priority=True),
        Binding("end,G", "move_to_end(1)", priority=True),
        Binding("d,D", "drop", priority=True),
        Binding("k,K", "keep", priority=True),
        Binding("e,E,enter", "edit", priority=True),
        Binding("u,U,ctrl+z", "undo", priority=True),
        Binding("r,R,ctrl+y", "redo", priority=True),
        Binding("p,P", "passage", priority=True),
        Binding("slash", "search", priority=True),
        Binding("f,F", "filter", priority=True),
        Binding("full_stop", "scroll_detail(3)", priority=True),
        Binding("comma", "scroll_detail(-3)", priority=True),
        Binding("escape", "show_all", priority=True),
        Binding("q,Q", "close", priority=True),
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
        self._show_keys()
        self._show()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002  (Textual's own)
        """While words to search for are typed, letters are letters."""
        return action in {"show_all", "leave"} or not self._searching

    # Deciding

    def action_drop(self) -> None:
        """Drop the question and go on to the next."""
        self._decide(self._desk.review.drop(), "Dropped")

    def action_keep(self) -> None:
        """Keep the question and go on to the next."""
        self._decide(self._desk.review.keep(), "Kept")

    async def action_edit(self) -> None:
        """Change the words of the question."""
        from quizgen.review.screens.edit import EditScreen  # noqa: PLC0415 - its text area costs 40 ms at the start

        question = self._desk.review.question
        if question is not None:
            await self.app.push_screen(EditScreen(question), self._edited)

    def action_undo(self) -> None:
        """Take the last change back."""
        self._back(self._desk.review.undo(), "Undone", "There is nothing to undo.")

    def action_redo(self) -> None:
        """Make the change again that was taken back."""
        self._back(self._desk.review.redo(), "Done again", "There is nothing to do again.")

    # Looking

    def action_move(self, step: int) -> None:
        """To the question before or after."""
        self._look_at(self._desk.review.at + step)

    def action_move_page(self, pages: int) -> None:
        """A screenful up or down."""
        self._look_at(self._desk.review.at + pages * self.query_one(Rows).page)

    def action_move_to_end(self, end: int) -> None:
        """To the first question or the last."""
        self._look_at(len(self._desk.review.shown) if end else 0)

    async def action_passage(self) -> None:
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
        await self.app.push_screen(PassageScreen(self._desk, self._texts, source, question), self._back_from_passage)

    def action_search(self) -> None:
        """Ask for the words to search for."""
        self._before_search = self._desk.review.wanted
        search = self.query_one("#search", Input)
        search.display = True
        search.value = self._before_search.search
        self.set_focus(search)
        self._show_keys()

    async def action_filter(self) -> None:
        """Choose which questions are shown."""
        from quizgen.review.screens.filter import FilterScreen  # noqa: PLC0415 - as for editing

        review = self._desk.review
        await self.app.push_screen(FilterScreen(review.quiz, review.wanted), self._filtered)

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

    async def action_close(self) -> None:
        """Leave."""
        await self.action_leave()

    async def action_leave(self) -> None:
        """Leave: all is saved, or the person is asked."""
        from quizgen.review.screens.unsaved import UnsavedScreen  # noqa: PLC0415 - as for editing

        self._desk.file.save_again(self._desk.review.quiz)
        if self._desk.problem:
            await self.app.push_screen(UnsavedScreen(self._desk.problem), self._leave)
        else:
            self.app.exit()

    @on(Rows.Moved)
    def _moved(self, event: Rows.Moved) -> None:
        self._look_at(event.at)

    @on(Input.Changed, "#search")
    def _typed(self, event: Input.Changed) -> None:
        if self._searching:
            self._narrow(replace(self._before_search, search=event.value.strip()))

    @on(Input.Submitted, "#search")
    def _end_search(self) -> None:
        self.query_one("#search").display = False
        self.set_focus(None)
        self._show_keys()

    # What becomes of it

    @property
    def _searching(self) -> bool:
        return any(search.display for search in self.query("#search"))

    def _look_at(self, at: int) -> None:
        self._desk.take(self._desk.review.move(at))
        self._show()

    def _decide(self, after: Review, done: str) -> None:
        question = self._desk.review.question
        if question is not None:
            changed = self._desk.take(after)
            self._show(f"{done} (u takes it back): {question.stem}" if changed else f"{done} already: {question.stem}")

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
            box.say(plain(notice), cut=True)
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
