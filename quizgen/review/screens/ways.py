"""The ways to ask for one fact."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import OptionList, Static

from quizgen.terminal.key_line import KeyLine
from quizgen.terminal.plaintext import marked_sentence, plain

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from quizgen.askable import Askable
    from quizgen.quiz import Question

_DIGITS = 9


class WaysScreen(ModalScreen["Question | None"]):
    """The questions that templates make for a fact, and the choice to write one; gives what was picked.

    What has no stem, or one that is not sound, is the blank question: it is to be written by hand.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,Q", "leave"),
        *(Binding(str(number), f"pick({number - 1})") for number in range(1, _DIGITS + 1)),
    ]

    def __init__(self, askable: Askable, asked: frozenset[str]) -> None:
        """Take the fact, and the identities of the questions that are in the quiz."""
        super().__init__()
        self._askable = askable
        self._questions = tuple(question for question in askable.questions if question.id not in asked)

    def compose(self) -> ComposeResult:
        """The sentence, the questions, and the keys."""
        blank = self._askable.blank
        with Vertical(classes="box wide"):
            yield Static(Content.assemble("Ask for ", plain(blank.answer, "bold")), classes="heading")
            yield Static(marked_sentence(blank), classes="sentence")
            if not self._questions:
                yield Static(plain(self._why_none()), classes="closing")
            prompts = [_prompt(number, question) for number, question in enumerate(self._questions, 1)]
            prompts.append(plain(f"{len(prompts) + 1}  write the question yourself"))
            yield OptionList(*prompts, markup=False)
            yield KeyLine()

    def on_mount(self) -> None:
        """Begin at the best question."""
        self.query_one(KeyLine).show(("↑ ↓", "move"), ("Enter", "add it"), ("Esc", "back"))
        options = self.query_one(OptionList)
        options.highlighted = 0
        self.set_focus(options)

    def action_pick(self, index: int) -> None:
        """Take the question of this place, if there is one."""
        if index <= len(self._questions):
            self.dismiss((*self._questions, self._askable.blank)[index])

    def action_leave(self) -> None:
        """Add nothing."""
        self.dismiss(None)

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        self.action_pick(event.option_index)

    def _why_none(self) -> str:
        if self._askable.questions:
            return "All that the templates make of it is in the quiz."
        return f"The templates make no question of it: {self._askable.reason}."


def _prompt(number: int, question: Question) -> Content:
    """A question as it can be picked, with its options."""
    options = Content(" · ").join([plain(text) for text in (question.answer, *question.distractors)])
    return Content.assemble(f"{number}  ", plain(question.stem, "bold"), "\n   = ", options)
